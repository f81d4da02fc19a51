#pragma once

#include "core/json.h"
#include "core/schema.h"

#include <QByteArray>

/// Where a row's values are found: the value that makes the row, and the objects around it, nearest first.
struct RowPlace
{
    JsonValue value;
    JsonValue around;
    JsonValue envelope; ///< around that
};

/// What a column's path finds: the cell, and what is odd about it.
struct Reading
{
    QByteArray cell;    ///< null: missing
    QByteArray trouble; ///< why the value does not fit its column ("is no number"); empty: it fits
};

/// Reads one column of a row out of a hook (see Column::path). Facts of the delivery ("@...") are left
/// missing.
Reading readCell(const Column &column, const RowPlace &place);
