#include "store/tablereader.h"

#include "core/cell.h"

#include <QElapsedTimer>

namespace {

constexpr qint64 firstPiece = 20'000;    ///< rows looked at for the first answer
constexpr qint64 largestPiece = 500'000; ///< rows looked at in one transaction at most
constexpr int pieceTime = 80;            ///< milliseconds that a piece should take
constexpr qint64 idsAtOnce = 200'000;    ///< handed over of a sorted answer

/// Rows of a table between two ids, both included, that a filter finds.
QByteArray between(const Table &table, const Sql &where)
{
    return " FROM " + sqlName(table.key) + " WHERE \"row\" BETWEEN ? AND ? AND (" + where.text + ')';
}

QVariantList values(qint64 low, qint64 high, const Sql &where)
{
    return QVariantList{low, high} + where.values;
}

} // namespace

Result<TableReader> TableReader::open(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    database->setPatience(maxSnapshot);
    addFunctions(*database);
    // Sorting is done in a temporary table, on disk where it is large.
    if (auto set = database->exec("PRAGMA cache_size=-32768; PRAGMA temp_store=FILE"); !set)
        return set.error();
    return TableReader(std::move(*database));
}

Result<Done> TableReader::findIds(const Query &query, qint64 after, qint64 newest, const TakeIds &take)
{
    if (query.sort != nullptr)
        return findSorted(query, after, newest, take);
    if (query.filter.kind == Filter::Kind::All)
        return findAll(*query.table, after, newest, take);
    if (!isIndexed(query.filter, *query.table))
        return findInPieces(query, after, newest, take);
    const Sql where = whereOf(query.filter, *query.table);
    return findAtOnce("SELECT \"row\" FROM " + sqlName(query.table->key) + " WHERE (" + where.text
                          + ") AND +\"row\" > ? AND +\"row\" <= ? ORDER BY +\"row\" DESC",
                      where.values + QVariantList{after, newest}, take);
}

Result<Done> TableReader::findAll(const Table &table, qint64 after, qint64 newest, const TakeIds &take)
{
    const auto counted = count(table);
    if (!counted)
        return counted.error();
    if (counted->rows == counted->newest) { // nothing was ever removed
        RowIds ids;
        ids.append({.first = newest, .count = newest - after, .step = -1});
        take(ids);
        return Done{};
    }
    Query query;
    query.table = &table;
    return findInPieces(query, after, newest, take);
}

/// Calls `read` with ranges of ids from the newest downwards, of a size that keeps each transaction short.
Result<Done> TableReader::inPieces(qint64 after, qint64 newest,
                                   const std::function<Result<bool>(qint64 low, qint64 high)> &read)
{
    qint64 size = firstPiece;
    for (qint64 high = newest; high > after;) {
        const qint64 low = std::max(after + 1, high - size + 1);
        QElapsedTimer time;
        time.start();
        const auto goOn = read(low, high);
        if (!goOn)
            return goOn.error();
        if (!*goOn)
            return Error{{}, Error::Kind::Cancelled};
        const qint64 took = std::max<qint64>(1, time.elapsed());
        size = std::clamp(size * pieceTime / took, size / 2, std::min(size * 4, largestPiece));
        size = std::max(size, firstPiece / 10);
        high = low - 1;
    }
    return Done{};
}

Result<RowIds> TableReader::readIds(const QByteArray &sql, const QVariantList &values)
{
    auto select = m_database.prepare(sql);
    if (!select)
        return select.error();
    select->bindAll(values);
    RowIds ids;
    auto more = select->step();
    for (; more && *more; more = select->step())
        ids.append(select->integer(0));
    if (!more)
        return more.error();
    return ids;
}

Result<Done> TableReader::findInPieces(const Query &query, qint64 after, qint64 newest, const TakeIds &take)
{
    const Sql where = whereOf(query.filter, *query.table);
    const QByteArray sql = "SELECT \"row\"" + between(*query.table, where) + " ORDER BY \"row\" DESC";
    return inPieces(after, newest, [&](qint64 low, qint64 high) -> Result<bool> {
        const auto ids = readIds(sql, values(low, high, where));
        if (!ids)
            return ids.error();
        return take(*ids);
    });
}

Result<Done> TableReader::findAtOnce(const QByteArray &sql, const QVariantList &values, const TakeIds &take)
{
    const auto ids = readIds(sql, values);
    if (!ids)
        return ids.error();
    take(*ids);
    return Done{};
}

/// Gathers the sort column in pieces into a temporary table, so that no long transaction holds the log, and
/// sorts there.
Result<Done> TableReader::findSorted(const Query &query, qint64 after, qint64 newest, const TakeIds &take)
{
    const QByteArray key = sqlName(query.sort->key);
    if (auto made = m_database.exec("DROP TABLE IF EXISTS temp.sorted; DROP TABLE IF EXISTS temp.ordered;"
                                    "CREATE TABLE temp.sorted(\"row\" INTEGER PRIMARY KEY, "
                                    + key + "); CREATE TABLE temp.ordered(place INTEGER PRIMARY KEY, id)");
        !made)
        return made;
    const Sql where = whereOf(query.filter, *query.table);
    const QByteArray gather = "INSERT INTO temp.sorted SELECT \"row\", " + key + between(*query.table, where);
    const auto gathered = inPieces(after, newest, [&](qint64 low, qint64 high) -> Result<bool> {
        auto insert = m_database.prepare(gather);
        if (!insert)
            return insert.error();
        if (auto done = insert->bindAll(values(low, high, where)).run(); !done)
            return done.error();
        return true;
    });
    if (!gathered)
        return gathered;
    if (auto sorted = m_database.exec("INSERT INTO temp.ordered(id) SELECT \"row\" FROM temp.sorted ORDER BY "
                                      + orderOf(query));
        !sorted)
        return sorted;
    for (qint64 place = 0;; place += idsAtOnce) {
        const auto ids = readIds("SELECT id FROM temp.ordered WHERE place > ? AND place <= ? ORDER BY place",
                                 {place, place + idsAtOnce});
        if (!ids)
            return ids.error();
        if (ids->isEmpty())
            break;
        if (!take(*ids))
            return Error{{}, Error::Kind::Cancelled};
    }
    return m_database.exec("DROP TABLE temp.sorted; DROP TABLE temp.ordered");
}

Result<qint64> TableReader::countRows(const Query &query, qint64 newest)
{
    qint64 rows = 0;
    Query unsorted = query;
    unsorted.sort = nullptr;
    const auto counted = findIds(unsorted, 0, newest, [&rows](const RowIds &ids) {
        rows += ids.size();
        return true;
    });
    if (!counted)
        return counted.error();
    return rows;
}

Result<bool> TableReader::keeps(const HookRow &row)
{
    return isKept(m_database, row);
}

Result<std::optional<Row>> TableReader::row(const Table &table, qint64 id)
{
    QByteArray names;
    for (const Column &column : table.columns)
        names += (names.isEmpty() ? "" : ", ") + sqlName(column.key);
    auto select = m_database.cached("SELECT " + names + " FROM " + sqlName(table.key) + " WHERE \"row\" = ?");
    if (!select)
        return select.error();
    const auto found = select->bind(1, id).step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<Row>{};
    Row row{.id = id, .cells = {}};
    row.cells.reserve(static_cast<qsizetype>(table.columns.size()));
    static const QTimeZone local = QTimeZone::systemTimeZone();
    for (int i = 0; i < select->columns(); ++i) {
        const bool instant = table.columns[static_cast<std::size_t>(i)].type == Type::Instant;
        row.cells.append(instant ? writeInstant(select->integer(i), local) : select->bytes(i));
    }
    return std::optional<Row>{std::move(row)};
}
