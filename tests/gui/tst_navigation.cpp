#include "gui/celltext.h"
#include "gui/navigation.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

class NavigationTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void listsEveryTableInOrderWithItsKey();
    void showsHowManyRowsATableHas();
    void aScreenReaderIsToldTitleAndCount();
    void otherProductsAreShownOnceSomethingCame();
    void keysChooseATable();
    void choosingATableTellsOnce();
    void nothingIsCutOff();

private:
    [[nodiscard]] QString text(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_navigation->model()->index(row, column).data(role).toString();
    }

    std::unique_ptr<Navigation> m_navigation;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void NavigationTest::init()
{
    m_tester.reset();
    m_navigation = std::make_unique<Navigation>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_navigation->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void NavigationTest::listsEveryTableInOrderWithItsKey()
{
    const auto tables = allTables();
    QCOMPARE(m_navigation->topLevelItemCount(), int(tables.size()) + 1);
    QCOMPARE(text(0, 0), u"Overview"_s);
    QCOMPARE(text(0, 0, Qt::ToolTipRole), u"Ctrl+1"_s);
    for (int row = 1; row <= int(tables.size()); ++row) {
        QCOMPARE(text(row, 0), titleOf(*tables[size_t(row) - 1]));
        QCOMPARE(text(row, 0, Qt::ToolTipRole), u"Ctrl+%1"_s.arg(row + 1));
    }
    QVERIFY(m_navigation->selected() == nullptr);
}

void NavigationTest::showsHowManyRowsATableHas()
{
    m_navigation->showCount(messagesTable, 1'234'567);
    QCOMPARE(text(3, 1), QLocale().toString(1'234'567));
    QCOMPARE(m_navigation->count(messagesTable), 1'234'567);
    QCOMPARE(m_navigation->count(templatesTable), 0);
}

void NavigationTest::otherProductsAreShownOnceSomethingCame()
{
    QVERIFY(m_navigation->topLevelItem(6)->isHidden());
    m_navigation->showCount(smsTable, 1);
    QVERIFY(!m_navigation->topLevelItem(6)->isHidden());
    QVERIFY(m_navigation->topLevelItem(7)->isHidden());
    m_navigation->select(emailTable); // by its key
    QVERIFY(!m_navigation->topLevelItem(7)->isHidden());
    m_navigation->selectOverview();
    QVERIFY(m_navigation->topLevelItem(7)->isHidden());
}

void NavigationTest::aScreenReaderIsToldTitleAndCount()
{
    m_navigation->showCount(messagesTable, 7);
    QCOMPARE(text(3, 0, Qt::AccessibleTextRole), u"Messages, 7 rows"_s);
}

void NavigationTest::keysChooseATable()
{
    m_navigation->show();
    QVERIFY(QTest::qWaitForWindowActive(m_navigation.get()));
    const QSignalSpy selected(m_navigation.get(), &Navigation::tableSelected);
    QVERIFY(m_navigation->selected() == nullptr);
    QTest::keyClick(m_navigation.get(), Qt::Key_Down);
    QCOMPARE(m_navigation->selected(), &templatesTable);
    QTest::keyClick(m_navigation.get(), Qt::Key_End);
    QCOMPARE(m_navigation->selected(), &othersTable); // nothing came of other products
    QCOMPARE(selected.size(), 2);
}

void NavigationTest::choosingATableTellsOnce()
{
    const QSignalSpy selected(m_navigation.get(), &Navigation::tableSelected);
    m_navigation->select(messagesTable);
    m_navigation->select(messagesTable);
    QCOMPARE(selected.size(), 1);
    QCOMPARE(selected[0][0].value<const Table *>(), &messagesTable);
}

void NavigationTest::nothingIsCutOff()
{
    for (const Table *table : allTables())
        m_navigation->showCount(*table, 9'999'999);
    m_navigation->resize(m_navigation->sizeHint());
    m_navigation->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_navigation.get()));
    for (int row = 0; row < m_navigation->topLevelItemCount(); ++row) {
        const QModelIndex title = m_navigation->model()->index(row, 0);
        const int icon = m_navigation->iconSize().width() > 0 ? m_navigation->iconSize().width() : 16;
        const int wide = m_navigation->fontMetrics().horizontalAdvance(text(row, 0)) + icon;
        QVERIFY2(m_navigation->visualRect(title).width() > wide, qPrintable(text(row, 0)));
    }
}

QTEST_MAIN(NavigationTest)
#include "tst_navigation.moc"
