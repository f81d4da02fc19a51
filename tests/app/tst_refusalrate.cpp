#include "app/refusalrate.h"

#include <QTest>

/// Which of many refusals are kept.
class RefusalRateTest : public QObject
{
    Q_OBJECT
private slots:
    void whatComesAtOnceIsKeptUpToABound();
    void thenSomeEachSecondAreKept();
    void afterARestAllAreKeptAgain();
    void tellsHowManyWereNotKept();

private:
    static qint64 keptOf(RefusalRate &rate, qint64 count, qint64 now)
    {
        qint64 kept = 0;
        for (qint64 i = 0; i < count; ++i)
            kept += rate.take(now) ? 1 : 0;
        return kept;
    }
};

void RefusalRateTest::whatComesAtOnceIsKeptUpToABound()
{
    RefusalRate rate;
    QCOMPARE(keptOf(rate, refusalsAtOnce, 5), refusalsAtOnce);
    QCOMPARE(keptOf(rate, 10'000, 5), 0);
}

void RefusalRateTest::thenSomeEachSecondAreKept()
{
    RefusalRate rate;
    keptOf(rate, 100'000, 0);
    qint64 kept = 0;
    for (qint64 now = 1; now <= 10'000; ++now)
        kept += keptOf(rate, 3, now);
    QCOMPARE(kept, 10 * refusalsEachSecond);
}

void RefusalRateTest::afterARestAllAreKeptAgain()
{
    RefusalRate rate;
    keptOf(rate, 100'000, 0);
    const qint64 rest = refusalsAtOnce / refusalsEachSecond * 1'000;
    QCOMPARE(keptOf(rate, 100'000, 10 * rest), refusalsAtOnce); // and no more than that
}

void RefusalRateTest::tellsHowManyWereNotKept()
{
    RefusalRate rate;
    keptOf(rate, refusalsAtOnce, 0);
    QCOMPARE(rate.takeDropped(), 0);
    keptOf(rate, 7, 0);
    QCOMPARE(rate.takeDropped(), 7);
    QCOMPARE(rate.takeDropped(), 0);
}

QTEST_APPLESS_MAIN(RefusalRateTest)

#include "tst_refusalrate.moc"
