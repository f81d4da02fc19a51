#include "gui/board.h"

Board::Board(Tickets &tickets, QWidget *parent)
    : QWidget(parent)
    , m_tickets(tickets)
{
    connect(&m_refresh, &Refresh::wanted, this, [this] { ask(); });
}

Ticket Board::want(const SummaryWish &wish)
{
    const Ticket ticket = m_tickets.next();
    emit summaryWanted(ticket, wish);
    return ticket;
}
