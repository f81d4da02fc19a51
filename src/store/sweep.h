#pragma once

#include "core/result.h"
#include "core/rowids.h"
#include "core/settings.h"
#include "store/journal.h"
#include "store/sqlite.h"

/// Finds what retention removes, in rounds through the deliveries, the oldest numbers first. Those that
/// brought rows of templates stay, and so do those that a later one repeats, as long as that one is there.
class Sweep
{
public:
    void setRetention(Retention retention);
    [[nodiscard]] bool isOff() const { return m_retention.isOff(); }

    /// The next deliveries that go, few enough to be removed at once; none: all that is left stays for now.
    /// now: milliseconds since 1970 UTC.
    Result<QList<IdRun>> next(Database &tables, JournalReader &journal, qint64 now);

private:
    Result<qint64> countTooMany(Database &tables, JournalReader &journal) const;
    Result<QList<IdRun>> choose(Database &tables, JournalReader &journal, qint64 now);

    Retention m_retention;
    qint64 m_from = 0;      ///< number of the last delivery that this round has looked at
    bool m_removed = false; ///< something goes in this round, and something else may go for that
};
