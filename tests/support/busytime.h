#pragma once

#include <QtGlobal>

#include <ctime>

/// How long this thread was busy: what a window's thread spends, however busy the machine is besides.
class BusyTime
{
public:
    void start() { m_begun = now(); }
    /// Milliseconds of the processor since start.
    [[nodiscard]] qint64 elapsed() const { return now() - m_begun; }

private:
    static qint64 now()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1'000 + time.tv_nsec / 1'000'000;
    }

    qint64 m_begun = 0;
};
