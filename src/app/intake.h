#pragma once

#include "app/refusalrate.h"
#include "core/settings.h"
#include "server/listener.h"
#include "store/journal.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

constexpr int lockPatience = 2'000;       ///< milliseconds that a request waits while the journal is locked
constexpr int finishTime = 5'000;         ///< milliseconds for what is in flight when receiving ends
constexpr int maxRemembered = 1'000;      ///< deliveries that could not be kept, as lines without body
constexpr int maxWaitingRefusals = 1'000; ///< that wait to be kept; the oldest ones are dropped
constexpr int retryAfterSeconds = 5;      ///< said to a sender whose delivery could not be kept

/// Receives: judges what the listener hands over, keeps it in the journal and answers then. All that is ready
/// together is one transaction. Lives in the intake thread.
class Intake : public QObject
{
    Q_OBJECT
public:
    explicit Intake(Settings settings, QObject *parent = nullptr);
    ~Intake() override;

public slots:
    /// Opens the journal and begins to accept connections; tells of either `listening` or `failed`.
    void start();
    /// Goes on with these settings: `listening` with the new address, then `changed`. Where that cannot be
    /// listened on, tells `unchanged` and goes on as before. The folder stays.
    void change(const Settings &settings);
    /// Removes deliveries from the journal, little by little between those that come.
    void remove(const QList<IdRun> &deliveries);
    /// Stops accepting, finishes what is in flight, then tells that it has `finished`.
    void finish();

signals:
    void opened(); ///< the journal is there
    void listening(const QString &url);
    void failed(const QString &sentence);    ///< it cannot receive
    void changed();                          ///< it goes on with the settings that were asked for
    void unchanged(const QString &sentence); ///< it goes on with the settings before
    /// Deliveries that came were kept, with these numbers.
    void received(qint64 first, qint64 count);
    void appended();                       ///< there is news in the journal
    void trouble(const QString &sentence); ///< the journal cannot be written; empty: it is over
    void finished();

private:
    /// What is answered once the delivery at the same place of m_deliveries is kept.
    struct Asker
    {
        quint64 ticket = 0; ///< 0: it was answered already
        Answer answer;
        qint64 until = 0; ///< of m_clock: when it is given up while the journal is locked
    };

    Result<QUrl> listen(const Settings &settings);
    void takeReceived(const QList<Received> &requests);
    void takeRefused(const QList<Delivery> &deliveries);
    void write();
    void answerAll();
    void giveUp(const Error &error, qint64 until);
    void remember(Delivery delivery);
    void writeRemembered();
    void removeSome();
    void setTrouble(const QString &sentence);
    void checkFinished();
    void noteOpening();

    Settings m_settings;
    std::optional<Journal> m_journal;
    std::unique_ptr<Listener> m_listener;
    QList<Delivery> m_deliveries; ///< that wait to be kept
    QList<Asker> m_askers;        ///< one for each of them
    QList<Delivery> m_remembered; ///< that could not be kept
    QString m_trouble;
    RefusalRate m_refusalRate;
    qsizetype m_together = 0; ///< deliveries that were kept in one transaction last
    QElapsedTimer m_clock;
    QTimer m_soon;         ///< refusals that came alone are written with the next pass
    QTimer m_gather;       ///< while more are expected to come
    QTimer m_retry;        ///< while the journal is locked
    QTimer m_probe;        ///< while deliveries are remembered
    QTimer m_removal;      ///< while something is removed, and its space given back
    QList<IdRun> m_doomed; ///< deliveries that are to be removed
    QTimer m_ending;       ///< while it finishes
    QTimer m_openingTimer; ///< while it receives
    Opening m_opening;     ///< since when it receives; from 0: it does not
    qint64 m_endsAt = 0;   ///< of m_clock
    bool m_idle = false;   ///< nothing was in flight when it was looked last
};
