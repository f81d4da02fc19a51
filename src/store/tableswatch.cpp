#include "store/tableswatch.h"

#include <algorithm>

namespace {

/// What of the changes belongs to a table.
Stored changesOf(const QList<Stored> &changes, const Table *table)
{
    const auto found = std::find_if(changes.begin(), changes.end(),
                                    [table](const Stored &one) { return one.table == table; });
    if (found != changes.end())
        return *found;
    return {.table = table, .newest = 0, .rows = 0, .changed = {}, .removed = {}};
}

} // namespace

void TablesWatch::forget()
{
    m_file = {};
    m_counts.clear();
}

Result<TablesWatch::News> TablesWatch::look(TableReader &tables)
{
    const bool anotherFile = tables.file() != m_file;
    const auto changed = tables.changed();
    if (!changed)
        return changed.error();
    if (!*changed && !anotherFile)
        return News{};
    const bool first = m_file.number == 0;
    if (anotherFile) {
        forget();
        const auto last = tables.lastChange();
        if (!last)
            return last.error();
        m_change = *last;
    }
    auto news = readNews(tables);
    if (news) {
        m_file = tables.file();
        news->remade = news->remade || (anotherFile && !first);
    }
    return news;
}

Result<TablesWatch::News> TablesWatch::readNews(TableReader &tables)
{
    const auto changes = tables.changesAfter(m_change);
    if (!changes)
        return changes.error();
    News news{.remade = !changes->whole, .stored = {}};
    for (const Table *table : allTables()) {
        const auto count = tables.count(*table);
        if (!count)
            return count.error();
        Stored one = changesOf(changes->perTable, table);
        one.newest = count->newest;
        one.rows = count->rows;
        const auto old = m_counts.find(table);
        if (old == m_counts.end() || old->second != *count || !one.changed.isEmpty()
            || !one.removed.isEmpty())
            news.stored.append(one);
        m_counts[table] = *count;
    }
    m_change = changes->last;
    return news;
}
