#include "store/codeboardreader.h"

#include "core/cell.h"

#include <algorithm>
#include <vector>

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

using TakeTally = std::function<void(const QByteArray &code, const Tally &tally)>;

Result<Done> readTallies(TableReader &reader, const OverviewWish &stretch, const TakeTally &take)
{
    return reader.tallies(messagesTable, stretch,
                          [&take](const Tally &tally) { take(tally.value.toByteArray(), tally); });
}

/// The results of the stretch of time with their counts, the most first, at most maxCodeLines.
Result<Done> readCounts(TableReader &reader, CodeBoard &board)
{
    QHash<QByteArray, qint64> counts;
    auto read =
        readTallies(reader, board.wish.stretch,
                    [&counts](const QByteArray &code, const Tally &tally) { counts[code] += tally.rows; });
    if (!read)
        return read;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        CodeLine line;
        line.code = count.key();
        line.rows = count.value();
        board.rows += line.rows;
        board.codes.append(line);
    }
    std::sort(board.codes.begin(), board.codes.end(), [](const CodeLine &one, const CodeLine &other) {
        return std::tuple(-one.rows, one.code) < std::tuple(-other.rows, other.code);
    });
    board.codes.resize(std::min(board.codes.size(), maxCodeLines));
    return Done{};
}

using Places = QHash<QByteArray, qsizetype>;

Result<Done> readBars(TableReader &reader, const Places &places, CodeBoard &board)
{
    BarMaker all(board.wish.stretch);
    std::vector<BarMaker> makers(static_cast<std::size_t>(board.codes.size()), all);
    std::vector<std::size_t> classes;
    for (const CodeLine &line : std::as_const(board.codes))
        classes.push_back(classOf(line.code));
    auto read = readTallies(reader, board.wish.stretch, [&](const QByteArray &code, const Tally &tally) {
        const qsizetype place = places.value(code, -1);
        const bool isNamed = place >= 0;
        const auto index = static_cast<std::size_t>(isNamed ? place : 0);
        all.add(tally.begin, isNamed ? classes[index] : classOf(code), tally.rows);
        if (isNamed)
            makers[index].add(tally.begin, classes[index], tally.rows);
    });
    if (!read)
        return read;
    board.all = all.bars();
    for (qsizetype i = 0; i < board.codes.size(); ++i) {
        CodeLine &line = board.codes[i];
        line.bars = makers[static_cast<std::size_t>(i)].bars();
        line.last = line.bars.isEmpty() ? 0 : line.bars.constLast().begin;
    }
    return Done{};
}

/// When each result came first of all times, to the hour.
Result<Done> readFirst(TableReader &reader, const Places &places, CodeBoard &board)
{
    return reader.tallies(messagesTable, hourSpan, 0, board.wish.stretch.to, [&](const Tally &tally) {
        const qsizetype place = places.value(tally.value.toByteArray(), -1);
        if (place >= 0 && board.codes[place].first == 0)
            board.codes[place].first = tally.begin;
    });
}

/// Whose the newest messages are: those are read whatever their result, for no index finds those of one.
Result<Done> readSenders(TableReader &reader, const Places &places, CodeBoard &board)
{
    std::vector<QHash<QByteArray, qint64>> counts(static_cast<std::size_t>(board.codes.size()));
    Query newest;
    newest.table = &messagesTable;
    const auto read = reader.newestRows(newest, lookedAtMessages, [&](const Row &row) {
        const QByteArray code = cellOf(messagesTable, row.cells, "resultCode"_L1);
        const qsizetype place = places.value(code.isNull() ? QByteArray("") : code, -1);
        if (place < 0)
            return;
        const QByteArray key = cellOf(messagesTable, row.cells, "senderGroupingKey"_L1);
        ++counts[static_cast<std::size_t>(place)][key.isNull() ? QByteArray("") : key];
    });
    if (!read)
        return read.error();
    for (qsizetype i = 0; i < board.codes.size(); ++i) {
        const auto &ofCode = counts[static_cast<std::size_t>(i)];
        QList<SenderShare> &senders = board.codes[i].senders;
        for (auto count = ofCode.cbegin(); count != ofCode.cend(); ++count)
            senders.append({.senderGroupingKey = count.key(), .rows = count.value()});
        std::sort(senders.begin(), senders.end(), [](const SenderShare &one, const SenderShare &other) {
            return std::tuple(-one.rows, one.senderGroupingKey)
                < std::tuple(-other.rows, other.senderGroupingKey);
        });
    }
    return Done{};
}

} // namespace

Result<CodeBoard> readCodeBoard(TableReader &reader, const CodesWish &wish)
{
    CodeBoard board;
    board.wish = wish;
    if (const auto read = readCounts(reader, board); !read)
        return read.error();
    Places places;
    for (const CodeLine &line : std::as_const(board.codes))
        places.insert(line.code, places.size());
    for (const auto part : {readBars, readFirst, readSenders}) {
        if (const auto read = part(reader, places, board); !read)
            return read.error();
    }
    return board;
}
