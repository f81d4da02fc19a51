#pragma once

#include "core/delivery.h"
#include "core/result.h"
#include "server/limits.h"

#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <memory>

/// A request that waits for its answer.
struct Received
{
    quint64 ticket = 0;
    Request request;
};

/// The HTTP server: Gate in front, QHttpServer behind it. Lives in the intake thread; made and destroyed
/// there. It judges heads (core/delivery.h) and answers refusals by itself; what passes is handed on with its
/// body.
class Listener : public QObject
{
    Q_OBJECT
public:
    explicit Listener(Rules rules, const Limits &limits = {}, QObject *parent = nullptr);
    ~Listener() override;

    /// Begins to accept connections; port 0: any free one. The URL to give to a sender, or why not. Where it
    /// listens already, it moves: what is in flight can still be answered, and if it cannot move it stays.
    Result<QUrl> listen(const QHostAddress &address, quint16 port);

    /// Requests that come from now on are judged by these rules. The URL to give to a sender.
    QUrl setRules(Rules rules);

    /// Stops accepting new connections; what is in flight can still be answered.
    void stopAccepting();

    /// Answers a request; one whose client is gone is forgotten. Each ticket exactly once.
    void answer(quint64 ticket, const Answer &answer);

    /// How many requests wait for an answer.
    [[nodiscard]] qsizetype waiting() const;

signals:
    /// Whole requests that became ready in one pass of the event loop (at most a few hundred).
    void received(const QList<Received> &requests);
    /// Deliveries that were refused and answered already, to be kept.
    void refused(const QList<Delivery> &deliveries);

private:
    struct State;
    std::unique_ptr<State> m_state;
};
