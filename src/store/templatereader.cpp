#include "store/templatereader.h"

#include "core/cell.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

/// The newest rows of a template in one table; `more`: there are others.
Result<QList<Row>> newestRows(TableReader &reader, const Table &table, const TemplateKey &key, bool &more)
{
    QList<Row> rows;
    const Query query{.table = &table, .filter = filterOf(key, table)};
    const auto read = reader.newestRows(query, maxHistoryRows, [&rows](const Row &row) { rows.append(row); });
    if (!read)
        return read.error();
    more = *read;
    return rows;
}

/// The deliveries of updates, the newest state first.
QList<qint64> deliveriesOf(const QList<Row> &updates)
{
    const auto delivery = columnIndex(templatesTable, "delivery"_L1);
    const auto updateDate = columnIndex(templatesTable, "updateDate"_L1);
    QList<std::pair<qint64, qint64>> states;
    for (const Row &row : updates) {
        const auto time = readTime(textView(row.cells[updateDate]));
        states.append({time.value_or(std::numeric_limits<qint64>::min()), row.cells[delivery].toLongLong()});
    }
    std::sort(states.begin(), states.end(), std::greater<>());
    QList<qint64> numbers;
    for (const auto &[time, number] : states) {
        if (!numbers.contains(number))
            numbers.append(number);
    }
    return numbers;
}

/// Whether files are still missing of a comment that has some.
bool lacksFiles(const TemplateHistory &history)
{
    const auto files = columnIndex(commentsTable, "attachments"_L1);
    return std::any_of(history.comments.begin(), history.comments.end(), [&](const Row &row) {
        return row.cells[files].toLongLong() > 0 && !history.attachments.contains(commentKey(row.cells));
    });
}

Result<Done> readFiles(TemplateHistory &history, const ReadDelivery &delivery)
{
    int bodies = 0;
    qsizetype bytes = 0;
    const auto numbers = deliveriesOf(history.updates);
    for (const qint64 number : numbers) {
        if (bodies++ == maxBodiesRead || bytes > maxBodyBytesRead || !lacksFiles(history))
            break;
        const auto read = delivery(number);
        if (!read)
            return read.error();
        if (!*read)
            continue;
        bytes += (*read)->request.body.size();
        addAttachments((*read)->request.body, history.key, history.attachments);
    }
    return Done{};
}

} // namespace

Result<TemplateHistory> readHistory(TableReader &reader, const TemplateKey &key, const ReadDelivery &delivery)
{
    TemplateHistory history;
    history.key = key;
    auto updates = newestRows(reader, templatesTable, key, history.moreUpdates);
    if (!updates)
        return updates.error();
    history.updates = std::move(*updates);
    auto comments = newestRows(reader, commentsTable, key, history.moreComments);
    if (!comments)
        return comments.error();
    history.comments = std::move(*comments);
    if (const auto files = readFiles(history, delivery); !files)
        return files.error();
    return history;
}
