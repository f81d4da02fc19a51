#include "gui/tablepages.h"

#include "gui/arrivalsboard.h"
#include "gui/codesboard.h"
#include "gui/firststeps.h"
#include "gui/overviewpage.h"
#include "gui/standingspage.h"
#include "gui/tablepage.h"

#include <QAction>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// What a table's summary is called.
struct BoardText
{
    const Table *table = nullptr;
    const char *title = nullptr; ///< translated in the context "TablePages", as the next one
    const char *tip = nullptr;
};

constexpr BoardText boardTexts[] = {
    {&templatesTable, QT_TRANSLATE_NOOP("TablePages", "By template"),
     QT_TRANSLATE_NOOP("TablePages",
                       "One line for each template: where it is, for how long, and why it was rejected")},
    {&messagesTable, QT_TRANSLATE_NOOP("TablePages", "By result"),
     QT_TRANSLATE_NOOP("TablePages",
                       "One line for each result: how many, since when, whose, and how it rises or falls")},
    {&deliveriesTable, QT_TRANSLATE_NOOP("TablePages", "How they arrive"),
     QT_TRANSLATE_NOOP("TablePages", "Hooks in a delivery, how late they come, and when nothing came")},
};

} // namespace

TablePages::TablePages(Tickets &tickets, const QString &settingsFile, QAction &summaryAction, QWidget *parent)
    : QStackedWidget(parent)
    , m_summaryAction(summaryAction)
    , m_firstSteps(new FirstSteps(this))
{
    setObjectName(u"pages"_s);
    for (const Table *table : allTables()) {
        auto *page = new TablePage(*table, tickets, settingsFile, this);
        m_pages.append(page);
        addWidget(page);
        connect(page, &TablePage::findWanted, this, &TablePages::findWanted);
        connect(page, &TablePage::rowsWanted, this, &TablePages::rowsWanted);
        connect(page, &TablePage::locateWanted, this, &TablePages::locateWanted);
        connect(page, &TablePage::sampleWanted, this, &TablePages::sampleWanted);
        connect(page, &TablePage::copyWanted, this, &TablePages::copyWanted);
        connect(page, &TablePage::told, this, &TablePages::told);
        connect(page, &TablePage::selectionLost, this, &TablePages::selectionLost);
        connect(page, &TablePage::rowSelected, this,
                [this, table](const Row &row) { emit rowSelected(table, row); });
    }
    m_page = m_pages.constFirst();
    addBoards(tickets);
    addWidget(m_firstSteps);
    connect(m_firstSteps, &FirstSteps::sampleWanted, this, [this] { emit sampleWanted(&m_page->table()); });
}

/// What shows no rows of a table.
void TablePages::addBoards(Tickets &tickets)
{
    addBoard(new OverviewPage(tickets, this), nullptr);
    addBoard(new StandingsPage(tickets, m_summaryAction, this), &templatesTable);
    addBoard(new CodesBoard(tickets, m_summaryAction, this), &messagesTable);
    addBoard(new ArrivalsBoard(tickets, m_summaryAction, this), &deliveriesTable);
}

void TablePages::addBoard(Board *board, const Table *table)
{
    addWidget(board);
    m_boards.insert(table, board);
    connect(board, &Board::summaryWanted, this, &TablePages::summaryWanted);
    connect(board, &Board::rowsWanted, this, &TablePages::rowsWanted);
    connect(board, &Board::jumpWanted, this, &TablePages::jumpWanted);
    if (table == nullptr)
        return;
    connect(board, &Board::rowSelected, this,
            [this, table](const Row &row) { emit rowSelected(table, row); });
    pageOf(*table)->addBarAction(&m_summaryAction);
}

TablePage *TablePages::pageOf(const Table &table) const
{
    return *std::find_if(m_pages.cbegin(), m_pages.cend(),
                         [&table](const TablePage *page) { return &page->table() == &table; });
}

/// That is shown instead of rows; null: rows are.
Board *TablePages::chosenBoard() const
{
    if (m_overviewChosen)
        return m_boards.value(nullptr);
    const Table *table = &m_page->table();
    return m_summarised.contains(table) ? m_boards.value(table) : nullptr;
}

void TablePages::choose(const Table *table)
{
    const QWidget *focused = window()->focusWidget();
    const bool isHere = focused != nullptr && isAncestorOf(focused);
    m_overviewChosen = table == nullptr;
    if (table != nullptr)
        m_page = pageOf(*table);
    showChosen();
    if (!isHere)
        return;
    // Those of the page that is gone had it.
    if (currentWidget() == m_page)
        m_page->focusRows();
    else if (Board *board = chosenBoard(); board != nullptr)
        board->focusRows();
}

bool TablePages::showsRows() const
{
    return chosenBoard() == nullptr;
}

bool TablePages::hasDetails() const
{
    const Board *board = chosenBoard();
    return board == nullptr || board->hasDetails();
}

void TablePages::setSummarised(bool summarised)
{
    const Table *table = &m_page->table();
    if (summarised)
        m_summarised.insert(table);
    else
        m_summarised.remove(table);
    showChosen();
}

void TablePages::showRowsOf(const Table &table)
{
    if (m_summarised.remove(&table))
        showChosen();
}

QStringList TablePages::summaries() const
{
    QStringList keys;
    for (const Table *table : m_summarised)
        keys.append(QLatin1StringView(table->key));
    return keys;
}

void TablePages::setSummaries(const QStringList &keys)
{
    for (const QString &key : keys) {
        if (const Table *table = findTable(key); m_boards.contains(table) && table != nullptr)
            m_summarised.insert(table);
    }
}

void TablePages::showChosen()
{
    const Board *chosen = chosenBoard();
    for (auto *page : std::as_const(m_pages))
        page->setShown(page == m_page && chosen == nullptr);
    for (auto board = m_boards.cbegin(); board != m_boards.cend(); ++board)
        board.value()->setShown(board.value() == chosen);
    showAction();
    showFirstSteps(currentWidget() == m_firstSteps);
}

/// What else there is of the table.
void TablePages::showAction()
{
    const Table *table = m_overviewChosen ? nullptr : &m_page->table();
    const auto *told = std::find_if(std::begin(boardTexts), std::end(boardTexts),
                                    [table](const BoardText &text) { return text.table == table; });
    const bool any = told != std::end(boardTexts);
    m_summaryAction.setEnabled(any);
    m_summaryAction.setChecked(any && m_summarised.contains(table));
    m_summaryAction.setText(any ? tr(told->title) : tr("Summary"));
    m_summaryAction.setToolTip(any ? tr(told->tip) : QString());
}

void TablePages::showFirstSteps(bool steps)
{
    Board *board = chosenBoard();
    if (steps)
        setCurrentWidget(m_firstSteps);
    else
        setCurrentWidget(board != nullptr ? static_cast<QWidget *>(board) : m_page);
}

void TablePages::setPaused(bool paused)
{
    for (auto *page : std::as_const(m_pages))
        page->setPaused(paused);
}

void TablePages::setShownTime(ShownTime in)
{
    for (auto *page : std::as_const(m_pages))
        page->setShownTime(in);
    for (Board *board : std::as_const(m_boards))
        board->setShownTime(in);
    if (m_page != nullptr)
        m_page->tellRow();
}

void TablePages::setMasked(bool masked)
{
    for (auto *page : std::as_const(m_pages))
        page->setMasked(masked);
}

void TablePages::forget(const RecipientNumber &number)
{
    for (auto *page : std::as_const(m_pages))
        page->forget(number);
}

void TablePages::showReceiver(const ReceiverState &state)
{
    m_firstSteps->showReceiver(state);
    for (auto *page : std::as_const(m_pages))
        page->showReceiving(state.kind == ReceiverState::Kind::Receiving);
}

void TablePages::addRowAction(QAction *action)
{
    for (auto *page : std::as_const(m_pages))
        page->addRowAction(action);
}

void TablePages::addMenuAction(QAction *action)
{
    for (auto *page : std::as_const(m_pages))
        page->addMenuAction(action);
}

void TablePages::takeFound(const Found &found)
{
    for (auto *page : std::as_const(m_pages))
        page->takeFound(found);
}

void TablePages::takeRows(const RowsRead &read)
{
    for (auto *page : std::as_const(m_pages))
        page->takeRows(read);
    for (Board *board : std::as_const(m_boards))
        board->takeRows(read);
}

void TablePages::takeLocated(Ticket ticket, qint64 id)
{
    for (auto *page : std::as_const(m_pages))
        page->takeLocated(ticket, id);
}

void TablePages::takeStored(const Stored &stored)
{
    for (auto *page : std::as_const(m_pages)) {
        if (&page->table() == stored.table)
            page->takeStored(stored);
    }
    for (Board *board : std::as_const(m_boards))
        board->takeNews(*stored.table);
}

void TablePages::takeSummary(const Summary &summary)
{
    for (Board *board : std::as_const(m_boards))
        board->takeSummary(summary);
}

void TablePages::takeRemade()
{
    for (auto *page : std::as_const(m_pages))
        page->takeRemade();
    for (Board *board : std::as_const(m_boards))
        board->takeNews(templatesTable); // and all others
}

void TablePages::takeFailure(Ticket ticket, const QString &sentence)
{
    for (Board *board : std::as_const(m_boards))
        board->takeFailure(ticket);
    for (auto *page : std::as_const(m_pages))
        page->takeFailure(ticket, sentence);
}
