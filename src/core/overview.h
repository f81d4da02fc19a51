#pragma once

#include "core/answers.h"
#include "core/codes.h"

constexpr qsizetype shownCodes = 50;    ///< failing results that the overview names
constexpr qsizetype shownRefusals = 20; ///< refused deliveries that it shows

/// Which stretch of time the overview is about.
struct OverviewWish
{
    qint64 from = 0; ///< milliseconds since 1970 UTC
    qint64 to = 0;   ///< exclusive
    qint64 step = 0; ///< of a bar: a minute, an hour or a day, in milliseconds

    bool operator==(const OverviewWish &) const = default;
};

/// The step that makes between some 60 and some 400 bars of a stretch of time (milliseconds).
qint64 stepFor(qint64 length);

/// What came in one step, by class of result (in the order of resultClasses). Deliveries: accepted ones are
/// ok, those that brought nothing new pending, refused ones errors.
struct OverviewBar
{
    qint64 begin = 0; ///< milliseconds since 1970 UTC
    std::array<qint64, resultClasses.size()> rows{};

    [[nodiscard]] qint64 total() const;
    bool operator==(const OverviewBar &) const = default;
};

/// How many messages had a result.
struct CodeShare
{
    QByteArray code; ///< empty: none yet
    qint64 rows = 0;

    bool operator==(const CodeShare &) const = default;
};

/// The answer to "how is it going".
struct Overview
{
    Ticket ticket = 0;
    OverviewWish wish;
    QList<OverviewBar> messages; ///< those with something in them, oldest first
    QList<OverviewBar> deliveries;
    QList<CodeShare> failing; ///< results that are neither ok nor pending, the most first, at most shownCodes
    QList<Row> refused;       ///< the newest refused deliveries, at most shownRefusals
};

/// Gathers counts into bars of a wish. Steps of days are those of the machine's zone.
class BarMaker
{
public:
    explicit BarMaker(const OverviewWish &wish)
        : m_wish(wish)
    {}

    /// So many rows of a class (a place in resultClasses) came at this moment; in order of time.
    void add(qint64 moment, std::size_t place, qint64 rows);
    [[nodiscard]] QList<OverviewBar> bars() const { return m_bars; }

private:
    OverviewWish m_wish;
    QList<OverviewBar> m_bars;
};

/// When the bar that a moment is in begins.
qint64 barBegin(qint64 moment, qint64 step);

/// The place of a class in resultClasses.
std::size_t placeOfClass(const QByteArray &name);
