#include "byhand.h"
#include "gui/rowcopy.h"
#include "gui/rowmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

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
    void withNothingSelectedItSaysSo();
    void tooManyRowsAreForAnExport();
    void movedColumnsDoNotMakeRowsMany();
    void answersToOthersAreNotCopied();
    void afterRemakingNothingIsCopied();

private:
    [[nodiscard]] QItemSelection cells(int top, int left, int bottom, int right) const
    {
        return {m_model->index(top, left), m_model->index(bottom, right)};
    }
    void show(qint64 rows)
    {
        m_model->setShown(true);
        m_answers->found(byhand::newest(rows, rows), rows);
    }
    [[nodiscard]] static QString copied() { return QGuiApplication::clipboard()->text(); }

    Tickets m_tickets;
    std::unique_ptr<RowModel> m_model;
    std::unique_ptr<byhand::Answers<RowModel>> m_answers;
    std::unique_ptr<RowCopy> m_copy;
    QList<Ticket> m_asked;
    bool m_answersCopies = true;
};

void RowCopyTest::init()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    m_answersCopies = true;
    m_asked.clear();
    m_copy.reset();
    m_model = std::make_unique<RowModel>(othersTable, m_tickets);
    m_answers = std::make_unique<byhand::Answers<RowModel>>(*m_model);
    m_copy = std::make_unique<RowCopy>(*m_model, m_tickets);
    connect(m_copy.get(), &RowCopy::rowsWanted, this,
            [this](Ticket ticket, const Table *table, const QList<qint64> &ids) {
                m_asked.append(ticket);
                RowsRead read{.ticket = ticket, .table = table, .rows = {}};
                for (const qint64 id : ids) {
                    if (!m_answers->gone.contains(id))
                        read.rows.append(m_answers->changed.value(id, byhand::row(*table, id)));
                }
                if (m_answersCopies)
                    m_copy->takeRows(read);
            });
    show(5);
}

void RowCopyTest::copiesTheSelectedCellsAsTsv()
{
    const QSignalSpy told(m_copy.get(), &RowCopy::told);
    m_copy->copy(cells(0, 1, 1, 2), {0, 1, 2, 3}, false);
    QCOMPARE(copied(), u"productName-5\t1000\nproductName-4\t1000\n"_s);
    QCOMPARE(told.size(), 1);
}

void RowCopyTest::theHeaderIsTheKeysOfTheColumns()
{
    m_copy->copy(cells(0, 1, 0, 2), {0, 1, 2, 3}, true);
    QCOMPARE(copied(), u"productName\tevent\nproductName-5\t1000\n"_s);
}

void RowCopyTest::columnsStandAsTheyAreShown()
{
    m_copy->copy(cells(0, 0, 0, 4), {3, 1}, false); // the others are hidden
    QCOMPARE(copied(), u"hookId-5\tproductName-5\n"_s);
}

void RowCopyTest::cellsThatAreNotSelectedStayEmpty()
{
    QItemSelection selection = cells(2, 3, 2, 3);
    selection.select(m_model->index(0, 1), m_model->index(0, 1));
    m_copy->copy(selection, {0, 1, 2, 3}, false);
    QCOMPARE(copied(), u"productName-5\t\n\thookId-3\n"_s);
}

void RowCopyTest::oneCellAloneIsCopiedAsItIs()
{
    Row other = byhand::row(othersTable, 5);
    other.cells[1] = "a \"b\"\tc\nd";
    m_answers->changed.insert(5, other);
    m_copy->copy(cells(0, 1, 0, 1), {0, 1}, false);
    QCOMPARE(copied(), u"a \"b\"\tc\nd"_s);
}

void RowCopyTest::cellsAreQuotedWhereTheyMustBe()
{
    Row other = byhand::row(othersTable, 5);
    other.cells[1] = "a \"b\"\tc\nd";
    m_answers->changed.insert(5, other);
    m_copy->copy(cells(0, 1, 0, 2), {1, 2}, false);
    QCOMPARE(copied(), u"\"a \"\"b\"\"\tc\nd\"\t1000\n"_s);
}

void RowCopyTest::rowsThatAreGoneAreLeftOut()
{
    m_answers->gone = {4};
    m_copy->copy(cells(0, 1, 2, 1), {1}, false);
    QCOMPARE(copied(), u"productName-5\nproductName-3\n"_s);
}

void RowCopyTest::withNothingSelectedItSaysSo()
{
    const QSignalSpy told(m_copy.get(), &RowCopy::told);
    m_copy->copy({}, {0}, false);
    QCOMPARE(told.size(), 1);
    QCOMPARE(copied(), u"before"_s);
}

void RowCopyTest::tooManyRowsAreForAnExport()
{
    m_model->askAgain();
    m_answers->found(byhand::newest(10'000'000, 10'000'000), 10'000'000);
    const QSignalSpy told(m_copy.get(), &RowCopy::told);
    m_copy->copy(cells(0, 0, 9'999'999, 7), {0, 1}, false);
    QVERIFY(told.value(0).value(0).toString().contains(u"10,000"_s));
    QCOMPARE(copied(), u"before"_s);
    m_copy->copy(cells(0, 1, maxCopiedRows - 1, 1), {1}, false);
    QCOMPARE(copied().count(u'\n'), maxCopiedRows);
}

void RowCopyTest::movedColumnsDoNotMakeRowsMany()
{
    m_model->askAgain();
    m_answers->found(byhand::newest(maxCopiedRows, maxCopiedRows), maxCopiedRows);
    QItemSelection selection; // as a view makes it when its columns were moved
    for (int section = 0; section < 5; ++section)
        selection.append(
            QItemSelectionRange(m_model->index(0, section), m_model->index(maxCopiedRows - 1, section)));
    m_copy->copy(selection, {0, 1, 2, 3, 4}, false);
    QCOMPARE(copied().count(u'\n'), maxCopiedRows);
}

void RowCopyTest::answersToOthersAreNotCopied()
{
    m_answersCopies = false;
    m_copy->copy(cells(0, 1, 0, 2), {1, 2}, false);
    m_copy->takeRows({.ticket = 4711, .table = &othersTable, .rows = {byhand::row(othersTable, 5)}});
    m_copy->takeRows({.ticket = 0, .table = &othersTable, .rows = {byhand::row(othersTable, 5)}});
    QCOMPARE(copied(), u"before"_s);
}

void RowCopyTest::afterRemakingNothingIsCopied()
{
    m_answersCopies = false;
    const QSignalSpy told(m_copy.get(), &RowCopy::told);
    m_copy->copy(cells(0, 1, 0, 2), {1, 2}, false);
    m_copy->takeRemade();
    QCOMPARE(told.size(), 1);
    m_copy->takeRows({.ticket = m_asked[0], .table = &othersTable, .rows = {byhand::row(othersTable, 5)}});
    QCOMPARE(copied(), u"before"_s);
    m_copy->takeRemade();
    QCOMPARE(told.size(), 1); // nothing was being copied
}

QTEST_MAIN(RowCopyTest)
#include "tst_rowcopy.moc"
