#include "core/cell.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>

namespace {

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

/// Takes ".123" with any number of digits; what is below a millisecond falls away.
bool takeFraction(std::string_view &text, WrittenTime &time)
{
    if (!take(text, '.'))
        return true;
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    for (std::size_t place = 0; place < std::min<std::size_t>(digits, 3); ++place) {
        time.length /= 10;
        time.local += time.length * (text[place] - '0');
    }
    text.remove_prefix(digits);
    return digits > 0;
}

/// Takes "HH:mm[:ss[.f]]".
bool takeClock(std::string_view &text, WrittenTime &time)
{
    const auto hour = takeDigits(text, 2);
    const auto minute = hour && *hour <= 23 ? takePart(text, ':', 59) : std::nullopt;
    if (!minute)
        return false;
    time.local += *hour * msPerHour + *minute * msPerMinute;
    time.length = msPerMinute;
    if (text.empty() || text.front() != ':')
        return true;
    const auto second = takePart(text, ':', 59);
    if (!second)
        return false;
    time.local += *second * msPerSecond;
    time.length = msPerSecond;
    return takeFraction(text, time);
}

/// Takes all that is left: nothing, "Z", "+09:00" or "+0900".
bool takeOffset(std::string_view text, WrittenTime &time)
{
    if (text.empty())
        return true;
    if (text == "Z" || text == "z") {
        time.offset = 0;
        return true;
    }
    const bool west = take(text, '-');
    if (!west && !take(text, '+'))
        return false;
    const auto hour = takeDigits(text, 2);
    take(text, ':');
    const auto minute = hour ? takeDigits(text, 2) : std::nullopt;
    if (!minute || *hour > 23 || *minute > 59 || !text.empty())
        return false;
    const qint64 offset = *hour * msPerHour + *minute * msPerMinute;
    time.offset = west ? -offset : offset;
    return true;
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

std::optional<WrittenTime> readWrittenTime(std::string_view text)
{
    const auto date = takeDate(text);
    if (!date)
        return std::nullopt;
    WrittenTime time{.local = *date, .length = msPerDay, .offset = {}};
    if (text.empty())
        return time;
    const bool whole =
        (take(text, ' ') || take(text, 'T')) && takeClock(text, time) && takeOffset(text, time);
    return whole ? std::optional(time) : std::nullopt;
}

std::optional<qint64> readTime(std::string_view text)
{
    if (const auto plain = readPlainTime(text)) // nearly all of them, and sooner
        return *plain * msPerSecond - koreanOffset;
    const auto time = readWrittenTime(text);
    return time ? std::optional(time->local - time->offset.value_or(koreanOffset)) : std::nullopt;
}

std::optional<qint64> readPlainTime(std::string_view text)
{
    constexpr std::string_view form = "dddd-dd-dd dd:dd:dd";
    if (text.size() != form.size())
        return std::nullopt;
    for (std::size_t place = 0; place < form.size(); ++place) {
        if (form[place] == 'd' ? !isDigit(text[place]) : text[place] != form[place])
            return std::nullopt;
    }
    const auto pair = [text](std::size_t place) { return (text[place] - '0') * 10 + text[place + 1] - '0'; };
    const int hour = pair(form.find(' ') + 1);
    const int minute = pair(form.find(':') + 1);
    const int second = pair(form.rfind(':') + 1);
    const std::chrono::year_month_day date{
        std::chrono::year(pair(0) * 100 + pair(2)),
        std::chrono::month(static_cast<unsigned>(pair(form.find('-') + 1))),
        std::chrono::day(static_cast<unsigned>(pair(form.rfind('-') + 1)))};
    if (hour > 23 || minute > 59 || second > 59 || !date.ok())
        return std::nullopt;
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    return ((days * 24 + hour) * 60 + minute) * 60 + second;
}

std::array<char, 19> writePlainTime(qint64 seconds)
{
    const std::chrono::sys_seconds time{std::chrono::seconds(seconds)};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const auto clock = static_cast<unsigned>((time - day).count());
    const auto year = static_cast<unsigned>(static_cast<int>(date.year()));
    std::array<char, 19> text{};
    const auto write = [&text](std::size_t place, unsigned number) {
        text[place] = static_cast<char>('0' + number / 10);
        text[place + 1] = static_cast<char>('0' + number % 10);
    };
    write(0, year / 100 % 100);
    write(2, year % 100);
    text[4] = text[7] = '-';
    write(5, static_cast<unsigned>(date.month()));
    write(8, static_cast<unsigned>(date.day()));
    text[10] = ' ';
    write(11, clock / 3'600);
    text[13] = text[16] = ':';
    write(14, clock / 60 % 60);
    write(17, clock % 60);
    return text;
}

QByteArray writeInstant(qint64 instant, const QTimeZone &zone)
{
    // An offset is written in minutes; zones of long ago had seconds too.
    const int minutes = zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, QTimeZone::utc())) / 60;
    const std::chrono::sys_time<std::chrono::milliseconds> local{
        std::chrono::milliseconds(instant + minutes * msPerMinute)};
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const std::chrono::year_month_day date(day);
    const qint64 rest = (local - day).count();
    std::array<char, 64> text{};
    const int length = std::snprintf(
        text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d.%03d%c%02d:%02d",
        static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
        static_cast<int>(rest / msPerHour), static_cast<int>(rest / msPerMinute % 60),
        static_cast<int>(rest / msPerSecond % 60), static_cast<int>(rest % msPerSecond),
        minutes < 0 ? '-' : '+', std::abs(minutes) / 60, std::abs(minutes) % 60);
    return {text.data(), length};
}

std::optional<qint64> readInstant(std::string_view text)
{
    const auto time = readWrittenTime(text);
    return time && time->offset ? std::optional(time->local - *time->offset) : std::nullopt;
}

QByteArray maskedNumber(const QByteArray &number)
{
    constexpr qsizetype shownBehind = 4;
    constexpr qsizetype hidden = 4;
    constexpr qsizetype mostDigits = 15; // of a telephone number anywhere (E.164)
    constexpr std::string_view separators = " +-./()";
    qsizetype left = std::count_if(number.begin(), number.end(), isDigit);
    if (left <= shownBehind + hidden || left > mostDigits)
        return {number.size(), '*'};
    QByteArray masked = number;
    for (char &c : masked) {
        const bool digit = isDigit(c);
        const bool shown = digit ? left > shownBehind + hidden || left <= shownBehind
                                 : separators.find(c) != std::string_view::npos;
        left -= digit ? 1 : 0;
        c = shown ? c : '*';
    }
    return masked;
}
