#include "server/gate.h"

#include "server/guardedsocket.h"

#include <QTimerEvent>

#include <algorithm>

Gate::Gate(Rules rules, const Limits &limits, QObject *parent)
    : QTcpServer(parent)
    , m_rules(std::move(rules))
    , m_limits(limits)
{
    raiseDescriptorLimit();
    constexpr qint64 part = 2; // the rest of the descriptors are for files
    m_limits.connections = static_cast<int>(qMin<qint64>(m_limits.connections, descriptorLimit() / part));
    // QTcpServer has paused then, and leaves it at that.
    connect(this, &QTcpServer::acceptError, this, [this] {
        m_paused = true;
        look();
    });
}

void Gate::stop()
{
    close();
    emit stopped();
}

void Gate::incomingConnection(qintptr descriptor)
{
    auto *socket = new GuardedSocket(this);
    if (!socket->begin(descriptor)) {
        socket->deleteLater();
        return;
    }
    // The lowest free number is given: all below it are in use. Without any QTcpServer would accept in vain
    // again and again.
    if (descriptor >= descriptorLimit() - keptDescriptors) {
        pauseAccepting();
        m_paused = true;
        look();
        endOldest();
    }
    if (m_paused || !hasRoomFor(*socket)) {
        socket->makeRoom();
        socket->deleteLater();
        return;
    }
    connect(socket, &GuardedSocket::refused, this, &Gate::refused);
    connect(socket, &GuardedSocket::disconnected, this, [this, socket] { m_sockets.removeOne(socket); });
    connect(this, &Gate::stopped, socket, &GuardedSocket::stop);
    m_sockets.append(socket);
    look();
    addPendingConnection(socket);
}

/// Whether one more connection may be, where there are many after one has made room for it.
bool Gate::hasRoomFor(const GuardedSocket &socket)
{
    const auto isOfSame = [&socket](const GuardedSocket *one) { return one->peer() == socket.peer(); };
    if (m_rules.perAddress > 0
        && std::count_if(m_sockets.cbegin(), m_sockets.cend(), isOfSame) >= m_rules.perAddress)
        return false;
    const bool isCrowded = m_sockets.size() * 100 >= qsizetype(m_limits.connections) * crowdedPercent;
    return !isCrowded || endOldest() || m_sockets.size() < m_limits.connections;
}

/// Ends the connection that has been unfinished for longest; whether there was one.
bool Gate::endOldest()
{
    GuardedSocket *oldest = nullptr;
    for (auto *socket : std::as_const(m_sockets)) {
        if (socket->isUnfinished() && (oldest == nullptr || socket->waited() > oldest->waited()))
            oldest = socket;
    }
    if (oldest == nullptr)
        return false;
    oldest->makeRoom();
    return true;
}

/// Looks from now on.
void Gate::look()
{
    const qint64 least =
        std::min({m_limits.headTime, m_limits.bodyTime, m_limits.keepAliveTime, lookInterval});
    if (!m_look.isActive())
        m_look.start(static_cast<int>(least), this);
}

void Gate::countRefusal()
{
    if (!m_sinceSpan.isValid() || m_sinceSpan.hasExpired(refusalSpan)) {
        m_sinceSpan.start();
        m_refusals = 0;
    }
    if (++m_refusals < refusalsInSpan || m_span.isActive() || !isListening())
        return;
    pauseAccepting();
    m_span.start(refusalSpan, this);
}

/// Where nothing stands against it any more.
void Gate::goOnAccepting()
{
    if (!m_paused && !m_span.isActive() && isListening())
        resumeAccepting();
}

void Gate::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_span.timerId()) {
        m_span.stop();
        goOnAccepting();
        return;
    }
    if (event->timerId() != m_look.timerId())
        return;
    const auto sockets = m_sockets; // some go
    for (auto *socket : sockets)
        socket->checkTime(m_limits);
    if (std::exchange(m_paused, false))
        goOnAccepting();
    if (m_sockets.isEmpty())
        m_look.stop();
}
