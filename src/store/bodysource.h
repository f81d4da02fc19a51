#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

/// Finds the body of a delivery by its number. Used in the thread of the connection that asks.
struct BodySource
{
    /// Nothing: it cannot be read.
    std::function<std::optional<QByteArray>(qint64 delivery)> read;
};
