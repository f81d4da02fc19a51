#include "gui/activity.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 begin = 1'793'500'000'000; // some moment
constexpr qint64 second = 1'000;
constexpr qint64 minute = 60 * second;
} // namespace

class ActivityTest : public QObject
{
    Q_OBJECT
private slots:
    void countsDeliveriesOfTheLastMinute();
    void aFloodIsCountedBySecond();
    void whatWasThereBeforeIsNoActivity();
    void theEndOfABurstIsForgottenToo();
    void oneDeliveryIsOne();
    void aNewTableIsNoActivity();
    void whatWasRemovedIsCounted();
    void silenceBecomesZero();
    void tellsWhenTheLastDeliveryCame();
    void saysHowFarTheTablesAreBehind();
    void whatIsCaughtUpInAMomentIsNotSaid();
    void makingTablesAnewIsSaid();
    void whatTablesAreMadeFromIsNoActivity();
    void troubleIsTheAddressBarsMatter();
    void saysThatTheViewIsPaused();

private:
    static QString text(const Activity &activity, const char *name)
    {
        return activity.findChild<QLabel *>(QString::fromLatin1(name))->text();
    }
};

void ActivityTest::countsDeliveriesOfTheLastMinute()
{
    Activity activity;
    activity.countDeliveries(100, begin);
    activity.countDeliveries(101, begin + 10 * second);
    activity.countDeliveries(103, begin + 30 * second);
    activity.showTime(begin + 30 * second);
    QCOMPARE(text(activity, "rate"), u"3 deliveries/min"_s);
}

void ActivityTest::aFloodIsCountedBySecond()
{
    Activity activity;
    activity.countDeliveries(0, begin);
    for (int i = 1; i <= 100; ++i) // ten times a second, 50 each
        activity.countDeliveries(50 * i, begin + i * second / 10);
    activity.showTime(begin + 10 * second);
    QCOMPARE(text(activity, "rate"), u"500 deliveries/s"_s);
}

void ActivityTest::whatWasThereBeforeIsNoActivity()
{
    Activity activity;
    activity.countDeliveries(1'000'000, begin);
    activity.showTime(begin);
    QCOMPARE(text(activity, "rate"), u"0 deliveries/min"_s);
}

void ActivityTest::theEndOfABurstIsForgottenToo()
{
    Activity activity;
    activity.countDeliveries(0, begin);
    activity.countDeliveries(10, begin + 2 * second);
    activity.countDeliveries(100, begin + 2 * second + 300); // less than a second later
    activity.showTime(begin + 3 * second);
    QCOMPARE(text(activity, "rate"), u"20 deliveries/s"_s);
    activity.showTime(begin + 20 * second);
    QCOMPARE(text(activity, "rate"), u"100 deliveries/min"_s);
    activity.countDeliveries(101, begin + minute);
    activity.showTime(begin + minute + 3 * second);
    QCOMPARE(text(activity, "rate"), u"1 delivery/min"_s);
    activity.showTime(begin + 3 * minute);
    QCOMPARE(text(activity, "rate"), u"0 deliveries/min"_s);
}

void ActivityTest::oneDeliveryIsOne()
{
    Activity activity;
    activity.countDeliveries(0, begin);
    activity.countDeliveries(5, begin + 2 * second);
    activity.showTime(begin + 2 * second);
    QCOMPARE(text(activity, "rate"), u"1 delivery/s"_s);
    activity.countDeliveries(1'000'005, begin + 3 * second);
    activity.showTime(begin + 20 * second);
    QCOMPARE(text(activity, "rate"), u"1,000,005 deliveries/min"_s);
}

void ActivityTest::aNewTableIsNoActivity()
{
    Activity activity;
    activity.countDeliveries(1'000, begin);
    activity.countDeliveries(500, begin + 2 * second);
    activity.showTime(begin + 2 * second);
    QCOMPARE(text(activity, "rate"), u"0 deliveries/min"_s);
}

void ActivityTest::whatWasRemovedIsCounted()
{
    Activity activity;
    const auto *label = activity.findChild<QLabel *>(u"removed"_s);
    activity.countRemoved(0);
    QVERIFY(label->isHidden());
    activity.countRemoved(1);
    QVERIFY(!label->isHidden());
    QCOMPARE(label->text(), u"1 old delivery removed"_s);
    activity.countRemoved(1'200);
    QCOMPARE(label->text(), u"1,201 old deliveries removed"_s);
}

void ActivityTest::silenceBecomesZero()
{
    Activity activity;
    activity.countDeliveries(1, begin);
    activity.countDeliveries(3, begin + 2 * second);
    activity.showTime(begin + 2 * minute);
    QCOMPARE(text(activity, "rate"), u"0 deliveries/min"_s);
}

void ActivityTest::tellsWhenTheLastDeliveryCame()
{
    Activity activity;
    QCOMPARE(text(activity, "lastDelivery"), u"Nothing arrived yet"_s);
    activity.showLast(begin);
    const auto at = QDateTime::fromMSecsSinceEpoch(begin).toString(u"HH:mm:ss"_s);
    activity.showTime(begin + 30 * second);
    QCOMPARE(text(activity, "lastDelivery"), u"Last delivery %1, less than a minute ago"_s.arg(at));
    activity.showTime(begin + minute);
    QCOMPARE(text(activity, "lastDelivery"), u"Last delivery %1, 1 min ago"_s.arg(at));
    activity.showTime(begin + 5 * 60 * minute);
    QCOMPARE(text(activity, "lastDelivery"), u"Last delivery %1, 5 h ago"_s.arg(at));
    activity.showTime(begin + 49 * 60 * minute);
    const auto day = QDateTime::fromMSecsSinceEpoch(begin).toString(u"yyyy-MM-dd HH:mm"_s);
    QCOMPARE(text(activity, "lastDelivery"), u"Last delivery %1, 2 d ago"_s.arg(day));
    activity.showLast(begin - minute); // imported
    activity.showTime(begin - minute); // a clock that was set back
    QCOMPARE(text(activity, "lastDelivery"), u"Last delivery %1, less than a minute ago"_s.arg(at));
}

void ActivityTest::saysHowFarTheTablesAreBehind()
{
    Activity activity;
    auto *backlog = activity.findChild<QLabel *>(u"backlog"_s);
    auto *progress = activity.findChild<QProgressBar *>(u"backlogProgress"_s);
    QVERIFY(backlog->isHidden() && progress->isHidden());
    activity.showBacklog({.waiting = 4'000, .remaking = false, .trouble = {}});
    QCOMPARE(backlog->text(), u"Catching up: 4,000 deliveries to come"_s);
    QCOMPARE(progress->value(), 0);
    activity.showBacklog({.waiting = 1'000, .remaking = false, .trouble = {}});
    QTRY_VERIFY(!backlog->isHidden() && !progress->isHidden());
    QCOMPARE(progress->value(), progress->maximum() * 3 / 4);
    activity.showBacklog({});
    QVERIFY(backlog->isHidden() && progress->isHidden());
}

void ActivityTest::whatIsCaughtUpInAMomentIsNotSaid()
{
    Activity activity;
    const auto *backlog = activity.findChild<QLabel *>(u"backlog"_s);
    const int height = activity.sizeHint().height();
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < 1'500) { // as under load: behind, and not, and behind
        activity.showBacklog({.waiting = 3, .remaking = false, .trouble = {}});
        QCoreApplication::processEvents();
        QVERIFY(backlog->isHidden());
        activity.showBacklog({});
    }
    activity.showBacklog({.waiting = 3, .remaking = false, .trouble = {}});
    QTRY_VERIFY(!backlog->isHidden());
    QCOMPARE(activity.sizeHint().height(), height);
}

void ActivityTest::makingTablesAnewIsSaid()
{
    Activity activity;
    activity.showBacklog({.waiting = 10, .remaking = true, .trouble = {}});
    QCOMPARE(text(activity, "backlog"), u"Making tables: 10 deliveries to come"_s);
}

void ActivityTest::whatTablesAreMadeFromIsNoActivity()
{
    Activity activity;
    activity.countDeliveries(0, begin);
    activity.showBacklog({.waiting = 10'000, .remaking = true, .trouble = {}});
    activity.countDeliveries(5'000, begin + second);
    activity.countDeliveries(10'000, begin + 2 * second);
    activity.showBacklog({});
    activity.countDeliveries(10'003, begin + 4 * second);
    activity.showTime(begin + 4 * second);
    QCOMPARE(text(activity, "rate"), u"3 deliveries/min"_s);
}

void ActivityTest::troubleIsTheAddressBarsMatter()
{
    Activity activity;
    activity.showBacklog({.waiting = 10, .remaking = false, .trouble = u"The disk is full."_s});
    QVERIFY(activity.findChild<QLabel *>(u"backlog"_s)->isHidden());
}

void ActivityTest::saysThatTheViewIsPaused()
{
    Activity activity;
    auto *paused = activity.findChild<QLabel *>(u"paused"_s);
    QVERIFY(paused->isHidden());
    activity.showPaused(true);
    QVERIFY(!paused->isHidden());
    activity.showPaused(false);
    QVERIFY(paused->isHidden());
}

QTEST_MAIN(ActivityTest)
#include "tst_activity.moc"
