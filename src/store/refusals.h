#pragma once

#include "core/delivery.h"
#include "core/rowids.h"
#include "store/sqlite.h"

#include <array>

constexpr int maxKeptRefusals = 1'000; ///< of each outcome; older ones are removed

/// Keeps the refusals of a journal within their bound, in the transactions of the journal that owns it.
class Refusals
{
public:
    /// Counts them where another program has changed the journal since.
    Result<Done> count(Database &journal);
    /// What was counted is not true: count again.
    void forget() { m_version = -1; }
    /// One more is kept.
    void add(Outcome outcome) { ++m_kept.at(static_cast<size_t>(outcome)); }
    /// Removes the oldest ones over the bound and says so in an entry of its own.
    Result<Done> removeSurplus(Database &journal, qint64 now);

private:
    std::array<qint64, outcomeNames.size()> m_kept{}; ///< of each outcome, imported ones aside
    qint64 m_version = -1;                            ///< PRAGMA data_version that m_kept is true for
};
