#include "gui/board.h"

#include "gui/linelist.h"

#include <QHeaderView>
#include <QStyle>
#include <QTableView>
#include <QTreeWidget>

#include <algorithm>

namespace {

/// Of a column's title, with the arrow that shows how it is sorted.
int headerWidth(const QTableView &view, int column)
{
    const QHeaderView &header = *view.horizontalHeader();
    return header.sectionSizeHint(column) + header.style()->pixelMetric(QStyle::PM_HeaderMarkSize)
        + header.style()->pixelMetric(QStyle::PM_HeaderMargin);
}

} // namespace

Board::Board(Tickets &tickets, QWidget *parent)
    : QWidget(parent)
    , m_tickets(tickets)
{
    connect(&m_refresh, &Refresh::wanted, this, &Board::askIfAnswered);
}

/// Answers may take longer than news: one question at a time, unless another one is wanted.
void Board::askIfAnswered()
{
    m_again = !m_open.isEmpty();
    if (!m_again)
        ask();
}

void Board::setShown(bool shown)
{
    m_open.clear(); // what is still answered is not waited for
    m_refresh.setShown(shown);
}

void Board::refresh()
{
    m_open.clear();
    m_refresh.ask();
}

void Board::takeSummary(const Summary &summary)
{
    showSummary(summary);
    takeEnd(std::visit([](const auto &one) { return one.ticket; }, summary));
}

void Board::takeFailure(Ticket ticket)
{
    takeEnd(ticket);
}

void Board::takeEnd(Ticket ticket)
{
    if (m_open.remove(ticket) && m_open.isEmpty() && m_again)
        m_refresh.takeNews(); // asked with the next look
}

void Board::want(const SummaryWish &wish, Ticket &ticket)
{
    ticket = m_tickets.next();
    m_open.insert(ticket);
    emit summaryWanted(ticket, wish);
}

void Board::leadOn(QTreeWidget &list)
{
    const auto lead = [this](const QTreeWidgetItem *item) {
        if (const LineTarget target = targetOf(*item); target.table != nullptr)
            emit jumpWanted(target.table, target.filter);
    };
    connect(&list, &QTreeWidget::itemActivated, this, lead);
    connect(&list, &QTreeWidget::itemClicked, this, lead);
}

void Board::dress(QTableView &view, std::span<const int> widths)
{
    const QFontMetrics font = view.fontMetrics();
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(font.height() + font.horizontalAdvance(u'0'));
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setStretchLastSection(true);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    int column = 0;
    for (const int width : widths) {
        view.setColumnWidth(column, std::max(width * font.averageCharWidth(), headerWidth(view, column)));
        ++column;
    }
}
