#pragma once

#include "core/summary.h"
#include "store/journal.h"
#include "store/tablereader.h"
#include "store/templatereader.h"

/// From where summaries are read.
struct SummarySources
{
    TableReader *tables = nullptr;    ///< null: there are none yet, and what they would tell is empty
    JournalReader *journal = nullptr; ///< the same
    ReadDelivery delivery;            ///< as it came
    bool mask = false;                ///< recipients' numbers are hidden in what is told
};

/// Reads what a wish is about.
Result<Summary> readSummary(const SummarySources &from, const SummaryWish &wish);
