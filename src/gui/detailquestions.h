#pragma once

#include "core/history.h"
#include "core/lookup.h"
#include "core/summary.h"

#include <QObject>

class DetailPane;

/// Asks what the details want to know, one question of each kind at a time, and drops answers to old ones.
/// Lives in the GUI thread.
class DetailQuestions : public QObject
{
    Q_OBJECT
public:
    DetailQuestions(DetailPane &details, Tickets &tickets, QObject *parent);

    void takeDelivery(const DeliveryRead &read);
    void takeHistory(const TemplateHistory &history);
    void takeSummary(const Summary &summary);
    void takeLookups(const LookupsRead &read);
    /// Whether these rows were the answer to a question of the details.
    bool takeRows(const RowsRead &read);
    void takeFailure(Ticket ticket);
    /// Rows have other ids.
    void takeRemade();

signals:
    void deliveryWanted(Ticket ticket, qint64 number);
    void historyWanted(Ticket ticket, const TemplateKey &key);
    void summaryWanted(Ticket ticket, const SummaryWish &wish);
    void lookupsWanted(Ticket ticket, const LookupKey &key);
    void exactWanted(Ticket ticket, const Table *table, qint64 id, qint64 delivery);

private:
    void askForDelivery(qint64 number);
    void askForSummary(const SummaryWish &wish);
    void askForHistory(const TemplateKey &key);
    void askForExact(const Table *table, qint64 id, qint64 delivery);

    DetailPane &m_details;
    Tickets &m_tickets;
    Ticket m_delivery = 0; ///< that is waited for
    /// Those that are waited for, by the place of their kind among the wishes.
    std::array<Ticket, std::variant_size_v<SummaryWish>> m_summaries{};
    Ticket m_exact = 0;   ///< of the row whose numbers are to be seen
    Ticket m_history = 0; ///< 0: no question is out
    TemplateKey m_key;    ///< that m_history asks for
    bool m_again = false; ///< something has come since it was asked for
    Ticket m_lookups = 0; ///< of what NHN Cloud answered
};
