#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <functional>
#include <optional>

class QTcpSocket;

/// What became of posted deliveries.
struct Posted
{
    qint64 accepted = 0; ///< answered 200
    qint64 refused = 0;  ///< answered otherwise
    qint64 failed = 0;   ///< not answered
    QString trouble;     ///< why the first one was refused or failed
};

/// A body to be posted.
struct Post
{
    /// more: one more header field without line end; empty: none. number: tells its answer from others.
    Post(QByteArray bytes, QByteArray more = {}, qint64 number = 0)
        : body(std::move(bytes))
        , field(std::move(more))
        , id(number)
    {}

    QByteArray body;
    QByteArray field;
    qint64 id;
};

/// Posts bodies over several keep-alive connections. Lives in the thread of its event loop.
class Poster : public QObject
{
    Q_OBJECT
public:
    /// The next body; nothing: that was all.
    using Bodies = std::function<std::optional<Post>()>;

    static constexpr int usualConnections = 8;

    /// rate: deliveries a second at most; 0: no limit. An empty signature is none.
    Poster(QUrl url, const QByteArray &signature, double rate, Bodies bodies, QObject *parent = nullptr,
           int connections = usualConnections);

    void start();
    [[nodiscard]] Posted posted() const { return m_posted; }

signals:
    /// Everything was answered, or will not be.
    void finished();
    void progressed();
    /// What came back of one. status 0: nothing did, and `said` says why.
    void answered(qint64 id, int status, const QString &said);

private:
    class Connection;

    /// Takes the next request's bytes and the id of what is in it: whether there is one.
    bool takeRequest(QByteArray &bytes, qint64 &id);
    /// Milliseconds until the next delivery may leave.
    [[nodiscard]] int delay() const;
    void note(qint64 Posted::*count, const QString &trouble);
    void connectionEnded();

    QUrl m_url;
    QByteArray m_head;
    double m_rate;
    int m_connections;
    Bodies m_bodies;
    Posted m_posted;
    QElapsedTimer m_time;
    qint64 m_sent = 0;
    int m_open = 0;
    bool m_ended = false;
};
