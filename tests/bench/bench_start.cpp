// How long a dashboard needs to begin.  bench_start FOLDER BEGAN: shows it on a folder with rows; prints the
// milliseconds since BEGAN (of the monotonic clock in nanoseconds, before this process was started) until the
// window was painted, until it listened, and until its first rows were there.
#include "app/dashboard.h"

#include <QApplication>
#include <QEvent>
#include <QTableView>
#include <QTimer>

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

constexpr int beat = 1; ///< milliseconds between two looks at the rows

/// Notes the first time of each moment.
class Moments : public QObject
{
public:
    enum Moment { Painted, Listening, Rows };

    explicit Moments(qint64 began)
        : m_began(began)
    {}

    void note(Moment moment)
    {
        const auto now = std::chrono::steady_clock::now().time_since_epoch();
        if (m_after[moment] == 0)
            m_after[moment] =
                std::chrono::duration<double, std::milli>(now - std::chrono::nanoseconds(m_began)).count();
        if (m_after[Painted] > 0 && m_after[Listening] > 0 && m_after[Rows] > 0)
            QCoreApplication::exit();
    }

    void print() const
    {
        std::printf("%.1f %.1f %.1f\n", m_after[Painted], m_after[Listening], m_after[Rows]);
    }

private:
    bool eventFilter(QObject * /*watched*/, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            note(Painted);
        return false;
    }

    qint64 m_began;
    std::array<double, 3> m_after{};
};

} // namespace

int main(int count, char **arguments)
{
    if (count != 3)
        return 2;
    Moments moments(std::atoll(arguments[2]));
    QApplication application(count, arguments);
    Settings settings;
    settings.dataDir = QString::fromLocal8Bit(arguments[1]);
    settings.port = 0;
    Dashboard dashboard(settings);
    dashboard.window().installEventFilter(&moments);
    QObject::connect(&dashboard, &Dashboard::receiving, &moments, [&] { moments.note(Moments::Listening); });
    const auto *view =
        dashboard.window().findChild<QWidget *>(QStringLiteral("messagesPage"))->findChild<QTableView *>();
    QTimer rows;
    rows.setInterval(beat);
    rows.callOnTimeout(&moments, [&] {
        if (view->isVisible() && view->model()->index(0, 0).data().isValid())
            moments.note(Moments::Rows);
    });
    rows.start();
    dashboard.start();
    dashboard.window().findChild<QAction *>(QStringLiteral("messagesAction"))->trigger();
    QApplication::exec();
    moments.print();
    std::fflush(stdout);
    std::_Exit(0); // how it ends is not measured
}
