#pragma once

#include "core/comparison.h"
#include "store/tablereader.h"
#include "store/templatereader.h"

/// Compares what is wanted. mask: recipients' numbers are hidden in what is told.
Result<Comparison> readComparison(const ComparisonWish &wish, const ReadDelivery &delivery, bool mask);

/// Looks in the deliveries that repeated a hook's delivery for the hook.
Result<Repeats> readRepeats(TableReader &reader, const RepeatsWish &wish, const ReadDelivery &delivery);
