#pragma once

#include "core/overview.h"

constexpr qsizetype lookedAtArrivals = 5'000;   ///< newest deliveries, and messages, that are looked at
constexpr qsizetype maxQuiets = 200;            ///< times without deliveries that are named
constexpr qint64 shortestQuiet = 10LL * 60'000; ///< milliseconds that nothing comes before it is said
constexpr qint64 shortestClosed =
    2LL * 60'000; ///< milliseconds that nobody received, openingInterval not counted, before it is said
constexpr qint64 openingInterval = 60'000; ///< milliseconds between two notes that somebody receives

/// "How does the sender send?"
struct ArrivalsWish
{
    OverviewWish stretch;
};

/// A time in which somebody received.
struct Opening
{
    qint64 from = 0; ///< milliseconds since 1970 UTC
    qint64 to = 0;   ///< when it was noted last, at most openingInterval before its end

    friend bool operator==(Opening one, Opening other) = default;
};

/// A time in which nothing came.
struct Quiet
{
    qint64 from = 0;   ///< milliseconds since 1970 UTC, to the minute
    qint64 to = 0;     ///< the same
    bool open = false; ///< somebody received; else hooks may be missed

    [[nodiscard]] qint64 length() const { return to - from; }
    bool operator==(const Quiet &) const = default;
};

/// What some values are like.
struct Spread
{
    qint64 count = 0;
    qint64 median = 0;
    qint64 most95 = 0; ///< 95 of 100 are not over it
    qint64 most = 0;

    bool operator==(const Spread &) const = default;
};

/// The answer to "how does the sender send".
struct Arrivals
{
    Ticket ticket = 0;
    ArrivalsWish wish;
    std::array<qint64, resultClasses.size()> deliveries{}; ///< as in OverviewBar
    Spread hooks;                                          ///< of the newest accepted deliveries
    Spread delay;               ///< milliseconds from receiveDate until the hook came, of the newest messages
    bool more = false;          ///< older deliveries or messages were not looked at for the two above
    QList<Quiet> quiets;        ///< newest first
    bool openingsKnown = false; ///< else nobody noted when somebody received
};

/// What values are like, in any order.
Spread spreadOf(QList<qint64> values);

/// The times within [from, to) in which nothing came, newest first. minutes: the beginnings of those in which
/// something came, in order. openings: when somebody received, in order; before the first of them nothing is
/// known, and so nothing is said.
QList<Quiet> quietTimes(const QList<qint64> &minutes, const QList<Opening> &openings, qint64 from, qint64 to);
