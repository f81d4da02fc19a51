#pragma once

#include "core/cell.h"
#include "store/catchup.h"
#include "store/filler.h"
#include "store/journal.h"
#include "store/reader.h"
#include "store/tablesfile.h"
#include "support/sample.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

constexpr int surplusRefusals = 100; ///< refusals over the bound of those that are kept

/// A folder with a journal and tables, of one test.
class DataFolder
{
public:
    /// All rows of a table.
    using Rows = QList<Cells>;

    [[nodiscard]] QString path() const { return m_directory.path() + QStringLiteral("/data"); }

    void append(QList<Delivery> deliveries, Journal::Origin origin = Journal::Origin::Received) const
    {
        auto journal = Journal::open(path());
        QVERIFY2(journal, journal ? "" : qPrintable(journal.error().text));
        const auto appended = journal->append(deliveries, origin);
        QVERIFY2(appended, appended ? "" : qPrintable(appended.error().text));
    }

    void append(const QList<QByteArray> &bodies) const
    {
        QList<Delivery> deliveries;
        for (const QByteArray &body : bodies)
            deliveries.append(sample::delivery(body));
        append(std::move(deliveries));
    }

    void catchUp() const
    {
        const auto done = catchUpTables(path());
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }

    /// Removes what retention says, as receiver and projector do it together.
    void keepOnly(const Retention &retention) const
    {
        auto journal = Journal::open(path());
        Filler filler(path());
        filler.setRetention(retention);
        QVERIFY(journal && filler.open());
        for (bool more = true; more;) {
            const auto stepped = filler.step();
            const auto untidy = filler.tidy();
            QVERIFY2(stepped && untidy, "tidying failed");
            more = *stepped || *untidy || !filler.doomed().isEmpty();
            removeFrom(*journal, filler.doomed());
        }
        for (auto more = journal->shrink(); more && *more;)
            more = journal->shrink();
    }

    /// Removes deliveries from the journal, one at a time.
    static void removeFrom(Journal &journal, QList<IdRun> doomed)
    {
        while (!doomed.isEmpty())
            QVERIFY(journal.remove(doomed, 0));
    }

    /// Makes it so that deliveries were written to the journal so many milliseconds earlier.
    void age(qint64 first, qint64 last, qint64 milliseconds) const
    {
        auto database = Database::open(journalPath(path()), Database::Mode::ReadWrite);
        QVERIFY(database);
        auto update =
            database->prepare("UPDATE entries SET written = written - ? WHERE number BETWEEN ? AND ?");
        QVERIFY(update && update->bindAll({milliseconds, first, last}).run());
    }

    /// Rows as an export gives them.
    [[nodiscard]] Rows rows(const Table &table, const Column *sort = nullptr, bool descending = false) const
    {
        Query query;
        query.table = &table;
        query.sort = sort;
        query.descending = descending;
        return rows(query);
    }

    [[nodiscard]] Rows rows(const Query &query) const
    {
        Rows all;
        Reader reader(path(), std::make_shared<Newest>());
        const auto read = reader.forEachRow(query, [&all](const Row &row) {
            all.append(row.cells);
            return true;
        });
        if (!read)
            QTest::qFail(qPrintable(read.error().text), __FILE__, __LINE__);
        return all;
    }

    /// The rows of all tables.
    [[nodiscard]] QList<Rows> everything() const
    {
        QList<Rows> all;
        for (const Table *table : allTables())
            all.append(rows(*table));
        return all;
    }

    /// What is counted beside the rows: "table span begin value rows".
    [[nodiscard]] QByteArrayList tallies() const
    {
        QByteArrayList all;
        auto database = Database::open(currentTablesFile(path()), Database::Mode::ReadOnly);
        auto select = database->prepare(
            "SELECT name || ' ' || span || ' ' || begin || ' ' || value || ' ' || rows FROM tally");
        while (*select->step())
            all.append(select->bytes(0));
        std::sort(all.begin(), all.end());
        return all;
    }

    /// The same, counted from the rows.
    [[nodiscard]] QByteArrayList talliesOfRows() const
    {
        QMap<QByteArray, qint64> counts;
        for (const Table *table : {&messagesTable, &deliveriesTable}) {
            const char *key = table == &messagesTable ? "resultCode" : "outcome";
            for (const Cells &row : rows(*table)) {
                const auto came =
                    readInstant(textView(row[columnIndex(*table, QLatin1StringView("receivedAt"))]));
                const QByteArray value = row[columnIndex(*table, QLatin1StringView(key))];
                for (const qint64 span : {1, 60})
                    ++counts[QByteArray(table->key) + ' ' + QByteArray::number(span) + ' '
                             + QByteArray::number(*came / (span * msPerMinute) * span) + ' ' + value];
            }
        }
        QByteArrayList all;
        for (auto count = counts.cbegin(); count != counts.cend(); ++count)
            all.append(count.key() + ' ' + QByteArray::number(count.value()));
        std::sort(all.begin(), all.end());
        return all;
    }

    /// One column of all rows.
    [[nodiscard]] QList<QByteArray> column(const Table &table, const char *key) const
    {
        QList<QByteArray> cells;
        for (const Cells &row : rows(table))
            cells.append(row[columnIndex(table, QLatin1StringView(key))]);
        return cells;
    }

    /// Whether all entries are in the tables, and all indices there.
    [[nodiscard]] bool isComplete() const
    {
        auto journal = JournalReader::open(path());
        Reader reader(path(), std::make_shared<Newest>());
        const auto state = reader.state();
        return journal && state && state->indexed && state->applied == *journal->lastNumber();
    }

    /// Removes the tables, as a person may while nothing runs.
    void removeTables() const { removeOtherTablesFiles(path(), {}); }

    /// Overwrites a part of the tables file.
    void damage(qint64 place, const QByteArray &bytes) const
    {
        QFile file(currentTablesFile(path()));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(place) && file.write(bytes) == bytes.size());
    }

    /// A copy of the files as they are now, as a kill leaves them.
    [[nodiscard]] std::unique_ptr<DataFolder> copy() const
    {
        auto other = std::make_unique<DataFolder>();
        QDir().mkpath(other->path());
        const auto names = QDir(path()).entryList(QDir::Files);
        for (const QString &name : names) {
            if (!name.endsWith(QStringLiteral("-shm")))
                QFile::copy(path() + u'/' + name, other->path() + u'/' + name);
        }
        return other;
    }

private:
    QTemporaryDir m_directory;
};
