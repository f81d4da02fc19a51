#include "core/cell.h"
#include "gui/byhand.h"
#include "gui/legend.h"
#include "gui/overviewpage.h"
#include "gui/timeplot.h"
#include "support/contrast.h"

#include <QAbstractButton>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

/// The overview with its questions answered by hand.
class OverviewPageTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void asksOnlyWhileItIsShown();
    void asksAnewWhenSomethingCame();
    void dropsAnswersToOldQuestions();
    void rangesEndNow();
    void failingResultsAreNamedAndLeadToTheirMessages();
    void templatesThatWaitLongAreFirst();
    void refusedDeliveriesLeadToThemselves();
    void linesStayUnderThePointer();
    void theWeekBeginsOnMonday();
    void theLegendFollowsTableAndTheme();
    void aBarLeadsToItsRows_data();
    void aBarLeadsToItsRows();
    void emptyListsSaySo();
    void textsFromOutsideAreNeverMarkup();

private:
    [[nodiscard]] QTreeWidget *list(const char *name) const
    {
        return m_page->findChild<QTreeWidget *>(QString::fromLatin1(name));
    }
    Overview answer()
    {
        Overview overview;
        overview.ticket = m_asked.constLast().first;
        overview.wish = m_asked.constLast().second;
        return overview;
    }
    void click(const char *name, int row)
    {
        auto *one = list(name);
        const QRect place = one->visualItemRect(one->topLevelItem(row));
        QTest::mouseClick(one->viewport(), Qt::LeftButton, {}, place.center());
    }

    Tickets m_tickets;
    std::unique_ptr<OverviewPage> m_page;
    QList<std::pair<Ticket, OverviewWish>> m_asked;
    QList<Ticket> m_standings; ///< that were asked for
    std::unique_ptr<QSignalSpy> m_jumps;
};

void OverviewPageTest::init()
{
    m_page = std::make_unique<OverviewPage>(m_tickets);
    m_asked.clear();
    m_standings.clear();
    connect(m_page.get(), &OverviewPage::summaryWanted, this, [this](Ticket ticket, const SummaryWish &wish) {
        if (const auto *overview = std::get_if<OverviewWish>(&wish))
            m_asked.append({ticket, *overview});
        else
            m_standings.append(ticket);
    });
    m_jumps = std::make_unique<QSignalSpy>(m_page.get(), &OverviewPage::jumpWanted);
    m_page->resize(1'000, 700);
    m_page->show();
    m_page->setShown(true);
}

void OverviewPageTest::asksOnlyWhileItIsShown()
{
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(m_standings.size(), 1);
    m_page->setShown(false);
    m_page->takeNews(messagesTable);
    QTest::qWait(1'300); // longer than the pause between two questions
    QCOMPARE(m_asked.size(), 1);
}

void OverviewPageTest::asksAnewWhenSomethingCame()
{
    m_page->takeSummary(answer());
    m_page->takeSummary(Standings{.ticket = m_standings.constLast(), .templates = {}, .more = false});
    m_page->takeNews(messagesTable);
    m_page->takeNews(messagesTable);
    QTRY_COMPARE(m_asked.size(), 2);
    QCOMPARE(m_standings.size(), 1); // no template has changed
    m_page->takeSummary(answer());
    m_page->takeNews(commentsTable);
    QTRY_COMPARE(m_standings.size(), 2);
}

void OverviewPageTest::dropsAnswersToOldQuestions()
{
    Overview old = answer();
    old.failing = {{"3018", 5}};
    for (auto *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->text() == u"1 hour"_s)
            button->click();
    }
    QCOMPARE(m_asked.size(), 2);
    m_page->takeSummary(old);
    QCOMPARE(list("failing")->topLevelItemCount(), 0);
}

void OverviewPageTest::rangesEndNow()
{
    const auto wish = m_asked.constLast().second;
    QCOMPARE(wish.to - wish.from, msPerDay);
    QCOMPARE(wish.step, msPerHour);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(wish.to > now - msPerMinute && wish.to <= now + msPerHour);
    for (auto *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->text() == u"1 hour"_s)
            button->click();
    }
    QCOMPARE(m_asked.constLast().second.step, msPerMinute);
}

void OverviewPageTest::failingResultsAreNamedAndLeadToTheirMessages()
{
    Overview overview = answer();
    overview.failing = {{"3018", 1'234}, {"X9", 5}};
    m_page->takeSummary(overview);
    QCOMPARE(list("failing")->topLevelItemCount(), 2);
    QCOMPARE(list("failing")->topLevelItem(0)->text(0), u"3018 · Cannot be sent to this user"_s);
    QCOMPARE(list("failing")->topLevelItem(0)->text(1), QLocale().toString(1'234));
    QVERIFY(list("failing")->topLevelItem(0)->toolTip(0).contains(u"What to do"_s));
    QVERIFY(list("failing")->topLevelItem(1)->toolTip(0).contains(u"does not know"_s));
    click("failing", 0);
    QCOMPARE(m_jumps->size(), 1);
    QCOMPARE(m_jumps->at(0)[0].value<const Table *>(), &messagesTable);
    const QString filter = m_jumps->at(0)[1].toString();
    QVERIFY2(filter.startsWith(u"resultCode=3018 receivedAt>="_s), qPrintable(filter));
    QVERIFY(parseFilter(filter, messagesTable, {}));
}

void OverviewPageTest::linesStayUnderThePointer()
{
    const auto shown = [this] {
        QStringList codes;
        for (int i = 0; i < list("failing")->topLevelItemCount(); ++i)
            codes.append(list("failing")->topLevelItem(i)->text(0).section(u' ', 0, 0));
        return codes.join(u' ');
    };
    Overview overview = answer();
    overview.failing = {{"3018", 9}, {"3019", 8}, {"3005", 7}};
    m_page->takeSummary(overview);
    QCOMPARE(shown(), u"3018 3019 3005"_s);
    list("failing")->setAttribute(Qt::WA_UnderMouse);
    overview.failing = {{"3016", 12}, {"3005", 11}, {"3018", 10}, {"3019", 8}};
    m_page->takeSummary(overview);
    QCOMPARE(shown(), u"3018 3019 3005 3016"_s);
    QCOMPARE(list("failing")->topLevelItem(2)->text(1), u"11"_s);
    list("failing")->setAttribute(Qt::WA_UnderMouse, false);
    m_page->takeSummary(overview);
    QCOMPARE(shown(), u"3016 3005 3018 3019"_s);
}

void OverviewPageTest::theWeekBeginsOnMonday()
{
    for (auto *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->text() == u"This week"_s)
            button->click();
    }
    const auto wish = m_asked.constLast().second;
    const auto begin = QDateTime::fromMSecsSinceEpoch(wish.from);
    QCOMPARE(begin.date().dayOfWeek(), int(Qt::Monday));
    QCOMPARE(begin, begin.date().startOfDay());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(wish.from <= now && wish.from > now - 7 * msPerDay - msPerHour && wish.to > now);
    m_page->takeSummary(Overview{.ticket = m_asked.constLast().first,
                                 .wish = wish,
                                 .messages = {},
                                 .deliveries = {},
                                 .failing = {{"3018", 5}},
                                 .refused = {}});
    click("failing", 0);
    QCOMPARE(m_jumps->at(0)[1].toString(),
             u"resultCode=3018 receivedAt>=%1T00:00"_s.arg(begin.date().toString(Qt::ISODate)));
}

void OverviewPageTest::theLegendFollowsTableAndTheme()
{
    auto *legend = m_page->findChild<Legend *>();
    const auto words = [legend] {
        QStringList shown;
        for (const auto *label : legend->findChildren<QLabel *>()) {
            if (!label->text().isEmpty() && label->isVisible())
                shown.append(label->text());
        }
        return shown.join(u' ');
    };
    m_page->takeSummary(answer());
    QCOMPARE(words(), u"ok pending warning error unknown"_s);
    for (auto *button : m_page->findChildren<QAbstractButton *>()) {
        if (button->text() == u"Deliveries"_s)
            button->click();
    }
    QCOMPARE(words(), u"accepted nothing new refused"_s);
    const QPalette usual = QGuiApplication::palette();
    const auto sample = [legend] { return legend->findChild<QLabel *>()->pixmap().toImage(); };
    QGuiApplication::setPalette(contrast::light());
    QCoreApplication::processEvents();
    const QImage before = sample();
    QGuiApplication::setPalette(contrast::dark());
    QTRY_VERIFY(sample() != before);
    QGuiApplication::setPalette(usual);
}

void OverviewPageTest::templatesThatWaitLongAreFirst()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    TemplateStanding rejected;
    rejected.key = {"a", "s", "REJECTED"};
    rejected.status = "TSC04";
    rejected.since = now - msPerHour;
    rejected.reason = "No advertising";
    TemplateStanding late = rejected;
    late.key.templateCode = "LATE";
    late.status = "TSC02";
    late.since = now - 10 * msPerDay;
    TemplateStanding approved = rejected;
    approved.status = "TSC03";
    m_page->takeSummary(
        Standings{.ticket = m_standings.constLast(), .templates = {rejected, approved, late}, .more = false});
    QCOMPARE(list("templatesNow")->topLevelItemCount(), 2);
    QVERIFY(list("templatesNow")->topLevelItem(0)->text(0).startsWith(u"LATE"_s));
    QVERIFY(list("templatesNow")->topLevelItem(0)->toolTip(0).contains(u"two working days"_s));
    QVERIFY(list("templatesNow")->topLevelItem(1)->text(0).contains(u"No advertising"_s));
    click("templatesNow", 0);
    QCOMPARE(m_jumps->at(0)[1].toString(), u"templateCode=LATE"_s);
}

void OverviewPageTest::refusedDeliveriesLeadToThemselves()
{
    Overview overview = answer();
    overview.refused = {byhand::row(deliveriesTable, 17)};
    m_page->takeSummary(overview);
    click("refused", 0);
    QCOMPARE(m_jumps->at(0)[0].value<const Table *>(), &deliveriesTable);
    QCOMPARE(m_jumps->at(0)[1].toString(), u"delivery:17"_s);
}

void OverviewPageTest::aBarLeadsToItsRows_data()
{
    QTest::addColumn<qint64>("step");
    QTest::addColumn<int>("place");
    QTest::addColumn<QString>("filter");
    QTest::newRow("a minute") << msPerMinute << 3 << u"receivedAt:2026-11-01T10:00 result:error"_s;
    QTest::newRow("an hour") << msPerHour << 0
                             << u"receivedAt:2026-11-01T10:00..2026-11-01T10:59 result:ok"_s;
    QTest::newRow("all of a day") << msPerDay << -1 << u"receivedAt:2026-11-01"_s;
}

void OverviewPageTest::aBarLeadsToItsRows()
{
    QFETCH(qint64, step);
    QFETCH(int, place);
    const qint64 begin = QDateTime(QDate(2026, 11, 1), QTime(10, 0)).toMSecsSinceEpoch();
    emit m_page->findChild<TimePlot *>()->barChosen(begin, step, place);
    QTEST(m_jumps->at(0)[1].toString(), "filter");
    QVERIFY(parseFilter(m_jumps->at(0)[1].toString(), messagesTable, {}));
}

void OverviewPageTest::emptyListsSaySo()
{
    m_page->takeSummary(answer());
    m_page->takeSummary(Standings{.ticket = m_standings.constLast(), .templates = {}, .more = false});
    for (const char *name : {"failing", "templatesNow", "refused"}) {
        QCOMPARE(list(name)->topLevelItemCount(), 1);
        QVERIFY(!list(name)->topLevelItem(0)->text(0).isEmpty());
        click(name, 0);
    }
    QCOMPARE(m_jumps->size(), 0);
}

void OverviewPageTest::textsFromOutsideAreNeverMarkup()
{
    Overview overview = answer();
    overview.failing = {{"<b>x</b>\n\u202Ey", 1}};
    m_page->takeSummary(overview);
    const auto *item = list("failing")->topLevelItem(0);
    QVERIFY(item->text(0).contains(u"<b>"_s) && !item->text(0).contains(u'\u202E'));
    QVERIFY(!item->toolTip(0).contains(u"<b>"_s) || !Qt::mightBeRichText(item->toolTip(0)));
}

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"
