#pragma once

#include "core/answers.h"

#include <QObject>

/// Asks when the newest delivery came, one question at a time. Lives in the GUI thread.
class LastDelivery : public QObject
{
    Q_OBJECT
public:
    LastDelivery(Tickets &tickets, QObject *parent);

    /// The newest row of the table of deliveries.
    void takeNewest(qint64 id);
    /// Whether the rows are the answer to its question.
    bool takeRows(const RowsRead &read);
    void takeFailure(Ticket ticket);
    /// Ids mean other rows.
    void takeRemade();

signals:
    void rowsWanted(Ticket ticket, const Table *table, const QList<qint64> &ids);
    void found(qint64 receivedAt, qint64 number); ///< milliseconds since 1970 UTC, and of which delivery
    void refused(const QString &outcome);         ///< with which outcome it was refused; empty: it was not

private:
    void ask();

    Tickets &m_tickets;
    Ticket m_ticket = 0; ///< 0: no question is out
    qint64 m_newest = 0;
    qint64 m_asked = 0; ///< the id that was asked for last
};
