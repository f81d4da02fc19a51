#pragma once

#include "core/delivery.h"
#include "core/schema.h"

#include <limits>

/// The cells of one row in the order of its table's columns, as exact UTF-8 text; a null array is a missing
/// value.
using Cells = QList<QByteArray>;

/// The cell of the column with this key; null where the table has no such column or the cells end before it.
QByteArray cellOf(const Table &table, const Cells &cells, QLatin1StringView key);

/// One hook or comment as it will be kept.
struct HookRow
{
    const Table *table = nullptr;
    Cells cells;
    /// What makes it the same as another row of its table. Null: its cells hookId and appKey do (both are
    /// there, hookId is not empty). Else a digest; empty (but not null): equal to no other.
    QByteArray identity;
    /// Of a comment: the place in rows of the template update around it (a known update brings no comments);
    /// else -1.
    qsizetype parent = -1;
    /// Of a comment: the update's updateDate in milliseconds since 1970, smallest: none. A newer state
    /// replaces the cells of the same comment, the first receivedAt and delivery stay.
    qint64 stateTime = std::numeric_limits<qint64>::min();

    /// The cell of the column with this key; null where there is none.
    [[nodiscard]] QByteArray cell(const char *key) const;
};

/// What is read out of one delivery.
struct DeliveryRows
{
    Cells delivery;      ///< the row of the table deliveries; its outcome may become "duplicate"
    QList<HookRow> rows; ///< hooks' rows in order of hook and comment
    /// It is accepted and brought at least one hook, so it is a duplicate if none of them is new.
    bool hasHooks = false;
};

/// Reads the rows out of a kept delivery. A refusal gives its row of deliveries only (columns of the body
/// empty). Pure: the same delivery gives the same rows. receivedAt and delivery are written as integers here
/// (milliseconds and number), the reader shows receivedAt as text.
DeliveryRows readRows(const Delivery &delivery);
