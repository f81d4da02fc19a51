#pragma once

#include "app/notices.h"
#include "core/answers.h"

#include <QHash>
#include <QObject>
#include <QSet>

constexpr qint64 maxNewsAge = 600'000; ///< milliseconds since a delivery came that is still news

/// Tells of templates that were approved, rejected or answered, as they are received: never of rows that an
/// import brings or that are made anew. Lives in the main thread.
class TemplateNews : public QObject
{
    Q_OBJECT
public:
    explicit TemplateNews(QObject *parent = nullptr);

    /// Deliveries with these numbers came to this program.
    void takeReceived(qint64 first, qint64 count);
    void takeStored(const QList<Stored> &news);
    /// Ids mean other rows.
    void takeRemade();
    void takeRows(const RowsRead &read);
    /// now: milliseconds since 1970 UTC.
    void takeDelivery(const DeliveryRead &read, qint64 now);
    void takeFailure(Ticket ticket);

signals:
    void rowsWanted(Ticket ticket, const Table *table, const QList<qint64> &ids);
    void deliveryWanted(Ticket ticket, qint64 number);
    void told(const Notice &notice);

private:
    void ask();
    [[nodiscard]] bool isReceived(qint64 number) const;
    void tell(const Row &update, const QList<HookRow> &rows);

    Tickets m_tickets;
    QList<IdRun> m_received;             ///< numbers of deliveries, the newest runs
    qint64 m_newest = 0;                 ///< row of the table of templates
    qint64 m_asked = 0;                  ///< the newest row that was asked for
    Ticket m_rowsTicket = 0;             ///< 0: no question about rows is out
    qint64 m_seen = 0;                   ///< greatest number of a delivery whose rows were looked at
    QHash<Ticket, QList<Row>> m_updates; ///< new template updates, by the question for their delivery
    QSet<QByteArray> m_answers;          ///< comments that were told of
};
