#include "gui/templateorder.h"

#include "core/moment.h"

#include <algorithm>

QList<Row> inOrder(const Table &table, const QList<Row> &rows, QLatin1StringView key)
{
    QList<std::pair<qint64, Row>> timed;
    for (const Row &row : rows)
        timed.append({momentOf(table, row.cells, key), row});
    std::sort(timed.begin(), timed.end(), [](const auto &one, const auto &other) {
        return std::pair(one.first, one.second.id) < std::pair(other.first, other.second.id);
    });
    QList<Row> ordered;
    for (const auto &one : timed)
        ordered.append(one.second);
    return ordered;
}
