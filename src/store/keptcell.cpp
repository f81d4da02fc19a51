#include "store/keptcell.h"

#include "core/cell.h"
#include "store/sentences.h"

namespace {

/// The text that a cell's column is around of.
QByteArray aroundOf(const Table &table, const Column &column, const Cells &cells)
{
    return cellOf(table, cells, QLatin1StringView(column.around));
}

/// A text with a gap instead of the first place where the other stands.
QByteArray withGap(const QByteArray &text, const QByteArray &around)
{
    const qsizetype place = around.isEmpty() ? -1 : text.indexOf(around);
    return place < 0 ? text : text.first(place) + wordGap + text.sliced(place + around.size());
}

Error noWord(const Words &words)
{
    if (words.interrupted())
        return {{}, Error::Kind::Cancelled};
    return {Store::tr("The tables are damaged: a value is missing. They are made anew.")};
}

} // namespace

Kept keptAs(const Column &column)
{
    if (column.around)
        return Kept::Around;
    switch (column.type) {
    case Type::Text:
    case Type::Json:
        break;
    case Type::Code:
        return Kept::Word;
    case Type::Integer:
        return Kept::Number;
    case Type::Time:
        return Kept::Time;
    case Type::Instant:
        return Kept::Instant;
    }
    return column.repeats ? Kept::Word : Kept::Text;
}

QVarLengthArray<char, 256> filledGap(const QByteArray &word, QByteArrayView around)
{
    QVarLengthArray<char, 256> text;
    const qsizetype gap = word.indexOf(wordGap);
    if (gap < 0) {
        text.append(word.constData(), word.size());
        return text;
    }
    text.append(word.constData(), gap);
    text.append(around.data(), around.size());
    text.append(word.constData() + gap + 1, word.size() - gap - 1);
    return text;
}

Result<CellWriter> CellWriter::open(Database &database)
{
    auto words = WordWriter::open(database);
    if (!words)
        return words.error();
    return CellWriter(std::move(*words));
}

Result<Done> CellWriter::bind(Statement &statement, int mark, const Table &table, const Cells &cells,
                              qsizetype place)
{
    const Column &column = table.columns[static_cast<std::size_t>(place)];
    const QByteArray &cell = cells[place];
    std::optional<qint64> number;
    switch (keptAs(column)) {
    case Kept::Text:
        break;
    case Kept::Number:
    case Kept::Instant:
        number = readNumber(textView(cell));
        break;
    case Kept::Time:
        if (const auto seconds = readPlainTime(textView(cell)))
            number = *seconds - keptTimeBegin;
        break;
    case Kept::Word:
    case Kept::Around:
        if (cell.isEmpty() || (column.around && cell.contains(wordGap)))
            break;
        auto word = column.around ? m_words.numberOf(column, withGap(cell, aroundOf(table, column, cells)))
                                  : m_words.numberOf(column, cell);
        if (!word)
            return word.error();
        number = *word;
        break;
    }
    if (number)
        statement.bind(mark, *number);
    else
        statement.bindView(mark, cell);
    return Done{};
}

Result<Done> CellReader::read(const Statement &row, int place, const Table &table, Cells &cells)
{
    cells.reserve(static_cast<qsizetype>(table.columns.size()));
    for (const Column &column : table.columns) {
        auto cell = readCell(row, place++, table, column, cells);
        if (!cell)
            return cell.error();
        cells.append(std::move(*cell));
    }
    return Done{};
}

Result<QByteArray> CellReader::readCell(const Statement &row, int place, const Table &table,
                                        const Column &column, const Cells &before)
{
    const Kept kept = keptAs(column);
    if (kept == Kept::Text || kept == Kept::Number || !row.isInteger(place))
        return row.bytes(place);
    const qint64 number = row.integer(place);
    if (kept == Kept::Instant)
        return shownInstant(number);
    if (kept == Kept::Time) {
        const auto text = writePlainTime(number + keptTimeBegin);
        return QByteArray(text.data(), text.size());
    }
    const QByteArray *word = m_words->find(number);
    if (word == nullptr)
        return noWord(*m_words);
    if (kept == Kept::Word)
        return *word;
    const auto text = filledGap(*word, aroundOf(table, column, before));
    return QByteArray(text.constData(), text.size());
}

QByteArray CellReader::shownInstant(qint64 instant)
{
    static const QTimeZone local = QTimeZone::systemTimeZone();
    if (instant != m_instant || m_shown.isEmpty()) {
        m_instant = instant;
        m_shown = writeInstant(instant, local);
    }
    return m_shown;
}
