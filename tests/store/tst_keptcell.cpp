#include "core/cell.h"
#include "store/functions.h"
#include "store/sql.h"
#include "support/keptrows.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

class TestKeptCell : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto path = createTablesFile(m_folder->path(), "journal", 0, 0);
        QVERIFY(path);
        auto database = Database::open(*path, Database::Mode::ReadWrite);
        QVERIFY(database && database->exec("PRAGMA synchronous=OFF"));
        m_database.emplace(std::move(*database));
        m_words = addFunctions(*m_database);
        open();
    }

    void readsWhatItHasWritten_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("missing") << QByteArray();
        QTest::newRow("empty") << QByteArray("");
        for (const char *text : {"a",
                                 "1",
                                 "-5",
                                 "007",
                                 "1.0",
                                 "999999999999999999",
                                 "9999999999999999999",
                                 "1000",
                                 "3018",
                                 "2026-11-01 10:00:00",
                                 "2026-11-01T10:00:00",
                                 "2026-11-01 10:00:00.0",
                                 "2026-11-01 10:00",
                                 "2026-11-01",
                                 "0000-01-01 00:00:00",
                                 "1969-12-31 23:59:59",
                                 "2000-01-01 00:00:00",
                                 "9999-12-31 23:59:59",
                                 "2026-02-29 10:00:00",
                                 "2024-02-29 10:00:00",
                                 "2026-11-01 24:00:00",
                                 "\xEC\x9B\xB0\xEC\xBB\xB4",
                                 "a\x01g",
                                 "https://a/R1/3",
                                 "https://a/R1/R1/3",
                                 "R1"})
            QTest::newRow(text) << QByteArray(text);
        QTest::newRow("a zero byte") << QByteArray("a\0b", 3);
        QTest::newRow("long") << QByteArray(3'000, 'x');
    }

    void readsWhatItHasWritten()
    {
        QFETCH(QByteArray, cell);
        for (const Table *table : allTables()) {
            for (std::size_t i = 0; i < table->columns.size(); ++i) {
                const Column &column = table->columns[i];
                if (column.type == Type::Instant)
                    continue;
                Cells cells(static_cast<qsizetype>(table->columns.size()));
                if (table == &messagesTable)
                    cells[columnIndex(messagesTable, "requestId"_L1)] = "R1";
                cells[static_cast<qsizetype>(i)] = cell;
                QCOMPARE(keptAndRead(*table, cells), cells);
            }
        }
    }

    void showsInstantsInLocalTime()
    {
        Cells cells(static_cast<qsizetype>(messagesTable.columns.size()));
        cells[0] = "1793547000000";
        QCOMPARE(keptAndRead(messagesTable, cells)[0],
                 writeInstant(1'793'547'000'000, QTimeZone::systemTimeZone()));
    }

    void keepsAValueThatRepeatsOnce()
    {
        for (int row = 0; row < 3; ++row)
            keptAndRead(messagesTable, message("3018", "R" + QByteArray::number(row)));
        QCOMPARE(*m_database->integer("SELECT count(*) FROM words"), 2); // of resultCode and link
        QCOMPARE(*m_database->integer("SELECT count(DISTINCT link) FROM messages"), 1);
    }

    /// Anybody can send values that do not repeat.
    void keepsSoManyWordsOfAColumn()
    {
        fillWords("resultCode");
        open();
        for (int again = 0; again < 2; ++again) {
            const Cells cells = message("one more", "R1");
            QCOMPARE(keptAndRead(messagesTable, cells), cells);
            open();
        }
        QCOMPARE(*m_database->integer("SELECT count(*) FROM messages WHERE typeof(resultCode)='text'"), 2);
        QCOMPARE(*m_database->integer("SELECT count(*) FROM words WHERE name='link'"), 1);
    }

    /// What a transaction has undone is not known any more.
    void forgetsWordsThatWereUndone()
    {
        {
            auto transaction = Transaction::begin(*m_database);
            QVERIFY(transaction);
            keptAndRead(messagesTable, message("3018", "R1"));
        }
        open();
        QCOMPARE(*m_database->integer("SELECT count(*) FROM words"), 0);
        const Cells cells = message("3018", "R1");
        QCOMPARE(keptAndRead(messagesTable, cells), cells);
    }

    void saysThatAWordIsMissing()
    {
        keptAndRead(messagesTable, message("3018", "R1"));
        QVERIFY(m_database->exec("DELETE FROM words"));
        m_words = std::make_shared<Words>(m_database->handle());
        auto select = m_database->prepare("SELECT * FROM messages");
        QVERIFY(select && *select->step());
        Cells cells;
        const auto read = CellReader(m_words).read(*select, 1, messagesTable, cells);
        QVERIFY(!read);
        QVERIFY2(read.error().text.contains("damaged"_L1), qPrintable(read.error().text));
    }

    void saysThatReadingWasInterrupted()
    {
        fillWords("event"); // so many before the one that is asked for that somebody says stop
        open();
        keptAndRead(messagesTable, message("3018", "R1"));
        const auto words = std::make_shared<Words>(m_database->handle());
        auto select = m_database->prepare("SELECT * FROM messages");
        QVERIFY(select && *select->step());
        m_database->setGoOn([] { return false; });
        Cells cells;
        const auto read = CellReader(words).read(*select, 1, messagesTable, cells);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Cancelled);
        m_database->setGoOn({});
        cells.clear();
        QVERIFY(CellReader(words).read(*select, 1, messagesTable, cells));
    }

private:
    static Cells message(const QByteArray &code, const QByteArray &request)
    {
        Cells cells(static_cast<qsizetype>(messagesTable.columns.size()));
        cells[columnIndex(messagesTable, "resultCode"_L1)] = code;
        cells[columnIndex(messagesTable, "requestId"_L1)] = request;
        cells[columnIndex(messagesTable, "link"_L1)] = "https://a/" + request + "/3";
        return cells;
    }

    /// As many words of a column as there can be.
    void fillWords(const QByteArray &column)
    {
        const auto filled =
            m_database->exec("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n WHERE i<"
                             + QByteArray::number(maxWords)
                             + ") INSERT INTO words(number, name, value) SELECT ifnull((SELECT max(number) "
                               "FROM words), 0) + i, '"
                             + column + "', 'w'||i FROM n");
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().text));
    }

    void open()
    {
        auto cells = CellWriter::open(*m_database);
        QVERIFY(cells);
        m_cells.emplace(std::move(*cells));
    }

    Cells keptAndRead(const Table &table, const Cells &cells)
    {
        const qint64 id = ++m_lastId;
        if (!insertRow(*m_database, *m_cells, table, id, cells))
            return {};
        QByteArray names;
        for (const Column &column : table.columns)
            names += ", " + sqlName(column.key);
        auto select = m_database->prepare("SELECT \"row\"" + names + " FROM " + sqlName(table.key)
                                          + " WHERE \"row\" = ?");
        if (!select || !select->bind(1, id).step())
            return {};
        Cells read;
        if (!CellReader(m_words).read(*select, 1, table, read))
            return {};
        return read;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Database> m_database;
    std::optional<CellWriter> m_cells;
    std::shared_ptr<Words> m_words;
    qint64 m_lastId = 0;
};

QTEST_GUILESS_MAIN(TestKeptCell)
#include "tst_keptcell.moc"
