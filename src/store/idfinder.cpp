#include "store/idfinder.h"

#include "store/indexwalk.h"
#include "store/sorting.h"
#include "store/tablesfile.h"
#include "store/tablesstate.h"

namespace {

constexpr qint64 idsAtOnce = 100'000; ///< found by an index

} // namespace

IdFinder::IdFinder(Database &database, ReadLimit &limit, const Query &query, qint64 after, qint64 newest,
                   bool indexed)
    : m_database(database)
    , m_limit(limit)
    , m_pieces(database, limit, after, newest)
    , m_query(query)
    , m_indexed(indexed)
    , m_where(whereOf(query.filter, *query.table))
{}

Result<Done> IdFinder::find(const TakeIds &take)
{
    if (m_pieces.size() <= 0)
        return Done{};
    if (m_query.sort != nullptr)
        return findSorted(take);
    if (m_query.filter.kind == Filter::Kind::All)
        return findAll(take);
    // A few new rows are looked at sooner than all that an index has.
    if (m_indexed && m_pieces.size() > Pieces::first && isIndexed(m_query.filter, *m_query.table)) {
        const auto ids = findAtOnce();
        if (!ids)
            return ids.error();
        if (*ids)
            return take(**ids) ? Result<Done>(Done{}) : cancelled();
    }
    return findInPieces(take);
}

Result<Done> IdFinder::findAll(const TakeIds &take)
{
    const auto count = readCount(m_database, *m_query.table);
    if (!count)
        return count.error();
    if (count->rows != count->newest)
        return findInPieces(take);
    RowIds ids; // nothing was ever removed
    ids.append({.first = m_pieces.newest(), .count = m_pieces.size(), .step = -1});
    return take(ids) ? Result<Done>(Done{}) : cancelled();
}

Result<Done> IdFinder::findSorted(const TakeIds &take)
{
    const bool walks = m_indexed && m_query.filter.kind == Filter::Kind::All
        && m_pieces.size() > Pieces::first && indexedColumns(*m_query.table).contains(m_query.sort);
    if (walks)
        return IndexWalk(m_database, m_query, m_pieces).find(take);
    return Sorting(m_database, m_limit, m_query, m_where, m_pieces).find(take);
}

/// All that an index finds, where that is not too much and does not take too long.
Result<std::optional<RowIds>> IdFinder::findAtOnce()
{
    // The unary plus keeps SQLite from walking over the rows instead of the index.
    const Sql where = whereOf(m_query.filter, *m_query.table, partsOf(m_pieces.after(), m_pieces.newest()));
    m_limit.begin();
    auto ids = m_pieces.ids("SELECT \"row\" FROM " + sqlName(m_query.table->key) + " WHERE (" + where.text
                                + ") AND +\"row\" > ? AND +\"row\" <= ? ORDER BY +\"row\" DESC LIMIT ?",
                            where.values + QVariantList{m_pieces.after(), m_pieces.newest(), idsAtOnce + 1});
    const bool late = m_limit.end();
    if (!ids && !late)
        return ids.error();
    if (late || ids->size() > idsAtOnce)
        return std::optional<RowIds>();
    return std::optional(std::move(*ids));
}

Result<Done> IdFinder::findInPieces(const TakeIds &take)
{
    const QByteArray sql = "SELECT \"row\" FROM " + sqlName(m_query.table->key)
        + " WHERE \"row\" BETWEEN ? AND ? AND (" + m_where.text + ") ORDER BY \"row\" DESC";
    return m_pieces.each(
        [&](qint64 low, qint64 high) {
            return m_pieces.ids(sql, QVariantList{low, high} + m_where.values);
        },
        take);
}
