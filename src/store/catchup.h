#pragma once

#include "core/result.h"

#include <QString>

#include <functional>

/// Waits until the tables of a folder have reached the journal's end as it is now. Where nobody makes them,
/// makes them here, and stops doing so when a receiver comes. `goOn` is told how many entries are done of how
/// many, and answers whether to go on. Error: there is no journal, the tables are in trouble, or somebody
/// else makes tables of another schema.
Result<Done> catchUpTables(const QString &folder,
                           const std::function<bool(qint64 done, qint64 all)> &goOn = {});
