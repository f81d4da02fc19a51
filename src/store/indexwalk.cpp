#include "store/indexwalk.h"

#include "store/tablesfile.h"

#include <algorithm>

namespace {

constexpr qint64 firstEntries = 200;
constexpr qint64 mostEntries = 50'000; ///< tens of milliseconds
constexpr qint64 growth = 4;

} // namespace

IndexWalk::IndexWalk(Database &database, const Query &query, Pieces &pieces)
    : m_database(database)
    , m_query(query)
    , m_pieces(pieces)
    , m_count(firstEntries)
{}

Result<Done> IndexWalk::find(const TakeIds &take)
{
    if (m_query.descending) {
        auto present = findPresent(take);
        return present ? findMissing(take) : present;
    }
    auto missing = findMissing(take);
    return missing ? findPresent(take) : missing;
}

Result<Done> IndexWalk::findMissing(const TakeIds &take)
{
    return findEqual({}, m_pieces.newest() + 1, take);
}

Result<Done> IndexWalk::findPresent(const TakeIds &take)
{
    QVariant key; // of the last row that was handed over
    while (true) {
        auto entries = entriesAfter(key);
        if (!entries)
            return entries.error();
        if (entries->isEmpty())
            return Done{};
        const bool whole = entries->size() < m_count;
        m_count = std::min(m_count * growth, mostEntries);
        key = entries->constLast().key;
        if (!whole) // the rows of the last key may go on behind these: it is asked for on its own
            entries->removeIf([&key](const Entry &entry) { return entry.key == key; });
        if (!take(newestFirst(*entries)))
            return cancelled();
        if (whole)
            return Done{};
        if (auto equal = findEqual(key, m_pieces.newest() + 1, take); !equal)
            return equal;
    }
}

/// The rows of entries whose equal keys follow each other.
RowIds IndexWalk::newestFirst(QList<Entry> &entries)
{
    RowIds ids;
    for (auto begin = entries.begin(); begin != entries.end();) {
        const auto end = std::find_if(begin, entries.end(),
                                      [&begin](const Entry &entry) { return entry.key != begin->key; });
        std::sort(begin, end, [](const Entry &one, const Entry &other) { return one.row > other.row; });
        for (; begin != end; ++begin)
            ids.append(begin->row);
    }
    return ids;
}

/// The rows with this key (none: those without one) and ids below another, newest first.
Result<Done> IndexWalk::findEqual(const QVariant &key, qint64 below, const TakeIds &take)
{
    const QByteArray sql = select(sqlName(m_query.sort->key) + " IS ?") + " AND \"row\" > ? AND \"row\" < ?"
        + " ORDER BY \"row\" DESC LIMIT ?";
    while (true) {
        const auto ids = m_pieces.ids(sql, {key, m_pieces.after(), below, mostEntries});
        if (!ids)
            return ids.error();
        if (!take(*ids))
            return cancelled();
        if (ids->size() < mostEntries)
            return Done{};
        below = ids->at(ids->size() - 1);
    }
}

/// The next entries behind a key (none: from the begin on), in the order of the index.
Result<QList<IndexWalk::Entry>> IndexWalk::entriesAfter(const QVariant &key)
{
    const QByteArray name = sqlName(m_query.sort->key);
    const char *behind = m_query.descending ? " < ?" : " > ?";
    const char *order = m_query.descending ? " DESC" : " ASC";
    auto statement =
        m_database.prepare(select(name + (key.isNull() ? " IS NOT NULL" : behind))
                           + " AND +\"row\" > ? AND +\"row\" <= ? ORDER BY " + name + order + " LIMIT ?");
    if (!statement)
        return statement.error();
    QVariantList values{m_pieces.after(), m_pieces.newest(), m_count};
    if (!key.isNull())
        values.prepend(key);
    statement->bindAll(values);
    QList<Entry> entries;
    auto more = statement->step();
    for (; more && *more; more = statement->step()) {
        entries.append({.row = statement->integer(0),
                        .key = statement->isInteger(1) ? QVariant(statement->integer(1))
                                                       : QVariant(statement->bytes(1))});
    }
    if (!more)
        return more.error();
    return entries;
}

QByteArray IndexWalk::select(const QByteArray &where) const
{
    const QByteArray table(m_query.table->key);
    return "SELECT \"row\", " + sqlName(m_query.sort->key) + " FROM " + sqlName(m_query.table->key)
        + " INDEXED BY \"" + table + '_' + m_query.sort->key + "\" WHERE " + where;
}
