#include "server/listener.h"

#include "server/gate.h"
#include "server/guardedsocket.h"

#include <QHttpServer>

#include <algorithm>
#include <unordered_map>

// All that differs between the versions of QHttpServer: 6.4 hands a responder over to be moved from and takes
// fields one by one; 6.8 hands out a reference to move from and takes them together.
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
using ResponderArgument = QHttpServerResponder &&;
#else
using ResponderArgument = QHttpServerResponder &;
#endif

namespace {

/// Why nothing can be listened to, a sentence.
QString troubleOf(const QTcpServer &server)
{
    if (server.serverError() == QAbstractSocket::AddressInUseError)
        return Listener::tr("Another program uses this port.");
    return server.errorString() + u'.';
}

constexpr qsizetype maxTogether = 256; ///< requests in one signal

void write(QHttpServerResponder &responder, const Answer &answer, const HeaderList &fields)
{
    const auto status = static_cast<QHttpServerResponder::StatusCode>(answer.status);
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    responder.writeStatusLine(status);
    for (const auto &[name, value] : fields)
        responder.writeHeader(name, value);
    responder.writeHeader("Content-Length", QByteArray::number(answer.text.size()));
    responder.writeBody(answer.text);
#else
    QHttpHeaders headers;
    for (const auto &[name, value] : fields)
        headers.append(name, value);
    responder.write(answer.text, headers, status); // adds Content-Length
#endif
}

/// An answer that is owed.
struct Owed
{
    QHttpServerResponder responder;
    GuardedSocket *socket; ///< lives until the answer is given
};

} // namespace

struct Listener::State
{
    State(Rules heads, const Limits &some)
        : rules(std::move(heads))
        , limits(some)
    {}

    QHttpServer http;
    Rules rules;
    Limits limits;
    QList<Gate *> gates; ///< the last one accepts; those before it have the requests in flight when it moved
    std::unordered_map<quint64, Owed> owed; ///< goes before the server, which responders point at
    quint64 last = 0;
    QList<Received> ready;
    QList<Delivery> refused;
    bool telling = false;

    std::unique_ptr<Gate> makeGate(Listener *listener);
    [[nodiscard]] QUrl url() const;
    void take(QHttpServerResponder responder, Listener *listener);
    void tellSoon(Listener *listener);
    void tell(Listener *listener);
};

std::unique_ptr<Gate> Listener::State::makeGate(Listener *listener)
{
    auto gate = std::make_unique<Gate>(rules, limits, nullptr);
    QObject::connect(gate.get(), &Gate::refused, listener, [this, listener](const Delivery &delivery) {
        refused.append(delivery);
        tellSoon(listener);
    });
    return gate;
}

QUrl Listener::State::url() const
{
    const auto *gate = gates.constLast();
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(gate->serverAddress().toString());
    url.setPort(gate->serverPort());
    url.setPath(QString::fromUtf8(rules.path));
    return url;
}

/// Takes the request that a gate shows. There is no other: what QHttpServer would answer by itself goes
/// nowhere.
void Listener::State::take(QHttpServerResponder responder, Listener *listener)
{
    const auto showing =
        std::find_if(gates.cbegin(), gates.cend(), [](const Gate *gate) { return gate->shown() != nullptr; });
    if (showing == gates.cend())
        return;
    auto *socket = (*showing)->shown();
    ready.append({.ticket = ++last, .request = socket->takeRequest()});
    owed.emplace(last, Owed{std::move(responder), socket});
    tellSoon(listener);
}

/// What becomes ready in the same pass of the event loop is told together.
void Listener::State::tellSoon(Listener *listener)
{
    if (std::exchange(telling, true))
        return;
    QMetaObject::invokeMethod(
        listener, [this, listener] { tell(listener); }, Qt::QueuedConnection);
}

void Listener::State::tell(Listener *listener)
{
    telling = false;
    if (!refused.isEmpty())
        emit listener->refused(std::exchange(refused, {}));
    if (ready.isEmpty())
        return;
    const auto some = ready.first(qMin(ready.size(), maxTogether));
    ready.remove(0, some.size());
    if (!ready.isEmpty())
        tellSoon(listener);
    emit listener->received(some);
}

Listener::Listener(Rules rules, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(std::move(rules), limits))
{
    auto *state = m_state.get();
    state->http.route(QStringLiteral(".*"), [this, state](ResponderArgument responder) {
        state->take(std::move(responder), this);
    });
}

Listener::~Listener() = default;

Result<QUrl> Listener::listen(const QHostAddress &address, quint16 port)
{
    auto &gates = m_state->gates;
    auto *before = gates.isEmpty() ? nullptr : gates.constLast();
    auto next = m_state->makeGate(this);
    const bool samePort = before != nullptr && before->serverPort() == port;
    const QHostAddress lastAddress = samePort ? before->serverAddress() : QHostAddress();
    if (samePort)
        before->close(); // else the port would be in use, by ourselves
    if (!next->listen(address, port)) {
        if (samePort)
            before->listen(lastAddress, port);
        return Error{troubleOf(*next)};
    }
    gates.append(next.get());
    m_state->http.bind(next.release()); // which owns it from now on
    if (before != nullptr)
        before->stop();
    return m_state->url();
}

QUrl Listener::setRules(Rules rules)
{
    m_state->rules = std::move(rules);
    for (auto *gate : m_state->gates)
        gate->setRules(m_state->rules);
    return m_state->url();
}

void Listener::stopAccepting()
{
    if (!m_state->gates.isEmpty())
        m_state->gates.constLast()->stop();
}

void Listener::answer(quint64 ticket, const Answer &answer)
{
    auto owed = m_state->owed.extract(ticket);
    if (owed.empty())
        return;
    auto *socket = owed.mapped().socket;
    write(owed.mapped().responder, answer, socket->beginAnswer(answer));
    owed = {}; // QHttpServer takes the next request only when the responder is gone
    socket->endAnswer();
}

qsizetype Listener::waiting() const
{
    return static_cast<qsizetype>(m_state->owed.size());
}
