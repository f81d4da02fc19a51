#include "gui/lastdelivery.h"

#include "core/cell.h"
#include "core/delivery.h"

using namespace Qt::Literals::StringLiterals;

LastDelivery::LastDelivery(Tickets &tickets, QObject *parent)
    : QObject(parent)
    , m_tickets(tickets)
{}

void LastDelivery::takeNewest(qint64 id)
{
    m_newest = id;
    ask();
}

bool LastDelivery::takeRows(const RowsRead &read)
{
    if (m_ticket == 0 || read.ticket != m_ticket)
        return false;
    m_ticket = 0;
    const Cells cells = read.rows.isEmpty() ? Cells() : read.rows.constLast().cells;
    const auto cell = [&cells](QLatin1StringView key) { return cellOf(deliveriesTable, cells, key); };
    const QByteArray receivedAt = cell("receivedAt"_L1);
    const auto time = readInstant({receivedAt.constData(), static_cast<std::size_t>(receivedAt.size())});
    if (time)
        emit found(*time, cell("delivery"_L1).toLongLong());
    const auto outcome = findOutcome(cell("outcome"_L1));
    emit refused(outcome && isRefusal(*outcome) ? QString::fromLatin1(outcomeName(*outcome)) : QString());
    ask();
    return true;
}

void LastDelivery::takeFailure(Ticket ticket)
{
    if (ticket == m_ticket)
        m_ticket = 0; // the next delivery is asked for again
}

void LastDelivery::takeRemade()
{
    m_ticket = 0;
    m_newest = 0;
    m_asked = 0;
}

void LastDelivery::ask()
{
    if (m_ticket != 0 || m_newest == m_asked || m_newest == 0)
        return;
    m_asked = m_newest;
    m_ticket = m_tickets.next();
    emit rowsWanted(m_ticket, &deliveriesTable, {m_newest});
}
