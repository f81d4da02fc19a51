#include "app/dashboard.h"
#include "app/watchedapplication.h"
#include "support/manymessages.h"
#include "support/person.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 300'000;
constexpr int rate = 200;          ///< hooks that come in a second, one in a delivery
constexpr int thingInterval = 400; ///< milliseconds between two things that the person does
constexpr int rounds = 2;
constexpr qint64 nsPerMs = 1'000'000;

// Of processor time, several times what a release needs: sanitizers make everything slower.
constexpr double most = 0.99; ///< of the passes
constexpr qint64 mostTake = 120 * nsPerMs;
constexpr qint64 longest = 400 * nsPerMs;

} // namespace

/// The window answers at any moment, however many rows there are and whatever a person does with them.
class tst_Stalls : public QObject
{
    Q_OBJECT
private slots:
    void noPassOfTheEventLoopTakesLong();
};

void tst_Stalls::noPassOfTheEventLoopTakesLong()
{
    const QTemporaryDir folder;
    makeMessages(folder.path(), rows);
    Settings settings;
    settings.dataDir = folder.path();
    settings.port = 0;
    Dashboard dashboard(settings);
    dashboard.window().resize(1400, 900);
    QProcess sender;
    connect(&dashboard, &Dashboard::receiving, &sender, [&sender](const QString &url) {
        sender.start(QStringLiteral(ALIMBOARD),
                     {u"send"_s, u"--url"_s, url, u"--event"_s, u"messages"_s, u"--count"_s, u"1000000"_s,
                      u"--rate"_s, QString::number(rate)});
    });
    dashboard.start();
    QTRY_COMPARE_WITH_TIMEOUT(sender.state(), QProcess::Running, 60'000);
    Person person(dashboard.window());
    person.begin();
    auto *view = dashboard.window().findChild<QWidget *>(u"messagesPage"_s)->findChild<QTableView *>();
    QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() >= rows, 60'000);

    std::vector<Pass> passes;
    connect(static_cast<WatchedApplication *>(QCoreApplication::instance()), &WatchedApplication::passed,
            &dashboard, [&passes](const Pass &pass) { passes.push_back(pass); });
    for (std::size_t i = 0; i < rounds * person.things(); ++i) {
        QTimer::singleShot(0, &dashboard, [&person] { person.doNext(); });
        QTest::qWait(thingInterval);
    }
    sender.kill();
    sender.waitForFinished();
    QVERIFY2(view->model()->rowCount() > rows, "nothing came in: the test shows nothing");

    std::sort(passes.begin(), passes.end(),
              [](const Pass &one, const Pass &other) { return one.cpu < other.cpu; });
    QVERIFY(passes.size() > 100);
    const qint64 ofMost = passes[static_cast<std::size_t>(most * static_cast<double>(passes.size()))].cpu;
    const Pass &worst = passes.back();
    const QByteArray figures = QByteArray::number(passes.size()) + " passes, most of them at most "
        + QByteArray::number(ofMost / nsPerMs) + " ms, the longest " + QByteArray::number(worst.cpu / nsPerMs)
        + " ms, mainly " + worst.event;
    qInfo("%s", figures.constData());
    QVERIFY2(ofMost <= mostTake, figures.constData());
    QVERIFY2(worst.cpu <= longest, figures.constData());
}

int main(int count, char **arguments)
{
    WatchedApplication application(count, arguments);
    tst_Stalls test;
    return QTest::qExec(&test, count, arguments);
}
#include "tst_stalls.moc"
