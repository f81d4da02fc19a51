#include "core/requestsummary.h"

#include <QTest>

class TestRequestSummary : public QObject
{
    Q_OBJECT
private slots:
    void eachRecipientCountsOnceWithTheLastResult()
    {
        const auto summary = summaryOf({{1, "1000", 20}, {1, "4161", 10}, {2, "3018", 10}}, 0);
        QCOMPARE(summary.recipients, 2);
        QCOMPARE(summary.shares, (QList<CodeShare>{{"1000", 1}, {"3018", 1}}));
        QVERIFY(summary.results.isEmpty());
    }

    void numbersBelowTheHighestThatNothingCameOfAreNamed()
    {
        const auto summary = summaryOf({{2, "1000", 1}, {5, "1000", 1}, {4, "1000", 1}}, 0);
        QCOMPARE(summary.highest, 5);
        QCOMPARE(summary.unheard, 2);
        QCOMPARE(summary.gaps, (QList<qint64>{1, 3}));
        QCOMPARE(summaryOf({}, 0).unheard, 0);
    }

    void manyGapsAreCountedAndTheFirstNamed()
    {
        const auto summary = summaryOf({{1'000'000'000'000, "1000", 1}}, 0);
        QCOMPARE(summary.unheard, 999'999'999'999);
        QCOMPARE(summary.gaps.size(), namedGaps);
        QCOMPARE(summary.gaps.constLast(), 10);
    }

    void theResultsOfOneRecipientAreInOrder()
    {
        const auto summary = summaryOf({{1, "1000", 20}, {2, "3018", 15}, {1, "4161", 10}}, 1);
        QCOMPARE(summary.results.size(), 2);
        QCOMPARE(summary.results[0].code, QByteArray("4161"));
        QCOMPARE(summary.results[1].code, QByteArray("1000"));
    }

    void theMostAreFirst()
    {
        const auto summary = summaryOf({{1, "A", 1}, {2, "B", 1}, {3, "B", 1}, {4, "", 1}, {0, "B", 1}}, 0);
        QCOMPARE(summary.shares, (QList<CodeShare>{{"B", 3}, {"", 1}, {"A", 1}}));
        QCOMPARE(summary.recipients, 5);
    }
};

QTEST_APPLESS_MAIN(TestRequestSummary)
#include "tst_requestsummary.moc"
