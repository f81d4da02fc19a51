#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QSocketNotifier>

#include <optional>

constexpr qint64 readPiece = 262'144; ///< bytes read at once, and ahead of a client that waits for an answer

/// An accepted connection that is read only when somebody reads: until then the end of its input is not met
/// either. (QTcpSocket reads ahead and closes at the end, so that a client that ends its own side loses the
/// answers it waits for.) Lives in the thread that made it.
class PlainSocket : public QObject
{
    Q_OBJECT
public:
    explicit PlainSocket(QObject *parent);
    ~PlainSocket() override;

    /// Takes over an accepted connection, and its descriptor with it; whether it could.
    bool open(qintptr descriptor);
    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    /// Whose it is, with port.
    [[nodiscard]] std::pair<QHostAddress, quint16> peer() const { return m_peer; }

    /// What has come, at most readPiece bytes. Empty: nothing, or it has ended; then it is open no longer.
    QByteArray read();
    /// Sends what the client takes now, and the rest as it takes it. Errors end it.
    void write(const QByteArray &bytes);
    /// Bytes that the client has not taken yet.
    [[nodiscard]] qint64 unsent() const { return m_unsent.size(); }
    /// Tells the client, once it has taken what is unsent, that nothing follows.
    void endWriting();
    /// Drops what is unsent.
    void close();

signals:
    void readable(); ///< told again only when it was read
    void written();  ///< the client took some of what was unsent
    void broken();   ///< the client is gone while something was unsent

private:
    void tellReadable();
    void send();

    int m_descriptor = -1;
    std::pair<QHostAddress, quint16> m_peer;
    std::optional<QSocketNotifier> m_canRead;
    std::optional<QSocketNotifier> m_canWrite;
    bool m_wasRead = false; ///< since it was told to be readable
    QByteArray m_unsent;
    bool m_ends = false; ///< nothing follows
};
