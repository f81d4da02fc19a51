#pragma once

#include "core/query.h"
#include "store/pieces.h"
#include "store/sql.h"

#include <QSet>

/// Sorts the rows of a query by a column: the first ones are handed over after one look at the table, all
/// others once they are sorted, in a temporary file where they are many. Made for one question.
class Sorting
{
public:
    static constexpr qint64 firstRows = 200; ///< more than a window shows

    Sorting(Database &database, ReadLimit &limit, const Query &query, const Sql &where, Pieces &pieces);
    ~Sorting();
    Q_DISABLE_COPY_MOVE(Sorting)

    Result<Done> find(const TakeIds &take);

private:
    Result<Done> makeTables();
    Result<Done> dropTables();
    Result<Done> gather(const QByteArray &into, const QByteArray &behind);
    Result<Done> findFirst(const TakeIds &take);
    Result<Done> order();
    Result<Done> findOthers(const TakeIds &take);

    Database &m_database;
    ReadLimit &m_limit;
    const Query &m_query;
    const Sql &m_where;
    Pieces &m_pieces;
    QByteArray m_order;   ///< of rows with a key
    QSet<qint64> m_given; ///< ids that were handed over first
};
