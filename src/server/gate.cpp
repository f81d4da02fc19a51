#include "server/gate.h"

#include <QDateTime>
#include <QHostAddress>

#include <sys/socket.h>

namespace {

QByteArray reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 431:
        return "Request Header Fields Too Large";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Refused";
    }
}

} // namespace

Connection::Connection(QTcpSocket *socket, const Rules &rules, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_rules(rules)
{
    socket->setParent(this);
    socket->setReadBufferSize(readBuffer);
    connect(socket, &QTcpSocket::readyRead, this, &Connection::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void Connection::answer(const Answer &answer)
{
    const bool close = !m_framing->keepAlive();
    write(answer, close);
    m_waiting = false;
    if (close)
        return linger();
    m_framing.reset();
    m_judged = false;
    read();
}

void Connection::read()
{
    if (m_waiting)
        return;
    m_bytes += m_socket->readAll();
    if (m_closing) {
        m_lingered += m_bytes.size();
        m_bytes.clear();
        if (m_lingered > lingerBytes)
            m_socket->abort();
        return;
    }
    while (!m_bytes.isEmpty() && !m_waiting && !m_closing)
        if (!feed())
            return;
}

/// Feeds what is there; whether it went forward.
bool Connection::feed()
{
    if (!m_framing)
        m_framing.emplace();
    const auto taken = m_framing->feed(m_bytes);
    m_bytes.remove(0, taken);
    if (m_framing->stage() == Framing::Stage::Refused) {
        refuse({.answer = {.status = m_framing->status(), .text = "This is no valid request.\n"},
                .outcome = {},
                .note = {}});
        return false;
    }
    if (m_framing->stage() != Framing::Stage::Head && !m_judged)
        headEnded();
    if (!m_closing && m_framing->request().body.size() > m_rules.maxBody)
        refuse(bodyTooLarge(m_rules));
    if (!m_closing && m_framing->stage() == Framing::Stage::Done) {
        m_waiting = true;
        emit ready(m_framing->request());
    }
    return taken > 0;
}

void Connection::headEnded()
{
    m_judged = true;
    auto &request = m_framing->request();
    request.remoteAddress = m_socket->peerAddress().toString().toUtf8();
    request.receivedAt = QDateTime::currentMSecsSinceEpoch();
    if (const auto refusal = judgeHead(request, m_framing->length(), m_rules))
        refuse(*refusal);
    else if (m_framing->expectsContinue() && m_bytes.isEmpty())
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
}

void Connection::refuse(const Refusal &refusal)
{
    write(refusal.answer, true);
    if (refusal.outcome) {
        auto &request = m_framing->request();
        request.body += m_bytes.left(maxKeptRefusedBody);
        emit refused(refusedDelivery(std::move(request), refusal));
    }
    linger();
}

void Connection::write(const Answer &answer, bool close)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status)
        + "\r\nContent-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\nContent-Length: "
        + QByteArray::number(answer.text.size()) + "\r\n";
    if (answer.retryAfter > 0)
        head += "Retry-After: " + QByteArray::number(answer.retryAfter) + "\r\n";
    if (!answer.allow.isEmpty())
        head += "Allow: " + answer.allow + "\r\n";
    head += close ? "Connection: close\r\n\r\n" : "\r\n";
    const bool bodiless = m_framing->request().method == "HEAD";
    m_socket->write(bodiless ? head : head + answer.text);
}

/// Ends our side at once and reads on for a while, so that the client sees the answer and no reset.
void Connection::linger()
{
    m_closing = true;
    m_socket->flush();
    ::shutdown(static_cast<int>(m_socket->socketDescriptor()), SHUT_WR);
    m_lingered = m_bytes.size();
    m_bytes.clear();
    QTimer::singleShot(lingerTime, m_socket, &QTcpSocket::abort);
}
