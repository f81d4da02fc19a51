#pragma once

#include "core/query.h"

#include <QByteArray>
#include <QVariantList>

#include <memory>

class Database;
class Words;
struct BodySource;

/// SQL with question marks, and what is bound to them: texts (QByteArray, UTF-8) and integers (qint64). Never
/// mixed.
struct Sql
{
    QByteArray text;
    QVariantList values;
};

/// A filter as an expression that is 1 or 0 for every row, never NULL. Needs addFunctions on the connection.
/// parts: those that the rows are in, where indices are to find them.
Sql whereOf(const Filter &filter, const Table &table, const QList<qint64> &parts = {});

/// A row's value by which it is sorted (missing values smallest, then numbers and times by value, then other
/// texts by code point). Needs addFunctions.
QByteArray sortKeyOf(const Column &column);

/// Whether an index finds the filter's rows, so that asking for all of them at once is cheap.
bool isIndexed(const Filter &filter, const Table &table);

/// The columns that have an index of their own in a table.
QList<const Column *> indexedColumns(const Table &table);

/// Whether a column's index begins with the part that a row is in: that of an indexed column whose values
/// come in any order. So a new row changes the newest part of the index alone, which fits the cache however
/// many rows there are.
bool isInParts(const Column &column);

/// The part that a row is in, as SQL.
QByteArray partSql();

/// The parts of the rows after < row <= newest, the newest first.
QList<qint64> partsOf(qint64 after, qint64 newest);

/// Adds the functions that whereOf and sortKeyOf use (text matching, words of codes, times) to a connection.
/// The words that they read are handed back.
/// bodies: where a condition on bodies finds them; none: such a condition fails.
std::shared_ptr<Words> addFunctions(Database &database, const std::shared_ptr<BodySource> &bodies = {});
