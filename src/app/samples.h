#pragma once

#include <QByteArray>
#include <QRandomGenerator>

/// Makes deliveries that look like the sender's. The same seed gives the same bytes.
class Samples
{
public:
    enum class Event { Templates, Messages, Mixed };

    /// hooks: in each delivery. time: of the first event, in milliseconds since 1970 UTC.
    Samples(Event event, int hooks, quint32 seed, qint64 time);

    /// The body of the next delivery.
    QByteArray next();

    /// The body of a delivery whose event no version knows; each time has its own.
    static QByteArray unknownEvent(qint64 time);

private:
    QByteArray messageHook();
    QByteArray templateHook();
    QByteArray comments(int status);
    QByteArray identifier();
    QByteArray letters(int count);
    QByteArray time(qint64 earlier = 0) const;
    int bounded(int end) { return static_cast<int>(m_random.bounded(static_cast<quint32>(end))); }

    Event m_event;
    int m_hooks;
    QRandomGenerator m_random;
    qint64 m_time;
    int m_comment; ///< id of the next comment: each seed has its own
};
