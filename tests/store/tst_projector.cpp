#include "datafolder.h"
#include "store/filler.h"
#include "store/folder.h"
#include "store/projector.h"

#include <QSignalSpy>
#include <QThread>

namespace {

const QString tablesLock = QStringLiteral("tables.lock");

/// A projector and what it says.
class Projecting
{
public:
    explicit Projecting(const DataFolder &folder)
        : projector(folder.path())
        , stored(&projector, &Projector::stored)
        , remade(&projector, &Projector::remade)
        , backlog(&projector, &Projector::backlogChanged)
    {}

    /// What was told of a table, the last time on top of what was told before.
    [[nodiscard]] Stored news(const Table &table) const
    {
        Stored all{.table = nullptr, .newest = 0, .rows = 0, .changed = {}, .removed = {}};
        for (const auto &told : stored) {
            for (const Stored &one : told.first().value<QList<Stored>>()) {
                if (one.table != &table)
                    continue;
                all.table = one.table;
                all.newest = one.newest;
                all.rows = one.rows;
                all.changed.append(one.changed);
                all.removed.append(one.removed);
            }
        }
        return all;
    }

    [[nodiscard]] Backlog last() const { return backlog.last().first().value<Backlog>(); }

    Projector projector;
    QSignalSpy stored;
    QSignalSpy remade;
    QSignalSpy backlog;
};

} // namespace

/// The projector as it runs beside a receiver. Raw strings are kept out of here: moc 6.4 stumbles over them.
class tst_Projector : public QObject
{
    Q_OBJECT

    void append(int number) const { m_folder->append({sample::body({sample::message(number)})}); }

    std::unique_ptr<DataFolder> m_folder;

private slots:
    void init() { m_folder = std::make_unique<DataFolder>(); }

    void tellsWhatThereIsAndFollowsTheJournalOfOthers()
    {
        append(1);
        Projecting projecting(*m_folder);
        projecting.projector.start();
        QTRY_COMPARE(projecting.news(messagesTable).rows, 1);
        QCOMPARE(projecting.remade.size(), 1);
        for (const Table *table : allTables())
            QCOMPARE(projecting.news(*table).table, table);
        append(2);
        QTRY_COMPARE(projecting.news(messagesTable).newest, 2);
        QCOMPARE(projecting.news(deliveriesTable).rows, 2);
        QCOMPARE(projecting.remade.size(), 1);
    }

    void tellsWhatTablesThatWereThereHold()
    {
        append(1);
        m_folder->catchUp();
        Projecting projecting(*m_folder);
        projecting.projector.start();
        QTRY_COMPARE(projecting.news(messagesTable).rows, 1);
        QCOMPARE(projecting.news(templatesTable).table, &templatesTable);
        QCOMPARE(projecting.remade.size(), 1);
    }

    void looksAtOnceWhenItIsWoken()
    {
        append(1);
        Projecting projecting(*m_folder);
        projecting.projector.wake(); // before it has started, that means nothing
        projecting.projector.start();
        QTRY_VERIFY(m_folder->isComplete());
        for (int number = 2; number < 30; ++number) {
            append(number);
            projecting.projector.wake();
            projecting.projector.wake();
        }
        QTRY_COMPARE(projecting.news(messagesTable).rows, 29);
    }

    void tellsOnceHowManyWaitAndThatTheyDoNot()
    {
        for (int number = 0; number < 3; ++number)
            append(number);
        Projecting projecting(*m_folder);
        projecting.projector.start();
        QTRY_VERIFY(m_folder->isComplete());
        QTRY_VERIFY(!projecting.backlog.isEmpty() && !projecting.last().remaking);
        QCOMPARE(projecting.last().waiting, 0);
        QVERIFY(projecting.last().trouble.isEmpty());
        QVERIFY(projecting.backlog.first().first().value<Backlog>().remaking);
        const auto told = projecting.backlog.size();
        append(4);
        QTRY_COMPARE(projecting.news(messagesTable).rows, 4);
        QCOMPARE(projecting.backlog.size(), told); // it never waited
    }

    void tellsWhichCommentsHaveChangedAndWhichRowsAreGone()
    {
        m_folder->append(
            {sample::body({sample::templateUpdate("T1", {sample::comment(1), sample::comment(2)})})});
        Projecting projecting(*m_folder);
        projecting.projector.start();
        QTRY_COMPARE(projecting.news(commentsTable).rows, 2);
        m_folder->append(
            {sample::body({sample::templateUpdate("T2", {sample::comment(2, "new")}, "2026-12-01")})});
        QTRY_COMPARE(projecting.news(commentsTable).changed, QList<qint64>{2});
        m_folder->append(QList<QByteArray>(maxKeptRefusals + surplusRefusals + 1, "nonsense"));
        QTRY_COMPARE(projecting.news(deliveriesTable).rows, maxKeptRefusals + 2);
        QCOMPARE(projecting.news(deliveriesTable).newest, maxKeptRefusals + 2);
    }

    void removesRefusalsOverTheirBound()
    {
        m_folder->append(QList<QByteArray>(maxKeptRefusals, "nonsense"));
        Projecting projecting(*m_folder);
        projecting.projector.start();
        QTRY_COMPARE(projecting.news(deliveriesTable).rows, maxKeptRefusals);
        m_folder->append(QList<QByteArray>(surplusRefusals + 3, "nonsense"));
        QTRY_COMPARE(projecting.news(deliveriesTable).newest, maxKeptRefusals + surplusRefusals + 3);
        QCOMPARE(projecting.news(deliveriesTable).rows, maxKeptRefusals);
        QCOMPARE(projecting.news(deliveriesTable).removed,
                 (QList<IdRun>{{.first = 1, .count = surplusRefusals + 3, .step = 1}}));
        QCOMPARE(m_folder->column(deliveriesTable, "delivery").constLast().toInt(), surplusRefusals + 4);
        m_folder->append(QList<QByteArray>(2 * surplusRefusals, "nonsense"));
        QTRY_COMPARE(projecting.news(deliveriesTable).newest, maxKeptRefusals + 3 * surplusRefusals + 3);
        QCOMPARE(m_folder->rows(deliveriesTable).size(), maxKeptRefusals);
    }

    void givesTheLockBackAndCanStartAgain()
    {
        append(1);
        Projecting projecting(*m_folder);
        projecting.projector.start();
        QTRY_VERIFY(m_folder->isComplete());
        QVERIFY(FolderLock::holder(m_folder->path(), tablesLock) != 0);
        projecting.projector.stop();
        QCOMPARE(FolderLock::holder(m_folder->path(), tablesLock), 0);
        append(2);
        projecting.projector.start();
        QTRY_COMPARE(projecting.news(messagesTable).rows, 2);
        QCOMPARE(projecting.remade.size(), 1);
    }

    void saysThatThereIsNoJournalAndStartsWithIt()
    {
        QVERIFY(QDir().mkpath(m_folder->path()));
        Projecting projecting(*m_folder);
        projecting.projector.start();
        QTRY_COMPARE(projecting.backlog.size(), 1);
        QVERIFY(projecting.last().trouble.contains(m_folder->path()));
        append(1);
        QTRY_COMPARE(projecting.news(messagesTable).rows, 1);
        QTRY_VERIFY(projecting.last().trouble.isEmpty());
    }

    void endsInTheMiddleOfItsWorkWhenItsThreadIsToEnd()
    {
        QList<QByteArray> hooks;
        for (int number = 0; number < 3'000; ++number)
            hooks.append(sample::message(number));
        for (int i = 0; i < 20; ++i)
            m_folder->append({sample::body(hooks, "app" + QByteArray::number(i))});
        QThread thread;
        auto *projector = new Projector(m_folder->path());
        projector->moveToThread(&thread);
        connect(&thread, &QThread::started, projector, &Projector::start);
        connect(&thread, &QThread::finished, projector, &QObject::deleteLater);
        QSignalSpy stored(projector, &Projector::stored);
        thread.start();
        QTRY_VERIFY(!stored.isEmpty());
        thread.requestInterruption();
        thread.quit();
        QVERIFY(thread.wait(20'000));
        QVERIFY(!m_folder->isComplete());
        QCOMPARE(FolderLock::holder(m_folder->path(), tablesLock), 0);
        m_folder->catchUp();
        QVERIFY(m_folder->isComplete());
        QCOMPARE(m_folder->rows(messagesTable).size(), 60'000);
    }

    void endsInTheMiddleOfOneEntry()
    {
        QList<QByteArray> hooks;
        for (int number = 0; number < 20'000; ++number)
            hooks.append(sample::message(number));
        m_folder->append({sample::body(hooks)});
        Filler filler(m_folder->path());
        int asked = 0;
        filler.setGoOn([&asked] { return ++asked < 5; });
        QVERIFY(filler.open());
        const auto stepped = filler.step();
        QVERIFY(!stepped);
        QCOMPARE(stepped.error().kind, Error::Kind::Cancelled);
        filler.close();
        QVERIFY(m_folder->rows(messagesTable).isEmpty());
        m_folder->catchUp();
        QCOMPARE(m_folder->rows(messagesTable).size(), 20'000);
    }

    void sortsByValueWithMissingOnesFirst()
    {
        m_folder->append({sample::body(
            {sample::message(1, ",\"recipientSeq\":10"), sample::message(2, ",\"recipientSeq\":9"),
             sample::message(3, ",\"recipientSeq\":null"), sample::message(4, ",\"recipientSeq\":10")})});
        m_folder->catchUp();
        QList<QByteArray> order;
        for (const Cells &cells : m_folder->rows(messagesTable, findColumn(messagesTable, u"recipientSeq")))
            order.append(cells[columnIndex(messagesTable, QLatin1StringView("hookId"))]);
        QCOMPARE(order, (QList<QByteArray>{"M000003", "M000002", "M000004", "M000001"}));
    }

    void tablesOfAnotherJournalAreMadeAnew()
    {
        append(1);
        append(2);
        m_folder->catchUp();
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(m_folder->path() + QStringLiteral("/journal.db") + QLatin1StringView(end));
        append(3);
        m_folder->catchUp();
        QCOMPARE(m_folder->column(messagesTable, "hookId"), QList<QByteArray>{"M000003"});
    }
};

QTEST_GUILESS_MAIN(tst_Projector)
#include "tst_projector.moc"
