#pragma once

#include "core/delivery.h"
#include "server/framing.h"

#include <QTcpSocket>
#include <QTimer>

#include <optional>

constexpr qint64 readBuffer = 256 * 1024;      ///< bytes read ahead of a client that waits for an answer
constexpr int lingerTime = 2000;               ///< milliseconds for which a refused client is still read
constexpr qsizetype lingerBytes = 1024 * 1024; ///< bytes that are still read of a refused client

/// One client's connection: reads its requests one after the other and writes their answers in order. Lives
/// in the intake thread.
class Connection : public QObject
{
    Q_OBJECT
public:
    /// Takes over the socket.
    Connection(QTcpSocket *socket, const Rules &rules, QObject *parent);

    /// Writes the answer of the request that was handed on last.
    void answer(const Answer &answer);

signals:
    /// A whole request that waits for its answer; nothing more is read until then.
    void ready(const Request &request);
    /// A delivery that was refused and answered already.
    void refused(const Delivery &delivery);

private:
    void read();
    void headEnded();
    void refuse(const Refusal &refusal);
    void write(const Answer &answer, bool close);
    void linger();
    bool feed();

    QTcpSocket *m_socket;
    Rules m_rules;
    std::optional<Framing> m_framing;
    QByteArray m_bytes;
    bool m_judged = false;
    bool m_waiting = false;
    bool m_closing = false;
    qsizetype m_lingered = 0;
};
