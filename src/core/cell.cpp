#include "core/cell.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

namespace {

constexpr qint64 msPerSecond = 1000;
constexpr qint64 msPerMinute = 60 * msPerSecond;
constexpr qint64 msPerHour = 60 * msPerMinute;
constexpr qint64 msPerDay = 24 * msPerHour;
constexpr qint64 koreanOffset = 9 * msPerHour;
constexpr std::size_t maxDigits = 18;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Takes exactly `count` digits off the front.
std::optional<int> takeDigits(std::string_view &text, std::size_t count)
{
    if (text.size() < count)
        return std::nullopt;
    int value = 0;
    for (const char c : text.substr(0, count)) {
        if (!isDigit(c))
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view &text, char c)
{
    if (text.empty() || text.front() != c)
        return false;
    text.remove_prefix(1);
    return true;
}

/// Two digits after a separator, not over `most`.
std::optional<int> takePart(std::string_view &text, char separator, int most)
{
    if (!take(text, separator))
        return std::nullopt;
    const auto value = takeDigits(text, 2);
    return value && *value <= most ? value : std::nullopt;
}

/// Midnight of "yyyy-MM-dd" as if it were UTC.
std::optional<qint64> takeDate(std::string_view &text)
{
    const auto year = takeDigits(text, 4);
    const auto month = year ? takePart(text, '-', 12) : std::nullopt;
    const auto day = month ? takePart(text, '-', 31) : std::nullopt;
    if (!day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok())
        return std::nullopt;
    return std::chrono::sys_days(date).time_since_epoch().count() * msPerDay;
}

/// ".123": the milliseconds of any number of digits.
std::optional<qint64> takeFraction(std::string_view &text)
{
    std::size_t digits = 0;
    qint64 value = 0;
    while (digits < text.size() && isDigit(text[digits])) {
        if (digits < 3)
            value = value * 10 + (text[digits] - '0');
        ++digits;
    }
    if (digits == 0)
        return std::nullopt;
    for (std::size_t missing = digits; missing < 3; ++missing)
        value *= 10;
    text.remove_prefix(digits);
    return value;
}

/// "HH:mm[:ss[.f]]" in milliseconds.
std::optional<qint64> takeClock(std::string_view &text)
{
    const auto hour = takeDigits(text, 2);
    if (!hour || *hour > 23)
        return std::nullopt;
    const auto minute = takePart(text, ':', 59);
    if (!minute)
        return std::nullopt;
    qint64 time = *hour * msPerHour + *minute * msPerMinute;
    if (text.empty() || text.front() != ':')
        return time;
    const auto second = takePart(text, ':', 59);
    if (!second)
        return std::nullopt;
    time += *second * msPerSecond;
    if (!take(text, '.'))
        return time;
    const auto fraction = takeFraction(text);
    if (!fraction)
        return std::nullopt;
    return time + *fraction;
}

/// "Z", "+09:00" or "+0900" until the end, in milliseconds to subtract; `fallback` where nothing is left.
std::optional<qint64> takeOffset(std::string_view text, qint64 fallback)
{
    if (text.empty())
        return fallback;
    if (text == "Z" || text == "z")
        return 0;
    const bool negative = text.front() == '-';
    if (!negative && text.front() != '+')
        return std::nullopt;
    text.remove_prefix(1);
    const auto hour = takeDigits(text, 2);
    take(text, ':');
    const auto minute = hour ? takeDigits(text, 2) : std::nullopt;
    if (!minute || *hour > 23 || *minute > 59 || !text.empty())
        return std::nullopt;
    const qint64 offset = *hour * msPerHour + *minute * msPerMinute;
    return negative ? -offset : offset;
}

std::optional<qint64> readTimeWith(std::string_view text, qint64 fallback)
{
    const auto date = takeDate(text);
    if (!date)
        return std::nullopt;
    if (text.empty())
        return *date - fallback;
    if (!take(text, ' ') && !take(text, 'T'))
        return std::nullopt;
    const auto clock = takeClock(text);
    if (!clock)
        return std::nullopt;
    const auto offset = takeOffset(text, fallback);
    if (!offset)
        return std::nullopt;
    return *date + *clock - *offset;
}

} // namespace

std::optional<qint64> readNumber(std::string_view text)
{
    const bool negative = !text.empty() && text.front() == '-';
    const std::string_view digits = text.substr(negative ? 1 : 0);
    if (digits.empty() || digits.size() > maxDigits || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    if (digits.front() == '0' && (digits.size() > 1 || negative))
        return std::nullopt;
    qint64 value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return negative ? -value : value;
}

std::optional<qint64> readTime(std::string_view text)
{
    return readTimeWith(text, koreanOffset);
}

QByteArray writeInstant(qint64 milliseconds, const QTimeZone &zone)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
    const int offset = zone.offsetFromUtc(time);
    const qint64 local = milliseconds + offset * msPerSecond;
    const auto day =
        std::chrono::floor<std::chrono::days>(std::chrono::sys_time(std::chrono::milliseconds(local)));
    const std::chrono::year_month_day date(day);
    const qint64 rest = local - std::chrono::milliseconds(day.time_since_epoch()).count();
    const int minutes = std::abs(offset) / 60;
    std::array<char, 64> text{};
    const int length = std::snprintf(
        text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03d%c%02d:%02d",
        static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
        static_cast<int>(rest / msPerHour), static_cast<int>(rest / msPerMinute % 60),
        static_cast<int>(rest / msPerSecond % 60), static_cast<int>(rest % msPerSecond),
        offset < 0 ? '-' : '+', minutes / 60, minutes % 60);
    return {text.data(), length};
}

std::optional<qint64> readInstant(std::string_view text)
{
    // Without an offset it would be a guess.
    const bool zoned = text.size() > 16 && text.find_first_of("Zz+-", 16) != std::string_view::npos;
    return zoned ? readTimeWith(text, 0) : std::nullopt;
}

QByteArray maskedNumber(const QByteArray &number)
{
    constexpr qsizetype shownBehind = 4;
    constexpr qsizetype hidden = 4;
    if (number.size() <= shownBehind + hidden)
        return QByteArray(number.size(), '*');
    const qsizetype shownBefore = number.size() - shownBehind - hidden;
    return number.first(shownBefore) + QByteArray(hidden, '*') + number.last(shownBehind);
}
