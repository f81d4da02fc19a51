#include "store/tablesfile.h"

#include "store/journal.h"
#include "store/sentences.h"
#include "store/sql.h"
#include "store/tally.h"
#include "store/words.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 tablesApplicationId = 0x416C6954; ///< "AliT"
constexpr int pageSize = 8'192;                     ///< bytes
constexpr int lockPatience = 1'000;                 ///< milliseconds for strangers and readers

constexpr QLatin1StringView damageMark("-damaged");
constexpr QLatin1StringView unfinished(".new");

QByteArray tableSql(const Table &table)
{
    QByteArray sql = "CREATE TABLE " + sqlName(table.key) + "(\"row\" INTEGER PRIMARY KEY";
    for (const Column &column : table.columns)
        sql += ", " + sqlName(column.key);
    if (&table != &deliveriesTable)
        sql += ", \"identity\"";
    if (&table == &commentsTable)
        sql += ", \"stateTime\"";
    return sql + ");";
}

QByteArray indexSql(const char *kind, const Table &table, const char *key, const QByteArray &columns)
{
    return QByteArray("CREATE ") + kind + " IF NOT EXISTS \"" + table.key + '_' + key + "\" ON "
        + sqlName(table.key) + '(' + columns + ')';
}

/// The indices that applying entries needs: which hooks are known, and which rows a delivery brought. The
/// column identity is 0 where hookId and appKey make a row what it is, else a digest, or NULL for a row that
/// is the same as no other.
QByteArray identitySql(const Table &table)
{
    QByteArray sql = indexSql("INDEX", table, "delivery", "\"delivery\"") + ';';
    if (&table == &deliveriesTable)
        return sql;
    return sql + indexSql("UNIQUE INDEX", table, "hookId", "\"hookId\", \"appKey\", \"identity\"") + ';'
        + indexSql("UNIQUE INDEX", table, "identity", "\"identity\"") + " WHERE \"identity\" > 0;";
}

QByteArray schemaSql()
{
    QByteArray sql = "CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;"
                     "CREATE TABLE counts(name TEXT PRIMARY KEY, newest, rows) WITHOUT ROWID;"
                     "CREATE TABLE changes(number INTEGER PRIMARY KEY, name, first, count, removed);"
                     "CREATE TABLE repeats(first, later, PRIMARY KEY(first, later)) WITHOUT ROWID;"
                     "CREATE INDEX repeats_later ON repeats(later);"
                     "CREATE TABLE doomed(first INTEGER PRIMARY KEY, count);"
                     "INSERT INTO meta VALUES('applied', 0), ('indexed', 0);"
        + wordsSchema() + tallySchema();
    for (const Table *table : allTables()) {
        sql += tableSql(*table) + identitySql(*table);
        sql += "INSERT INTO counts VALUES('" + QByteArray(table->key) + "', 0, 0);";
    }
    return sql;
}

/// The indices that only reading needs.
QByteArrayList readingIndices()
{
    QByteArrayList indices;
    for (const Table *table : allTables()) {
        for (const Column *column : indexedColumns(*table)) {
            if (isInParts(*column)) // identitySql has the others
                indices.append(
                    indexSql("INDEX", *table, column->key, partSql() + ',' + sqlName(column->key)));
        }
    }
    return indices;
}

/// Another number for other tables, also where somebody forgot to raise schemaNumber.
quint32 versionNumber()
{
    static const quint32 number =
        qFromBigEndian<quint32>(
            QCryptographicHash::hash(schemaSql() + readingIndices().join(';'), QCryptographicHash::Sha256)
                .constData())
        >> 1U;
    return number;
}

/// Fills an empty file in one transaction.
Result<Done> fill(Database &database, const QByteArray &journalId, qint64 begunAt)
{
    const QByteArray settings = "PRAGMA page_size=" + QByteArray::number(pageSize)
        + ";PRAGMA auto_vacuum=INCREMENTAL;PRAGMA application_id=" + QByteArray::number(tablesApplicationId)
        + ";PRAGMA user_version=" + QByteArray::number(versionNumber());
    if (auto set = database.exec(settings); !set)
        return set;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (auto made = database.exec(schemaSql()); !made)
        return made;
    auto insert = database.prepare("INSERT INTO meta VALUES('journal', ?), ('begunAt', ?)");
    if (!insert)
        return insert.error();
    if (auto inserted = insert->bind(1, journalId).bind(2, begunAt).run(); !inserted)
        return inserted;
    return transaction->commit();
}

/// Makes a file with tables that nothing has been applied to.
Result<Done> makeFile(const QString &path, const QByteArray &journalId, qint64 begunAt)
{
    auto database = Database::open(path, Database::Mode::Create);
    return database ? fill(*database, journalId, begunAt) : Result<Done>(database.error());
}

/// Every file that belongs to tables, also what was left behind. Without patterns: it is asked often.
QStringList namesOf(const QString &folder)
{
    QStringList names = QDir(folder).entryList(QDir::Files);
    names.removeIf(
        [](const QString &name) { return !name.startsWith("tables-"_L1) || tablesOrdinal(name) < 0; });
    return names;
}

/// The greatest n that any of them has in its name.
qint64 greatestOrdinal(const QString &folder)
{
    qint64 greatest = 0;
    for (const QString &name : namesOf(folder))
        greatest = std::max(greatest, tablesOrdinal(name));
    return greatest;
}

} // namespace

qint64 tablesOrdinal(const QString &path)
{
    bool isNumber = false;
    const QString ordinal = QFileInfo(path).fileName().section(u'-', 2, 2);
    const qint64 number = ordinal.section(u'.', 0, 0).toLongLong(&isNumber);
    return isNumber && ordinal.contains(".db"_L1) ? number : -1;
}

QString currentTablesFile(const QString &folder)
{
    const QString prefix = u"tables-%1-"_s.arg(schemaNumber);
    QString current;
    for (const QString &path : allTablesFiles(folder)) {
        if (QFileInfo(path).fileName().startsWith(prefix)
            && (current.isEmpty() || tablesOrdinal(path) > tablesOrdinal(current)))
            current = path;
    }
    return current;
}

QStringList allTablesFiles(const QString &folder)
{
    QStringList paths;
    for (const QString &name : namesOf(folder)) {
        if (name.endsWith(".db"_L1))
            paths.append(folder + u'/' + name);
    }
    return paths;
}

void removeOtherTablesFiles(const QString &folder, const QString &path)
{
    const QString own = QFileInfo(path).fileName();
    for (const QString &name : namesOf(folder)) {
        if (own.isEmpty() || (name != own && !name.startsWith(own + u'-')))
            QFile::remove(QDir(folder).filePath(name));
    }
}

Result<QString> createTablesFile(const QString &folder, const QByteArray &journalId, qint64 begunAt,
                                 qint64 least)
{
    const qint64 ordinal = std::max(least, greatestOrdinal(folder) + 1);
    const QString path = QDir(folder).filePath(u"tables-%1-%2.db"_s.arg(schemaNumber).arg(ordinal));
    const QString draft = path + unfinished;
    const auto made = makeFile(draft, journalId, begunAt);
    if (made && QFile::rename(draft, path))
        return path;
    QFile::remove(draft);
    return made ? Error{Store::tr("The file %1 cannot be made.").arg(path)} : made.error();
}

Result<bool> isUsableTablesFile(const QString &path)
{
    const auto header = readFileHeader(path);
    if (!header)
        return header.error();
    return header->database && !header->cut && header->applicationId == tablesApplicationId
        && header->userVersion == versionNumber() && !isMarkedDamaged(path);
}

void markDamaged(const QString &path)
{
    QFile mark(path + damageMark);
    if (QFile::exists(path))
        mark.open(QIODevice::WriteOnly);
}

bool isMarkedDamaged(const QString &path)
{
    return QFile::exists(path + damageMark);
}

Result<Done> setUpTablesFile(Database &database)
{
    database.setPatience(lockPatience);
    database.boundLog(checkpointPages, static_cast<int>(maxWal / pageSize));
    return database.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON;"
                         "PRAGMA cache_size=-65536; PRAGMA journal_size_limit="
                         + QByteArray::number(maxWal));
}

Result<Done> addIndices(Database &database)
{
    for (const QByteArray &index : readingIndices()) {
        if (auto made = database.exec(index); !made)
            return made;
    }
    return database.exec("UPDATE meta SET value = 1 WHERE key = 'indexed'");
}

QByteArray sqlName(const char *key)
{
    return '"' + QByteArray(key) + '"';
}
