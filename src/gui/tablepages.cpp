#include "gui/tablepages.h"

#include "gui/firststeps.h"
#include "gui/tablepage.h"

using namespace Qt::Literals::StringLiterals;

TablePages::TablePages(Tickets &tickets, const QString &settingsFile, QWidget *parent)
    : QStackedWidget(parent)
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
    addWidget(m_firstSteps);
    connect(m_firstSteps, &FirstSteps::sampleWanted, this, [this] { emit sampleWanted(&m_page->table()); });
}

void TablePages::choose(const Table &table)
{
    const QWidget *focused = window()->focusWidget();
    const bool isHere = focused != nullptr && isAncestorOf(focused);
    const bool steps = currentWidget() == m_firstSteps;
    for (auto *page : std::as_const(m_pages)) {
        if (&page->table() == &table)
            m_page = page;
        page->setShown(&page->table() == &table);
    }
    showFirstSteps(steps);
    if (isHere && !steps)
        m_page->focusRows(); // those of the page that is gone had it
}

void TablePages::showFirstSteps(bool steps)
{
    setCurrentWidget(steps ? static_cast<QWidget *>(m_firstSteps) : m_page);
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
}

void TablePages::takeRemade()
{
    for (auto *page : std::as_const(m_pages))
        page->takeRemade();
}

void TablePages::takeFailure(Ticket ticket, const QString &sentence)
{
    for (auto *page : std::as_const(m_pages))
        page->takeFailure(ticket, sentence);
}
