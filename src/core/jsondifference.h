#pragma once

#include "core/json.h"

#include <QList>

constexpr qsizetype maxComparedLines = 5'000; ///< of each kind, equal or not, that a comparison names

/// A value at one place of two JSON texts.
struct JsonLine
{
    QByteArray path;  ///< "hooks[0].resultCode"; of elements with an id of their own "hooks[hookId=a]"
    QByteArray one;   ///< as compact JSON; null: it is not there
    QByteArray other; ///< the same

    [[nodiscard]] bool isEqual() const { return !one.isNull() && one == other; }
    bool operator==(const JsonLine &) const = default;
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
/// their elements (hookId, id) where all have one, else by place. Numbers and texts are the same only where
/// they are spelled the same.
JsonComparison compareJson(JsonValue one, JsonValue other);
