#pragma once

#include "core/answers.h"

#include <QStackedWidget>

class QAction;
class TablePage;
class Welcome;

/// The middle of the window: a page for each table, or the welcome while nothing has ever arrived. Lives in
/// the GUI thread.
class TablePages : public QStackedWidget
{
    Q_OBJECT
public:
    TablePages(Tickets &tickets, const QString &settingsFile, QWidget *parent = nullptr);

    /// The page of the table that was chosen last.
    [[nodiscard]] TablePage *page() const { return m_page; }
    [[nodiscard]] const QList<TablePage *> &all() const { return m_pages; }

    void choose(const Table &table);
    /// Shows the chosen page, or the welcome.
    void showWelcome(bool welcome);
    void setPaused(bool paused);
    void showReceiver(const ReceiverState &state);
    /// A key that works where rows have the focus, and nowhere else.
    void addRowAction(QAction *action);

public slots:
    void takeFound(const Found &found);
    void takeRows(const RowsRead &read);
    void takeLocated(Ticket ticket, qint64 id);
    void takeStored(const Stored &stored);
    void takeRemade();
    void takeFailure(Ticket ticket, const QString &sentence);

signals:
    void findWanted(Ticket ticket, const Query &query, qint64 after);
    void rowsWanted(Ticket ticket, const Table *table, const QList<qint64> &ids);
    void locateWanted(Ticket ticket, const Table *table, const Cells &cells);
    void sampleWanted(const Table *table); ///< a row of this table is to be sent to this receiver
    void told(const QString &sentence);
    void rowSelected(const Table *table, const Row &row);
    void selectionLost();

private:
    QList<TablePage *> m_pages; ///< in the order of allTables()
    Welcome *m_welcome;
    TablePage *m_page = nullptr;
};
