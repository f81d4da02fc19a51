#include "gui/stepsguide.h"

#include "gui/firststeps.h"
#include "gui/navigation.h"

#include <algorithm>

StepsGuide::StepsGuide(FirstSteps &steps, const Navigation &navigation, Tickets &tickets, QObject *parent)
    : QObject(parent)
    , m_steps(steps)
    , m_navigation(navigation)
    , m_tickets(tickets)
{}

bool StepsGuide::isEmpty() const
{
    return !m_hooks && m_navigation.count(deliveriesTable) == 0;
}

bool StepsGuide::isShown() const
{
    return m_started && (m_wanted || isEmpty());
}

void StepsGuide::open()
{
    m_wanted = true;
    emit changed();
    ask(); // the newest delivery tells how far things have come
}

void StepsGuide::leave()
{
    m_wanted = false;
    emit changed();
}

void StepsGuide::takeCounts()
{
    const auto tables = allTables();
    const bool hooks = std::any_of(tables.begin(), tables.end(), [this](const Table *table) {
        return table != &deliveriesTable && m_navigation.count(*table) > 0;
    });
    if (std::exchange(m_hooks, hooks) == hooks)
        return;
    m_wanted = m_wanted && !hooks; // the last step was taken
    m_steps.showHooks(hooks);
}

void StepsGuide::takeLast(qint64 number)
{
    m_last = number;
    if (isShown())
        ask();
}

void StepsGuide::takeDelivery(const DeliveryRead &read)
{
    if (read.ticket == m_ticket)
        m_steps.showDelivery(read.delivery);
}

void StepsGuide::takeSummary(const Summary &summary)
{
    const auto *check = std::get_if<AddressCheck>(&summary);
    if (check != nullptr && check->ticket == m_checkTicket && check->delivery)
        m_steps.showDelivery(*check->delivery);
}

void StepsGuide::ask()
{
    if (m_last == 0)
        return;
    m_checkTicket = m_tickets.next();
    emit summaryWanted(m_checkTicket,
                       AddressCheckWish()); // may be long ago: the newest delivery comes behind it
    m_ticket = m_tickets.next();
    emit deliveryWanted(m_ticket, m_last);
}
