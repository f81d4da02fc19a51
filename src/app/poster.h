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

/// Posts bodies over several keep-alive connections. Lives in the thread of its event loop.
class Poster : public QObject
{
    Q_OBJECT
public:
    /// The next body; nothing: that was all.
    using Bodies = std::function<std::optional<QByteArray>()>;

    /// rate: deliveries a second at most; 0: no limit. An empty signature is none.
    Poster(QUrl url, const QByteArray &signature, double rate, Bodies bodies, QObject *parent = nullptr);

    void start();
    [[nodiscard]] Posted posted() const { return m_posted; }

signals:
    /// Everything was answered, or will not be.
    void finished();
    void progressed();

private:
    class Connection;

    std::optional<QByteArray> nextRequest();
    /// Milliseconds until the next delivery may leave.
    [[nodiscard]] int delay() const;
    void note(qint64 Posted::*count, const QString &trouble);
    void connectionEnded();

    QUrl m_url;
    QByteArray m_head;
    double m_rate;
    Bodies m_bodies;
    Posted m_posted;
    QElapsedTimer m_time;
    qint64 m_sent = 0;
    int m_open = 0;
    bool m_ended = false;
};
