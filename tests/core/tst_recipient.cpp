#include "core/recipient.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Where one person's number stands, and where it does not.
class RecipientTest : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatPeopleType_data();
    void readsWhatPeopleType();
    void findsIt_data();
    void findsIt();
    void leavesOthers_data();
    void leavesOthers();
    void jsonStaysJson_data();
    void jsonStaysJson();
    void starsAllOfADelivery();
};

namespace {

RecipientNumber kim()
{
    return *RecipientNumber::parse(u"01012345678"_s);
}

} // namespace

void RecipientTest::readsWhatPeopleType_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isNumber");
    for (const char *typed : {"01012345678", "010-1234-5678", " 010 1234 5678 ", "821012345678",
                              "+82 10-1234-5678", "+8201012345678"})
        QTest::newRow(typed) << QString::fromUtf8(typed) << true;
    for (const char *typed :
         {"", "abc", "010123", "1234567890123456", "010+12345678", "010.1234.5678", "０１０１２３４５６７８"})
        QTest::addRow("no number: %s", typed) << QString::fromUtf8(typed) << false;
}

void RecipientTest::readsWhatPeopleType()
{
    QFETCH(QString, typed);
    QFETCH(bool, isNumber);
    const auto number = RecipientNumber::parse(typed);
    QCOMPARE(number.hasValue(), isNumber);
    if (!isNumber)
        return;
    for (const char *text : {"01012345678", "821012345678", "+821012345678"})
        QVERIFY(!number->starred(text).isNull());
}

void RecipientTest::findsIt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("stars");
    const auto row = [](const QByteArray &text, const QByteArray &stars) {
        QTest::newRow(text.constData()) << text << stars;
    };
    row("01012345678", "***********");
    row("010-1234-5678", "***-****-****");
    row("010 1234 5678", "*** **** ****");
    row("010 - 1234 - 5678", "*** - **** - ****");
    row("+82 10-1234-5678", "+** **-****-****");
    row("+8201012345678", "+*************");
    row("5 01012345678 5", "5 *********** 5");
    row("a01012345678b", "a***********b");
    row("01012345678,01012345678", "***********,***********");
    row("\\u0030\\u0031\\u003012345678", "***********");
    row("010\\u002D1234\\u00205678", "***\\u002D****\\u0020****");
    row("\\n01012345678\\\\", "\\n***********\\\\");
    row("\\\\u0030 01012345678", "\\\\u0030 ***********");
    row("C:\\01012345678", "C:\\***********");
    row("a?b=%2B821012345678", "a?b=%2B************");
    row("a?b=010%2D1234%2D5678&c=010+1234+5678", "a?b=***%2D****%2D****&c=***+****+****");
    row("%3010%201234%205678", "***%20****%20****");
    row("%2001012345678", "%20***********");
    row("100%01012345678", "100%***********");
}

void RecipientTest::findsIt()
{
    QFETCH(QByteArray, text);
    QTEST(kim().starred(text), "stars");
}

void RecipientTest::leavesOthers_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "010", "0101234567", "010123456789", "101012345678", "010-1234-56789", "1010-1234-5678",
          "01012345679", "1012345678", "010a12345678", "010----12345678", "\\u003101012345678",
          "01012345678\\u0030", "\\u01012345678", "20261101012345678"})
        QTest::newRow(text) << QByteArray(text);
}

void RecipientTest::leavesOthers()
{
    QFETCH(QByteArray, text);
    QCOMPARE(kim().starred(text), QByteArray());
    QVERIFY(kim().starred(text).isNull());
}

void RecipientTest::jsonStaysJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("stars");
    const auto row = [](const QByteArray &json, const QByteArray &stars) {
        QTest::newRow(json.constData()) << json << stars;
    };
    row(R"({"a":821012345678,"b":1})", R"({"a":"************","b":1})");
    row(R"([821012345678,-821012345678,821012345678.5,821012345678e1])",
        R"(["************","-************","************.5","************e1"])");
    row("{\"a\\\"821012345678\":[true,null,\"821012345678\"],\"b\":821012345678}",
        "{\"a\\\"************\":[true,null,\"************\"],\"b\":\"************\"}");
    row(R"({"a":"01012345678"})", R"({"a":"***********"})");
    row(R"({"a":1})", QByteArray());
    row("821012345678 is no JSON", "************ is no JSON");
}

void RecipientTest::jsonStaysJson()
{
    QFETCH(QByteArray, json);
    QTEST(kim().starredBody(json), "stars");
}

void RecipientTest::starsAllOfADelivery()
{
    Delivery delivery;
    delivery.request.target = "/webhook?a=01012345678";
    delivery.request.headers = {{"A", "01012345678"}, {"B", "b"}};
    delivery.request.body = R"({"a":821012345678})";
    delivery.note = "01012345678 is wrong.";
    QVERIFY(kim().star(delivery));
    QCOMPARE(delivery.request.target, "/webhook?a=***********");
    QCOMPARE(delivery.request.headers, (HeaderList{{"A", "***********"}, {"B", "b"}}));
    QCOMPARE(delivery.request.body, R"({"a":"************"})");
    QCOMPARE(delivery.note, "*********** is wrong.");
    QVERIFY(!kim().star(delivery));
}

QTEST_APPLESS_MAIN(RecipientTest)
#include "tst_recipient.moc"
