#include "store/refusals.h"

#include "store/removals.h"

namespace {

/// Runs a statement that hands back numbers: they are gone from now on.
Result<Done> take(Statement &statement, QList<IdRun> &removed)
{
    auto more = statement.step();
    for (; more && *more; more = statement.step())
        removed.append({.first = statement.integer(0), .count = 1});
    return more ? Result<Done>(Done{}) : more.error();
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
