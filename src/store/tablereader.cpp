#include "store/tablereader.h"

namespace {

constexpr int lockPatience = 2'000; ///< milliseconds that a reader waits while a log is recovered
constexpr qint64 rowsAtOnce = 200;  ///< read in one transaction
constexpr qsizetype bytesAtOnce = qsizetype(1'024) * 1'024; ///< of cells read in one transaction (or one row)

/// Reads a run of ids that follow each other: the row's id, then its cells.
QByteArray selectSql(const Table &table, const IdRun &run)
{
    QByteArray names = "\"row\"";
    for (const Column &column : table.columns)
        names += ", " + sqlName(column.key);
    return "SELECT " + names + " FROM " + sqlName(table.key)
        + " WHERE \"row\" BETWEEN ? AND ? ORDER BY \"row\" " + (run.step < 0 ? "DESC" : "ASC");
}

} // namespace

TableReader::TableReader(Database database, FileIdentity file, std::shared_ptr<Words> words)
    : m_database(std::move(database))
    , m_file(file)
    , m_limit(std::make_unique<ReadLimit>())
    , m_cells(std::move(words))
{
    m_database.setGoOn([limit = m_limit.get()] { return limit->goesOn(); });
}

Result<TableReader> TableReader::open(const QString &path, const std::shared_ptr<BodySource> &bodies)
{
    const FileIdentity file = fileIdentity(path);
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    database->setPatience(lockPatience);
    auto words = addFunctions(*database, bodies);
    // Sorting is done in a temporary table, on disk where it is large.
    if (auto set = database->exec("PRAGMA cache_size=-" + QByteArray::number(readerCache)
                                  + ";PRAGMA temp_store=FILE");
        !set)
        return set.error();
    return TableReader(std::move(*database), file, std::move(words));
}

Result<bool> TableReader::changed()
{
    const auto version = m_database.dataVersion();
    if (!version)
        return version.error();
    return std::exchange(m_version, *version) != *version;
}

Result<Done> TableReader::findIds(const Query &query, qint64 after, qint64 newest, const TakeIds &take)
{
    const auto indexed = isIndexed();
    if (!indexed)
        return indexed.error();
    return IdFinder(m_database, *m_limit, query, after, newest, *indexed).find(take);
}

/// Whether the indices for reading are there by now.
Result<bool> TableReader::isIndexed()
{
    if (!m_indexed) {
        const auto present = state();
        if (!present)
            return present.error();
        m_indexed = present->indexed;
    }
    return m_indexed;
}

Result<std::optional<QList<RowCount>>> TableReader::rowsOf(qint64 delivery)
{
    const auto indexed = isIndexed();
    if (!indexed)
        return indexed.error();
    if (!*indexed)
        return std::optional<QList<RowCount>>();
    QList<RowCount> counts;
    for (const Table *table : allTables()) {
        if (table == &deliveriesTable)
            continue;
        const auto rows = countOf(*table, delivery);
        if (!rows)
            return rows.error();
        if (!*rows)
            return std::optional<QList<RowCount>>();
        if (**rows > 0)
            counts.append({.table = table, .rows = **rows});
    }
    return std::optional(counts);
}

Result<bool> TableReader::keeps(const HookRow &row)
{
    const auto first = keptBy(m_database, row);
    return first ? Result<bool>(*first > 0) : first.error();
}

/// By its index; nothing where even that takes too long.
Result<std::optional<qint64>> TableReader::countOf(const Table &table, qint64 delivery)
{
    const Column &column = columnOf(table, QLatin1StringView("delivery"));
    const Sql where = whereOf(
        filterOf({.kind = Condition::Kind::Within, .column = &column, .from = delivery, .to = delivery + 1}),
        table);
    auto select = m_database.prepare("SELECT count(*) FROM " + sqlName(table.key) + " WHERE " + where.text);
    if (!select)
        return select.error();
    m_limit->begin();
    const auto counted = select->bindAll(where.values).step();
    const bool late = m_limit->end();
    if (late)
        return std::optional<qint64>();
    if (!counted)
        return counted.error();
    return std::optional(select->integer(0));
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

Result<Done> TableReader::readRows(const Table &table, const RowIds &ids, const TakeRow &take)
{
    const auto runs = ids.runs();
    for (IdRun run : runs) {
        while (run.count > 0) {
            const auto rows = readSome(table, run);
            if (!rows)
                return rows.error();
            for (const Row &row : *rows) {
                if (!take(row))
                    return Error{{}, Error::Kind::Cancelled};
            }
        }
    }
    return Done{};
}

Result<bool> TableReader::newestRows(const Query &query, qint64 most,
                                     const std::function<void(const Row &row)> &take)
{
    const auto newest = count(*query.table);
    if (!newest)
        return newest.error();
    RowIds ids;
    const auto found = findIds(query, 0, newest->newest, [&ids, most](const RowIds &some) {
        for (qint64 i = 0; i < some.size() && ids.size() <= most; ++i)
            ids.append(some.at(i));
        return ids.size() <= most;
    });
    const bool more = ids.size() > most;
    if (!found && !more)
        return found.error();
    qint64 taken = 0;
    const auto read = readRows(*query.table, ids, [&taken, most, &take](const Row &row) {
        take(row);
        return ++taken < most;
    });
    if (!read && taken < most)
        return read.error();
    return more;
}

/// Reads the first rows of a run in one transaction and takes them off it.
Result<QList<Row>> TableReader::readSome(const Table &table, IdRun &run)
{
    auto select = m_database.cached(selectSql(table, run));
    if (!select)
        return select.error();
    const qint64 count = std::min(run.count, rowsAtOnce);
    const qint64 last = run.first + (count - 1) * run.step;
    select->bind(1, std::min(run.first, last)).bind(2, std::max(run.first, last));
    QList<Row> rows;
    qsizetype bytes = 0;
    qint64 next = last + run.step;
    auto more = select->step();
    for (; more && *more; more = select->step()) {
        rows.append(Row{.id = select->integer(0), .cells = {}});
        if (auto read = m_cells.read(*select, 1, table, rows.last().cells); !read) {
            m_wordMissing = read.error().kind != Error::Kind::Cancelled;
            return read.error();
        }
        for (const QByteArray &cell : rows.constLast().cells)
            bytes += cell.size();
        if (bytes >= bytesAtOnce) {
            next = rows.constLast().id + run.step;
            break;
        }
    }
    if (!more)
        return more.error();
    run.count -= std::abs(next - run.first);
    run.first = next;
    return rows;
}
