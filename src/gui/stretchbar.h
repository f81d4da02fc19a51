#pragma once

#include "core/overview.h"

#include <QWidget>

class QButtonGroup;

/// Chooses the stretch of time that a board is about: so much up to now, and on with it, or another one that
/// was chosen by zooming. Lives in the GUI thread.
class StretchBar : public QWidget
{
    Q_OBJECT
public:
    explicit StretchBar(QWidget *parent = nullptr);

    /// Another one than those that have a button: milliseconds since 1970 UTC. What ends now goes on.
    void choose(qint64 from, qint64 to);
    /// What is to be shown now.
    [[nodiscard]] OverviewWish wish() const;
    /// The button that is chosen, to be remembered; empty: none is.
    [[nodiscard]] QString range() const;
    /// Chooses a button; one that is not there changes nothing.
    void setRange(const QString &range);

signals:
    void changed();

private:
    QButtonGroup *m_ranges;
    qint64 m_length;  ///< milliseconds; 0: since Monday
    qint64 m_end = 0; ///< milliseconds since 1970 UTC; 0: now
};

/// The rows that came within a bar's step, as a condition of a filter.
QString timeCondition(qint64 begin, qint64 step);

/// The rows that came between two moments, both to the minute and included, as a condition of a filter.
QString betweenCondition(qint64 from, qint64 to);

/// The rows that the bars of a stretch count, as a condition of a filter; of one that ends now those that
/// come.
QString stretchCondition(const OverviewWish &stretch);
