#include "core/cell.h"
#include "store/sorting.h"
#include "store/sql.h"
#include "store/tablereader.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

namespace {

constexpr qint64 many = 120'000; ///< rows, more than an index is asked for at once

/// Takes its time for every row: as conditions on long texts do.
void slowMatch(sqlite3_context *context, int /*count*/, sqlite3_value ** /*values*/)
{
    QElapsedTimer time;
    time.start();
    while (time.nsecsElapsed() < 100'000) {}
    sqlite3_result_int(context, 1);
}

/// The longest time that a statement over the tables took, in milliseconds.
struct Longest
{
    qint64 milliseconds = 0;

    static int profile(unsigned /*kind*/, void *given, void *statement, void *nanoseconds)
    {
        auto *longest = static_cast<Longest *>(given);
        const QByteArray sql(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
        const bool ownTables = sql.contains("INTO temp.ordered") || sql.contains("FROM temp.");
        if (!ownTables)
            longest->milliseconds =
                std::max<qint64>(longest->milliseconds, *static_cast<qint64 *>(nanoseconds) / 1'000'000);
        return 0;
    }
};

} // namespace

class tst_TableReader : public QObject
{
    Q_OBJECT

    /// Makes a table with rows 1 to `rows`: the odd ones have recipient "odd", the content is the row's
    /// number.
    void make(qint64 rows)
    {
        const auto path = createTablesFile(m_directory->path(), "journal", 0, 1);
        QVERIFY(path);
        m_path = *path;
        auto database = Database::open(m_path, Database::Mode::ReadWrite);
        QVERIFY(database && setUpTablesFile(*database));
        const auto filled = database->exec(
            "PRAGMA synchronous=OFF; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<"
            + QByteArray::number(rows)
            + ") INSERT INTO "
              "messages(\"row\",receivedAt,recipientNo,requestId,recipientSeq,hookId,appKey,identity,"
              "delivery) SELECT i, i*1000, iif(i%2,'odd','even'), 'R'||i, (i*7919)%1000, 'H'||i, 'A', 0, "
              "i/10 FROM n;"
              "UPDATE counts SET newest="
            + QByteArray::number(rows) + ", rows=" + QByteArray::number(rows) + " WHERE name='messages'");
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().text));
        QVERIFY(addIndices(*database));
    }

    void exec(const QByteArray &sql) const
    {
        auto database = Database::open(m_path, Database::Mode::ReadWrite);
        const auto done = database->exec(sql);
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }

    static Query query(QStringView filter, const QByteArray &sort = {}, bool descending = false)
    {
        Query made;
        made.table = &messagesTable;
        made.filter = *parseFilter(filter, messagesTable, {});
        made.sort = sort.isEmpty() ? nullptr : findColumn(messagesTable, QString::fromLatin1(sort));
        made.descending = descending;
        return made;
    }

    TableReader reader() const
    {
        auto opened = TableReader::open(m_path);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().text));
        return std::move(*opened);
    }

    static RowIds ids(TableReader &reader, const Query &query, qint64 after, qint64 newest)
    {
        RowIds all;
        const auto found = reader.findIds(query, after, newest, [&all](const RowIds &some) {
            for (const IdRun &run : some.runs())
                all.append(run);
            return true;
        });
        if (!found)
            QTest::qFail(qPrintable(found.error().text), __FILE__, __LINE__);
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;

private slots:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void findsTheSameRowsWhateverTheWay_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<qint64>("after");
        QTest::addColumn<qint64>("count");
        const auto row = [](const char *name, const char *filter, qint64 after, qint64 count) {
            QTest::newRow(name) << QString::fromLatin1(filter) << after << count;
        };
        row("all rows", "", 0, many);
        row("all rows since", "", 1'000, many - 1'000);
        row("a scan", "recipientNo:ODD", 0, many / 2);
        row("a scan of new rows", "recipientNo:ODD", many - 10, 5);
        row("many rows over an index", "recipientNo=odd", 0, many / 2);
        row("few new rows of them", "recipientNo=odd", many - 10, 5);
        row("more than are asked for at once", "recipientNo=odd OR recipientNo=even", 0, many);
        row("one row over an index", "requestId=R5", 0, 1);
        row("one row that is not new", "requestId=R5", 5, 0);
        row("an index and more", "recipientNo=odd recipientSeq<100", 0, many / 20);
        row("two indices", "requestId=R5 OR hookId=H7", 0, 2);
        row("a delivery", "delivery:7", 0, 10);
        row("nothing", "requestId=none", 0, 0);
    }

    void findsTheSameRowsWhateverTheWay()
    {
        QFETCH(QString, filter);
        QFETCH(qint64, after);
        QFETCH(qint64, count);
        make(many);
        auto tables = reader();
        const auto found = ids(tables, query(filter), after, many);
        QCOMPARE(found.size(), count);
        for (qint64 place = 1; place < found.size(); ++place)
            QVERIFY(found.at(place) < found.at(place - 1));
        if (count > 0)
            QVERIFY(found.at(0) <= many && found.at(count - 1) > after);
        const auto counted = tables.countRows(query(filter), many);
        QVERIFY(counted && *counted >= count);
        // Without indices it is the same.
        exec("UPDATE meta SET value=0 WHERE key='indexed'");
        auto plain = reader();
        const auto scanned = ids(plain, query(filter), after, many);
        QVERIFY(scanned.runs() == found.runs());
    }

    void findsWhatIsLeftWhereRowsWereRemoved()
    {
        make(1'000);
        exec("DELETE FROM messages WHERE \"row\" BETWEEN 10 AND 20;"
             "UPDATE counts SET rows=989 WHERE name='messages'");
        auto tables = reader();
        QCOMPARE(
            ids(tables, query(u""), 0, 1'000).runs(),
            (QList<IdRun>{{.first = 1'000, .count = 980, .step = -1}, {.first = 9, .count = 9, .step = -1}}));
    }

    void sortsWithEqualOnesNewestFirst()
    {
        make(5'000);
        auto tables = reader();
        for (const bool descending : {false, true}) {
            const auto found = ids(tables, query(u"recipientNo=odd", "recipientSeq", descending), 0, 5'000);
            QCOMPARE(found.size(), 2'500);
            const auto key = [&found](qint64 place) { return found.at(place) * 7'919 % 1'000; };
            for (qint64 place = 1; place < found.size(); ++place) {
                QVERIFY(descending ? key(place) <= key(place - 1) : key(place) >= key(place - 1));
                QVERIFY(key(place) != key(place - 1) || found.at(place) < found.at(place - 1));
            }
        }
    }

    void sortsTheSameWhateverTheWay_data()
    {
        QTest::addColumn<QByteArray>("sort");
        for (const char *sort : {"recipientNo", "delivery", "hookId", "recipientSeq", "requestDate"})
            QTest::newRow(sort) << QByteArray(sort);
    }

    /// Beside SQLite's own order, by an index and without one: with missing cells, with many equal ones, with
    /// numbers beside texts.
    void sortsTheSameWhateverTheWay()
    {
        QFETCH(QByteArray, sort);
        make(many);
        exec("UPDATE messages SET recipientNo = CASE WHEN \"row\"%7=0 THEN NULL WHEN \"row\"%3>0 THEN 'same' "
             "ELSE 'R'||(\"row\"*7919%1000) END, recipientSeq = CASE WHEN \"row\"%5=0 THEN 'x' WHEN "
             "\"row\"%11=0 THEN NULL ELSE recipientSeq END, requestDate=\"row\"*31%5000");
        auto tables = reader();
        for (const qint64 after : {qint64(0), many - 9'000}) {
            for (const bool descending : {false, true}) {
                auto database = Database::open(m_path, Database::Mode::ReadOnly);
                auto select = database->prepare("SELECT \"row\" FROM messages WHERE \"row\">? ORDER BY "
                                                + sqlName(sort.constData()) + (descending ? " DESC" : " ASC")
                                                + ", \"row\" DESC");
                select->bind(1, after);
                RowIds expected;
                while (*select->step())
                    expected.append(select->integer(0));
                const auto found = ids(tables, query(u"", sort, descending), after, many);
                QCOMPARE(found.size(), many - after);
                QVERIFY(found.runs() == expected.runs());
            }
        }
    }

    /// With rows in three parts of the indices, of which those in the middle are few.
    void findsAndSortsOverAllParts()
    {
        constexpr qint64 partSize = 1LL << 20;
        make(many);
        exec("UPDATE messages SET recipientNo = CASE WHEN \"row\"%7=0 THEN NULL WHEN \"row\"%3>0 THEN 'same' "
             "ELSE 'R'||(\"row\"*7919%1000) END;"
             "UPDATE messages SET \"row\" = -\"row\" WHERE \"row\" > 12000;"
             "UPDATE messages SET \"row\" = -\"row\" + iif(\"row\" >= -12030, 1, 2) * "
             + QByteArray::number(partSize)
             + " WHERE \"row\" < 0;"
               "UPDATE counts SET newest = newest + 2 * "
             + QByteArray::number(partSize) + " WHERE name='messages'");
        constexpr qint64 newest = many + 2 * partSize;
        QCOMPARE(partsOf(0, newest), (QList<qint64>{2, 1, 0}));
        QCOMPARE(partsOf(partSize - 1, partSize), (QList<qint64>{1}));
        auto tables = reader();
        const auto same = [&](const Query &asked, const QByteArray &sql) {
            for (const qint64 after : {qint64(0), qint64(11'000), partSize + 12'010}) {
                auto database = Database::open(m_path, Database::Mode::ReadOnly);
                auto select = database->prepare("SELECT \"row\" FROM messages NOT INDEXED WHERE \"row\" > ? "
                                                + sql + "\"row\" DESC");
                select->bind(1, after);
                RowIds expected;
                while (*select->step())
                    expected.append(select->integer(0));
                const auto found = ids(tables, asked, after, newest);
                QVERIFY(!expected.isEmpty());
                QVERIFY2(found.runs() == expected.runs(), sql.constData());
            }
        };
        for (const char *sort : {"recipientNo", "requestId", "hookId"}) {
            for (const bool descending : {false, true})
                same(query(u"", sort, descending),
                     "ORDER BY " + sqlName(sort) + (descending ? " DESC, " : " ASC, "));
        }
        same(query(u"recipientNo=same"), "AND recipientNo='same' ORDER BY ");
        same(query(u"requestId=R11500 OR requestId=R12025 OR requestId=R20000 OR recipientNo=R0"),
             "AND (requestId IN ('R11500','R12025','R20000') OR recipientNo='R0') ORDER BY ");
    }

    void noTransactionLivesTooLong_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QByteArray>("sort");
        const QByteArray none;
        QTest::newRow("a scan with a slow condition") << QStringLiteral("x") << none;
        QTest::newRow("an index and a slow condition") << QStringLiteral("recipientNo=odd x") << none;
        QTest::newRow("a sort with a slow condition") << QStringLiteral("x") << QByteArray("recipientSeq");
    }

    void noTransactionLivesTooLong()
    {
        QFETCH(QString, filter);
        QFETCH(QByteArray, sort);
        constexpr qint64 rows = 12'000; // 100 microseconds each
        make(rows);
        auto database = Database::open(m_path, Database::Mode::ReadOnly);
        addFunctions(*database);
        sqlite3_create_function_v2(database->handle(), "alim_match", -1, SQLITE_UTF8, nullptr, slowMatch,
                                   nullptr, nullptr, nullptr);
        Longest longest;
        sqlite3_trace_v2(database->handle(), SQLITE_TRACE_PROFILE, Longest::profile, &longest);
        ReadLimit limit;
        database->setGoOn([&limit] { return limit.goesOn(); });
        RowIds all;
        const auto asked = query(filter, sort);
        const auto found = IdFinder(*database, limit, asked, 0, rows, true).find([&all](const RowIds &some) {
            for (const IdRun &run : some.runs())
                all.append(run);
            return true;
        });
        QVERIFY2(found, found ? "" : qPrintable(found.error().text));
        QCOMPARE(all.size(), filter.contains(QStringLiteral("odd")) ? rows / 2 : rows);
        QVERIFY2(longest.milliseconds <= maxSnapshot, qPrintable(QString::number(longest.milliseconds)));
    }

    void stopsInTheMiddleOfAStatement_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QByteArray>("sort");
        const QByteArray none;
        QTest::newRow("of a scan") << QStringLiteral("recipientNo:o*") << none;
        QTest::newRow("over an index") << QStringLiteral("recipientNo=odd") << none;
        QTest::newRow("that gathers what is to be sorted") << QString() << QByteArray("recipientSeq");
    }

    void stopsInTheMiddleOfAStatement()
    {
        QFETCH(QString, filter);
        QFETCH(QByteArray, sort);
        make(many);
        auto tables = reader();
        QVERIFY(tables.count(messagesTable)); // what is asked before is not what is to be stopped
        int asked = 0;
        bool taken = false;
        tables.setGoOn([&asked] { return ++asked < 3; });
        const auto found = tables.findIds(query(filter, sort), 0, many, [&taken](const RowIds &) {
            taken = true;
            return true;
        });
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Cancelled);
        QVERIFY(asked >= 3 && (!taken || sort.isEmpty()));
        tables.setGoOn({});
        QCOMPARE(ids(tables, query(u"requestId=R5", sort), 0, many).size(), 1);
    }

    void stopsWhileItSorts()
    {
        make(many);
        auto tables = reader();
        QList<qint64> parts;
        // It is asked this often behind the first rows when nobody stops it.
        int all = 0;
        tables.setGoOn([&] { return parts.isEmpty() || ++all > 0; });
        const auto whole = query(u"", "recipientSeq");
        const auto takeFirst = [&parts](const RowIds &ids) {
            parts.append(ids.size());
            return parts.size() == 1;
        };
        QVERIFY(tables.findIds(whole, 0, many, takeFirst).error().kind == Error::Kind::Cancelled);
        QCOMPARE(parts.size(), 2);
        int asked = 0;
        parts.clear();
        tables.setGoOn([&] { return parts.isEmpty() || ++asked < all * 3 / 4; });
        const auto found = tables.findIds(whole, 0, many, takeFirst);
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Cancelled);
        QCOMPARE(parts, QList<qint64>{Sorting::firstRows});
    }

    void readsRowsInTheirOrderAndPassesByThoseThatAreGone_data()
    {
        QTest::addColumn<QList<qint64>>("wanted");
        QTest::addColumn<QList<qint64>>("there");
        QTest::newRow("downwards") << QList<qint64>{5, 4, 3} << QList<qint64>{5, 4, 3};
        QTest::newRow("upwards") << QList<qint64>{3, 4, 5} << QList<qint64>{3, 4, 5};
        QTest::newRow("with gaps") << QList<qint64>{50, 3, 20, 21, 22, 7} << QList<qint64>{50, 3, 22, 7};
        QTest::newRow("nothing there") << QList<qint64>{10'000, 20} << QList<qint64>{};
        QList<qint64> all;
        QList<qint64> left;
        for (qint64 id = 1'000; id > 0; --id) {
            all.append(id);
            if (id < 10 || id > 21)
                left.append(id);
        }
        QTest::newRow("all") << all << left;
    }

    void readsRowsInTheirOrderAndPassesByThoseThatAreGone()
    {
        QFETCH(QList<qint64>, wanted);
        QFETCH(QList<qint64>, there);
        make(1'000);
        exec("DELETE FROM messages WHERE \"row\" BETWEEN 10 AND 21");
        auto tables = reader();
        RowIds runs;
        for (const qint64 id : wanted)
            runs.append(id);
        QList<qint64> found;
        const auto read = tables.readRows(messagesTable, runs, [&found](const Row &row) {
            found.append(row.id);
            return row.cells[columnIndex(messagesTable, QLatin1StringView("requestId"))]
                == 'R' + QByteArray::number(row.id);
        });
        QVERIFY(read);
        QCOMPARE(found, there);
    }

    void readsCellsAsPeopleSeeThem()
    {
        make(3);
        exec("UPDATE messages SET recipientNo='', resultCode=NULL, recipientSeq='007', requestDate='12', "
             "receivedAt=1793500000123 WHERE \"row\"=2");
        auto tables = reader();
        RowIds one;
        one.append(2);
        Row row;
        QVERIFY(tables.readRows(messagesTable, one, [&row](const Row &read) {
            row = read;
            return true;
        }));
        const auto cell = [&row](const char *key) {
            return row.cells[columnIndex(messagesTable, QLatin1StringView(key))];
        };
        QVERIFY(cell("recipientNo").isEmpty() && !cell("recipientNo").isNull());
        QVERIFY(cell("resultCode").isNull());
        QCOMPARE(cell("recipientSeq"), QByteArray("007"));
        QCOMPARE(cell("requestDate"), QByteArray("12"));
        QCOMPARE(cell("receivedAt").size(), QByteArrayView("2026-11-01T09:00:00.000+09:00").size());
        QCOMPARE(*readInstant(cell("receivedAt").toStdString()), 1'793'500'000'123);
    }

    void readsLargeRowsOneByOne()
    {
        make(30);
        exec("UPDATE messages SET link=hex(zeroblob(2000000))");
        auto tables = reader();
        RowIds all;
        all.append({.first = 30, .count = 30, .step = -1});
        int rows = 0;
        QVERIFY(tables.readRows(messagesTable, all, [&rows](const Row &row) {
            return row.cells[columnIndex(messagesTable, QLatin1StringView("link"))].size() == 4'000'000
                && ++rows > 0;
        }));
        QCOMPARE(rows, 30);
    }

    void stopsReadingWhenNobodyWantsMore()
    {
        make(1'000);
        auto tables = reader();
        RowIds all;
        all.append({.first = 1'000, .count = 1'000, .step = -1});
        int rows = 0;
        const auto read = tables.readRows(messagesTable, all, [&rows](const Row &) { return ++rows < 3; });
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Cancelled);
        QCOMPARE(rows, 3);
    }

    void holdsNoTransactionWhileRowsAreTaken()
    {
        make(1'000);
        auto tables = reader();
        auto writer = Database::open(m_path, Database::Mode::ReadWrite);
        const auto unread = [&writer] {
            // The log can be begun anew only where nobody reads it.
            return *writer->integer("PRAGMA wal_checkpoint(TRUNCATE)") == 0;
        };
        for (const QByteArray &sort : {QByteArray(), QByteArray("recipientSeq")}) {
            int rows = 0;
            QVERIFY(tables.findIds(query(u"recipientNo:odd", sort), 0, 1'000, [&](const RowIds &found) {
                return tables
                    .readRows(messagesTable, found,
                              [&](const Row &row) {
                                  ++rows;
                                  return row.id % 100 != 1
                                      || (writer->exec("UPDATE meta SET value=value+1 WHERE key='applied'")
                                          && unread());
                              })
                    .hasValue();
            }));
            QCOMPARE(rows, 500);
        }
    }

    void noticesThatTheFileIsAnother()
    {
        make(3);
        auto tables = reader();
        QVERIFY(tables.isCurrent());
        removeOtherTablesFiles(m_directory->path(), {});
        QVERIFY(!tables.isCurrent());
        make(5);
        QVERIFY(!tables.isCurrent());
        QVERIFY(reader().isCurrent());
    }

    void tellsOnceThatSomethingWasWritten()
    {
        make(3);
        auto tables = reader();
        QVERIFY(*tables.changed());
        QVERIFY(!*tables.changed());
        exec("UPDATE meta SET value=7 WHERE key='applied'");
        QVERIFY(*tables.changed());
        QVERIFY(!*tables.changed());
    }
};

QTEST_GUILESS_MAIN(tst_TableReader)
#include "tst_tablereader.moc"
