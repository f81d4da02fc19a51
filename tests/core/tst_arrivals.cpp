#include "core/arrivals.h"
#include "core/cell.h"

#include <QTest>

/// How the sender sends.
class TestArrivals : public QObject
{
    Q_OBJECT

    static constexpr qint64 noon = 1'793'500'020'000 - 1'793'500'020'000 % msPerHour;

    static qint64 minute(qint64 number) { return noon + number * msPerMinute; }

private slots:
    void aSpreadNamesTheMiddleAndWhatIsUsual()
    {
        QList<qint64> values;
        for (qint64 i = 100; i >= 1; --i)
            values.append(i);
        QCOMPARE(spreadOf(values), (Spread{.count = 100, .median = 50, .most95 = 96, .most = 100}));
        QCOMPARE(spreadOf({7}), (Spread{.count = 1, .median = 7, .most95 = 7, .most = 7}));
        QCOMPARE(spreadOf({}), Spread());
    }

    void nothingCameWhileSomebodyReceived()
    {
        const QList<Opening> open{{.from = minute(-60), .to = minute(120)}};
        const auto quiets = quietTimes({minute(2), minute(40)}, open, minute(0), minute(45));
        QCOMPARE(quiets, (QList<Quiet>{{.from = minute(3), .to = minute(40), .open = true}}));
    }

    void shortPausesAreNoneToSpeakOf()
    {
        const QList<Opening> open{{.from = minute(-60), .to = minute(120)}};
        QVERIFY(quietTimes({minute(0), minute(9)}, open, minute(0), minute(15)).isEmpty());
    }

    void timesInWhichNobodyReceivedAreToldApart()
    {
        const QList<Opening> openings{{.from = minute(0), .to = minute(20)},
                                      {.from = minute(60), .to = minute(90)}};
        const auto quiets = quietTimes({minute(5), minute(61)}, openings, minute(0), minute(90));
        QCOMPARE(quiets,
                 (QList<Quiet>{{.from = minute(62), .to = minute(90), .open = true},
                               {.from = minute(21), .to = minute(60), .open = false},
                               {.from = minute(6), .to = minute(21), .open = true}}));
    }

    void beforeTheFirstOpeningNothingIsKnown()
    {
        const QList<Opening> openings{{.from = minute(50), .to = minute(90)}};
        const auto quiets = quietTimes({minute(55)}, openings, minute(0), minute(60));
        QVERIFY(quiets.isEmpty());
        QVERIFY(quietTimes({}, {}, minute(0), minute(60)).isEmpty());
    }

    void anotherStartAtOnceIsNoTimeWithout()
    {
        const QList<Opening> openings{{.from = minute(0), .to = minute(20)},
                                      {.from = minute(21), .to = minute(40)}};
        const auto quiets = quietTimes({minute(0), minute(40)}, openings, minute(0), minute(41));
        QCOMPARE(quiets, (QList<Quiet>{{.from = minute(1), .to = minute(40), .open = true}}));
    }

    void veryManyAreCutToTheNewest()
    {
        QList<qint64> minutes;
        for (qint64 i = 0; i <= maxQuiets + 5; ++i)
            minutes.append(minute(i * 20));
        const QList<Opening> open{{.from = minute(0), .to = minute(20 * (maxQuiets + 10))}};
        const auto quiets = quietTimes(minutes, open, minute(0), minutes.constLast() + msPerMinute);
        QCOMPARE(quiets.size(), maxQuiets);
        QCOMPARE(quiets.constFirst().to, minutes.constLast());
    }
};

QTEST_APPLESS_MAIN(TestArrivals)
#include "tst_arrivals.moc"
