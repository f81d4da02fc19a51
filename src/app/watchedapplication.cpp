#include "app/watchedapplication.h"

#include "core/settings.h"

#include <QAbstractEventDispatcher>
#include <QLoggingCategory>
#include <QMetaEnum>
#include <QMetaMethod>
#include <QThread>

#include <chrono>
#include <ctime>
#include <utility>

Q_LOGGING_CATEGORY(stallLog, "alimboard.stall",
                   QtWarningMsg) // QT_LOGGING_RULES=alimboard.stall=true shows it

namespace {

constexpr qint64 nsPerMs = 1'000'000;
constexpr qint64 nsPerSecond = 1'000'000'000;

qint64 threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return now.tv_sec * nsPerSecond + now.tv_nsec;
}

qint64 wallTime()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

} // namespace

WatchedApplication::WatchedApplication(int &count, char **words)
    : QApplication(count, words)
    , m_threshold(Settings().stallThreshold)
{
    // Dispatchers work before the one signal or before the other: a pass is what was done since either.
    connect(eventDispatcher(), &QAbstractEventDispatcher::awake, this, &WatchedApplication::endPass);
    connect(eventDispatcher(), &QAbstractEventDispatcher::aboutToBlock, this, &WatchedApplication::endPass);
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread() || !m_watching || m_inEvent)
        return QApplication::notify(receiver, event);
    // The receiver and the event may be gone afterwards.
    const Event taken{.type = event->type(), .kind = receiver->metaObject(), .name = receiver->objectName()};
    m_inEvent = true;
    m_cpuSince = threadTime();
    m_wallSince = wallTime();
    const bool known = QApplication::notify(receiver, event);
    add(taken);
    m_inEvent = false;
    return known;
}

/// Adds what was done since the event began, or since the last event of a loop within it.
void WatchedApplication::add(const Event &event)
{
    const qint64 cpu = threadTime();
    const qint64 wall = wallTime();
    const qint64 took = cpu - std::exchange(m_cpuSince, cpu);
    m_pass.cpu += took;
    m_pass.wall += wall - std::exchange(m_wallSince, wall);
    if (took <= m_pass.eventCpu)
        return;
    m_pass.eventCpu = took;
    m_event = event;
}

void WatchedApplication::endPass()
{
    m_inEvent = false; // else a loop runs within it, and its events are passes of their own
    if (m_pass.cpu > 0) {
        m_pass.event = m_event.text();
        tell(std::exchange(m_pass, {}));
    }
    m_watching =
        stallLog().isInfoEnabled() || isSignalConnected(QMetaMethod::fromSignal(&WatchedApplication::passed));
}

void WatchedApplication::tell(const Pass &pass)
{
    emit passed(pass);
    if (pass.cpu > m_threshold * nsPerMs)
        qCInfo(stallLog, "%.1f ms of processor time in one pass (%.1f ms by the clock), %.1f ms of it in %s",
               static_cast<double>(pass.cpu) / nsPerMs, static_cast<double>(pass.wall) / nsPerMs,
               static_cast<double>(pass.eventCpu) / nsPerMs, pass.event.constData());
}

QByteArray WatchedApplication::Event::text() const
{
    return QByteArray(QMetaEnum::fromType<QEvent::Type>().valueToKey(type)) + " to " + kind->className()
        + (name.isEmpty() ? "" : ' ' + name.toUtf8());
}
