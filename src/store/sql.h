#pragma once

#include "core/query.h"

#include <QByteArray>
#include <QVariantList>

class Database;

/// SQL with question marks, and what is bound to them: texts (QByteArray, UTF-8) and integers (qint64). Never
/// mixed.
struct Sql
{
    QByteArray text;
    QVariantList values;
};

/// A filter as an expression that is 1 or 0 for every row, never NULL. Needs addFunctions on the connection.
Sql whereOf(const Filter &filter, const Table &table);

/// The ORDER BY of a query (without these words): the sort column by value (missing values smallest, then
/// numbers and times by value, then other texts by code point), equal ones and unsorted ones newest first.
QByteArray orderOf(const Query &query);

/// Whether an index finds the filter's rows, so that asking for all of them at once is cheap.
bool isIndexed(const Filter &filter, const Table &table);

/// The columns that have an index of their own in a table.
QList<const Column *> indexedColumns(const Table &table);

/// Adds the functions that whereOf and orderOf use (text matching, words of codes, times) to a connection.
void addFunctions(Database &database);
