#include "store/journal.h"
#include "store/sqlite.h"
#include "support/program.h"
#include "support/sample.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class StorageTroubleTest : public QObject
{
    Q_OBJECT
private slots:
    void aLockThatGoesAwayInTimeIsNotNoticed();
    void aLockedJournalIsAnswered503AndOthersDoNotWait();
    void afterTroubleDeliveriesAreKeptAgainAndTheFailureIsALineWithoutBody();

private:
    /// Another program on the journal, which waits until the receiver has done what it does at its start.
    static Result<Database> openAsStranger(const QTemporaryDir &folder);
    static Result<QList<Entry>> entries(const QString &folder);
};

Result<Database> StorageTroubleTest::openAsStranger(const QTemporaryDir &folder)
{
    auto database = Database::open(folder.filePath(u"journal.db"_s), Database::Mode::ReadWrite);
    if (database)
        database->setPatience(program::patience);
    return database;
}

Result<QList<Entry>> StorageTroubleTest::entries(const QString &folder)
{
    auto reader = JournalReader::open(folder);
    if (!reader)
        return reader.error();
    return reader->entriesAfter(0, 100, 1'000'000);
}

void StorageTroubleTest::aLockThatGoesAwayInTimeIsNotNoticed()
{
    const QTemporaryDir folder;
    const program::Receiver receiver(folder.path());
    auto stranger = openAsStranger(folder);
    QVERIFY(stranger.hasValue());
    program::Client client(receiver.port());
    {
        const auto lock = Transaction::begin(*stranger);
        QVERIFY(lock.hasValue());
        client.send("POST", "/webhook", sample::body({sample::message(1)}));
        program::Client other(receiver.port());
        other.send("GET", "/healthz");
        QCOMPARE(other.receive().status, 200); // so the delivery has been handed to the journal, too
    }
    QCOMPARE(client.receive().status, 200);
    const auto kept = entries(folder.path());
    QVERIFY(kept.hasValue());
    QCOMPARE(kept->size(), 1);
}

void StorageTroubleTest::aLockedJournalIsAnswered503AndOthersDoNotWait()
{
    const QTemporaryDir folder;
    const program::Receiver receiver(folder.path());
    auto stranger = openAsStranger(folder);
    QVERIFY(stranger.hasValue());
    const auto lock = Transaction::begin(*stranger);
    QVERIFY(lock.hasValue());

    program::Client client(receiver.port());
    QElapsedTimer since;
    since.start();
    client.send("POST", "/webhook", sample::body({sample::message(1)}));
    program::Client other(receiver.port());
    other.send("GET", "/healthz");
    QCOMPARE(other.receive().status, 200);
    QVERIFY2(since.elapsed() < 1'500, "the receiver's thread is blocked by the lock");
    const auto answered = client.receive();
    QCOMPARE(answered.status, 503);
    QVERIFY2(answered.head.toLower().contains("\r\nretry-after: "), answered.head.constData());
    QVERIFY(since.elapsed() >= 1'900);
}

void StorageTroubleTest::afterTroubleDeliveriesAreKeptAgainAndTheFailureIsALineWithoutBody()
{
    const QTemporaryDir folder;
    program::Receiver receiver(folder.path());
    auto stranger = openAsStranger(folder);
    QVERIFY(stranger.hasValue());
    program::Client client(receiver.port());
    {
        const auto lock = Transaction::begin(*stranger);
        QVERIFY(lock.hasValue());
        QCOMPARE(client.post(sample::body({sample::message(1)})).status, 503);
    }
    QCOMPARE(client.post(sample::body({sample::message(2)})).status, 200);
    const auto ended = receiver.end();
    QVERIFY2(ended.status == 0, ended.errors + QByteArray::number(ended.status));

    const auto kept = entries(folder.path());
    QVERIFY(kept.hasValue());
    QList<Delivery> failed;
    QList<Delivery> accepted;
    for (const Entry &entry : *kept)
        (entry.delivery.outcome == Outcome::Failed ? failed : accepted).append(entry.delivery);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().httpStatus, 503);
    QVERIFY(failed.first().request.body.isEmpty());
    QVERIFY(!failed.first().note.isEmpty());
    QCOMPARE(accepted.size(), 1);
    QVERIFY(accepted.first().request.body.contains("M000002"));
}

QTEST_GUILESS_MAIN(StorageTroubleTest)

#include "tst_storagetrouble.moc"
