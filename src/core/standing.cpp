#include "core/standing.h"

#include "core/cell.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace {

constexpr qint64 daysPerWeek = 7;
constexpr qint64 workingDaysPerWeek = 5;
constexpr qint64 mondayOffset = 3; ///< 1970-01-01 was a Thursday: days since the Monday before it

auto orderOf(const TemplateKey &key)
{
    return std::tie(key.appKey, key.senderKey, key.templateCode);
}

bool comesBefore(const TemplateUpdate &one, const TemplateUpdate &other)
{
    return std::tuple(orderOf(one.key), one.time, one.row)
        < std::tuple(orderOf(other.key), other.time, other.row);
}

/// Working time since the Monday before 1970, of a moment in milliseconds since then in Korea.
qint64 workedUntil(qint64 sinceMonday)
{
    const qint64 days = sinceMonday / msPerDay;
    const qint64 dayOfWeek = days % daysPerWeek;
    const qint64 worked = days / daysPerWeek * workingDaysPerWeek + std::min(dayOfWeek, workingDaysPerWeek);
    const qint64 today = dayOfWeek < workingDaysPerWeek ? sinceMonday % msPerDay : 0;
    return worked * msPerDay + today;
}

/// One more update of the same template.
void add(TemplateStanding &standing, const TemplateUpdate &before, const TemplateUpdate &update)
{
    if (beginsLife(before, update)) {
        const int lives = standing.lives + 1;
        standing = TemplateStanding();
        standing.key = update.key;
        standing.lives = lives;
    }
    ++standing.updates;
    standing.row = update.row;
    if (!update.kakaoTemplateCode.isEmpty())
        standing.kakaoTemplateCode = update.kakaoTemplateCode;
    if (standing.status == update.status && standing.updates > 1)
        return;
    standing.status = update.status;
    standing.since = update.time;
    if (update.status == "TSC04")
        ++standing.rejections;
}

} // namespace

bool beginsLife(const TemplateUpdate &before, const TemplateUpdate &update)
{
    const bool requestedAgain = update.status == "TSC01" && before.status != "TSC01";
    const bool another = !before.kakaoTemplateCode.isEmpty() && !update.kakaoTemplateCode.isEmpty()
        && before.kakaoTemplateCode != update.kakaoTemplateCode;
    return requestedAgain || another;
}

QList<TemplateStanding> standingsOf(QList<TemplateUpdate> updates, const QList<TemplateRejection> &rejections)
{
    std::sort(updates.begin(), updates.end(), comesBefore);
    QList<TemplateStanding> standings;
    QList<qint64> lastTimes;
    QList<qint64> lifeTimes; // when the present life began; of the first one nobody knows
    QHash<QByteArray, qsizetype> places;
    const auto placeKey = [](const TemplateKey &key) {
        return key.appKey + '\0' + key.senderKey + '\0' + key.templateCode;
    };
    for (qsizetype i = 0; i < updates.size(); ++i) {
        const TemplateUpdate &update = updates[i];
        const bool first = i == 0 || updates[i - 1].key != update.key;
        if (first) {
            places.insert(placeKey(update.key), standings.size());
            standings.append(TemplateStanding());
            standings.last().key = update.key;
            lastTimes.append(0);
            lifeTimes.append(0);
        } else if (beginsLife(updates[i - 1], update)) {
            lifeTimes.last() = update.time;
        }
        add(standings.last(), first ? update : updates[i - 1], update);
        lastTimes.last() = update.time;
    }
    QHash<qsizetype, qint64> reasonTimes;
    for (const TemplateRejection &rejection : rejections) {
        const auto place = places.constFind(placeKey(rejection.key));
        if (place == places.constEnd() || rejection.time < lifeTimes[*place]
            || rejection.time < reasonTimes.value(*place, rejection.time))
            continue;
        reasonTimes[*place] = rejection.time;
        standings[*place].reason = rejection.content;
    }
    QList<qsizetype> order(standings.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&lastTimes](qsizetype one, qsizetype other) {
        return lastTimes[one] > lastTimes[other];
    });
    QList<TemplateStanding> sorted;
    for (const qsizetype place : std::as_const(order))
        sorted.append(standings[place]);
    return sorted;
}

qint64 workingTime(qint64 from, qint64 to)
{
    constexpr qint64 shift = koreanOffset + mondayOffset * msPerDay;
    return to <= from ? 0 : workedUntil(to + shift) - workedUntil(std::max(from, 0LL) + shift);
}

bool isWaiting(const QByteArray &status)
{
    return status == "TSC01" || status == "TSC02";
}

bool waitsLong(const TemplateStanding &standing, qint64 now)
{
    return isWaiting(standing.status) && workingTime(standing.since, now) > longReview * msPerDay;
}
