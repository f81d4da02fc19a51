#include "app/intake.h"

#include <QDateTime>

namespace {

constexpr int gatherTime = 1; ///< milliseconds that deliveries wait for as many as were kept together last
constexpr int retryInterval = 20;    ///< milliseconds between two tries to write a locked journal
constexpr int probeInterval = 1'000; ///< milliseconds between two tries to write what is remembered
constexpr int removalTime = 5;       ///< milliseconds in which deliveries are removed at once
constexpr int removalInterval = 25;  ///< milliseconds in between
constexpr int endInterval = 50;      ///< milliseconds between two looks whether all is answered

Answer unavailable()
{
    return {.status = 503,
            .text = "The delivery cannot be kept just now. Send it again later.\n",
            .retryAfter = retryAfterSeconds};
}

} // namespace

Intake::Intake(Settings settings, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_soon(this)
    , m_gather(this)
    , m_retry(this)
    , m_probe(this)
    , m_removal(this)
    , m_ending(this)
    , m_openingTimer(this)
{
    for (QTimer *timer : {&m_soon, &m_gather, &m_retry, &m_probe, &m_removal})
        timer->setSingleShot(true);
    m_gather.setTimerType(Qt::PreciseTimer);
    m_gather.setInterval(gatherTime);
    m_retry.setInterval(retryInterval);
    m_probe.setInterval(probeInterval);
    m_ending.setInterval(endInterval);
    m_openingTimer.setTimerType(Qt::VeryCoarseTimer);
    m_openingTimer.setInterval(openingInterval);
    connect(&m_openingTimer, &QTimer::timeout, this, &Intake::noteOpening);
    connect(&m_soon, &QTimer::timeout, this, &Intake::write);
    connect(&m_gather, &QTimer::timeout, this, &Intake::write);
    connect(&m_retry, &QTimer::timeout, this, &Intake::write);
    connect(&m_probe, &QTimer::timeout, this, &Intake::writeRemembered);
    connect(&m_removal, &QTimer::timeout, this, &Intake::removeSome);
    connect(&m_ending, &QTimer::timeout, this, &Intake::checkFinished);
}

Intake::~Intake() = default;

void Intake::start()
{
    m_clock.start();
    auto journal = Journal::open(m_settings.dataDir);
    if (!journal) {
        emit failed(journal.error().text);
        return;
    }
    m_journal.emplace(std::move(*journal));
    emit opened();
    const auto url = listen(m_settings);
    if (url)
        emit listening(url->toString());
    else
        emit failed(url.error().text);
}

void Intake::change(const Settings &settings)
{
    if (!m_journal) {
        emit unchanged(tr("Nothing can be received into this folder."));
        return;
    }
    if (m_listener != nullptr && settings.address == m_settings.address && settings.port == m_settings.port) {
        m_settings = settings;
        emit listening(m_listener->setRules(rulesOf(settings)).toString());
        emit changed();
        return;
    }
    const auto url = listen(settings);
    if (!url) {
        emit unchanged(url.error().text);
        return;
    }
    m_settings = settings;
    emit listening(url->toString());
    emit changed();
}

/// Listens where the settings say; a failure leaves all as it was.
Result<QUrl> Intake::listen(const Settings &settings)
{
    const QHostAddress address(settings.address);
    if (address.isNull())
        return Error{tr("%1 is no address to listen on.").arg(settings.address)};
    auto made = m_listener == nullptr ? std::make_unique<Listener>(rulesOf(settings)) : nullptr;
    auto *listener = made ? made.get() : m_listener.get();
    auto url = listener->listen(address, settings.port);
    if (!url)
        return Error{tr("Cannot listen on %1, port %2: %3 Choose another port with --port.")
                         .arg(settings.address)
                         .arg(settings.port)
                         .arg(url.error().text)};
    if (made) {
        connect(listener, &Listener::received, this, &Intake::takeReceived);
        connect(listener, &Listener::refused, this, &Intake::takeRefused);
        m_listener = std::move(made);
        noteOpening();
        m_openingTimer.start();
        return url;
    }
    return m_listener->setRules(rulesOf(settings));
}

void Intake::takeReceived(const QList<Received> &requests)
{
    const qint64 until = m_clock.elapsed() + lockPatience;
    for (const auto &received : requests) {
        auto judged = judgeBody(received.request);
        m_deliveries.append(std::move(judged.delivery));
        m_askers.append({.ticket = received.ticket, .answer = std::move(judged.answer), .until = until});
    }
    if (m_retry.isActive())
        return;
    if (m_deliveries.size() >= m_together)
        write();
    else if (!m_gather.isActive())
        m_gather.start();
}

void Intake::takeRefused(const QList<Delivery> &deliveries)
{
    const qint64 now = m_clock.elapsed();
    for (const Delivery &refused : deliveries) {
        if (!m_refusalRate.take(now))
            continue;
        Delivery delivery = refused;
        if (const qint64 dropped = m_refusalRate.takeDropped(); dropped > 0)
            delivery.note +=
                " Before it " + QByteArray::number(dropped) + " others were refused and not kept.";
        if (m_deliveries.size() >= maxWaitingRefusals && m_retry.isActive())
            remember(delivery);
        else {
            m_deliveries.append(delivery);
            m_askers.append({.answer = {}, .until = now + lockPatience});
        }
    }
    if (m_deliveries.isEmpty())
        return;
    // Requests that became ready in the same pass follow at once and take these with them.
    if (!m_retry.isActive())
        m_soon.start();
}

/// Keeps everything that waits in one transaction, then answers.
void Intake::write()
{
    m_soon.stop();
    m_gather.stop();
    if (m_deliveries.isEmpty())
        return;
    m_together = m_deliveries.size();
    const auto kept = m_journal->append(m_deliveries);
    if (kept)
        answerAll();
    else if (kept.error().kind != Error::Kind::Busy)
        giveUp(kept.error(), std::numeric_limits<qint64>::max());
    else
        giveUp(kept.error(), m_clock.elapsed());
    if (!m_deliveries.isEmpty())
        m_retry.start();
}

void Intake::answerAll()
{
    const auto askers = std::exchange(m_askers, {});
    const qint64 first = m_deliveries.constFirst().number;
    emit received(first, m_deliveries.constLast().number - first + 1); // of one transaction
    m_deliveries.clear();
    for (const auto &asker : askers) {
        if (asker.ticket != 0)
            m_listener->answer(asker.ticket, asker.answer);
    }
    emit appended();
    if (m_remembered.isEmpty())
        setTrouble({});
    else
        writeRemembered();
}

/// Answers 503 to those who waited until now, and remembers that they came.
void Intake::giveUp(const Error &error, qint64 until)
{
    const auto askers = std::exchange(m_askers, {});
    auto deliveries = std::exchange(m_deliveries, {});
    for (qsizetype i = 0; i < askers.size(); ++i) {
        const auto &asker = askers.at(i);
        if (asker.until > until) {
            m_askers.append(asker);
            m_deliveries.append(std::move(deliveries[i]));
            continue;
        }
        setTrouble(
            tr("Deliveries cannot be kept, their sender is told to try again later: %1").arg(error.text));
        auto &delivery = deliveries[i];
        if (asker.ticket != 0) {
            delivery.outcome = Outcome::Failed;
            delivery.httpStatus = unavailable().status;
            delivery.note = error.english.left(maxNote).toUtf8();
            m_listener->answer(asker.ticket, unavailable());
        }
        remember(std::move(delivery));
    }
}

void Intake::remember(Delivery delivery)
{
    delivery.request.body.clear();
    if (m_remembered.size() >= maxRemembered)
        m_remembered.removeFirst();
    m_remembered.append(std::move(delivery));
    if (!m_probe.isActive())
        m_probe.start();
}

/// Writes the lines of what could not be kept, or tries again later.
void Intake::writeRemembered()
{
    if (m_remembered.isEmpty())
        return;
    const auto kept = m_journal->append(m_remembered);
    if (!kept) {
        m_probe.start();
        return;
    }
    m_probe.stop();
    m_remembered.clear();
    setTrouble({});
    emit appended();
}

void Intake::remove(const QList<IdRun> &deliveries)
{
    m_doomed = deliveries;
    m_removal.start(0);
}

void Intake::removeSome()
{
    if (!m_journal)
        return;
    const bool removes = !m_doomed.isEmpty();
    const auto removed = removes ? m_journal->remove(m_doomed, removalTime) : Done{};
    const auto more = removed && !removes ? m_journal->shrink() : Result<bool>(true);
    if (removes && removed)
        emit appended();
    if (!removed || !more) // it shows with the next delivery, too, and is said then
        m_removal.start(probeInterval);
    else if (*more)
        m_removal.start(removalInterval);
}

void Intake::setTrouble(const QString &sentence)
{
    if (std::exchange(m_trouble, sentence) != sentence)
        emit trouble(sentence);
}

/// For who asks later whether hooks may be missed. What cannot be noted is no trouble of the sender's.
void Intake::noteOpening()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    // A machine that slept did not receive.
    if (m_opening.from == 0 || now < m_opening.to || now - m_opening.to > 2 * openingInterval)
        m_opening.from = now;
    m_opening.to = now;
    [[maybe_unused]] const auto noted = m_journal->noteOpening(m_opening);
}

void Intake::finish()
{
    if (!m_listener) {
        emit finished();
        return;
    }
    m_listener->stopAccepting();
    m_endsAt = m_clock.elapsed() + finishTime;
    m_ending.start();
}

/// Ends when nothing was in flight twice in a row, so that the last answers have left.
void Intake::checkFinished()
{
    const bool idle = m_listener->waiting() == 0 && m_deliveries.isEmpty();
    const bool wasIdle = std::exchange(m_idle, idle);
    if (!(idle && wasIdle) && m_clock.elapsed() < m_endsAt)
        return;
    m_ending.stop();
    m_openingTimer.stop();
    writeRemembered();
    noteOpening();
    m_listener.reset();
    m_journal.reset();
    for (QTimer *timer : {&m_soon, &m_gather, &m_retry, &m_probe, &m_removal})
        timer->stop();
    emit finished();
}
