#pragma once

#include <QtGlobal>

#include <algorithm>
#include <utility>

constexpr qint64 refusalsAtOnce =
    2'000; ///< requests refused by their head that are kept, however fast they come
constexpr qint64 refusalsEachSecond = 100; ///< of them that are kept after that

/// Decides which of the requests that are refused by their head (a wrong signature) are kept, so that a flood
/// of them costs little: each one that is kept is written to disk twice.
class RefusalRate
{
public:
    /// Whether one is kept that came at a moment, in milliseconds of a clock that never goes back.
    bool take(qint64 now)
    {
        // In thousandths of a refusal: what a millisecond brings is a whole number of them.
        m_left = std::min(refusalsAtOnce * 1'000, m_left + (now - m_last) * refusalsEachSecond);
        m_last = now;
        const bool kept = m_left >= 1'000;
        m_left -= kept ? 1'000 : 0;
        m_dropped += kept ? 0 : 1;
        return kept;
    }

    /// How many were not kept since this was asked last.
    qint64 takeDropped() { return std::exchange(m_dropped, 0); }

private:
    qint64 m_left = refusalsAtOnce * 1'000;
    qint64 m_last = 0;
    qint64 m_dropped = 0;
};
