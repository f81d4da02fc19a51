#include "gui/detailpane.h"
#include "gui/plaintext.h"
#include "gui/templatestory.h"
#include "support/busytime.h"
#include "support/contrast.h"

#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextCursor>

#include <ctime>

using namespace Qt::Literals::StringLiterals;

class DetailPaneTest : public QObject
{
    Q_OBJECT
private slots:
    void showsEveryFieldOfTheTable();
    void codesStandWithTheirWords();
    void theTitleNamesTheTemplate();
    void whatIsMissingCanBeReadInAnotherTheme();
    void missingValuesSayThatTheyAreMissing();
    void ourOwnColumnsAreNotMissingInADelivery();
    void ofARefusedDeliveryTheBodyWasNotRead();
    void timesOfTheSenderHaveTheLocalOneBesideThem();
    void textsFromOutsideAreNeverMarkup();
    void aRowLeadsToItsDelivery();
    void aDeliveryAsksForWhatCame();
    void secretHeadersAreHidden();
    void bodiesAreIndentedJsonOrText();
    void answersToAnotherDeliveryAreDropped();
    void aDeliveryThatCannotBeReadSaysSo();
    void aDeliveryThatIsGoneSaysSo();
    void theSameRowAgainKeepsSelectionAndScrolling();
    void ofAChangedRowOnlyWhatIsDifferentChanges();
    void aChangedDeliveryIsReadAnewWhileTheOldOneStays();
    void everyLineIsAsHighAsTheOthers();
    void hugeRowsAndBodiesAreShownAtOnce();
    void withoutARowItSaysWhatToDo();
    void aResultIsToldInWordsAndWhatItDoesNotTell();
    void aTemplateAsksForItsHistory();
    void aCommentIsMarkedInTheConversation();
    void answersAboutAnotherTemplateAreDropped();
    void newsOfTemplatesAreAskedFor();
    void aTemplateLeadsToAllOfItsUpdates();
    void aTemplateWithoutCodeHasNoHistory();
    void rowsOfADeliveryAreJumpedTo();
    void aVerdictIsAsHighAsItsText();
    void aStoryThatGrowsMakesRoom();

private:
    static Row rowOf(const Table &table, const QByteArray &key, const QByteArray &value)
    {
        Cells cells(qsizetype(table.columns.size()));
        cells[columnIndex(table, "delivery"_L1)] = "42";
        cells[columnIndex(table, QLatin1StringView(key))] = value;
        return {1, cells};
    }
    static DeliveryRead deliveryOf(const QByteArray &body)
    {
        DeliveryRead read;
        read.delivery.number = 42;
        read.delivery.request.body = body;
        return read;
    }
    static QString field(const DetailPane &pane, const char *key)
    {
        return pane.findChild<PlainText *>(u"field_"_s + QString::fromLatin1(key))->toPlainText();
    }
};

void DetailPaneTest::showsEveryFieldOfTheTable()
{
    for (const Table *table : allTables()) {
        DetailPane pane;
        pane.showRow(*table, rowOf(*table, "delivery", "42"));
        for (const auto &column : table->columns)
            QVERIFY2(pane.findChild<PlainText *>(u"field_"_s + QString::fromLatin1(column.key)), column.key);
    }
}

void DetailPaneTest::codesStandWithTheirWords()
{
    DetailPane pane;
    pane.showRow(templatesTable, rowOf(templatesTable, "status", "TSC04"));
    QCOMPARE(field(pane, "status"), u"TSC04 (Rejected)"_s);
}

void DetailPaneTest::theTitleNamesTheTemplate()
{
    DetailPane pane;
    const auto *title = pane.findChild<QLabel *>(u"detailTitle"_s);
    for (const Table *table : {&templatesTable, &commentsTable}) {
        pane.showRow(*table, rowOf(*table, "templateCode", "<b>WELCOME"));
        QCOMPARE(title->text(), u"Template <b>WELCOME"_s);
    }
    QCOMPARE(title->textFormat(), Qt::PlainText);
    pane.showRow(templatesTable, rowOf(templatesTable, "status", "TSC04"));
    QCOMPARE(title->text(), u"Templates"_s);
    pane.showRow(messagesTable, rowOf(messagesTable, "requestId", "WELCOME"));
    QCOMPARE(title->text(), u"Messages"_s);
}

void DetailPaneTest::whatIsMissingCanBeReadInAnotherTheme()
{
    const QPalette usual = QGuiApplication::palette();
    QGuiApplication::setPalette(contrast::light());
    DetailPane pane;
    pane.showRow(templatesTable, rowOf(templatesTable, "status", "TSC04"));
    pane.show();
    QGuiApplication::setPalette(contrast::dark());
    const auto *value = pane.findChild<PlainText *>(u"field_senderKey"_s);
    const auto ratio = [value] {
        return contrast::between(value->palette().color(QPalette::Text),
                                 QColor(contrast::dark().window().color()));
    };
    QTRY_VERIFY(ratio() >= contrast::leastOfText);
    QGuiApplication::setPalette(usual);
}

void DetailPaneTest::missingValuesSayThatTheyAreMissing()
{
    DetailPane pane;
    pane.showRow(templatesTable, rowOf(templatesTable, "status", ""));
    QCOMPARE(field(pane, "status"), QString());
    QVERIFY(field(pane, "senderKey").contains(u"missing"));
}

void DetailPaneTest::ourOwnColumnsAreNotMissingInADelivery()
{
    DetailPane pane;
    pane.showRow(commentsTable, rowOf(commentsTable, "content", "x"));
    QCOMPARE(field(pane, "attachmentNames"), u"—"_s);
    QCOMPARE(field(pane, "attachments"), u"—"_s);
    QCOMPARE(field(pane, "userName"), u"— (missing)"_s);
    pane.showRow(deliveriesTable, rowOf(deliveriesTable, "outcome", "accepted"));
    QCOMPARE(field(pane, "note"), u"—"_s);
    QCOMPARE(field(pane, "remoteAddress"), u"—"_s);
    QCOMPARE(field(pane, "hooksId"), u"— (missing)"_s);
}

void DetailPaneTest::ofARefusedDeliveryTheBodyWasNotRead()
{
    DetailPane pane;
    pane.showRow(deliveriesTable, rowOf(deliveriesTable, "outcome", "bad-signature"));
    for (const char *key : {"hooksId", "hooks", "appKey", "event"})
        QCOMPARE(field(pane, key), u"— (not read)"_s);
    QCOMPARE(field(pane, "note"), u"—"_s);
}

void DetailPaneTest::timesOfTheSenderHaveTheLocalOneBesideThem()
{
    const QByteArray zone = qgetenv("TZ");
    qputenv("TZ", "UTC");
    tzset();
    DetailPane pane;
    pane.showRow(messagesTable, rowOf(messagesTable, "requestDate", "2026-11-26 15:48:45"));
    QCOMPARE(field(pane, "requestDate"), u"2026-11-26 15:48:45 (Korean time; here 06:48:45)"_s);
    pane.showRow(messagesTable, rowOf(messagesTable, "requestDate", "2026-11-26 05:00:00"));
    QCOMPARE(field(pane, "requestDate"), u"2026-11-26 05:00:00 (Korean time; here 2026-11-25 20:00:00)"_s);
    pane.showRow(messagesTable, rowOf(messagesTable, "requestDate", "2026-11-26T15:48:45+08:00"));
    QCOMPARE(field(pane, "requestDate"), u"2026-11-26T15:48:45+08:00 (here 07:48:45)"_s);
    qputenv("TZ", "Asia/Seoul");
    tzset();
    pane.showRow(messagesTable, rowOf(messagesTable, "requestDate", "2026-11-26 15:48:45"));
    QCOMPARE(field(pane, "requestDate"), u"2026-11-26 15:48:45"_s);
    zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
    tzset();
}

void DetailPaneTest::textsFromOutsideAreNeverMarkup()
{
    DetailPane pane;
    pane.showRow(commentsTable, rowOf(commentsTable, "content", "<b>x</b>"));
    QCOMPARE(field(pane, "content"), u"<b>x</b>"_s);
    for (const auto *label : pane.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void DetailPaneTest::aRowLeadsToItsDelivery()
{
    DetailPane pane;
    QSignalSpy chosen(&pane, &DetailPane::jumpWanted);
    QSignalSpy wanted(&pane, &DetailPane::deliveryWanted);
    pane.showRow(messagesTable, rowOf(messagesTable, "resultCode", "1000"));
    auto *jump = pane.findChild<QPushButton *>(u"jumpToDelivery"_s);
    QCOMPARE(jump->text(), u"Delivery 42"_s);
    jump->click();
    QCOMPARE(chosen.value(0).value(0).value<const Table *>(), &deliveriesTable);
    QCOMPARE(chosen.value(0).value(1).toString(), u"delivery:42"_s);
    QVERIFY(wanted.isEmpty());
}

void DetailPaneTest::aDeliveryAsksForWhatCame()
{
    DetailPane pane;
    QSignalSpy wanted(&pane, &DetailPane::deliveryWanted);
    pane.showRow(deliveriesTable, rowOf(deliveriesTable, "outcome", "accepted"));
    QCOMPARE(wanted.value(0).value(0).toLongLong(), 42);
    DeliveryRead read = deliveryOf({});
    read.delivery.httpStatus = 401;
    read.delivery.note = "no signature";
    pane.takeDelivery(read);
    QCOMPARE(pane.findChild<QLabel *>(u"answer"_s)->text(), u"Answered 401: no signature"_s);
}

void DetailPaneTest::secretHeadersAreHidden()
{
    const auto text = headerText({{"Host", "x"}, {"X-Empty", ""}, {"X-Toast-Webhook-Signature", ""}});
    QCOMPARE(text, u"Host: x\nX-Empty: \nX-Toast-Webhook-Signature: (hidden)"_s);
}

void DetailPaneTest::answersToAnotherDeliveryAreDropped()
{
    DetailPane pane;
    pane.showRow(deliveriesTable, rowOf(deliveriesTable, "outcome", "accepted"));
    DeliveryRead other;
    other.delivery.number = 43;
    pane.takeDelivery(other);
    QVERIFY(!pane.findChild<QLabel *>(u"answer"_s)->text().contains(u"Answered"));
}

void DetailPaneTest::bodiesAreIndentedJsonOrText()
{
    DetailPane pane;
    pane.showRow(deliveriesTable, rowOf(deliveriesTable, "outcome", "accepted"));
    auto *body = pane.findChild<PlainText *>(u"body"_s);
    pane.takeDelivery(deliveryOf("{\"a\":1}"));
    QCOMPARE(body->toPlainText(), u"{\n  \"a\": 1\n}"_s);
    pane.takeDelivery(deliveryOf("{a:1 \xE2\x80\xAE"));
    QCOMPARE(body->toPlainText(), u"{a:1 [U+202E]"_s);
    pane.takeDelivery(deliveryOf({}));
    QVERIFY(body->isHidden());
}

void DetailPaneTest::aDeliveryThatCannotBeReadSaysSo()
{
    DetailPane pane;
    pane.showRow(deliveriesTable, rowOf(deliveriesTable, "outcome", "accepted"));
    pane.takeFailure();
    QCOMPARE(pane.findChild<QLabel *>(u"answer"_s)->text(), u"This delivery cannot be read."_s);
}

void DetailPaneTest::aDeliveryThatIsGoneSaysSo()
{
    DetailPane pane;
    pane.showRow(deliveriesTable, rowOf(deliveriesTable, "outcome", "accepted"));
    pane.takeDelivery({});
    QCOMPARE(pane.findChild<QLabel *>(u"answer"_s)->text(), u"This delivery is not kept any more."_s);
    QVERIFY(!pane.findChild<PlainText *>(u"body"_s)->isVisibleTo(&pane));
}

void DetailPaneTest::theSameRowAgainKeepsSelectionAndScrolling()
{
    DetailPane pane;
    pane.resize(300, 200);
    pane.show();
    const Row row = rowOf(messagesTable, "recipientNo", "01012345678");
    pane.showRow(messagesTable, row);
    QTRY_VERIFY(pane.verticalScrollBar()->maximum() > 20);
    pane.verticalScrollBar()->setValue(20);
    auto *value = pane.findChild<PlainText *>(u"field_recipientNo"_s);
    value->selectAll();
    pane.showRow(messagesTable, row);
    QCOMPARE(pane.verticalScrollBar()->value(), 20);
    QCOMPARE(value->textCursor().selectedText(), u"01012345678"_s);
}

void DetailPaneTest::ofAChangedRowOnlyWhatIsDifferentChanges()
{
    DetailPane pane;
    Row row = rowOf(commentsTable, "content", "before");
    pane.showRow(commentsTable, row);
    auto *key = pane.findChild<PlainText *>(u"field_delivery"_s);
    key->selectAll();
    row.cells[columnIndex(commentsTable, "content"_L1)] = "after";
    pane.showRow(commentsTable, row);
    QCOMPARE(field(pane, "content"), u"after"_s);
    QVERIFY(key->textCursor().hasSelection());
}

void DetailPaneTest::aChangedDeliveryIsReadAnewWhileTheOldOneStays()
{
    DetailPane pane;
    const QSignalSpy wanted(&pane, &DetailPane::deliveryWanted);
    pane.showRow(deliveriesTable, rowOf(deliveriesTable, "outcome", "accepted"));
    pane.takeDelivery(deliveryOf("[1]"));
    pane.showRow(deliveriesTable, rowOf(deliveriesTable, "outcome", "duplicate"));
    QCOMPARE(wanted.size(), 2);
    QVERIFY(!pane.findChild<PlainText *>(u"body"_s)->isHidden());
}

void DetailPaneTest::everyLineIsAsHighAsTheOthers()
{
    DetailPane pane;
    pane.resize(500, 900);
    pane.show();
    Row row{1, {}};
    for (const Column &column : templatesTable.columns)
        row.cells.append(column.type == Type::Integer ? "1" : "x");
    pane.showRow(templatesTable, row);
    QVERIFY(QTest::qWaitForWindowExposed(&pane));
    const auto *first = pane.findChild<PlainText *>(u"field_receivedAt"_s);
    const auto *second = pane.findChild<PlainText *>(u"field_status"_s);
    const auto *third = pane.findChild<PlainText *>(u"field_templateCode"_s);
    QCOMPARE(third->y() - second->y(), second->y() - first->y());
    QVERIFY(second->y() - first->y() <= pane.fontMetrics().lineSpacing() * 2);
}

void DetailPaneTest::hugeRowsAndBodiesAreShownAtOnce()
{
    constexpr int bound =
        1'000; // milliseconds with sanitizers on a busy machine; took 13 s before texts were cut
    DetailPane pane;
    pane.resize(400, 800);
    pane.show();
    BusyTime since;
    since.start();
    pane.showRow(othersTable, rowOf(othersTable, "productName", QByteArray(1'000'000, 'x')));
    pane.showRow(othersTable, rowOf(othersTable, "hook", '[' + QByteArray("1,").repeated(500'000) + "1]"));
    QVERIFY(field(pane, "hook").contains(u"cut here"));
    pane.showRow(deliveriesTable, rowOf(deliveriesTable, "outcome", "accepted"));
    for (const char byte : {'x', '\n', ' '})
        pane.takeDelivery(deliveryOf(QByteArray(2'000'000, byte)));
    pane.grab();
    QVERIFY2(since.elapsed() < bound, qPrintable(QString::number(since.elapsed())));
    QVERIFY(pane.findChild<PlainText *>(u"body"_s)->toPlainText().contains(u"cut here"));
}

void DetailPaneTest::withoutARowItSaysWhatToDo()
{
    DetailPane pane;
    pane.show();
    const auto *hint = pane.findChild<QLabel *>(u"detailHint"_s);
    QVERIFY(hint->isVisible());
    pane.showRow(messagesTable, rowOf(messagesTable, "resultCode", "1000"));
    QVERIFY(!hint->isVisible());
    QVERIFY(pane.findChild<PlainText *>(u"field_resultCode"_s)->isVisible());
    pane.clear();
    QVERIFY(hint->isVisible());
    QVERIFY(!pane.findChild<PlainText *>(u"field_resultCode"_s)->isVisible());
}

void DetailPaneTest::aResultIsToldInWordsAndWhatItDoesNotTell()
{
    DetailPane pane;
    const auto verdict = [&pane](const QByteArray &code) {
        pane.showRow(messagesTable, rowOf(messagesTable, "resultCode", code));
        return pane.findChild<PlainText *>(u"verdict"_s)->toPlainText();
    };
    const auto sms = u"alternative SMS"_s;
    QVERIFY(verdict("1000").startsWith(u"1000: "_s));
    QVERIFY(!verdict("1000").contains(sms) && !verdict("MRC01").contains(sms));
    QVERIFY(verdict("3018").startsWith(u"3018: "_s) && verdict("3018").contains(sms));
    QVERIFY(verdict("3018").contains(u"What to do: "_s));
    QVERIFY(verdict("MRC02").contains(sms));
    QVERIFY(verdict("<b>9").contains(u"<b>9: AlimBoard does not know"_s) && verdict("<b>9").contains(sms));
    QVERIFY(verdict({}).contains(u"no result yet"_s) && verdict({}).contains(sms));
    pane.showRow(templatesTable, rowOf(templatesTable, "status", "TSC04"));
    QVERIFY(!pane.findChild<PlainText *>(u"verdict"_s)->isVisibleTo(&pane));
}

void DetailPaneTest::aTemplateAsksForItsHistory()
{
    DetailPane pane;
    const QSignalSpy wanted(&pane, &DetailPane::historyWanted);
    pane.showRow(templatesTable, rowOf(templatesTable, "templateCode", "WELCOME"));
    QCOMPARE(wanted.size(), 1);
    const auto key = wanted[0][0].value<TemplateKey>();
    QCOMPARE(key, (TemplateKey{{}, {}, "WELCOME"}));
    const auto *story = pane.findChild<TemplateStory *>();
    QVERIFY(story->toPlainText().contains(u"Reading"_s));
    pane.takeHistory({.key = key});
    QVERIFY(story->toPlainText().contains(u"States (0)"_s));
    pane.showRow(messagesTable, rowOf(messagesTable, "resultCode", "1000"));
    QVERIFY(!story->isVisibleTo(&pane));
    QCOMPARE(wanted.size(), 1);
    pane.showRow(templatesTable, rowOf(templatesTable, "templateCode", "OTHER"));
    QVERIFY(story->toPlainText().contains(u"Reading"_s));
    pane.takeHistoryFailure();
    QVERIFY(story->toPlainText().contains(u"cannot be read"_s));
}

void DetailPaneTest::aCommentIsMarkedInTheConversation()
{
    DetailPane pane;
    Row row = rowOf(commentsTable, "templateCode", "WELCOME");
    row.id = 5;
    pane.showRow(commentsTable, row);
    TemplateHistory history{.key = {{}, {}, "WELCOME"}};
    history.comments = {row};
    pane.takeHistory(history);
    const auto *story = pane.findChild<TemplateStory *>();
    QVERIFY(story->toPlainText().contains(u"this comment"_s));
    row.id = 6; // another comment of the same template: what is known stays
    pane.showRow(commentsTable, row);
    QVERIFY(!story->toPlainText().contains(u"this comment"_s));
    QVERIFY(!story->toPlainText().contains(u"Reading"_s));
}

void DetailPaneTest::answersAboutAnotherTemplateAreDropped()
{
    DetailPane pane;
    pane.showRow(templatesTable, rowOf(templatesTable, "templateCode", "WELCOME"));
    pane.takeHistory({.key = {{}, {}, "OTHER"}});
    pane.takeHistory({.key = {"app", {}, "WELCOME"}});
    QVERIFY(pane.findChild<TemplateStory *>()->toPlainText().contains(u"Reading"_s));
}

void DetailPaneTest::newsOfTemplatesAreAskedFor()
{
    DetailPane pane;
    const QSignalSpy wanted(&pane, &DetailPane::historyWanted);
    pane.takeNews(templatesTable);
    pane.showRow(messagesTable, rowOf(messagesTable, "resultCode", "1000"));
    pane.takeNews(templatesTable);
    QCOMPARE(wanted.size(), 0);
    pane.showRow(templatesTable, rowOf(templatesTable, "templateCode", "WELCOME"));
    pane.takeNews(messagesTable);
    QCOMPARE(wanted.size(), 1);
    pane.takeNews(commentsTable);
    QCOMPARE(wanted.size(), 2);
}

void DetailPaneTest::aTemplateLeadsToAllOfItsUpdates()
{
    DetailPane pane;
    const QSignalSpy jumps(&pane, &DetailPane::jumpWanted);
    Row row = rowOf(commentsTable, "templateCode", "a \"b\" OR c");
    row.cells[columnIndex(commentsTable, "senderKey"_L1)] = "key";
    pane.showRow(commentsTable, row);
    pane.findChild<QPushButton *>(u"jumpToTemplate"_s)->click();
    QCOMPARE(jumps[0][0].value<const Table *>(), &templatesTable);
    const QString filter = jumps[0][1].toString();
    QVERIFY(filter.startsWith(u"templateCode="_s) && filter.endsWith(u" senderKey=key"_s));
    const auto read = parseFilter(filter, templatesTable, {});
    QVERIFY(read);
    QCOMPARE(read->parts.size(), 2U);
    QCOMPARE(read->parts[0].condition.text, "a \"b\" OR c");
}

void DetailPaneTest::aTemplateWithoutCodeHasNoHistory()
{
    DetailPane pane;
    const QSignalSpy wanted(&pane, &DetailPane::historyWanted);
    pane.showRow(templatesTable, rowOf(templatesTable, "status", "TSC04"));
    QCOMPARE(wanted.size(), 0);
    QVERIFY(!pane.hasTemplate());
    QVERIFY(!pane.findChild<QPushButton *>(u"jumpToTemplate"_s)->isVisibleTo(&pane));
}

void DetailPaneTest::rowsOfADeliveryAreJumpedTo()
{
    DetailPane pane;
    const QSignalSpy jumps(&pane, &DetailPane::jumpWanted);
    pane.showRow(deliveriesTable, rowOf(deliveriesTable, "outcome", "accepted"));
    DeliveryRead read = deliveryOf("{}");
    read.counted = true;
    read.rows = {{&messagesTable, 3}};
    pane.takeDelivery(read);
    pane.findChild<QPushButton *>(u"rowsOf_messages"_s)->click();
    QCOMPARE(jumps[0][0].value<const Table *>(), &messagesTable);
    QCOMPARE(jumps[0][1].toString(), u"delivery:42"_s);
}

void DetailPaneTest::aVerdictIsAsHighAsItsText()
{
    DetailPane pane;
    pane.resize(300, 900);
    pane.show();
    pane.showRow(messagesTable, rowOf(messagesTable, "resultCode", "1000"));
    const auto *verdict = pane.findChild<PlainText *>(u"verdict"_s)->parentWidget();
    QTRY_VERIFY(verdict->height() > 0 && verdict->height() < 3 * pane.fontMetrics().lineSpacing());
}

void DetailPaneTest::aStoryThatGrowsMakesRoom()
{
    DetailPane pane;
    pane.resize(300, 900);
    pane.show();
    const Row row = rowOf(templatesTable, "templateCode", "WELCOME");
    pane.showRow(templatesTable, row);
    TemplateHistory history{.key = {{}, {}, "WELCOME"}};
    const auto *story = pane.findChild<TemplateStory *>();
    const auto *field = pane.findChild<PlainText *>(u"field_receivedAt"_s);
    const auto overlaps = [&] {
        return story->mapTo(&pane, QPoint(0, story->height())).y() > field->mapTo(&pane, QPoint()).y();
    };
    for (int i = 0; i < 30; ++i) {
        history.updates.append(row);
        pane.takeHistory(history);
        QVERIFY(!overlaps()); // not even before things have found their place
    }
    QTRY_VERIFY(story->height() > 30 * pane.fontMetrics().height() - 1);
    QVERIFY(!overlaps());
}

QTEST_MAIN(DetailPaneTest)
#include "tst_detailpane.moc"
