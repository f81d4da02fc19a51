#include "store/tally.h"

#include "core/cell.h"

QByteArray tallySchema()
{
    return "CREATE TABLE tally(name TEXT, span, begin, value TEXT, rows, "
           "PRIMARY KEY(name, span, begin, value)) WITHOUT ROWID;";
}

const Column *talliedColumn(const Table &table)
{
    if (&table == &messagesTable)
        return &columnOf(table, QLatin1StringView("resultCode"));
    if (&table == &deliveriesTable)
        return &columnOf(table, QLatin1StringView("outcome"));
    return nullptr;
}

void TallyWriter::add(const Table &table, qint64 receivedAt, const QByteArray &value, qint64 rows)
{
    m_rows[{&table, receivedAt / msPerMinute, value.isNull() ? QByteArray("") : value}] += rows;
}

Result<Done> TallyWriter::write(Database &database)
{
    if (m_rows.isEmpty())
        return Done{};
    auto add = database.cached("INSERT INTO tally VALUES(?,?,?,?,?) ON CONFLICT DO UPDATE SET rows = rows + "
                               "excluded.rows");
    if (!add)
        return add.error();
    auto remove = database.cached(
        "DELETE FROM tally WHERE name = ? AND span = ? AND begin = ? AND value = ? AND rows <= 0");
    if (!remove)
        return remove.error();
    const auto bindPlace = [](Statement &statement, const Place &place, qint64 span) -> Statement & {
        return statement.bind(1, QByteArray(place.table->key))
            .bind(2, span)
            .bind(3, place.minute - place.minute % span)
            .bind(4, place.value);
    };
    for (auto place = m_rows.cbegin(); place != m_rows.cend(); ++place) {
        for (const qint64 span : {minuteSpan, hourSpan}) {
            if (auto added = bindPlace(*add, place.key(), span).bind(5, place.value()).run(); !added)
                return added;
            if (place.value() > 0)
                continue;
            if (auto removed = bindPlace(*remove, place.key(), span).run(); !removed)
                return removed;
        }
    }
    m_rows.clear();
    return Done{};
}

Result<Done> readTallies(Database &database, const Table &table, qint64 span, qint64 from, qint64 to,
                         const std::function<void(const Tally &)> &take)
{
    auto select =
        database.cached("SELECT begin, value, rows FROM tally WHERE name = ? AND span = ? AND begin "
                        ">= ? AND begin < ? ORDER BY begin");
    if (!select)
        return select.error();
    select->bind(1, QByteArray(table.key))
        .bind(2, span)
        .bind(3, from / msPerMinute)
        .bind(4, to / msPerMinute);
    auto more = select->step();
    for (; more && *more; more = select->step())
        take({.begin = select->integer(0) * msPerMinute,
              .value = select->view(1),
              .rows = select->integer(2)});
    return more ? Result<Done>(Done{}) : more.error();
}
