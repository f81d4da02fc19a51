// Whatever is typed as a filter: it is understood or refused with a place in it, and what is understood finds
// the same rows by SQL as by the plain evaluator.
#include "core/evaluator.h"
#include "fuzz/fuzz.h"
#include "store/sql.h"
#include "store/sqlite.h"
#include "support/keptrows.h"

#include <QTemporaryDir>

namespace {

constexpr qint64 now = 1'793'500'000'000; ///< milliseconds since 1970
constexpr qsizetype largestSql = 100'000; ///< longer ones SQLite may refuse

/// Rows with what is odd in texts, numbers and times.
const QList<Cells> &rows()
{
    static const QList<Cells> all = [] {
        const QList<QByteArray> texts{{},
                                      "",
                                      "1000",
                                      "2026-11-01 10:00:00",
                                      "Template REJECTED",
                                      "\xEC\x9D\xB4\xEC\x9C\xA0",
                                      "\xE1\x84\x8B\xE1\x85\xB5",
                                      "\xC3\x84 stra\xC3\x9F"
                                      "e",
                                      "a\"b*c\\d",
                                      "-17",
                                      "12345678901234567890"};
        QList<Cells> made;
        for (qsizetype row = 0; row < texts.size(); ++row) {
            Cells cells;
            for (std::size_t i = 0; i < messagesTable.columns.size(); ++i) {
                const Type type = messagesTable.columns[i].type;
                const qsizetype place = row + static_cast<qsizetype>(i);
                if (type == Type::Instant)
                    cells.append(writeInstant(now - place * 86'400'000, QTimeZone::utc()));
                else if (type == Type::Integer)
                    cells.append(place % 3 == 0 ? QByteArray() : QByteArray::number(place));
                else
                    cells.append(texts[place % texts.size()]);
            }
            made.append(cells);
        }
        return made;
    }();
    return all;
}

/// A file of tables with these rows; their ids are their places.
Database &database()
{
    static const QTemporaryDir folder;
    static Database made = [] {
        const auto path = createTablesFile(folder.path(), "fuzz", 0, 0);
        auto opened = Database::open(*path, Database::Mode::ReadWrite);
        addFunctions(*opened);
        auto writer = CellWriter::open(*opened);
        require(writer.hasValue());
        for (qsizetype row = 0; row < rows().size(); ++row) {
            Cells kept = rows()[row];
            for (std::size_t i = 0; i < messagesTable.columns.size(); ++i) {
                QByteArray &cell = kept[static_cast<qsizetype>(i)];
                if (messagesTable.columns[i].type == Type::Instant)
                    cell = QByteArray::number(*readInstant(textView(cell)));
            }
            require(insertRow(*opened, *writer, messagesTable, row, kept));
        }
        return std::move(*opened);
    }();
    return made;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(bytesOf(data, size));
    const auto filter = parseFilter(text, messagesTable, {.now = now, .local = QTimeZone::utc()});
    if (!filter) {
        require(!filter.error().text.isEmpty() && filter.error().position >= 0
                && filter.error().position <= text.size());
        return 0;
    }
    const Sql where = whereOf(*filter, messagesTable);
    if (where.text.size() > largestSql)
        return 0;
    auto select =
        database().prepare("SELECT \"row\" FROM messages WHERE " + where.text + " ORDER BY \"row\"");
    require(select.hasValue());
    select->bindAll(where.values);
    QList<qint64> found;
    auto more = select->step();
    for (; more && *more; more = select->step())
        found.append(select->integer(0));
    require(more.hasValue());
    QList<qint64> expected;
    for (qsizetype row = 0; row < rows().size(); ++row) {
        if (Evaluator(messagesTable, rows()[row]).holds(*filter))
            expected.append(row);
    }
    require(found == expected);
    return 0;
}
