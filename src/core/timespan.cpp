#include "core/timespan.h"

#include "core/cell.h"

#include <QDateTime>

#include <algorithm>

namespace {

TimeSpan spanOf(qint64 from, qint64 to)
{
    return {.from = from, .to = to, .upTo = to};
}

TimeSpan dayOf(QDate date, const QTimeZone &zone)
{
    return spanOf(date.startOfDay(zone).toMSecsSinceEpoch(),
                  date.addDays(1).startOfDay(zone).toMSecsSinceEpoch());
}

std::optional<TimeSpan> readDateTime(QStringView text, const QTimeZone &zone)
{
    const QByteArray utf8 = text.toUtf8();
    const auto time = readWrittenTime(textView(utf8));
    if (!time)
        return {};
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time->local, QTimeZone::utc());
    if (time->length == msPerDay)
        return dayOf(local.date(), zone);
    const qint64 from = time->offset ? time->local - *time->offset
                                     : QDateTime(local.date(), local.time(), zone).toMSecsSinceEpoch();
    return spanOf(from, from + time->length);
}

/// -30m, -2h, -7d: from then until now.
std::optional<TimeSpan> readAgo(QStringView text, qint64 now)
{
    constexpr qsizetype maxDigits = 6;
    const QChar unit = text.back();
    const qint64 length = unit == u'm' ? msPerMinute : unit == u'h' ? msPerHour : unit == u'd' ? msPerDay : 0;
    const QStringView digits = text.sliced(1).chopped(1);
    const bool isNumber = !digits.isEmpty() && digits.size() <= maxDigits
        && std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (length == 0 || !isNumber)
        return {};
    const qint64 from = now - digits.toLongLong() * length;
    return TimeSpan{.from = from, .to = now + 1, .upTo = from + 1};
}

} // namespace

std::optional<TimeSpan> readTimeSpan(QStringView text, Type type, const Clock &clock)
{
    constexpr int korea = koreanOffset / msPerSecond;
    const QTimeZone zone = type == Type::Instant ? clock.local : QTimeZone(korea);
    const auto today = [&] { return QDateTime::fromMSecsSinceEpoch(clock.now, zone).date(); };
    if (text.compare(u"today", Qt::CaseInsensitive) == 0)
        return dayOf(today(), zone);
    if (text.compare(u"yesterday", Qt::CaseInsensitive) == 0)
        return dayOf(today().addDays(-1), zone);
    if (text.size() > 1 && text.startsWith(u'-'))
        return readAgo(text, clock.now);
    return readDateTime(text, zone);
}

QDate beginOfWeek(QDate day)
{
    return day.addDays(Qt::Monday - day.dayOfWeek());
}
