#pragma once

#include "core/rowids.h"
#include "store/readlimit.h"
#include "store/sqlite.h"

#include <functional>

/// Takes some ids in view order; answers whether to go on.
using TakeIds = std::function<bool(const RowIds &ids)>;

/// Reads the rows of a table with after < id <= newest, in transactions that are short whatever is asked.
class Pieces
{
public:
    static constexpr qint64 first = 4'000; ///< rows looked at for the first answer

    Pieces(Database &database, ReadLimit &limit, qint64 after, qint64 newest);

    [[nodiscard]] qint64 after() const { return m_after; }
    [[nodiscard]] qint64 newest() const { return m_newest; }
    [[nodiscard]] qint64 size() const { return m_newest - m_after; }

    /// What is read of a piece, ids with low <= id <= high.
    using Read = std::function<Result<RowIds>(qint64 low, qint64 high)>;
    /// Reads piece by piece from the newest rows downwards. Cancelled: `take` did not want more, or the
    /// limit's asker.
    Result<Done> each(const Read &read, const TakeIds &take);

    /// The ids that a statement gives in its first column.
    Result<RowIds> ids(const QByteArray &sql, const QVariantList &values);

private:
    Database &m_database;
    ReadLimit &m_limit;
    qint64 m_after;
    qint64 m_newest;
};

/// What ends a search that nobody wants any more.
Error cancelled();
