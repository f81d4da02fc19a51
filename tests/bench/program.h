#pragma once

#include "core/result.h"

#include <QString>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

/// What the measuring programs share.

[[noreturn]] inline void fail(const QString &sentence)
{
    std::fprintf(stderr, "%s\n", qPrintable(sentence));
    std::exit(1);
}

template <typename T>
T valueOf(Result<T> result)
{
    if (!result)
        fail(result.error().text);
    return std::move(*result);
}

/// How often each question is measured: ROUNDS of the environment.
inline int rounds(int fallback)
{
    const char *given = std::getenv("ROUNDS");
    return given != nullptr ? std::atoi(given) : fallback;
}

/// What this share of the values is at most, in milliseconds; the values are sorted nanoseconds.
inline double atShare(const std::vector<qint64> &values, double share)
{
    if (values.empty())
        fail(QStringLiteral("nothing was measured"));
    const auto place = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1));
    return static_cast<double>(values[place]) / 1e6;
}

/// Prints what was measured as a line that run.py reads: ours and, where there is one, the yardstick's, of
/// each round and in the unit.
inline void printLine(const QByteArray &what, const char *unit, const QByteArray &wanted,
                      const char *yardstick, const std::vector<double> &ours,
                      const std::vector<double> &theirs)
{
    const auto print = [](const std::vector<double> &values) {
        for (const double value : values)
            std::printf("%.2f ", value);
    };
    std::printf("%s\t%s\t%s\t%s\t", what.constData(), unit, wanted.constData(), yardstick);
    print(ours);
    std::printf("\t");
    print(theirs);
    std::printf("\n");
}
