#include "app/workthread.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>

namespace {

constexpr int longest = 30'000; ///< milliseconds

/// Works until its thread is to end.
class Busy : public QObject
{
    Q_OBJECT
public:
    std::atomic<bool> working = false;
    void work()
    {
        QElapsedTimer time;
        time.start();
        working = true;
        while (!QThread::currentThread()->isInterruptionRequested() && !time.hasExpired(longest))
            QThread::yieldCurrentThread();
    }
};

} // namespace

class WorkThreadTest : public QObject
{
    Q_OBJECT
private slots:
    void asksWhatRunsToStop()
    {
        auto *busy = new Busy;
        auto thread = std::make_unique<WorkThread>(QStringLiteral("busy"), busy);
        QMetaObject::invokeMethod(busy, &Busy::work, Qt::QueuedConnection);
        QTRY_VERIFY(busy->working);
        QElapsedTimer time;
        time.start();
        thread.reset();
        QVERIFY(time.elapsed() < longest / 2);
    }
};

QTEST_GUILESS_MAIN(WorkThreadTest)

#include "tst_workthread.moc"
