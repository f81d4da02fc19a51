#include "store/sorting.h"

#include "store/tablesfile.h"

#include <utility>

namespace {

constexpr qint64 idsAtOnce = 100'000; ///< handed over
constexpr int sortedAtOnce = 512;     ///< KiB

} // namespace

Sorting::Sorting(Database &database, ReadLimit &limit, const Query &query, const Sql &where, Pieces &pieces)
    : m_database(database)
    , m_limit(limit)
    , m_query(query)
    , m_where(where)
    , m_pieces(pieces)
    , m_order(query.descending ? " ORDER BY key DESC, \"row\" DESC" : " ORDER BY key ASC, \"row\" DESC")
{}

Sorting::~Sorting()
{
    // What nobody wants any more is dropped nevertheless.
    const auto wanted = std::exchange(m_limit.wanted, {});
    (void)dropTables();
    m_limit.wanted = wanted;
}

Result<Done> Sorting::find(const TakeIds &take)
{
    if (auto made = makeTables(); !made)
        return made;
    if (m_pieces.size() > Pieces::first) {
        if (auto found = findFirst(take); !found)
            return found;
    }
    return findOthers(take);
}

Result<Done> Sorting::makeTables()
{
    if (auto dropped = dropTables(); !dropped)
        return dropped;
    return m_database.exec("CREATE TABLE temp.first(\"row\" INTEGER PRIMARY KEY, key);"
                           "CREATE TABLE temp.gathered(\"row\" INTEGER PRIMARY KEY, key);"
                           "CREATE TABLE temp.ordered(place INTEGER PRIMARY KEY, id)");
}

/// With their file: dropping large tables one by one takes long.
Result<Done> Sorting::dropTables()
{
    return m_database.exec("PRAGMA temp_store=MEMORY; PRAGMA temp_store=FILE");
}

/// Copies ids and keys of the rows into a table, in pieces.
Result<Done> Sorting::gather(const QByteArray &into, const QByteArray &behind)
{
    const QByteArray sql = "INSERT INTO temp." + into + " SELECT \"row\", " + sortKeyOf(*m_query.sort)
        + " AS key FROM " + sqlName(m_query.table->key) + " WHERE \"row\" BETWEEN ? AND ? AND ("
        + m_where.text + ')' + behind;
    const auto insert = [&](qint64 low, qint64 high) -> Result<RowIds> {
        auto statement = m_database.prepare(sql);
        if (!statement)
            return statement.error();
        if (auto done = statement->bindAll(QVariantList{low, high} + m_where.values).run(); !done)
            return done.error();
        return RowIds{};
    };
    return m_pieces.each(insert, [](const RowIds &) { return true; });
}

/// The first rows of each piece, and of them the first.
Result<Done> Sorting::findFirst(const TakeIds &take)
{
    const QByteArray limit = m_order + " LIMIT " + QByteArray::number(firstRows);
    if (auto gathered = gather("first", limit); !gathered)
        return gathered;
    const auto ids = m_pieces.ids("SELECT \"row\" FROM temp.first" + limit, {});
    if (!ids)
        return ids.error();
    for (qint64 place = 0; place < ids->size(); ++place)
        m_given.insert(ids->at(place));
    return take(*ids) ? Result<Done>(Done{}) : cancelled();
}

/// SQLite sorts as much at once as its cache is large, and cannot be interrupted in that.
Result<Done> Sorting::order()
{
    const auto cache = [this](int kibibytes) {
        return m_database.exec("PRAGMA cache_size=-" + QByteArray::number(kibibytes));
    };
    if (auto set = cache(sortedAtOnce); !set)
        return set;
    auto sorted = m_database.exec("INSERT INTO temp.ordered(id) SELECT \"row\" FROM temp.gathered" + m_order);
    auto set = cache(readerCache);
    return sorted ? set : sorted;
}

/// Gathers all rows in pieces, sorts them where that holds nothing back, and hands the order over.
Result<Done> Sorting::findOthers(const TakeIds &take)
{
    if (auto gathered = gather("gathered", {}); !gathered)
        return gathered;
    if (auto sorted = order(); !sorted)
        return sorted;
    // In statements of their own: one that stayed open would keep what is read beside it in one transaction.
    for (qint64 place = 0;; place += idsAtOnce) {
        const auto ids =
            m_pieces.ids("SELECT id FROM temp.ordered WHERE place > ? AND place <= ? ORDER BY place",
                         {place, place + idsAtOnce});
        if (!ids)
            return ids.error();
        if (ids->isEmpty())
            return Done{};
        RowIds others;
        for (qint64 i = 0; i < ids->size(); ++i) {
            if (!m_given.contains(ids->at(i)))
                others.append(ids->at(i));
        }
        if (!take(others))
            return cancelled();
    }
}
