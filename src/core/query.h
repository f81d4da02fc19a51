#pragma once

#include "core/filter.h"
#include "core/result.h"
#include "core/schema.h"

#include <QTimeZone>

/// The present, handed in so that the same question has the same answer.
struct Clock
{
    qint64 now = 0;                                ///< milliseconds since 1970 UTC
    QTimeZone local = QTimeZone::systemTimeZone(); ///< of receivedAt
};

/// Which rows of which table, in which order. Without a sort: newest first.
struct Query
{
    const Table *table = nullptr;
    Filter filter;
    const Column *sort = nullptr;
    bool descending = false;
};

/// Why a filter's text cannot be understood, and where.
struct QueryError
{
    QString text;           ///< a sentence
    qsizetype position = 0; ///< UTF-16 units from the beginning of the text
    qsizetype length = 1;
};

/// Reads a filter as a person types it. No input crashes or hangs it.
Result<Filter, QueryError> parseFilter(QStringView text, const Table &table, const Clock &clock);

/// A text in quotes, as a query takes it literally.
QString quotedText(QStringView text);

/// How a cell is written as a condition that finds it: recipientNo=01012345678, with quotes where they are
/// needed; a null cell gives field:"". A cell that no comparison of its column finds (a time that is none)
/// gives a free word that does, or field:* (a number that is none, or what is too long for a filter).
QString conditionFor(const Column &column, const QByteArray &cell, bool negated);
