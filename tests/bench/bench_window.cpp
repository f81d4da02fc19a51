// Passes of the GUI event loop while deliveries come in.  bench_window PROGRAM [SECONDS]: shows the dashboard
// on a folder of its own, has PROGRAM send 1,000 hooks a second to it, scrolls and filters meanwhile, and
// prints how long the passes took. Beside it the loop of an idle thread shows what the machine itself adds.
#include "app/dashboard.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace {

constexpr int rate = 1'000;       ///< hooks a second, one in a delivery
constexpr int userInterval = 700; ///< milliseconds between two things that the person does
constexpr int beat = 2;           ///< milliseconds
constexpr qint64 nsPerMs = 1'000'000;

/// A timer that is due in each pass of the event loop of its thread: how late it comes is how long a pass
/// took.
class Passes : public QTimer
{
public:
    Passes()
    {
        setTimerType(Qt::PreciseTimer);
        setInterval(beat);
        callOnTimeout(this, [this] {
            if (m_since.isValid())
                m_passes.append(std::max<qint64>(0, m_since.nsecsElapsed() - beat * nsPerMs));
            m_since.start();
        });
        start();
    }

    void report(const char *what)
    {
        std::sort(m_passes.begin(), m_passes.end());
        const auto at = [this](double share) {
            const auto place = static_cast<qsizetype>(share * static_cast<double>(m_passes.size() - 1));
            return static_cast<double>(m_passes[place]) / nsPerMs;
        };
        std::printf("%s: %lld passes, median %.1f ms, 99 %% under %.1f ms, longest %.1f ms\n", what,
                    static_cast<long long>(m_passes.size()), at(0.5), at(0.99), at(1));
    }

private:
    QElapsedTimer m_since;
    QList<qint64> m_passes;
};

/// What an idle loop measures on this machine meanwhile.
class Yardstick : public QThread
{
    void run() override
    {
        Passes passes;
        exec();
        passes.report("yardstick, the loop of an idle thread");
    }
};

/// Does what a person does meanwhile.
void act(MainWindow &window, int step)
{
    auto *view = window.findChild<QWidget *>(QStringLiteral("messagesPage"))->findChild<QTableView *>();
    auto *filter = window.findChild<QWidget *>(QStringLiteral("messagesPage"))->findChild<QLineEdit *>();
    switch (step % 6) {
    case 0:
        view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
        break;
    case 1:
        view->setCurrentIndex(view->model()->index(view->rowAt(10), 2));
        break;
    case 2:
        filter->setText(QStringLiteral("resultCode:!=1000"));
        break;
    case 3:
        view->selectAll();
        break;
    case 4:
        filter->clear();
        break;
    default:
        view->scrollToTop();
    }
}

} // namespace

int main(int count, char **arguments)
{
    QApplication application(count, arguments);
    if (count < 2)
        return 2;
    const int seconds = count > 2 ? std::atoi(arguments[2]) : 60;
    const QTemporaryDir folder;
    Settings settings;
    settings.dataDir = folder.filePath(QStringLiteral("data"));
    settings.port = 0;
    Dashboard dashboard(settings);
    dashboard.window().resize(1400, 900);
    QProcess sender;
    QTimer user;
    int step = 0;
    QObject::connect(&user, &QTimer::timeout, &application, [&] { act(dashboard.window(), step++); });
    QObject::connect(&dashboard, &Dashboard::receiving, &application, [&](const QString &url) {
        sender.start(QString::fromLocal8Bit(arguments[1]),
                     {QStringLiteral("send"), QStringLiteral("--url"), url, QStringLiteral("--event"),
                      QStringLiteral("messages"), QStringLiteral("--count"), QString::number(rate * seconds),
                      QStringLiteral("--rate"), QString::number(rate)});
        dashboard.window().findChild<QAction *>(QStringLiteral("messagesAction"))->trigger();
        user.start(userInterval);
    });
    Yardstick yardstick;
    yardstick.start();
    Passes passes;
    QObject::connect(&sender, &QProcess::finished, &application, [&] {
        user.stop();
        yardstick.quit();
        yardstick.wait();
        passes.report("window, 1,000 hooks/s");
        std::printf("%s", sender.readAllStandardOutput().constData());
        dashboard.end();
    });
    dashboard.start();
    return QApplication::exec();
}
