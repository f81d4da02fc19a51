#pragma once

#include "core/filter.h"
#include "core/querywords.h"

/// Makes a filter out of a condition word on a column: reads the value as the column's type wants it.
Result<Filter, QueryError> readCondition(const QueryWord &word, const Column &column, const Clock &clock);

/// The filter of a free word.
Filter readFreeWord(const QueryWord &word);
