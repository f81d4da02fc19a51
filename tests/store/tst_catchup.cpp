#include "datafolder.h"
#include "store/filler.h"
#include "store/folder.h"

#include <QElapsedTimer>
#include <QProcess>

namespace {

const QString receiverLock = QStringLiteral("receiver.lock");
const QString tablesLock = QStringLiteral("tables.lock");

std::unique_ptr<FolderLock> taken(const DataFolder &folder, const QString &name)
{
    auto lock = FolderLock::take(folder.path(), name);
    [&] { QVERIFY(lock && *lock); }();
    return std::move(*lock);
}

} // namespace

class tst_CatchUp : public QObject
{
    Q_OBJECT

    static qint64 applied(const DataFolder &folder)
    {
        Reader reader(folder.path(), std::make_shared<Newest>());
        const auto state = reader.state();
        return state ? state->applied : -1;
    }

    std::unique_ptr<DataFolder> m_folder;

private slots:
    void init()
    {
        m_folder = std::make_unique<DataFolder>();
        for (int i = 0; i < 3; ++i)
            m_folder->append({sample::body({sample::message(i)})});
    }

    void makesTheTablesWhereNobodyElseDoes()
    {
        qint64 last = 0;
        const auto done = catchUpTables(m_folder->path(), [&last](qint64 number, qint64 all) {
            last = number;
            return all == 3;
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QVERIFY(last <= 3);
        QVERIFY(m_folder->isComplete());
        QCOMPARE(FolderLock::holder(m_folder->path(), tablesLock), 0);
    }

    void saysThatThereIsNoJournalAndMakesNothing()
    {
        const DataFolder empty;
        const auto done = catchUpTables(empty.path());
        QVERIFY(!done && done.error().text.contains(empty.path()));
        QVERIFY(!QFile::exists(empty.path()));
    }

    void waitsForTheOneWhoHasTheLock()
    {
        auto lock = taken(*m_folder, tablesLock);
        int asked = 0;
        const auto done = catchUpTables(m_folder->path(), [&](qint64 number, qint64 all) {
            if (++asked < 10)
                return number == 0 && all == 3 && allTablesFiles(m_folder->path()).isEmpty();
            lock.reset();
            return true;
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QVERIFY(m_folder->isComplete());
    }

    void leavesTheTablesToAReceiver()
    {
        auto receiver = taken(*m_folder, receiverLock);
        int asked = 0;
        const auto done = catchUpTables(m_folder->path(), [&](qint64, qint64) {
            return ++asked < 10 && FolderLock::holder(m_folder->path(), tablesLock) == 0;
        });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Cancelled);
        QCOMPARE(asked, 10);
        QVERIFY(allTablesFiles(m_folder->path()).isEmpty());
    }

    void givesTheLockBackWhenAReceiverComes()
    {
        std::unique_ptr<FolderLock> receiver;
        bool given = false;
        const auto done = catchUpTables(m_folder->path(), [&](qint64, qint64) {
            const bool held = FolderLock::holder(m_folder->path(), tablesLock) != 0;
            if (held && !receiver && !given) {
                receiver = taken(*m_folder, receiverLock);
            } else if (receiver && !held) {
                given = true; // and nobody waits for us
                receiver.reset();
            }
            return true;
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QVERIFY(given);
        QVERIFY(m_folder->isComplete());
    }

    /// Each entry is a piece of its own that is read ahead.
    void stopsAtAnEntryThatCannotBeRead()
    {
        const QByteArray large = QByteArray(300'000, ' ');
        for (int i = 3; i < 6; ++i)
            m_folder->append({sample::body({sample::message(i)}) + large});
        {
            auto database = Database::open(journalPath(m_folder->path()), Database::Mode::ReadWrite);
            QVERIFY(database && database->exec("UPDATE entries SET encoding=9 WHERE number=5"));
        }
        const auto done = catchUpTables(m_folder->path());
        QVERIFY(!done);
        QVERIFY2(done.error().text.contains(u"Entry 5 "), qPrintable(done.error().text));
        QCOMPARE(applied(*m_folder), 4);
    }

    void stopsWhenItsCallerWantsItTo()
    {
        const auto done = catchUpTables(m_folder->path(), [](qint64, qint64) { return false; });
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Cancelled);
    }

    void saysThatAnotherVersionMakesTheTables()
    {
        const auto receiver = taken(*m_folder, receiverLock);
        const auto tables = taken(*m_folder, tablesLock);
        QFile other(m_folder->path() + QStringLiteral("/tables-99-1.db"));
        QVERIFY(other.open(QIODevice::WriteOnly));
        QElapsedTimer time;
        time.start();
        const auto done = catchUpTables(m_folder->path());
        QVERIFY(!done);
        QVERIFY2(done.error().text.contains(QStringLiteral("schema 99"))
                     && done.error().text.startsWith(QStringLiteral("3 deliveries are kept")),
                 qPrintable(done.error().text));
        QVERIFY2(time.elapsed() < 10'000, "it waited as for one who does not go on");
    }

    void showsWhatWasThereWhenItBegan()
    {
        const auto done = catchUpTables(m_folder->path(), [this](qint64, qint64 all) {
            m_folder->append({sample::body({sample::message(77)})});
            return all == 3;
        });
        QVERIFY2(done, done ? "" : qPrintable(done.error().text));
        QVERIFY(applied(*m_folder) >= 3);
    }

    void tablesAheadOfTheirJournalAreMadeAnew()
    {
        const auto backup = m_folder->copy();
        m_folder->append({sample::body({sample::message(4)})});
        m_folder->catchUp();
        QCOMPARE(m_folder->rows(messagesTable).size(), 4);
        for (const char *end : {"", "-wal", "-shm"})
            QFile::remove(m_folder->path() + QStringLiteral("/journal.db") + QLatin1StringView(end));
        for (const char *end : {"", "-wal"})
            QFile::copy(backup->path() + QStringLiteral("/journal.db") + QLatin1StringView(end),
                        m_folder->path() + QStringLiteral("/journal.db") + QLatin1StringView(end));
        m_folder->catchUp();
        QCOMPARE(m_folder->rows(messagesTable).size(), 3);
        m_folder->append({sample::body({sample::message(5)})});
        m_folder->catchUp();
        QCOMPARE(m_folder->column(messagesTable, "hookId"),
                 (QList<QByteArray>{"M000005", "M000002", "M000001", "M000000"}));
    }

    void severalCommandsAtOnceMakeTheTablesOnce()
    {
        constexpr int commands = 4;
        std::array<QProcess, commands> processes;
        for (QProcess &process : processes)
            process.start(QCoreApplication::applicationFilePath(),
                          {QStringLiteral("catchUp"), m_folder->path()});
        for (QProcess &process : processes) {
            QVERIFY(process.waitForFinished());
            QVERIFY2(process.exitCode() == 0, process.readAllStandardError());
        }
        QCOMPARE(allTablesFiles(m_folder->path()).size(), 1);
        QCOMPARE(m_folder->rows(messagesTable).size(), 3);
    }

    void goesOnWhereMakingAnIndexWasStopped()
    {
        QList<QByteArray> hooks;
        for (int i = 0; i < 5'000; ++i)
            hooks.append(sample::message(i));
        m_folder->append({sample::body(hooks)});
        {
            Filler filler(m_folder->path());
            QVERIFY(filler.open());
            while (filler.applied() < 4)
                QVERIFY(filler.step());
            filler.setGoOn([] { return false; });
            const auto stepped = filler.step();
            QVERIFY(!stepped);
            QCOMPARE(stepped.error().kind, Error::Kind::Cancelled);
        }
        {
            auto database = Database::open(currentTablesFile(m_folder->path()), Database::Mode::ReadWrite);
            QVERIFY(database && setUpTablesFile(*database));
            database->setGoOn([asked = 0]() mutable { return ++asked < 5; });
            const auto made = addIndices(*database);
            QVERIFY(!made);
            QCOMPARE(made.error().kind, Error::Kind::Cancelled);
        }
        QVERIFY(!m_folder->isComplete());
        // What an index is for is found without it.
        Query query;
        query.table = &messagesTable;
        query.filter = *parseFilter(u"recipientNo=01000004711", messagesTable, {});
        QCOMPARE(m_folder->rows(query).size(), 1);
        m_folder->catchUp();
        QVERIFY(m_folder->isComplete());
        QCOMPARE(m_folder->rows(query).size(), 1);
    }
};

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words[1] == QStringLiteral("catchUp")) {
        const auto done = catchUpTables(words[2]);
        std::fprintf(stderr, "%s\n", done ? "" : qPrintable(done.error().text));
        return done ? 0 : 1;
    }
    tst_CatchUp test;
    return QTest::qExec(&test, count, arguments);
}
#include "tst_catchup.moc"
