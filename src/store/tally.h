#pragma once

#include "core/schema.h"
#include "store/sqlite.h"

#include <QHash>

#include <functional>

/// How many rows came in each minute and in each hour, by code. Kept beside the rows in the same
/// transactions, so that nobody has to count millions of them.

/// The spans that are counted, in minutes. Hours are those of UTC.
constexpr qint64 minuteSpan = 1;
constexpr qint64 hourSpan = 60;

/// The table of a new file.
QByteArray tallySchema();

/// The column by whose values a table's rows are counted; null: they are not.
const Column *talliedColumn(const Table &table);

/// Gathers what one transaction changes, and writes it at its end.
class TallyWriter
{
public:
    /// So many rows more (fewer: negative) that came at this moment (milliseconds since 1970 UTC) and have
    /// this value in the tallied column.
    void add(const Table &table, qint64 receivedAt, const QByteArray &value, qint64 rows);
    Result<Done> write(Database &database);

private:
    struct Place
    {
        const Table *table = nullptr;
        qint64 minute = 0;
        QByteArray value;

        bool operator==(const Place &) const = default;
        friend size_t qHash(const Place &place, size_t seed = 0)
        {
            return qHashMulti(seed, place.table, place.minute, place.value);
        }
    };
    QHash<Place, qint64> m_rows;
};

/// Rows of one value that came in one span.
struct Tally
{
    qint64 begin = 0;     ///< of the span, milliseconds since 1970 UTC
    QByteArrayView value; ///< lives until the next one
    qint64 rows = 0;
};

/// Hands over what is counted from `from` on and before `to` (milliseconds since 1970 UTC), oldest first.
Result<Done> readTallies(Database &database, const Table &table, qint64 span, qint64 from, qint64 to,
                         const std::function<void(const Tally &)> &take);
