#pragma once

#include "core/filter.h"
#include "core/querywords.h"

/// Makes a filter out of a condition word on a column: reads the value as the column's type wants it.
Result<Filter, QueryError> readCondition(const QueryWord &word, const Column &column, const Clock &clock);

/// The column that a field asks for the class of: that of result codes, where the field is "result" and rows
/// are messages; else null.
const Column *resultColumn(const Table &table, QStringView field);

/// The filter of result:error and the like.
Result<Filter, QueryError> readResultClass(const QueryWord &word, const Column &column);

/// Whether a field is the body of a delivery, which is no column: it is read out of the journal.
bool asksForBody(const Table &table, QStringView field);

/// The filter of body:text.
Result<Filter, QueryError> readBodyCondition(const QueryWord &word);

/// The filter of a free word.
Filter readFreeWord(const QueryWord &word);
