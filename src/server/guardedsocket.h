#pragma once

#include "server/framing.h"
#include "server/gate.h"
#include "server/plainsocket.h"
#include "server/response.h"

#include <QElapsedTimer>
#include <QTcpSocket>

#include <optional>

constexpr qint64 maxUnsent = 65'536;      ///< bytes of answers not taken by a client that goes on asking
constexpr int lingerTime = 2000;          ///< milliseconds for which a refused client is read at most
constexpr qint64 lingerBytes = 1'048'576; ///< bytes that are still read of a refused client
constexpr int retryAfterFull = 5;         ///< seconds, said to whom the bodies in flight left no room

/// What QHttpServer holds instead of a client's socket. It stands before the plain one, as QSslSocket does,
/// and shows QHttpServer one judged request after the other, each when it is there in full and the one before
/// is answered. What breaks a rule it answers by itself.
///
/// It shows the request line alone. Fields and body are handed on as they came (takeRequest): QHttpServer's
/// own view of them is a QUrl, names in lower case (from 6.8 on) and up to three more copies of the body, one
/// of which is held until the next request; and 6.4 takes a chunk's trailers for a request.
///
/// It goes, for QHttpServer, only when no answer is owed: the responder of 6.4 points at its socket and at a
/// request that is deleted with the socket, whenever the client hangs up.
///
/// Lives in the intake thread; is QHttpServer's from Gate::addPendingConnection on.
class GuardedSocket : public QTcpSocket
{
    Q_OBJECT
public:
    explicit GuardedSocket(Gate *gate);

    /// Takes over an accepted connection; whether it could.
    bool begin(qintptr descriptor);

    /// The request that is shown, with its body. Who takes it owes an answer.
    Request takeRequest();
    /// Between these two, what QHttpServer writes goes to the client. Gives the fields of the answer.
    HeaderList beginAnswer(const Answer &answer);
    void endAnswer();

    /// Ends after the answer that is owed, or at once.
    void stop();
    /// Ends now, although there is nothing wrong with the client: others need the room. Not while an answer
    /// is owed.
    void makeRoom();
    /// Ends where what is waited for takes longer than it may.
    void checkTime(const Limits &limits);
    /// Whether it waits for its client.
    [[nodiscard]] bool isUnfinished() const
    {
        return m_stage == Stage::Reading || m_stage == Stage::Lingering;
    }
    /// Milliseconds since its last answer or, when a request has begun, since its first byte.
    [[nodiscard]] qint64 waited() const { return m_since.elapsed(); }
    /// The client's address.
    [[nodiscard]] QByteArray peer() const { return m_peer; }

    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] qint64 bytesToWrite() const override;
    void disconnectFromHost() override;
    void close() override;

signals:
    /// A delivery that was refused and answered already.
    void refused(const Delivery &delivery);

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    enum class Stage { Reading, Showing, Owing, Answering, Lingering, Left };

    QByteArray take();
    void read();
    void follow();
    void judge();
    void countBody();
    void show();
    void refuse(const Refusal &refusal);
    [[nodiscard]] bool isLate(const Limits &limits) const;
    [[nodiscard]] Connection connectionAfter() const;
    void endRequest(Connection connection);
    void linger();
    void written();
    void lost();
    void hangUp();
    void leave();
    [[nodiscard]] QByteArrayView rest() const { return QByteArrayView(m_bytes).sliced(m_at); }

    Gate *m_gate;
    PlainSocket m_plain;
    Stage m_stage = Stage::Reading;
    QByteArray m_peer;
    QByteArray m_bytes; ///< that came last
    qsizetype m_at = 0; ///< where in them the framing is
    std::optional<Framing> m_framing;
    bool m_judged = false;
    bool m_stopping = false;
    bool m_answered = false; ///< something on this connection
    QElapsedTimer m_since;   ///< what is waited for began
    QElapsedTimer m_sinceBytes;
    qint64 m_counted = 0; ///< bytes of the body that the gate counts
    QByteArray m_shown;   ///< that QHttpServer has still to read
    QByteArray m_answer;  ///< that QHttpServer has written so far
    Connection m_after = Connection::Stays;
    qint64 m_lingered = 0;
};
