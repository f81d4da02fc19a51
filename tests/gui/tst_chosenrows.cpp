#include "gui/comparedialog.h"
#include "gui/repeatsview.h"
#include "gui/replaydialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;

/// What is done with selected rows: comparing two, sending some again; and what says that a hook came again.
class ChosenRowsTest : public QObject
{
    Q_OBJECT
private slots:
    void differencesAreShownPlaceByPlace();
    void whatIsTheSameIsShownWhereItIsWanted();
    void whatCannotBeComparedSaysWhy();
    void whatIsSeenIsAskedForOnceMore();
    void answersToOldQuestionsAreDropped();
    void aReplayHereSaysThatItIsADuplicate();
    void onlyLocalAddressesAreNotAskedAbout();
    void whatCameBackIsShown();
    void aReplayThatRunsCanBeCancelled();
    void aHookThatCameAgainIsSaid();

private:
    static Comparison comparison(Ticket ticket)
    {
        Comparison made;
        made.ticket = ticket;
        made.wish = {.one = {.delivery = 1, .hookId = {}}, .other = {.delivery = 2, .hookId = {}}};
        made.json.lines = {{.path = "hooks[0].resultCode", .one = "\"1000\"", .other = "\"<b>3018\""},
                           {.path = "appKey", .one = "\"a\"", .other = "\"a\"", .equal = true},
                           {.path = "more", .one = {}, .other = "true"}};
        made.json.differences = 2;
        made.json.equal = 1;
        return made;
    }
};

void ChosenRowsTest::differencesAreShownPlaceByPlace()
{
    Tickets tickets;
    CompareDialog dialog(tickets);
    const QSignalSpy asked(&dialog, &CompareDialog::summaryWanted);
    dialog.compare(comparison(0).wish);
    QCOMPARE(asked.size(), 1);
    dialog.takeSummary(comparison(asked[0][0].value<Ticket>()));
    auto *lines = dialog.findChild<QTreeWidget *>(u"compareLines"_s);
    QCOMPARE(lines->topLevelItemCount(), 2);
    QCOMPARE(lines->topLevelItem(0)->text(0), u"hooks[0].resultCode"_s);
    QCOMPARE(lines->topLevelItem(0)->text(2), u"\"<b>3018\""_s);
    QVERIFY(!lines->topLevelItem(0)->toolTip(2).contains(u"<b>"_s));
    QCOMPARE(lines->topLevelItem(1)->text(1), u"(missing)"_s);
    QVERIFY(lines->headerItem()->text(1).startsWith(u"Delivery 1"_s));
    dialog.findChild<QPushButton *>(u"compareCopy"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"hooks[0].resultCode\t\"1000\"\t\"<b>3018\"\nmore\t(missing)\ttrue\n"_s);
}

void ChosenRowsTest::whatIsTheSameIsShownWhereItIsWanted()
{
    Tickets tickets;
    CompareDialog dialog(tickets);
    const QSignalSpy asked(&dialog, &CompareDialog::summaryWanted);
    dialog.compare(comparison(0).wish);
    dialog.takeSummary(comparison(asked[0][0].value<Ticket>()));
    dialog.findChild<QCheckBox *>(u"compareEqual"_s)->setChecked(true);
    auto *lines = dialog.findChild<QTreeWidget *>(u"compareLines"_s);
    QCOMPARE(lines->topLevelItemCount(), 3);
    QCOMPARE(lines->topLevelItem(0)->text(0), u"≠ hooks[0].resultCode"_s); // marked by more than colour
    QCOMPARE(lines->topLevelItem(1)->text(0), u"= appKey"_s);
}

void ChosenRowsTest::whatCannotBeComparedSaysWhy()
{
    Tickets tickets;
    CompareDialog dialog(tickets);
    const QSignalSpy asked(&dialog, &CompareDialog::summaryWanted);
    QSet<QString> sentences;
    for (const auto why : {Incomparable::Gone, Incomparable::NoJson, Incomparable::NoHook}) {
        dialog.compare({});
        Comparison answer;
        answer.ticket = asked.constLast()[0].value<Ticket>();
        answer.why = why;
        dialog.takeSummary(answer);
        sentences.insert(dialog.findChild<QLabel *>(u"compareState"_s)->text());
    }
    QCOMPARE(sentences.size(), 3);
    QVERIFY(!sentences.contains(QString()));
    dialog.takeFailure(asked.constLast()[0].value<Ticket>(), u"It is locked."_s);
    QCOMPARE(dialog.findChild<QLabel *>(u"compareState"_s)->text(), u"It is locked."_s);
}

void ChosenRowsTest::whatIsSeenIsAskedForOnceMore()
{
    Tickets tickets;
    CompareDialog dialog(tickets);
    const QSignalSpy asked(&dialog, &CompareDialog::summaryWanted);
    dialog.compare(comparison(0).wish);
    dialog.takeSummary(comparison(asked[0][0].value<Ticket>()));
    dialog.setMasked(true);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(std::get<ComparisonWish>(asked[1][1].value<SummaryWish>()), comparison(0).wish);
    QCOMPARE(dialog.findChild<QTreeWidget *>(u"compareLines"_s)->topLevelItemCount(), 0);
}

void ChosenRowsTest::answersToOldQuestionsAreDropped()
{
    Tickets tickets;
    CompareDialog dialog(tickets);
    const QSignalSpy asked(&dialog, &CompareDialog::summaryWanted);
    dialog.compare({});
    dialog.compare({});
    dialog.takeSummary(comparison(asked[0][0].value<Ticket>()));
    QCOMPARE(dialog.findChild<QTreeWidget *>(u"compareLines"_s)->topLevelItemCount(), 0);
}

void ChosenRowsTest::aReplayHereSaysThatItIsADuplicate()
{
    ReplayDialog dialog;
    dialog.setOwnUrl(u"http://127.0.0.1:8480/webhook"_s);
    dialog.offer({4, 5});
    QVERIFY(dialog.findChild<QLabel *>(u"replayWhere"_s)->text().contains(u"duplicate"_s));
    QVERIFY(dialog.findChild<QCheckBox *>(u"replaySign"_s)->isChecked());
    const QSignalSpy wanted(&dialog, &ReplayDialog::replayWanted);
    dialog.findChild<QPushButton *>(u"replaySend"_s)->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0].value<ReplayWish>(),
             (ReplayWish{.deliveries = {4, 5}, .url = u"http://127.0.0.1:8480/webhook"_s, .sign = true}));
}

void ChosenRowsTest::onlyLocalAddressesAreNotAskedAbout()
{
    ReplayDialog dialog;
    dialog.setOwnUrl(u"http://127.0.0.1:8480/webhook"_s);
    dialog.offer({4});
    auto *url = dialog.findChild<QLineEdit *>(u"replayUrl"_s);
    auto *agree = dialog.findChild<QCheckBox *>(u"replayAgree"_s);
    auto *send = dialog.findChild<QPushButton *>(u"replaySend"_s);
    url->setText(u"http://192.168.0.7:3000/hook"_s);
    QVERIFY(send->isEnabled() && agree->isHidden());
    QVERIFY(dialog.findChild<QCheckBox *>(u"replaySign"_s)->isChecked());
    url->setText(u"https://example.com/hook"_s);
    QVERIFY(!send->isEnabled() && !agree->isHidden());
    QVERIFY(!dialog.findChild<QCheckBox *>(u"replaySign"_s)->isChecked()); // it is for nobody else
    agree->setChecked(true);
    QVERIFY(send->isEnabled());
    url->setText(u"https://example.org/hook"_s);
    QVERIFY(!send->isEnabled()); // agreed to was another one
    url->setText(u"nowhere"_s);
    QVERIFY(!send->isEnabled());
    QVERIFY(dialog.findChild<QLabel *>(u"replayWhere"_s)->text().contains(u"http://"_s));
}

void ChosenRowsTest::whatCameBackIsShown()
{
    ReplayDialog dialog;
    dialog.setOwnUrl(u"http://127.0.0.1:8480/webhook"_s);
    dialog.offer({4, 5, 6});
    dialog.findChild<QPushButton *>(u"replaySend"_s)->click();
    QVERIFY(dialog.running());
    dialog.takeReplayed({.delivery = 4, .status = 200, .said = u"ok"_s});
    dialog.takeReplayed({.delivery = 5, .status = 401, .said = u"<b>no"_s});
    dialog.takeReplayed({.delivery = 6, .status = 0, .said = u"refused"_s});
    dialog.takeEnd();
    auto *answers = dialog.findChild<QTreeWidget *>(u"replayAnswers"_s);
    QCOMPARE(answers->topLevelItemCount(), 3);
    QCOMPARE(answers->topLevelItem(1)->text(1), u"401"_s);
    QCOMPARE(answers->topLevelItem(2)->text(1), u"none"_s);
    QVERIFY(!answers->topLevelItem(1)->icon(0).isNull());
    QCOMPARE(dialog.findChild<QLabel *>(u"replayState"_s)->text(), u"1 of 3 were accepted."_s);
    QVERIFY(!dialog.running());
}

void ChosenRowsTest::aReplayThatRunsCanBeCancelled()
{
    ReplayDialog dialog;
    dialog.setOwnUrl(u"http://127.0.0.1:8480/webhook"_s);
    dialog.offer({4, 5, 6});
    dialog.findChild<QPushButton *>(u"replaySend"_s)->click();
    const QSignalSpy cancelled(&dialog, &ReplayDialog::replayCancelled);
    dialog.offer({7}); // another is not begun
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(dialog.isVisible());
    dialog.takeReplayed({.delivery = 4, .status = 200, .said = {}});
    dialog.takeEnd();
    QVERIFY(cancelled.size() == 1);
    QVERIFY(dialog.findChild<QLabel *>(u"replayState"_s)->text().startsWith(u"Cancelled."_s));
}

void ChosenRowsTest::aHookThatCameAgainIsSaid()
{
    RepeatsView view;
    const QSignalSpy asked(&view, &RepeatsView::repeatsWanted);
    const QSignalSpy compared(&view, &RepeatsView::compareWanted);
    Cells cells(static_cast<qsizetype>(messagesTable.columns.size()));
    cells[columnIndex(messagesTable, "delivery"_L1)] = "7";
    cells[columnIndex(messagesTable, "hookId"_L1)] = "H";
    view.showRow(messagesTable, cells);
    QCOMPARE(asked.size(), 1);
    const auto wish = asked[0][0].value<RepeatsWish>();
    QCOMPARE(wish, (RepeatsWish{.delivery = 7, .hookId = "H"}));
    Repeats none;
    none.wish = wish;
    view.takeRepeats(none);
    QVERIFY(view.isHidden());
    Repeats some = none;
    some.repeats = {{.delivery = 9, .receivedAt = 0, .differences = 0, .paths = {}},
                    {.delivery = 12, .receivedAt = 0, .differences = 6, .paths = {"resultCode"}}};
    view.takeRepeats(some);
    QVERIFY(!view.isHidden());
    const QString text = view.findChild<QPlainTextEdit *>(u"repeatsText"_s)->toPlainText();
    QVERIFY2(text.contains(u"Delivery 9  the same"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Delivery 12  other: resultCode, …"_s), qPrintable(text));
    view.findChild<QPushButton *>(u"compareRepeat"_s)->click();
    QCOMPARE(
        compared[0][0].value<ComparisonWish>(),
        (ComparisonWish{.one = {.delivery = 7, .hookId = "H"}, .other = {.delivery = 12, .hookId = "H"}}));
    view.showRow(deliveriesTable, Cells(static_cast<qsizetype>(deliveriesTable.columns.size())));
    QVERIFY(view.isHidden());
    QCOMPARE(asked.size(), 1);
}

QTEST_MAIN(ChosenRowsTest)
#include "tst_chosenrows.moc"
