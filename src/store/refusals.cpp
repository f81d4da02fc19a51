#include "store/refusals.h"

#include "store/journalformat.h"

#include <algorithm>

namespace {

// Between refusals that came alone and are kept stand the numbers of entries that were replaced: a run for
// each.
constexpr qint64 maxRemovedText = 65'536; ///< bytes of an entry that more is added to

/// Runs a statement that hands back numbers: they are gone from now on.
Result<Done> take(Statement &statement, QList<IdRun> &removed)
{
    auto more = statement.step();
    for (; more && *more; more = statement.step())
        removed.append({.first = statement.integer(0), .count = 1});
    return more ? Result<Done>(Done{}) : more.error();
}

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

/// Writes an entry about what was removed. It takes the place of the one before it and says that, too: else
/// requests that are refused would let the journal grow for ever. What is removed twice is no harm.
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

} // namespace

Result<Done> Refusals::count(Database &journal)
{
    const auto version = journal.dataVersion();
    if (!version)
        return version.error();
    if (*version == m_version)
        return Done{};
    m_kept.fill(0);
    auto statement = journal.cached("SELECT outcome, count(*) FROM entries WHERE bounded=1 GROUP BY outcome");
    if (!statement)
        return statement.error();
    auto more = statement->step();
    for (; more && *more; more = statement->step()) {
        if (const auto outcome = findOutcome(statement->view(0)))
            m_kept.at(static_cast<size_t>(*outcome)) = statement->integer(1);
    }
    if (!more)
        return more.error();
    m_version = *version;
    return Done{};
}

Result<Done> Refusals::removeSurplus(Database &journal, qint64 now)
{
    QList<IdRun> removed;
    for (size_t i = 0; i < m_kept.size(); ++i) {
        if (m_kept.at(i) <= maxKeptRefusals)
            continue;
        auto oldest = journal.cached("DELETE FROM entries WHERE number IN (SELECT number FROM entries WHERE "
                                     "bounded=1 AND outcome=? ORDER BY number LIMIT ?) RETURNING number");
        if (!oldest)
            return oldest.error();
        oldest->bind(1, QByteArray(outcomeNames.at(i))).bind(2, m_kept.at(i) - maxKeptRefusals);
        if (auto taken = take(*oldest, removed); !taken)
            return taken;
        m_kept.at(i) = maxKeptRefusals;
    }
    return removed.isEmpty() ? Result<Done>(Done{}) : writeRemoved(journal, std::move(removed), now);
}
