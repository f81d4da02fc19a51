#pragma once

#include "server/listener.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTest>

#include <array>
#include <future>
#include <netinet/in.h>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>

/// An answer as it came over the wire; status 0: none, or not a whole one.
struct Reply
{
    int status = 0;
    QByteArray head;
    QByteArray body;

    [[nodiscard]] QByteArray field(const QByteArray &name) const
    {
        const QByteArray lower = head.toLower();
        const qsizetype at = lower.indexOf("\r\n" + name.toLower() + ": ");
        if (at < 0)
            return {};
        const qsizetype from = at + name.size() + 4;
        return head.sliced(from, head.indexOf("\r\n", from) - from);
    }
};

/// Takes the first whole answer from what came.
inline Reply takeReply(QByteArray &bytes, bool bodiless = false)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    Reply reply{.head = bytes.first(end + 2), .body = {}};
    const qsizetype size = bodiless ? 0 : reply.field("Content-Length").toLongLong();
    if (bytes.size() < end + 4 + size)
        return {};
    reply.body = bytes.sliced(end + 4, size);
    reply.status = reply.head.sliced(9, 3).toInt();
    bytes.remove(0, end + 4 + size);
    return reply;
}

/// A client that remembers what came and how it ended.
class Client : public QTcpSocket
{
public:
    explicit Client(const QUrl &url)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { got += readAll(); });
        connectToHost(url.host(), static_cast<quint16>(url.port()));
    }

    void send(const QByteArray &bytes)
    {
        write(bytes);
        flush();
    }

    /// Whether the other side ended in order, not by a reset.
    [[nodiscard]] bool endedInOrder() const
    {
        return state() == UnconnectedState && error() == RemoteHostClosedError;
    }

    QByteArray got;
};

/// Waits for one whole answer; status 0: none came.
inline Reply await(Client &client, bool bodiless = false)
{
    Reply reply;
    const auto took = [&] { return (reply = takeReply(client.got, bodiless)).status != 0; };
    return QTest::qWaitFor(took) ? reply : Reply();
}

/// A listener on a free port. It answers each request at once unless told to hold.
class Server
{
public:
    explicit Server(Rules rules = {}, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost),
                    const Limits &limits = {})
        : listener(std::make_unique<Listener>(std::move(rules), limits))
        , url(*listener->listen(address, 0))
    {
        QObject::connect(listener.get(), &Listener::received, listener.get(),
                         [this](const QList<Received> &some) { take(some); });
        QObject::connect(listener.get(), &Listener::refused, listener.get(),
                         [this](const QList<Delivery> &some) { refused += some; });
    }

    void answerAll()
    {
        for (const auto &one : std::exchange(held, {}))
            listener->answer(one.ticket, accepted(one));
    }

    static Answer accepted(const Received &one) { return {.status = 200, .text = one.request.body.left(20)}; }

    std::unique_ptr<Listener> listener;
    QUrl url;
    bool holds = false;
    int passes = 0;
    QList<Request> requests; ///< all that came, without what is held
    QList<Received> held;
    QList<Delivery> refused;

private:
    void take(const QList<Received> &some)
    {
        ++passes;
        for (const auto &one : some) {
            if (holds) {
                held.append(one);
                continue;
            }
            requests.append(one.request);
            listener->answer(one.ticket, accepted(one));
        }
    }
};

/// A request with a body of a known length.
inline QByteArray post(const QByteArray &body, const QByteArray &fields = {},
                       const QByteArray &target = "/webhook")
{
    return "POST " + target + " HTTP/1.1\r\nHost: localhost\r\n" + fields
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

inline QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

const QByteArray chunkedHead =
    "POST /webhook HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n";

/// Sends in pieces that arrive one by one, and waits for one answer.
inline Reply ask(const QUrl &url, const QByteArray &bytes, qsizetype piece = 0, bool bodiless = false)
{
    Client client(url);
    if (!QTest::qWaitFor([&] { return client.state() == QTcpSocket::ConnectedState; }))
        return {};
    for (qsizetype at = 0; piece > 0 && at < bytes.size() && client.got.isEmpty(); at += piece) {
        client.send(bytes.mid(at, piece));
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    if (piece == 0)
        client.send(bytes);
    return await(client, bodiless);
}

/// A client that knows no better: it sends all it has, whatever comes back, and reads only then, until the
/// other side ends. What came, and the error that ended it (0: it ended in order).
struct Talk
{
    QByteArray got;
    int error = 0;
};

/// A blocking connection to a local port; -1: none.
inline int connectTo(int port, int receiveBuffer = 0)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (receiveBuffer > 0)
        ::setsockopt(socket, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, sizeof receiveBuffer);
    sockaddr_in address{
        .sin_family = AF_INET, .sin_port = htons(static_cast<quint16>(port)), .sin_addr = {}, .sin_zero = {}};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return ::connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0 ? socket : -1;
}

/// Blocks: belongs into a thread of its own.
inline Talk talk(int port, const QByteArray &bytes, int receiveBuffer = 0)
{
    Talk heard;
    const int socket = connectTo(port, receiveBuffer);
    for (qsizetype at = 0; at < bytes.size();) {
        const auto sent =
            ::send(socket, bytes.data() + at, static_cast<size_t>(bytes.size() - at), MSG_NOSIGNAL);
        if (sent < 0) {
            heard.error = errno;
            break;
        }
        at += sent;
    }
    std::array<char, 65536> piece;
    ssize_t size = 0;
    while ((size = ::recv(socket, piece.data(), piece.size(), 0)) > 0)
        heard.got.append(piece.data(), size);
    if (size < 0)
        heard.error = errno;
    ::close(socket);
    return heard;
}

/// Waits for what another thread does, while the listener in this one goes on.
template <typename T>
std::optional<T> await(std::future<T> &other, int timeout = 10'000)
{
    const auto ready = [&] { return other.wait_for(std::chrono::seconds(0)) == std::future_status::ready; };
    if (!QTest::qWaitFor(ready, timeout))
        return {};
    return other.get();
}
