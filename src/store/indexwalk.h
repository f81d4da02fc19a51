#pragma once

#include "core/query.h"
#include "store/pieces.h"

/// Hands over all rows sorted by a column that has an index, by walking over the index in short transactions:
/// over all its parts at once. Rows with equal cells come newest first. Made for one question, without a
/// filter.
class IndexWalk
{
public:
    IndexWalk(Database &database, const Query &query, Pieces &pieces);

    Result<Done> find(const TakeIds &take);

private:
    struct Entry ///< of the index
    {
        qint64 row = 0;
        QVariant key;
    };
    struct Entries
    {
        QList<Entry> list;
        QVariant end; ///< the key of the entries behind them; none: these were the last
    };

    Result<Done> findPresent(const TakeIds &take);
    Result<Done> findEqual(const QVariant &key, const TakeIds &take);
    Result<Done> findEqual(const QByteArray &part, const QVariant &key, const TakeIds &take);
    [[nodiscard]] bool before(const QVariant &one, const QVariant &other) const;
    Result<Entries> entriesAfter(const QVariant &key);
    Result<bool> addEntriesAfter(const QByteArray &part, const QVariant &key, qint64 count,
                                 QList<Entry> &entries);
    [[nodiscard]] QByteArray select(const QByteArray &part, const QByteArray &where) const;

    Database &m_database;
    const Query &m_query;
    Pieces &m_pieces;
    QList<QByteArray> m_parts; ///< of the index: conditions that begin a WHERE, of the newest rows first
    qint64 m_count;            ///< of entries read next
};
