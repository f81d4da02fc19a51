#pragma once

#include "core/rowids.h"
#include "store/sqlite.h"

/// Writes an entry about what was removed from a journal, in the transaction that removes it. It takes the
/// place of the one before it and says that, too: else requests that are refused would let the journal grow
/// for ever. What is removed twice is no harm.
Result<Done> writeRemoved(Database &journal, QList<IdRun> removed, qint64 now);
