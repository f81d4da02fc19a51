#include "server/listener.h"

#include "server/gate.h"

#include <QPointer>
#include <QTcpServer>

#include <unordered_map>

namespace {

constexpr qsizetype maxTogether = 256; ///< requests in one signal

} // namespace

struct Listener::State
{
    Rules rules;
    QTcpServer server;
    QTimer pass;
    quint64 last = 0;
    QList<Received> ready;
    QList<Delivery> refused;
    std::unordered_map<quint64, QPointer<Connection>> waiting;

    void tell(Listener *listener);
    void accept(Listener *listener);
};

void Listener::State::tell(Listener *listener)
{
    if (!refused.isEmpty())
        emit listener->refused(std::exchange(refused, {}));
    if (ready.isEmpty())
        return;
    const auto some = ready.first(qMin(ready.size(), maxTogether));
    ready.remove(0, some.size());
    if (!ready.isEmpty())
        pass.start();
    emit listener->received(some);
}

void Listener::State::accept(Listener *listener)
{
    while (auto *socket = server.nextPendingConnection()) {
        auto *connection = new Connection(socket, rules, listener);
        QObject::connect(connection, &Connection::ready, listener,
                         [this, connection](const Request &request) {
                             waiting[++last] = connection;
                             ready.append({.ticket = last, .request = request});
                             pass.start();
                         });
        QObject::connect(connection, &Connection::refused, listener, [this](const Delivery &delivery) {
            refused.append(delivery);
            pass.start();
        });
    }
}

Listener::Listener(Rules rules, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>())
{
    m_state->rules = std::move(rules);
    m_state->pass.setSingleShot(true);
    connect(&m_state->pass, &QTimer::timeout, this, [this] { m_state->tell(this); });
    connect(&m_state->server, &QTcpServer::newConnection, this, [this] { m_state->accept(this); });
}

Listener::~Listener()
{
    qDeleteAll(findChildren<Connection *>(Qt::FindDirectChildrenOnly));
}

Result<QUrl> Listener::listen(const QHostAddress &address, quint16 port)
{
    if (!m_state->server.listen(address, port))
        return Error{m_state->server.errorString()};
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(address.toString());
    url.setPort(m_state->server.serverPort());
    url.setPath(QString::fromUtf8(m_state->rules.path));
    return url;
}

void Listener::stopAccepting()
{
    m_state->server.close();
}

void Listener::answer(quint64 ticket, const Answer &answer)
{
    const auto found = m_state->waiting.find(ticket);
    if (found == m_state->waiting.end())
        return;
    const auto connection = found->second;
    m_state->waiting.erase(found);
    if (connection)
        connection->answer(answer);
}

qsizetype Listener::waiting() const
{
    return static_cast<qsizetype>(m_state->waiting.size());
}
