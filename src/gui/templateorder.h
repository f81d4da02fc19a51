#pragma once

#include "core/answers.h"

/// When something happened by the sender's word (the time in the column `key`), else when it came:
/// milliseconds since 1970 UTC. Neither: the smallest number.
qint64 momentOf(const Table &table, const Row &row, QLatin1StringView key);

/// Rows in the order in which they happened.
QList<Row> inOrder(const Table &table, const QList<Row> &rows, QLatin1StringView key);
