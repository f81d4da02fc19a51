// Passes of the GUI event loop while deliveries come in.  bench_window FOLDER PREFIX PROGRAM [SECONDS]: shows
// the dashboard on FOLDER, has PROGRAM send 1,000 hooks a second to it, scrolls, filters, sorts, selects,
// copies and switches views meanwhile, and prints lines for report.py, that begin with PREFIX, of how long
// the passes took. Beside them the loop of an idle thread shows what the machine itself adds.
#include "app/dashboard.h"
#include "app/watchedapplication.h"
#include "bench/program.h"
#include "support/person.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <array>
#include <vector>

namespace {

constexpr int rate = 1'000;       ///< hooks a second, one in a delivery
constexpr int userInterval = 700; ///< milliseconds between two things that the person does
constexpr int beat = 2;           ///< milliseconds
constexpr double nsPerMs = 1e6;

struct Share
{
    const char *name = nullptr;
    double share = 0;
    const char *cpuWanted = "";
    const char *wallWanted = "";
};

constexpr std::array shares{Share{"median", 0.5}, Share{"99.9 %", 0.999, "at most 16 ms"},
                            Share{"longest", 1, "at most 50 ms", "at most 50 ms"}};

using Times = std::array<double, shares.size()>;

/// Milliseconds that each share of the passes took at most.
Times timesOf(std::vector<qint64> passes)
{
    std::sort(passes.begin(), passes.end());
    Times times{};
    for (std::size_t i = 0; i < shares.size(); ++i)
        times[i] = atShare(passes, shares[i].share);
    return times;
}

/// What an idle loop measures on this machine meanwhile: how late a timer comes that is due in each pass.
class Yardstick : public QThread
{
public:
    Times found{};

private:
    void run() override
    {
        std::vector<qint64> late;
        QElapsedTimer since;
        QTimer timer;
        timer.setTimerType(Qt::PreciseTimer);
        timer.setInterval(beat);
        timer.callOnTimeout(&timer, [&] {
            if (since.isValid())
                late.push_back(
                    std::max<qint64>(0, since.nsecsElapsed() - static_cast<qint64>(beat * nsPerMs)));
            since.start();
        });
        timer.start();
        exec();
        found = timesOf(late);
    }
};

void print(const char *prefix, const char *clock, const Times &times, const Times *idle)
{
    for (std::size_t i = 0; i < shares.size(); ++i) {
        const Share &share = shares[i];
        printLine(QByteArray(prefix) + clock + ", " + share.name, "ms",
                  idle == nullptr ? share.cpuWanted : share.wallWanted, idle == nullptr ? "" : "idle thread",
                  {times[i]}, idle == nullptr ? std::vector<double>{} : std::vector<double>{(*idle)[i]});
    }
}

} // namespace

int main(int count, char **arguments)
{
    WatchedApplication application(count, arguments);
    if (count < 4)
        return 2;
    const int seconds = count > 4 ? std::atoi(arguments[4]) : 60;
    Settings settings;
    settings.dataDir = QString::fromLocal8Bit(arguments[1]);
    settings.port = 0;
    settings.notices = true; // where there is a bus
    Dashboard dashboard(settings);
    dashboard.window().resize(1400, 900);
    QProcess sender;
    QTimer user;
    Person person(dashboard.window());
    user.callOnTimeout(&application, [&] { person.doNext(); });
    QObject::connect(&dashboard, &Dashboard::receiving, &application, [&](const QString &url) {
        sender.start(QString::fromLocal8Bit(arguments[3]),
                     {QStringLiteral("send"), QStringLiteral("--url"), url, QStringLiteral("--event"),
                      QStringLiteral("messages"), QStringLiteral("--count"), QString::number(rate * seconds),
                      QStringLiteral("--rate"), QString::number(rate)});
        person.begin();
        user.start(userInterval);
    });
    std::vector<qint64> cpu;
    std::vector<qint64> wall;
    Pass worst;
    const auto note = [&](const Pass &pass) {
        cpu.push_back(pass.cpu);
        wall.push_back(pass.wall);
        if (pass.cpu > worst.cpu)
            worst = pass;
    };
    QObject::connect(&application, &WatchedApplication::passed, &application, note);
    Yardstick yardstick;
    yardstick.start();
    QObject::connect(&sender, &QProcess::finished, &application, [&] {
        user.stop();
        yardstick.quit();
        yardstick.wait();
        print(arguments[2], "processor time", timesOf(cpu), nullptr);
        print(arguments[2], "by the clock", timesOf(wall), &yardstick.found);
        printLine(arguments[2] + QByteArray("the event that took most of the longest: ") + worst.event, "ms",
                  "", "", {static_cast<double>(worst.eventCpu) / nsPerMs}, {});
        dashboard.end();
    });
    dashboard.start();
    return WatchedApplication::exec();
}
