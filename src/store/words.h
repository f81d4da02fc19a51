#pragma once

#include "core/schema.h"
#include "store/sqlite.h"

#include <QHash>

#include <map>
#include <optional>
#include <vector>

struct sqlite3;

/// The values that come again and again in a column stand once each in the table `words` of a tables file,
/// and by their number in the rows. A value that was kept in one of these ways is never kept in the other.

constexpr int maxWords = 10'000;          ///< of a column; others stand in the rows
constexpr qsizetype maxWordBytes = 1'024; ///< a longer value stands in the rows

/// The table of a new file.
QByteArray wordsSchema();

/// SQL for the number of a value of a column with this key, or the value itself where it is no word: what its
/// rows hold. The value is bound to two question marks.
QByteArray wordSql(const char *column);

/// Gives words their numbers, in the transactions of who owns it: after one that was undone it must be opened
/// again.
class WordWriter
{
public:
    static Result<WordWriter> open(Database &database);

    /// The number of a value; nothing: it is kept as it came.
    Result<std::optional<qint64>> numberOf(const Column &column, const QByteArray &value);

private:
    explicit WordWriter(Database &database)
        : m_database(&database)
    {}

    using Numbers = QHash<QByteArray, qint64>;
    Numbers &numbersOf(const Column &column);
    Result<std::optional<qint64>> add(const Column &column, Numbers &numbers, const QByteArray &value);

    Database *m_database;
    std::map<QByteArray, Numbers> m_numbers;            ///< by the column's key
    QHash<const Column *, Numbers *> m_numbersOfColumn; ///< the same, found sooner
    qint64 m_last = 0;
};

/// The words that a connection has read so far. Used in the connection's thread.
class Words
{
public:
    explicit Words(sqlite3 *connection)
        : m_connection(connection)
    {}

    /// The value with this number; null where there is none, or where reading was interrupted.
    const QByteArray *find(qint64 number);
    /// Whether the last find could not read.
    [[nodiscard]] bool interrupted() const { return m_interrupted; }

private:
    bool readNew();

    sqlite3 *m_connection;
    std::vector<QByteArray> m_values{{}}; ///< by number; there is no word 0
    bool m_interrupted = false;
};
