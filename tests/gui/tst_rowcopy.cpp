#include "byhand.h"
#include "gui/rowcopy.h"
#include "manyrows.h"
#include "support/busytime.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int bound = 50;                   ///< milliseconds that nothing in the window's thread may take
constexpr qsizetype maxBytes = 1024 * 1024; ///< that are copied here
constexpr int columns = 7;

} // namespace

class RowCopyTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void copiesTheSelectedCellsAsTsv();
    void theHeaderIsTheKeysOfTheColumns();
    void columnsStandAsTheyAreShown();
    void cellsThatAreNotSelectedStayEmpty();
    void oneCellAloneIsCopiedAsItIs();
    void cellsAreQuotedWhereTheyMustBe();
    void rowsThatAreGoneAreLeftOut();
    void movedColumnsDoNotMakeRowsMany();
    void aColumnThatIsHiddenIsNotCopied();
    void manyRowsAreAskedForPageByPage();
    void rowsWithLongCellsAreAskedForInSmallerPages();
    void allOfTenMillionRowsAreSelectedAtOnce();
    void whatIsSelectedStaysWhileTheViewGoesOn();
    void tooMuchTextIsNotCopied();
    void cancellingLeavesTheClipboardAsItWas();
    void anotherCopyEndsTheOneThatRuns();
    void answersToOthersAreNotCopied();
    void aFailureEndsIt();
    void afterRemakingNothingIsCopied();
    void theClipboardTakesALongTextAtOnce();

private:
    [[nodiscard]] QItemSelection cells(int top, int left, int bottom, int right) const
    {
        return {m_rows->index(top, left), m_rows->index(bottom, right)};
    }
    /// There are rows from this id down to 1.
    void show(qint64 rows)
    {
        m_rows = std::make_unique<ManyRows>(static_cast<int>(rows), columns);
        m_order = RowOrder();
        m_order.append(byhand::newest(rows, rows));
    }
    [[nodiscard]] SelectedRows selected(const QItemSelection &selection, const QList<int> &sections) const
    {
        return {othersTable, m_order, selection, sections};
    }
    void copy(const QItemSelection &selection, const QList<int> &sections, bool withHeader = false)
    {
        m_copy->begin(selected(selection, sections), withHeader);
    }
    void listen()
    {
        m_ended = std::make_unique<QSignalSpy>(m_copy.get(), &RowCopy::ended);
        connect(m_copy.get(), &RowCopy::rowsWanted, this,
                [this](Ticket ticket, const Table * /*table*/, const QList<qint64> &ids) {
                    m_asked.append({ticket, ids});
                });
    }
    void answer(qsizetype place)
    {
        const Asked &asked = m_asked.at(place);
        RowsRead read{.ticket = asked.ticket, .table = &othersTable, .rows = {}};
        for (const qint64 id : asked.ids) {
            if (!m_gone.contains(id))
                read.rows.append(m_changed.value(id, byhand::row(othersTable, id)));
        }
        m_copy->takeRows(read);
    }
    /// Answers all questions, those too that come meanwhile.
    void answerAll()
    {
        for (qsizetype place = 0; place < m_asked.size(); ++place)
            answer(place);
    }
    [[nodiscard]] RowCopy::End ended() const { return m_ended->constLast()[0].value<RowCopy::End>(); }
    [[nodiscard]] static QString copied() { return QGuiApplication::clipboard()->text(); }

    struct Asked
    {
        Ticket ticket = 0;
        QList<qint64> ids;
    };

    Tickets m_tickets;
    RowOrder m_order;
    std::unique_ptr<ManyRows> m_rows;
    std::unique_ptr<RowCopy> m_copy;
    std::unique_ptr<QSignalSpy> m_ended;
    QList<Asked> m_asked;
    QList<qint64> m_gone;
    QHash<qint64, Row> m_changed;
};

void RowCopyTest::init()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    m_asked.clear();
    m_gone.clear();
    m_changed.clear();
    m_copy = std::make_unique<RowCopy>(m_tickets, maxBytes);
    listen();
    show(5);
}

void RowCopyTest::copiesTheSelectedCellsAsTsv()
{
    copy(cells(0, 1, 1, 2), {0, 1, 2, 3});
    QVERIFY(m_copy->isRunning());
    answerAll();
    QCOMPARE(copied(), u"productName-5\t1000\nproductName-4\t1000\n"_s);
    QCOMPARE(m_ended->size(), 1);
    QCOMPARE(ended(), RowCopy::End::Copied);
    QCOMPARE(m_ended->value(0).value(1), 2);
    QVERIFY(!m_copy->isRunning());
}

void RowCopyTest::theHeaderIsTheKeysOfTheColumns()
{
    copy(cells(0, 1, 0, 2), {0, 1, 2, 3}, true);
    answerAll();
    QCOMPARE(copied(), u"productName\tevent\nproductName-5\t1000\n"_s);
}

void RowCopyTest::columnsStandAsTheyAreShown()
{
    copy(cells(0, 0, 0, 4), {3, 1}); // the others are hidden
    answerAll();
    QCOMPARE(copied(), u"hookId-5\tproductName-5\n"_s);
}

void RowCopyTest::cellsThatAreNotSelectedStayEmpty()
{
    QItemSelection selection = cells(2, 3, 2, 3);
    selection.select(m_rows->index(0, 1), m_rows->index(0, 1));
    copy(selection, {0, 1, 2, 3});
    answerAll();
    QCOMPARE(copied(), u"productName-5\t\n\thookId-3\n"_s);
}

void RowCopyTest::oneCellAloneIsCopiedAsItIs()
{
    Row other = byhand::row(othersTable, 5);
    other.cells[1] = "a \"b\"\tc\nd";
    m_changed.insert(5, other);
    copy(cells(0, 1, 0, 1), {0, 1});
    answerAll();
    QCOMPARE(copied(), u"a \"b\"\tc\nd"_s);
}

void RowCopyTest::cellsAreQuotedWhereTheyMustBe()
{
    Row other = byhand::row(othersTable, 5);
    other.cells[1] = "a \"b\"\tc\nd";
    m_changed.insert(5, other);
    copy(cells(0, 1, 0, 2), {1, 2});
    answerAll();
    QCOMPARE(copied(), u"\"a \"\"b\"\"\tc\nd\"\t1000\n"_s);
}

void RowCopyTest::rowsThatAreGoneAreLeftOut()
{
    m_gone = {4};
    copy(cells(0, 1, 2, 1), {1});
    answerAll();
    QCOMPARE(copied(), u"productName-5\nproductName-3\n"_s);
    QCOMPARE(m_ended->value(0).value(1), 2);
}

void RowCopyTest::movedColumnsDoNotMakeRowsMany()
{
    QItemSelection selection; // as a view makes it when its columns were moved
    for (int section = 0; section < 5; ++section)
        selection.append(QItemSelectionRange(m_rows->index(0, section), m_rows->index(4, section)));
    const auto rows = selected(selection, {0, 1, 2, 3, 4});
    QCOMPARE(rows.size(), 5);
    QCOMPARE(rows.sections(), (QList<int>{0, 1, 2, 3, 4}));
    QCOMPARE(rows.idAt(4), 1);
}

void RowCopyTest::aColumnThatIsHiddenIsNotCopied()
{
    QItemSelection selection = cells(0, 0, 1, 1);
    selection.append(QItemSelectionRange(m_rows->index(3, 4), m_rows->index(3, 4)));
    const auto rows = selected(selection, {1, 0});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows.sections(), (QList<int>{1, 0}));
    QCOMPARE(selected(cells(0, 4, 4, 4), {1, 0}).size(), 0);
}

void RowCopyTest::manyRowsAreAskedForPageByPage()
{
    constexpr int rows = 20'000;
    show(rows);
    const QSignalSpy progressed(m_copy.get(), &RowCopy::progressed);
    copy(cells(0, 1, rows - 1, 1), {1});
    QCOMPARE(m_asked.size(), 1); // the next one only when that is answered
    answerAll();
    QList<qint64> all;
    for (const Asked &asked : std::as_const(m_asked)) {
        QVERIFY(asked.ids.size() <= maxRowsAtOnce);
        all += asked.ids;
    }
    QCOMPARE(all.size(), rows);
    QVERIFY(std::is_sorted(all.crbegin(), all.crend()));
    QVERIFY(m_asked.size() < rows / maxRowsAtOnce + 10);
    QCOMPARE(progressed.size(), m_asked.size() - 1);
    QCOMPARE(copied().count(u'\n'), rows);
    QVERIFY(copied().endsWith(u"productName-2\nproductName-1\n"_s));
}

void RowCopyTest::rowsWithLongCellsAreAskedForInSmallerPages()
{
    constexpr int rows = 300;
    show(rows);
    for (qint64 id = 1; id <= rows; ++id) {
        Row other = byhand::row(othersTable, id);
        other.cells[1] = QByteArray(maxBytesAtOnce / 10, 'x');
        m_changed.insert(id, other);
    }
    copy(cells(0, 2, rows - 1, 2), {2});
    answerAll();
    for (const Asked &asked : m_asked.sliced(1))
        QVERIFY(asked.ids.size() <= 10);
    QCOMPARE(copied().count(u'\n'), rows);
}

/// The selection and the ids are shared with the view: nothing is done for each row.
void RowCopyTest::allOfTenMillionRowsAreSelectedAtOnce()
{
    constexpr int rows = 10'000'000;
    show(rows);
    RowIds single; // as in a filtered view
    for (qint64 id = 2 * rows; id > 0; id -= 2)
        single.append(id);
    m_order = RowOrder(true, std::move(single));
    BusyTime time;
    time.start();
    copy(cells(0, 0, rows - 1, 6), {0, 1, 2});
    QVERIFY2(time.elapsed() <= bound, qPrintable(QString::number(time.elapsed())));
    answer(0);
    time.start();
    m_order.prepend({{.first = 2 * rows + 1, .count = 1, .step = 1}});
    m_order.remove({.place = rows / 2, .count = 1});
    QVERIFY2(time.elapsed() <= bound, qPrintable(QString::number(time.elapsed())));
    QCOMPARE(m_asked.value(1).ids.value(0), 2 * rows - 2 * m_asked.value(0).ids.size());
    m_copy->cancel();
}

void RowCopyTest::whatIsSelectedStaysWhileTheViewGoesOn()
{
    copy(cells(1, 1, 3, 1), {1});
    m_order.prepend({{.first = 6, .count = 3, .step = 1}});
    m_order.remove({.place = 5, .count = 2});
    answerAll();
    QCOMPARE(copied(), u"productName-4\nproductName-3\nproductName-2\n"_s);
}

void RowCopyTest::tooMuchTextIsNotCopied()
{
    Row other = byhand::row(othersTable, 5);
    other.cells[1] = QByteArray(maxBytes / 5, 'x');
    for (qint64 id = 1; id <= 5; ++id)
        m_changed.insert(id, other);
    for (auto one = m_changed.begin(); one != m_changed.end(); ++one)
        one->id = one.key();
    copy(cells(0, 1, 4, 1), {1});
    answerAll();
    QCOMPARE(ended(), RowCopy::End::TooMuch);
    QCOMPARE(copied(), u"before"_s);
    QVERIFY(!m_copy->isRunning());
}

void RowCopyTest::cancellingLeavesTheClipboardAsItWas()
{
    show(1'000);
    copy(cells(0, 1, 999, 1), {1});
    answer(0);
    m_copy->cancel();
    QCOMPARE(ended(), RowCopy::End::Cancelled);
    answerAll(); // late
    QCOMPARE(copied(), u"before"_s);
    QCOMPARE(m_asked.size(), 2);
    m_copy->cancel();
    QCOMPARE(m_ended->size(), 1);
}

void RowCopyTest::anotherCopyEndsTheOneThatRuns()
{
    copy(cells(0, 1, 0, 1), {1});
    copy(cells(1, 1, 1, 1), {1});
    QCOMPARE(ended(), RowCopy::End::Cancelled);
    answer(0);
    QCOMPARE(copied(), u"before"_s);
    answer(1);
    QCOMPARE(copied(), u"productName-4"_s);
}

void RowCopyTest::answersToOthersAreNotCopied()
{
    copy(cells(0, 1, 0, 2), {1, 2});
    m_copy->takeRows({.ticket = 4711, .table = &othersTable, .rows = {byhand::row(othersTable, 5)}});
    m_copy->takeRows({.ticket = 0, .table = &othersTable, .rows = {byhand::row(othersTable, 5)}});
    QCOMPARE(copied(), u"before"_s);
    QVERIFY(m_copy->isRunning());
}

void RowCopyTest::aFailureEndsIt()
{
    copy(cells(0, 1, 0, 2), {1, 2});
    m_copy->takeFailure(0);
    m_copy->takeFailure(4711);
    QVERIFY(m_copy->isRunning());
    m_copy->takeFailure(m_asked[0].ticket);
    QCOMPARE(ended(), RowCopy::End::Failed);
    answerAll();
    QCOMPARE(copied(), u"before"_s);
}

void RowCopyTest::afterRemakingNothingIsCopied()
{
    copy(cells(0, 1, 0, 2), {1, 2});
    m_copy->takeRemade();
    QCOMPARE(ended(), RowCopy::End::Remade);
    answerAll();
    QCOMPARE(copied(), u"before"_s);
    m_copy->takeRemade();
    QCOMPARE(m_ended->size(), 1); // nothing was being copied
}

void RowCopyTest::theClipboardTakesALongTextAtOnce()
{
    constexpr qsizetype longText = 64 * maxBytes;
    m_copy = std::make_unique<RowCopy>(m_tickets);
    listen();
    Row other = byhand::row(othersTable, 5);
    other.cells[1] = QByteArray(longText, 'x');
    m_changed.insert(5, other);
    copy(cells(0, 1, 0, 1), {1});
    BusyTime time;
    time.start();
    answerAll();
    QVERIFY2(time.elapsed() <= bound, qPrintable(QString::number(time.elapsed())));
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasText());
    time.start();
    QCOMPARE(data->data(u"text/plain"_s).size(), longText); // what another program is given
    QVERIFY2(time.elapsed() <= bound, qPrintable(QString::number(time.elapsed())));
    QVERIFY(data->data(u"text/html"_s).isEmpty());
    QGuiApplication::clipboard()->clear();
}

QTEST_MAIN(RowCopyTest)
#include "tst_rowcopy.moc"
