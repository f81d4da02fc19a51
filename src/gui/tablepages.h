#pragma once

#include "core/recipient.h"
#include "core/summary.h"
#include "gui/celltext.h"
#include "gui/selectedrows.h"

#include <QHash>
#include <QSet>
#include <QStackedWidget>

class QAction;
class Board;
class FirstSteps;
class TablePage;

/// The middle of the window: a page for each table, or the first steps until there is something to show.
/// Lives in the GUI thread.
class TablePages : public QStackedWidget
{
    Q_OBJECT
public:
    /// summaryAction: shows what the rows of a table say together, instead of its rows.
    TablePages(Tickets &tickets, const QString &settingsFile, QAction &summaryAction,
               QWidget *parent = nullptr);

    /// The page of the table that was chosen last.
    [[nodiscard]] TablePage *page() const { return m_page; }
    [[nodiscard]] const QList<TablePage *> &all() const { return m_pages; }
    [[nodiscard]] FirstSteps *firstSteps() const { return m_firstSteps; }

    /// Null: the overview.
    void choose(const Table *table);
    /// Whether rows of a table are on the screen, or would be without the first steps.
    [[nodiscard]] bool showsRows() const;
    /// Whether what is on the screen has details.
    [[nodiscard]] bool hasDetails() const;
    /// Whether the chosen table shows its summary instead of its rows.
    void setSummarised(bool summarised);
    /// A table shows its rows from now on.
    void showRowsOf(const Table &table);
    /// The keys of the tables that show their summaries, to be remembered.
    [[nodiscard]] QStringList summaries() const;
    void setSummaries(const QStringList &keys);
    /// Shows the chosen page, or the first steps.
    void showFirstSteps(bool steps);
    void setPaused(bool paused);
    /// The selected row is told of again.
    void setShownTime(ShownTime in);
    /// Whether recipients' numbers are hidden.
    void setMasked(bool masked);
    /// Puts stars where a number stands in a filter.
    void forget(const RecipientNumber &number);
    void showReceiver(const ReceiverState &state);
    /// A key that works where rows have the focus, and nowhere else.
    void addRowAction(QAction *action);
    /// An entry of the menus of cells.
    void addMenuAction(QAction *action);

public slots:
    void takeFound(const Found &found);
    void takeRows(const RowsRead &read);
    void takeLocated(Ticket ticket, qint64 id);
    void takeStored(const Stored &stored);
    void takeSummary(const Summary &summary);
    void takeRemade();
    void takeFailure(Ticket ticket, const QString &sentence);

signals:
    void findWanted(Ticket ticket, const Query &query, qint64 after);
    void rowsWanted(Ticket ticket, const Table *table, const QList<qint64> &ids);
    void locateWanted(Ticket ticket, const Table *table, const Cells &cells);
    void sampleWanted(const Table *table); ///< a row of this table is to be sent to this receiver
    void copyWanted(const SelectedRows &rows, bool withHeader);
    void summaryWanted(Ticket ticket, const SummaryWish &wish);
    void jumpWanted(const Table *table, const QString &filter);
    void told(const QString &sentence);
    void rowSelected(const Table *table, const Row &row);
    void selectionLost();

private:
    void addBoards(Tickets &tickets);
    void addBoard(Board *board, const Table *table);
    void showChosen();
    void showAction();
    [[nodiscard]] TablePage *pageOf(const Table &table) const;
    [[nodiscard]] Board *chosenBoard() const;

    QAction &m_summaryAction;
    QHash<const Table *, Board *> m_boards; ///< by the table that they are of; null: the overview
    QSet<const Table *> m_summarised;       ///< tables that show their board
    bool m_overviewChosen = false;
    QList<TablePage *> m_pages; ///< in the order of allTables()
    FirstSteps *m_firstSteps;
    TablePage *m_page = nullptr;
};
