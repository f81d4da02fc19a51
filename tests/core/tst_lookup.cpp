#include "core/lookup.h"

#include <QTest>

namespace {

const LookupKey usualKey{
    .appKey = "aPpKeY0123456789x", .requestId = "20261128231005y0Tl7Gbz0e0", .recipientSeq = "3"};

QByteArray answer(const QByteArray &message, const QByteArray &name = "message")
{
    return "{\"header\":{\"isSuccessful\":true,\"resultCode\":0,\"resultMessage\":\"SUCCESS\"},\"" + name
        + "\":" + message + '}';
}

} // namespace

class TestLookup : public QObject
{
    Q_OBJECT
private slots:
    void eachKindOfMessageHasItsPath_data()
    {
        QTest::addColumn<QByteArray>("path");
        const QByteArray id = "20261128231005y0Tl7Gbz0e0";
        const QByteArray app = "/appkeys/aPpKeY0123456789x/";
        QTest::newRow("ALIMTALK_NORMAL") << "/alimtalk/v2.3" + app + "messages/" + id + "/3";
        QTest::newRow("ALIMTALK_AUTH") << "/alimtalk/v2.3" + app + "auth/messages/" + id + "/3";
        QTest::newRow("ALIMTALK_MASS") << "/alimtalk/v2.3" + app + "mass-messages/" + id + "/recipients/3";
        QTest::newRow("FRIENDTALK_NORMAL") << "/friendtalk/v2.3" + app + "messages/" + id + "/3";
        QTest::newRow("FRIENDTALK_MASS")
            << "/friendtalk/v2.3" + app + "mass-messages/" + id + "/recipients/3";
        QTest::newRow("BRAND_MESSAGE_NORMAL") << "/brand-message/v1.0" + app + "messages/" + id + "/3";
        QTest::newRow("BRAND_MESSAGE_MASS")
            << "/brand-message/v1.0" + app + "mass-messages/" + id + "/recipients/3";
    }

    void eachKindOfMessageHasItsPath()
    {
        QFETCH(const QByteArray, path);
        QCOMPARE(lookupPath(QTest::currentDataTag(), usualKey).value_or("none"), path);
    }

    void whatCannotBeAskedForHasNone()
    {
        QVERIFY(!lookupPath("", usualKey));
        QVERIFY(!lookupPath("FRIENDTALK_UPGRADE_NORMAL", usualKey));
        for (const QByteArray &part :
             {QByteArray(), QByteArray(".."), QByteArray("."), QByteArray(201, 'a')}) {
            LookupKey key = usualKey;
            key.appKey = part;
            QVERIFY(!lookupPath("ALIMTALK_NORMAL", key));
            key = usualKey;
            key.requestId = part;
            QVERIFY(!lookupPath("ALIMTALK_NORMAL", key));
        }
        for (const char *seq : {"", "-1", "1/2", "one", "1e3"}) {
            LookupKey key = usualKey;
            key.recipientSeq = seq;
            QVERIFY(!lookupPath("ALIMTALK_NORMAL", key));
        }
    }

    void partsOfThePathStayParts()
    {
        const LookupKey key{.appKey = "a/../b", .requestId = "x?y#z%2F \"$(id)`\\", .recipientSeq = "1"};
        QCOMPARE(lookupPath("ALIMTALK_NORMAL", key).value_or("none"),
                 QByteArray("/alimtalk/v2.3/appkeys/a%2F..%2Fb/messages/"
                            "x%3Fy%23z%252F%20%22%24%28id%29%60%5C/1"));
    }

    void readsWhatTheGuideShows()
    {
        const Lookup lookup = readLookup(
            200,
            answer("{\"requestId\":\"20261128231005y0Tl7Gbz0e0\",\"recipientSeq\":3,"
                   "\"recipientNo\":\"01012345678\",\"content\":\"to 01012345678\","
                   "\"receiveDate\":\"2026-11-28 23:10:07.0\",\"messageStatus\":\"FAILED\","
                   "\"resultCode\":3019,\"resultCodeName\":\"NoKakaoUser\",\"resendStatus\":\"RSC04\","
                   "\"resendStatusName\":\"sent\",\"resendResultCode\":\"1000\","
                   "\"resendRequestId\":\"20261128231010AbCdEfGhIj1\",\"buttons\":[]}"));
        QCOMPARE(lookup.trouble, Lookup::Trouble::None);
        QCOMPARE(lookup.httpStatus, 200);
        QCOMPARE(lookup.apiCode, QByteArray("0"));
        QCOMPARE(lookup.apiMessage, QByteArray("SUCCESS"));
        QCOMPARE(lookup.messageStatus, QByteArray("FAILED"));
        QCOMPARE(lookup.resultCode, QByteArray("3019"));
        QCOMPARE(lookup.resultCodeName, QByteArray("NoKakaoUser"));
        QCOMPARE(lookup.receiveDate, QByteArray("2026-11-28 23:10:07.0"));
        QCOMPARE(lookup.resendStatus, QByteArray("RSC04"));
        QCOMPARE(lookup.resendStatusName, QByteArray("sent"));
        QCOMPARE(lookup.resendResultCode, QByteArray("1000"));
        QCOMPARE(lookup.resendRequestId, QByteArray("20261128231010AbCdEfGhIj1"));
    }

    void massSendsAnswerInABody()
    {
        QCOMPARE(readLookup(200, answer("{\"resultCode\":\"1000\"}", "body")).resultCode, QByteArray("1000"));
    }

    void brandMessagesNameTheAlternativeOtherwise()
    {
        QCOMPARE(readLookup(200, answer("{\"resendStatusCode\":\"RSC05\"}")).resendStatus,
                 QByteArray("RSC05"));
    }

    void whatIsMissingOrNoPlainValueIsEmpty()
    {
        for (const char *message :
             {"null", "{}", "[]", "\"text\"", "{\"resultCode\":null,\"messageStatus\":{}}"}) {
            const Lookup lookup = readLookup(200, answer(message));
            QCOMPARE(lookup.trouble, Lookup::Trouble::None);
            QVERIFY(lookup.resultCode.isEmpty() && lookup.messageStatus.isEmpty());
        }
        QVERIFY(readLookup(200, "[]").apiCode.isEmpty());
        QVERIFY(readLookup(200, "{\"header\":7}").apiCode.isEmpty());
    }

    void numbersStayAsTheyWereWritten()
    {
        QCOMPARE(readLookup(200, answer("{\"resultCode\":0123}")).trouble, Lookup::Trouble::Unreadable);
        QCOMPARE(readLookup(200, answer("{\"resultCode\":-4017.0}")).resultCode, QByteArray("-4017.0"));
        QCOMPARE(readLookup(200, "{\"header\":{\"resultCode\":-4017}}").apiCode, QByteArray("-4017"));
    }

    void onlyASuccessHasToBeReadable()
    {
        QCOMPARE(readLookup(200, "{\"header\":").trouble, Lookup::Trouble::Unreadable);
        QCOMPARE(readLookup(200, "").trouble, Lookup::Trouble::Unreadable);
        QCOMPARE(readLookup(502, "<html>").trouble, Lookup::Trouble::None);
        QCOMPARE(readLookup(401, "{\"header\":{\"resultCode\":-1001}}").apiCode, QByteArray("-1001"));
    }

    void noNumberOfAPersonIsKept_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("no user at 01012345678!") << QByteArray("no user at ***********!");
        QTest::newRow("+82 10-1234-5678") << QByteArray("+** **-****-****");
        QTest::newRow("010.1234.5678 and 02-123-4567") << QByteArray("***.****.**** and **-***-****");
        QTest::newRow("3019 of 90 days, -4017") << QByteArray("3019 of 90 days, -4017");
        QTest::newRow("번호 01012345678 오류") << QByteArray("번호 *********** 오류");
        QTest::newRow("") << QByteArray();
    }

    void noNumberOfAPersonIsKept()
    {
        QFETCH(const QByteArray, kept);
        const QByteArray text = QByteArray("\"") + QTest::currentDataTag() + '"';
        const Lookup lookup =
            readLookup(200,
                       "{\"header\":{\"resultMessage\":" + text
                           + "},\"message\":{"
                             "\"resultMessage\":"
                           + text + ",\"resultCodeName\":" + text + ",\"receiveDate\":\"01012345678\"}}");
        QCOMPARE(lookup.apiMessage, kept);
        QCOMPARE(lookup.resultMessage, kept);
        QCOMPARE(lookup.resultCodeName, kept);
        QVERIFY(lookup.receiveDate.isEmpty());
    }

    void longTextsAreCut()
    {
        const Lookup lookup =
            readLookup(200, answer("{\"resultMessage\":\"" + QByteArray("가").repeated(100'000) + "\"}"));
        QCOMPARE(lookup.resultMessage, QByteArray("가").repeated(500));
    }
};

QTEST_APPLESS_MAIN(TestLookup)
#include "tst_lookup.moc"
