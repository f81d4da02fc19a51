#include "gui/tablepages.h"

#include "gui/firststeps.h"
#include "gui/overviewpage.h"
#include "gui/standingspage.h"
#include "gui/tablepage.h"

#include <QAction>

using namespace Qt::Literals::StringLiterals;

TablePages::TablePages(Tickets &tickets, const QString &settingsFile, QAction &byTemplate, QWidget *parent)
    : QStackedWidget(parent)
    , m_byTemplate(byTemplate)
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
    m_page->addBarAction(&byTemplate);
    addBoards(tickets);
    addWidget(m_firstSteps);
    connect(m_firstSteps, &FirstSteps::sampleWanted, this, [this] { emit sampleWanted(&m_page->table()); });
}

/// What shows no rows of a table.
void TablePages::addBoards(Tickets &tickets)
{
    m_overview = new OverviewPage(tickets, this);
    m_standings = new StandingsPage(tickets, m_byTemplate, this);
    addWidget(m_overview);
    addWidget(m_standings);
    connect(m_overview, &OverviewPage::overviewWanted, this, &TablePages::overviewWanted);
    connect(m_overview, &OverviewPage::standingsWanted, this, &TablePages::standingsWanted);
    connect(m_overview, &OverviewPage::jumpWanted, this, &TablePages::jumpWanted);
    connect(m_standings, &StandingsPage::standingsWanted, this, &TablePages::standingsWanted);
    connect(m_standings, &StandingsPage::rowsWanted, this, &TablePages::rowsWanted);
    connect(m_standings, &StandingsPage::jumpWanted, this, &TablePages::jumpWanted);
    connect(m_standings, &StandingsPage::rowSelected, this,
            [this](const Row &row) { emit rowSelected(&templatesTable, row); });
    connect(&m_byTemplate, &QAction::toggled, this, &TablePages::showChosen);
}

void TablePages::choose(const Table *table)
{
    const QWidget *focused = window()->focusWidget();
    const bool isHere = focused != nullptr && isAncestorOf(focused);
    m_overviewChosen = table == nullptr;
    for (auto *page : std::as_const(m_pages)) {
        if (&page->table() == table)
            m_page = page;
    }
    showChosen();
    if (isHere && currentWidget() == m_page)
        m_page->focusRows(); // those of the page that is gone had it
    else if (isHere && currentWidget() == m_standings)
        m_standings->focusRows();
}

bool TablePages::showsRows() const
{
    return !m_overviewChosen && !(m_byTemplate.isChecked() && &m_page->table() == &templatesTable);
}

void TablePages::showChosen()
{
    for (auto *page : std::as_const(m_pages))
        page->setShown(page == m_page && showsRows());
    m_overview->setShown(m_overviewChosen);
    m_standings->setShown(!m_overviewChosen && !showsRows());
    showFirstSteps(currentWidget() == m_firstSteps);
}

void TablePages::showFirstSteps(bool steps)
{
    if (steps)
        setCurrentWidget(m_firstSteps);
    else if (m_overviewChosen)
        setCurrentWidget(m_overview);
    else
        setCurrentWidget(showsRows() ? static_cast<QWidget *>(m_page) : m_standings);
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
    m_overview->setShownTime(in);
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

void TablePages::takeFound(const Found &found)
{
    for (auto *page : std::as_const(m_pages))
        page->takeFound(found);
}

void TablePages::takeRows(const RowsRead &read)
{
    for (auto *page : std::as_const(m_pages))
        page->takeRows(read);
    m_standings->takeRows(read);
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
    m_overview->takeNews(*stored.table);
    if (stored.table == &templatesTable || stored.table == &commentsTable)
        m_standings->takeNews();
}

void TablePages::takeOverview(const Overview &overview)
{
    m_overview->takeOverview(overview);
}

void TablePages::takeStandings(const Standings &standings)
{
    m_overview->takeStandings(standings);
    m_standings->takeStandings(standings);
}

void TablePages::takeRemade()
{
    for (auto *page : std::as_const(m_pages))
        page->takeRemade();
    m_overview->takeNews(templatesTable); // and all others
    m_standings->takeNews();
}

void TablePages::takeFailure(Ticket ticket, const QString &sentence)
{
    for (auto *page : std::as_const(m_pages))
        page->takeFailure(ticket, sentence);
}
