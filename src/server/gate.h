#pragma once

#include "core/delivery.h"
#include "server/limits.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QTcpServer>

class GuardedSocket;

constexpr qint64 maxInFlight =
    96LL * 1024 * 1024; ///< bytes of all bodies that are held; more are answered 503

/// The server that stands between the network and QHttpServer: the sockets it hands on are guarded ones.
/// Lives in the intake thread.
class Gate : public QTcpServer
{
    Q_OBJECT
public:
    Gate(Rules rules, const Limits &limits, QObject *parent);

    [[nodiscard]] const Rules &rules() const { return m_rules; }
    /// Heads that come from now on are judged by these.
    void setRules(Rules rules) { m_rules = std::move(rules); }

    /// Accepts no more connections and has those end that no request is on; the others end with its answer.
    void stop();

    /// Counts bytes of bodies that came (negative: that are held no longer). What is counted has come,
    /// nothing is reserved: a length that is only announced costs nobody else anything.
    void count(qint64 bytes) { m_inFlight += bytes; }
    /// Whether more is held than may be. A single body that the rules allow always may.
    [[nodiscard]] bool isFull() const { return m_inFlight > qMax(maxInFlight, m_rules.maxBody); }

    /// A request was refused, and its connection ends. Of too many nobody is accepted for a moment, so that
    /// those who are connected have their turn.
    void countRefusal();

    /// The socket whose request QHttpServer is being shown in this moment.
    [[nodiscard]] GuardedSocket *shown() const { return m_shown; }
    void setShown(GuardedSocket *socket) { m_shown = socket; }

signals:
    /// A delivery that was refused and answered already.
    void refused(const Delivery &delivery);
    void stopped();

protected:
    void incomingConnection(qintptr descriptor) override;
    void timerEvent(QTimerEvent *event) override;

private:
    [[nodiscard]] bool hasRoomFor(const GuardedSocket &socket);
    bool endOldest();
    void look();
    void goOnAccepting();

    Rules m_rules;
    Limits m_limits;
    QList<GuardedSocket *> m_sockets; ///< whose clients are not gone
    QBasicTimer m_look;               ///< runs while somebody may take too long
    bool m_paused = false;     ///< a connection could not be accepted, or there were no descriptors left
    QBasicTimer m_span;        ///< runs while nobody is accepted for the refusals before
    QElapsedTimer m_sinceSpan; ///< began, in which refusals are counted
    int m_refusals = 0;
    qint64 m_inFlight = 0;
    GuardedSocket *m_shown = nullptr;
};
