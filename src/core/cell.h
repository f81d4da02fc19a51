#pragma once

#include <QByteArray>
#include <QString>
#include <QTimeZone>

#include <optional>
#include <string_view>

/// Whether a cell is a number: an integer of at most 18 digits without leading zero, point or exponent.
std::optional<qint64> readNumber(std::string_view text);

/// A time as the sender writes it, in milliseconds since 1970 UTC: "2022-05-01", "2022-05-01 00:00[:00[.0]]",
/// also with T, with "Z" or "+09:00". Without a zone it is Korean time (UTC+9, no daylight saving). Nothing:
/// no time.
std::optional<qint64> readTime(std::string_view text);

/// ISO 8601 with milliseconds and numeric offset ("2026-11-01T09:00:00.000+09:00"), as receivedAt is shown
/// everywhere.
QByteArray writeInstant(qint64 milliseconds, const QTimeZone &zone);

/// Reads what writeInstant wrote, with any offset, "Z" too, with any number of digits behind the second.
std::optional<qint64> readInstant(std::string_view text);

/// A recipient's number with its middle hidden: 010****5678. What is too short to hide something becomes
/// stars.
QByteArray maskedNumber(const QByteArray &number);
