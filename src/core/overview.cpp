#include "core/overview.h"

#include "core/cell.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

qint64 stepFor(qint64 length)
{
    constexpr qint64 mostMinutes = 400;
    constexpr qint64 mostHours = 400;
    if (length <= mostMinutes * msPerMinute)
        return msPerMinute;
    return length <= mostHours * msPerHour ? msPerHour : msPerDay;
}

qint64 OverviewBar::total() const
{
    return std::accumulate(rows.begin(), rows.end(), qint64(0));
}

void BarMaker::add(qint64 moment, std::size_t place, qint64 rows)
{
    const qint64 begin = barBegin(moment, m_wish.step);
    if (m_bars.isEmpty() || m_bars.constLast().begin != begin)
        m_bars.append(OverviewBar{.begin = begin, .rows = {}});
    m_bars.last().rows.at(place) += rows;
}

qint64 barBegin(qint64 moment, qint64 step)
{
    if (step < msPerDay)
        return moment - moment % step;
    return QDateTime::fromMSecsSinceEpoch(moment).date().startOfDay().toMSecsSinceEpoch();
}

std::size_t placeOfClass(const QByteArray &name)
{
    const auto *place = std::find(resultClasses.begin(), resultClasses.end(), name);
    return static_cast<std::size_t>(place - resultClasses.begin());
}
