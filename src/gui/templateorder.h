#pragma once

#include "core/answers.h"

/// Rows in the order in which they happened.
QList<Row> inOrder(const Table &table, const QList<Row> &rows, QLatin1StringView key);
