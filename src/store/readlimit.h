#pragma once

#include <QElapsedTimer>

#include <functional>
#include <utility>

constexpr int maxSnapshot = 250;      ///< milliseconds that a read transaction may live: it keeps the log
constexpr int readerCache = 16'384;   ///< KiB of pages that a reader keeps in memory
constexpr int longestStatement = 150; ///< after as many a statement is given up, so that it ends in time

/// Decides whether a reading statement goes on: no longer than its asker wants its answer, and not so long
/// that it holds back the log.
class ReadLimit
{
public:
    /// Asked again and again while something runs.
    std::function<bool()> wanted;

    /// What runs from now on is given up after longestStatement.
    void begin() { m_since.start(); }
    /// It is over: whether it was given up because it took too long.
    bool end()
    {
        m_since.invalidate();
        return std::exchange(m_late, false);
    }

    bool goesOn()
    {
        if (wanted && !wanted())
            return false;
        m_late = m_since.isValid() && m_since.hasExpired(longestStatement);
        return !m_late;
    }

private:
    QElapsedTimer m_since;
    bool m_late = false;
};
