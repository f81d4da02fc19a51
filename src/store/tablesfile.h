#pragma once

#include "core/rows.h"
#include "store/sqlite.h"

#include <QStringList>

/// The file that the tables are kept in: tables-<schema>-<n>.db. Made from the schema alone; the one with the
/// highest n of this program's schema counts.

/// The path of the file that counts, or an empty one.
QString currentTablesFile(const QString &folder);

/// The paths of all tables files of a folder, of any schema.
QStringList allTablesFiles(const QString &folder);

/// Begins a new file under a name that is not in use, with tables and the indices that say which hooks are
/// known. The others come with addIndices().
Result<Database> createTablesFile(const QString &folder, const QByteArray &journalId);

/// Opens the file that counts for writing.
Result<Database> openTablesFile(const QString &path);

/// Makes the indices that only reading needs, and notes that they are there. Takes long on a large file.
Result<Done> addIndices(Database &database);

/// What a tables file says about itself.
struct TablesState
{
    QByteArray journalId;
    qint64 applied = 0;   ///< number of the last journal entry in it
    bool indexed = false; ///< whether addIndices() was done
};
Result<TablesState> readTablesState(Database &database);
Result<Done> writeApplied(Database &database, qint64 number);

/// How much a table holds, kept beside the rows.
struct TableCount
{
    qint64 newest = 0;  ///< greatest row id ever given
    qint64 rows = 0;    ///< rows that are there
    qint64 changes = 0; ///< rises when rows that were there are changed or removed
};
Result<TableCount> readCount(Database &database, const Table &table);
Result<Done> writeCount(Database &database, const Table &table, const TableCount &count);

/// Whether a row of the same identity is in its table.
Result<bool> isKept(Database &database, const HookRow &row);

/// A column's or table's name as it stands in SQL.
QByteArray sqlName(const char *key);
