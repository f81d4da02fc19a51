#include "core/cell.h"
#include "core/standing.h"

#include <QTest>

namespace {

qint64 at(const char *time)
{
    return *readTime(time);
}

TemplateUpdate update(const char *status, const char *time, const char *code = "WELCOME",
                      const char *kakao = "K1")
{
    static qint64 row = 0;
    return {.key = {"app", "sender", code},
            .kakaoTemplateCode = kakao,
            .status = status,
            .time = at(time),
            .row = ++row};
}

} // namespace

class TestStanding : public QObject
{
    Q_OBJECT
private slots:
    void theNewestUpdateCountsInWhateverOrderTheyCame()
    {
        const auto standings = standingsOf(
            {update("TSC03", "2026-11-03"), update("TSC01", "2026-11-01"), update("TSC02", "2026-11-02")},
            {});
        QCOMPARE(standings.size(), 1);
        QCOMPARE(standings[0].status, QByteArray("TSC03"));
        QCOMPARE(standings[0].since, at("2026-11-03"));
        QCOMPARE(standings[0].updates, 3);
        QCOMPARE(standings[0].lives, 1);
    }

    void aStateLastsFromItsFirstUpdate()
    {
        const auto standings =
            standingsOf({update("TSC02", "2026-11-02"), update("TSC02", "2026-11-05")}, {});
        QCOMPARE(standings[0].since, at("2026-11-02"));
    }

    void rejectionsAreCountedOncePerState()
    {
        const auto standings = standingsOf({update("TSC02", "2026-11-01"), update("TSC04", "2026-11-02"),
                                            update("TSC04", "2026-11-03"), update("TSC02", "2026-11-04"),
                                            update("TSC04", "2026-11-05")},
                                           {});
        QCOMPARE(standings[0].rejections, 2);
    }

    void aCodeThatIsUsedAgainIsAnotherLife()
    {
        const auto again = standingsOf({update("TSC04", "2026-11-01"), update("TSC01", "2026-11-02")}, {});
        QCOMPARE(again[0].lives, 2);
        QCOMPARE(again[0].rejections, 0);
        const auto other =
            standingsOf({update("TSC04", "2026-11-01"), update("TSC02", "2026-11-02", "WELCOME", "K2")}, {});
        QCOMPARE(other[0].lives, 2);
        const auto same = standingsOf({update("TSC04", "2026-11-01"), update("TSC02", "2026-11-02")}, {});
        QCOMPARE(same[0].lives, 1);
    }

    void theNewestReasonIsTold()
    {
        const TemplateKey key{"app", "sender", "WELCOME"};
        const auto standings = standingsOf({update("TSC04", "2026-11-01")},
                                           {{key, "second", at("2026-11-03")},
                                            {key, "first", at("2026-11-02")},
                                            {{"app", "sender", "OTHER"}, "foreign", at("2026-11-09")}});
        QCOMPARE(standings[0].reason, QByteArray("second"));
    }

    void thoseThatChangedLastAreFirst()
    {
        const auto standings =
            standingsOf({update("TSC03", "2026-11-01", "A"), update("TSC03", "2026-11-03", "B"),
                         update("TSC03", "2026-11-02", "C")},
                        {});
        QByteArrayList codes;
        for (const TemplateStanding &standing : standings)
            codes.append(standing.key.templateCode);
        QCOMPARE(codes, (QByteArrayList{"B", "C", "A"}));
    }

    void workingTimeLeavesOutWeekendsInKorea_data()
    {
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<qint64>("hours");
        QTest::newRow("2026-11-02 09:00:00") << QByteArray("2026-11-02 12:00:00") << qint64(3); // a Monday
        QTest::newRow("2026-11-06 12:00:00")
            << QByteArray("2026-11-09 12:00:00") << qint64(24); // over a weekend
        QTest::newRow("2026-11-07 12:00:00") << QByteArray("2026-11-08 12:00:00") << qint64(0);
        QTest::newRow("2026-11-02 00:00:00") << QByteArray("2026-11-16 00:00:00") << qint64(240);
        QTest::newRow("2026-11-06 23:00:00") << QByteArray("2026-11-07 01:00:00") << qint64(1);
        QTest::newRow("2026-11-03 00:00:00")
            << QByteArray("2026-11-02 00:00:00") << qint64(0); // the wrong way round
    }

    void workingTimeLeavesOutWeekendsInKorea()
    {
        QFETCH(QByteArray, to);
        QTEST(workingTime(at(QTest::currentDataTag()), at(to)) / msPerHour, "hours");
    }

    void twoWorkingDaysAreLong()
    {
        TemplateStanding standing;
        standing.status = "TSC02";
        standing.since = at("2026-11-05 12:00:00"); // a Thursday
        QVERIFY(!waitsLong(standing, at("2026-11-09 12:00:00")));
        QVERIFY(waitsLong(standing, at("2026-11-09 12:00:01")));
        standing.status = "TSC03";
        QVERIFY(!waitsLong(standing, at("2026-12-01 00:00:00")));
    }
};

QTEST_APPLESS_MAIN(TestStanding)
#include "tst_standing.moc"
