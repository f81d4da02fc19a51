#include "store/tablesstate.h"

#include "store/tablesfile.h"
#include "store/words.h"

#include <algorithm>

namespace {

Stored &newsOf(QList<Stored> &all, const Table *table)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [table](const Stored &one) { return one.table == table; });
    if (found != all.end())
        return *found;
    all.append({.table = table, .newest = 0, .rows = 0, .changed = {}, .removed = {}});
    return all.last();
}

} // namespace

Result<TablesState> readTablesState(Database &database)
{
    auto select = database.cached("SELECT (SELECT value FROM meta WHERE key = 'journal'),"
                                  "(SELECT value FROM meta WHERE key = 'applied'),"
                                  "(SELECT value FROM meta WHERE key = 'indexed'),"
                                  "(SELECT value FROM meta WHERE key = 'begunAt')");
    if (!select)
        return select.error();
    if (auto stepped = select->step(); !stepped)
        return stepped.error();
    return TablesState{.journalId = select->bytes(0),
                       .applied = select->integer(1),
                       .indexed = select->integer(2) != 0,
                       .begunAt = select->integer(3)};
}

Result<Done> writeApplied(Database &database, qint64 number)
{
    auto update = database.cached("UPDATE meta SET value = ? WHERE key = 'applied'");
    return update ? update->bind(1, number).run() : update.error();
}

Result<TableCount> readCount(Database &database, const Table &table)
{
    auto select = database.cached("SELECT newest, rows FROM counts WHERE name = ?");
    if (!select)
        return select.error();
    if (auto stepped = select->bind(1, QByteArray(table.key)).step(); !stepped)
        return stepped.error();
    return TableCount{.newest = select->integer(0), .rows = select->integer(1)};
}

Result<Done> writeCount(Database &database, const Table &table, TableCount count)
{
    auto update = database.cached("UPDATE counts SET newest = ?, rows = ? WHERE name = ?");
    if (!update)
        return update.error();
    return update->bind(1, count.newest).bind(2, count.rows).bind(3, QByteArray(table.key)).run();
}

Result<qint64> readLastChange(Database &database)
{
    return database.integer("SELECT max(number) FROM changes");
}

Result<Changes> readChangesAfter(Database &database, qint64 number)
{
    auto select = database.cached("SELECT number, name, first, count, removed FROM changes WHERE number > ? "
                                  "ORDER BY number");
    if (!select)
        return select.error();
    Changes changes{.last = number, .whole = true, .perTable = {}};
    auto more = select->bind(1, number).step();
    for (; more && *more; more = select->step()) {
        changes.whole = changes.whole && select->integer(0) == changes.last + 1;
        changes.last = select->integer(0);
        const Table *table = findTable(QString::fromUtf8(select->view(1)));
        if (table == nullptr)
            continue;
        Stored &news = newsOf(changes.perTable, table);
        if (select->integer(4) != 0)
            news.removed.append({.first = select->integer(2), .count = select->integer(3), .step = 1});
        else
            news.changed.append(select->integer(2));
    }
    if (!more)
        return more.error();
    return changes;
}

Result<qint64> writeChanges(Database &database, qint64 last, const Stored &news)
{
    QList<IdRun> rows;
    for (const qint64 id : news.changed)
        rows.append({.first = id, .count = 1});
    rows.append(news.removed);
    if (rows.isEmpty())
        return last;
    auto insert = database.cached("INSERT INTO changes VALUES(?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    for (qsizetype i = std::max<qsizetype>(0, rows.size() - maxKeptChanges); i < rows.size(); ++i) {
        const IdRun &run = rows[i];
        insert->bind(1, last + i + 1)
            .bind(2, QByteArray(news.table->key))
            .bind(3, run.first)
            .bind(4, run.count)
            .bind(5, qint64(i >= news.changed.size()));
        if (auto inserted = insert->run(); !inserted)
            return inserted.error();
    }
    auto remove = database.cached("DELETE FROM changes WHERE number <= ?");
    if (!remove)
        return remove.error();
    last += rows.size();
    if (auto removed = remove->bind(1, last - maxKeptChanges).run(); !removed)
        return removed.error();
    return last;
}

void mergeNews(QList<Stored> &news, const QList<Stored> &later)
{
    for (const Stored &one : later) {
        Stored &merged = newsOf(news, one.table);
        merged.newest = one.newest;
        merged.rows = one.rows;
        merged.changed.append(one.changed);
        merged.removed.append(one.removed);
    }
}

Result<QList<qint64>> readDeliveriesWithoutHooks(Database &database)
{
    auto select = database.cached("SELECT \"delivery\" FROM \"deliveries\" WHERE \"hooks\" IS NULL OR "
                                  "\"hooks\" = 0 OR \"outcome\" NOT IN ("
                                  + wordSql("outcome") + ',' + wordSql("outcome") + ')');
    if (!select)
        return select.error();
    QList<qint64> numbers;
    const QByteArray accepted = outcomeName(Outcome::Accepted);
    const QByteArray duplicate = outcomeName(Outcome::Duplicate);
    auto more = select->bindAll({accepted, accepted, duplicate, duplicate}).step();
    for (; more && *more; more = select->step())
        numbers.append(select->integer(0));
    return more ? Result<QList<qint64>>(numbers) : more.error();
}

Result<qint64> keptBy(Database &database, const HookRow &row)
{
    const QByteArray select = "SELECT \"delivery\" FROM " + sqlName(row.table->key) + " WHERE ";
    // The second condition of the latter is the index's own.
    auto statement =
        database.cached(select
                        + (row.identity.isNull() ? "\"hookId\" = ? AND \"appKey\" = " + wordSql("appKey")
                                   + " AND \"identity\" = 0"
                                                 : QByteArray("\"identity\" = ? AND \"identity\" > 0")));
    if (!statement)
        return statement.error();
    if (row.identity.isNull()) {
        const QByteArray appKey = row.cell("appKey");
        statement->bindAll({row.cell("hookId"), appKey, appKey});
    } else {
        statement->bindBlob(1, row.identity);
    }
    const auto found = statement->step();
    if (!found)
        return found.error();
    return *found ? statement->integer(0) : 0;
}

Result<Done> noteRepeat(Database &database, qint64 first, qint64 later)
{
    auto insert = database.cached("INSERT OR IGNORE INTO repeats VALUES(?, ?)");
    return insert ? insert->bind(1, first).bind(2, later).run() : insert.error();
}

Result<QList<qint64>> readRepeats(Database &database, qint64 first, qsizetype most)
{
    auto select = database.cached("SELECT later FROM repeats WHERE first = ? ORDER BY later LIMIT ?");
    if (!select)
        return select.error();
    select->bind(1, first).bind(2, qint64(most));
    QList<qint64> later;
    auto more = select->step();
    for (; more && *more; more = select->step())
        later.append(select->integer(0));
    return more ? Result<QList<qint64>>(later) : more.error();
}

Result<QList<IdRun>> readDoomed(Database &database)
{
    auto select = database.cached("SELECT first, count FROM doomed ORDER BY first");
    if (!select)
        return select.error();
    QList<IdRun> runs;
    auto more = select->step();
    for (; more && *more; more = select->step())
        runs.append({.first = select->integer(0), .count = select->integer(1)});
    return more ? Result<QList<IdRun>>(runs) : more.error();
}

Result<Done> writeDoomed(Database &database, const QList<IdRun> &runs)
{
    auto insert = database.cached("INSERT OR REPLACE INTO doomed VALUES(?, ?)");
    if (!insert)
        return insert.error();
    for (const IdRun &run : runs) {
        if (auto inserted = insert->bind(1, run.first).bind(2, run.count).run(); !inserted)
            return inserted;
    }
    return Done{};
}

Result<Done> forgetRemoved(Database &database, qint64 first, qint64 last)
{
    // The journal removes a run from its beginning on, perhaps not all of it at once.
    for (const char *sql : {"DELETE FROM repeats WHERE later BETWEEN ?1 AND ?2",
                            "DELETE FROM doomed WHERE first BETWEEN ?1 AND ?2 AND first + count - 1 <= ?2",
                            "UPDATE doomed SET count = first + count - 1 - ?2, first = ?2 + 1 "
                            "WHERE first BETWEEN ?1 AND ?2"}) {
        auto remove = database.cached(sql);
        if (!remove)
            return remove.error();
        if (auto removed = remove->bind(1, first).bind(2, last).run(); !removed)
            return removed;
    }
    return Done{};
}
