#include "datafolder.h"

#include <QFileInfo>

namespace {

constexpr qint64 day = 24LL * 3'600 * 1'000;
constexpr Retention oneDay{.keepDays = 1};
constexpr Retention nothing{.keepBytes = 1};

QList<qint64> numbers(const QList<IdRun> &runs)
{
    QList<qint64> all;
    for (const IdRun &run : runs) {
        for (qint64 i = 0; i < run.count; ++i)
            all.append(run.first + i);
    }
    return all;
}

QByteArray message(int id)
{
    return sample::body({sample::message(id)});
}

/// Keeps so many deliveries of one message each, and brings them into the tables.
void fill(const DataFolder &folder, int deliveries)
{
    QList<QByteArray> bodies;
    for (int i = 0; i < deliveries; ++i)
        bodies.append(message(i));
    folder.append(bodies);
    folder.catchUp();
}

/// The numbers of the deliveries that the journal keeps.
QList<qint64> keptIn(const DataFolder &folder)
{
    auto journal = JournalReader::open(folder.path());
    QList<qint64> kept;
    const auto entries = journal->entriesAfter(0, 1'000'000, 1'000'000'000);
    for (const Entry &entry : *entries) {
        if (entry.kind == Entry::Kind::Delivery)
            kept.append(entry.number);
    }
    return kept;
}

/// Those that the tables show.
QList<qint64> shownIn(const DataFolder &folder)
{
    QList<qint64> shown;
    for (const QByteArray &number : folder.column(deliveriesTable, "delivery"))
        shown.prepend(number.toLongLong());
    return shown;
}

/// What files and logs take; SQLite's shared memory aside.
qint64 bytesOf(const DataFolder &folder)
{
    qint64 bytes = 0;
    const QStringList names{QStringLiteral("*.db"), QStringLiteral("*-wal")};
    for (const QFileInfo &file : QDir(folder.path()).entryInfoList(names, QDir::Files))
        bytes += file.size();
    return bytes;
}

} // namespace

/// Retention, as the product describes it.
class tst_Sweep : public QObject
{
    Q_OBJECT
private slots:
    void isOffUntilItIsSet()
    {
        DataFolder folder;
        folder.append({message(1), message(2)});
        folder.age(1, 2, 1'000 * day);
        folder.keepOnly({});
        QCOMPARE(keptIn(folder), QList<qint64>({1, 2}));
    }

    void removesWhatWasWrittenMoreThanSoManyDaysAgo()
    {
        DataFolder folder;
        folder.append({message(1), message(2), message(3)});
        folder.age(1, 2, day + 1'000);
        folder.age(3, 3, day - 60'000);
        folder.keepOnly(oneDay);
        QCOMPARE(keptIn(folder), QList<qint64>({3}));
        QCOMPARE(shownIn(folder), QList<qint64>({3}));
        QCOMPARE(folder.column(messagesTable, "hookId").size(), 1);
    }

    void goesByWhenItWasWrittenAndNotByWhenItWasReceived()
    {
        DataFolder folder;
        auto imported = sample::delivery(message(1));
        imported.request.receivedAt -= 1'000 * day;
        folder.append(QList<Delivery>({imported}), Journal::Origin::Imported);
        folder.keepOnly(oneDay);
        QCOMPARE(keptIn(folder), QList<qint64>({1}));
    }

    void refusalsGoAsWell()
    {
        DataFolder folder;
        auto refused = sample::delivery("nonsense");
        refused.outcome = Outcome::BadSignature;
        refused.httpStatus = 401;
        folder.append(QList<Delivery>({refused}));
        folder.append({message(1)});
        folder.age(1, 1, 2 * day);
        folder.keepOnly(oneDay);
        QCOMPARE(keptIn(folder), QList<qint64>({2}));
    }

    void deliveriesThatBroughtRowsOfTemplatesStay()
    {
        DataFolder folder;
        folder.append({message(1), sample::body({sample::templateUpdate("T1", {}, "2026-11-01 10:00:00")}),
                       message(2)});
        folder.age(1, 3, 2 * day);
        folder.keepOnly(oneDay);
        QCOMPARE(keptIn(folder), QList<qint64>({2}));
        QCOMPARE(folder.rows(templatesTable).size(), 1);
        folder.keepOnly(nothing);
        QCOMPARE(keptIn(folder), QList<qint64>({2}));
    }

    void whatCameAgainStaysAsLongAsTheLaterOne()
    {
        DataFolder folder;
        folder.append({message(1), message(2), sample::body({sample::message(1), sample::message(3)})});
        folder.age(1, 2, 2 * day);
        folder.keepOnly(oneDay);
        QCOMPARE(keptIn(folder), QList<qint64>({1, 3}));
        folder.age(3, 3, 2 * day);
        folder.keepOnly(oneDay);
        QCOMPARE(keptIn(folder), QList<qint64>());
    }

    void aHookThatComesAfterItsDeliveryWentIsShown()
    {
        DataFolder folder;
        folder.append({message(1)});
        folder.age(1, 1, 2 * day);
        folder.keepOnly(oneDay);
        folder.append({message(1)});
        folder.catchUp();
        QCOMPARE(folder.rows(messagesTable).size(), 1);
    }

    void aClockThatWasWrongHoldsNothingElseUp()
    {
        DataFolder folder;
        folder.append({message(1), message(2), message(3)});
        folder.age(1, 1, -1'000 * day);
        folder.age(2, 2, 2 * day);
        folder.keepOnly(oneDay);
        QCOMPARE(keptIn(folder), QList<qint64>({1, 3}));
    }

    void removesTheOldestWhileTheFilesAreLarger()
    {
        DataFolder folder;
        fill(folder, 4'000);
        const qint64 before = bytesOf(folder);
        const qint64 wanted = before / 2;
        folder.keepOnly({.keepBytes = wanted});
        const auto kept = keptIn(folder);
        QVERIFY2(kept.size() > 1'000 && kept.size() < 2'500, qPrintable(QString::number(kept.size())));
        QCOMPARE(kept.constLast(), 4'000);
        QCOMPARE(kept.constFirst(), 4'001 - kept.size()); // none is missing in between
        QCOMPARE(shownIn(folder), kept);
        const qint64 after = bytesOf(folder);
        QVERIFY2(after <= wanted,
                 qPrintable(QStringLiteral("%1 of %2 bytes, %3 wanted").arg(after).arg(before).arg(wanted)));
    }

    void aStepIsSmall()
    {
        DataFolder folder;
        fill(folder, 1'500);
        Filler filler(folder.path());
        filler.setRetention(nothing);
        QVERIFY(filler.open() && filler.step() && filler.tidy());
        QCOMPARE(numbers(filler.doomed()).size(), 1'000);
        QCOMPARE(numbers(filler.doomed()).constFirst(), 1);
    }

    void whatTheJournalHasStillToRemoveIsKnownAfterAStop()
    {
        DataFolder folder;
        folder.append({message(1), message(2), message(3)});
        folder.catchUp();
        {
            Filler filler(folder.path());
            filler.setRetention(nothing);
            QVERIFY(filler.open() && filler.step() && filler.tidy());
        }
        QCOMPARE(shownIn(folder), QList<qint64>());
        QCOMPARE(keptIn(folder), QList<qint64>({1, 2, 3}));
        {
            auto journal = Journal::open(folder.path());
            QList<IdRun> first{{.first = 1, .count = 1}};
            QVERIFY(journal && journal->remove(first, 0));
        }
        Filler filler(folder.path());
        QVERIFY(filler.open() && filler.step() && filler.tidy());
        QCOMPARE(numbers(filler.doomed()), QList<qint64>({2, 3}));
        auto journal = Journal::open(folder.path());
        DataFolder::removeFrom(*journal, filler.doomed());
        QVERIFY(filler.step() && filler.tidy());
        QVERIFY(filler.doomed().isEmpty());
        QCOMPARE(keptIn(folder), QList<qint64>());
    }

    void theNextStepWaitsForTheJournal()
    {
        DataFolder folder;
        fill(folder, 1'500);
        Filler filler(folder.path());
        filler.setRetention(nothing);
        QVERIFY(filler.open() && filler.step() && filler.tidy());
        const auto doomed = filler.doomed();
        QVERIFY(filler.tidy());
        QCOMPARE(filler.doomed(), doomed);
    }

    void removesFromTheJournalAsLongAsItMayButAtLeastOne()
    {
        DataFolder folder;
        folder.append({message(1), message(2), message(3)});
        auto journal = Journal::open(folder.path());
        QList<IdRun> doomed{{.first = 1, .count = 2}};
        QVERIFY(journal && journal->remove(doomed, 0));
        QCOMPARE(numbers(doomed), QList<qint64>({2}));
        QCOMPARE(keptIn(folder), QList<qint64>({2, 3}));
        QVERIFY(journal->remove(doomed, 1'000));
        QVERIFY(doomed.isEmpty());
        QCOMPARE(keptIn(folder), QList<qint64>({3}));
    }

    void whatWasRemovedLeavesNoBytesBehind()
    {
        DataFolder folder;
        const QByteArray secret = "recipient 01087654321";
        folder.append({"{\"hooks\":[{\"event\":\"" + secret + "\"}]}", message(1)});
        folder.age(1, 1, 2 * day);
        folder.keepOnly(oneDay);
        for (const QFileInfo &info : QDir(folder.path()).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("01087654321"), qPrintable(info.fileName()));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Sweep)
#include "tst_sweep.moc"
