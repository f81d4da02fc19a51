#include "core/cell.h"
#include "core/codeboard.h"
#include "core/overview.h"

#include <QTest>

class TestOverview : public QObject
{
    Q_OBJECT
private slots:
    void aTrendComparesHalvesOfTheSameLength()
    {
        const OverviewWish day{.from = 0, .to = 24 * msPerHour, .step = msPerHour};
        QList<OverviewBar> bars;
        for (qint64 hour = 0; hour < 24; ++hour)
            bars.append(OverviewBar{.begin = hour * msPerHour, .rows = {10, 0, 0, 0, 0}});
        const Trend whole = trendOf(bars, day, day.to + 1);
        QCOMPARE(whole.earlier, 120.0);
        QCOMPARE(whole.later, 120.0);
        // A day that is not over: what is still to come is no fall.
        const qint64 now = 18 * msPerHour + 20 * msPerMinute;
        bars.resize(18);
        bars.append(OverviewBar{.begin = 18 * msPerHour, .rows = {3, 0, 0, 0, 0}}); // a third of an hour
        const Trend half = trendOf(bars, day, now);
        QCOMPARE(half.earlier, 90.0);
        QVERIFY2(std::abs(half.later - 90) < 1, qPrintable(QString::number(half.later)));
        QCOMPARE(trendOf({}, day, now).later, 0.0);
    }

    void aStretchOfTimeHasFewHundredBars_data()
    {
        QTest::addColumn<qint64>("length");
        QTest::addColumn<qint64>("step");
        QTest::newRow("an hour") << msPerHour << msPerMinute;
        QTest::newRow("six hours") << 6 * msPerHour << msPerMinute;
        QTest::newRow("a day") << msPerDay << msPerHour;
        QTest::newRow("two weeks") << 14 * msPerDay << msPerHour;
        QTest::newRow("a month") << 30 * msPerDay << msPerDay;
        QTest::newRow("a year") << 365 * msPerDay << msPerDay;
    }

    void aStretchOfTimeHasFewHundredBars()
    {
        QFETCH(qint64, length);
        QTEST(stepFor(length), "step");
        QVERIFY(length / stepFor(length) <= 400);
    }

    void countsOfOneStepAreOneBar()
    {
        BarMaker maker({.from = 0, .to = msPerDay, .step = msPerHour});
        maker.add(5 * msPerMinute, 0, 3);
        maker.add(30 * msPerMinute, 3, 2);
        maker.add(59 * msPerMinute, 0, 4);
        maker.add(2 * msPerHour, 1, 1);
        const auto bars = maker.bars();
        QCOMPARE(bars.size(), 2);
        QCOMPARE(bars[0].begin, 0);
        QCOMPARE(bars[0].rows[0], 7);
        QCOMPARE(bars[0].rows[3], 2);
        QCOMPARE(bars[0].total(), 9);
        QCOMPARE(bars[1].begin, 2 * msPerHour);
    }

    void daysAreThoseOfTheMachine()
    {
        const QDateTime evening(QDate(2026, 11, 1), QTime(23, 30));
        const QDateTime midnight(QDate(2026, 11, 1), QTime(0, 0));
        QCOMPARE(barBegin(evening.toMSecsSinceEpoch(), msPerDay), midnight.toMSecsSinceEpoch());
    }

    void classesHaveTheirPlaces()
    {
        QCOMPARE(placeOfClass("ok"), std::size_t(0));
        QCOMPARE(placeOfClass("unknown"), std::size_t(4));
    }
};

QTEST_APPLESS_MAIN(TestOverview)
#include "tst_overview.moc"
