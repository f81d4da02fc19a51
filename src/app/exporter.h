#pragma once

#include "core/answers.h"
#include "core/result.h"

#include <functional>

class Reader;

/// Writes the rows of a query into a file or to standard output, in constant memory. A file is written beside
/// and renamed when it is whole: what is cancelled or fails leaves nothing half, a link is followed, a device
/// or pipe is written directly. `goOn` is told the rows written so far and answers whether to go on (else:
/// Cancelled). How many rows it were.
Result<qint64> exportRows(Reader &reader, const ExportOptions &options,
                          const std::function<bool(qint64 rows)> &goOn = {});

/// The columns that an export has: those that were asked for, or all of the table.
QList<const Column *> exportColumns(const ExportOptions &options);
