#include "server/listener.h"

#include "server/gate.h"
#include "server/guardedsocket.h"

#include <QHttpServer>

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
    explicit State(Rules rules)
        : gate(new Gate(std::move(rules), &http))
    {}

    QHttpServer http;
    Gate *gate;
    std::unordered_map<quint64, Owed> owed; ///< goes before the server, which responders point at
    quint64 last = 0;
    QList<Received> ready;
    QList<Delivery> refused;
    bool telling = false;

    void take(QHttpServerResponder responder, Listener *listener);
    void tellSoon(Listener *listener);
    void tell(Listener *listener);
};

/// Takes the request that the gate shows. There is no other: what QHttpServer would answer by itself goes
/// nowhere.
void Listener::State::take(QHttpServerResponder responder, Listener *listener)
{
    auto *socket = gate->shown();
    if (socket == nullptr)
        return;
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

Listener::Listener(Rules rules, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(std::move(rules)))
{
    auto *state = m_state.get();
    state->http.route(QStringLiteral(".*"), [this, state](ResponderArgument responder) {
        state->take(std::move(responder), this);
    });
    connect(state->gate, &Gate::refused, this, [this, state](const Delivery &delivery) {
        state->refused.append(delivery);
        state->tellSoon(this);
    });
}

Listener::~Listener() = default;

Result<QUrl> Listener::listen(const QHostAddress &address, quint16 port)
{
    auto *gate = m_state->gate;
    if (!gate->listen(address, port))
        return Error{troubleOf(*gate)};
    m_state->http.bind(gate);
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(address.toString());
    url.setPort(gate->serverPort());
    url.setPath(QString::fromUtf8(gate->rules().path));
    return url;
}

void Listener::stopAccepting()
{
    m_state->gate->stop();
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
