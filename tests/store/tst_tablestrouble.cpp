#include "datafolder.h"
#include "store/filler.h"
#include "store/folder.h"
#include "store/projector.h"

#include <QProcess>
#include <QSignalSpy>

#include <csignal>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/statvfs.h>
#include <unistd.h>

Q_DECLARE_METATYPE(std::function<void(const DataFolder &)>)

namespace {

constexpr qint64 pageSize = 8'192; ///< of a tables file

int looksUntilFull = -1; ///< at the disk; negative: never

/// How a tables file is spoiled while nobody has it open.
using Spoil = std::function<void(const DataFolder &)>;

/// Overwrites the first page of a table or index.
void spoilTree(const DataFolder &folder, const QByteArray &name)
{
    qint64 page = 0;
    {
        auto database = Database::open(currentTablesFile(folder.path()), Database::Mode::ReadWrite);
        QVERIFY(database && database->exec("PRAGMA wal_checkpoint(TRUNCATE)"));
        page = *database->integer("SELECT rootpage FROM sqlite_schema WHERE name='" + name + "'");
    }
    QVERIFY(page > 1);
    folder.damage((page - 1) * pageSize, QByteArray(pageSize, 'x'));
}

/// A projector that has caught up, and what it says.
class Running
{
public:
    explicit Running(const DataFolder &folder)
        : projector(folder.path())
        , stored(&projector, &Projector::stored)
        , remade(&projector, &Projector::remade)
        , backlog(&projector, &Projector::backlogChanged)
    {
        projector.start();
        QTRY_COMPARE(remade.size(), 1);
        QTRY_VERIFY(folder.isComplete());
    }

    [[nodiscard]] QString trouble() const
    {
        return backlog.isEmpty() ? QString() : backlog.last().first().value<Backlog>().trouble;
    }

    [[nodiscard]] qint64 waiting() const
    {
        return backlog.isEmpty() ? 0 : backlog.last().first().value<Backlog>().waiting;
    }

    Projector projector;
    QSignalSpy stored;
    QSignalSpy remade;
    QSignalSpy backlog;
};

/// Run in a process that has a small disk of its own: the number of the line that went wrong, or 0.
int fillDisk(const QString &folder)
{
    constexpr int ok = 0;
    auto journal = Journal::open(folder);
    auto delivery = sample::delivery(sample::body({sample::message(1)}));
    if (!journal || !journal->append({&delivery, 1}))
        return __LINE__ % 256;
    Filler filler(folder);
    if (!filler.open() || !filler.step())
        return __LINE__ % 256;
    QFile ballast(folder + QStringLiteral("/ballast"));
    if (!ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return __LINE__ % 256;
    while (filler.open() && ballast.write(QByteArray(100'000, 'x')) > 0) {
        if (!journal->append({&delivery, 1}))
            return __LINE__ % 256; // the tables left it no room
        const auto stepped = filler.step();
        if (!stepped && !stepped.error().text.contains(QStringLiteral("nearly full")))
            return __LINE__ % 256;
        if (stepped)
            continue;
        ballast.remove();
        while (filler.open() && filler.applied() < *journal->lastNumber()) {
            if (!filler.step())
                return __LINE__ % 256;
        }
        return ok;
    }
    return __LINE__ % 256;
}

} // namespace

extern "C" int statvfs(const char *path, struct statvfs *disk) noexcept
{
    const int folder = ::open(path, O_RDONLY | O_CLOEXEC);
    const int status = ::fstatvfs(folder, disk);
    ::close(folder);
    if (looksUntilFull == 0)
        disk->f_bavail = 0;
    else
        --looksUntilFull;
    return status;
}

/// Trouble with the tables is no trouble for the journal, and is over when its reason is. Raw strings are
/// kept out of here: moc 6.4 stumbles over them.
class tst_TablesTrouble : public QObject
{
    Q_OBJECT

    void append(int number) const { m_folder->append({sample::body({sample::message(number)})}); }

    std::unique_ptr<DataFolder> m_folder;

private slots:
    void init()
    {
        m_folder = std::make_unique<DataFolder>();
        append(1);
    }

    void aSpoiledFileIsMadeAnew_data()
    {
        QTest::addColumn<Spoil>("spoil");
        const auto row = [](const char *name, const Spoil &spoil) { QTest::newRow(name) << spoil; };
        row("no header", [](const DataFolder &folder) { folder.damage(0, QByteArray(200, 'x')); });
        row("garbage", [](const DataFolder &folder) { folder.damage(0, QByteArray(100'000, 'x')); });
        row("empty",
            [](const DataFolder &folder) { QVERIFY(QFile::resize(currentTablesFile(folder.path()), 0)); });
        row("cut in the middle", [](const DataFolder &folder) {
            QFile file(currentTablesFile(folder.path()));
            QVERIFY(file.resize(file.size() / 2));
        });
        row("of another program", [](const DataFolder &folder) {
            QVERIFY(Database::open(currentTablesFile(folder.path()), Database::Mode::ReadWrite)
                        ->exec("PRAGMA application_id=7"));
        });
        row("with other columns", [](const DataFolder &folder) {
            QVERIFY(Database::open(currentTablesFile(folder.path()), Database::Mode::ReadWrite)
                        ->exec("PRAGMA user_version=7"));
        });
        row("ahead of its journal", [](const DataFolder &folder) {
            QVERIFY(Database::open(currentTablesFile(folder.path()), Database::Mode::ReadWrite)
                        ->exec("UPDATE meta SET value=999 WHERE key='applied'"));
        });
        row("a page of the schema",
            [](const DataFolder &folder) { folder.damage(100, QByteArray(8'000, 'x')); });
        row("how far it is", [](const DataFolder &folder) { spoilTree(folder, "meta"); });
        row("how much it has", [](const DataFolder &folder) { spoilTree(folder, "counts"); });
        row("a table", [](const DataFolder &folder) { spoilTree(folder, "messages"); });
        row("the index of known hooks",
            [](const DataFolder &folder) { spoilTree(folder, "messages_hookId"); });
        row("an index for reading",
            [](const DataFolder &folder) { spoilTree(folder, "messages_recipientNo"); });
        row("found damaged by a reader",
            [](const DataFolder &folder) { markDamaged(currentTablesFile(folder.path())); });
    }

    void aSpoiledFileIsMadeAnew()
    {
        QFETCH(Spoil, spoil);
        m_folder->catchUp();
        const QString path = currentTablesFile(m_folder->path());
        QVERIFY(Database::open(path, Database::Mode::ReadWrite)->exec("PRAGMA wal_checkpoint(TRUNCATE)"));
        spoil(*m_folder);
        append(2); // shows damage that only a later statement meets
        m_folder->catchUp();
        QVERIFY(currentTablesFile(m_folder->path()) != path);
        QCOMPARE(m_folder->column(messagesTable, "hookId"), (QList<QByteArray>{"M000002", "M000001"}));
        m_folder->catchUp();
        QCOMPARE(m_folder->rows(deliveriesTable).size(), 2);
    }

    void filesOfOtherSchemasGoAtTheNextStart()
    {
        m_folder->catchUp();
        const QString path = currentTablesFile(m_folder->path());
        const QStringList others{QStringLiteral("tables-0-1.db"), QStringLiteral("tables-99-12.db"),
                                 QStringLiteral("tables-99-12.db-wal"), QStringLiteral("tables-1-9.db.new"),
                                 QStringLiteral("tables-1-0.db-damaged")};
        for (const QString &name : others) {
            QFile file(m_folder->path() + u'/' + name);
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        append(2);
        m_folder->catchUp();
        QCOMPARE(allTablesFiles(m_folder->path()), QStringList{path});
        for (const QString &name : others)
            QVERIFY2(!QFile::exists(m_folder->path() + u'/' + name), qPrintable(name));
        QCOMPARE(m_folder->rows(messagesTable).size(), 2);
    }

    void aNameInUseIsNotUsedAgain()
    {
        m_folder->catchUp();
        QVERIFY(QFile::rename(currentTablesFile(m_folder->path()),
                              m_folder->path() + QStringLiteral("/tables-99-41.db")));
        m_folder->catchUp();
        QCOMPARE(tablesOrdinal(currentTablesFile(m_folder->path())), 1);
        const auto path = createTablesFile(m_folder->path(), "id", 0, 7);
        QVERIFY(path);
        QCOMPARE(tablesOrdinal(*path), 7);
    }

    void aLostFileIsMadeAnewWhileItRunsButOnlyOnceAnHour()
    {
        Running running(*m_folder);
        const QString path = currentTablesFile(m_folder->path());
        m_folder->removeTables();
        QTRY_COMPARE(running.remade.size(), 2);
        QTRY_VERIFY(m_folder->isComplete());
        QVERIFY(currentTablesFile(m_folder->path()) != path);
        QCOMPARE(m_folder->rows(messagesTable).size(), 1);
        append(2);
        QTRY_COMPARE(m_folder->rows(messagesTable).size(), 2);

        m_folder->removeTables();
        QTRY_VERIFY(!running.trouble().isEmpty());
        append(3); // the journal has no part in it
        running.projector.wake();
        QTRY_COMPARE(running.waiting(), 1);
        QVERIFY(allTablesFiles(m_folder->path()).isEmpty());
        QCOMPARE(running.remade.size(), 2);
    }

    void whatAReaderFindsDamagedIsMadeAnewWhileItRuns()
    {
        m_folder->catchUp();
        spoilTree(*m_folder, "messages_recipientNo");
        Running running(*m_folder);
        auto newest = std::make_shared<Newest>();
        Reader reader(m_folder->path(), newest);
        QSignalSpy failed(&reader, &Reader::failed);
        QSignalSpy found(&reader, &Reader::found);
        Query query;
        query.table = &messagesTable;
        query.filter = *parseFilter(u"recipientNo=01000000001", messagesTable, {});
        {
            // So many rows that the index is used.
            auto database = Database::open(currentTablesFile(m_folder->path()), Database::Mode::ReadWrite);
            QVERIFY(database->exec("UPDATE counts SET newest=1000000, rows=1000000 WHERE name='messages'"));
        }
        reader.find(1, query, 0);
        QCOMPARE(failed.size(), 1);
        QTRY_COMPARE(running.remade.size(), 2);
        QTRY_VERIFY(m_folder->isComplete());
        reader.find(2, query, 0);
        QCOMPARE(found.last().first().value<Found>().last, true);
        QCOMPARE(found.first().first().value<Found>().ids.constFirst().first, 1);
        QCOMPARE(failed.size(), 1);
    }

    void aFileThatCannotBeMadeIsToldAndTriedAgain()
    {
        const QString inTheWay = m_folder->path() + QStringLiteral("/tables-%1-1.db.new").arg(schemaNumber);
        QVERIFY(QDir().mkpath(inTheWay));
        Projector projector(m_folder->path());
        QSignalSpy backlog(&projector, &Projector::backlogChanged);
        QSignalSpy remade(&projector, &Projector::remade);
        projector.start();
        QTRY_COMPARE(backlog.size(), 1);
        const auto told = backlog.first().first().value<Backlog>();
        QVERIFY(!told.trouble.isEmpty());
        QCOMPARE(told.waiting, 1);
        append(2);
        QVERIFY(QDir().rmdir(inTheWay));
        QTRY_COMPARE(remade.size(), 1);
        QTRY_COMPARE(m_folder->rows(messagesTable).size(), 2);
        QVERIFY(backlog.last().first().value<Backlog>().trouble.isEmpty());
        const auto done = catchUpTables(m_folder->path());
        QVERIFY(done);
    }

    void aCommandSaysHowManyWaitAndWhy()
    {
        const QString name = QStringLiteral("tables-%1-1.db").arg(schemaNumber);
        QVERIFY(QDir().mkpath(m_folder->path() + u'/' + name + QStringLiteral(".new")));
        const auto done = catchUpTables(m_folder->path());
        QVERIFY(!done);
        QVERIFY2(done.error().text.startsWith(QStringLiteral("1 deliveries are kept")),
                 qPrintable(done.error().text));
        QVERIFY(done.error().text.contains(name));
    }

    void aFileThatCannotGrowIsKeptAndFilledLater()
    {
        Running running(*m_folder);
        const QString path = currentTablesFile(m_folder->path());
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
        rlimit small = old;
        small.rlim_cur = 400'000;
        QList<QByteArray> hooks;
        for (int number = 2; number < 2'000; ++number)
            hooks.append(sample::message(number));
        m_folder->append({sample::body(hooks)});
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        QTRY_VERIFY(!running.trouble().isEmpty());
        QCOMPARE(running.waiting(), 1);
        ::setrlimit(RLIMIT_FSIZE, &old);
        QTRY_COMPARE(running.waiting(), 0);
        QVERIFY(running.trouble().isEmpty());
        QCOMPARE(m_folder->rows(messagesTable).size(), 1'999);
        QCOMPARE(currentTablesFile(m_folder->path()), path);
        QCOMPARE(running.remade.size(), 1);
    }

    void fillingStopsWhileTheDiskIsNearlyFullAndReceivingDoesNot()
    {
        const QTemporaryDir mount;
        QProcess process;
        const QStringList nothing{QStringLiteral("-rm"), QStringLiteral("true")};
        if (QProcess::execute(QStringLiteral("unshare"), nothing) != 0) // in a chroot, for instance
            QSKIP("no namespace of its own may be made here");
        process.start(
            QStringLiteral("unshare"),
            {QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"),
             QStringLiteral("mount -t tmpfs -o size=16m tmpfs \"$1\" || exit 255; exec \"$0\" disk \"$1\""),
             QCoreApplication::applicationFilePath(), mount.path()});
        if (!process.waitForFinished() || process.exitCode() == 255
            || process.error() == QProcess::FailedToStart)
            QSKIP("a disk of its own may not be mounted here");
        QVERIFY2(process.exitCode() == 0 && process.exitStatus() == QProcess::NormalExit,
                 QByteArray::number(process.exitCode()) + process.readAllStandardError());
    }

    void anEntryWithVeryManyRowsStopsInTheMiddleOfThemWhenTheDiskIsNearlyFull()
    {
        m_folder->catchUp();
        QList<QByteArray> hooks;
        for (int number = 2; number < 30'000; ++number)
            hooks.append(sample::message(number));
        m_folder->append({sample::body(hooks)});
        Filler filler(m_folder->path());
        QVERIFY(filler.open());
        looksUntilFull = 1; // there is room when the entry is begun
        const auto stepped = filler.step();
        looksUntilFull = -1;
        QVERIFY(!stepped && stepped.error().text.contains(QStringLiteral("nearly full")));
        QCOMPARE(filler.applied(), 1);
        QVERIFY(filler.open() && filler.step());
        QCOMPARE(filler.applied(), 2);
        QCOMPARE(m_folder->rows(messagesTable).size(), 29'999);
    }

    void aLockOfAnotherProgramIsWaitedFor()
    {
        Running running(*m_folder);
        auto stranger = Database::open(currentTablesFile(m_folder->path()), Database::Mode::ReadWrite);
        {
            const auto lock = Transaction::begin(*stranger);
            QVERIFY(lock);
            append(2);
            QTRY_VERIFY(!running.trouble().isEmpty());
            QCOMPARE(running.waiting(), 1);
        }
        QTRY_COMPARE(running.waiting(), 0);
        QVERIFY(running.trouble().isEmpty());
        QCOMPARE(running.remade.size(), 1);
    }

    void tablesLockIsTakenAsSoonAsItIsFree()
    {
        auto other = FolderLock::take(m_folder->path(), QStringLiteral("tables.lock"));
        QVERIFY(other && *other);
        Projector projector(m_folder->path());
        QSignalSpy remade(&projector, &Projector::remade);
        QSignalSpy backlog(&projector, &Projector::backlogChanged);
        projector.start();
        QTRY_VERIFY_WITH_TIMEOUT(!backlog.isEmpty(), 20'000);
        const auto told = backlog.first().first().value<Backlog>();
        QVERIFY(!told.trouble.isEmpty());
        QCOMPARE(told.waiting, 1);
        QVERIFY(allTablesFiles(m_folder->path()).isEmpty());
        other->reset();
        QTRY_COMPARE(remade.size(), 1);
        QTRY_VERIFY(backlog.last().first().value<Backlog>().trouble.isEmpty());
        QCOMPARE(m_folder->rows(messagesTable).size(), 1);
    }
};

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words[1] == QStringLiteral("disk"))
        return fillDisk(words[2]);
    tst_TablesTrouble test;
    return QTest::qExec(&test, count, arguments);
}
#include "tst_tablestrouble.moc"
