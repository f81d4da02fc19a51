#include "core/cell.h"
#include "core/overview.h"

#include <QTest>

class TestOverview : public QObject
{
    Q_OBJECT
private slots:
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
