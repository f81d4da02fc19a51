#include "app/poster.h"

#include <QSslSocket>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {

constexpr int answerTime = 60'000;           ///< milliseconds for connecting and for an answer
constexpr qsizetype longestAnswer = 1 << 20; ///< bytes
constexpr qsizetype maxSaid = 300;           ///< bytes of the reason in an answer that are told

} // namespace

/// One keep-alive connection: posts one delivery after the other.
class Poster::Connection : public QObject
{
    Q_OBJECT
public:
    explicit Connection(Poster *poster)
        : QObject(poster)
        , m_poster(poster)
    {
        m_timeout.setSingleShot(true);
        connect(&m_timeout, &QTimer::timeout, this, [this] { fail(Poster::tr("No answer came in time.")); });
        m_wait.setSingleShot(true);
        connect(&m_wait, &QTimer::timeout, this, &Connection::next);
    }

    /// Posts the next delivery as soon as the rate allows.
    void next()
    {
        if (const int wait = m_poster->delay(); wait > 0) {
            m_wait.start(wait);
            return;
        }
        if (!m_poster->takeRequest(m_request, m_id)) {
            m_poster->connectionEnded();
            return;
        }
        m_retried = false;
        send();
    }

private:
    void send()
    {
        m_answer.clear();
        m_timeout.start(answerTime);
        if (m_socket != nullptr && m_socket->state() == QAbstractSocket::ConnectedState) {
            m_fresh = false;
            m_socket->write(m_request);
            return;
        }
        open();
    }

    void open()
    {
        m_fresh = true;
        const QUrl &url = m_poster->m_url;
        const bool https = url.scheme() == "https"_L1;
        if (m_socket != nullptr) {
            m_socket->disconnect(this);
            m_socket->deleteLater();
        }
        auto *socket = new QSslSocket(this);
        m_socket = socket;
        connect(socket, &QIODevice::readyRead, this, &Connection::read);
        connect(socket, &QAbstractSocket::errorOccurred, this, &Connection::lose);
        const auto write = [this] { m_socket->write(m_request); };
        const auto port = static_cast<quint16>(url.port(https ? 443 : 80));
        if (https) {
            connect(socket, &QSslSocket::encrypted, this, write);
            socket->connectToHostEncrypted(url.host(), port);
        } else {
            connect(socket, &QAbstractSocket::connected, this, write);
            socket->connectToHost(url.host(), port);
        }
    }

    void read()
    {
        if (!m_timeout.isActive()) {
            m_socket->abort(); // it says more than was asked
            return;
        }
        m_answer.append(m_socket->readAll());
        const qsizetype end = m_answer.indexOf("\r\n\r\n");
        if (end < 0 || m_answer.size() > longestAnswer) {
            if (m_answer.size() > longestAnswer)
                fail(Poster::tr("The answer is too large."));
            return;
        }
        const QByteArray head = m_answer.first(end).toLower();
        const qsizetype field = head.indexOf("\r\ncontent-length:");
        const qsizetype length = field < 0
            ? 0
            : head.mid(field + 17, head.indexOf('\r', field + 17) - field - 17).trimmed().toLongLong();
        if (m_answer.size() < end + 4 + length)
            return;
        const int status = head.split(' ').value(1).toInt();
        const QString said = QString::fromUtf8(m_answer.mid(end + 4, qMin(length, maxSaid))).simplified();
        // Where an answer ends without a length is not looked for: the next one gets a connection of its own.
        if (field < 0 || head.contains("\r\nconnection: close") || !head.startsWith("http/1.1"))
            m_socket->abort();
        constexpr int accepted = 200;
        if (status == accepted)
            done(&Posted::accepted, {}, status, said);
        else
            done(&Posted::refused, Poster::tr("Answered %1: %2").arg(QString::number(status), said), status,
                 said);
    }

    /// The connection is gone: one that was kept alive may have been closed in between, so that is tried once
    /// more.
    void lose()
    {
        if (!m_timeout.isActive())
            return; // nothing is out
        if (!m_fresh && !m_retried && m_answer.isEmpty()) {
            m_retried = true;
            open();
            return;
        }
        fail(u"%1: %2."_s.arg(m_poster->m_url.toDisplayString(), m_socket->errorString()));
    }

    void fail(const QString &trouble)
    {
        if (m_socket != nullptr)
            m_socket->abort();
        done(&Posted::failed, trouble, 0, trouble);
    }

    void done(qint64 Posted::*count, const QString &trouble, int status, const QString &said)
    {
        if (!m_timeout.isActive() && count == &Posted::failed && m_request.isEmpty())
            return;
        m_timeout.stop();
        m_request.clear();
        m_poster->note(count, trouble);
        emit m_poster->answered(m_id, status, said);
        m_wait.start(0);
    }

    Poster *m_poster;
    QTcpSocket *m_socket = nullptr;
    QTimer m_timeout;
    QTimer m_wait;
    QByteArray m_request;
    qint64 m_id = 0; ///< of what is in it
    QByteArray m_answer;
    bool m_fresh = true; ///< the connection was made for this request
    bool m_retried = false;
};

Poster::Poster(QUrl url, const QByteArray &signature, double rate, Bodies bodies, QObject *parent,
               int connections)
    : QObject(parent)
    , m_url(std::move(url))
    , m_rate(rate)
    , m_connections(connections)
    , m_bodies(std::move(bodies))
{
    const QByteArray target =
        m_url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    QByteArray host = m_url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (m_url.port() >= 0)
        host += ':' + QByteArray::number(m_url.port());
    m_head = "POST " + (target.isEmpty() ? QByteArray("/") : target) + " HTTP/1.1\r\nHost: " + host
        + "\r\nContent-Type: application/json;charset=UTF-8\r\n";
    if (!signature.isEmpty())
        m_head += "X-Toast-Webhook-Signature: " + signature + "\r\n";
}

void Poster::start()
{
    m_time.start();
    m_open = m_connections;
    for (int i = 0; i < m_connections; ++i) {
        auto *connection = new Connection(this);
        QTimer::singleShot(0, connection, &Connection::next);
    }
}

bool Poster::takeRequest(QByteArray &bytes, qint64 &id)
{
    const auto post = m_ended ? std::nullopt : m_bodies();
    if (!post) {
        m_ended = true;
        return false;
    }
    ++m_sent;
    id = post->id;
    bytes = m_head;
    if (!post->field.isEmpty())
        bytes += post->field + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(post->body.size()) + "\r\n\r\n" + post->body;
    return true;
}

int Poster::delay() const
{
    if (m_rate <= 0 || m_ended)
        return 0;
    const double due = static_cast<double>(m_sent) * 1000.0 / m_rate;
    return std::max(0, static_cast<int>(due - static_cast<double>(m_time.elapsed())));
}

void Poster::note(qint64 Posted::*count, const QString &trouble)
{
    if (m_posted.trouble.isEmpty())
        m_posted.trouble = trouble;
    ++(m_posted.*count);
    emit progressed();
}

void Poster::connectionEnded()
{
    if (--m_open == 0)
        emit finished();
}

#include "poster.moc"
