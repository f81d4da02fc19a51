#include "core/timespan.h"

#include <QDateTime>

#include <algorithm>

namespace {

constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr int korea = 9 * 3'600; ///< seconds

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Takes a number of exactly `digits` digits from the front of a text.
std::optional<int> takeNumber(QStringView &text, qsizetype digits)
{
    if (text.size() < digits || !std::all_of(text.begin(), text.begin() + digits, isDigit))
        return {};
    const int number = text.first(digits).toInt();
    text = text.sliced(digits);
    return number;
}

bool takeCharacter(QStringView &text, QChar character)
{
    if (!text.startsWith(character))
        return false;
    text = text.sliced(1);
    return true;
}

std::optional<QDate> takeDate(QStringView &text)
{
    const auto year = takeNumber(text, 4);
    if (!year || !takeCharacter(text, u'-'))
        return {};
    const auto month = takeNumber(text, 2);
    if (!month || !takeCharacter(text, u'-'))
        return {};
    const auto dayOfMonth = takeNumber(text, 2);
    const QDate date = dayOfMonth ? QDate(*year, *month, *dayOfMonth) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// A time of day and how long it lasts, in milliseconds.
struct Moment
{
    QTime time;
    qint64 length = minute;
};

/// Takes the digits behind a second's point.
bool takeFraction(QStringView &text, Moment &moment)
{
    qsizetype digits = 0;
    int milliseconds = 0;
    moment.length = second;
    for (; digits < text.size() && isDigit(text[digits]); ++digits) {
        if (moment.length == 1)
            continue;
        moment.length /= 10;
        milliseconds += text[digits].digitValue() * static_cast<int>(moment.length);
    }
    text = text.sliced(digits);
    moment.time = moment.time.addMSecs(milliseconds);
    return digits > 0;
}

std::optional<Moment> takeMoment(QStringView &text)
{
    const auto hours = takeNumber(text, 2);
    if (!hours || !takeCharacter(text, u':'))
        return {};
    const auto minutes = takeNumber(text, 2);
    if (!minutes)
        return {};
    std::optional<int> seconds = 0;
    Moment moment;
    const bool withSeconds = takeCharacter(text, u':');
    if (withSeconds) {
        seconds = takeNumber(text, 2);
        moment.length = second;
    }
    if (!seconds || !QTime::isValid(*hours, *minutes, *seconds))
        return {};
    moment.time = QTime(*hours, *minutes, *seconds);
    if (withSeconds && takeCharacter(text, u'.') && !takeFraction(text, moment))
        return {};
    return moment;
}

/// Reads all of a text as Z or an offset such as +09:00.
std::optional<QTimeZone> readZone(QStringView text)
{
    if (text == u"Z")
        return QTimeZone(QByteArrayLiteral("UTC"));
    const bool west = text.startsWith(u'-');
    if (!west && !text.startsWith(u'+'))
        return {};
    text = text.sliced(1);
    const auto hours = takeNumber(text, 2);
    if (!hours || !takeCharacter(text, u':'))
        return {};
    const auto minutes = takeNumber(text, 2);
    if (!minutes || !text.isEmpty() || *hours > 14 || *minutes > 59)
        return {};
    const int seconds = *hours * 3'600 + *minutes * 60;
    return QTimeZone(west ? -seconds : seconds);
}

TimeSpan spanOf(qint64 from, qint64 to)
{
    return {.from = from, .to = to, .upTo = to};
}

TimeSpan dayOf(QDate date, const QTimeZone &zone)
{
    return spanOf(date.startOfDay(zone).toMSecsSinceEpoch(),
                  date.addDays(1).startOfDay(zone).toMSecsSinceEpoch());
}

std::optional<TimeSpan> readDateTime(QStringView text, QTimeZone zone)
{
    const auto date = takeDate(text);
    if (!date)
        return {};
    if (text.isEmpty())
        return dayOf(*date, zone);
    if (!takeCharacter(text, u'T') && !takeCharacter(text, u' '))
        return {};
    const auto moment = takeMoment(text);
    if (!moment)
        return {};
    if (!text.isEmpty()) {
        const auto own = readZone(text);
        if (!own)
            return {};
        zone = *own;
    }
    const qint64 from = QDateTime(*date, moment->time, zone).toMSecsSinceEpoch();
    return spanOf(from, from + moment->length);
}

/// -30m, -2h, -7d: from then until now.
std::optional<TimeSpan> readAgo(QStringView text, qint64 now)
{
    constexpr qsizetype maxDigits = 6;
    if (!takeCharacter(text, u'-') || text.size() < 2 || text.size() > maxDigits + 1)
        return {};
    const QChar unit = text.back();
    const qint64 length = unit == u'm' ? minute : unit == u'h' ? hour : unit == u'd' ? day : 0;
    const auto number = takeNumber(text, text.size() - 1);
    if (length == 0 || !number)
        return {};
    const qint64 from = now - *number * length;
    return TimeSpan{.from = from, .to = now + 1, .upTo = from + 1};
}

} // namespace

std::optional<TimeSpan> readTimeSpan(QStringView text, Type type, const Clock &clock)
{
    const QTimeZone zone = type == Type::Instant ? clock.local : QTimeZone(korea);
    const auto today = [&] { return QDateTime::fromMSecsSinceEpoch(clock.now, zone).date(); };
    if (text.compare(u"today", Qt::CaseInsensitive) == 0)
        return dayOf(today(), zone);
    if (text.compare(u"yesterday", Qt::CaseInsensitive) == 0)
        return dayOf(today().addDays(-1), zone);
    if (text.startsWith(u'-'))
        return readAgo(text, clock.now);
    return readDateTime(text, zone);
}
