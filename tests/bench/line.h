#pragma once

#include <QByteArray>

#include <cstdio>
#include <vector>

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
