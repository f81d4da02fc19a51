#include "store/folder.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace {

const QString lockName = QStringLiteral("receiver.lock");

/// Another process that holds the lock until it is killed.
void startHolder(QProcess &process, const QString &folder)
{
    const auto script = QStringLiteral("import fcntl,sys,time\nf=open(sys.argv[1],'w')\nfcntl.flock(f,2)\n"
                                       "print('held',flush=True)\ntime.sleep(100)");
    process.start(QStringLiteral("python3"), {QStringLiteral("-c"), script, folder + u'/' + lockName});
    QVERIFY(process.waitForReadyRead());
}

} // namespace

class TestFolder : public QObject
{
    Q_OBJECT
private slots:
    void givesALockToOneAtATime()
    {
        const QTemporaryDir folder;
        QCOMPARE(FolderLock::holder(folder.path(), lockName), 0);
        auto first = FolderLock::take(folder.path(), lockName);
        QVERIFY(first && *first != nullptr);
        QCOMPARE(FolderLock::holder(folder.path(), lockName), qint64(::getpid()));
        const auto second = FolderLock::take(folder.path(), lockName);
        QVERIFY(second && *second == nullptr);
        const auto other = FolderLock::take(folder.path(), QStringLiteral("tables.lock"));
        QVERIFY(other && *other != nullptr);
        first->reset();
        QCOMPARE(FolderLock::holder(folder.path(), lockName), 0);
        const auto third = FolderLock::take(folder.path(), lockName);
        QVERIFY(third && *third != nullptr);
    }

    void freesTheLockOfAKilledProcess()
    {
        const QTemporaryDir folder;
        QProcess process;
        startHolder(process, folder.path());
        const auto refused = FolderLock::take(folder.path(), lockName);
        QVERIFY(refused && *refused == nullptr);
        QCOMPARE(FolderLock::holder(folder.path(), lockName), unknownHolder);
        process.kill();
        QVERIFY(process.waitForFinished());
        const auto taken = FolderLock::take(folder.path(), lockName);
        QVERIFY(taken && *taken != nullptr);
    }

    void makesFolderAndLockForTheOwnerOnly()
    {
        const QTemporaryDir parent;
        const QString folder = parent.filePath(QStringLiteral("a/b"));
        QVERIFY(makeFolder(folder));
        QVERIFY(makeFolder(folder));
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(folder), owner | QFile::ExeOwner | QFile::ExeUser);
        const auto lock = FolderLock::take(folder, lockName);
        QCOMPARE(QFile::permissions(folder + u'/' + lockName), owner);
    }

    void saysWhyAFolderCannotBeMade()
    {
        const QTemporaryDir parent;
        const QString file = parent.filePath(QStringLiteral("file"));
        QFile made(file);
        QVERIFY(made.open(QFile::WriteOnly));
        const auto itself = makeFolder(file);
        QVERIFY(!itself && itself.error().text.contains(file));
        const auto below = makeFolder(file + QStringLiteral("/below"));
        QVERIFY(!below && below.error().text.contains(file));
        QVERIFY(!FolderLock::take(file, lockName));
    }
};

QTEST_GUILESS_MAIN(TestFolder)
#include "tst_folder.moc"
