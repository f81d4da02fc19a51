#include "store/tablesfile.h"

#include "store/sql.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *settingUp =
    "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON;"
    "PRAGMA cache_size=-65536; PRAGMA journal_size_limit=67108864;"
    "PRAGMA wal_autocheckpoint=4000";

/// The n of tables-<schema>-<n>.db, or -1.
qint64 ordinalOf(const QString &path)
{
    bool isNumber = false;
    const qint64 number = QFileInfo(path).completeBaseName().section(u'-', 2, 2).toLongLong(&isNumber);
    return isNumber ? number : -1;
}

QByteArray tableSql(const Table &table)
{
    QByteArray sql = "CREATE TABLE " + sqlName(table.key) + "(\"row\" INTEGER PRIMARY KEY";
    for (const Column &column : table.columns)
        sql += ", " + sqlName(column.key);
    if (&table != &deliveriesTable)
        sql += ", \"identity\"";
    if (&table == &commentsTable)
        sql += ", \"stateTime\"";
    return sql + ')';
}

QByteArray indexName(const Table &table, const char *key)
{
    return '"' + QByteArray(table.key) + '_' + key + '"';
}

/// The indices that applying entries needs: which hooks are known, and which rows a delivery brought.
QByteArray identitySql(const Table &table)
{
    const QByteArray delivery =
        "; CREATE INDEX " + indexName(table, "delivery") + " ON " + sqlName(table.key) + "(\"delivery\")";
    if (&table == &deliveriesTable)
        return delivery;
    return delivery + "; CREATE INDEX " + indexName(table, "hookId") + " ON " + sqlName(table.key)
        + "(\"hookId\", \"appKey\"); CREATE INDEX " + indexName(table, "identity") + " ON "
        + sqlName(table.key) + "(\"identity\") WHERE \"identity\" IS NOT NULL";
}

Result<Done> fill(Database &database, const QByteArray &journalId)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    QByteArray sql = "CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;"
                     "CREATE TABLE counts(name TEXT PRIMARY KEY, newest, rows, changes) WITHOUT ROWID;"
                     "INSERT INTO meta VALUES('applied', 0), ('indexed', 0)";
    for (const Table *table : allTables()) {
        sql += "; " + tableSql(*table) + identitySql(*table);
        sql += "; INSERT INTO counts VALUES('" + QByteArray(table->key) + "', 0, 0, 0)";
    }
    if (auto made = database.exec(sql); !made)
        return made;
    auto insert = database.prepare("INSERT INTO meta VALUES('journal', ?)");
    if (!insert)
        return insert.error();
    if (auto inserted = insert->bind(1, journalId).run(); !inserted)
        return inserted;
    return transaction->commit();
}

} // namespace

QString currentTablesFile(const QString &folder)
{
    const QString prefix = u"tables-%1-"_s.arg(schemaNumber);
    QString current;
    for (const QString &path : allTablesFiles(folder)) {
        if (QFileInfo(path).fileName().startsWith(prefix)
            && (current.isEmpty() || ordinalOf(path) > ordinalOf(current)))
            current = path;
    }
    return current;
}

QStringList allTablesFiles(const QString &folder)
{
    QStringList paths;
    const QDir dir(folder);
    for (const QString &name : dir.entryList({u"tables-*-*.db"_s}, QDir::Files)) {
        if (ordinalOf(name) >= 0)
            paths.append(dir.filePath(name));
    }
    return paths;
}

Result<Database> createTablesFile(const QString &folder, const QByteArray &journalId)
{
    qint64 ordinal = 0;
    for (const QString &path : allTablesFiles(folder))
        ordinal = std::max(ordinal, ordinalOf(path));
    const QString path = QDir(folder).filePath(u"tables-%1-%2.db"_s.arg(schemaNumber).arg(ordinal + 1));
    auto database = Database::open(path, Database::Mode::Create);
    if (!database)
        return database;
    if (auto set = database->exec("PRAGMA page_size=8192; PRAGMA auto_vacuum=INCREMENTAL"); !set)
        return set.error();
    if (auto set = database->exec(settingUp); !set)
        return set.error();
    if (auto filled = fill(*database, journalId); !filled)
        return filled.error();
    return database;
}

Result<Database> openTablesFile(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return database;
    if (auto set = database->exec(settingUp); !set)
        return set.error();
    return database;
}

Result<Done> addIndices(Database &database)
{
    for (const Table *table : allTables()) {
        for (const Column *column : indexedColumns(*table)) {
            const QByteArrayView key(column->key);
            if (key == "hookId" || key == "delivery")
                continue; // identitySql made them
            const QByteArray sql = "CREATE INDEX IF NOT EXISTS " + indexName(*table, column->key) + " ON "
                + sqlName(table->key) + '(' + sqlName(column->key) + ')';
            if (auto made = database.exec(sql); !made)
                return made;
        }
    }
    return database.exec("UPDATE meta SET value = 1 WHERE key = 'indexed'");
}

Result<TablesState> readTablesState(Database &database)
{
    auto select = database.prepare("SELECT (SELECT value FROM meta WHERE key = 'journal'),"
                                   "(SELECT value FROM meta WHERE key = 'applied'),"
                                   "(SELECT value FROM meta WHERE key = 'indexed')");
    if (!select)
        return select.error();
    if (auto stepped = select->step(); !stepped)
        return stepped.error();
    return TablesState{
        .journalId = select->bytes(0), .applied = select->integer(1), .indexed = select->integer(2) != 0};
}

Result<Done> writeApplied(Database &database, qint64 number)
{
    auto update = database.cached("UPDATE meta SET value = ? WHERE key = 'applied'");
    return update ? update->bind(1, number).run() : update.error();
}

Result<TableCount> readCount(Database &database, const Table &table)
{
    auto select = database.cached("SELECT newest, rows, changes FROM counts WHERE name = ?");
    if (!select)
        return select.error();
    if (auto stepped = select->bind(1, QByteArray(table.key)).step(); !stepped)
        return stepped.error();
    return TableCount{
        .newest = select->integer(0), .rows = select->integer(1), .changes = select->integer(2)};
}

Result<Done> writeCount(Database &database, const Table &table, const TableCount &count)
{
    auto update = database.cached("UPDATE counts SET newest = ?, rows = ?, changes = ? WHERE name = ?");
    if (!update)
        return update.error();
    update->bind(1, count.newest).bind(2, count.rows).bind(3, count.changes).bind(4, QByteArray(table.key));
    return update->run();
}

Result<bool> isKept(Database &database, const HookRow &row)
{
    const QByteArray table = sqlName(row.table->key);
    if (row.identity.isNull()) {
        auto select =
            database.cached("SELECT 1 FROM " + table + " WHERE \"hookId\" = ? AND \"appKey\" = ? LIMIT 1");
        if (!select)
            return select.error();
        return select->bind(1, row.cells[columnIndex(*row.table, QLatin1StringView("hookId"))])
            .bind(2, row.cells[columnIndex(*row.table, QLatin1StringView("appKey"))])
            .step();
    }
    auto select = database.cached("SELECT 1 FROM " + table + " WHERE \"identity\" = ? LIMIT 1");
    return select ? select->bindBlob(1, row.identity).step() : select.error();
}

QByteArray sqlName(const char *key)
{
    return '"' + QByteArray(key) + '"';
}
