#include "store/sweep.h"

#include "core/schema.h"
#include "store/tablesstate.h"

namespace {

constexpr qint64 maxDeliveries = 1'000; ///< that go in one step
constexpr qint64 maxRows = 5'000;       ///< that go in one step, but for those of the last delivery
constexpr qint64 day = 24LL * 3'600 * 1'000;

/// Deliveries over a number, with how many hooks they brought, but for those that stay.
constexpr const char *candidates =
    "SELECT \"delivery\", \"hooks\" FROM \"deliveries\" AS d WHERE \"delivery\" > ? AND NOT EXISTS("
    "SELECT 1 FROM \"templates\" AS t WHERE t.\"delivery\" = d.\"delivery\") AND NOT EXISTS("
    "SELECT 1 FROM repeats WHERE first = d.\"delivery\") ORDER BY \"delivery\"";

enum class Age { Old, Young, Unknown };

/// An entry that is gone from the journal has none, nor has one that was written by a wrong clock.
Age ageOf(qint64 written, qint64 days, qint64 now)
{
    if (written == 0 || written > now)
        return Age::Unknown;
    return days > 0 && written < now - days * day ? Age::Old : Age::Young;
}

} // namespace

void Sweep::setRetention(Retention retention)
{
    m_retention = retention;
    m_from = 0;
    m_removed = false;
}

Result<QList<IdRun>> Sweep::next(Database &tables, JournalReader &journal, qint64 now)
{
    do {
        auto chosen = choose(tables, journal, now);
        if (!chosen)
            return chosen;
        if (!chosen->isEmpty()) {
            m_removed = true;
            return chosen;
        }
        m_from = 0;
    } while (std::exchange(m_removed, false));
    return QList<IdRun>();
}

/// About how many deliveries have to go until the files are small enough.
Result<qint64> Sweep::countTooMany(Database &tables, JournalReader &journal) const
{
    if (m_retention.keepBytes == 0)
        return 0;
    const auto ofTables = tables.usedBytes();
    auto ofJournal = ofTables ? journal.usedBytes() : ofTables;
    if (!ofJournal)
        return ofJournal;
    const qint64 used = *ofTables + *ofJournal;
    if (used <= m_retention.keepBytes)
        return 0;
    const auto count = readCount(tables, deliveriesTable);
    if (!count)
        return count.error();
    const double share = static_cast<double>(used - m_retention.keepBytes) / static_cast<double>(used);
    return 1 + static_cast<qint64>(share * static_cast<double>(count->rows));
}

Result<QList<IdRun>> Sweep::choose(Database &tables, JournalReader &journal, qint64 now)
{
    const auto tooMany = countTooMany(tables, journal);
    if (!tooMany)
        return tooMany.error();
    auto select = tables.cached(candidates);
    if (!select)
        return select.error();
    RowIds chosen; // for size first, whatever their age, then for age
    qint64 rows = 0;
    auto more = select->bind(1, m_from).step();
    for (; more && *more && rows < maxRows && chosen.size() < maxDeliveries; more = select->step()) {
        const qint64 number = select->integer(0);
        Age age = Age::Old;
        if (chosen.size() >= *tooMany) {
            const auto written = journal.written(number);
            if (!written)
                return written.error();
            age = ageOf(*written, m_retention.keepDays, now);
        }
        if (age == Age::Young)
            break; // and so are all that follow
        m_from = number;
        if (age == Age::Old) {
            chosen.append(number);
            rows += 1 + select->integer(1);
        }
    }
    return more ? Result<QList<IdRun>>(chosen.runs()) : more.error();
}
