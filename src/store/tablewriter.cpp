#include "store/tablewriter.h"

#include "store/tablesfile.h"

#include <algorithm>

namespace {

/// A row of an identity that is kept already is not inserted.
QByteArray insertSql(const Table &table)
{
    QByteArray names = "\"row\"";
    QByteArray marks = "?";
    for (const Column &column : table.columns) {
        names += ", " + sqlName(column.key);
        marks += ",?";
    }
    if (&table != &deliveriesTable) {
        names += ", \"identity\"";
        marks += ",?";
    }
    if (&table == &commentsTable) {
        names += ", \"stateTime\"";
        marks += ",?";
    }
    return "INSERT OR IGNORE INTO " + sqlName(table.key) + '(' + names + ") VALUES(" + marks + ')';
}

/// Whether a column of a comment stays as it first came.
bool staysAsItCame(const Column &column)
{
    return column.path[0] == '@';
}

QByteArray replaceSql()
{
    QByteArray sql = "UPDATE \"comments\" SET \"stateTime\" = ?2";
    int place = 3;
    for (const Column &column : commentsTable.columns) {
        if (!staysAsItCame(column))
            sql += ", " + sqlName(column.key) + " = ?" + QByteArray::number(place++);
    }
    return sql + " WHERE \"row\" = ?1";
}

Stored newsOf(const Table &table, TableCount count)
{
    return {.table = &table, .newest = count.newest, .rows = count.rows, .changed = {}, .removed = {}};
}

qsizetype placeOf(const Table &table, const char *key)
{
    return columnIndex(table, QLatin1StringView(key));
}

} // namespace

Result<TableWriter> TableWriter::open(Database &database, MayGoOn mayGoOn)
{
    auto cells = CellWriter::open(database);
    if (!cells)
        return cells.error();
    TableWriter writer(database, std::move(*cells), std::move(mayGoOn));
    for (const Table *table : allTables()) {
        auto insert = database.prepare(insertSql(*table));
        if (!insert)
            return insert.error();
        auto count = readCount(database, *table);
        if (!count)
            return count.error();
        const Column *tallied = talliedColumn(*table);
        writer.m_parts.push_back({.table = table,
                                  .insert = std::move(*insert),
                                  .count = *count,
                                  .news = newsOf(*table, *count),
                                  .tallied = tallied == nullptr ? -1 : placeOf(*table, tallied->key),
                                  .receivedAt = placeOf(*table, "receivedAt")});
    }
    const auto last = readLastChange(database);
    if (!last)
        return last.error();
    writer.m_lastChange = *last;
    return writer;
}

TableWriter::Part &TableWriter::partOf(const Table &table)
{
    return *std::find_if(m_parts.begin(), m_parts.end(),
                         [&table](const Part &part) { return part.table == &table; });
}

Result<Done> TableWriter::apply(const Entry &entry, const DeliveryRows &rows)
{
    switch (entry.kind) {
    case Entry::Kind::Delivery:
        return applyDelivery(entry.delivery, rows);
    case Entry::Kind::Removed:
        return applyRemoved(entry.changed);
    case Entry::Kind::Blanked: // the file is younger than it: see Filler
        return Done{};
    }
    return Done{};
}

Result<Done> TableWriter::applyDelivery(const Delivery &delivery, const DeliveryRows &read)
{
    const auto anyNew = keepRows(read.rows, delivery.number);
    if (!anyNew)
        return anyNew.error();
    Cells cells = read.delivery;
    if (delivery.outcome == Outcome::Accepted && read.hasHooks && !*anyNew)
        cells[placeOf(deliveriesTable, "outcome")] = outcomeName(Outcome::Duplicate);
    const auto inserted = insert(partOf(deliveriesTable), cells);
    return inserted ? Result<Done>(Done{}) : inserted.error();
}

/// Keeps the rows of hooks and of their comments, unless a hook is known: whether any hook was new.
Result<bool> TableWriter::keepRows(const QList<HookRow> &rows, qint64 delivery)
{
    bool anyNew = false;
    QList<bool> known(rows.size(), false);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (auto may = m_mayGoOn(); !may)
            return may.error();
        const HookRow &row = rows[i];
        if (row.parent >= 0) {
            if (known[row.parent])
                continue;
            if (auto kept = keepComment(row); !kept)
                return kept.error();
            continue;
        }
        auto isNew = keepHook(row, delivery);
        if (!isNew)
            return isNew;
        known[i] = !*isNew;
        anyNew = anyNew || *isNew;
    }
    return anyNew;
}

/// Keeps the row of a hook, or notes that it came again: whether it is new.
Result<bool> TableWriter::keepHook(const HookRow &row, qint64 delivery)
{
    auto inserted = insert(row);
    if (!inserted || *inserted)
        return inserted;
    const auto noted = noteKnown(row, delivery);
    return noted ? inserted : noted.error();
}

/// A hook came again: the delivery that brought it first has to stay as long as this one.
Result<Done> TableWriter::noteKnown(const HookRow &row, qint64 delivery)
{
    const auto first = keptBy(*m_database, row);
    if (!first)
        return first.error();
    const std::pair<qint64, qint64> repeat(*first, delivery);
    if (*first == 0 || *first == delivery || repeat == m_lastRepeat)
        return Done{};
    m_lastRepeat = repeat;
    return noteRepeat(*m_database, *first, delivery);
}

/// Inserts the row of a hook or comment, unless it is known: whether it was inserted.
Result<bool> TableWriter::insert(const HookRow &row)
{
    Part &part = partOf(*row.table);
    int place = static_cast<int>(row.cells.size()) + 2;
    if (row.identity.isNull())
        part.insert.bind(place, qint64(0));
    else
        part.insert.bindBlobView(place, row.identity.isEmpty() ? QByteArrayView() : row.identity);
    if (row.table == &commentsTable)
        part.insert.bind(++place, row.stateTime);
    return insert(part, row.cells);
}

/// Inserts a row behind all others.
Result<bool> TableWriter::insert(Part &part, const Cells &cells)
{
    int place = 1;
    part.insert.bind(place, part.count.newest + 1);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (auto bound = m_cells.bind(part.insert, ++place, *part.table, cells, i); !bound)
            return bound.error();
    }
    if (auto run = part.insert.run(); !run)
        return run.error();
    if (m_database->changes() == 0)
        return false;
    ++part.count.newest;
    ++part.count.rows;
    part.touched = true;
    if (part.tallied >= 0)
        m_tally.add(*part.table, cells[part.receivedAt].toLongLong(), cells[part.tallied], 1);
    return true;
}

/// Inserts a comment, or brings the one that is there into a newer state.
Result<Done> TableWriter::keepComment(const HookRow &row)
{
    const auto inserted = insert(row);
    if (!inserted)
        return inserted.error();
    if (*inserted)
        return Done{};
    qint64 id = 0;
    qint64 keptTime = 0;
    {
        auto select = m_database->cached(
            "SELECT \"row\", \"stateTime\" FROM \"comments\" WHERE \"identity\" = ? AND \"identity\" > 0");
        if (!select)
            return select.error();
        if (const auto found = select->bindBlob(1, row.identity).step(); !found)
            return found.error();
        id = select->integer(0);
        keptTime = select->integer(1);
    }
    return row.stateTime >= keptTime ? replaceComment(id, row) : Done{};
}

Result<Done> TableWriter::replaceComment(qint64 id, const HookRow &row)
{
    auto update = m_database->cached(replaceSql());
    if (!update)
        return update.error();
    update->bind(1, id).bind(2, row.stateTime);
    int place = 3;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (staysAsItCame(row.table->columns[static_cast<std::size_t>(i)]))
            continue;
        if (auto bound = m_cells.bind(*update, place++, *row.table, row.cells, i); !bound)
            return bound;
    }
    auto updated = update->run();
    Part &part = partOf(commentsTable);
    part.touched = true;
    part.news.changed.append(id);
    return updated;
}

Result<Done> TableWriter::doom(const QList<IdRun> &deliveries)
{
    auto removed = applyRemoved(deliveries);
    return removed ? writeDoomed(*m_database, deliveries) : removed;
}

Result<Done> TableWriter::applyRemoved(const QList<IdRun> &ranges)
{
    for (const IdRun &range : ranges) {
        const qint64 last = range.first + range.count - 1;
        for (Part &part : m_parts) {
            if (auto removed = removeFrom(part, range.first, last); !removed)
                return removed;
        }
        if (auto forgotten = forgetRemoved(*m_database, range.first, last); !forgotten)
            return forgotten;
    }
    return Done{};
}

/// The rows of deliveries that are going to be removed, which are not counted any more.
Result<RowIds> TableWriter::goingFrom(const Part &part, qint64 first, qint64 last)
{
    const QByteArray code = part.tallied < 0
        ? QByteArray("NULL")
        : sqlName(part.table->columns[static_cast<std::size_t>(part.tallied)].key);
    auto select = m_database->cached("SELECT \"row\", \"receivedAt\", CASE typeof(" + code
                                     + ") WHEN 'integer' THEN (SELECT value FROM words "
                                       "WHERE number = "
                                     + code + ") ELSE " + code + " END FROM " + sqlName(part.table->key)
                                     + " WHERE \"delivery\" BETWEEN ? AND ? ORDER BY \"row\"");
    if (!select)
        return select.error();
    select->bind(1, first).bind(2, last);
    RowIds going;
    auto more = select->step();
    for (; more && *more; more = select->step()) {
        going.append(select->integer(0));
        if (part.tallied >= 0)
            m_tally.add(*part.table, select->integer(1), select->bytes(2), -1);
    }
    return more ? Result<RowIds>(going) : more.error();
}

Result<Done> TableWriter::removeFrom(Part &part, qint64 first, qint64 last)
{
    const auto gone = goingFrom(part, first, last);
    if (!gone)
        return gone.error();
    if (gone->isEmpty())
        return Done{};
    auto remove =
        m_database->cached("DELETE FROM " + sqlName(part.table->key) + " WHERE \"delivery\" BETWEEN ? AND ?");
    if (!remove)
        return remove.error();
    part.touched = true;
    part.count.rows -= gone->size();
    part.news.removed.append(gone->runs());
    return remove->bind(1, first).bind(2, last).run();
}

Result<Done> TableWriter::finish(qint64 applied)
{
    if (auto written = m_tally.write(*m_database); !written)
        return written;
    for (Part &part : m_parts) {
        if (!part.touched)
            continue;
        if (auto written = writeCount(*m_database, *part.table, part.count); !written)
            return written;
        const auto last = writeChanges(*m_database, m_lastChange, part.news);
        if (!last)
            return last.error();
        m_lastChange = *last;
    }
    return writeApplied(*m_database, applied);
}

QList<Stored> TableWriter::takeNews()
{
    QList<Stored> news;
    for (Part &part : m_parts) {
        if (!part.touched)
            continue;
        part.news.newest = part.count.newest;
        part.news.rows = part.count.rows;
        news.append(std::exchange(part.news, newsOf(*part.table, part.count)));
        part.touched = false;
    }
    return news;
}
