#pragma once

#include "core/rows.h"
#include "store/words.h"

#include <QVarLengthArray>

/// How cells stand in a tables file: smaller than they came, and without losing a character. Whoever writes
/// or reads a cell does it here; conditions in SQL are made for it in store/sql.

/// How a column's cells are kept, each of them where that loses nothing, else as the text that came.
enum class Kept {
    Text,
    Number,  ///< an integer as such
    Instant, ///< milliseconds since 1970 UTC
    Time,    ///< "yyyy-MM-dd HH:mm:ss" as seconds since keptTimeBegin in the zone that is meant
    Word,    ///< the number of a word (see store/words)
    Around,  ///< the number of a word with wordGap where the text of Column::around stands
};
Kept keptAs(const Column &column);

constexpr qint64 keptTimeBegin =
    946'684'800;                 ///< 2000-01-01 in seconds since 1970: four bytes last until 2068
constexpr char wordGap = '\x01'; ///< in a word; a text with such a character in it is no such word

/// A word with something in its gap.
QVarLengthArray<char, 256> filledGap(const QByteArray &word, QByteArrayView around);

/// Binds cells. What was said of WordWriter is true of it.
class CellWriter
{
public:
    static Result<CellWriter> open(Database &database);

    /// Binds a row's cell to a question mark (the first is 1). The row must live until the statement was run.
    Result<Done> bind(Statement &statement, int mark, const Table &table, const Cells &cells,
                      qsizetype place);

private:
    explicit CellWriter(WordWriter words)
        : m_words(std::move(words))
    {}

    WordWriter m_words;
};

/// Reads cells as people and files see them.
class CellReader
{
public:
    explicit CellReader(std::shared_ptr<Words> words)
        : m_words(std::move(words))
    {}

    /// Adds the cells of a table's columns to a row, from a place of the statement's present row on. Fails
    /// where a word is missing: the tables are damaged (Cancelled: reading was interrupted).
    Result<Done> read(const Statement &row, int place, const Table &table, Cells &cells);

private:
    Result<QByteArray> readCell(const Statement &row, int place, const Table &table, const Column &column,
                                const Cells &before);
    QByteArray shownInstant(qint64 instant);

    std::shared_ptr<Words> m_words;
    qint64 m_instant = -1; ///< of m_shown: rows of one delivery have the same
    QByteArray m_shown;
};
