#include "core/cell.h"
#include "gui/byhand.h"
#include "gui/standingmodel.h"
#include "gui/standingspage.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

TemplateStanding standing(const char *code, const char *status, qint64 since, int rejections = 0)
{
    TemplateStanding made;
    made.key = {"app", "sender", code};
    made.status = status;
    made.since = since;
    made.rejections = rejections;
    made.row = QByteArray(code).size();
    return made;
}

} // namespace

class StandingsPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aLineSaysWhereATemplateIs();
    void waitingForLongIsMarkedByMoreThanColour();
    void headersSortByValue();
    void findsByAnyText();
    void theSelectedTemplateIsShownByItsNewestUpdate();
    void newsKeepTheSelection();
    void asksOnlyWhileItIsShown();

private:
    void take(const QList<TemplateStanding> &templates)
    {
        m_page->takeSummary(Standings{
            .ticket = m_asked->constLast()[0].value<Ticket>(), .templates = templates, .more = false});
    }
    [[nodiscard]] QTableView *view() const { return m_page->findChild<QTableView *>(u"standingsView"_s); }
    [[nodiscard]] QModelIndex cell(int row, int column) const { return view()->model()->index(row, column); }
    [[nodiscard]] QString text(int row, int column) const { return cell(row, column).data().toString(); }

    const qint64 m_now = QDateTime::currentMSecsSinceEpoch();
    Tickets m_tickets;
    QAction m_action;
    std::unique_ptr<StandingsPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<QSignalSpy> m_asked;
};

void StandingsPageTest::init()
{
    m_page = std::make_unique<StandingsPage>(m_tickets, m_action);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_page->findChild<StandingModel *>(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_asked = std::make_unique<QSignalSpy>(m_page.get(), &StandingsPage::summaryWanted);
    m_page->show();
    m_page->setShown(true);
    QCOMPARE(m_asked->size(), 1);
}

void StandingsPageTest::aLineSaysWhereATemplateIs()
{
    TemplateStanding one = standing("WELCOME", "TSC04", m_now - 3 * msPerHour, 2);
    one.reason = "No <b>advertising</b>\nplease";
    take({one, standing("NEW", "TSC99", m_now)});
    QCOMPARE(text(0, StandingModel::State), u"Rejected"_s);
    QCOMPARE(text(0, StandingModel::Since), u"3 h"_s);
    QCOMPARE(text(0, StandingModel::Code), u"WELCOME"_s);
    QCOMPARE(text(0, StandingModel::Rejections), u"2"_s);
    QVERIFY(text(0, StandingModel::Reason).contains(u"advertising"_s));
    QVERIFY(!text(0, StandingModel::Reason).contains(u'\n'));
    QCOMPARE(text(1, StandingModel::State), u"TSC99"_s); // as it came: never a guess
    QCOMPARE(m_page->findChildren<QLabel *>().constLast()->text().isEmpty(), false);
}

void StandingsPageTest::waitingForLongIsMarkedByMoreThanColour()
{
    take({standing("LATE", "TSC02", m_now - 14 * msPerDay), standing("SOON", "TSC02", m_now - msPerHour),
          standing("DONE", "TSC03", m_now - 14 * msPerDay)});
    QVERIFY(text(0, StandingModel::Since).contains(u"10.0 working days"_s));
    QVERIFY(!cell(0, StandingModel::Since).data(Qt::DecorationRole).isNull());
    QVERIFY(!cell(0, StandingModel::Since).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    for (const int row : {1, 2}) {
        QVERIFY(cell(row, StandingModel::Since).data(Qt::DecorationRole).isNull());
        QVERIFY(cell(row, StandingModel::Since).data(Qt::AccessibleDescriptionRole).toString().isEmpty());
    }
}

void StandingsPageTest::headersSortByValue()
{
    take({standing("A", "TSC04", m_now, 2), standing("B", "TSC04", m_now, 10),
          standing("C", "TSC04", m_now, 1)});
    view()->sortByColumn(StandingModel::Rejections, Qt::DescendingOrder);
    QCOMPARE(text(0, StandingModel::Code) + text(1, StandingModel::Code) + text(2, StandingModel::Code),
             u"BAC"_s);
}

void StandingsPageTest::findsByAnyText()
{
    take({standing("WELCOME", "TSC04", m_now), standing("ORDER", "TSC03", m_now)});
    m_page->findChild<QLineEdit *>()->setText(u"reje"_s);
    QCOMPARE(view()->model()->rowCount(), 1);
    QCOMPARE(text(0, StandingModel::Code), u"WELCOME"_s);
}

void StandingsPageTest::theSelectedTemplateIsShownByItsNewestUpdate()
{
    const QSignalSpy reads(m_page.get(), &StandingsPage::rowsWanted);
    const QSignalSpy selected(m_page.get(), &StandingsPage::rowSelected);
    take({standing("WELCOME", "TSC04", m_now)});
    view()->setCurrentIndex(cell(0, 0));
    QCOMPARE(reads.size(), 1);
    QCOMPARE(reads[0][2].value<QList<qint64>>(), QList<qint64>{7});
    m_page->takeRows(
        {.ticket = reads[0][0].value<Ticket>() + 1, .table = &templatesTable, .rows = {{1, {}}}});
    QCOMPARE(selected.size(), 0);
    m_page->takeRows({.ticket = reads[0][0].value<Ticket>(),
                      .table = &templatesTable,
                      .rows = {byhand::row(templatesTable, 7)}});
    QCOMPARE(selected.size(), 1);
    const QSignalSpy jumps(m_page.get(), &StandingsPage::jumpWanted);
    emit view()->activated(cell(0, 0));
    QCOMPARE(jumps[0][1].toString(), u"templateCode=WELCOME"_s);
}

void StandingsPageTest::newsKeepTheSelection()
{
    take({standing("A", "TSC04", m_now), standing("B", "TSC04", m_now)});
    view()->setCurrentIndex(cell(1, 0));
    m_page->takeNews(templatesTable);
    QTRY_COMPARE(m_asked->size(), 2);
    take({standing("NEW", "TSC04", m_now), standing("A", "TSC04", m_now), standing("B", "TSC04", m_now)});
    QCOMPARE(view()->currentIndex().row(), 2);
}

void StandingsPageTest::asksOnlyWhileItIsShown()
{
    m_page->setShown(false);
    m_page->takeNews(templatesTable);
    QTest::qWait(1'300); // longer than the pause between two questions
    QCOMPARE(m_asked->size(), 1);
    m_page->setShown(true);
    QCOMPARE(m_asked->size(), 2);
}

QTEST_MAIN(StandingsPageTest)
#include "tst_standingspage.moc"
