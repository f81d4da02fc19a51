#include "core/codeboard.h"

#include <algorithm>

Trend trendOf(const QList<OverviewBar> &bars, const OverviewWish &stretch, qint64 now)
{
    Trend trend;
    const qint64 begin = barBegin(stretch.from, stretch.step);
    const qint64 end = std::min(stretch.to, now);
    const qint64 middle = barBegin(begin + (end - begin) / 2, stretch.step); // bars are not cut
    if (middle <= begin || middle >= end)
        return trend;
    qint64 later = 0;
    for (const OverviewBar &bar : bars) {
        if (bar.begin < middle)
            trend.earlier += static_cast<double>(bar.total());
        else
            later += bar.total();
    }
    trend.later =
        static_cast<double>(later) * static_cast<double>(middle - begin) / static_cast<double>(end - middle);
    return trend;
}
