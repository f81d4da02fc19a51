#include "server/gate.h"

#include "server/guardedsocket.h"

Gate::Gate(Rules rules, QObject *parent)
    : QTcpServer(parent)
    , m_rules(std::move(rules))
{}

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
    connect(socket, &GuardedSocket::refused, this, &Gate::refused);
    connect(this, &Gate::stopped, socket, &GuardedSocket::stop);
    addPendingConnection(socket);
}
