#include "core/codeboard.h"

Trend trendOf(const QList<OverviewBar> &bars, const OverviewWish &stretch)
{
    const qint64 middle = stretch.from + (stretch.to - stretch.from) / 2;
    Trend trend;
    for (const OverviewBar &bar : bars)
        (bar.begin < middle ? trend.earlier : trend.later) += bar.total();
    return trend;
}
