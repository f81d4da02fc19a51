#pragma once

#include "core/schema.h"
#include "store/fileidentity.h"
#include "store/sqlite.h"

#include <QStringList>

/// The file that the tables are kept in: tables-<schema>-<n>.db. Made from the schema alone; the one with the
/// highest n of this program's schema counts.

/// The path of the file that counts, or an empty one.
QString currentTablesFile(const QString &folder);

/// The paths of all tables files of a folder, of any schema.
QStringList allTablesFiles(const QString &folder);

/// Removes all tables files but one (or none, where the path is empty) and what belongs to it.
void removeOtherTablesFiles(const QString &folder, const QString &path);

/// Makes a new file with tables and the indices that say which hooks are known; the others come with
/// addIndices(). It appears under its name when it is whole. begunAt: the number of the journal's last entry.
/// least: the smallest n that was never in use.
Result<QString> createTablesFile(const QString &folder, const QByteArray &journalId, qint64 begunAt,
                                 qint64 least);

/// The n of tables-<schema>-<n>.db, or -1.
qint64 tablesOrdinal(const QString &path);

/// Whether a file was made by a program with the same tables and nobody has found it damaged. Reads its
/// header only.
Result<bool> isUsableTablesFile(const QString &path);

/// Notes beside a tables file that somebody has found it damaged, for the one who projects.
void markDamaged(const QString &path);
bool isMarkedDamaged(const QString &path);

/// Prepares a connection for writing to a tables file.
Result<Done> setUpTablesFile(Database &database);

/// Makes the indices that only reading needs, and notes that they are there. Takes long on a large file; goes
/// on where it was interrupted.
Result<Done> addIndices(Database &database);

/// A column's or table's name as it stands in SQL.
QByteArray sqlName(const char *key);
