#include "gui/detailquestions.h"

#include "gui/detailpane.h"

DetailQuestions::DetailQuestions(DetailPane &details, Tickets &tickets, QObject *parent)
    : QObject(parent)
    , m_details(details)
    , m_tickets(tickets)
{
    connect(&details, &DetailPane::deliveryWanted, this, &DetailQuestions::askForDelivery);
    connect(&details, &DetailPane::historyWanted, this, &DetailQuestions::askForHistory);
    connect(&details, &DetailPane::summaryWanted, this, &DetailQuestions::askForSummary);
    connect(&details, &DetailPane::lookupsWanted, this, [this](const LookupKey &key) {
        m_lookups = m_tickets.next();
        emit lookupsWanted(m_lookups, key);
    });
    connect(&details, &DetailPane::exactWanted, this, &DetailQuestions::askForExact);
}

void DetailQuestions::askForDelivery(qint64 number)
{
    m_delivery = m_tickets.next();
    emit deliveryWanted(m_delivery, number);
}

/// A question stops an older one. News come faster than some answers: what asks for the same waits for that.
void DetailQuestions::askForHistory(const TemplateKey &key)
{
    if (m_history != 0 && key == m_key) {
        m_again = true;
        return;
    }
    m_key = key;
    m_again = false;
    m_history = m_tickets.next();
    emit historyWanted(m_history, key);
}

void DetailQuestions::askForExact(const Table *table, qint64 id, qint64 delivery)
{
    Ticket &ticket = table == &deliveriesTable ? m_delivery : m_exact;
    ticket = m_tickets.next();
    emit exactWanted(ticket, table, id, delivery);
}

bool DetailQuestions::takeRows(const RowsRead &read)
{
    if (m_exact == 0 || read.ticket != m_exact)
        return false;
    m_exact = 0;
    for (const Row &row : read.rows)
        m_details.showExact(*read.table, row);
    return true;
}

void DetailQuestions::takeDelivery(const DeliveryRead &read)
{
    if (read.ticket == m_delivery)
        m_details.takeDelivery(read);
}

void DetailQuestions::takeHistory(const TemplateHistory &history)
{
    if (m_history == 0 || history.ticket != m_history)
        return;
    m_history = 0;
    m_details.takeHistory(history);
    if (m_again)
        askForHistory(m_key);
}

void DetailQuestions::askForSummary(const SummaryWish &wish)
{
    Ticket &ticket = m_summaries.at(wish.index());
    ticket = m_tickets.next();
    emit summaryWanted(ticket, wish);
}

/// Answers stand in the same order as their wishes.
void DetailQuestions::takeSummary(const Summary &summary)
{
    const Ticket ticket = std::visit([](const auto &one) { return one.ticket; }, summary);
    if (ticket == m_summaries.at(summary.index()))
        m_details.takeSummary(summary);
}

/// News have no ticket.
void DetailQuestions::takeLookups(const LookupsRead &read)
{
    if (read.ticket == 0 || read.ticket == m_lookups)
        m_details.takeLookups(read);
}

void DetailQuestions::takeFailure(Ticket ticket)
{
    if (ticket == m_delivery)
        m_details.takeFailure();
    if (m_history == 0 || ticket != m_history)
        return;
    m_history = 0;
    m_details.takeHistoryFailure();
}

void DetailQuestions::takeRemade()
{
    m_details.takeNews(templatesTable);
}
