#include "gui/savedfiltersdialog.h"
#include "gui/savedfilterspanel.h"

#include <QFile>
#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The saved filters beside the tables, and their text.
class TestSavedFiltersPanel : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void isNotThereWithoutFilters();
    void aFilterIsKeptUnderAName();
    void withoutNameOrFilterNothingIsKept();
    void whatIsKeptIsThereAgain();
    void aClickChoosesOne();
    void oneCanBeRemoved();
    void allCanBeChangedAsAText();
    void aMistakeInTheTextIsSaidAndNothingKept();
    void theTextGoesToAFileAndComesFromOne();
    void namesAreNeverMarkup();

private:
    void keep(const Table &table, const QString &filter, const QString &name);
    QListWidget *list() const { return m_panel->findChild<QListWidget *>(u"savedFilters"_s); }
    SavedFiltersDialog *dialog() const { return m_window->findChild<SavedFiltersDialog *>(); }
    QPlainTextEdit *text() const { return dialog()->findChild<QPlainTextEdit *>(); }

    QTemporaryDir m_folder;
    QString m_settings;
    int m_tests = 0;
    std::unique_ptr<QWidget> m_window;
    SavedFiltersPanel *m_panel = nullptr;
};

void TestSavedFiltersPanel::init()
{
    m_settings = m_folder.filePath(QString::number(++m_tests));
    m_window = std::make_unique<QWidget>();
    m_panel = new SavedFiltersPanel(m_window.get());
    m_panel->restore(m_settings);
    m_window->show();
}

void TestSavedFiltersPanel::keep(const Table &table, const QString &filter, const QString &name)
{
    m_panel->keep(table, filter);
    auto *asks = m_window->findChild<QInputDialog *>(u"keepFilter"_s);
    QVERIFY(asks != nullptr);
    asks->setTextValue(name);
    asks->accept();
    QTRY_VERIFY(m_window->findChild<QInputDialog *>(u"keepFilter"_s) == nullptr);
}

void TestSavedFiltersPanel::isNotThereWithoutFilters()
{
    QVERIFY(!m_panel->isVisible());
    keep(messagesTable, u"x"_s, u"Mine"_s);
    QVERIFY(m_panel->isVisible());
}

void TestSavedFiltersPanel::aFilterIsKeptUnderAName()
{
    m_panel->keep(messagesTable, u"resultCode:3018"_s);
    auto *asks = m_window->findChild<QInputDialog *>(u"keepFilter"_s);
    QCOMPARE(asks->textValue(), u"resultCode:3018"_s); // until there is a better one
    asks->setTextValue(u"친구 아님"_s);
    asks->accept();
    QCOMPARE(m_panel->filters(),
             (QList<SavedFilter>{{u"친구 아님"_s, &messagesTable, u"resultCode:3018"_s}}));
    QCOMPARE(list()->item(0)->text(), u"친구 아님"_s);
    QVERIFY(list()->item(0)->toolTip().contains(u"resultCode:3018"_s));
}

void TestSavedFiltersPanel::withoutNameOrFilterNothingIsKept()
{
    const QSignalSpy told(m_panel, &SavedFiltersPanel::told);
    m_panel->keep(messagesTable, u" "_s);
    QVERIFY(m_window->findChild<QInputDialog *>(u"keepFilter"_s) == nullptr);
    QCOMPARE(told.size(), 1);
    keep(messagesTable, u"x"_s, u"  "_s);
    QCOMPARE(told.size(), 2);
    QVERIFY(m_panel->filters().isEmpty());
}

void TestSavedFiltersPanel::whatIsKeptIsThereAgain()
{
    keep(messagesTable, u"x"_s, u"Mine"_s);
    keep(commentsTable, u"status:REJ"_s, u"Rejections"_s);
    SavedFiltersPanel other;
    other.restore(m_settings);
    QCOMPARE(other.filters(), m_panel->filters());
    QCOMPARE(other.filters().size(), 2);
}

void TestSavedFiltersPanel::aClickChoosesOne()
{
    keep(messagesTable, u"x"_s, u"Mine"_s);
    keep(commentsTable, u"y"_s, u"Other"_s);
    const QSignalSpy chosen(m_panel, &SavedFiltersPanel::chosen);
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {},
                      list()->visualItemRect(list()->item(1)).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<SavedFilter>().filter, u"y"_s);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Up);
    QCOMPARE(chosen.size(), 1); // is only looked at
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(chosen[1][0].value<SavedFilter>().filter, u"x"_s);
}

void TestSavedFiltersPanel::oneCanBeRemoved()
{
    keep(messagesTable, u"x"_s, u"Mine"_s);
    keep(commentsTable, u"y"_s, u"Other"_s);
    emit list()->customContextMenuRequested(list()->visualItemRect(list()->item(0)).center());
    const auto *menu = m_panel->findChild<QMenu *>(u"savedFilterMenu"_s);
    menu->actions().at(1)->trigger();
    QCOMPARE(m_panel->filters().size(), 1);
    QCOMPARE(m_panel->filters().constFirst().name, u"Other"_s);
}

void TestSavedFiltersPanel::allCanBeChangedAsAText()
{
    keep(messagesTable, u"x"_s, u"Mine"_s);
    m_panel->openAsText();
    QCOMPARE(text()->toPlainText(), u"[messages] Mine = x\n"_s);
    text()->setPlainText(u"[comments] New = y\n[messages] Mine = z"_s);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"keep"_s), Qt::LeftButton);
    QVERIFY(!dialog()->isVisible());
    QCOMPARE(list()->count(), 2);
    QCOMPARE(m_panel->filters().constLast().filter, u"z"_s);
}

void TestSavedFiltersPanel::aMistakeInTheTextIsSaidAndNothingKept()
{
    m_panel->openAsText();
    text()->setPlainText(u"[messages] Mine = nope:x"_s);
    QTest::mouseClick(dialog()->findChild<QPushButton *>(u"keep"_s), Qt::LeftButton);
    QVERIFY(dialog()->isVisible());
    QVERIFY(dialog()->findChild<QLabel *>(u"trouble"_s)->text().startsWith(u"Line 1: "_s));
    QVERIFY(m_panel->filters().isEmpty());
}

void TestSavedFiltersPanel::theTextGoesToAFileAndComesFromOne()
{
    keep(messagesTable, u"x"_s, u"Mine"_s);
    m_panel->openAsText();
    const QString path = m_folder.filePath(u"filters.txt"_s);
    dialog()->saveTo(path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("[messages] Mine = x\n"));
    text()->setPlainText(u"[messages] Other = y"_s);
    dialog()->addFile(path);
    QCOMPARE(text()->toPlainText(), u"[messages] Other = y\n[messages] Mine = x\n"_s);
    dialog()->addFile(m_folder.filePath(u"nowhere"_s));
    QVERIFY(dialog()->findChild<QLabel *>(u"trouble"_s)->text().contains(u"nowhere"_s));
}

void TestSavedFiltersPanel::namesAreNeverMarkup()
{
    keep(messagesTable, u"\"<b>x</b>\""_s, u"<img src=x>"_s);
    QCOMPARE(list()->item(0)->text(), u"<img src=x>"_s);
    QVERIFY(list()->item(0)->toolTip().contains(u"&lt;b&gt;x&lt;/b&gt;"_s));
}

QTEST_MAIN(TestSavedFiltersPanel)
#include "tst_savedfilterspanel.moc"
