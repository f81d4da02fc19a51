#include "support/program.h"
#include "support/sample.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class InstancesTest : public QObject
{
    Q_OBJECT
private slots:
    void aSecondServeSaysWhoHoldsTheFolderAndEndsWith1();
    void afterAKillTheFolderIsFreeAgain();
    void sigtermEndsServeInOrder();
    void aPortInUseIsASentenceAndStatus1();
    void theDashboardReceivesAndEndsInOrder();
    void aSecondDashboardRaisesTheFirstOneAndEndsWith0();
    void aDashboardBesideAServeTakesNoPort();
    void onlyTheOwnerReachesFilesLocksAndSocket();

private:
    static QStringList serve(const QString &folder);
};

QStringList InstancesTest::serve(const QString &folder)
{
    return {u"serve"_s, u"--data-dir"_s, folder, u"--port"_s, u"0"_s};
}

void InstancesTest::aSecondServeSaysWhoHoldsTheFolderAndEndsWith1()
{
    const QTemporaryDir folder;
    const program::Receiver first(folder.path());
    QVERIFY(first.port() != 0);
    const auto second = program::run(serve(folder.path()));
    QCOMPARE(second.status, 1);
    QVERIFY(second.output.isEmpty());
    QVERIFY2(second.errors.contains(QByteArray::number(first.id())), second.errors.constData());
    program::Client client(first.port());
    QCOMPARE(client.post(sample::body({sample::message(1)})).status, 200);
}

void InstancesTest::afterAKillTheFolderIsFreeAgain()
{
    const QTemporaryDir folder;
    program::Receiver first(folder.path());
    first.kill();
    const program::Receiver second(folder.path());
    QVERIFY(second.port() != 0);
}

void InstancesTest::sigtermEndsServeInOrder()
{
    const QTemporaryDir folder;
    program::Receiver receiver(folder.path());
    QVERIFY(receiver.line().startsWith("Listening on http://127.0.0.1:"));
    QVERIFY(receiver.line().endsWith("/webhook"));
    program::Client client(receiver.port());
    QCOMPARE(client.post(sample::body({sample::message(1)})).status, 200);
    const auto ended = receiver.end();
    QCOMPARE(ended.status, 0);
    QVERIFY2(ended.errors.isEmpty(), ended.errors.constData());
    const auto counted = program::run({u"count"_s, u"messages"_s, u"--data-dir"_s, folder.path()});
    QCOMPARE(counted.output.trimmed(), QByteArray("1"));
}

void InstancesTest::aPortInUseIsASentenceAndStatus1()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const QTemporaryDir folder;
    const auto ended = program::run(
        {u"serve"_s, u"--data-dir"_s, folder.path(), u"--port"_s, QString::number(other.serverPort())});
    QCOMPARE(ended.status, 1);
    QVERIFY2(ended.errors.contains(QByteArray::number(other.serverPort())), ended.errors.constData());
    QVERIFY2(ended.errors.contains(": Another program uses this port. Choose"), ended.errors.constData());
}

void InstancesTest::theDashboardReceivesAndEndsInOrder()
{
    const QTemporaryDir folder;
    program::Receiver dashboard(folder.path(), {});
    QVERIFY2(dashboard.line().startsWith("Listening on "), dashboard.line().constData());
    program::Client client(dashboard.port());
    QCOMPARE(client.post(sample::body({sample::message(1)})).status, 200);
    QCOMPARE(dashboard.end().status, 0);
}

void InstancesTest::aSecondDashboardRaisesTheFirstOneAndEndsWith0()
{
    const QTemporaryDir folder;
    program::Receiver first(folder.path(), {});
    QVERIFY(first.port() != 0);
    const auto second = program::run({u"--data-dir"_s, folder.path(), u"--port"_s, u"0"_s});
    QCOMPARE(second.status, 0);
    QVERIFY(second.output.isEmpty());
    program::Client client(first.port());
    QCOMPARE(client.post(sample::body({sample::message(1)})).status, 200);
}

void InstancesTest::aDashboardBesideAServeTakesNoPort()
{
    const QTemporaryDir folder;
    const program::Receiver first(folder.path());
    QVERIFY(first.port() != 0);
    QProcess viewer;
    viewer.start(QStringLiteral(ALIMBOARD), {u"--data-dir"_s, folder.path(), u"--port"_s, u"0"_s});
    QVERIFY(viewer.waitForStarted());
    QVERIFY(!viewer.waitForFinished(3'000));
    QVERIFY(viewer.readAllStandardOutput().isEmpty());
    viewer.terminate();
    QVERIFY(viewer.waitForFinished(program::patience));
    QCOMPARE(viewer.exitStatus(), QProcess::NormalExit);
    QCOMPARE(viewer.exitCode(), 0);
}

void InstancesTest::onlyTheOwnerReachesFilesLocksAndSocket()
{
    const QTemporaryDir folder;
    const QTemporaryDir runtime; // as a desktop gives one: nobody else may look into it
    const QString data = folder.filePath(u"data"_s);
    program::Receiver window(data, {}, {u"XDG_RUNTIME_DIR="_s + runtime.path()});
    QVERIFY(window.port() != 0);
    program::Client client(window.port());
    QCOMPARE(client.post(sample::body({sample::message(1)})).status, 200);
    const auto sockets = QDir(runtime.path()).entryInfoList({u"alimboard-*"_s}, QDir::System);
    QCOMPARE(sockets.size(), 1);
    auto all =
        sockets + QDir(data).entryInfoList(QDir::Files | QDir::Hidden) + QFileInfoList{QFileInfo(data)};
    QVERIFY(all.size() > 6);
    constexpr auto ofOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    for (const QFileInfo &one : std::as_const(all))
        QVERIFY2((one.permissions() & ofOthers) == QFile::Permissions(), qPrintable(one.filePath()));
}

QTEST_GUILESS_MAIN(InstancesTest)

#include "tst_instances.moc"
