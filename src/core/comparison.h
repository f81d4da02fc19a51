#pragma once

#include "core/answers.h"
#include "core/jsondifference.h"

/// What is compared: a delivery, or a hook in it.
struct ComparedSide
{
    qint64 delivery = 0;
    QByteArray hookId; ///< empty: all of the delivery's body

    bool operator==(const ComparedSide &) const = default;
};

/// "What is different between these two?"
struct ComparisonWish
{
    ComparedSide one;
    ComparedSide other;

    bool operator==(const ComparisonWish &) const = default;
};

/// Why two sides could not be compared place by place.
enum class Incomparable {
    No,     ///< they were compared
    Gone,   ///< one of them is not kept any more
    NoJson, ///< one of the bodies is no JSON
    NoHook, ///< one of the deliveries has no hook with this id
};

/// The answer to "what is different".
struct Comparison
{
    Ticket ticket = 0;
    ComparisonWish wish;
    Incomparable why = Incomparable::No;
    bool sameBytes = false; ///< of the bodies
    qint64 oneCame = 0;     ///< when, milliseconds since 1970 UTC
    qint64 otherCame = 0;   ///< the same
    JsonComparison json = {};
};

constexpr qsizetype maxRepeats = 20;                  ///< deliveries that are looked into
constexpr qint64 maxRepeatBytes = 16LL * 1024 * 1024; ///< of bodies together, that of the first one too
constexpr qsizetype namedDifferences = 5;             ///< paths of each that are named

/// "Did this hook come again, and was it the same?"
struct RepeatsWish
{
    qint64 delivery = 0; ///< that brought its row
    QByteArray hookId;

    bool operator==(const RepeatsWish &) const = default;
};

/// A hook that came once more.
struct HookRepeat
{
    qint64 delivery = 0;
    qint64 receivedAt = 0;   ///< milliseconds since 1970 UTC
    qint64 differences = 0;  ///< places in which it is another than the first one
    QList<QByteArray> paths; ///< the first of them
};

/// The answer to "did it come again".
struct Repeats
{
    Ticket ticket = 0;
    RepeatsWish wish;
    QList<HookRepeat> repeats; ///< oldest first
    bool more = false;         ///< there may be more, which were not looked at
};

Q_DECLARE_METATYPE(ComparisonWish)
Q_DECLARE_METATYPE(RepeatsWish)

/// The hook with an id in a body; empty id: all of the body. Nothing: it has no such hook.
JsonValue hookIn(JsonValue body, const QByteArray &hookId);

/// Compares two bodies, or a hook of each. mask: recipients' numbers are hidden in what is named of them.
Comparison compareBodies(const ComparisonWish &wish, const QByteArray &one, const QByteArray &other,
                         bool mask = false);
