#pragma once

#include "core/overview.h"

constexpr qsizetype maxCodeLines = 500;       ///< results that a board names
constexpr qsizetype lookedAtMessages = 5'000; ///< newest messages whose senders are looked at

/// "Which results are there, since when, and whose?"
struct CodesWish
{
    OverviewWish stretch;
};

/// How many messages of a sender had a result.
struct SenderShare
{
    QByteArray senderGroupingKey; ///< empty: they have none
    qint64 rows = 0;

    bool operator==(const SenderShare &) const = default;
};

/// What is known of a result.
struct CodeLine
{
    QByteArray code;  ///< empty: none yet
    qint64 rows = 0;  ///< in the stretch of time
    qint64 first = 0; ///< the hour in which it came first of all times, milliseconds since 1970 UTC
    qint64 last = 0;  ///< the step in which it came last
    QList<OverviewBar> bars;
    QList<SenderShare> senders; ///< among the newest lookedAtMessages; the most first

    bool operator==(const CodeLine &) const = default;
};

/// The answer to "which results are there".
struct CodeBoard
{
    Ticket ticket = 0;
    CodesWish wish;
    QList<CodeLine> codes; ///< the most first
    QList<OverviewBar> all;
    qint64 rows = 0; ///< of all codes
};

/// How a result rises or falls: messages in the later half of a stretch of time beside those in the earlier.
struct Trend
{
    double earlier = 0;
    double later = 0; ///< as many as there would be if the halves were of the same length
};

/// now: what of the stretch is in the future does not count (milliseconds since 1970 UTC).
Trend trendOf(const QList<OverviewBar> &bars, const OverviewWish &stretch, qint64 now);
