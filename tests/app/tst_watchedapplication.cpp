#include "app/watchedapplication.h"

#include <QEventLoop>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <ctime>
#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 nsPerMs = 1'000'000;
constexpr int threshold = 20; ///< milliseconds
constexpr int longTime = 60;
constexpr int shortTime = 5;

/// Uses so many milliseconds of the thread's processor time, whatever else the machine does.
void work(int milliseconds)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1000 * nsPerMs + time.tv_nsec;
    };
    const qint64 until = now() + milliseconds * nsPerMs;
    while (now() < until) {}
}

/// Does something when it is told to by an event.
class Worker : public QObject
{
    Q_OBJECT
public:
    std::function<void()> job;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        job();
        return true;
    }
};

QStringList told;

void keepStalls(QtMsgType /*type*/, const QMessageLogContext &context, const QString &text)
{
    if (QByteArrayView(context.category) == "alimboard.stall")
        told.append(text);
}

} // namespace

class WatchedApplicationTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { application().setThreshold(threshold); }

    void init()
    {
        QLoggingCategory::setFilterRules(u"alimboard.stall=true"_s);
        told.clear();
        m_before = qInstallMessageHandler(keepStalls);
    }

    void cleanup()
    {
        qInstallMessageHandler(m_before);
        QLoggingCategory::setFilterRules({});
    }

    void aLongPassIsToldWithItsEvent()
    {
        run([] { work(longTime); });
        QCOMPARE(told.size(), 1);
        QVERIFY2(told[0].contains(u"of it in User to Worker theWorker"_s), qPrintable(told[0]));
        const auto match =
            QRegularExpression(u"^([0-9.]+) ms of processor time in one pass \\("_s).match(told[0]);
        QVERIFY2(match.hasMatch(), qPrintable(told[0]));
        QVERIFY2(match.captured(1).toDouble() >= longTime, qPrintable(told[0]));
    }

    void aShortPassIsNot()
    {
        run([] { work(shortTime); });
        QCOMPARE(told, QStringList());
    }

    /// A machine that is busy with something else lets the window wait; that is no fault of the window's.
    void waitingIsNoProcessorTime()
    {
        run([] { QTest::qSleep(longTime); });
        QCOMPARE(told, QStringList());
    }

    void nothingIsToldWhileTheCategoryIsOff()
    {
        QLoggingCategory::setFilterRules({});
        run([] { work(longTime); });
        QCOMPARE(told, QStringList());
    }

    void theThresholdCanBeChanged()
    {
        application().setThreshold(2 * longTime);
        run([] { work(longTime); });
        application().setThreshold(threshold);
        QCOMPARE(told, QStringList());
    }

    /// What a loop within an event does is told as passes of their own, not once more at the end.
    void aLoopWithinAnEventHasPassesOfItsOwn()
    {
        run([] {
            QEventLoop inner;
            QTimer::singleShot(0, &inner, [&inner] {
                work(longTime);
                QTimer::singleShot(0, &inner, &QEventLoop::quit);
            });
            inner.exec();
        });
        QCOMPARE(told.size(), 1);
    }

    void eachPassIsGivenToWhoeverIsConnected()
    {
        QLoggingCategory::setFilterRules({});
        qint64 cpu = 0;
        qint64 wall = 0;
        const auto connection =
            QObject::connect(&application(), &WatchedApplication::passed, this, [&](const Pass &pass) {
                cpu = std::max(cpu, pass.cpu);
                wall = std::max(wall, pass.wall);
            });
        run([] {}); // measuring begins with the next pass
        run([] {
            work(longTime);
            QTest::qSleep(longTime);
        });
        QObject::disconnect(connection);
        QVERIFY(cpu >= longTime * nsPerMs);
        QVERIFY(wall >= 2 * longTime * nsPerMs);
    }

private:
    static WatchedApplication &application() { return *static_cast<WatchedApplication *>(qApp); }

    /// In a pass of its own, by an event of its own.
    static void run(const std::function<void()> &job)
    {
        QEventLoop loop;
        Worker worker;
        worker.setObjectName(u"theWorker"_s);
        worker.job = job;
        QTimer::singleShot(10, &loop,
                           [&] { QCoreApplication::postEvent(&worker, new QEvent(QEvent::User)); });
        QTimer::singleShot(50, &loop, &QEventLoop::quit);
        loop.exec();
    }

    QtMessageHandler m_before = nullptr;
};

int main(int count, char **words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    WatchedApplication application(count, words);
    WatchedApplicationTest test;
    return QTest::qExec(&test, count, words);
}

#include "tst_watchedapplication.moc"
