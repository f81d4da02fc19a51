#include "server/plainsocket.h"

#include <cerrno>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

/// Whether the call may be made again: it was interrupted, or there is nothing to be done now.
bool isTemporary(int error)
{
    return error == EINTR || error == EAGAIN || error == EWOULDBLOCK;
}

} // namespace

PlainSocket::PlainSocket(QObject *parent)
    : QObject(parent)
{}

PlainSocket::~PlainSocket()
{
    close();
}

bool PlainSocket::open(qintptr descriptor)
{
    sockaddr_storage address = {};
    socklen_t size = sizeof address;
    auto *general = reinterpret_cast<sockaddr *>(&address);
    if (::getpeername(static_cast<int>(descriptor), general, &size) != 0) {
        ::close(static_cast<int>(descriptor)); // it is gone already
        return false;
    }
    m_descriptor = static_cast<int>(descriptor);
    const in_port_t port = address.ss_family == AF_INET
        ? reinterpret_cast<sockaddr_in *>(general)->sin_port
        : reinterpret_cast<sockaddr_in6 *>(general)->sin6_port;
    m_peer = {QHostAddress(general), ntohs(port)};
    const int on = 1;
    ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    m_canRead.emplace(descriptor, QSocketNotifier::Read);
    m_canWrite.emplace(descriptor, QSocketNotifier::Write);
    m_canWrite->setEnabled(false);
    connect(&*m_canRead, &QSocketNotifier::activated, this, &PlainSocket::tellReadable);
    connect(&*m_canWrite, &QSocketNotifier::activated, this, &PlainSocket::send);
    return true;
}

void PlainSocket::tellReadable()
{
    m_wasRead = false;
    emit readable();
    if (isOpen() && !m_wasRead)
        m_canRead->setEnabled(false); // else it would be told without end
}

QByteArray PlainSocket::read()
{
    if (!isOpen())
        return {};
    m_wasRead = true;
    if (!m_canRead->isEnabled())
        m_canRead->setEnabled(true);
    int there = 0;
    ::ioctl(m_descriptor, FIONREAD, &there);
    QByteArray bytes(qBound(qsizetype(1), qsizetype(there), qsizetype(readPiece)), Qt::Uninitialized);
    const auto size = ::recv(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()), MSG_DONTWAIT);
    if (size == 0 || (size < 0 && !isTemporary(errno)))
        close();
    bytes.truncate(qMax<qsizetype>(size, 0));
    return bytes;
}

void PlainSocket::write(const QByteArray &bytes)
{
    if (!isOpen())
        return;
    m_unsent.append(bytes);
    if (!m_canWrite->isEnabled())
        send();
}

void PlainSocket::send()
{
    const auto size = ::send(m_descriptor, m_unsent.constData(), static_cast<size_t>(m_unsent.size()),
                             MSG_DONTWAIT | MSG_NOSIGNAL);
    if (size < 0 && !isTemporary(errno)) {
        close();
        emit broken();
        return;
    }
    m_unsent.remove(0, qMax<qsizetype>(size, 0));
    const bool later = m_canWrite->isEnabled();
    m_canWrite->setEnabled(!m_unsent.isEmpty());
    if (m_ends)
        endWriting();
    if (later)
        emit written();
}

void PlainSocket::endWriting()
{
    m_ends = true;
    if (isOpen() && m_unsent.isEmpty())
        ::shutdown(m_descriptor, SHUT_WR);
}

void PlainSocket::close()
{
    if (!isOpen())
        return;
    m_canRead->setEnabled(false);
    m_canWrite->setEnabled(false);
    m_unsent.clear();
    ::close(std::exchange(m_descriptor, -1));
}
