#pragma once

#include "core/answers.h"
#include "core/overview.h"
#include "core/recipient.h"
#include "core/standing.h"
#include "gui/celltext.h"
#include "gui/selectedrows.h"

#include <QStackedWidget>

class QAction;
class FirstSteps;
class OverviewPage;
class StandingsPage;
class TablePage;

/// The middle of the window: a page for each table, or the first steps until there is something to show.
/// Lives in the GUI thread.
class TablePages : public QStackedWidget
{
    Q_OBJECT
public:
    /// byTemplate: whether templates are shown one by one, not their updates.
    TablePages(Tickets &tickets, const QString &settingsFile, QAction &byTemplate, QWidget *parent = nullptr);

    /// The page of the table that was chosen last.
    [[nodiscard]] TablePage *page() const { return m_page; }
    [[nodiscard]] const QList<TablePage *> &all() const { return m_pages; }
    [[nodiscard]] FirstSteps *firstSteps() const { return m_firstSteps; }

    /// Null: the overview.
    void choose(const Table *table);
    /// Whether rows of a table are on the screen, or would be without the first steps.
    [[nodiscard]] bool showsRows() const;
    [[nodiscard]] OverviewPage *overview() const { return m_overview; }
    [[nodiscard]] StandingsPage *standings() const { return m_standings; }
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

public slots:
    void takeFound(const Found &found);
    void takeRows(const RowsRead &read);
    void takeLocated(Ticket ticket, qint64 id);
    void takeStored(const Stored &stored);
    void takeOverview(const Overview &overview);
    void takeStandings(const Standings &standings);
    void takeRemade();
    void takeFailure(Ticket ticket, const QString &sentence);

signals:
    void findWanted(Ticket ticket, const Query &query, qint64 after);
    void rowsWanted(Ticket ticket, const Table *table, const QList<qint64> &ids);
    void locateWanted(Ticket ticket, const Table *table, const Cells &cells);
    void sampleWanted(const Table *table); ///< a row of this table is to be sent to this receiver
    void copyWanted(const SelectedRows &rows, bool withHeader);
    void overviewWanted(Ticket ticket, const OverviewWish &wish);
    void standingsWanted(Ticket ticket);
    void jumpWanted(const Table *table, const QString &filter);
    void told(const QString &sentence);
    void rowSelected(const Table *table, const Row &row);
    void selectionLost();

private:
    void addBoards(Tickets &tickets);
    void showChosen();

    QAction &m_byTemplate;
    OverviewPage *m_overview = nullptr;
    StandingsPage *m_standings = nullptr;
    bool m_overviewChosen = false;
    QList<TablePage *> m_pages; ///< in the order of allTables()
    FirstSteps *m_firstSteps;
    TablePage *m_page = nullptr;
};
