#include "byhand.h"
#include "gui/copying.h"
#include "manyrows.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMainWindow>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int columns = 7;
constexpr int many = 2'400'000;
constexpr qsizetype maxBytes = 64'000'000; ///< that are copied here
} // namespace

class CopyingTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void withNothingSelectedItSaysSo();
    void aFewRowsAreCopiedWithoutAQuestion();
    void manyRowsAreAskedAbout();
    void theQuestionSaysHowMuchTextItIs();
    void anotherCopyReplacesTheQuestion();
    void whatIsMoreThanIsCopiedIsOfferedToBeExported();
    void whatTurnsOutToBeTooMuchIsOfferedToBeExported();
    void anExportCanBeChosenInstead();
    void cancellingTheQuestionCopiesNothing();
    void progressIsSeenOnceItTakesLong();
    void escapeCancels();
    void theButtonCancels();
    void aSampleThatCannotBeReadAsksNothing();
    void afterRemakingTheQuestionIsGone();

private:
    void copy(int rows)
    {
        RowOrder order;
        order.append(byhand::newest(rows, rows));
        m_model = std::make_unique<ManyRows>(rows, columns);
        m_copying->copy({othersTable, order, {m_model->index(0, 1), m_model->index(rows - 1, 1)}, {1, 2}},
                        false);
    }
    [[nodiscard]] QMessageBox *question() const
    {
        for (auto *box : m_window->findChildren<QMessageBox *>(u"copyQuestion"_s)) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    [[nodiscard]] QPushButton *button(const char *name) const
    {
        QWidget *owner = question() != nullptr ? static_cast<QWidget *>(question()) : m_window.get();
        return owner->findChild<QPushButton *>(QString::fromLatin1(name));
    }
    [[nodiscard]] QWidget *progress() const { return m_window->findChild<QWidget *>(u"copyProgress"_s); }
    [[nodiscard]] QString told() const
    {
        return m_told->isEmpty() ? QString() : m_told->constLast()[0].toString();
    }
    [[nodiscard]] static QString copied() { return QGuiApplication::clipboard()->text(); }

    Tickets m_tickets;
    std::unique_ptr<ManyRows> m_model;
    std::unique_ptr<QMainWindow> m_window;
    Copying *m_copying = nullptr;
    std::unique_ptr<QSignalSpy> m_told;
    QByteArray m_cell;    ///< of each row
    qint64 m_answers = 0; ///< that are given yet; others are not
    Ticket m_unanswered = 0;
};

void CopyingTest::init()
{
    QGuiApplication::clipboard()->setText(u"before"_s);
    m_cell = "cell";
    m_answers = many;
    m_unanswered = 0;
    m_window = std::make_unique<QMainWindow>();
    m_copying = new Copying(m_tickets, *m_window->statusBar(), m_window.get(), maxBytes);
    m_told = std::make_unique<QSignalSpy>(m_copying, &Copying::told);
    connect(m_copying, &Copying::rowsWanted, this,
            [this](Ticket ticket, const Table *table, const QList<qint64> &ids) {
                if (m_answers-- <= 0) {
                    m_unanswered = ticket;
                    return;
                }
                RowsRead read{.ticket = ticket, .table = table, .rows = {}};
                for (const qint64 id : ids)
                    read.rows.append({.id = id, .cells = Cells(columns, m_cell)});
                m_copying->takeRows(read);
            });
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void CopyingTest::withNothingSelectedItSaysSo()
{
    m_copying->copy({}, false);
    QCOMPARE(told(), u"No cell is selected."_s);
    QCOMPARE(copied(), u"before"_s);
}

void CopyingTest::aFewRowsAreCopiedWithoutAQuestion()
{
    copy(maxUnaskedRows);
    QVERIFY(question() == nullptr);
    QCOMPARE(told(), u"Copied from 100,000 rows"_s);
    QCOMPARE(copied().count(u'\n'), maxUnaskedRows);
    QVERIFY(!progress()->isVisible());
}

void CopyingTest::manyRowsAreAskedAbout()
{
    copy(maxUnaskedRows + 1);
    QVERIFY(question() != nullptr);
    QCOMPARE(question()->text(), u"Copy 100,001 rows?"_s);
    QVERIFY(button("exportInstead")->isVisible());
    QCOMPARE(copied(), u"before"_s);
    QTest::mouseClick(button("copyNevertheless"), Qt::LeftButton);
    QCOMPARE(told(), u"Copied from 100,001 rows"_s);
    QCOMPARE(copied().count(u'\n'), maxUnaskedRows + 1);
    QVERIFY(question() == nullptr);
}

void CopyingTest::theQuestionSaysHowMuchTextItIs()
{
    m_cell = QByteArray(19, 'x'); // and the end of the line
    copy(many);
    QCOMPARE(question()->text(), u"Copy 2,400,000 rows?"_s);
    QVERIFY2(question()->informativeText().startsWith(u"About 48 MB of text"_s),
             qPrintable(question()->informativeText()));
}

void CopyingTest::anotherCopyReplacesTheQuestion()
{
    copy(many);
    copy(3);
    QVERIFY(question() == nullptr);
    QCOMPARE(copied(), u"cell\ncell\ncell\n"_s);
    copy(many);
    QVERIFY(question() != nullptr);
}

void CopyingTest::whatIsMoreThanIsCopiedIsOfferedToBeExported()
{
    m_cell = QByteArray(500, 'x');
    copy(many);
    QVERIFY(question() != nullptr);
    QVERIFY(question()->informativeText().contains(u"at most 64 MB"_s));
    QVERIFY(button("copyNevertheless") == nullptr);
    QVERIFY(button("exportInstead")->isVisible());
}

void CopyingTest::whatTurnsOutToBeTooMuchIsOfferedToBeExported()
{
    m_cell = QByteArray(maxBytes / 20, 'x');
    const QSignalSpy exported(m_copying, &Copying::exportWanted);
    copy(30);
    QVERIFY(question() != nullptr);
    QVERIFY(told().startsWith(u"Nothing was copied"_s));
    QCOMPARE(copied(), u"before"_s);
    QTest::mouseClick(button("exportInstead"), Qt::LeftButton);
    QCOMPARE(exported.size(), 1);
}

void CopyingTest::anExportCanBeChosenInstead()
{
    const QSignalSpy exported(m_copying, &Copying::exportWanted);
    copy(many);
    QTest::mouseClick(button("exportInstead"), Qt::LeftButton);
    QCOMPARE(exported.value(0).value(0).value<const Table *>(), &othersTable);
    QVERIFY(question() == nullptr);
    QCOMPARE(copied(), u"before"_s);
}

void CopyingTest::cancellingTheQuestionCopiesNothing()
{
    copy(many);
    QTest::keyClick(question(), Qt::Key_Escape);
    QVERIFY(question() == nullptr);
    QCOMPARE(copied(), u"before"_s);
    QVERIFY(m_told->isEmpty());
}

void CopyingTest::progressIsSeenOnceItTakesLong()
{
    m_answers = 3;
    copy(maxUnaskedRows);
    QVERIFY(!progress()->isVisible());
    QTRY_VERIFY(progress()->isVisible());
    QCOMPARE(progress()->findChild<QLabel *>()->text(), u"Copying: 350 of 100,000 rows"_s);
    m_copying->takeFailure(m_unanswered);
    QVERIFY(!progress()->isVisible());
    QVERIFY(m_told->isEmpty()); // who told of the failure said why
}

void CopyingTest::escapeCancels()
{
    m_answers = 1;
    copy(maxUnaskedRows);
    QTRY_VERIFY(progress()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QCOMPARE(told(), u"Cancelled: nothing was copied"_s);
    QVERIFY(!progress()->isVisible());
    QCOMPARE(copied(), u"before"_s);
}

void CopyingTest::theButtonCancels()
{
    m_answers = 1;
    copy(maxUnaskedRows);
    QTRY_VERIFY(progress()->isVisible());
    QTest::mouseClick(button("cancelCopy"), Qt::LeftButton);
    QCOMPARE(told(), u"Cancelled: nothing was copied"_s);
    QVERIFY(!progress()->isVisible());
}

void CopyingTest::aSampleThatCannotBeReadAsksNothing()
{
    m_answers = 0;
    copy(many);
    m_copying->takeFailure(m_unanswered);
    m_copying->takeRows({.ticket = m_unanswered, .table = &othersTable, .rows = {}});
    QVERIFY(question() == nullptr);
    QCOMPARE(copied(), u"before"_s);
}

void CopyingTest::afterRemakingTheQuestionIsGone()
{
    copy(many);
    m_copying->takeRemade();
    QVERIFY(question() == nullptr);
    QCOMPARE(m_told->size(), 1);
    QVERIFY(told().contains(u"made anew"_s));
    m_copying->takeRemade();
    QCOMPARE(m_told->size(), 1);
}

QTEST_MAIN(CopyingTest)
#include "tst_copying.moc"
