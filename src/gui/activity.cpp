#include "gui/activity.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 shortSpan = 5 * second; ///< over which deliveries a second are counted
constexpr int patience = 1'000;          ///< milliseconds
constexpr int progressWidth = 120;
constexpr int progressSteps = 1000;

} // namespace

Activity::Activity(QWidget *parent)
    : QWidget(parent)
    , m_paused(new QLabel(tr("View paused"), this))
    , m_backlog(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_removedLabel(new QLabel(this))
    , m_rate(new QLabel(this))
    , m_lastLabel(new QLabel(this))
{
    m_paused->setObjectName(u"paused"_s);
    m_backlog->setObjectName(u"backlog"_s);
    m_progress->setObjectName(u"backlogProgress"_s);
    m_removedLabel->setObjectName(u"removed"_s);
    m_removedLabel->setToolTip(
        tr("Since this window was opened: what is older or more than the settings keep, "
           "and refused deliveries over their bound."));
    m_rate->setObjectName(u"rate"_s);
    m_lastLabel->setObjectName(u"lastDelivery"_s);
    m_progress->setMaximumWidth(progressWidth);
    m_progress->setRange(0, progressSteps);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(fontMetrics().height()); // the bar would grow, and all above it move
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, m_backlog, &QWidget::show);
    connect(&m_patience, &QTimer::timeout, m_progress, &QWidget::show);
    m_progress->setAccessibleName(tr("How far the tables are made"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().horizontalAdvance(u'0') * 3);
    for (QWidget *part :
         QList<QWidget *>{m_paused, m_backlog, m_progress, m_removedLabel, m_rate, m_lastLabel})
        layout->addWidget(part);
    m_paused->hide();
    m_removedLabel->hide();
    showBacklog({});
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, [this] { showTime(QDateTime::currentMSecsSinceEpoch()); });
    showTime(QDateTime::currentMSecsSinceEpoch());
}

void Activity::countDeliveries(qint64 ever, qint64 now)
{
    if (m_remaking || (!m_samples.isEmpty() && now < m_samples.last().time))
        m_samples.clear(); // nothing arrived, or the clock was set back
    while (m_samples.size() > 1 && m_samples[1].time < now - minute)
        m_samples.removeFirst(); // the newest from before the minute stays: it is what the minute began with
    if (m_samples.isEmpty() || now - m_samples.last().time >= second) {
        if (!m_samples.isEmpty() && m_newest.time > m_samples.last().time)
            m_samples.append(m_newest); // the end of a burst
        m_samples.append({now, ever});
    }
    m_newest = {now, ever};
    if (m_clock.remainingTime() > second)
        m_clock.start(static_cast<int>(second));
}

void Activity::countRemoved(qint64 deliveries)
{
    if (deliveries == 0)
        return;
    m_removed += deliveries;
    m_removedLabel->setText(m_removed == 1
                                ? tr("1 old delivery removed")
                                : tr("%1 old deliveries removed").arg(QLocale().toString(m_removed)));
    m_removedLabel->show();
}

void Activity::showLast(qint64 receivedAt)
{
    m_last = qMax(m_last, receivedAt);
    showTime(QDateTime::currentMSecsSinceEpoch());
}

void Activity::showBacklog(const Backlog &backlog)
{
    m_remaking = backlog.remaking;
    const bool behind = backlog.waiting > 0 && backlog.trouble.isEmpty();
    m_behindAtMost = behind ? qMax(m_behindAtMost, backlog.waiting) : 0;
    if (!behind) {
        m_patience.stop();
        m_backlog->hide();
        m_progress->hide();
        return;
    }
    if (m_backlog->isHidden() && !m_patience.isActive())
        m_patience.start();
    const auto waiting = QLocale().toString(backlog.waiting);
    m_backlog->setText(backlog.remaking ? tr("Making tables: %1 deliveries to come").arg(waiting)
                                        : tr("Catching up: %1 deliveries to come").arg(waiting));
    m_progress->setValue(int((m_behindAtMost - backlog.waiting) * progressSteps / m_behindAtMost));
}

void Activity::showPaused(bool paused)
{
    m_paused->setVisible(paused);
}

void Activity::setShownTime(ShownTime in)
{
    m_shownTime = in;
    showTime(QDateTime::currentMSecsSinceEpoch());
}

void Activity::showTime(qint64 now)
{
    m_rate->setText(rateText(now));
    m_lastLabel->setText(lastText(now));
    m_clock.start(untilChange(now));
}

/// Milliseconds until time changes the texts.
int Activity::untilChange(qint64 now) const
{
    const bool arriving = arrivedSince(now - minute) > 0;
    return static_cast<int>(arriving ? second : minute - qMax<qint64>(0, now - m_last) % minute);
}

qint64 Activity::arrivedSince(qint64 from) const
{
    if (m_samples.isEmpty() || m_newest.time <= from)
        return 0;
    qint64 before = m_samples.first().ever;
    for (const auto &sample : m_samples) {
        if (sample.time <= from)
            before = sample.ever;
    }
    return qMax<qint64>(0, m_newest.ever - before); // another table begins anew
}

QString Activity::rateText(qint64 now) const
{
    const auto lately = arrivedSince(now - shortSpan);
    if (lately >= shortSpan / second) {
        const auto each = int(lately * second / shortSpan);
        return each == 1 ? tr("1 delivery/s") : tr("%Ln deliveries/s", nullptr, each);
    }
    const auto each = int(arrivedSince(now - minute));
    return each == 1 ? tr("1 delivery/min") : tr("%Ln deliveries/min", nullptr, each);
}

QString Activity::lastText(qint64 now) const
{
    if (m_last == 0)
        return tr("Nothing arrived yet");
    const auto time = shownMoment(m_last, m_shownTime);
    const auto age = qMax<qint64>(0, now - m_last);
    const auto shown = age < day ? time.toString(u"HH:mm:ss"_s) : time.toString(u"yyyy-MM-dd HH:mm"_s);
    QString ago;
    if (age < minute)
        ago = tr("less than a minute ago");
    else if (age < hour)
        ago = tr("%1 min ago").arg(age / minute);
    else if (age < day)
        ago = tr("%1 h ago").arg(age / hour);
    else
        ago = tr("%1 d ago").arg(age / day);
    return tr("Last delivery %1, %2").arg(shown, ago);
}
