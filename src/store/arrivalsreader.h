#pragma once

#include "core/addresscheck.h"
#include "core/arrivals.h"
#include "store/journal.h"
#include "store/tablereader.h"

/// Reads how the sender sends: from what is counted beside the rows, from the newest deliveries and messages,
/// and (journal not null) from when somebody received.
Result<Arrivals> readArrivals(TableReader &reader, JournalReader *journal, const ArrivalsWish &wish);

/// Reads the sender's newest check of the address: where it is from what is counted beside the rows, and what
/// it was from the journal. Without a journal there is none.
Result<AddressCheck> readAddressCheck(TableReader &reader, JournalReader *journal);
