#include "byhand.h"
#include "gui/rowmodel.h"
#include "support/busytime.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using byhand::newest;

namespace {

constexpr qint64 many = 10'000'000;
constexpr int bound = 50; ///< milliseconds that nothing in the window's thread may take with so many rows

} // namespace

/// The model alone: questions are recorded, answers are given by hand.
class RowModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void asksWhenItIsShown();
    void showsTheFirstPartWhileTheRestIsLookedFor();
    void keepsTheOldRowsUntilSomethingIsFound();
    void anEmptyAnswerEmptiesTheView();
    void dropsAnswersToOldQuestions();
    void newRowsComeOnTopInOneBatch();
    void newsDuringAQuestionAreAskedForAfterIt();
    void newsAreAskedForAtMostOnceInAWhile();
    void aHiddenViewAsksNothingAndCatchesUp();
    void aHiddenViewAsksItsUnansweredQuestionAgain();
    void aHeldViewCountsNewRows();
    void whatCameWhileHeldIsMarked();
    void aHeldViewIsNotAskedAgainByItself();
    void aSortedViewCountsNewRowsAndAsksAgainForThem();
    void aSortedViewNeverReordersItself();
    void theSameOrderIsNotAskedForTwice();
    void removedRowsLeaveAtEveryPlace_data();
    void removedRowsLeaveAtEveryPlace();
    void removedRowsThatWaitAreNotCounted();
    void rowsRemovedWhileAQuestionIsOutLeaveWithItsAnswer();
    void aSortedViewKeepsRemovedRowsWithoutCells();
    void changedRowsAreReadAnew();
    void changedRowsOfAFilteredViewAreAskedForAgain();
    void askingAgainKeepsTheRowsUntilTheAnswerIsWhole();
    void afterRemakingOldRowsStayAndAreNotRead();
    void afterRemakingNewsOfTheNewFileDoNotTouchOldRows();
    void aFailedQuestionIsAskedAgainWithTheNextNews();
    void aFailedReadIsRepeatedWithTheNextLook();
    void findsTheRowOfAnId();
    void showsAsManyRowsAsAViewCanCount();
    void newRowsPushTheLastOutOfAFullView();
    void tenMillionRowsAreInsertedRemovedAndFoundAtOnce();
    void manyRemovalsAreAskedForAgainAsAWhole();
    void tenMillionSingleIdsOfASortedViewReplaceOthersAtOnce();

private:
    using Answers = byhand::Answers<RowModel>;

    void show(qint64 rows)
    {
        m_model->setShown(true);
        m_answers->found(newest(rows, rows), rows);
    }
    void news(qint64 id, qint64 count = 1)
    {
        const auto asked = m_answers->finds.size();
        m_model->takeStored(byhand::stored(messagesTable, id));
        QTRY_COMPARE(m_answers->finds.size(), asked + 1);
        m_answers->found(newest(id, count), id);
    }
    [[nodiscard]] QList<qint64> ids() const
    {
        QList<qint64> all;
        for (int row = 0; row < m_model->rowCount(); ++row)
            all.append(m_model->idAt(row));
        return all;
    }
    [[nodiscard]] QString text(int row, const char *key) const
    {
        const auto section = int(columnIndex(messagesTable, QLatin1StringView(key)));
        return m_model->index(row, section).data().toString();
    }

    Tickets m_tickets;
    std::unique_ptr<RowModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<Answers> m_answers;
};

void RowModelTest::init()
{
    m_model = std::make_unique<RowModel>(messagesTable, m_tickets);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_answers = std::make_unique<Answers>(*m_model);
}

void RowModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

void RowModelTest::asksWhenItIsShown()
{
    m_model->ask(byhand::query(messagesTable, u"resultCode:1000"_s));
    QVERIFY(m_answers->finds.isEmpty());
    m_model->setShown(true);
    QCOMPARE(m_answers->finds.size(), 1);
    QCOMPARE(m_answers->finds[0].query.filter.kind, Filter::Kind::Condition);
    QCOMPARE(m_answers->finds[0].after, 0);
    QVERIFY(m_model->isSearching());
}

void RowModelTest::showsTheFirstPartWhileTheRestIsLookedFor()
{
    const QSignalSpy answered(m_model.get(), &RowModel::answered);
    m_model->setShown(true);
    m_answers->found(newest(9, 2), 9, false);
    QCOMPARE(ids(), (QList<qint64>{9, 8}));
    QVERIFY(m_model->isSearching() && !m_model->isStale());
    QVERIFY(answered.isEmpty());
    m_answers->found({}, 9, false);
    m_answers->found(newest(5, 3), 9);
    QCOMPARE(ids(), (QList<qint64>{9, 8, 5, 4, 3}));
    QVERIFY(!m_model->isSearching());
    QCOMPARE(answered.size(), 1);
}

void RowModelTest::keepsTheOldRowsUntilSomethingIsFound()
{
    show(3);
    m_model->ask(byhand::query(messagesTable, u"x"_s));
    QCOMPARE(m_model->rowCount(), 3);
    QVERIFY(m_model->isStale());
    m_answers->found({}, 3, false);
    QCOMPARE(m_model->rowCount(), 3);
    m_answers->found(newest(2, 1), 3);
    QCOMPARE(ids(), QList<qint64>{2});
}

void RowModelTest::anEmptyAnswerEmptiesTheView()
{
    show(3);
    m_model->ask(byhand::query(messagesTable, u"x"_s));
    m_answers->found({}, 3);
    QCOMPARE(m_model->rowCount(), 0);
}

void RowModelTest::dropsAnswersToOldQuestions()
{
    m_model->setShown(true);
    const Ticket old = m_answers->finds.constLast().ticket;
    m_model->ask(byhand::query(messagesTable, u"x"_s));
    m_model->takeFound({.ticket = old, .ids = newest(3, 3), .considered = 3, .last = true});
    m_model->takeFound({.ticket = 4711, .ids = newest(3, 3), .considered = 3, .last = true});
    m_model->takeFound({.ticket = 0, .ids = newest(3, 3), .considered = 3, .last = true});
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->isSearching());
    m_answers->found(newest(2, 2), 2);
    m_answers->found(newest(7, 7), 7); // a second answer to the same question
    QCOMPARE(ids(), (QList<qint64>{2, 1}));
}

void RowModelTest::newRowsComeOnTopInOneBatch()
{
    show(3);
    const QSignalSpy inserted(m_model.get(), &RowModel::rowsInserted);
    const QSignalSpy reset(m_model.get(), &RowModel::modelReset);
    const QSignalSpy added(m_model.get(), &RowModel::rowsAdded);
    m_model->takeStored(byhand::stored(messagesTable, 8));
    QCOMPARE(m_answers->finds.constLast().after, 3);
    QVERIFY(!m_model->isSearching());
    m_answers->found({{8, 2, -1}, {5, 1, -1}}, 8, false);
    QCOMPARE(m_model->rowCount(), 3);
    m_answers->found(newest(4, 1), 8);
    QCOMPARE(ids(), (QList<qint64>{8, 7, 5, 4, 3, 2, 1}));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(added.size(), 1);
    QCOMPARE(added[0][0].toInt(), 4);
    QVERIFY(reset.isEmpty());
    QTRY_COMPARE(text(0, "recipientNo"), u"recipientNo-8"_s);
}

void RowModelTest::newsDuringAQuestionAreAskedForAfterIt()
{
    m_model->setShown(true);
    m_model->takeStored(byhand::stored(messagesTable, 5));
    QCOMPARE(m_answers->finds.size(), 1);
    m_answers->found(newest(4, 4), 4);
    QTRY_COMPARE(m_answers->finds.size(), 2);
    QCOMPARE(m_answers->finds[1].after, 4);
    m_model->takeStored(byhand::stored(messagesTable, 6)); // while the question for news is out
    m_answers->found(newest(5, 1), 5);
    QTRY_COMPARE(m_answers->finds.size(), 3);
    QCOMPARE(m_answers->finds[2].after, 5);
    m_answers->found(newest(6, 1), 6);
    QCOMPARE(ids(), (QList<qint64>{6, 5, 4, 3, 2, 1}));
}

void RowModelTest::newsAreAskedForAtMostOnceInAWhile()
{
    show(1);
    QElapsedTimer since;
    since.start();
    for (int id = 2; id < 100; ++id) {
        m_model->takeStored(byhand::stored(messagesTable, id));
        if (m_answers->finds.constLast().after > 0)
            m_answers->found(newest(id, 1), id);
    }
    QVERIFY(m_answers->finds.size() <= 3 + since.elapsed() / 200);
}

void RowModelTest::aHiddenViewAsksNothingAndCatchesUp()
{
    show(3);
    m_model->setShown(false);
    m_model->takeStored(byhand::stored(messagesTable, 5));
    QCOMPARE(m_answers->finds.size(), 1);
    QVERIFY(!m_model->isSearching());
    m_model->setShown(true);
    QTRY_COMPARE(m_answers->finds.size(), 2);
    m_answers->found(newest(5, 2), 5);
    QCOMPARE(m_model->rowCount(), 5);
}

void RowModelTest::aHiddenViewAsksItsUnansweredQuestionAgain()
{
    m_model->setShown(true);
    const Ticket first = m_answers->finds[0].ticket;
    m_model->setShown(false);
    m_model->takeFound({.ticket = first, .ids = newest(3, 3), .considered = 3, .last = true});
    QCOMPARE(m_model->rowCount(), 0);
    m_model->setShown(true);
    QCOMPARE(m_answers->finds.size(), 2);
    m_answers->found(newest(3, 3), 3);
    QCOMPARE(m_model->rowCount(), 3);
    m_model->setShown(false);
    m_model->setShown(true);
    QCOMPARE(m_answers->finds.size(), 2); // it was answered
}

void RowModelTest::aHeldViewCountsNewRows()
{
    show(3);
    m_model->setHeld(true);
    news(5, 2);
    news(6);
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(m_model->waiting(), 3);
    m_model->setHeld(false);
    QCOMPARE(ids(), (QList<qint64>{6, 5, 4, 3, 2, 1}));
    QCOMPARE(m_model->waiting(), 0);
}

void RowModelTest::whatCameWhileHeldIsMarked()
{
    const auto marked = [this] {
        QList<qint64> all;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            if (m_model->index(row, 0).data(markRole).toBool())
                all.append(m_model->idAt(row));
        }
        return all;
    };
    show(3);
    m_model->setHeld(true);
    news(5, 2);
    QCOMPARE(marked(), QList<qint64>());
    m_model->setHeld(false);
    QCOMPARE(marked(), (QList<qint64>{5, 4}));
    news(6);
    QCOMPARE(m_model->rowCount(), 6);
    QCOMPARE(marked(), (QList<qint64>{5, 4})); // the next one is new as ever
    m_model->setHeld(true);
    QCOMPARE(marked(), QList<qint64>());
}

void RowModelTest::aHeldViewIsNotAskedAgainByItself()
{
    m_model->ask(byhand::query(messagesTable, u"x"_s));
    show(3);
    m_model->setHeld(true);
    Stored changed = byhand::stored(messagesTable, 3);
    changed.changed = {2};
    m_model->takeStored(changed);
    m_model->setHeld(false);
    QCOMPARE(m_answers->finds.size(), 2);
    QVERIFY(m_answers->finds[1].after == 0);
}

void RowModelTest::aSortedViewCountsNewRowsAndAsksAgainForThem()
{
    m_model->setShown(true);
    m_model->sort(3, Qt::DescendingOrder);
    QCOMPARE(m_answers->finds.constLast().query.sort, &m_model->column(3));
    QVERIFY(m_answers->finds.constLast().query.descending);
    m_answers->found({{2, 1, 1}, {1, 1, 1}, {3, 1, 1}}, 3);
    QCOMPARE(ids(), (QList<qint64>{2, 1, 3}));
    QVERIFY(!m_model->isLive());
    news(4);
    QCOMPARE(m_model->waiting(), 1);
    QCOMPARE(m_model->rowCount(), 3);
    m_model->showWaiting();
    QCOMPARE(m_answers->finds.constLast().after, 0);
    m_answers->found({{2, 1, 1}, {4, 1, 1}, {1, 1, 1}, {3, 1, 1}}, 4);
    QCOMPARE(ids(), (QList<qint64>{2, 4, 1, 3}));
    QCOMPARE(m_model->waiting(), 0);
    m_model->sort(-1, Qt::AscendingOrder);
    QVERIFY(m_model->isLive());
    QCOMPARE(m_answers->finds.constLast().query.sort, nullptr);
}

void RowModelTest::aSortedViewNeverReordersItself()
{
    constexpr qint64 single = 100'001; // more than are put on top one by one
    show(20);
    m_model->sort(2, Qt::AscendingOrder);
    m_answers->found({{1, 20, 1}}, 20);
    m_model->takeStored(byhand::stored(messagesTable, 20 + 2 * single));
    QTRY_COMPARE(m_answers->finds.constLast().after, 20);
    const auto asked = m_answers->finds.size();
    QList<IdRun> runs;
    for (qint64 i = single; i > 0; --i)
        runs.append({20 + 2 * i, 1, -1});
    m_answers->found(runs, 20 + 2 * single);
    QCOMPARE(m_model->waiting(), single);
    QCOMPARE(m_model->rowCount(), 20);
    QCOMPARE(m_answers->finds.size(), asked);
}

void RowModelTest::theSameOrderIsNotAskedForTwice()
{
    show(3);
    m_model->sort(-1, Qt::DescendingOrder);
    QCOMPARE(m_answers->finds.size(), 1);
    m_model->sort(1, Qt::AscendingOrder);
    m_model->sort(1, Qt::AscendingOrder);
    QCOMPARE(m_answers->finds.size(), 2);
}

void RowModelTest::removedRowsLeaveAtEveryPlace_data()
{
    QTest::addColumn<IdRun>("removed");
    QTest::addColumn<QList<qint64>>("left");
    QTest::newRow("the newest, from the news") << IdRun{8, 1, 1} << QList<qint64>{7, 5, 4, 3, 2, 1};
    QTest::newRow("news and older") << IdRun{4, 4, 1} << QList<qint64>{8, 3, 2, 1};
    QTest::newRow("across both, downwards") << IdRun{7, 5, -1} << QList<qint64>{8, 2, 1};
    QTest::newRow("the oldest") << IdRun{1, 2, 1} << QList<qint64>{8, 7, 5, 4, 3};
    QTest::newRow("in the middle") << IdRun{2, 1, 1} << QList<qint64>{8, 7, 5, 4, 3, 1};
    QTest::newRow("one that is not there") << IdRun{6, 1, 1} << QList<qint64>{8, 7, 5, 4, 3, 2, 1};
    QTest::newRow("all") << IdRun{1, 8, 1} << QList<qint64>{};
    QTest::newRow("more than all") << IdRun{-5, 100, 1} << QList<qint64>{};
}

void RowModelTest::removedRowsLeaveAtEveryPlace()
{
    QFETCH(IdRun, removed);
    QFETCH(QList<qint64>, left);
    show(4);
    m_model->takeStored(byhand::stored(messagesTable, 8));
    m_answers->found({{8, 2, -1}, {5, 1, -1}}, 8);
    Stored gone = byhand::stored(messagesTable, 8, left.size());
    gone.removed = {removed};
    m_model->takeStored(gone);
    QCOMPARE(ids(), left);
}

void RowModelTest::removedRowsThatWaitAreNotCounted()
{
    show(3);
    m_model->setHeld(true);
    news(6, 3);
    Stored gone = byhand::stored(messagesTable, 6);
    gone.removed = {{5, 1, 1}, {2, 1, 1}};
    m_model->takeStored(gone);
    QCOMPARE(m_model->waiting(), 2);
    QCOMPARE(m_model->rowCount(), 2);
    m_model->setHeld(false);
    QCOMPARE(ids(), (QList<qint64>{6, 4, 3, 1}));
}

void RowModelTest::rowsRemovedWhileAQuestionIsOutLeaveWithItsAnswer()
{
    m_model->setShown(true);
    Stored gone = byhand::stored(messagesTable, 3);
    gone.removed = {{2, 1, 1}};
    m_model->takeStored(gone); // told before the answer that was read before
    m_answers->found(newest(3, 3), 3);
    QCOMPARE(ids(), (QList<qint64>{3, 1}));
}

void RowModelTest::aSortedViewKeepsRemovedRowsWithoutCells()
{
    m_model->setShown(true);
    m_model->sort(0, Qt::AscendingOrder);
    m_answers->gone = {2};
    m_answers->found({{1, 3, 1}}, 3);
    Stored gone = byhand::stored(messagesTable, 3, 2);
    gone.removed = {{2, 1, 1}};
    m_model->takeStored(gone);
    QCOMPARE(m_model->rowCount(), 3);
    QTRY_COMPARE(text(0, "recipientNo"), u"recipientNo-1"_s);
    QCOMPARE(text(1, "recipientNo"), QString());
    const auto reads = m_answers->reads.size();
    QCOMPARE(text(1, "recipientNo"), QString()); // and is not asked for again and again
    QCOMPARE(m_answers->reads.size(), reads);
}

void RowModelTest::changedRowsAreReadAnew()
{
    show(3);
    QTRY_COMPARE(text(1, "recipientNo"), u"recipientNo-2"_s);
    Row other = byhand::row(messagesTable, 2);
    other.cells[columnIndex(messagesTable, "recipientNo"_L1)] = "other";
    m_answers->changed.insert(2, other);
    Stored changed = byhand::stored(messagesTable, 3);
    changed.changed = {2};
    m_model->takeStored(changed);
    QTRY_COMPARE(text(1, "recipientNo"), u"other"_s);
    QCOMPARE(m_answers->finds.size(), 1);
    QCOMPARE(m_answers->reads.constLast().ids, QList<qint64>{2});
}

void RowModelTest::changedRowsOfAFilteredViewAreAskedForAgain()
{
    m_model->ask(byhand::query(messagesTable, u"x"_s));
    show(3);
    Stored changed = byhand::stored(messagesTable, 3);
    changed.changed = {2};
    m_model->takeStored(changed);
    m_model->takeStored(changed);
    QTRY_COMPARE(m_answers->finds.size(), 2);
    QCOMPARE(m_answers->finds[1].after, 0);
    m_answers->found({{3, 1, -1}, {1, 1, -1}}, 3);
    QCOMPARE(ids(), (QList<qint64>{3, 1}));
}

void RowModelTest::askingAgainKeepsTheRowsUntilTheAnswerIsWhole()
{
    show(3);
    m_model->askAgain();
    QVERIFY(!m_model->isSearching());
    m_answers->found(newest(4, 1), 4, false);
    QCOMPARE(m_model->rowCount(), 3);
    m_answers->found(newest(2, 2), 4);
    QCOMPARE(ids(), (QList<qint64>{4, 2, 1}));
}

void RowModelTest::afterRemakingOldRowsStayAndAreNotRead()
{
    show(3);
    QTRY_COMPARE(text(0, "recipientNo"), u"recipientNo-3"_s);
    m_model->takeRemade();
    const auto reads = m_answers->reads.size();
    QCOMPARE(text(0, "recipientNo"), u"recipientNo-3"_s);
    Row other = byhand::row(messagesTable, 3);
    other.cells[columnIndex(messagesTable, "recipientNo"_L1)] = "new";
    m_answers->changed.insert(3, other);
    QCOMPARE(m_answers->reads.size(), reads);
    m_answers->found(newest(3, 2), 3);
    QTRY_COMPARE(text(0, "recipientNo"), u"new"_s);
    QCOMPARE(ids(), (QList<qint64>{3, 2}));
}

void RowModelTest::afterRemakingNewsOfTheNewFileDoNotTouchOldRows()
{
    show(3);
    m_model->takeRemade();
    Stored news = byhand::stored(messagesTable, 2);
    news.removed = {{3, 1, 1}};
    news.changed = {1};
    m_model->takeStored(news);
    QCOMPARE(m_model->rowCount(), 3);
    m_answers->found(newest(3, 3), 3); // was read before 3 was removed
    QCOMPARE(ids(), (QList<qint64>{2, 1}));
}

void RowModelTest::aFailedQuestionIsAskedAgainWithTheNextNews()
{
    m_model->setShown(true);
    QVERIFY(!m_model->takeFailure(4711));
    QVERIFY(m_model->takeFailure(m_answers->finds[0].ticket));
    QVERIFY(!m_model->isSearching());
    QVERIFY(!m_model->takeFailure(0));
    m_model->takeStored(byhand::stored(messagesTable, 2));
    QCOMPARE(m_answers->finds.size(), 2);
    QCOMPARE(m_answers->finds[1].after, 0);
    m_answers->found(newest(2, 2), 2);
    QCOMPARE(m_model->rowCount(), 2);
}

void RowModelTest::aFailedReadIsRepeatedWithTheNextLook()
{
    m_answers->answersReads = false;
    show(3);
    QTRY_COMPARE(m_answers->reads.size(), 1);
    QVERIFY(!m_model->takeFailure(m_answers->reads[0].ticket));
    m_answers->answersReads = true;
    QCOMPARE(text(0, "recipientNo"), QString());
    QTRY_COMPARE(text(0, "recipientNo"), u"recipientNo-3"_s);
}

void RowModelTest::findsTheRowOfAnId()
{
    m_model->setShown(true);
    m_answers->found({{20, 3, -1}, {10, 1, -1}, {5, 2, -1}}, 20);
    news(25, 2);
    QCOMPARE(ids(), (QList<qint64>{25, 24, 20, 19, 18, 10, 5, 4}));
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->rowOf(m_model->idAt(row)), row);
    QCOMPARE(m_model->rowOf(23), -1);
    QCOMPARE(m_model->rowOf(1), -1);
    QCOMPARE(m_model->rowNear(100), 0);
    QCOMPARE(m_model->rowNear(23), 2);
    QCOMPARE(m_model->rowNear(11), 5);
    QCOMPARE(m_model->rowNear(1), 8);
}

void RowModelTest::showsAsManyRowsAsAViewCanCount()
{
    m_tester.reset(); // it looks at every row
    constexpr qint64 tooMany = 3'000'000'000;
    m_model->setShown(true);
    m_answers->found(newest(tooMany, tooMany), tooMany);
    QCOMPARE(m_model->rowCount(), int(maxShownRows));
    QCOMPARE(m_model->idAt(0), tooMany);
    m_answers->found(newest(5, 5), tooMany);
    QCOMPARE(m_model->rowCount(), int(maxShownRows));
    m_model->askAgain();
    m_answers->found(newest(tooMany, tooMany), tooMany);
    QCOMPARE(m_model->rowCount(), int(maxShownRows));
}

void RowModelTest::newRowsPushTheLastOutOfAFullView()
{
    m_tester.reset();
    m_model->setShown(true);
    m_answers->found(newest(maxShownRows, maxShownRows), maxShownRows);
    news(maxShownRows + 3, 3);
    QCOMPARE(m_model->rowCount(), int(maxShownRows));
    QCOMPARE(m_model->idAt(0), maxShownRows + 3);
    QCOMPARE(m_model->idAt(m_model->rowCount() - 1), 4);
}

void RowModelTest::tenMillionRowsAreInsertedRemovedAndFoundAtOnce()
{
    m_tester.reset();
    BusyTime since;
    since.start();
    show(many);
    news(many + 1'000, 1'000);
    for (const qint64 first : {many, many / 2, qint64(1)}) {
        Stored gone = byhand::stored(messagesTable, many + 1'000);
        gone.removed = {{first, 100, 1}};
        m_model->takeStored(gone);
    }
    for (const qint64 id : {many / 3, many - 1, qint64(101)})
        QCOMPARE(m_model->idAt(m_model->rowOf(id)), id);
    QCOMPARE(m_model->rowCount(), int(many + 700));
    QVERIFY2(since.elapsed() < bound, qPrintable(QString::number(since.elapsed())));
}

void RowModelTest::manyRemovalsAreAskedForAgainAsAWhole()
{
    m_tester.reset();
    show(many);
    const QSignalSpy removed(m_model.get(), &RowModel::rowsRemoved);
    Stored gone = byhand::stored(messagesTable, many);
    for (qint64 id = many; id > many - 1'000; id -= 2)
        gone.removed.append({id, 1, 1});
    m_model->takeStored(gone);
    QVERIFY(removed.size() <= 3); // each moves millions of rows of the view
    QTRY_COMPARE(m_answers->finds.size(), 2);
    QCOMPARE(m_answers->finds[1].after, 0);
}

void RowModelTest::tenMillionSingleIdsOfASortedViewReplaceOthersAtOnce()
{
    m_tester.reset();
    m_model->setShown(true);
    m_model->sort(1, Qt::AscendingOrder);
    m_answers->found({}, many);
    m_model->askAgain();
    constexpr qint64 part = 100'000;
    QList<IdRun> jumping;
    for (qint64 id = 0; id < part; ++id)
        jumping.append({(id * 7) % part + 1, 1, 1});
    for (qint64 parts = 1; parts < many / part; ++parts)
        m_answers->found(jumping, many, false);
    BusyTime since;
    since.start();
    m_answers->found({}, many);
    QVERIFY2(since.elapsed() < bound, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(m_model->rowCount(), int(many - part));
}

QTEST_MAIN(RowModelTest)
#include "tst_rowmodel.moc"
