#include "gui/detailpane.h"
#include "gui/plaintext.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class DetailPaneTest : public QObject
{
    Q_OBJECT
private slots:
    void showsEveryFieldOfTheTable();
    void codesStandWithTheirWords();
    void missingValuesSayThatTheyAreMissing();
    void textsFromOutsideAreNeverMarkup();
    void directionAndControlCharactersAreSeen();
    void longTextsAreCutAndSaySo();
    void aRowLeadsToItsDelivery();
    void aDeliveryAsksForWhatCame();
    void secretHeadersAreHidden();
    void jsonIsPrintedWithLineBreaksOtherBodiesAsText();
    void answersToAnotherDeliveryAreDropped();

private:
    static Row rowOf(const Table &table, const QByteArray &key, const QByteArray &value)
    {
        Cells cells(qsizetype(table.columns.size()));
        cells[columnIndex(table, "delivery"_L1)] = "42";
        cells[columnIndex(table, QLatin1StringView(key))] = value;
        return {1, cells};
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

void DetailPaneTest::missingValuesSayThatTheyAreMissing()
{
    DetailPane pane;
    pane.showRow(templatesTable, rowOf(templatesTable, "status", ""));
    QCOMPARE(field(pane, "status"), QString());
    QVERIFY(field(pane, "senderKey").contains(u"missing"));
}

void DetailPaneTest::textsFromOutsideAreNeverMarkup()
{
    DetailPane pane;
    pane.showRow(commentsTable, rowOf(commentsTable, "content", "<b>x</b>"));
    QCOMPARE(field(pane, "content"), u"<b>x</b>"_s);
    for (const auto *label : pane.findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void DetailPaneTest::directionAndControlCharactersAreSeen()
{
    QCOMPARE(visibleText(u"a\u202Eb\u0007c\td\r\ne"), u"a[U+202E]b\u2407c\td\ne"_s);
}

void DetailPaneTest::longTextsAreCutAndSaySo()
{
    const auto text = visibleText(QString(20, u'x'), 5);
    QVERIFY(text.startsWith(u"xxxxx\n"));
    QVERIFY(text.contains(u"15"));
}

void DetailPaneTest::aRowLeadsToItsDelivery()
{
    DetailPane pane;
    QSignalSpy chosen(&pane, &DetailPane::deliveryChosen);
    QSignalSpy wanted(&pane, &DetailPane::deliveryWanted);
    pane.showRow(messagesTable, rowOf(messagesTable, "resultCode", "1000"));
    auto *jump = pane.findChild<QPushButton *>(u"jumpToDelivery"_s);
    QCOMPARE(jump->text(), u"Delivery 42"_s);
    jump->click();
    QCOMPARE(chosen.value(0).value(0).toLongLong(), 42);
    QVERIFY(wanted.isEmpty());
}

void DetailPaneTest::aDeliveryAsksForWhatCame()
{
    DetailPane pane;
    QSignalSpy wanted(&pane, &DetailPane::deliveryWanted);
    pane.showRow(deliveriesTable, rowOf(deliveriesTable, "outcome", "accepted"));
    QCOMPARE(wanted.value(0).value(0).toLongLong(), 42);
    Delivery delivery;
    delivery.number = 42;
    delivery.httpStatus = 401;
    delivery.note = "no signature";
    pane.takeDelivery(delivery);
    QCOMPARE(pane.findChild<QLabel *>(u"answer"_s)->text(), u"Answered 401: no signature"_s);
}

void DetailPaneTest::secretHeadersAreHidden()
{
    const auto text = headerText({{"Host", "x"}, {"X-Empty", ""}, {"X-Toast-Webhook-Signature", ""}});
    QCOMPARE(text, u"Host: x\nX-Empty: \nX-Toast-Webhook-Signature: (hidden)"_s);
}

void DetailPaneTest::jsonIsPrintedWithLineBreaksOtherBodiesAsText()
{
    QVERIFY(bodyText("{\"a\":1}").contains(u'\n'));
    QCOMPARE(bodyText("{a:1"), u"{a:1"_s);
}

void DetailPaneTest::answersToAnotherDeliveryAreDropped()
{
    DetailPane pane;
    pane.showRow(deliveriesTable, rowOf(deliveriesTable, "outcome", "accepted"));
    Delivery other;
    other.number = 43;
    pane.takeDelivery(other);
    QVERIFY(!pane.findChild<QLabel *>(u"answer"_s)->text().contains(u"Answered"));
}

QTEST_MAIN(DetailPaneTest)
#include "tst_detailpane.moc"
