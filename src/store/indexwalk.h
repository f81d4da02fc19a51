#pragma once

#include "core/query.h"
#include "store/pieces.h"

/// Hands over all rows sorted by a column that has an index, by walking over the index in short transactions.
/// Rows with equal cells come newest first. Made for one question, without a filter.
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

    Result<Done> findMissing(const TakeIds &take);
    Result<Done> findPresent(const TakeIds &take);
    Result<Done> findEqual(const QVariant &key, qint64 below, const TakeIds &take);
    static RowIds newestFirst(QList<Entry> &entries);
    Result<QList<Entry>> entriesAfter(const QVariant &key);
    [[nodiscard]] QByteArray select(const QByteArray &where) const;

    Database &m_database;
    const Query &m_query;
    Pieces &m_pieces;
    qint64 m_count; ///< of entries read in the next transaction
};
