#pragma once

#include "core/schema.h"

#include <QByteArray>

#include <optional>
#include <vector>

/// How a text is compared with a pattern that was folded before (see core/match.h).
enum class Match { Contains, StartsWith, EndsWith, Whole };

/// One condition on one column, or (without column) a free word for every column that free words look into.
struct Condition
{
    enum class Kind {
        Missing, ///< empty or missing
        Matches, ///< `:` on texts and codes, and free words: match and pattern, folded
        Equals,  ///< the text as it came
        Less,    ///< < <= by code point: text, inclusive
        Greater, ///< > >= by code point: text, inclusive
        Body,    ///< deliveries: what `:` does on a text, in the body as it came
        InClass, ///< results: the class of the code, see resultClasses
        Within,  ///< numbers and times: from <= value < to (to is exclusive); either may be open
    };
    Kind kind = Kind::Matches;
    const Column *column = nullptr; ///< null: a free word
    Match match = Match::Contains;
    QByteArray text = {}; ///< the folded pattern of Matches; else the text as it came
    bool inclusive = false;
    std::optional<qint64> from = {}; ///< of Within: a number, or milliseconds since 1970 UTC
    std::optional<qint64> to = {};

    bool operator==(const Condition &) const = default;
};

/// A condition on rows as a tree. Every node is true or false for a row, never unknown.
struct Filter
{
    enum class Kind { All, Condition, Not, And, Or };
    Kind kind = Kind::All;
    Condition condition;
    std::vector<Filter> parts; ///< one of Not, two or more of And and Or

    bool operator==(const Filter &) const = default;
};

/// A filter of one condition.
Filter filterOf(Condition condition);

/// The rows that a filter does not find; of a negation what is inside.
Filter notOf(Filter filter);

/// The rows that all parts find: a single part itself, all rows for none.
Filter allOf(std::vector<Filter> parts);

/// The rows that at least one part finds: a single part itself, all rows for none.
Filter anyOf(std::vector<Filter> parts);
