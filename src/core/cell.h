#pragma once

#include <QByteArray>
#include <QString>
#include <QTimeZone>

#include <array>
#include <optional>
#include <string_view>

constexpr qint64 msPerSecond = 1'000;
constexpr qint64 msPerMinute = 60 * msPerSecond;
constexpr qint64 msPerHour = 60 * msPerMinute;
constexpr qint64 msPerDay = 24 * msPerHour;
constexpr qint64 koreanOffset = 9 * msPerHour; ///< of the sender's times that do not say their zone

/// The bytes of a text, for the functions below.
inline std::string_view textView(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

/// The number that a cell holds: an integer of at most 18 digits without leading zero, point or exponent.
std::optional<qint64> readNumber(std::string_view text);

/// A time as it is written: "2022-05-01", "2022-05-01 00:00[:00[.0]]", also with T, with "Z" or "+09:00".
struct WrittenTime
{
    qint64 local = 0;             ///< milliseconds since 1970 in the zone that is meant
    qint64 length = 0;            ///< how long what it says lasts: a day, a minute, a second or a part of it
    std::optional<qint64> offset; ///< milliseconds east of UTC, where it says so
};

/// Nothing: no time.
std::optional<WrittenTime> readWrittenTime(std::string_view text);

/// A time as the sender writes it, in milliseconds since 1970 UTC. Without a zone it is Korean time (UTC+9,
/// no daylight saving). Nothing: no time.
std::optional<qint64> readTime(std::string_view text);

/// A time that is written exactly as "2022-05-01 00:00:00": seconds since 1970 in the zone that is meant.
/// Nothing: it is no time, or written in another way.
std::optional<qint64> readPlainTime(std::string_view text);

/// What readPlainTime has read, as it was written.
std::array<char, 19> writePlainTime(qint64 seconds);

/// Milliseconds since 1970 UTC as ISO 8601 with milliseconds and numeric offset
/// ("2026-11-01T09:00:00.000+09:00"), as receivedAt is shown everywhere.
QByteArray writeInstant(qint64 instant, const QTimeZone &zone);

/// Reads what writeInstant wrote, with any offset, "Z" too, with any number of digits behind the second.
/// Nothing: no time, or one without an offset, which would be a guess.
std::optional<qint64> readInstant(std::string_view text);

/// A recipient's number with four digits before its last four hidden: 010****5678, 010-****-5678. What is no
/// number of 9 to 15 digits becomes stars, and so does what is neither digit nor separator.
QByteArray maskedNumber(const QByteArray &number);
