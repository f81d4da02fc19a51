#pragma once

#include <QObject>
#include <QQueue>
#include <QTimer>
#include <QUrl>

#include <memory>
#include <vector>

class QTcpSocket;

/// Nanoseconds of the monotonic clock.
qint64 now();

/// One delivery that is posted, and its moments.
struct Post
{
    QByteArray request;
    QByteArray hookId;
    qint64 due = 0;
    qint64 answered = 0;
};

/// A request as it goes over the wire.
QByteArray requestOf(const QUrl &url, const QByteArray &body);

/// Posts each delivery when it is due, or as soon as a connection is free: the rate does not wait for
/// answers. Whatever goes wrong ends the program.
class OpenLoop : public QObject
{
public:
    OpenLoop(const QUrl &url, int rate, std::vector<Post> &posts);
    ~OpenLoop() override;

    /// Until all are answered.
    void run();

    /// How late this client's own clock was for each: what the machine adds, and no receiver can help.
    std::vector<qint64> late;

private:
    /// Has one delivery on its way at most.
    struct Connection
    {
        std::unique_ptr<QTcpSocket> socket;
        Post *post = nullptr;
        QByteArray answer;
    };

    void connectTo(const QUrl &url, Connection &one);
    void tick();
    void send();
    void read(Connection &one);

    std::vector<Post> &m_posts;
    qint64 m_interval;
    std::vector<std::unique_ptr<Connection>> m_connections;
    QQueue<Connection *> m_free;
    QQueue<Post *> m_waiting;
    QTimer m_timer;
    qint64 m_start = 0;
    std::size_t m_due = 0;
    std::size_t m_answered = 0;
};
