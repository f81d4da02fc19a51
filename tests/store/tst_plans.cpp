#include "datafolder.h"
#include "store/templatereader.h"
#include "support/manymessages.h"

#include <QSet>

#include <sqlite3.h>

namespace {

constexpr int rows = 30'000; ///< more than are looked at first
constexpr int templates = 5'000;

QSet<QByteArray> asked; ///< statements that ran since the last look
sqlite3 *connection = nullptr;

int note(unsigned /*kind*/, void * /*given*/, void *statement, void * /*nanoseconds*/)
{
    asked.insert(sqlite3_sql(static_cast<sqlite3_stmt *>(statement)));
    return 0;
}

/// Listens to each connection that is opened from now on; the last one is that of the reader.
int listen(sqlite3 *opened, char ** /*error*/, const sqlite3_api_routines * /*api*/)
{
    connection = opened;
    sqlite3_trace_v2(opened, SQLITE_TRACE_PROFILE, note, nullptr);
    return SQLITE_OK;
}

/// The steps of SQLite's plans for what ran, but for those on tables of the connection's own.
QList<QByteArray> plans()
{
    QList<QByteArray> steps;
    for (QByteArray sql : std::exchange(asked, {})) {
        if (sql.startsWith("INSERT INTO temp."))
            sql = sql.sliced(sql.indexOf("SELECT"));
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(connection, "EXPLAIN QUERY PLAN " + sql, -1, &statement, nullptr) != SQLITE_OK)
            continue; // it is about a table of the connection's own, which is gone again
        while (sqlite3_step(statement) == SQLITE_ROW)
            steps.append(reinterpret_cast<const char *>(sqlite3_column_text(statement, 3)));
        sqlite3_finalize(statement);
    }
    asked.clear();
    return steps;
}

} // namespace

/// How SQLite answers each kind of question: by which index, or by which part of the rows at a time.
class tst_Plans : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        makeMessages(m_folder.path(), rows);
        QList<QByteArray> updates;
        for (int i = 0; i < templates; ++i)
            updates.append(sample::templateUpdate('T' + QByteArray::number(i), {sample::comment(i)}));
        m_folder.append({sample::body(updates)});
        m_folder.catchUp();
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(listen)); // NOLINT: that is how SQLite has it
        auto opened = TableReader::open(currentTablesFile(m_folder.path()));
        QVERIFY(opened);
        m_reader.emplace(std::move(*opened));
        QVERIFY(m_reader->state());
    }

    void cleanupTestCase() { sqlite3_reset_auto_extension(); }

    void findsRows_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QByteArray>("sort");
        QTest::addColumn<QByteArray>("step"); // that finds the rows; empty: none looks at rows
        const QByteArray inPieces = "SEARCH messages USING INTEGER PRIMARY KEY (rowid>? AND rowid<?)";
        QTest::newRow("all") << QString() << QByteArray() << QByteArray();
        QTest::newRow("hookId") << "hookId:=M5" << QByteArray()
                                << QByteArray(
                                       "SEARCH messages USING COVERING INDEX messages_hookId (hookId=?)");
        QTest::newRow("requestId")
            << "requestId:=R1" << QByteArray()
            << QByteArray(
                   "SEARCH messages USING COVERING INDEX messages_requestId (<expr>=? AND requestId=?)");
        QTest::newRow("recipientNo")
            << "recipientNo:=01012345678" << QByteArray()
            << QByteArray(
                   "SEARCH messages USING COVERING INDEX messages_recipientNo (<expr>=? AND recipientNo=?)");
        QTest::newRow("one of two") << "hookId:=M5 OR recipientNo:=01012345678" << QByteArray()
                                    << QByteArray("MULTI-INDEX OR");
        QTest::newRow("delivery")
            << "delivery:=7" << QByteArray()
            << QByteArray(
                   "SEARCH messages USING COVERING INDEX messages_delivery (delivery>? AND delivery<?)");
        QTest::newRow("a code") << "resultCode:=3018" << QByteArray() << inPieces;
        QTest::newRow("a time") << "requestDate:>=2026-11-01" << QByteArray() << inPieces;
        QTest::newRow("part of a text") << "recipientNo:1234" << QByteArray() << inPieces;
        QTest::newRow("a free word") << "campaign" << QByteArray() << inPieces;
        QTest::newRow("none of a value") << "-hookId:=M5" << QByteArray() << inPieces;
        QTest::newRow("sorted by an index")
            << QString() << QByteArray("recipientNo")
            << QByteArray("SEARCH messages USING COVERING INDEX "
                          "messages_recipientNo (<expr>=? AND recipientNo>?)");
        QTest::newRow("sorted by another") << QString() << QByteArray("resultCode") << inPieces;
        QTest::newRow("some, sorted by an index")
            << "resultCode:=3018" << QByteArray("recipientNo") << inPieces;
    }
    void findsRows()
    {
        QFETCH(QString, filter);
        QFETCH(QByteArray, sort);
        QFETCH(QByteArray, step);
        Query query;
        query.table = &messagesTable;
        const auto parsed = parseFilter(filter, messagesTable, Clock{});
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().text));
        query.filter = *parsed;
        query.sort = sort.isEmpty() ? nullptr : findColumn(messagesTable, QString::fromLatin1(sort));
        asked.clear();
        QVERIFY(m_reader->findIds(query, 0, rows, [](const RowIds &) { return true; }));
        check(step);
    }

    void findsWhatWasRefusedAndTheCheckOfTheAddress()
    {
        sqlite3 *const before = connection;
        auto journal = JournalReader::open(m_folder.path());
        QVERIFY(journal);
        asked.clear();
        QVERIFY(journal->newestRefusals(0, 1, 5));
        check("SCAN entries USING INDEX refusals");
        QVERIFY(journal->newest(Outcome::Verification, 0, 1));
        check("SEARCH entries USING INDEX received (receivedAt>? AND receivedAt<?)");
        connection = before;
    }

    void readsAPage()
    {
        asked.clear();
        RowIds ids;
        ids.append({.first = 100, .count = 50});
        QVERIFY(m_reader->readRows(messagesTable, ids, [](const Row &) { return true; }));
        check("USING INTEGER PRIMARY KEY");
    }

    void countsWhatADeliveryBrought()
    {
        asked.clear();
        QVERIFY(m_reader->rowsOf(1));
        check("USING COVERING INDEX messages_delivery (delivery>? AND delivery<?)");
    }

    void knowsAHook()
    {
        asked.clear();
        const auto read = readRows(sample::delivery(sample::body({sample::message(1)})));
        QVERIFY(m_reader->keeps(read.rows.constFirst()));
        check("SEARCH messages USING INDEX messages_hookId (hookId=? AND appKey=? AND identity=?)");
    }

    void readsATemplatesHistory()
    {
        asked.clear();
        const TemplateKey key{.appKey = "appKey", .senderKey = "sender", .templateCode = "WELCOME"};
        const auto history = readHistory(*m_reader, key, [](qint64) {
            return Result<std::optional<Delivery>>(std::optional<Delivery>());
        });
        QVERIFY(history);
        check("SEARCH templates USING INDEX templates_templateCode (<expr>=? AND templateCode=?");
    }

private:
    /// No table of rows is walked over as a whole, and one step is as it should be.
    static void check(const QByteArray &wanted)
    {
        const auto steps = plans();
        bool found = wanted.isEmpty();
        for (const QByteArray &step : steps) {
            found = found || step.contains(wanted);
            const bool whole = step.startsWith("SCAN messages") || step.startsWith("SCAN templates")
                || step.startsWith("SCAN comments") || step.startsWith("SCAN deliveries");
            QVERIFY2(!whole || step.contains("COVERING INDEX"), step.constData());
            QVERIFY2(!wanted.isEmpty() || !step.contains("messages"), step.constData());
        }
        QVERIFY2(found, steps.join('\n').constData());
    }

    DataFolder m_folder;
    std::optional<TableReader> m_reader;
};

QTEST_GUILESS_MAIN(tst_Plans)
#include "tst_plans.moc"
