#pragma once

#include "core/query.h"
#include "core/rowids.h"
#include "store/readlimit.h"
#include "store/sql.h"
#include "store/sqlite.h"

#include <functional>
#include <optional>

/// Finds the ids of a query's rows in transactions that are short whatever the query is. Made for one
/// question.
class IdFinder
{
public:
    /// Takes some ids in view order; answers whether to go on.
    using Take = std::function<bool(const RowIds &ids)>;

    /// Rows with after < id <= newest. indexed: whether the indices for reading are there.
    IdFinder(Database &database, ReadLimit &limit, const Query &query, qint64 after, qint64 newest,
             bool indexed);

    /// Hands the ids over in pieces. Cancelled: `take` did not want more, or the limit's asker.
    Result<Done> find(const Take &take);

private:
    /// What is read of a piece of the table, ids with low <= id <= high.
    using ReadPiece = std::function<Result<RowIds>(qint64 low, qint64 high)>;

    Result<Done> findAll(const Take &take);
    Result<Done> findSorted(const Take &take);
    Result<Done> gather();
    Result<Done> findInPieces(const Take &take);
    Result<Done> inPieces(const ReadPiece &read, const Take &take);
    Result<std::optional<RowIds>> findAtOnce();
    Result<RowIds> readIds(const QByteArray &sql, const QVariantList &values);
    [[nodiscard]] QByteArray fromPiece() const;
    [[nodiscard]] QVariantList valuesOf(qint64 low, qint64 high) const;

    Database &m_database;
    ReadLimit &m_limit;
    const Query &m_query;
    qint64 m_after;
    qint64 m_newest;
    bool m_indexed;
    Sql m_where;
};
