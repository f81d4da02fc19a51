#include "store/pieces.h"

#include <QElapsedTimer>

#include <algorithm>

namespace {

constexpr qint64 largestPiece = 500'000; ///< rows looked at in one transaction at most
constexpr qint64 pieceTime = 60;         ///< milliseconds that a piece should take
constexpr qint64 growth = 4;             ///< of a piece over the one before, at most
constexpr qint64 shrinking = 8;          ///< of a piece that took too long

/// How many rows the next piece looks at, after one of this size took so long.
qint64 nextSize(qint64 size, qint64 milliseconds)
{
    const qint64 wanted = size * pieceTime / std::max<qint64>(1, milliseconds);
    return std::clamp(wanted, std::max<qint64>(1, size / 2), std::min(size * growth, largestPiece));
}

} // namespace

Error cancelled()
{
    return {{}, Error::Kind::Cancelled};
}

Pieces::Pieces(Database &database, ReadLimit &limit, qint64 after, qint64 newest)
    : m_database(database)
    , m_limit(limit)
    , m_after(after)
    , m_newest(newest)
{}

Result<Done> Pieces::each(const Read &read, const TakeIds &take)
{
    qint64 size = first;
    for (qint64 high = m_newest; high > m_after;) {
        const qint64 low = std::max(m_after + 1, high - size + 1);
        QElapsedTimer time;
        time.start();
        if (size > 1)
            m_limit.begin();
        const auto ids = read(low, high);
        const bool late = m_limit.end();
        if (!ids && late) {
            size = std::max<qint64>(1, size / shrinking);
            continue;
        }
        if (!ids)
            return ids.error();
        size = nextSize(size, time.elapsed());
        high = low - 1;
        if (!take(*ids))
            return cancelled();
    }
    return Done{};
}

Result<RowIds> Pieces::ids(const QByteArray &sql, const QVariantList &values)
{
    auto select = m_database.prepare(sql);
    if (!select)
        return select.error();
    select->bindAll(values);
    RowIds ids;
    auto more = select->step();
    for (; more && *more; more = select->step())
        ids.append(select->integer(0));
    if (!more)
        return more.error();
    return ids;
}
