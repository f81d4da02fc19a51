#include "byhand.h"
#include "gui/rowcells.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

class RowCellsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void allThatOnePaintMissesIsOneQuestion();
    void rowsAroundAreAskedForToo();
    void onlyUnknownRowsAreAskedFor();
    void whatIsMissedDuringAQuestionIsAskedForNext();
    void aViewThatWentOnAsksForWhatItShowsNow();
    void aQuestionNeverAsksForMoreThanItMay();
    void answersToOtherQuestionsAreDropped();
    void goneRowsAreEmptyAndNotAskedForAgain();
    void rowsThatChangedWhileTheyWereReadAreReadAgain();
    void afterAFailureTheNextLookAsksAgain();
    void rowsOnTopShiftWhatWasMissed();
    void remembersABoundedNumberOfRows();
    void remembersABoundedNumberOfBytes();
    void largeRowsThatAreSeenStayKnown();
    void frozenItKnowsButDoesNotAsk();

private:
    struct Asked
    {
        Ticket ticket = 0;
        QList<qint64> ids;
    };

    /// The view has the ids size, size - 1, ... 1.
    const Cells *look(qint64 place) { return m_cells->look(m_size - place, place); }
    void paint(qint64 first, qint64 count)
    {
        for (qint64 place = first; place < first + count; ++place)
            look(place);
    }
    void answer(qsizetype bytes = 1)
    {
        RowsRead read{.ticket = m_asked.constLast().ticket, .table = &othersTable, .rows = {}};
        for (const qint64 id : m_asked.constLast().ids)
            read.rows.append({id, {QByteArray(bytes, 'x')}});
        m_cells->takeRows(read);
    }

    Tickets m_tickets;
    qint64 m_size = 100'000;
    std::unique_ptr<RowCells> m_cells;
    QList<Asked> m_asked;
};

void RowCellsTest::init()
{
    m_asked.clear();
    m_size = 100'000;
    m_cells = std::make_unique<RowCells>(othersTable, m_tickets);
    m_cells->setView([this] { return m_size; }, [this](qint64 place) { return m_size - place; });
    connect(m_cells.get(), &RowCells::rowsWanted, this,
            [this](Ticket ticket, const Table * /*table*/, const QList<qint64> &ids) {
                m_asked.append({ticket, ids});
            });
}

void RowCellsTest::allThatOnePaintMissesIsOneQuestion()
{
    const QSignalSpy arrived(m_cells.get(), &RowCells::arrived);
    paint(0, 30);
    QVERIFY(m_asked.isEmpty()); // not while painting
    QTRY_COMPARE(m_asked.size(), 1);
    answer();
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(look(29)->constFirst(), QByteArray("x"));
    QCOMPARE(m_asked.size(), 1);
}

void RowCellsTest::rowsAroundAreAskedForToo()
{
    paint(1'000, 30);
    QTRY_COMPARE(m_asked.size(), 1);
    QCOMPARE(m_asked[0].ids.size(), 30 + 2 * rowsAround);
    QCOMPARE(m_asked[0].ids.constFirst(), m_size - 1'000 + rowsAround);
}

void RowCellsTest::onlyUnknownRowsAreAskedFor()
{
    paint(0, 30);
    QTRY_COMPARE(m_asked.size(), 1);
    answer();
    paint(60, 30);
    QTRY_COMPARE(m_asked.size(), 2);
    for (const qint64 id : m_asked[1].ids)
        QVERIFY(!m_asked[0].ids.contains(id));
    QVERIFY(m_asked[1].ids.contains(m_size - 89));
}

void RowCellsTest::whatIsMissedDuringAQuestionIsAskedForNext()
{
    paint(0, 30);
    QTRY_COMPARE(m_asked.size(), 1);
    paint(5'000, 30);
    QCoreApplication::processEvents();
    QCOMPARE(m_asked.size(), 1);
    answer();
    QTRY_COMPARE(m_asked.size(), 2);
    QVERIFY(m_asked[1].ids.contains(m_size - 5'000));
}

void RowCellsTest::aViewThatWentOnAsksForWhatItShowsNow()
{
    for (qint64 place = 0; place < 50'000; place += 1'000)
        paint(place, 30);
    QTRY_COMPARE(m_asked.size(), 1);
    QVERIFY(m_asked[0].ids.contains(m_size - 49'000));
    QVERIFY(!m_asked[0].ids.contains(m_size));
}

void RowCellsTest::aQuestionNeverAsksForMoreThanItMay()
{
    paint(0, 50'000);
    QTRY_COMPARE(m_asked.size(), 1);
    QVERIFY(m_asked[0].ids.size() <= maxAskedRows + 2 * rowsAround);
    QVERIFY(m_asked[0].ids.contains(m_size - 49'999));
}

void RowCellsTest::answersToOtherQuestionsAreDropped()
{
    paint(0, 1);
    QTRY_COMPARE(m_asked.size(), 1);
    m_cells->takeRows({.ticket = 4711, .table = &othersTable, .rows = {{m_size, {"foreign"}}}});
    m_cells->takeRows({.ticket = 0, .table = &othersTable, .rows = {{m_size, {"foreign"}}}});
    QCOMPARE(look(0), nullptr);
    answer();
    QCOMPARE(look(0)->constFirst(), QByteArray("x"));
    m_cells->takeRows({.ticket = m_asked[0].ticket, .table = &othersTable, .rows = {{m_size, {"late"}}}});
    QCOMPARE(look(0)->constFirst(), QByteArray("x"));
}

void RowCellsTest::goneRowsAreEmptyAndNotAskedForAgain()
{
    paint(0, 1);
    QTRY_COMPARE(m_asked.size(), 1);
    m_cells->takeRows({.ticket = m_asked[0].ticket, .table = &othersTable, .rows = {}});
    QVERIFY(look(0) != nullptr && look(0)->isEmpty());
    paint(0, 1);
    paint(1'000, 1);
    QTRY_COMPARE(m_asked.size(), 2);
    QVERIFY(!m_asked[1].ids.contains(m_size));
}

void RowCellsTest::rowsThatChangedWhileTheyWereReadAreReadAgain()
{
    paint(0, 1);
    QTRY_COMPARE(m_asked.size(), 1);
    m_cells->forget({m_size});
    answer();
    QCOMPARE(look(0), nullptr);
    QTRY_COMPARE(m_asked.size(), 2);
    QCOMPARE(m_asked[1].ids, QList<qint64>{m_size});
}

void RowCellsTest::afterAFailureTheNextLookAsksAgain()
{
    paint(0, 1);
    QTRY_COMPARE(m_asked.size(), 1);
    m_cells->takeFailure(4711);
    m_cells->takeFailure(m_asked[0].ticket);
    paint(0, 1);
    QTRY_COMPARE(m_asked.size(), 2);
}

void RowCellsTest::rowsOnTopShiftWhatWasMissed()
{
    paint(1'000, 1);
    m_size += 500;
    m_cells->shift(500);
    QTRY_COMPARE(m_asked.size(), 1);
    QVERIFY(m_asked[0].ids.contains(m_size - 1'500));
}

void RowCellsTest::remembersABoundedNumberOfRows()
{
    for (qint64 place = 0; place < 3 * maxKeptRows; place += 100) {
        paint(place, 100);
        QTRY_VERIFY(!m_asked.isEmpty());
        answer();
        m_asked.clear();
    }
    int known = 0;
    for (qint64 place = 0; place < 3 * maxKeptRows; ++place)
        known += look(place) == nullptr ? 0 : 1;
    QVERIFY(known > 0 && known <= maxKeptRows);
}

void RowCellsTest::remembersABoundedNumberOfBytes()
{
    constexpr qsizetype bytes = 128 * 1024;
    for (qint64 place = 0; place < 3'000; place += 200) {
        paint(place, 200);
        QTRY_VERIFY(!m_asked.isEmpty());
        answer(bytes);
        m_asked.clear();
    }
    qint64 known = 0;
    for (qint64 place = 0; place < 3'000; ++place)
        known += look(place) == nullptr ? 0 : 1;
    QVERIFY(known > 0 && known * (bytes / 1024) <= maxKeptKib);
}

void RowCellsTest::largeRowsThatAreSeenStayKnown()
{
    constexpr int seen = 100;
    paint(1'000, seen);
    QTRY_COMPARE(m_asked.size(), 1);
    answer(700'000);
    for (int place = 1'000; place < 1'000 + seen; ++place)
        QVERIFY(look(place) != nullptr);
}

void RowCellsTest::frozenItKnowsButDoesNotAsk()
{
    paint(0, 1);
    QTRY_COMPARE(m_asked.size(), 1);
    answer();
    paint(1'000, 1);
    m_cells->freeze();
    paint(2'000, 1);
    QVERIFY(look(0) != nullptr);
    QCoreApplication::processEvents();
    QCOMPARE(m_asked.size(), 1);
    m_cells->clear();
    QCOMPARE(look(0), nullptr);
    QTRY_COMPARE(m_asked.size(), 2);
    QVERIFY(m_asked[1].ids.contains(m_size));
}

QTEST_MAIN(RowCellsTest)
#include "tst_rowcells.moc"
