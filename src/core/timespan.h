#pragma once

#include "core/query.h"

#include <QDate>
#include <QStringView>

#include <optional>

/// What a time in a query stands for, in milliseconds since 1970 UTC. Ends are exclusive.
struct TimeSpan
{
    qint64 from = 0;
    qint64 to = 0;   ///< the end for `:` and `=`
    qint64 upTo = 0; ///< the end for `<=`, `>` and ranges: of "-2h" just its start, of all others `to`
};

/// Reads a time as a person writes it in a query: a date, a date-time (T or a space between; minutes, seconds
/// or a fraction; Z or an offset), today, yesterday, -30m, -2h, -7d. Nothing: no time. Without a zone it is
/// of the column's: Korean for the sender's times, clock.local for our own.
std::optional<TimeSpan> readTimeSpan(QStringView text, Type type, const Clock &clock);

/// The Monday of a day's week.
QDate beginOfWeek(QDate day);
