#pragma once

#include <QByteArrayList>
#include <QList>
#include <QRandomGenerator>

/// Makes deliveries that look like the sender's. The same seed gives the same bytes.
class Samples
{
public:
    enum class Event { Templates, Messages, Mixed };

    /// hooks: in each delivery. time: of the first event, in milliseconds since 1970 UTC.
    Samples(Event event, int hooks, quint32 seed, qint64 time);

    /// The body of the next delivery, and a second goes by.
    QByteArray next();
    /// Goes to another moment, in milliseconds since 1970 UTC.
    void setTime(qint64 time) { m_time = time; }

    /// The body of a delivery whose event no version knows; each time has its own.
    static QByteArray unknownEvent(qint64 time);

private:
    enum class Status { Unknown, Registered, Reviewing, Approved, Rejected };

    /// One template, with what its next update has to say.
    struct Template
    {
        const char *code = nullptr;
        Status status = Status::Unknown; ///< until its first update
        QByteArrayList comments;         ///< the latest, oldest first
    };

    QByteArray messageHook();
    QByteArray templateHook();
    void advance(Template &one);
    void comment(Template &one, QByteArrayView status, qint64 earlier = 0);
    QByteArray identifier();
    QByteArray letters(int count);
    QByteArray time(qint64 earlier = 0) const;
    int bounded(int end) { return static_cast<int>(m_random.bounded(static_cast<quint32>(end))); }

    Event m_event;
    int m_hooks;
    QRandomGenerator m_random;
    qint64 m_time;
    QList<Template> m_templates;
    int m_comment; ///< id of the next comment: each seed has its own
};
