#include "store/codeboardreader.h"

#include "core/cell.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

const Column &resultColumn()
{
    return columnOf(messagesTable, "resultCode"_L1);
}

std::size_t classOf(const QByteArray &code)
{
    return placeOfClass(Codes::builtIn().classOf(resultColumn().codes, code));
}

/// What came of each result in the stretch of time.
class LineMaker
{
public:
    explicit LineMaker(const OverviewWish &stretch)
        : m_stretch(stretch)
    {}

    void add(const Tally &tally)
    {
        const QByteArray code = tally.value.toByteArray();
        auto found = m_codes.find(code);
        if (found == m_codes.end())
            found = m_codes.insert({code, {.place = classOf(code), .bars = BarMaker(m_stretch)}}).first;
        Code &one = found->second;
        one.rows += tally.rows;
        one.bars.add(tally.begin, one.place, tally.rows);
        m_all.add(tally.begin, one.place, tally.rows);
    }

    [[nodiscard]] CodeBoard board() const
    {
        CodeBoard board;
        board.wish.stretch = m_stretch;
        board.all = m_all.bars();
        for (const auto &[code, one] : m_codes) {
            CodeLine line;
            line.code = code;
            line.rows = one.rows;
            line.bars = one.bars.bars();
            line.last = line.bars.isEmpty() ? 0 : line.bars.constLast().begin;
            board.rows += one.rows;
            board.codes.append(std::move(line));
        }
        std::sort(board.codes.begin(), board.codes.end(), [](const CodeLine &one, const CodeLine &other) {
            return std::tuple(-one.rows, one.code) < std::tuple(-other.rows, other.code);
        });
        board.codes.resize(std::min(board.codes.size(), maxCodeLines));
        return board;
    }

private:
    struct Code
    {
        std::size_t place = 0;
        BarMaker bars;
        qint64 rows = 0;
    };

    OverviewWish m_stretch;
    std::map<QByteArray, Code> m_codes;
    BarMaker m_all{m_stretch};
};

/// When each result came first of all times, to the hour.
Result<Done> readFirst(TableReader &reader, CodeBoard &board)
{
    QHash<QByteArray, qint64> first;
    const auto read =
        reader.tallies(messagesTable, hourSpan, 0, board.wish.stretch.to, [&](const Tally &tally) {
            const QByteArray code = tally.value.toByteArray();
            if (!first.contains(code))
                first.insert(code, tally.begin);
        });
    if (!read)
        return read;
    for (CodeLine &line : board.codes)
        line.first = first.value(line.code, line.last);
    return Done{};
}

Result<Done> readSenders(TableReader &reader, CodeLine &line)
{
    Query newest;
    newest.table = &messagesTable;
    newest.filter = line.code.isEmpty()
        ? filterOf({.kind = Condition::Kind::Missing, .column = &resultColumn()})
        : filterOf({.kind = Condition::Kind::Equals, .column = &resultColumn(), .text = line.code});
    QHash<QByteArray, qint64> counts;
    const auto read = reader.newestRows(newest, lookedAtSenders, [&counts](const Row &row) {
        const QByteArray key = cellOf(messagesTable, row.cells, "senderGroupingKey"_L1);
        ++counts[key.isNull() ? QByteArray("") : key];
    });
    if (!read)
        return read.error();
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        line.senders.append({.senderGroupingKey = count.key(), .rows = count.value()});
    std::sort(line.senders.begin(), line.senders.end(), [](const SenderShare &one, const SenderShare &other) {
        return std::tuple(-one.rows, one.senderGroupingKey)
            < std::tuple(-other.rows, other.senderGroupingKey);
    });
    return Done{};
}

} // namespace

Result<CodeBoard> readCodeBoard(TableReader &reader, const CodesWish &wish)
{
    const OverviewWish &stretch = wish.stretch;
    LineMaker maker(stretch);
    const qint64 span = stretch.step == msPerMinute ? minuteSpan : hourSpan;
    const auto read = reader.tallies(messagesTable, span, barBegin(stretch.from, stretch.step), stretch.to,
                                     [&maker](const Tally &tally) { maker.add(tally); });
    if (!read)
        return read.error();
    CodeBoard board = maker.board();
    if (const auto first = readFirst(reader, board); !first)
        return first.error();
    for (CodeLine &line : board.codes.first(std::min(board.codes.size(), codesWithSenders))) {
        if (const auto senders = readSenders(reader, line); !senders)
            return senders.error();
    }
    return board;
}
