#pragma once

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStringList>
#include <QTcpSocket>
#include <QUrl>

#include <memory>
#include <optional>

/// The real program in a process of its own, spoken to over real sockets.
namespace program {

constexpr int patience = 60'000; ///< milliseconds; sanitizers on a busy machine are slow

/// How a process ended and what it said.
struct Ended
{
    int status = -1;
    QByteArray output;
    QByteArray errors;
};

/// Runs the program to its end.
inline Ended run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(ALIMBOARD), arguments);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {.status = -1, .output = {}, .errors = process.readAllStandardError()};
    return {.status = process.exitCode(),
            .output = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
}

/// A running receiver on a free port. Killed when destroyed.
class Receiver
{
public:
    /// Starts it and waits for its line. more: further arguments; without "serve" among them it is the
    /// dashboard.
    explicit Receiver(const QString &folder, const QStringList &more = {QStringLiteral("serve")},
                      const QStringList &environment = {})
    {
        if (!environment.isEmpty())
            m_process.setEnvironment(QProcess::systemEnvironment() + environment);
        m_process.start(QStringLiteral(ALIMBOARD),
                        more
                            + QStringList{QStringLiteral("--data-dir"), folder, QStringLiteral("--port"),
                                          QStringLiteral("0")});
        QElapsedTimer since;
        since.start();
        while (!m_process.canReadLine() && since.elapsed() < patience
               && m_process.state() != QProcess::NotRunning)
            m_process.waitForReadyRead(100);
        m_line = m_process.readLine().trimmed();
        m_port =
            static_cast<quint16>(QUrl(QString::fromUtf8(m_line.sliced(m_line.lastIndexOf(' ') + 1))).port(0));
    }

    ~Receiver() { kill(); }
    Q_DISABLE_COPY_MOVE(Receiver)

    [[nodiscard]] QByteArray line() const { return m_line; }
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished(patience);
    }

    /// Asks it to end by SIGTERM: its exit status, -1 where it crashed.
    Ended end()
    {
        m_process.terminate();
        const bool ended =
            m_process.waitForFinished(patience) && m_process.exitStatus() == QProcess::NormalExit;
        return {.status = ended ? m_process.exitCode() : -1,
                .output = m_process.readAllStandardOutput(),
                .errors = m_process.readAllStandardError()};
    }

private:
    QProcess m_process;
    QByteArray m_line;
    quint16 m_port = 0;
};

/// What was answered over HTTP.
struct Answered
{
    int status = 0; ///< 0: nothing, the connection broke
    QByteArray head;
    QByteArray body;
};

/// A keep-alive connection of a sender; blocks.
class Client
{
public:
    explicit Client(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.waitForConnected(patience);
    }

    void send(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        m_socket.write(method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                       + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        m_socket.flush();
    }

    Answered receive()
    {
        qsizetype end = -1;
        while ((end = m_bytes.indexOf("\r\n\r\n")) < 0) {
            if (!more())
                return {};
        }
        Answered answered{.status = m_bytes.mid(9, 3).toInt(), .head = m_bytes.first(end + 2), .body = {}};
        const QByteArray lower = answered.head.toLower();
        const qsizetype field = lower.indexOf("\r\ncontent-length:");
        const qsizetype begin = field + 17;
        const qsizetype size =
            field < 0 ? 0 : lower.sliced(begin, lower.indexOf("\r\n", begin) - begin).trimmed().toInt();
        while (m_bytes.size() < end + 4 + size) {
            if (!more())
                return {};
        }
        answered.body = m_bytes.mid(end + 4, size);
        m_bytes.remove(0, end + 4 + size);
        return answered;
    }

    Answered post(const QByteArray &body)
    {
        send("POST", "/webhook", body);
        return receive();
    }

private:
    bool more()
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(patience))
            return false;
        m_bytes += m_socket.readAll();
        return true;
    }

    QTcpSocket m_socket;
    QByteArray m_bytes;
};

} // namespace program
