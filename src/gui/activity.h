#pragma once

#include "core/answers.h"
#include "gui/celltext.h"

#include <QList>
#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;

/// The right of the status bar: how many deliveries arrive, when the last one did, and how far the tables are
/// behind. Lives in the GUI thread.
class Activity : public QWidget
{
    Q_OBJECT
public:
    explicit Activity(QWidget *parent = nullptr);

    /// So many deliveries have ever come into their table; now: milliseconds since 1970 UTC.
    void countDeliveries(qint64 ever, qint64 now);
    /// So many deliveries were removed, for retention or as refusals over their bound.
    void countRemoved(qint64 deliveries);
    /// When a delivery came; one that came before others (imported) is not the last.
    void showLast(qint64 receivedAt);
    void showBacklog(const Backlog &backlog);
    void showPaused(bool paused);
    void setShownTime(ShownTime in);

    /// Writes the texts that time changes. By itself it does so when it does: each second while deliveries
    /// come, else each minute.
    void showTime(qint64 now);

private:
    struct Sample
    {
        qint64 time = 0;
        qint64 ever = 0;
    };

    [[nodiscard]] qint64 arrivedSince(qint64 from) const;
    [[nodiscard]] int untilChange(qint64 now) const;
    [[nodiscard]] QString rateText(qint64 now) const;
    [[nodiscard]] QString lastText(qint64 now) const;

    QList<Sample> m_samples; ///< of the last minute, at most two a second
    Sample m_newest;         ///< as last told
    qint64 m_last = 0;       ///< greatest receivedAt of a delivery; 0: none known
    ShownTime m_shownTime = ShownTime::Local;
    qint64 m_removed = 0; ///< deliveries
    qint64 m_behindAtMost = 0;
    bool m_remaking = false; ///< rows come out of the journal, not in from outside
    QTimer m_patience; ///< until it is said that the tables are behind: under load they always are, a little
    QTimer m_clock;
    QLabel *m_paused;
    QLabel *m_backlog;
    QProgressBar *m_progress;
    QLabel *m_removedLabel;
    QLabel *m_rate;
    QLabel *m_lastLabel;
};
