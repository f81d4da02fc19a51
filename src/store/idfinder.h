#pragma once

#include "core/query.h"
#include "store/pieces.h"
#include "store/sql.h"

#include <optional>

/// Finds the ids of a query's rows in transactions that are short whatever the query is. Made for one
/// question.
class IdFinder
{
public:
    /// Rows with after < id <= newest. indexed: whether the indices for reading are there.
    IdFinder(Database &database, ReadLimit &limit, const Query &query, qint64 after, qint64 newest,
             bool indexed);

    /// Hands the ids over in pieces. Cancelled: `take` did not want more, or the limit's asker.
    Result<Done> find(const TakeIds &take);

private:
    Result<Done> findAll(const TakeIds &take);
    Result<Done> findSorted(const TakeIds &take);
    Result<Done> findInPieces(const TakeIds &take);
    Result<std::optional<RowIds>> findAtOnce();

    Database &m_database;
    ReadLimit &m_limit;
    Pieces m_pieces;
    const Query &m_query;
    bool m_indexed;
    Sql m_where;
};
