#include "gui/exportdialog.h"
#include "gui/helpdialog.h"
#include "gui/mainwindow.h"
#include "gui/navigation.h"
#include "gui/welcome.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void noShortcutIsThereTwice();
    void ctrlAndANumberShowATable();
    void anEmptyWindowSaysWhatToDoNext();
    void spacePausesTheLiveView();
    void exportAndHelpOpenWithTheirKeys();
    void countsAreShownAsTheyCome();
    void closingByHandSaysThatReceivingEnds();
    void closingByProgramAsksNothing();
    void theSelectedTableIsRemembered();

private:
    void fill() { m_window->takeStored({{&messagesTable, 7, 7, {}, {}}}); }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::ControlModifier)
    {
        QTest::keyClick(m_window->findChild<Navigation *>(), key, with);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    QFile::remove(m_folder.filePath(u"s.ini"_s));
    m_window = std::make_unique<MainWindow>(m_folder.filePath(u"s.ini"_s));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::noShortcutIsThereTwice()
{
    QSet<QKeySequence> seen;
    for (const auto *action : m_window->findChildren<QAction *>()) {
        if (action->shortcut().isEmpty())
            continue;
        QVERIFY2(!seen.contains(action->shortcut()), qPrintable(action->shortcut().toString()));
        seen.insert(action->shortcut());
    }
    QVERIFY(seen.size() >= 12);
}

void MainWindowTest::ctrlAndANumberShowATable()
{
    fill();
    int key = Qt::Key_2;
    for (const Table *table : allTables()) {
        press(Qt::Key(key++));
        QCOMPARE(m_window->findChild<Navigation *>()->selected(), table);
    }
}

void MainWindowTest::anEmptyWindowSaysWhatToDoNext()
{
    m_window->takeReceiver({ReceiverState::Kind::Receiving, u"http://127.0.0.1:9/hook"_s, {}});
    auto *welcome = m_window->findChild<Welcome *>();
    QVERIFY(welcome->isVisible());
    QVERIFY(welcome->findChild<QLabel *>(u"registerText"_s)->text().contains(u"http://127.0.0.1:9/hook"_s));
    const QSignalSpy sample(m_window.get(), &MainWindow::sampleWanted);
    welcome->findChild<QPushButton *>(u"sendSample"_s)->click();
    QCOMPARE(sample.size(), 1);
    fill();
    QVERIFY(!welcome->isVisible());
}

void MainWindowTest::spacePausesTheLiveView()
{
    fill();
    press(Qt::Key_Space, Qt::NoModifier);
    QVERIFY(m_window->findChild<QLabel *>(u"paused"_s)->isVisible());
    press(Qt::Key_Space, Qt::NoModifier);
    QVERIFY(!m_window->findChild<QLabel *>(u"paused"_s)->isVisible());
}

void MainWindowTest::exportAndHelpOpenWithTheirKeys()
{
    fill();
    press(Qt::Key_E);
    QVERIFY(m_window->findChild<ExportDialog *>()->isVisible());
    m_window->findChild<ExportDialog *>()->hide();
    m_window->findChild<QAction *>(u"helpAction"_s)->trigger();
    QVERIFY(m_window->findChild<HelpDialog *>()->isVisible());
}

void MainWindowTest::countsAreShownAsTheyCome()
{
    fill();
    QCOMPARE(m_window->findChild<Navigation *>()->count(messagesTable), 7);
}

void MainWindowTest::closingByHandSaysThatReceivingEnds()
{
    m_window->takeReceiver({ReceiverState::Kind::Receiving, u"http://127.0.0.1:9/hook"_s, {}});
    m_window->findChild<QAction *>(u"quitAction"_s)->trigger();
    auto *box = m_window->findChild<QMessageBox *>(u"closing"_s);
    QVERIFY(box != nullptr && m_window->isVisible());
    box->checkBox()->setChecked(true);
    box->accept();
    QVERIFY(!m_window->isVisible());
    m_window->show();
    m_window->findChild<QAction *>(u"quitAction"_s)->trigger();
    QVERIFY(!m_window->isVisible());
}

void MainWindowTest::closingByProgramAsksNothing()
{
    m_window->takeReceiver({ReceiverState::Kind::Receiving, u"http://127.0.0.1:9/hook"_s, {}});
    QVERIFY(m_window->close());
}

void MainWindowTest::theSelectedTableIsRemembered()
{
    m_window->findChild<Navigation *>()->select(messagesTable);
    m_window->close();
    const MainWindow again(m_folder.filePath(u"s.ini"_s));
    QCOMPARE(again.findChild<Navigation *>()->selected(), &messagesTable);
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
