#include "store/indexwalk.h"

#include "store/sql.h"
#include "store/tablesfile.h"

#include <algorithm>

namespace {

constexpr qint64 firstEntries = 200;
constexpr qint64 mostEntries = 50'000; ///< tens of milliseconds
constexpr qint64 leastOfPart = 20;     ///< entries
constexpr qint64 growth = 4;

} // namespace

IndexWalk::IndexWalk(Database &database, const Query &query, Pieces &pieces)
    : m_database(database)
    , m_query(query)
    , m_pieces(pieces)
    , m_count(firstEntries)
{
    if (!isInParts(*query.sort)) {
        m_parts = {QByteArray()};
        return;
    }
    for (const qint64 part : partsOf(pieces.after(), pieces.newest()))
        m_parts.append(partSql() + '=' + QByteArray::number(part) + " AND ");
}

Result<Done> IndexWalk::find(const TakeIds &take)
{
    if (m_query.descending) {
        auto present = findPresent(take);
        return present ? findEqual({}, take) : present;
    }
    auto missing = findEqual({}, take);
    return missing ? findPresent(take) : missing;
}

Result<Done> IndexWalk::findPresent(const TakeIds &take)
{
    QVariant key; // of the last row that was handed over
    while (true) {
        const auto entries = entriesAfter(key);
        if (!entries)
            return entries.error();
        RowIds ids;
        for (const Entry &entry : entries->list)
            ids.append(entry.row);
        if (!take(ids))
            return cancelled();
        key = entries->end;
        if (key.isNull())
            return Done{};
        m_count = std::min(m_count * growth, mostEntries);
        if (auto equal = findEqual(key, take); !equal)
            return equal;
    }
}

/// The rows with this key (none: those without one), newest first.
Result<Done> IndexWalk::findEqual(const QVariant &key, const TakeIds &take)
{
    for (const QByteArray &part : std::as_const(m_parts)) {
        if (auto found = findEqual(part, key, take); !found)
            return found;
    }
    return Done{};
}

Result<Done> IndexWalk::findEqual(const QByteArray &part, const QVariant &key, const TakeIds &take)
{
    const QByteArray sql = select(part, sqlName(m_query.sort->key) + " IS ?")
        + " AND \"row\" > ? AND \"row\" < ? ORDER BY \"row\" DESC LIMIT ?";
    qint64 below = m_pieces.newest() + 1;
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

/// Whether a key comes before another in the order that is asked for. In one column there are numbers or
/// texts.
bool IndexWalk::before(const QVariant &one, const QVariant &other) const
{
    const QVariant &smaller = m_query.descending ? other : one;
    const QVariant &larger = m_query.descending ? one : other;
    return smaller.typeId() == QMetaType::LongLong ? smaller.toLongLong() < larger.toLongLong()
                                                   : smaller.toByteArray() < larger.toByteArray();
}

/// The next rows behind a key (none: from the begin on), in the order that is asked for.
Result<IndexWalk::Entries> IndexWalk::entriesAfter(const QVariant &key)
{
    const qint64 count = std::max(m_count / m_parts.size(), leastOfPart);
    Entries entries;
    for (const QByteArray &part : std::as_const(m_parts)) {
        const auto more = addEntriesAfter(part, key, count, entries.list);
        if (!more)
            return more.error();
        // What follows in this part comes before what the others have behind this key.
        if (*more && (entries.end.isNull() || before(entries.list.constLast().key, entries.end)))
            entries.end = entries.list.constLast().key;
    }
    if (!entries.end.isNull())
        entries.list.removeIf([&](const Entry &entry) { return !before(entry.key, entries.end); });
    std::sort(entries.list.begin(), entries.list.end(), [this](const Entry &one, const Entry &other) {
        return one.key == other.key ? one.row > other.row : before(one.key, other.key);
    });
    return entries;
}

/// Adds the next entries of a part: whether there may be more.
Result<bool> IndexWalk::addEntriesAfter(const QByteArray &part, const QVariant &key, qint64 count,
                                        QList<Entry> &entries)
{
    const QByteArray name = sqlName(m_query.sort->key);
    const char *behind = m_query.descending ? " < ?" : " > ?";
    const char *order = m_query.descending ? " DESC" : " ASC";
    auto statement =
        m_database.prepare(select(part, name + (key.isNull() ? " IS NOT NULL" : behind))
                           + " AND +\"row\" > ? AND +\"row\" <= ? ORDER BY " + name + order + " LIMIT ?");
    if (!statement)
        return statement.error();
    QVariantList values{m_pieces.after(), m_pieces.newest(), count};
    if (!key.isNull())
        values.prepend(key);
    statement->bindAll(values);
    qint64 found = 0;
    auto more = statement->step();
    for (; more && *more; more = statement->step(), ++found) {
        entries.append({.row = statement->integer(0),
                        .key = statement->isInteger(1) ? QVariant(statement->integer(1))
                                                       : QVariant(statement->bytes(1))});
    }
    if (!more)
        return more.error();
    return found == count;
}

QByteArray IndexWalk::select(const QByteArray &part, const QByteArray &where) const
{
    const QByteArray table(m_query.table->key);
    return "SELECT \"row\", " + sqlName(m_query.sort->key) + " FROM " + sqlName(m_query.table->key)
        + " INDEXED BY \"" + table + '_' + m_query.sort->key + "\" WHERE " + part + where;
}
