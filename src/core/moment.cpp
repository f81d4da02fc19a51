#include "core/moment.h"

#include "core/cell.h"

qint64 momentOf(const Table &table, const Cells &cells, QLatin1StringView key)
{
    if (const auto time = readTime(textView(cellOf(table, cells, key))))
        return *time;
    const QByteArray came = cellOf(table, cells, QLatin1StringView("receivedAt"));
    return readInstant(textView(came)).value_or(0);
}
