#include "store/functions.h"
#include "store/keptcell.h"
#include "store/sql.h"

#include <QTest>

#include <sqlite3.h>

class TestSql : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QCOMPARE(sqlite3_open(":memory:", &m_connection), SQLITE_OK);
        addFunctionsTo(m_connection, QTimeZone(QByteArray("Asia/Seoul")));
        for (const Table *table : allTables()) {
            QByteArray text = QByteArray("CREATE TABLE ") + table->key + "(\"row\" INTEGER PRIMARY KEY";
            for (const Column &column : table->columns)
                text += QByteArray(",\"") + column.key + '"';
            text += ");" + (table == allTables().front() ? wordsSchema() : QByteArray());
            for (const Column *column : indexedColumns(*table))
                text += QByteArray("CREATE INDEX ") + table->key + column->key + " ON " + table->key + "(\""
                    + column->key + "\");";
            QCOMPARE(sqlite3_exec(m_connection, text.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        }
    }

    void cleanupTestCase() { sqlite3_close(m_connection); }

    void neverWritesAValueIntoTheText()
    {
        for (const char *text : {"s3cret", "link:s3cret", "link=s3cret", "link<s3cret", "status:s3cret*",
                                 "resultCode:s3cret..t", "recipientSeq:77712", "requestDate:2026-07-07"}) {
            const Sql sql = where(text, text[1] == 't' ? templatesTable : messagesTable);
            QVERIFY2(!sql.text.contains("s3cret") && !sql.text.contains("777"), sql.text.constData());
            QVERIFY(!sql.values.isEmpty());
        }
    }

    void usesTheIndex_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("indexed");
        QTest::newRow("equal") << QByteArray("recipientNo=010") << true;
        QTest::newRow("and") << QByteArray("hello recipientNo=010") << true;
        QTest::newRow("or") << QByteArray("recipientNo=010 OR requestId=1 OR hookId=2") << true;
        QTest::newRow("delivery") << QByteArray("delivery:5") << true;
        QTest::newRow("many deliveries") << QByteArray("delivery>5") << false;
        QTest::newRow("or of another") << QByteArray("recipientNo=010 OR link=1") << false;
        QTest::newRow("not") << QByteArray("recipientNo!=010") << false;
        QTest::newRow("contains") << QByteArray("recipientNo:010") << false;
    }

    void usesTheIndex()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, indexed);
        const Filter filter = parsed(text, messagesTable);
        QCOMPARE(isIndexed(filter, messagesTable), indexed);
        if (indexed)
            QVERIFY2(!plan(whereOf(filter, messagesTable, {1, 0})).contains("SCAN"),
                     plan(whereOf(filter, messagesTable, {1, 0})));
    }

    void takesTheDeepestAndWidestFilters()
    {
        QByteArray deep = "a";
        for (int level = 0; level < 49; ++level)
            deep = "-(b OR (c " + deep + "))";
        QVERIFY(!plan(where(deep, messagesTable)).isEmpty());
        QVERIFY(!plan(where(QByteArray("a ").repeated(500), messagesTable)).isEmpty());
        QVERIFY(!plan(where(QByteArray("a OR ").repeated(499) + 'a', messagesTable)).isEmpty());
        QVERIFY(!plan(where(QByteArray("-(a OR ").repeated(100) + "a " + QByteArray("b ").repeated(390)
                                + QByteArray(")").repeated(100),
                            messagesTable))
                     .isEmpty());
    }

    void sortsByWhatACellSays()
    {
        const auto keyOf = [](const char *key) {
            return sortKeyOf(columnOf(messagesTable, QLatin1StringView(key)));
        };
        QCOMPARE(keyOf("recipientNo"), QByteArray("\"recipientNo\""));
        QCOMPARE(keyOf("requestDate"), QByteArray("alim_time(\"requestDate\")"));
        QCOMPARE(keyOf("resultCode"), QByteArray("alim_text(\"resultCode\")"));
        QCOMPARE(keyOf("link"), QByteArray("alim_text(\"link\",\"requestId\")"));
    }

    /// An index finds texts only as they stand in rows, and what stands there as a number of a word is none.
    void indexesNoWords()
    {
        for (const Table *table : allTables()) {
            const auto columns = indexedColumns(*table);
            for (const Column *column : columns)
                QVERIFY2(keptAs(*column) == Kept::Text || keptAs(*column) == Kept::Number, column->key);
        }
    }

private:
    static Filter parsed(const QByteArray &text, const Table &table)
    {
        const auto filter = parseFilter(QString::fromUtf8(text), table, Clock{});
        if (!filter)
            qFatal("%s: %s", text.constData(), qPrintable(filter.error().text));
        return *filter;
    }

    static Sql where(const QByteArray &text, const Table &table)
    {
        return whereOf(parsed(text, table), table);
    }

    /// SQLite's plan for a condition on messages; empty where it does not take it.
    QByteArray plan(const Sql &sql)
    {
        sqlite3_stmt *statement = nullptr;
        const QByteArray text = "EXPLAIN QUERY PLAN SELECT \"row\" FROM messages WHERE " + sql.text;
        if (sqlite3_prepare_v2(m_connection, text.constData(), -1, &statement, nullptr) != SQLITE_OK) {
            qWarning("%s", sqlite3_errmsg(m_connection));
            return {};
        }
        QByteArray steps;
        while (sqlite3_step(statement) == SQLITE_ROW)
            steps += QByteArray(static_cast<const char *>(
                         static_cast<const void *>(sqlite3_column_text(statement, 3))))
                + '\n';
        sqlite3_finalize(statement);
        return steps;
    }

    sqlite3 *m_connection = nullptr;
};

QTEST_GUILESS_MAIN(TestSql)
#include "tst_sql.moc"
