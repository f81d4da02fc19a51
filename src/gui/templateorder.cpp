#include "gui/templateorder.h"

#include "core/cell.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

qint64 momentOf(const Table &table, const Row &row, QLatin1StringView key)
{
    const QByteArray own = cellOf(table, row.cells, key);
    if (const auto time = readTime(textView(own)))
        return *time;
    const QByteArray came = cellOf(table, row.cells, "receivedAt"_L1);
    return readInstant(textView(came)).value_or(std::numeric_limits<qint64>::min());
}

QList<Row> inOrder(const Table &table, const QList<Row> &rows, QLatin1StringView key)
{
    QList<std::pair<qint64, Row>> timed;
    for (const Row &row : rows)
        timed.append({momentOf(table, row, key), row});
    std::sort(timed.begin(), timed.end(), [](const auto &one, const auto &other) {
        return std::pair(one.first, one.second.id) < std::pair(other.first, other.second.id);
    });
    QList<Row> ordered;
    for (const auto &one : timed)
        ordered.append(one.second);
    return ordered;
}
