#pragma once

#include "core/arrivals.h"
#include "store/journal.h"
#include "store/tablereader.h"

/// Reads how the sender sends: from what is counted beside the rows, from the newest deliveries and messages,
/// and (journal not null) from when somebody received.
Result<Arrivals> readArrivals(TableReader &reader, JournalReader *journal, const ArrivalsWish &wish);
