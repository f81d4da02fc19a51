#include "store/words.h"

#include <memory>
#include <sqlite3.h>

QByteArray wordsSchema()
{
    return "CREATE TABLE words(number INTEGER PRIMARY KEY, name TEXT NOT NULL, value TEXT NOT NULL,"
           "UNIQUE(name, value));";
}

QByteArray wordSql(const char *column)
{
    return QByteArray("ifnull((SELECT number FROM words WHERE name='") + column + "' AND value=?),?)";
}

Result<WordWriter> WordWriter::open(Database &database)
{
    WordWriter writer(database);
    auto select = database.prepare("SELECT name, value, number FROM words");
    if (!select)
        return select.error();
    auto more = select->step();
    for (; more && *more; more = select->step()) {
        writer.m_last = std::max(writer.m_last, select->integer(2));
        writer.m_numbers[select->bytes(0)].insert(select->bytes(1), select->integer(2));
    }
    if (!more)
        return more.error();
    return writer;
}

Result<std::optional<qint64>> WordWriter::numberOf(const Column &column, const QByteArray &value)
{
    Numbers &numbers = numbersOf(column);
    const auto known = numbers.constFind(value);
    if (known != numbers.constEnd())
        return std::optional(known.value());
    if (value.size() > maxWordBytes || numbers.size() >= maxWords)
        return std::optional<qint64>();
    return add(column, numbers, value);
}

WordWriter::Numbers &WordWriter::numbersOf(const Column &column)
{
    Numbers *&numbers = m_numbersOfColumn[&column];
    if (numbers == nullptr)
        numbers = &m_numbers[column.key];
    return *numbers;
}

Result<std::optional<qint64>> WordWriter::add(const Column &column, Numbers &numbers, const QByteArray &value)
{
    auto insert = m_database->cached("INSERT INTO words(number, name, value) VALUES(?, ?, ?)");
    if (!insert)
        return insert.error();
    const qint64 number = m_last + 1;
    if (auto done = insert->bind(1, number).bind(2, QByteArray(column.key)).bind(3, value).run(); !done)
        return done.error();
    m_last = number;
    numbers.insert(value, number);
    return std::optional(number);
}

const QByteArray *Words::find(qint64 number)
{
    constexpr qint64 most = qint64(1'000) * maxWords; // a number that is larger is none
    if (number < 1 || number > most)
        return nullptr;
    const auto place = static_cast<std::size_t>(number);
    if (place >= m_values.size())
        m_interrupted = !readNew();
    if (place >= m_values.size() || m_values[place].isNull())
        return nullptr;
    return &m_values[place];
}

/// Whether all of them were read. Without Statement: a statement of the connection may be asking for a word.
bool Words::readNew()
{
    sqlite3_stmt *made = nullptr;
    constexpr const char *sql = "SELECT number, value FROM words WHERE number >= ? ORDER BY number";
    if (sqlite3_prepare_v2(m_connection, sql, -1, &made, nullptr) != SQLITE_OK)
        return false;
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> select(made, &sqlite3_finalize);
    sqlite3_bind_int64(made, 1, static_cast<sqlite3_int64>(m_values.size()));
    int status = sqlite3_step(made);
    for (; status == SQLITE_ROW; status = sqlite3_step(made)) {
        const auto place = static_cast<std::size_t>(sqlite3_column_int64(made, 0));
        if (place > m_values.size())
            return true; // they follow each other: one is missing
        const auto *text = static_cast<const char *>(static_cast<const void *>(sqlite3_column_text(made, 1)));
        m_values.emplace_back(text, sqlite3_column_bytes(made, 1));
    }
    return status == SQLITE_DONE;
}
