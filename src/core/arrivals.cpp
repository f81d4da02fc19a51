#include "core/arrivals.h"

#include "core/cell.h"

#include <algorithm>

namespace {

/// Of a time in which nothing came: the parts in which somebody received, and those in which nobody did.
void addParts(qint64 from, qint64 to, const QList<Opening> &openings, QList<Quiet> &quiets)
{
    if (openings.isEmpty() || to - from < shortestClosed)
        return;
    const auto add = [&quiets](qint64 since, qint64 until, bool open) {
        if (until - since >= (open ? shortestQuiet : shortestClosed))
            quiets.append({.from = since, .to = until, .open = open});
    };
    const auto endOf = [](Opening opening) { return opening.to + openingInterval; };
    qint64 closedSince = std::max(from, openings.constFirst().from);
    auto opening = std::lower_bound(openings.cbegin(), openings.cend(), from,
                                    [&endOf](Opening one, qint64 moment) { return endOf(one) <= moment; });
    for (; opening != openings.cend() && opening->from < to; ++opening) {
        const qint64 begin = std::max(opening->from, from);
        const qint64 end = std::min(endOf(*opening), to);
        add(closedSince, begin, false);
        add(begin, end, true);
        closedSince = end;
    }
    add(closedSince, to, false);
}

/// Openings of which one follows the other so soon that nothing can be said of the time between are one.
QList<Opening> joined(const QList<Opening> &openings)
{
    QList<Opening> joined;
    for (const Opening opening : openings) {
        if (!joined.isEmpty() && opening.from - joined.constLast().to < shortestClosed)
            joined.last().to = std::max(joined.constLast().to, opening.to);
        else
            joined.append(opening);
    }
    return joined;
}

} // namespace

Spread spreadOf(QList<qint64> values)
{
    constexpr qsizetype hundred = 100;
    constexpr qsizetype usual = 95;
    if (values.isEmpty())
        return {};
    std::sort(values.begin(), values.end());
    const qsizetype last = values.size() - 1;
    return {.count = values.size(),
            .median = values.at(last / 2),
            .most95 = values.at((last * usual + hundred - 1) / hundred),
            .most = values.at(last)};
}

QList<Quiet> quietTimes(const QList<qint64> &minutes, const QList<Opening> &openings, qint64 from, qint64 to)
{
    const QList<Opening> times = joined(openings);
    QList<Quiet> quiets;
    qint64 since = from;
    for (const qint64 minute : minutes) {
        if (minute > since)
            addParts(since, minute, times, quiets);
        since = std::max(since, minute + msPerMinute);
    }
    if (to > since)
        addParts(since, to, times, quiets);
    std::reverse(quiets.begin(), quiets.end());
    return quiets.first(std::min(quiets.size(), maxQuiets));
}
