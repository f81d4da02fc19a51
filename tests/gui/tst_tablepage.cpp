#include "byhand.h"
#include "gui/emptytable.h"
#include "gui/filterline.h"
#include "gui/rowmodel.h"
#include "gui/tablepage.h"
#include "gui/tableview.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using byhand::newest;

class TablePageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void newRowsAppearAtTheTop();
    void selectionAndCurrentRowSurviveNewRows();
    void scrolledAwayWhatIsSeenStaysAndNewRowsAreCounted();
    void newRowsAreCountedAlsoWhereTheQuestionIsAskedAgain();
    void newRowsThatAreRemovedAreNotCounted();
    void anotherFilterHasNoNewRowsYet();
    void theButtonLeadsToTheNewRows();
    void scrollingToTheTopIsEnough();
    void aSortedTableCountsNewRowsUntilTheyAreAskedFor();
    void aPausedTableCountsNewRowsUntilItGoesOn();
    void oneRowIsOneRow();
    void saysHowManyRowsAFilterFound();
    void aSortedTableCountsItsRowsWhileTheyCome();
    void nothingFoundIsSaidAtOnce();
    void saysThatASearchGoesOnOnceItTakesLong();
    void aQuickSearchDoesNotFlicker();
    void anEmptyTableOffersASampleWhileReceiving();
    void alsoATableOfUnknownEventsOffersASample();
    void aFilterThatFindsNothingOffersAllRows();
    void troubleIsToldInPlaceOfTheRowsUntilItIsOver();
    void theFocusStaysWhileRowsComeAndGo();
    void textsOfTheEmptyTableAreNotCutOff();
    void theCurrentRowIsToldOnceWithItsCells();
    void aChangedCurrentRowIsToldAnew();
    void aRemovedCurrentRowIsNoLongerToldOf();
    void askingAgainKeepsSelectionCurrentRowAndScrolling();
    void askingAgainKeepsScrollingWhereTheFirstRowIsGone();
    void anotherFilterKeepsTheCurrentRowWhereItWasSeen();
    void anotherFilterWithoutTheCurrentRowBeginsAtTheTop();
    void theCurrentRowIsFoundAgainInALaterPart();
    void theFirstRowsOfASortedTableStayWhereTheyAre();
    void whatIsChosenInTheFirstRowsOfASortedTableStays();
    void aSortedTableThatIsAskedAgainStaysWhereItIs();
    void aPlaceSurvivesAnEmptyAnswer();
    void anOtherFileKeepsSelectionCurrentRowAndScrolling();
    void aRowThatTheOtherFileHasNotIsLost();
    void rowsWithoutCellsAreNotLocated();
    void whatWasSelectedMeanwhileStays();
    void aFilterRelativeToNowIsAskedAgain();
    void newsAreAskedForByTheFilterOfTheMoment();
    void aCellsConditionGoesIntoTheFilter();
    void selectedCellsAreCopied();
    void theCurrentCellIsCopiedWhereNoneIsSelected();
    void rowsOfAnotherFileAreNotCopied();
    void theFocusSelectsTheCurrentCell();
    void downInTheFilterLeadsToTheRows();

private:
    struct Located
    {
        Ticket ticket = 0;
        Cells cells;
    };

    template <typename T>
    T *part(const char *name) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] TableView *view() const { return part<TableView>("rows"); }
    [[nodiscard]] RowModel *model() const { return m_page->findChild<RowModel *>(); }
    [[nodiscard]] QString count() const { return part<QLabel>("rowCount")->text(); }
    [[nodiscard]] QPushButton *button() const { return part<QPushButton>("newRows"); }
    [[nodiscard]] qint64 currentId() const
    {
        const QModelIndex current = view()->currentIndex();
        return current.isValid() ? model()->idAt(current.row()) : 0;
    }
    [[nodiscard]] qint64 topId() const { return model()->idAt(view()->topRow()); }

    void show(qint64 rows)
    {
        m_page->takeStored(byhand::stored(messagesTable, rows));
        m_page->setShown(true);
        m_answers->found(newest(rows, rows), rows);
        QTRY_VERIFY(model()->cellsAt(0) != nullptr);
    }
    void news(qint64 id, qint64 rows = 1)
    {
        const auto asked = m_answers->finds.size();
        m_page->takeStored(byhand::stored(messagesTable, id));
        QTRY_COMPARE(m_answers->finds.size(), asked + 1);
        m_answers->found(newest(id, rows), id);
    }
    /// Selects a row's first cells and scrolls so that it is `below` rows below the first that is seen.
    void choose(qint64 id, int below)
    {
        const int row = model()->rowOf(id);
        view()->scrollToRow(row - below);
        view()->selectionModel()->select({model()->index(row, 0), model()->index(row + 1, 2)},
                                         QItemSelectionModel::ClearAndSelect);
        view()->selectionModel()->setCurrentIndex(model()->index(row, 1), QItemSelectionModel::NoUpdate);
        QTRY_VERIFY(m_told->size() > 0 && m_told->constLast()[0].value<Row>().id == id);
        QTRY_VERIFY(model()->cellsAt(row + 1) != nullptr && model()->cellsAt(view()->topRow()) != nullptr);
        QCOMPARE(view()->topRow(), row - below);
    }

    QTemporaryDir m_folder;
    Tickets m_tickets;
    std::unique_ptr<TablePage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<byhand::Answers<TablePage>> m_answers;
    std::unique_ptr<QSignalSpy> m_told;
    std::unique_ptr<QSignalSpy> m_lost;
    QList<Located> m_located;
};

void TablePageTest::init()
{
    m_located.clear();
    m_page = std::make_unique<TablePage>(messagesTable, m_tickets, m_folder.filePath(u"s.ini"_s));
    m_tester = std::make_unique<QAbstractItemModelTester>(
        model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_answers = std::make_unique<byhand::Answers<TablePage>>(*m_page);
    m_told = std::make_unique<QSignalSpy>(m_page.get(), &TablePage::rowSelected);
    m_lost = std::make_unique<QSignalSpy>(m_page.get(), &TablePage::selectionLost);
    connect(m_page.get(), &TablePage::locateWanted, this,
            [this](Ticket ticket, const Table * /*table*/, const Cells &cells) {
                m_located.append({ticket, cells});
            });
    m_page->resize(900, 400);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TablePageTest::cleanup()
{
    m_tester.reset();
    m_page.reset();
}

void TablePageTest::newRowsAppearAtTheTop()
{
    show(50);
    news(51);
    QVERIFY(view()->isAtTop());
    QCOMPARE(topId(), 51);
    QVERIFY(button()->isHidden());
    QCOMPARE(count(), u"51 rows"_s);
}

void TablePageTest::selectionAndCurrentRowSurviveNewRows()
{
    show(50);
    choose(48, 2);
    const auto selected = view()->selectionModel()->selectedIndexes().size();
    news(53, 3);
    QCOMPARE(currentId(), 48);
    QCOMPARE(view()->selectionModel()->selectedIndexes().size(), selected);
    QCOMPARE(view()->selectionModel()->selection().constFirst().top(), model()->rowOf(48));
    QVERIFY(view()->isAtTop());
    QVERIFY(m_lost->isEmpty());
}

void TablePageTest::scrolledAwayWhatIsSeenStaysAndNewRowsAreCounted()
{
    show(100);
    view()->scrollToRow(20);
    const qint64 top = topId();
    news(103, 3);
    QCOMPARE(topId(), top);
    QVERIFY(!button()->isHidden());
    QCOMPARE(button()->text(), u"↑ 3 new rows"_s);
    news(1'103, 1'000);
    QCOMPARE(topId(), top);
    QCOMPARE(button()->text(), u"↑ 1,003 new rows"_s);
}

void TablePageTest::newRowsAreCountedAlsoWhereTheQuestionIsAskedAgain()
{
    show(100);
    view()->scrollToRow(20);
    news(101);
    model()->askAgain();
    m_answers->found(newest(103, 103), 103);
    QCOMPARE(topId(), 80);
    QCOMPARE(button()->text(), u"↑ 3 new rows"_s);
}

void TablePageTest::newRowsThatAreRemovedAreNotCounted()
{
    show(100);
    view()->scrollToRow(20);
    news(103, 3);
    m_page->takeStored(
        {.table = &messagesTable, .newest = 103, .rows = 101, .changed = {}, .removed = {{102, 2, 1}}});
    QCOMPARE(button()->text(), u"↑ 1 new row"_s);
}

void TablePageTest::anotherFilterHasNoNewRowsYet()
{
    show(200);
    choose(100, 4);
    news(201);
    QVERIFY(!button()->isHidden());
    m_page->setFilter(u"x"_s);
    m_answers->found(newest(201, 200), 201);
    QVERIFY(!view()->isAtTop());
    QVERIFY(button()->isHidden());
}

void TablePageTest::theButtonLeadsToTheNewRows()
{
    show(100);
    view()->scrollToRow(20);
    news(101);
    QCOMPARE(button()->text(), u"↑ 1 new row"_s);
    QTest::mouseClick(button(), Qt::LeftButton);
    QVERIFY(view()->isAtTop());
    QVERIFY(button()->isHidden());
    QVERIFY(view()->hasFocus());
}

void TablePageTest::scrollingToTheTopIsEnough()
{
    show(100);
    view()->scrollToRow(20);
    news(101);
    view()->verticalScrollBar()->setValue(0);
    QVERIFY(button()->isHidden());
}

void TablePageTest::aSortedTableCountsNewRowsUntilTheyAreAskedFor()
{
    show(100);
    view()->sortByColumn(2, Qt::AscendingOrder);
    m_answers->found({{1, 100, 1}}, 100);
    QCOMPARE(topId(), 1);
    view()->scrollToRow(20);
    news(103, 3);
    QCOMPARE(model()->rowCount(), 100);
    QCOMPARE(button()->text(), u"↑ 3 new rows"_s);
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(m_answers->finds.constLast().after, 0);
    QCOMPARE(m_answers->finds.constLast().query.sort, &model()->column(2));
    m_answers->found({{1, 103, 1}}, 103);
    QCOMPARE(model()->rowCount(), 103);
    QVERIFY(view()->isAtTop());
    QVERIFY(button()->isHidden());
}

void TablePageTest::aPausedTableCountsNewRowsUntilItGoesOn()
{
    show(50);
    m_page->setPaused(true);
    news(52, 2);
    QCOMPARE(topId(), 50);
    QCOMPARE(button()->text(), u"↑ 2 new rows"_s);
    m_page->setPaused(false);
    QCOMPARE(topId(), 52);
    QVERIFY(button()->isHidden());
}

void TablePageTest::oneRowIsOneRow()
{
    show(1);
    QCOMPARE(count(), u"1 row"_s);
}

void TablePageTest::saysHowManyRowsAFilterFound()
{
    show(2'000);
    m_page->setFilter(u"x"_s);
    m_answers->found(newest(1'900, 300), 2'000, false);
    QCOMPARE(count(), u"300 so far"_s);
    m_answers->found(newest(1'000, 200), 2'000);
    QCOMPARE(count(), u"500 of 2,000 rows"_s);
}

/// The first rows of a sorted answer are there long before the others.
void TablePageTest::aSortedTableCountsItsRowsWhileTheyCome()
{
    show(2'000);
    view()->sortByColumn(2, Qt::AscendingOrder);
    m_answers->found({{1, 200, 1}}, 2'000, false);
    QCOMPARE(count(), u"200 so far"_s);
    m_answers->found({{201, 1'000, 1}}, 2'000, false);
    QCOMPARE(count(), u"1,200 so far"_s);
    m_answers->found({{1'201, 800, 1}}, 2'000);
    QCOMPARE(count(), u"2,000 rows"_s);
}

void TablePageTest::nothingFoundIsSaidAtOnce()
{
    show(20);
    m_page->setFilter(u"x"_s);
    m_answers->found({}, 20, false);
    QCOMPARE(count(), u"20 rows"_s); // it is not known yet
    m_answers->found({}, 20);
    QCOMPARE(count(), u"0 of 20 rows"_s);
    QCOMPARE(part<QLabel>("emptyTitle")->text(), u"No row matches the filter"_s);
}

void TablePageTest::saysThatASearchGoesOnOnceItTakesLong()
{
    show(20);
    m_page->setFilter(u"x"_s);
    QCOMPARE(count(), u"20 rows"_s);
    QTRY_COMPARE(count(), u"Searching…"_s);
    QVERIFY(view()->isVisible()); // with the rows of before
    m_answers->found({}, 20);
    QCOMPARE(count(), u"0 of 20 rows"_s);
    m_page->setFilter(u"y"_s);
    QTRY_COMPARE(part<QLabel>("emptyTitle")->text(), u"Searching…"_s);
}

void TablePageTest::aQuickSearchDoesNotFlicker()
{
    show(20);
    m_page->setFilter(u"x"_s);
    m_answers->found({}, 20);
    const auto *title = part<QLabel>("emptyTitle");
    QCOMPARE(title->text(), u"No row matches the filter"_s);
    m_page->setFilter(u"y"_s);
    QCOMPARE(title->text(), u"No row matches the filter"_s);
    m_answers->found({}, 20);
    QCOMPARE(title->text(), u"No row matches the filter"_s);
}

void TablePageTest::anEmptyTableOffersASampleWhileReceiving()
{
    const QSignalSpy samples(m_page.get(), &TablePage::sampleWanted);
    m_page->setShown(true);
    m_answers->found({}, 0);
    QVERIFY(part<EmptyTable>("emptyTable")->isVisible());
    QVERIFY(part<QLabel>("emptyTitle")->text().contains(u"nothing yet"_s));
    auto *sample = part<QPushButton>("sendSample");
    QVERIFY(!sample->isVisible());
    m_page->showReceiving(true);
    QVERIFY(sample->isVisible());
    QTest::mouseClick(sample, Qt::LeftButton);
    QCOMPARE(samples.value(0).value(0).value<const Table *>(), &messagesTable);
}

void TablePageTest::alsoATableOfUnknownEventsOffersASample()
{
    TablePage others(othersTable, m_tickets, m_folder.filePath(u"s.ini"_s));
    byhand::Answers<TablePage> answers(others);
    others.show();
    others.setShown(true);
    answers.found({}, 0);
    others.showReceiving(true);
    QVERIFY(others.findChild<QPushButton *>(u"sendSample"_s)->isVisible());
    QVERIFY(others.findChild<QLabel *>(u"emptyText"_s)->text().contains(u"adds an event"_s));
}

void TablePageTest::aFilterThatFindsNothingOffersAllRows()
{
    show(20);
    m_page->setFilter(u"x"_s);
    m_answers->found({}, 20);
    auto *clear = part<QPushButton>("clearFilter");
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(m_answers->finds.constLast().query.filter.kind, Filter::Kind::All);
    m_answers->found(newest(20, 20), 20);
    QVERIFY(view()->isVisible());
    QCOMPARE(part<FilterLine>("filter")->text(), QString());
}

void TablePageTest::troubleIsToldInPlaceOfTheRowsUntilItIsOver()
{
    m_page->setShown(true);
    m_page->takeFailure(m_answers->finds.constLast().ticket, u"<b>broken</b>"_s);
    QCOMPARE(part<QLabel>("emptyText")->text(), u"<b>broken</b>"_s);
    QCOMPARE(part<QLabel>("emptyText")->textFormat(), Qt::PlainText);
    m_page->takeStored(byhand::stored(messagesTable, 1));
    m_answers->found({}, 1);
    QVERIFY(!part<QLabel>("emptyText")->text().contains(u"broken"_s));
}

void TablePageTest::theFocusStaysWhileRowsComeAndGo()
{
    show(20);
    view()->setFocus();
    m_page->setFilter(u"x"_s);
    m_answers->found({}, 20);
    QVERIFY(part<EmptyTable>("emptyTable")->hasFocus());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Tab); // a button can be reached from there
    QVERIFY(part<QPushButton>("clearFilter")->hasFocus());
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    m_answers->found(newest(20, 20), 20);
    QVERIFY(view()->hasFocus());
    part<FilterLine>("filter")->setFocus();
    m_page->setFilter(u"x"_s);
    m_answers->found({}, 20);
    QVERIFY(part<FilterLine>("filter")->hasFocus());
}

void TablePageTest::textsOfTheEmptyTableAreNotCutOff()
{
    m_page->resize(300, 400);
    m_page->setShown(true);
    m_answers->found({}, 0);
    const auto *text = part<QLabel>("emptyText");
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
    QVERIFY(text->heightForWidth(text->width()) > text->fontMetrics().lineSpacing());
}

void TablePageTest::theCurrentRowIsToldOnceWithItsCells()
{
    show(20);
    m_answers->answersReads = false;
    model()->takeStored({.table = &messagesTable, .newest = 20, .rows = 20, .changed = {18}, .removed = {}});
    view()->setCurrentIndex(model()->index(2, 0));
    QVERIFY(m_told->isEmpty()); // its cells are not there yet
    QTRY_VERIFY(m_answers->reads.size() > 1);
    m_answers->answer(m_answers->reads.constLast());
    QCOMPARE(m_told->size(), 1);
    QCOMPARE(m_told->value(0)[0].value<Row>().cells, byhand::row(messagesTable, 18).cells);
    view()->setCurrentIndex(model()->index(2, 1));
    news(21);
    QCOMPARE(m_told->size(), 1);
}

void TablePageTest::aChangedCurrentRowIsToldAnew()
{
    show(20);
    choose(18, 2);
    const auto told = m_told->size();
    Row other = byhand::row(messagesTable, 18);
    other.cells[3] = "other";
    m_answers->changed.insert(18, other);
    m_page->takeStored({.table = &messagesTable, .newest = 20, .rows = 20, .changed = {18}, .removed = {}});
    QTRY_COMPARE(m_told->size(), told + 1);
    QCOMPARE(m_told->constLast()[0].value<Row>().cells[3], QByteArray("other"));
}

void TablePageTest::aRemovedCurrentRowIsNoLongerToldOf()
{
    show(20);
    choose(18, 2);
    m_page->takeStored(
        {.table = &messagesTable, .newest = 20, .rows = 0, .changed = {}, .removed = {{1, 20, 1}}});
    QCOMPARE(m_lost->size(), 1);
    QVERIFY(part<EmptyTable>("emptyTable")->isVisible());
}

void TablePageTest::askingAgainKeepsSelectionCurrentRowAndScrolling()
{
    show(200);
    choose(100, 4);
    model()->askAgain();
    m_answers->found(newest(210, 210), 210);
    QCOMPARE(currentId(), 100);
    QCOMPARE(view()->currentIndex().column(), 1);
    QCOMPARE(topId(), 104);
    QCOMPARE(view()->selectionModel()->selectedIndexes().size(), 6);
    QVERIFY(view()->selectionModel()->isSelected(model()->index(model()->rowOf(99), 2)));
    QVERIFY(m_lost->isEmpty());
}

void TablePageTest::askingAgainKeepsScrollingWhereTheFirstRowIsGone()
{
    show(200);
    view()->scrollToRow(100);
    QCOMPARE(topId(), 100);
    model()->askAgain();
    m_answers->found({{200, 95, -1}, {99, 99, -1}}, 200); // without 105 to 100
    QCOMPARE(topId(), 99);
}

void TablePageTest::anotherFilterKeepsTheCurrentRowWhereItWasSeen()
{
    show(200);
    choose(100, 4);
    m_page->setFilter(u"x"_s);
    m_answers->found({{190, 20, -1}, {105, 60, -1}}, 200);
    QCOMPARE(currentId(), 100);
    QCOMPARE(view()->currentIndex().row() - view()->topRow(), 4);
    QVERIFY(m_lost->isEmpty());
    QCOMPARE(m_told->constLast()[0].value<Row>().id, 100);
}

void TablePageTest::anotherFilterWithoutTheCurrentRowBeginsAtTheTop()
{
    show(200);
    choose(100, 4);
    m_page->setFilter(u"x"_s);
    m_answers->found(newest(90, 90), 200);
    QVERIFY(view()->isAtTop());
    QVERIFY(!view()->currentIndex().isValid());
    QCOMPARE(m_lost->size(), 1);
    const auto told = m_told->size();
    view()->setCurrentIndex(model()->index(0, 0));
    QCOMPARE(m_told->size(), told + 1);
}

void TablePageTest::theCurrentRowIsFoundAgainInALaterPart()
{
    show(200);
    choose(100, 4);
    m_page->setFilter(u"x"_s);
    m_answers->found(newest(200, 20), 200, false);
    QVERIFY(view()->isAtTop());
    QVERIFY(m_lost->isEmpty());
    m_answers->found(newest(110, 50), 200, false);
    QCOMPARE(currentId(), 100); // before all is looked at
    QCOMPARE(view()->currentIndex().row() - view()->topRow(), 4);
}

void TablePageTest::theFirstRowsOfASortedTableStayWhereTheyAre()
{
    show(2'000);
    choose(1'000, 4);
    view()->sortByColumn(2, Qt::AscendingOrder);
    m_answers->found({{1, 200, 1}}, 2'000, false);
    QVERIFY(view()->isAtTop());
    QVERIFY(m_lost->isEmpty());
    m_answers->found({{201, 1'800, 1}}, 2'000);
    QVERIFY(view()->isAtTop());
    QCOMPARE(currentId(), 1'000); // found again, without going there
    QVERIFY(m_lost->isEmpty());
}

void TablePageTest::whatIsChosenInTheFirstRowsOfASortedTableStays()
{
    show(2'000);
    choose(1'000, 4);
    view()->sortByColumn(2, Qt::AscendingOrder);
    m_answers->found({{1, 200, 1}}, 2'000, false);
    choose(50, 3);
    const auto selected = view()->selectionModel()->selectedIndexes();
    for (const bool last : {false, true}) {
        m_answers->found({{last ? 1'001 : 201, last ? 1'000 : 800, 1}}, 2'000, last);
        QCOMPARE(currentId(), 50);
        QCOMPARE(topId(), 47);
        QCOMPARE(view()->selectionModel()->selectedIndexes(), selected);
    }
    QCOMPARE(m_told->constLast()[0].value<Row>().id, 50);
}

void TablePageTest::aSortedTableThatIsAskedAgainStaysWhereItIs()
{
    show(2'000);
    view()->sortByColumn(2, Qt::AscendingOrder);
    m_answers->found({{1, 2'000, 1}}, 2'000);
    choose(1'000, 4);
    model()->askAgain();
    m_answers->found({{1, 200, 1}}, 2'001, false);
    QCOMPARE(topId(), 996);
    m_answers->found({{2'001, 1, 1}, {201, 1'800, 1}}, 2'001);
    QCOMPARE(currentId(), 1'000);
    QCOMPARE(topId(), 996);
    QCOMPARE(view()->selectionModel()->selectedIndexes().size(), 6);
}

void TablePageTest::aPlaceSurvivesAnEmptyAnswer()
{
    show(200);
    choose(100, 4);
    m_page->setFilter(u"x"_s);
    m_answers->found({}, 200);
    QCOMPARE(m_lost->size(), 1);
    m_page->setFilter({});
    m_answers->found(newest(200, 200), 200);
    QCOMPARE(currentId(), 100);
    QCOMPARE(topId(), 104);
}

void TablePageTest::anOtherFileKeepsSelectionCurrentRowAndScrolling()
{
    show(200);
    choose(100, 4);
    m_page->takeRemade();
    QCOMPARE(currentId(), 100); // until the answer is there
    m_answers->found(newest(400, 400), 400);
    QCOMPARE(m_located.size(), 3);       // the current row, the first that is seen, the last that is selected
    for (const Located &one : m_located) // each row has twice its id now
        m_page->takeLocated(one.ticket,
                            2 * one.cells[columnIndex(messagesTable, "delivery"_L1)].toLongLong());
    QCOMPARE(currentId(), 200);
    QCOMPARE(view()->currentIndex().row() - view()->topRow(), 4);
    QVERIFY(m_lost->isEmpty());
    QVERIFY(view()->selectionModel()->selectedIndexes().isEmpty()); // others stand between them now
    QTRY_VERIFY(model()->cellsAt(view()->topRow()) != nullptr
                && m_told->constLast()[0].value<Row>().id == 200);
    m_page->takeRemade();
    m_answers->found(newest(300, 300), 300);
    m_page->takeLocated(4711, 5);
    m_page->takeLocated(m_located[0].ticket, 5); // late
    QVERIFY(!view()->currentIndex().isValid());
    QCOMPARE(m_located.size(), 5);
    m_page->takeLocated(m_located[3].ticket, 150);
    m_page->takeLocated(m_located[4].ticket, 154);
    QCOMPARE(currentId(), 150);
}

void TablePageTest::aRowThatTheOtherFileHasNotIsLost()
{
    show(200);
    choose(100, 4);
    m_page->takeRemade();
    m_answers->found(newest(200, 200), 200);
    for (const Located &one : m_located)
        m_page->takeLocated(one.ticket, 0);
    QVERIFY(!view()->currentIndex().isValid());
    QCOMPARE(m_lost->size(), 1);
}

void TablePageTest::rowsWithoutCellsAreNotLocated()
{
    m_answers->answersReads = false;
    m_page->setShown(true);
    m_answers->found(newest(200, 200), 200);
    view()->scrollToRow(50);
    view()->setCurrentIndex(model()->index(52, 0));
    m_page->takeRemade();
    m_answers->found(newest(200, 200), 200);
    QVERIFY(m_located.isEmpty());
    QVERIFY(!view()->currentIndex().isValid());
}

void TablePageTest::whatWasSelectedMeanwhileStays()
{
    show(200);
    choose(100, 4);
    m_page->setFilter(u"x"_s);
    m_answers->found(newest(200, 50), 200, false);
    view()->setCurrentIndex(model()->index(3, 0));
    view()->scrollToRow(10);
    m_answers->found(newest(150, 100), 200);
    QCOMPARE(currentId(), 197);
    QCOMPARE(view()->topRow(), 10);
    QVERIFY(m_lost->isEmpty());
}

void TablePageTest::aFilterRelativeToNowIsAskedAgain()
{
    show(20);
    m_page->setFilter(u"receivedAt>=-2h"_s);
    m_answers->found(newest(20, 20), 20);
    const auto asked = m_answers->finds.size();
    m_page->setShown(false);
    const qint64 begin = QDateTime::currentMSecsSinceEpoch();
    QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > begin);
    m_page->setShown(true);
    QTRY_COMPARE(m_answers->finds.size(), asked + 1);
    QCOMPARE(m_answers->finds.constLast().after, 0);
    QCOMPARE(count(), u"20 of 20 rows"_s); // without a word of searching
}

void TablePageTest::newsAreAskedForByTheFilterOfTheMoment()
{
    show(20);
    m_page->setFilter(u"receivedAt>=-2h"_s);
    const auto first = m_answers->finds.constLast().query.filter.condition;
    m_answers->found(newest(20, 20), 20);
    const qint64 begin = QDateTime::currentMSecsSinceEpoch();
    QTRY_VERIFY(QDateTime::currentMSecsSinceEpoch() > begin);
    news(21);
    const auto later = m_answers->finds.constLast().query.filter.condition;
    QVERIFY(later.from.value() > first.from.value());
}

void TablePageTest::aCellsConditionGoesIntoTheFilter()
{
    show(20);
    emit view()->filterWanted(u"recipientNo=1"_s);
    QCOMPARE(m_page->filter(), u"recipientNo=1"_s);
    QCOMPARE(m_answers->finds.constLast().query.filter.kind, Filter::Kind::Condition);
}

void TablePageTest::selectedCellsAreCopied()
{
    show(20);
    const QSignalSpy wanted(m_page.get(), &TablePage::copyWanted);
    view()->setCurrentIndex(model()->index(0, 3));
    m_page->copy(true);
    const auto rows = wanted.value(0).value(0).value<SelectedRows>();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.idAt(0), 20);
    QCOMPARE(rows.headerLine(), QByteArray("recipientNo\n"));
    QVERIFY(wanted.value(0).value(1).toBool());
}

void TablePageTest::theCurrentCellIsCopiedWhereNoneIsSelected()
{
    show(20);
    view()->selectionModel()->setCurrentIndex(model()->index(1, 3), QItemSelectionModel::NoUpdate);
    view()->clearSelection();
    const QSignalSpy wanted(m_page.get(), &TablePage::copyWanted);
    m_page->copy(false);
    QCOMPARE(wanted.value(0).value(0).value<SelectedRows>().idAt(0), 19);
}

void TablePageTest::rowsOfAnotherFileAreNotCopied()
{
    show(20);
    view()->selectAll();
    m_page->takeRemade();
    const QSignalSpy wanted(m_page.get(), &TablePage::copyWanted);
    const QSignalSpy told(m_page.get(), &TablePage::told);
    m_page->copy(false);
    QVERIFY(wanted.isEmpty());
    QCOMPARE(told.size(), 1);
    m_answers->found(newest(20, 20), 20);
    m_page->copy(false);
    QCOMPARE(wanted.size(), 1);
}

void TablePageTest::theFocusSelectsTheCurrentCell()
{
    show(20);
    part<FilterLine>("filter")->setFocus();
    m_page->focusRows();
    QVERIFY(view()->currentIndex().isValid());
    QCOMPARE(view()->selectionModel()->selectedIndexes(), QModelIndexList{view()->currentIndex()});
}

void TablePageTest::downInTheFilterLeadsToTheRows()
{
    show(20);
    m_page->focusFilter();
    QVERIFY(part<FilterLine>("filter")->hasFocus());
    QTest::keyClick(part<FilterLine>("filter"), Qt::Key_Down);
    QVERIFY(view()->hasFocus());
}

QTEST_MAIN(TablePageTest)
#include "tst_tablepage.moc"
