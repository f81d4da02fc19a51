#include "support/program.h"
#include "support/sample.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class CommitOrderTest : public QObject
{
    Q_OBJECT
private slots:
    void a200LeavesOnlyAfterItsDeliveryIsOnDisk();
};

void CommitOrderTest::a200LeavesOnlyAfterItsDeliveryIsOnDisk()
{
    constexpr int deliveries = 20;
    const QTemporaryDir folder;
    const QString trace = folder.filePath(u"trace"_s);
    // The sanitizer wants to be the first library; here it cannot be.
    program::Receiver receiver(folder.filePath(u"data"_s), {u"serve"_s},
                               {u"LD_PRELOAD="_s + QStringLiteral(CALLTRACE), u"CALLTRACE="_s + trace,
                                u"ASAN_OPTIONS=verify_asan_link_order=0:detect_leaks=0"_s});
    QVERIFY(receiver.port() != 0);
    program::Client client(receiver.port());
    for (int i = 0; i < deliveries; ++i)
        QCOMPARE(client.post(sample::body({sample::message(i)})).status, 200);
    receiver.kill();

    QFile file(trace);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int answers = 0;
    bool written = false; // since the answer before
    bool synced = false;  // and after the last byte was written
    for (const QByteArray &call : file.readAll().split('\n')) {
        if (call == "write") {
            written = true;
            synced = false;
        } else if (call == "sync") {
            synced = true;
        } else if (call == "answer") {
            QVERIFY2(written, qPrintable(u"answer %1 left before its delivery was written"_s.arg(answers)));
            QVERIFY2(synced, qPrintable(u"answer %1 left before its delivery was on disk"_s.arg(answers)));
            ++answers;
            written = false;
            synced = false;
        }
    }
    QCOMPARE(answers, deliveries);
}

QTEST_GUILESS_MAIN(CommitOrderTest)

#include "tst_commitorder.moc"
