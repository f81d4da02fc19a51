#include "core/cell.h"
#include "core/query.h"
#include "gui/arrivalsboard.h"
#include "gui/codesboard.h"
#include "gui/timeplot.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

/// The summaries of messages and of deliveries, with their questions answered by hand.
class BoardsTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aResultIsOneLine();
    void aClickOnTheCountShowsTheMessages();
    void theBarsAreThoseOfTheCurrentResult();
    void newsLeaveTheCurrentResultAsItIs();
    void resultsThatAreGoneLeave();
    void answersToOldQuestionsAreDropped();
    void oneQuestionIsOutAtATime();
    void sendersFromOutsideAreNeverMarkup();
    void howTheSenderSendsIsSaid();
    void timesWithoutDeliveriesAreToldApart();
    void aTimeWithoutDeliveriesLeadsToWhatIsAroundIt();
    void withoutAnySomethingIsSaid();

private:
    template <typename Wish>
    [[nodiscard]] static Wish wish(const QSignalSpy &asked)
    {
        return std::get<Wish>(asked.constLast()[1].value<SummaryWish>());
    }
    [[nodiscard]] QTableView *view() const { return m_codes->findChild<QTableView *>(u"codesView"_s); }
    [[nodiscard]] QString text(int row, CodesBoard::Column column) const
    {
        return view()->model()->index(row, column).data().toString();
    }
    [[nodiscard]] QTreeWidget *list(const char *name) const
    {
        return m_arrivals->findChild<QTreeWidget *>(QString::fromLatin1(name));
    }
    void take(const QList<CodeLine> &codes)
    {
        CodeBoard board;
        board.ticket = m_codesAsked->constLast()[0].value<Ticket>();
        board.wish = wish<CodesWish>(*m_codesAsked);
        board.codes = codes;
        for (const CodeLine &code : codes)
            board.rows += code.rows;
        m_codes->takeSummary(board);
    }
    void chooseAnHour() const
    {
        for (auto *button : m_codes->findChildren<QAbstractButton *>()) {
            if (button->text() == u"1 hour"_s)
                button->click();
        }
    }
    [[nodiscard]] CodeLine line(const QByteArray &code, qint64 earlier, qint64 later) const
    {
        const OverviewWish stretch = wish<CodesWish>(*m_codesAsked).stretch;
        CodeLine made;
        made.code = code;
        made.rows = earlier + later;
        made.first = stretch.from;
        made.last = stretch.to - stretch.step;
        made.bars = {{.begin = stretch.from, .rows = {}}, {.begin = made.last, .rows = {}}};
        made.bars[0].rows.at(3) = earlier;
        made.bars[1].rows.at(3) = later;
        return made;
    }
    void take(const QList<Quiet> &quiets, const Spread &hooks = {}, const Spread &delay = {})
    {
        Arrivals arrivals;
        arrivals.ticket = m_arrivalsAsked->constLast()[0].value<Ticket>();
        arrivals.wish = wish<ArrivalsWish>(*m_arrivalsAsked);
        arrivals.quiets = quiets;
        arrivals.hooks = hooks;
        arrivals.delay = delay;
        arrivals.openingsKnown = true;
        arrivals.deliveries.at(0) = 1'200;
        m_arrivals->takeSummary(arrivals);
    }

    Tickets m_tickets;
    QAction m_action;
    std::unique_ptr<CodesBoard> m_codes;
    std::unique_ptr<ArrivalsBoard> m_arrivals;
    std::unique_ptr<QSignalSpy> m_codesAsked;
    std::unique_ptr<QSignalSpy> m_arrivalsAsked;
    std::unique_ptr<QSignalSpy> m_jumps;
};

void BoardsTest::init()
{
    m_codes = std::make_unique<CodesBoard>(m_tickets, m_action);
    m_arrivals = std::make_unique<ArrivalsBoard>(m_tickets, m_action);
    m_codesAsked = std::make_unique<QSignalSpy>(m_codes.get(), &Board::summaryWanted);
    m_arrivalsAsked = std::make_unique<QSignalSpy>(m_arrivals.get(), &Board::summaryWanted);
    for (Board *board : {static_cast<Board *>(m_codes.get()), static_cast<Board *>(m_arrivals.get())}) {
        board->resize(1'100, 700);
        board->show();
        board->setShown(true);
    }
    m_jumps = std::make_unique<QSignalSpy>(m_codes.get(), &Board::jumpWanted);
    QCOMPARE(m_codesAsked->size(), 1);
    QCOMPARE(m_arrivalsAsked->size(), 1);
}

void BoardsTest::aResultIsOneLine()
{
    CodeLine failed = line("3018", 10, 20);
    failed.senders = {{"shop", 180}, {"", 15}, {"a", 3}, {"b", 2}};
    take({failed, line("X9", 0, 10), line("", 5, 5)});
    QCOMPARE(text(0, CodesBoard::Result), u"3018 · Cannot be sent to this user"_s);
    QCOMPARE(text(0, CodesBoard::Messages), u"30"_s);
    QCOMPARE(text(0, CodesBoard::Share), QLocale().toString(60.0, 'f', 1) + u'%');
    QVERIFY2(text(0, CodesBoard::Change).startsWith(u"▲ "_s), qPrintable(text(0, CodesBoard::Change)));
    QCOMPARE(text(0, CodesBoard::Senders), u"shop (180), none (15), a (3), …"_s);
    QVERIFY(view()
                ->model()
                ->index(0, CodesBoard::Result)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"What to do"_s));
    QVERIFY(view()
                ->model()
                ->index(0, CodesBoard::Change)
                .data(Qt::AccessibleDescriptionRole)
                .toString()
                .startsWith(u"Rises"_s));
    const QStringList results{text(1, CodesBoard::Result), text(2, CodesBoard::Result)};
    QVERIFY(results.contains(u"X9"_s)); // as it came: never a guess
    QVERIFY(results.contains(u"no result yet"_s));
}

void BoardsTest::aClickOnTheCountShowsTheMessages()
{
    take({line("3018", 10, 20)});
    const QRect place = view()->visualRect(view()->model()->index(0, CodesBoard::Messages));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(m_jumps->size(), 1);
    QCOMPARE(m_jumps->at(0)[0].value<const Table *>(), &messagesTable);
    const QString filter = m_jumps->at(0)[1].toString();
    QVERIFY2(filter.startsWith(u"resultCode=3018 receivedAt>="_s), qPrintable(filter));
    QVERIFY(parseFilter(filter, messagesTable, {}));
    const QRect other = view()->visualRect(view()->model()->index(0, CodesBoard::Share));
    QTest::mouseClick(view()->viewport(), Qt::LeftButton, {}, other.center());
    QCOMPARE(m_jumps->size(), 1); // that selects
    m_codes->findChild<QPushButton *>(u"toMessages"_s)->click();
    QCOMPARE(m_jumps->size(), 2);
}

void BoardsTest::theBarsAreThoseOfTheCurrentResult()
{
    take({line("3018", 10, 20), line("3016", 1, 2)});
    const qint64 begin = QDateTime(QDate(2026, 11, 1), QTime(10, 0)).toMSecsSinceEpoch();
    emit m_codes->findChild<TimePlot *>()->barChosen(begin, msPerMinute, 3);
    QCOMPARE(m_jumps->constLast()[1].toString(), u"receivedAt:2026-11-01T10:00 result:error"_s);
    view()->setCurrentIndex(view()->model()->index(1, 0));
    emit m_codes->findChild<TimePlot *>()->barChosen(begin, msPerMinute, 3);
    QCOMPARE(m_jumps->constLast()[1].toString(), u"resultCode=3016 receivedAt:2026-11-01T10:00"_s);
    QVERIFY(m_codes->findChild<TimePlot *>()->accessibleDescription().startsWith(u"3 "_s));
}

void BoardsTest::newsLeaveTheCurrentResultAsItIs()
{
    take({line("3018", 10, 20), line("3016", 1, 2)});
    view()->setCurrentIndex(view()->model()->index(1, 0));
    QCOMPARE(view()->currentIndex().siblingAtColumn(0).data().toString().left(4), u"3016"_s);
    m_codes->takeNews(messagesTable);
    QTRY_COMPARE(m_codesAsked->size(), 2);
    take({line("3016", 100, 200), line("3018", 10, 21), line("3019", 0, 1)});
    QCOMPARE(view()->currentIndex().siblingAtColumn(0).data().toString().left(4), u"3016"_s);
    QCOMPARE(view()->currentIndex().row(), 0); // it is the most frequent now
}

void BoardsTest::resultsThatAreGoneLeave()
{
    take({line("3018", 10, 20), line("3016", 1, 2)});
    take({line("3016", 1, 2)});
    QCOMPARE(view()->model()->rowCount(), 1);
    QCOMPARE(text(0, CodesBoard::Result).left(4), u"3016"_s);
}

void BoardsTest::answersToOldQuestionsAreDropped()
{
    CodeBoard old;
    old.ticket = m_codesAsked->constLast()[0].value<Ticket>();
    old.wish = wish<CodesWish>(*m_codesAsked);
    old.codes = {line("3018", 1, 1)};
    chooseAnHour();
    QCOMPARE(m_codesAsked->size(), 2);
    m_codes->takeSummary(old);
    QCOMPARE(view()->model()->rowCount(), 0);
}

/// What takes longer than news come is asked for once more, when it is there.
void BoardsTest::oneQuestionIsOutAtATime()
{
    m_codes->takeNews(messagesTable);
    QTest::qWait(1'300); // longer than the pause between two questions
    m_codes->takeNews(messagesTable);
    QTest::qWait(1'300);
    QCOMPARE(m_codesAsked->size(), 1);
    take({line("3018", 1, 1)});
    QCOMPARE(view()->model()->rowCount(), 1);
    QTRY_COMPARE(m_codesAsked->size(), 2);
    m_codes->takeNews(messagesTable);
    m_codes->takeFailure(m_codesAsked->constLast()[0].value<Ticket>());
    QTRY_COMPARE(m_codesAsked->size(), 3);
}

void BoardsTest::sendersFromOutsideAreNeverMarkup()
{
    CodeLine one = line("<b>x</b>\n\u202Ey", 1, 1);
    one.senders = {{"<b>a</b>\n", 1}};
    take({one});
    QVERIFY(!text(0, CodesBoard::Result).contains(u'\u202E'));
    for (const auto column : {CodesBoard::Result, CodesBoard::Senders}) {
        const QString tip = view()->model()->index(0, column).data(Qt::ToolTipRole).toString();
        QVERIFY(!tip.contains(u"<b>"_s) || !Qt::mightBeRichText(tip));
    }
}

void BoardsTest::howTheSenderSendsIsSaid()
{
    take(QList<Quiet>(), {.count = 4, .median = 1, .most95 = 12, .most = 200},
         {.count = 4, .median = 1'200, .most95 = 3'400, .most = 5 * msPerMinute});
    const auto value = [this](int row) { return list("facts")->topLevelItem(row)->text(1); };
    QCOMPARE(value(0), QLocale().toString(1'200));
    for (int row = 0; row < list("facts")->topLevelItemCount(); ++row) {
        const QString what = list("facts")->topLevelItem(row)->text(0);
        QVERIFY2(list("facts")->columnWidth(0) >= list("facts")->fontMetrics().horizontalAdvance(what),
                 qPrintable(what));
    }
    QCOMPARE(value(4), u"median 1, 95% up to 12, at most 200"_s);
    QCOMPARE(value(5),
             u"median %1 s, 95% up to %2 s, at most 5 min"_s.arg(QLocale().toString(1.2, 'f', 1),
                                                                 QLocale().toString(3.4, 'f', 1)));
}

void BoardsTest::timesWithoutDeliveriesAreToldApart()
{
    const qint64 now = QDateTime(QDate(2026, 11, 1), QTime(13, 2)).toMSecsSinceEpoch();
    take({{.from = now, .to = now + 38 * msPerMinute, .open = true},
          {.from = now - msPerHour, .to = now - 10 * msPerMinute, .open = false}});
    const auto *one = list("quiets")->topLevelItem(0);
    QCOMPARE(one->text(0), u"2026-11-01 13:02"_s);
    QCOMPARE(one->text(1), u"2026-11-01 13:40"_s);
    QCOMPARE(one->text(2), u"38 min"_s);
    QVERIFY(one->text(3).contains(u"Nothing came"_s));
    QVERIFY(list("quiets")->topLevelItem(1)->text(3).contains(u"missed"_s));
}

void BoardsTest::aTimeWithoutDeliveriesLeadsToWhatIsAroundIt()
{
    const QSignalSpy jumps(m_arrivals.get(), &Board::jumpWanted);
    const qint64 now = QDateTime(QDate(2026, 11, 1), QTime(13, 2)).toMSecsSinceEpoch();
    take({{.from = now, .to = now + 38 * msPerMinute, .open = true}});
    auto *quiets = list("quiets");
    QTest::mouseClick(quiets->viewport(), Qt::LeftButton, {},
                      quiets->visualItemRect(quiets->topLevelItem(0)).center());
    QCOMPARE(jumps.size(), 1);
    QCOMPARE(jumps[0][0].value<const Table *>(), &deliveriesTable);
    QCOMPARE(jumps[0][1].toString(), u"receivedAt:2026-11-01T12:57..2026-11-01T13:45"_s);
    QVERIFY(parseFilter(jumps[0][1].toString(), deliveriesTable, {}));
}

void BoardsTest::withoutAnySomethingIsSaid()
{
    take(QList<Quiet>());
    auto *quiets = list("quiets");
    QCOMPARE(quiets->topLevelItemCount(), 1);
    QVERIFY(!quiets->topLevelItem(0)->text(0).isEmpty());
    const QSignalSpy jumps(m_arrivals.get(), &Board::jumpWanted);
    QTest::mouseClick(quiets->viewport(), Qt::LeftButton, {},
                      quiets->visualItemRect(quiets->topLevelItem(0)).center());
    QCOMPARE(jumps.size(), 0);
}

QTEST_MAIN(BoardsTest)
#include "tst_boards.moc"
