#include "store/idfinder.h"

#include "store/tablesfile.h"
#include "store/tablesstate.h"

#include <QElapsedTimer>

#include <algorithm>

namespace {

constexpr qint64 firstPiece = 4'000;     ///< rows looked at for the first answer
constexpr qint64 largestPiece = 500'000; ///< rows looked at in one transaction at most
constexpr qint64 pieceTime = 60;         ///< milliseconds that a piece should take
constexpr qint64 growth = 4;             ///< of a piece over the one before, at most
constexpr qint64 shrinking = 8;          ///< of a piece that took too long
constexpr qint64 idsAtOnce = 100'000;    ///< found by an index, or handed over of a sorted answer

/// The tables that an answer is sorted in, this connection's own, in a temporary file where they are large.
class SortTables
{
public:
    SortTables(Database &database, ReadLimit &limit)
        : m_database(database)
        , m_limit(limit)
    {}
    ~SortTables()
    {
        // What nobody wants any more is dropped nevertheless.
        const auto wanted = std::exchange(m_limit.wanted, {});
        (void)drop();
        m_limit.wanted = wanted;
    }
    Q_DISABLE_COPY_MOVE(SortTables)

    Result<Done> make()
    {
        if (auto dropped = drop(); !dropped)
            return dropped;
        return m_database.exec("CREATE TABLE temp.gathered(\"row\" INTEGER PRIMARY KEY, key);"
                               "CREATE TABLE temp.ordered(place INTEGER PRIMARY KEY, id)");
    }

private:
    Result<Done> drop()
    {
        return m_database.exec("DROP TABLE IF EXISTS temp.gathered; DROP TABLE IF EXISTS temp.ordered");
    }

    Database &m_database;
    ReadLimit &m_limit;
};

/// How many rows the next piece looks at, after one of this size took so long.
qint64 nextSize(qint64 size, qint64 milliseconds)
{
    const qint64 wanted = size * pieceTime / std::max<qint64>(1, milliseconds);
    return std::clamp(wanted, std::max<qint64>(1, size / 2), std::min(size * growth, largestPiece));
}

Error cancelled()
{
    return {{}, Error::Kind::Cancelled};
}

} // namespace

IdFinder::IdFinder(Database &database, ReadLimit &limit, const Query &query, qint64 after, qint64 newest,
                   bool indexed)
    : m_database(database)
    , m_limit(limit)
    , m_query(query)
    , m_after(after)
    , m_newest(newest)
    , m_indexed(indexed)
    , m_where(whereOf(query.filter, *query.table))
{}

Result<Done> IdFinder::find(const Take &take)
{
    if (m_newest <= m_after)
        return Done{};
    if (m_query.sort != nullptr)
        return findSorted(take);
    if (m_query.filter.kind == Filter::Kind::All)
        return findAll(take);
    // A few new rows are looked at sooner than all that an index has.
    if (m_indexed && m_newest - m_after > firstPiece && isIndexed(m_query.filter, *m_query.table)) {
        const auto ids = findAtOnce();
        if (!ids)
            return ids.error();
        if (*ids)
            return take(**ids) ? Result<Done>(Done{}) : cancelled();
    }
    return findInPieces(take);
}

Result<Done> IdFinder::findAll(const Take &take)
{
    const auto count = readCount(m_database, *m_query.table);
    if (!count)
        return count.error();
    if (count->rows != count->newest)
        return findInPieces(take);
    RowIds ids; // nothing was ever removed
    ids.append({.first = m_newest, .count = m_newest - m_after, .step = -1});
    return take(ids) ? Result<Done>(Done{}) : cancelled();
}

/// All that an index finds, where that is not too much and does not take too long.
Result<std::optional<RowIds>> IdFinder::findAtOnce()
{
    // The unary plus keeps SQLite from walking over the rows instead of the index.
    m_limit.begin();
    auto ids = readIds("SELECT \"row\" FROM " + sqlName(m_query.table->key) + " WHERE (" + m_where.text
                           + ") AND +\"row\" > ? AND +\"row\" <= ? ORDER BY +\"row\" DESC LIMIT ?",
                       m_where.values + QVariantList{m_after, m_newest, idsAtOnce + 1});
    const bool late = m_limit.end();
    if (!ids && !late)
        return ids.error();
    if (late || ids->size() > idsAtOnce)
        return std::optional<RowIds>();
    return std::optional(std::move(*ids));
}

Result<Done> IdFinder::findInPieces(const Take &take)
{
    const QByteArray sql = "SELECT \"row\"" + fromPiece() + " ORDER BY \"row\" DESC";
    return inPieces([&](qint64 low, qint64 high) { return readIds(sql, valuesOf(low, high)); }, take);
}

/// Reads ranges of ids from the newest downwards, of a size that keeps each transaction short.
Result<Done> IdFinder::inPieces(const ReadPiece &read, const Take &take)
{
    qint64 size = firstPiece;
    for (qint64 high = m_newest; high > m_after;) {
        const qint64 low = std::max(m_after + 1, high - size + 1);
        QElapsedTimer time;
        time.start();
        if (size > 1)
            m_limit.begin();
        const auto ids = read(low, high);
        const bool late = m_limit.end();
        if (!ids && late) {
            size = std::max<qint64>(1, size / shrinking);
            continue;
        }
        if (!ids)
            return ids.error();
        size = nextSize(size, time.elapsed());
        high = low - 1;
        if (!take(*ids))
            return cancelled();
    }
    return Done{};
}

/// Gathers the sort column in pieces, sorts it where that holds nothing back, and hands the order over.
Result<Done> IdFinder::findSorted(const Take &take)
{
    SortTables tables(m_database, m_limit);
    if (auto made = tables.make(); !made)
        return made;
    if (auto gathered = gather(); !gathered)
        return gathered;
    if (auto sorted = m_database.exec(
            QByteArray("INSERT INTO temp.ordered(id) SELECT \"row\" FROM temp.gathered ORDER BY key ")
            + (m_query.descending ? "DESC" : "ASC") + ", \"row\" DESC");
        !sorted)
        return sorted;
    // In statements of their own: one that stayed open would keep what is read beside it in one transaction.
    for (qint64 place = 0;; place += idsAtOnce) {
        const auto ids = readIds("SELECT id FROM temp.ordered WHERE place > ? AND place <= ? ORDER BY place",
                                 {place, place + idsAtOnce});
        if (!ids)
            return ids.error();
        if (ids->isEmpty())
            return Done{};
        if (!take(*ids))
            return cancelled();
    }
}

Result<Done> IdFinder::gather()
{
    const QByteArray sql =
        "INSERT INTO temp.gathered SELECT \"row\", " + sortKeyOf(*m_query.sort) + fromPiece();
    const auto insert = [&](qint64 low, qint64 high) -> Result<RowIds> {
        auto statement = m_database.prepare(sql);
        if (!statement)
            return statement.error();
        if (auto done = statement->bindAll(valuesOf(low, high)).run(); !done)
            return done.error();
        return RowIds{};
    };
    return inPieces(insert, [](const RowIds &) { return true; });
}

Result<RowIds> IdFinder::readIds(const QByteArray &sql, const QVariantList &values)
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

/// The rows of a piece that the filter finds.
QByteArray IdFinder::fromPiece() const
{
    return " FROM " + sqlName(m_query.table->key) + " WHERE \"row\" BETWEEN ? AND ? AND (" + m_where.text
        + ')';
}

QVariantList IdFinder::valuesOf(qint64 low, qint64 high) const
{
    return QVariantList{low, high} + m_where.values;
}
