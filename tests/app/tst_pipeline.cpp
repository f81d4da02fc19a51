#include "app/autostart.h"
#include "app/dashboard.h"
#include "app/settingsfile.h"
#include "gui/closing.h"
#include "gui/dialogs.h"
#include "gui/exportdialog.h"
#include "gui/settingsdialog.h"
#include "support/program.h"
#include "support/sample.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Bytes over HTTP, a row on the screen, a cell in a file: the real dashboard in this process, posted to by a
/// client in a thread of its own.
class PipelineTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aDeliveryBecomesARowOnTheScreenAndALineInAFile();
    void newRowsAppearWhileOneIsLookedAt();
    void theFilterDecidesWhatIsShownAndExported();
    void aCommentInANewerStateIsShownAnew();
    void aRefusedRequestIsSeenAmongTheDeliveries();
    void theTablesFileMayBeLostWhileTheWindowIsOpen();
    void settingsHoldAtOnceAndAreKept();
    void settingsThatDoNotWorkAreSaidAndNotKept();
    void theWindowStartsWithTheDesktopWhileThatIsChosen();
    void aStartWithTheDesktopThatCannotBeIsSaidAndNotKept();
    void receivingGoesOnWhileTheWindowIsInTheTray();
    void whatIsRefusedLeavesNoStartWithTheDesktop();
    void numbersAreHiddenInAllOfTheWindowUntilTheyAreWanted();
    void anotherLanguageOpensTheWindowAnewWhileReceivingGoesOn();
    void aDeliveryIsSentAgain();
    void deliveriesAreSavedAsAFileThatAnImportReads();
    void nhnIsAskedAboutAMessageAndItsAnswerStays();

private:
    QList<int> post(const QList<QByteArray> &bodies);
    QWidget *open(const char *table);
    SettingsDialog *openSettings();
    [[nodiscard]] QByteArray keptSettings() const;
    QTableView *view() const { return m_page->findChild<QTableView *>(); }
    QString shown(int row, const char *key) const;
    QByteArray exported(const QString &path);
    QString copied();
    [[nodiscard]] bool isSeen(const QString &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Dashboard> m_dashboard;
    QWidget *m_page = nullptr;
    const Table *m_table = nullptr;
    quint16 m_port = 0;
};

void PipelineTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_folder->filePath(u"config"_s)));
    Settings settings;
    settings.dataDir = m_folder->filePath(u"data"_s);
    settings.port = 0;
    m_dashboard = std::make_unique<Dashboard>(settings);
    QSignalSpy receiving(m_dashboard.get(), &Dashboard::receiving);
    m_dashboard->start();
    QVERIFY(receiving.wait(30'000));
    m_port = static_cast<quint16>(QUrl(receiving.first().first().toString()).port());
}

void PipelineTest::cleanup()
{
    m_dashboard.reset();
    QLocale::setDefault(QLocale::c());
}

/// The statuses that were answered.
QList<int> PipelineTest::post(const QList<QByteArray> &bodies)
{
    QList<int> statuses;
    const std::unique_ptr<QThread> sender(QThread::create([&statuses, &bodies, port = m_port] {
        program::Client client(port);
        for (const QByteArray &body : bodies)
            statuses.append(client.post(body).status);
    }));
    QSignalSpy finished(sender.get(), &QThread::finished);
    sender->start();
    if (!finished.wait(60'000))
        qWarning("nobody answered");
    sender->wait();
    return statuses;
}

QWidget *PipelineTest::open(const char *table)
{
    auto &window = m_dashboard->window();
    const QString key = QString::fromLatin1(table);
    window.findChild<QAction *>(key + u"Action"_s)->trigger();
    m_page = window.findChild<QWidget *>(key + u"Page"_s);
    m_table = findTable(key);
    return m_page;
}

QString PipelineTest::shown(int row, const char *key) const
{
    const auto section = static_cast<int>(columnIndex(*m_table, QLatin1StringView(key)));
    return view()->model()->index(row, section).data().toString();
}

QByteArray PipelineTest::exported(const QString &path)
{
    auto &window = m_dashboard->window();
    window.findChild<QAction *>(u"exportAction"_s)->trigger();
    window.findChild<ExportDialog *>()->exportTo(path);
    if (!QTest::qWaitFor([&path] { return QFile::exists(path); }, 30'000))
        return {};
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PipelineTest::aDeliveryBecomesARowOnTheScreenAndALineInAFile()
{
    open("messages");
    QCOMPARE(post({sample::body({sample::message(1), sample::message(2)})}), QList<int>{200});
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QTRY_COMPARE(shown(0, "hookId"), u"M000002"_s);
    QCOMPARE(shown(1, "recipientNo"), u"01000000001"_s);
    const QByteArray csv = exported(m_folder->filePath(u"out.csv"_s));
    const QList<QByteArray> lines = csv.split('\n');
    QVERIFY2(lines.constFirst().startsWith("receivedAt,kakaoMessageType,resultCode,recipientNo"),
             csv.constData());
    QCOMPARE(lines.size(), 4);
    QVERIFY2(lines[1].contains("01000000002"), csv.constData());
}

void PipelineTest::anotherLanguageOpensTheWindowAnewWhileReceivingGoesOn()
{
    open("messages");
    post({sample::body({sample::message(1)})});
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    const QPointer<MainWindow> before = &m_dashboard->window();
    Settings settings;
    settings.dataDir = m_folder->filePath(u"data"_s);
    settings.port = 0;
    settings.language = u"ko"_s;
    emit m_dashboard->window().dialogs().settingsWanted(settings);
    QTRY_VERIFY(before.isNull());
    QVERIFY(m_dashboard->window().isVisible());
    QCOMPARE(m_dashboard->window().findChild<QAction *>(u"messagesAction"_s)->text(), u"메시지"_s);
    QVERIFY(keptSettings().contains("language=ko"));
    open("messages");
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    QCOMPARE(post({sample::body({sample::message(2)})}), QList<int>{200});
    QTRY_COMPARE(view()->model()->rowCount(), 2);
}

void PipelineTest::aDeliveryIsSentAgain()
{
    open("deliveries");
    post({sample::body({sample::message(1)})});
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    view()->setCurrentIndex(view()->model()->index(0, 0));
    m_dashboard->window().findChild<QAction *>(u"sendAgainAction"_s)->trigger();
    auto *dialog = m_dashboard->window().findChild<QDialog *>(u"replay"_s);
    QTRY_VERIFY(dialog->isVisible());
    dialog->findChild<QPushButton *>(u"replaySend"_s)->click();
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QTRY_COMPARE(shown(0, "outcome"), u"duplicate"_s);
    QCOMPARE(shown(0, "note"), u"says that it is a replay of delivery 1"_s);
    QTRY_COMPARE(dialog->findChild<QLabel *>(u"replayState"_s)->text(), u"1 of 1 were accepted."_s);
}

void PipelineTest::deliveriesAreSavedAsAFileThatAnImportReads()
{
    open("deliveries");
    post({sample::body({sample::message(1)}), sample::body({sample::message(2)})});
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    view()->setCurrentIndex(view()->model()->index(1, 0));
    m_dashboard->window().findChild<QAction *>(u"saveAction"_s)->trigger();
    auto *dialog = m_dashboard->window().findChild<ExportDialog *>();
    QTRY_VERIFY(dialog->isVisible());
    const QString path = m_folder->filePath(u"saved.ndjson"_s);
    dialog->exportTo(path);
    QTRY_VERIFY(!dialog->running());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray line = file.readAll();
    QCOMPARE(line.count('\n'), 1);
    QVERIFY(line.contains("M000001") && !line.contains("M000002"));
}

void PipelineTest::nhnIsAskedAboutAMessageAndItsAnswerStays()
{
    QTcpServer nhn;
    QByteArray heard;
    connect(&nhn, &QTcpServer::newConnection, &nhn, [&nhn, &heard] {
        QTcpSocket *socket = nhn.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, &nhn, [socket, &heard] {
            heard += socket->readAll();
            const QByteArray answer = R"({"header":{"resultCode":0},"message":{"recipientNo":"01000000001",)"
                                      R"("resultCode":"3019","resendStatus":"RSC04"}})";
            if (heard.endsWith("\r\n\r\n"))
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(answer.size())
                              + "\r\n\r\n" + answer);
        });
    });
    QVERIFY(nhn.listen(QHostAddress(QHostAddress::LocalHost)));
    m_dashboard.reset();
    qputenv("ALIMBOARD_QUERY_URL", "http://127.0.0.1:" + QByteArray::number(nhn.serverPort()));
    init();
    qunsetenv("ALIMBOARD_QUERY_URL");
    open("messages");
    post({sample::body({sample::message(1), sample::message(2)})});
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    view()->setCurrentIndex(view()->model()->index(0, 3));
    auto &window = m_dashboard->window();
    auto *ask = window.findChild<QPushButton *>(u"askNhn"_s);
    QVERIFY(!ask->isEnabled());
    auto *dialog = openSettings();
    dialog->findChild<QLineEdit *>(u"queryKey"_s)->setText(u"the-secret"_s);
    dialog->findChild<QPushButton *>(u"use"_s)->click();
    QTRY_VERIFY(ask->isEnabled());
    ask->click();
    const auto *text = window.findChild<QPlainTextEdit *>(u"lookupText"_s);
    QTRY_VERIFY2(text->toPlainText().contains(u"RSC04"_s), qPrintable(text->toPlainText()));
    QVERIFY2(heard.startsWith("GET /alimtalk/v2.3/appkeys/appKey/messages/20261101000002/1 HTTP/1.1\r\n")
                 && heard.contains("X-Secret-Key: the-secret\r\n"),
             heard.constData());
    view()->setCurrentIndex(view()->model()->index(1, 3));
    QTRY_VERIFY(!text->toPlainText().contains(u"RSC04"_s));
    view()->setCurrentIndex(view()->model()->index(0, 3));
    QTRY_VERIFY(text->toPlainText().contains(u"RSC04"_s)); // kept, and read again
    QVERIFY(!keptSettings().contains("the-secret"));
    openSettings();
    dialog->findChild<QPushButton *>(u"removeQueryKey"_s)->click();
    dialog->findChild<QPushButton *>(u"use"_s)->click();
    QTRY_VERIFY(!ask->isEnabled());
}

void PipelineTest::newRowsAppearWhileOneIsLookedAt()
{
    open("messages");
    post({sample::body({sample::message(1)})});
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    view()->setCurrentIndex(view()->model()->index(0, 3));
    QTRY_VERIFY(m_dashboard->window().findChild<QWidget *>(u"field_hookId"_s) != nullptr);
    QList<QByteArray> bodies;
    for (int number = 2; number <= 40; ++number)
        bodies.append(sample::body({sample::message(number)}));
    QCOMPARE(post(bodies).count(200), 39);
    QTRY_COMPARE(view()->model()->rowCount(), 40);
    QCOMPARE(view()->currentIndex().row(), 39);
    QTRY_COMPARE(shown(0, "hookId"), u"M000040"_s);
}

void PipelineTest::theFilterDecidesWhatIsShownAndExported()
{
    open("messages");
    post({sample::body(
        {sample::message(1), sample::message(2, ",\"resultCode\":\"3018\""), sample::message(3)})});
    QTRY_COMPARE(view()->model()->rowCount(), 3);
    auto *filter = m_page->findChild<QLineEdit *>(u"filter"_s);
    filter->setText(u"resultCode:!=1000"_s);
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    QTRY_COMPARE(shown(0, "hookId"), u"M000002"_s);
    post({sample::body({sample::message(4), sample::message(5, ",\"resultCode\":\"3019\"")})});
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    QTRY_COMPARE(shown(0, "hookId"), u"M000005"_s);
    const QByteArray csv = exported(m_folder->filePath(u"out.csv"_s));
    QCOMPARE(csv.count('\n'), 3);
    QVERIFY2(csv.contains("3018") && csv.contains("3019"), csv.constData());
}

void PipelineTest::aCommentInANewerStateIsShownAnew()
{
    open("comments");
    post({sample::body(
        {sample::templateUpdate("T1", {sample::comment(1, "first", "INQ")}, "2026-11-01 10:00:00")})});
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    QTRY_COMPARE(shown(0, "content"), u"first"_s);
    post({sample::body(
        {sample::templateUpdate("T2", {sample::comment(1, "second", "REP")}, "2026-11-02 10:00:00")})});
    QTRY_COMPARE(shown(0, "content"), u"second"_s);
    QCOMPARE(view()->model()->rowCount(), 1);
}

void PipelineTest::aRefusedRequestIsSeenAmongTheDeliveries()
{
    open("deliveries");
    QCOMPARE(post({"nonsense"}), QList<int>{400});
    QTRY_COMPARE(view()->model()->rowCount(), 1);
    QTRY_COMPARE(shown(0, "outcome"), u"malformed"_s);
    view()->setCurrentIndex(view()->model()->index(0, 2));
    auto *answer = m_dashboard->window().findChild<QLabel *>(u"answer"_s);
    QTRY_VERIFY2(answer->text().startsWith(u"Answered 400"_s), qPrintable(answer->text()));
}

void PipelineTest::theTablesFileMayBeLostWhileTheWindowIsOpen()
{
    open("messages");
    post({sample::body({sample::message(1), sample::message(2)})});
    QTRY_COMPARE(view()->model()->rowCount(), 2);
    view()->setCurrentIndex(view()->model()->index(1, 3));
    const QDir data(m_folder->filePath(u"data"_s));
    for (const QString &name : data.entryList({u"tables-*"_s}))
        QVERIFY(QFile::remove(data.filePath(name)));
    QCOMPARE(post({sample::body({sample::message(3)})}), QList<int>{200});
    QTRY_COMPARE_WITH_TIMEOUT(view()->model()->rowCount(), 3, 30'000);
    QTRY_COMPARE(shown(0, "hookId"), u"M000003"_s);
}

void PipelineTest::settingsHoldAtOnceAndAreKept()
{
    auto &window = m_dashboard->window();
    window.findChild<QAction *>(u"settingsAction"_s)->trigger();
    auto *dialog = window.findChild<SettingsDialog *>();
    QVERIFY(dialog->isVisible());
    dialog->findChild<QLineEdit *>(u"setting_path"_s)->setText(u"/other"_s);
    dialog->findChild<QLineEdit *>(u"signature"_s)->setText(u"secret"_s);
    dialog->findChild<QPushButton *>(u"use"_s)->click();
    QTRY_VERIFY(!dialog->isVisible());
    QTRY_VERIFY(window.findChild<QLineEdit *>(u"address"_s)->text().endsWith(u"/other"_s));
    QCOMPARE(post({sample::body({sample::message(1)})}), QList<int>{404});
    QFile file(settingsPath(m_folder->filePath(u"data"_s)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    QVERIFY2(kept.contains("path=/other") && kept.contains("signatures=secret"), kept.constData());
    QVERIFY(!kept.contains("maxBody"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void PipelineTest::settingsThatDoNotWorkAreSaidAndNotKept()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    auto &window = m_dashboard->window();
    window.findChild<QAction *>(u"settingsAction"_s)->trigger();
    auto *dialog = window.findChild<SettingsDialog *>();
    dialog->findChild<QDoubleSpinBox *>(u"setting_port"_s)->setValue(other.serverPort());
    dialog->findChild<QPushButton *>(u"use"_s)->click();
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"trouble"_s)->isVisible());
    QVERIFY(dialog->isVisible());
    QCOMPARE(post({sample::body({sample::message(1)})}), QList<int>{200});
    QVERIFY(!QFile::exists(settingsPath(m_folder->filePath(u"data"_s))));
}

SettingsDialog *PipelineTest::openSettings()
{
    auto &window = m_dashboard->window();
    window.findChild<QAction *>(u"settingsAction"_s)->trigger();
    return window.findChild<SettingsDialog *>();
}

QByteArray PipelineTest::keptSettings() const
{
    QFile file(settingsPath(m_folder->filePath(u"data"_s)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void PipelineTest::theWindowStartsWithTheDesktopWhileThatIsChosen()
{
    for (const bool chosen : {true, false}) {
        auto *dialog = openSettings();
        dialog->findChild<QCheckBox *>(u"setting_autostart"_s)->setChecked(chosen);
        dialog->findChild<QPushButton *>(u"use"_s)->click();
        QTRY_VERIFY(!dialog->isVisible());
        QCOMPARE(QFile::exists(autostartPath()), chosen);
        QVERIFY2(keptSettings().contains(chosen ? "autostart=true" : "autostart=false"),
                 keptSettings().constData());
    }
}

void PipelineTest::aStartWithTheDesktopThatCannotBeIsSaidAndNotKept()
{
    QFile inTheWay(m_folder->filePath(u"config"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    auto *dialog = openSettings();
    dialog->findChild<QCheckBox *>(u"setting_autostart"_s)->setChecked(true);
    dialog->findChild<QCheckBox *>(u"setting_koreanTime"_s)->setChecked(true);
    dialog->findChild<QPushButton *>(u"use"_s)->click();
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel *>(u"trouble"_s)->text().contains(autostartPath()));
    QVERIFY(keptSettings().isEmpty());
}

void PipelineTest::receivingGoesOnWhileTheWindowIsInTheTray()
{
    open("messages");
    auto *dialog = openSettings();
    auto &window = m_dashboard->window();
    emit window.findChild<Closing *>()->trayChosen();
    QVERIFY(!window.isVisible());
    dialog->close(); // the last window that is seen
    QCOMPARE(post({sample::body({sample::message(1)})}), QList<int>{200});
    window.raiseWindow();
    QTRY_COMPARE(view()->model()->rowCount(), 1);
}

void PipelineTest::whatIsRefusedLeavesNoStartWithTheDesktop()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost)));
    auto *dialog = openSettings();
    dialog->findChild<QCheckBox *>(u"setting_autostart"_s)->setChecked(true);
    dialog->findChild<QDoubleSpinBox *>(u"setting_port"_s)->setValue(other.serverPort());
    dialog->findChild<QPushButton *>(u"use"_s)->click();
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"trouble"_s)->isVisible());
    QVERIFY(!QFile::exists(autostartPath()));
    QVERIFY(keptSettings().isEmpty());
}

/// Copies all rows of the table that is shown.
QString PipelineTest::copied()
{
    QGuiApplication::clipboard()->setText(u"nothing"_s);
    view()->selectAll();
    view()->setFocus();
    m_dashboard->window().findChild<QAction *>(u"copyAction"_s)->trigger();
    static_cast<void>(QTest::qWaitFor([] { return QGuiApplication::clipboard()->text() != "nothing"_L1; }));
    return QGuiApplication::clipboard()->text();
}

/// Whether a text stands anywhere in the window or is told by it: in cells, details, titles, tool tips.
bool PipelineTest::isSeen(const QString &text) const
{
    const auto &window = m_dashboard->window();
    if (window.windowTitle().contains(text))
        return true;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        QString all = widget->toolTip() + widget->accessibleName() + widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            all += label->text();
        if (const auto *lines = qobject_cast<const QPlainTextEdit *>(widget))
            all += lines->toPlainText();
        if (const auto *line = qobject_cast<const QLineEdit *>(widget))
            all += line->text();
        if (all.contains(text))
            return true;
    }
    for (const auto *table : window.findChildren<QTableView *>()) {
        if (!table->isVisible())
            continue;
        const auto *model = table->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole}) {
                    if (model->index(row, column).data(role).toString().contains(text))
                        return true;
                }
            }
        }
    }
    return false;
}

void PipelineTest::numbersAreHiddenInAllOfTheWindowUntilTheyAreWanted()
{
    const QString number = u"01000000001"_s;
    const QString masked = u"010****0001"_s;
    auto &window = m_dashboard->window();
    auto *action = window.findChild<QAction *>(u"maskAction"_s);
    auto *showExact = window.findChild<QPushButton *>(u"showExact"_s);
    QByteArray unknown = sample::body({"{\"hookId\":\"x\",\"recipientNo\":\"01000000001\"}"});
    unknown.replace("MESSAGE_RESULT_UPDATE", "NEW_EVENT");
    open("messages");
    post({sample::body({sample::message(1)}), unknown});
    open("others");
    open("messages");
    QTRY_VERIFY(isSeen(number));

    action->trigger();
    QVERIFY2(keptSettings().contains("maskNumbers=true"), keptSettings().constData());
    for (const char *table : {"messages", "others", "deliveries"}) {
        open(table);
        QTRY_VERIFY(view()->model()->rowCount() > 0);
        for (int row = 0; row < view()->model()->rowCount(); ++row) {
            view()->setCurrentIndex(view()->model()->index(row, 3));
            QTRY_VERIFY2(!isSeen(number), table);
            QTRY_VERIFY2(isSeen(masked), table); // its details are there
            QTest::qWait(50);
            QVERIFY2(!isSeen(number), table);
            QVERIFY(showExact->isVisible());
            showExact->click();
            QTRY_VERIFY2(isSeen(number), table);
            QVERIFY(!showExact->isVisible());
            view()->setCurrentIndex({});
        }
        QVERIFY2(!copied().contains(number), table);
    }
    open("messages");
    QVERIFY2(copied().contains(masked), qPrintable(copied()));
    QVERIFY(exported(m_folder->filePath(u"masked.csv"_s)).contains("010****0001"));
    window.findChild<ExportDialog *>()->close();

    action->trigger();
    QTRY_COMPARE(shown(0, "recipientNo"), number);
    QVERIFY(!showExact->isVisible());
    QVERIFY2(copied().contains(number), qPrintable(copied()));
    QVERIFY(exported(m_folder->filePath(u"exact.csv"_s)).contains("01000000001"));
}

QTEST_MAIN(PipelineTest)
#include "tst_pipeline.moc"
