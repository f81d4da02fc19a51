#include "bench/openloop.h"

#include "bench/program.h"

#include <QCoreApplication>
#include <QTcpSocket>

#include <chrono>

namespace {

constexpr int connections = 32;
constexpr qint64 nsPerSecond = 1'000'000'000;

bool isWhole(const QByteArray &answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    constexpr QByteArrayView name("\r\ncontent-length:");
    const QByteArray head = answer.first(end + 2).toLower();
    const qsizetype field = head.indexOf(name);
    if (field < 0)
        fail(QStringLiteral("an answer has no length"));
    const qsizetype from = field + name.size();
    return answer.size() >= end + 4 + head.mid(from, head.indexOf('\r', from) - from).trimmed().toInt();
}

} // namespace

qint64 now()
{
    return std::chrono::steady_clock::now().time_since_epoch() / std::chrono::nanoseconds(1);
}

QByteArray requestOf(const QUrl &url, const QByteArray &body)
{
    return "POST " + url.path().toUtf8() + " HTTP/1.1\r\nHost: " + url.authority().toUtf8()
        + "\r\nContent-Type: application/json;charset=UTF-8\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

OpenLoop::OpenLoop(const QUrl &url, int rate, std::vector<Post> &posts)
    : m_posts(posts)
    , m_interval(nsPerSecond / rate)
{
    for (int i = 0; i < connections; ++i)
        connectTo(url, *m_connections.emplace_back(std::make_unique<Connection>()));
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    m_timer.callOnTimeout(this, &OpenLoop::tick);
}

OpenLoop::~OpenLoop()
{
    for (const auto &one : m_connections)
        one->socket->disconnect(this);
}

void OpenLoop::run()
{
    m_start = now() + m_interval;
    m_timer.start();
    QCoreApplication::exec();
}

void OpenLoop::connectTo(const QUrl &url, Connection &one)
{
    one.socket = std::make_unique<QTcpSocket>();
    one.socket->connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!one.socket->waitForConnected())
        fail(one.socket->errorString());
    one.socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(one.socket.get(), &QTcpSocket::readyRead, this, [this, &one] { read(one); });
    connect(one.socket.get(), &QTcpSocket::disconnected, this,
            [] { fail(QStringLiteral("the receiver closed a connection")); });
    m_free.enqueue(&one);
}

/// Queues what is due.
void OpenLoop::tick()
{
    const qint64 moment = now();
    for (; m_due < m_posts.size(); ++m_due) {
        Post &post = m_posts[m_due];
        post.due = m_start + static_cast<qint64>(m_due) * m_interval;
        if (post.due > moment)
            break;
        late.push_back(moment - post.due);
        m_waiting.enqueue(&post);
    }
    send();
}

void OpenLoop::send()
{
    while (!m_free.isEmpty() && !m_waiting.isEmpty()) {
        Connection *one = m_free.dequeue();
        one->post = m_waiting.dequeue();
        one->answer.clear();
        one->socket->write(one->post->request);
        one->socket->flush();
    }
}

void OpenLoop::read(Connection &one)
{
    one.answer += one.socket->readAll();
    if (!isWhole(one.answer))
        return;
    if (one.post == nullptr || !one.answer.startsWith("HTTP/1.1 200 "))
        fail(QString::fromLatin1(one.answer));
    one.post->answered = now();
    one.post = nullptr;
    m_free.enqueue(&one);
    if (++m_answered == m_posts.size())
        QCoreApplication::exit();
    send();
}
