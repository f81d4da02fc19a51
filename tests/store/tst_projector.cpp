#include "store/catchup.h"
#include "store/folder.h"
#include "store/journal.h"
#include "store/projector.h"
#include "store/reader.h"
#include "store/tablesfile.h"
#include "support/sample.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// Journal and tables together, on real files. Raw strings are kept out of here: moc 6.4 stumbles over them.
class tst_Projector : public QObject
{
    Q_OBJECT

    QString folder() const { return m_dir->path() + QStringLiteral("/data"); }

    void append(const QList<QByteArray> &bodies)
    {
        auto journal = Journal::open(folder());
        QVERIFY2(journal, journal ? "" : qPrintable(journal.error().text));
        QList<Delivery> deliveries;
        for (const QByteArray &body : bodies)
            deliveries.append(sample::delivery(body));
        const auto appended = journal->append(deliveries);
        QVERIFY2(appended, appended ? "" : qPrintable(appended.error().text));
    }

    void catchUp()
    {
        const auto done = catchUpTables(folder());
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    }

    QList<Cells> rows(const Table &table, const Column *sort = nullptr)
    {
        Query query;
        query.table = &table;
        query.sort = sort;
        QList<Cells> all;
        Reader reader(folder(), std::make_shared<Newest>());
        const auto read = reader.forEachRow(query, [&all](const Row &row) {
            all.append(row.cells);
            return true;
        });
        if (!read)
            qWarning("%s", qPrintable(read.error().text));
        return all;
    }

    QList<QList<Cells>> everything()
    {
        QList<QList<Cells>> all;
        for (const Table *table : allTables())
            all.append(rows(*table));
        return all;
    }

    void removeTables()
    {
        for (const QString &path : allTablesFiles(folder())) {
            for (const QString &end : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
                QFile::remove(path + end);
        }
    }

    static QByteArray cell(const Cells &cells, const Table &table, const char *key)
    {
        return cells[columnIndex(table, QLatin1StringView(key))];
    }

    std::unique_ptr<QTemporaryDir> m_dir;

private slots:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void newestRowsComeFirst()
    {
        append({sample::body({sample::message(1), sample::message(2)}), sample::body({sample::message(3)})});
        catchUp();
        const auto found = rows(messagesTable);
        QCOMPARE(found.size(), 3);
        QCOMPARE(cell(found[0], messagesTable, "hookId"), QByteArray("M000003"));
        QCOMPARE(cell(found[2], messagesTable, "hookId"), QByteArray("M000001"));
        QCOMPARE(cell(found[0], messagesTable, "delivery"), QByteArray("2"));
    }

    void aKnownHookBringsNothingAndMakesADuplicate()
    {
        const QByteArray body = sample::body({sample::message(1)});
        append({body, body, sample::body({sample::message(1), sample::message(2)})});
        catchUp();
        QCOMPARE(rows(messagesTable).size(), 2);
        const auto deliveries = rows(deliveriesTable);
        QCOMPARE(cell(deliveries[0], deliveriesTable, "outcome"), QByteArray("accepted"));
        QCOMPARE(cell(deliveries[1], deliveriesTable, "outcome"), QByteArray("duplicate"));
        QCOMPARE(cell(deliveries[2], deliveriesTable, "outcome"), QByteArray("accepted"));
    }

    void aHookTwiceInOneDeliveryIsOneRow()
    {
        append({sample::body({sample::message(1), sample::message(1)})});
        catchUp();
        QCOMPARE(rows(messagesTable).size(), 1);
    }

    void theSameHookOfAnotherAppIsAnotherRow()
    {
        append({sample::body({sample::message(1)}, "one"), sample::body({sample::message(1)}, "two")});
        catchUp();
        QCOMPARE(rows(messagesTable).size(), 2);
    }

    void aCommentShowsItsNewestStateWhereItFirstCame()
    {
        append({sample::body(
                    {sample::templateUpdate("T1", {sample::comment(1, "first")}, "2026-11-01 10:00:00")}),
                sample::body(
                    {sample::templateUpdate("T2", {sample::comment(1, "newest")}, "2026-11-03 10:00:00")}),
                sample::body(
                    {sample::templateUpdate("T3", {sample::comment(1, "older")}, "2026-11-02 10:00:00")})});
        catchUp();
        const auto comments = rows(commentsTable);
        QCOMPARE(comments.size(), 1);
        QCOMPARE(cell(comments[0], commentsTable, "content"), QByteArray("newest"));
        QCOMPARE(cell(comments[0], commentsTable, "hookId"), QByteArray("T2"));
        QCOMPARE(cell(comments[0], commentsTable, "delivery"), QByteArray("1"));
    }

    void aKnownTemplateUpdateBringsNoComments()
    {
        append({sample::body({sample::templateUpdate("T1", {sample::comment(1, "kept")})}),
                sample::body({sample::templateUpdate(
                    "T1", {sample::comment(1, "changed"), sample::comment(2)}, "2027-01-01")})});
        catchUp();
        const auto comments = rows(commentsTable);
        QCOMPARE(comments.size(), 1);
        QCOMPARE(cell(comments[0], commentsTable, "content"), QByteArray("kept"));
    }

    void tablesAreWhatMakingThemAnewGives()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 6; ++round) {
            QList<QByteArray> bodies;
            for (int i = 0; i < 30; ++i) {
                const int number = random.bounded(60);
                if (number < 10)
                    bodies.append("nonsense");
                else if (number < 25)
                    bodies.append(sample::body({sample::templateUpdate(
                        "T" + QByteArray::number(number),
                        {sample::comment(number % 4, QByteArray::number(i)), sample::comment(number % 3)},
                        "2026-11-0" + QByteArray::number(1 + number % 8))}));
                else
                    bodies.append(sample::body({sample::message(number), sample::message(number % 7)}));
            }
            append(bodies);
            catchUp();
        }
        const auto before = everything();
        removeTables();
        catchUp();
        QCOMPARE(everything(), before);
    }

    void refusalsOverTheirBoundAreRemovedFromTheTables()
    {
        for (int i = 0; i < 3; ++i) {
            append(QList<QByteArray>(400, "nonsense"));
            catchUp();
        }
        QCOMPARE(rows(deliveriesTable).size(), maxKeptRefusals);
        Reader reader(folder(), std::make_shared<Newest>());
        Query query;
        query.table = &deliveriesTable;
        const auto count = reader.count(query);
        QVERIFY(count);
        QCOMPARE(*count, qint64(maxKeptRefusals));
    }

    void aBrokenTablesFileIsMadeAnew()
    {
        append({sample::body({sample::message(1)})});
        catchUp();
        const QString path = currentTablesFile(folder());
        removeTables();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(20'000, 'x'));
        file.close();
        catchUp();
        QCOMPARE(rows(messagesTable).size(), 1);
        QVERIFY(currentTablesFile(folder()) != path);
    }

    void tablesOfAnotherJournalAreMadeAnew()
    {
        append({sample::body({sample::message(1), sample::message(2)})});
        catchUp();
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(folder() + QStringLiteral("/journal.db") + QLatin1StringView(end));
        append({sample::body({sample::message(3)})});
        catchUp();
        QCOMPARE(rows(messagesTable).size(), 1);
    }

    void aRunningProjectorFollowsTheJournalOfOthers()
    {
        append({});
        Projector projector(folder());
        QSignalSpy stored(&projector, &Projector::stored);
        QSignalSpy remade(&projector, &Projector::remade);
        projector.start();
        QTRY_COMPARE(remade.size(), 1);
        append({sample::body({sample::message(1)})});
        const auto tells = [&stored] {
            const auto news = stored.last().first().value<QList<Stored>>();
            return std::any_of(news.begin(), news.end(), [](const Stored &one) {
                return one.table == &messagesTable && one.rows == 1;
            });
        };
        QTRY_VERIFY(tells());
        QVERIFY(FolderLock::holder(folder(), QStringLiteral("tables.lock")) != 0);
        projector.stop();
        QCOMPARE(FolderLock::holder(folder(), QStringLiteral("tables.lock")), 0);
    }

    void sortsByValueWithMissingOnesFirst()
    {
        append({sample::body(
            {sample::message(1, ",\"recipientSeq\":10"), sample::message(2, ",\"recipientSeq\":9"),
             sample::message(3, ",\"recipientSeq\":null"), sample::message(4, ",\"recipientSeq\":10")})});
        catchUp();
        QList<QByteArray> order;
        for (const Cells &cells : rows(messagesTable, findColumn(messagesTable, u"recipientSeq")))
            order.append(cell(cells, messagesTable, "hookId"));
        QCOMPARE(order, (QList<QByteArray>{"M000003", "M000002", "M000004", "M000001"}));
    }

    void aNewerQuestionMakesAnOlderOneSilent()
    {
        append({sample::body({sample::message(1)})});
        catchUp();
        auto newest = std::make_shared<Newest>();
        Reader reader(folder(), newest);
        QSignalSpy found(&reader, &Reader::found);
        Query query;
        query.table = &messagesTable;
        newest->find = 2;
        reader.find(1, query, 0);
        QCOMPARE(found.size(), 0);
        reader.find(2, query, 0);
        const auto first = found.first().first().value<Found>();
        QCOMPARE(first.ids, (QList<IdRun>{{1, 1, -1}}));
        const auto last = found.last().first().value<Found>();
        QVERIFY(last.last);
        QCOMPARE(last.considered, qint64(1));
    }

    void aFolderWithoutJournalIsSaidAndNothingIsMade()
    {
        const auto done = catchUpTables(folder());
        QVERIFY(!done);
        QVERIFY(!done.error().text.isEmpty());
        QVERIFY(!QFileInfo::exists(folder()));
    }
};

QTEST_GUILESS_MAIN(tst_Projector)
#include "tst_projector.moc"
