#include "core/rowids.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

/// All ids, one by one.
QList<qint64> listOf(const RowIds &ids)
{
    QList<qint64> list;
    for (qint64 place = 0; place < ids.size(); ++place)
        list.append(ids.at(place));
    return list;
}

/// The ids of runs, one by one.
QList<qint64> listOf(const QList<IdRun> &runs)
{
    QList<qint64> list;
    for (const IdRun &run : runs) {
        for (qint64 offset = 0; offset < run.count; ++offset)
            list.append(run.first + offset * run.step);
    }
    return list;
}

} // namespace

class TestRowIds : public QObject
{
    Q_OBJECT
private slots:
    void beginsEmpty()
    {
        const RowIds ids;
        QCOMPARE(ids.size(), 0);
        QVERIFY(ids.isEmpty());
        QCOMPARE(ids.indexOf(1), -1);
        QVERIFY(ids.runs().isEmpty());
    }

    void idsThatFollowEachOtherAreOneRun_data()
    {
        QTest::addColumn<QList<qint64>>("ids");
        QTest::addColumn<QList<IdRun>>("runs");
        const auto row = [](const char *name, const QList<qint64> &ids, const QList<IdRun> &runs) {
            QTest::newRow(name) << ids << runs;
        };
        row("one", {5}, {{5, 1, 1}});
        row("upwards", {5, 6, 7}, {{5, 3, 1}});
        row("downwards", {7, 6, 5}, {{7, 3, -1}});
        row("two runs", {1, 2, 3, 10, 11, 12}, {{1, 3, 1}, {10, 3, 1}});
        row("up, then down", {1, 2, 3, 9, 8, 7}, {{1, 3, 1}, {9, 3, -1}});
    }

    void idsThatFollowEachOtherAreOneRun()
    {
        QFETCH(QList<qint64>, ids);
        RowIds all;
        for (const qint64 id : ids)
            all.append(id);
        QTEST(all.runs(), "runs");
        QCOMPARE(listOf(all), ids);
    }

    void runsGoOnWhereTheLastOneEnded()
    {
        RowIds ids;
        ids.append(IdRun{1, 100, 1});
        ids.append(IdRun{101, 50, 1});
        QCOMPARE(ids.runs(), (QList<IdRun>{{1, 150, 1}}));
        ids.append(IdRun{900, 300, -1});
        ids.append(IdRun{600, 100, -1});
        QCOMPARE(ids.runs(), (QList<IdRun>{{1, 150, 1}, {900, 400, -1}}));
        QCOMPARE(ids.size(), 550);
        QCOMPARE(ids.at(149), 150);
        QCOMPARE(ids.at(150), 900);
        QCOMPARE(ids.at(549), 501);
        QCOMPARE(ids.indexOf(501), 549);
        QCOMPARE(ids.indexOf(500), -1);
    }

    void anEmptyRunChangesNothing()
    {
        RowIds ids;
        ids.append(IdRun{1, 0, 1});
        QVERIFY(ids.isEmpty());
        ids.append(3);
        ids.append(IdRun{4, 0, -1});
        QCOMPARE(listOf(ids), QList<qint64>{3});
    }

    void tenMillionIdsTakeNoMemory()
    {
        RowIds ids;
        ids.append(IdRun{10'000'000, 10'000'000, -1});
        QCOMPARE(ids.size(), 10'000'000);
        QCOMPARE(ids.at(0), 10'000'000);
        QCOMPARE(ids.at(9'999'999), 1);
        QCOMPARE(ids.indexOf(1), 9'999'999);
        QCOMPARE(ids.runs().size(), 1);
    }

    void aCopyStaysWhatItIs()
    {
        RowIds ids;
        for (qint64 id = 1; id < 20'000; id += 2)
            ids.append(id);
        ids.append(IdRun{50'000, 100, -1});
        const RowIds copy = ids;
        const auto before = listOf(copy);
        ids.append(49'900);
        ids.append(7);
        ids.remove(3, 8'000);
        QCOMPARE(listOf(copy), before);
        QCOMPARE(ids.size(), copy.size() + 2 - 8'000);
        QCOMPARE(ids.at(3), copy.at(8'003));
    }

    void givesBackWhatWasAppendedInAnyOrder()
    {
        const uint seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        for (int round = 0; round < 50; ++round) {
            RowIds ids;
            QList<qint64> expected;
            qint64 next = 1; // ids are there once
            for (int part = 0; part < 60; ++part) {
                const qint64 count = 1 + random.bounded(random.bounded(5) == 0 ? 40 : 3);
                const int step = random.bounded(2) == 0 ? 1 : -1;
                const IdRun run{step > 0 ? next : next + count - 1, count, step};
                next += count + random.bounded(2);
                if (count == 1)
                    ids.append(run.first);
                else
                    ids.append(run);
                expected.append(listOf(QList<IdRun>{run}));
            }
            const QByteArray where =
                "seed " + QByteArray::number(seed) + ", round " + QByteArray::number(round);
            QVERIFY2(listOf(ids) == expected, where);
            QVERIFY2(listOf(ids.runs()) == expected, where);
            for (qsizetype place = 0; place < expected.size(); ++place)
                QVERIFY2(ids.indexOf(expected[place]) == place, where);
            QVERIFY2(ids.indexOf(next + 1) == -1 && ids.indexOf(0) == -1, where);
            QList<qint64> some{0, next + 1};
            for (qsizetype place = 0; place < expected.size(); place += 1 + random.bounded(5))
                some.append(expected[place]);
            const auto places = ids.placesOf(some);
            QVERIFY2(places.size() == some.size() - 2, where);
            for (auto one = places.cbegin(); one != places.cend(); ++one)
                QVERIFY2(expected.value(one.value()) == one.key() && some.contains(one.key()), where);
        }
    }
};

QTEST_APPLESS_MAIN(TestRowIds)
#include "tst_rowids.moc"
