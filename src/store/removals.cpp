#include "store/removals.h"

#include "store/journalformat.h"

#include <algorithm>

namespace {

// Between refusals that came alone and are kept stand the numbers of entries that were replaced: a run for
// each.
constexpr qint64 maxRemovedText = 65'536; ///< bytes of an entry that more is added to

/// Takes the last entry that says what was removed out of the journal, with what it says.
Result<Done> takeLastRemoved(Database &journal, QList<IdRun> &removed)
{
    auto statement = journal.cached("DELETE FROM entries WHERE number=(SELECT CAST(value AS INTEGER) FROM "
                                    "meta WHERE key='removed') AND kind=1 AND length(body)<? RETURNING "
                                    "number, body");
    if (!statement)
        return statement.error();
    const auto found = statement->bind(1, maxRemovedText).step();
    if (!found)
        return found.error();
    if (!*found)
        return Done{};
    removed.append({.first = statement->integer(0), .count = 1});
    removed.append(decodeRuns(statement->bytes(1)));
    return statement->run();
}

/// The same numbers in few ranges, in order.
QList<IdRun> joined(QList<IdRun> runs)
{
    std::sort(runs.begin(), runs.end(),
              [](const IdRun &left, const IdRun &right) { return left.first < right.first; });
    QList<IdRun> result;
    for (const IdRun &run : std::as_const(runs)) {
        if (result.isEmpty() || result.constLast().first + result.constLast().count < run.first)
            result.append(run);
        else
            result.last().count =
                std::max(result.constLast().count, run.first + run.count - result.constLast().first);
    }
    return result;
}

} // namespace

Result<Done> writeRemoved(Database &journal, QList<IdRun> removed, qint64 now)
{
    if (auto taken = takeLastRemoved(journal, removed); !taken)
        return taken;
    auto insert = journal.cached("INSERT INTO entries(kind,written,body) VALUES(1,?,?)");
    if (!insert)
        return insert.error();
    if (auto done = insert->bind(1, now).bindBlob(2, encodeRuns(joined(removed))).run(); !done)
        return done;
    auto note = journal.cached("INSERT OR REPLACE INTO meta VALUES('removed',?)");
    return note ? note->bind(1, journal.lastRowId()).run() : note.error();
}
