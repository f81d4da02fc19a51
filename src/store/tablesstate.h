#pragma once

#include "core/answers.h"
#include "core/rows.h"
#include "store/sqlite.h"

/// What a tables file says about itself, beside the rows.

constexpr int maxKeptChanges = 1'000; ///< that a tables file remembers

struct TablesState
{
    QByteArray journalId;
    qint64 applied = 0;   ///< number of the last journal entry in it
    bool indexed = false; ///< whether addIndices() was done
    qint64 begunAt = 0;   ///< number of the last journal entry when the file was begun
};
Result<TablesState> readTablesState(Database &database);
Result<Done> writeApplied(Database &database, qint64 number);

/// How much a table holds.
struct TableCount
{
    qint64 newest = 0; ///< greatest row id ever given
    qint64 rows = 0;   ///< rows that are there

    friend bool operator==(TableCount left, TableCount right) = default;
};
Result<TableCount> readCount(Database &database, const Table &table);
Result<Done> writeCount(Database &database, const Table &table, TableCount count);

/// Which rows were changed or removed, one number each; the newest ones stay. Other processes read there what
/// they have to ask again.
struct Changes
{
    qint64 last = 0;        ///< number of the last one ever
    bool whole = true;      ///< nothing is missing of what was asked for
    QList<Stored> perTable; ///< only `changed` and `removed` are filled
};
Result<qint64> readLastChange(Database &database);
Result<Changes> readChangesAfter(Database &database, qint64 number);
/// Notes what is in `changed` and `removed` behind the change with number `last`: the number of the last one
/// now.
Result<qint64> writeChanges(Database &database, qint64 last, const Stored &news);

/// Adds what has changed later to what has changed before.
void mergeNews(QList<Stored> &news, const QList<Stored> &later);

/// The numbers of the deliveries that brought no hook.
Result<QList<qint64>> readDeliveriesWithoutHooks(Database &database);

/// The number of the delivery that brought the row of the same identity in its table; 0 where there is none.
Result<qint64> keptBy(Database &database, const HookRow &row);

/// Notes that a delivery brought again what an earlier one had brought: that one has to stay as long as this
/// one does, for in tables that are made without it the row would be here.
Result<Done> noteRepeat(Database &database, qint64 first, qint64 later);
/// The deliveries that repeated hooks of one, at most so many, oldest first.
Result<QList<qint64>> readRepeats(Database &database, qint64 first, qsizetype most);

/// Deliveries that were removed from the tables, and that the journal has still to remove: in order.
Result<QList<IdRun>> readDoomed(Database &database);
Result<Done> writeDoomed(Database &database, const QList<IdRun> &runs);
/// The deliveries with these numbers are gone from the journal.
Result<Done> forgetRemoved(Database &database, qint64 first, qint64 last);
