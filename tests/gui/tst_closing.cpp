#include "gui/closing.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class ClosingTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_closing.reset(); // before its parent
        m_window = std::make_unique<QWidget>();
        m_window->show();
        begin();
    }

    void theTrayIsOfferedOnlyWhereThereIsOne()
    {
        m_closing->askToClose(true, {}, false);
        QVERIFY(box()->text().startsWith(u"Closing the window ends receiving."_s));
        QVERIFY(inTray() == nullptr);
        dismiss();
        m_closing->askToClose(true, {}, true);
        QVERIFY(inTray() != nullptr);
        inTray()->click();
        QCOMPARE(m_tray->size(), 1);
        QCOMPARE(m_agreed->size(), 0);
    }

    void whoeverQuitsIsOfferedNoTray()
    {
        m_closing->askToQuit(true, {});
        QVERIFY(inTray() == nullptr);
        QVERIFY(box()->text().startsWith(u"Quitting ends receiving."_s));
        box()->button(QMessageBox::Ok)->click();
        QCOMPARE(m_agreed->size(), 1);
    }

    void theTrayIsRememberedWhileThereIsOne()
    {
        m_closing->askToClose(true, {}, true);
        box()->checkBox()->setChecked(true);
        inTray()->click();
        begin();
        m_closing->askToClose(true, u"An export is running."_s, true); // it goes on, too
        QCOMPARE(m_tray->size(), 1);
        QVERIFY(box() == nullptr);
        m_closing->askToQuit(true, {}); // was told
        QCOMPARE(m_agreed->size(), 1);
        m_closing->askToClose(true, {}, false);
        QVERIFY(box() != nullptr); // or receiving would end unasked
        QCOMPARE(m_agreed->size(), 1);
    }

    void endingIsRememberedAlsoWhereThereIsATray()
    {
        m_closing->askToClose(true, {}, true);
        box()->checkBox()->setChecked(true);
        box()->button(QMessageBox::Ok)->click();
        QCOMPARE(m_agreed->size(), 1);
        begin();
        m_closing->askToClose(true, {}, true);
        QCOMPARE(m_agreed->size(), 1);
        QCOMPARE(m_tray->size(), 0);
    }

    void whatWasNotToBeRememberedIsAskedAgain()
    {
        m_closing->askToClose(true, {}, true);
        inTray()->click();
        begin();
        m_closing->askToClose(true, {}, true);
        QVERIFY(box() != nullptr);
        QCOMPARE(m_tray->size(), 0);
    }

    void thoughtBetterOfNothingHappensAndNothingIsRemembered()
    {
        m_closing->askToClose(true, {}, true);
        box()->checkBox()->setChecked(true);
        QTest::keyClick(box(), Qt::Key_Escape);
        QTRY_VERIFY(box() == nullptr);
        QCOMPARE(m_agreed->size() + m_tray->size(), 0);
        m_closing->askToClose(true, {}, true);
        QVERIFY(box() != nullptr);
    }

    void whoReceivesNothingGoesToNoTray()
    {
        m_closing->askToClose(false, u"An export is running."_s, true);
        QVERIFY(box() != nullptr && inTray() == nullptr);
        dismiss();
        m_closing->askToClose(false, {}, true);
        QCOMPARE(m_agreed->size(), 1);
    }

private:
    void begin()
    {
        dismiss();
        m_closing = std::make_unique<Closing>(m_folder->filePath(u"s.ini"_s), m_window.get());
        m_agreed = std::make_unique<QSignalSpy>(m_closing.get(), &Closing::agreed);
        m_tray = std::make_unique<QSignalSpy>(m_closing.get(), &Closing::trayChosen);
    }
    QMessageBox *box() const { return m_window->findChild<QMessageBox *>(u"closing"_s); }
    QPushButton *inTray() const { return m_window->findChild<QPushButton *>(u"tray"_s); }
    void dismiss() { delete box(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Closing> m_closing;
    std::unique_ptr<QSignalSpy> m_agreed;
    std::unique_ptr<QSignalSpy> m_tray;
};

QTEST_MAIN(ClosingTest)
#include "tst_closing.moc"
