#pragma once

#include "core/json.h"

#include <QList>

constexpr qsizetype maxComparedLines = 2'000;  ///< of each kind, equal or not, that a comparison names
constexpr qsizetype maxPathPart = 200;         ///< bytes of a key or an id in a path
constexpr qsizetype maxComparedValue = 65'536; ///< bytes of a value that are named

/// A value at one place of two JSON texts.
struct JsonLine
{
    QByteArray path;  ///< "hooks[0].resultCode"; of elements with an id of their own "hooks[hookId=a]"
    QByteArray one;   ///< as compact JSON, at most maxComparedValue of it; null: it is not there
    QByteArray other; ///< the same
    bool equal = false;

    bool operator==(const JsonLine &) const = default;
};

/// How much of a comparison is named, and how.
struct CompareLimits
{
    qsizetype different = maxComparedLines; ///< lines
    qsizetype equal = maxComparedLines;
    bool mask = false; ///< recipients' numbers in values are hidden
};

/// Two JSON texts side by side.
struct JsonComparison
{
    QList<JsonLine> lines; ///< in the order of the first text, what only the other has behind it
    qint64 differences = 0;
    qint64 equal = 0;

    /// Whether there are lines that are not named.
    [[nodiscard]] bool more() const { return differences + equal > lines.size(); }
};

/// Compares two values place by place. Objects are compared by key, whatever the order; lists by the ids of
/// their elements (hookId, id) where all have one and any is in both, else by place. Numbers and texts are
/// the same only where they are spelled the same. Takes time and memory as the texts are long, whatever is in
/// them.
JsonComparison compareJson(JsonValue one, JsonValue other, const CompareLimits &limits = {});
