#pragma once

#include "core/rows.h"

/// When something happened by the sender's word (the time in the column `key`), else when it came:
/// milliseconds since 1970 UTC. Neither: 0.
qint64 momentOf(const Table &table, const Cells &cells, QLatin1StringView key);
