#include "gui/celltext.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Times in Korean time are the same on every machine.
class CellTextTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qputenv("TZ", "America/New_York"); }

    void ourOwnTimesAreShownInEither()
    {
        const QByteArray cell = "2026-11-01T10:00:00.000-05:00";
        QCOMPARE(cellText(received(), cell), u"2026-11-01 10:00:00"_s);
        QCOMPARE(cellText(received(), cell, ShownTime::Korean), u"2026-11-02 00:00:00"_s);
        QCOMPARE(fieldText(received(), cell),
                 u"2026-11-01T10:00:00.000-05:00 (Korean time 2026-11-02 00:00:00)"_s);
        QCOMPARE(fieldText(received(), cell, true, ShownTime::Korean), u"2026-11-02T00:00:00.000+09:00"_s);
        QCOMPARE(fieldText(received(), "no time", true, ShownTime::Korean), u"no time"_s);
    }

    void theSendersTimesWithoutAZoneAreKorean()
    {
        const QByteArray cell = "2026-11-02 00:00:00";
        QCOMPARE(cellText(updated(), cell), u"2026-11-01 10:00:00"_s);
        QCOMPARE(cellText(updated(), cell, ShownTime::Korean), u"2026-11-02 00:00:00"_s);
        QCOMPARE(fieldText(updated(), cell),
                 u"2026-11-02 00:00:00 (Korean time; here 2026-11-01 10:00:00)"_s);
        QCOMPARE(fieldText(updated(), cell, true, ShownTime::Korean), u"2026-11-02 00:00:00"_s);
        QCOMPARE(cellTip(updated(), cell, true, ShownTime::Korean),
                 cellTip(updated(), "2026-11-02 00:00:00", true, ShownTime::Korean));
    }

    void theSendersTimesWithAZoneSayWhatThatIs()
    {
        const QByteArray cell = "2026-11-01T15:00:00Z";
        QCOMPARE(cellText(updated(), cell, ShownTime::Korean), u"2026-11-02 00:00:00"_s);
        QCOMPARE(fieldText(updated(), cell, true, ShownTime::Korean),
                 u"2026-11-01T15:00:00Z (Korean time 2026-11-02 00:00:00)"_s);
        QCOMPARE(fieldText(updated(), "2026-11-02T00:00:00+09:00", true, ShownTime::Korean),
                 u"2026-11-02T00:00:00+09:00"_s);
    }

    void headersSayWhereShownAndFilteredTimesDiffer()
    {
        QVERIFY(columnTip(updated()).contains(u"local"_s));
        QCOMPARE(columnTip(received()), u"receivedAt"_s);
        QCOMPARE(columnTip(updated(), ShownTime::Korean), u"updateDate"_s);
        QVERIFY(columnTip(received(), ShownTime::Korean).contains(u"Korean"_s));
    }

private:
    static const Column &received() { return *findColumn(templatesTable, u"receivedAt"); }
    static const Column &updated() { return *findColumn(templatesTable, u"updateDate"); }
};

QTEST_GUILESS_MAIN(CellTextTest)
#include "tst_celltext.moc"
