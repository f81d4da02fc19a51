#include "core/json.h"
#include "core/rows.h"
#include "guide.h"

#include <QElapsedTimer>
#include <QTest>

namespace {

constexpr qint64 receivedAt = 1'793'500'000'123;
constexpr qint64 none = std::numeric_limits<qint64>::min();

/// JSON written with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

DeliveryRows read(const QByteArray &body)
{
    Request request;
    request.method = "POST";
    request.target = "/webhook";
    request.body = body;
    request.remoteAddress = "192.0.2.1";
    request.receivedAt = receivedAt;
    Delivery delivery = judgeBody(request).delivery;
    delivery.number = 7;
    return readRows(delivery);
}

/// The rows of hooks in an envelope of KakaoTalk.
DeliveryRows readHooks(const QByteArray &hooks, const QByteArray &appKey = "'k'",
                       const QByteArray &event = "'E'", const QByteArray &product = "'KakaoTalk Bizmessage'")
{
    return read(json("{'productName':" + product + ",'appKey':" + appKey
                     + ",'webhookConfigId':'w','event':" + event + ",'hooks':[" + hooks + "]}"));
}

QByteArray note(const DeliveryRows &rows)
{
    return rows.delivery[columnIndex(deliveriesTable, QLatin1StringView("note"))];
}

QByteArray deliveryCell(const DeliveryRows &rows, const char *key)
{
    return rows.delivery[columnIndex(deliveriesTable, QLatin1StringView(key))];
}

/// A cell of the only or first row; "(null)" where it is missing.
QByteArray cellOf(const QByteArray &hook, const char *key)
{
    const DeliveryRows rows = readHooks(hook);
    const QByteArray cell = rows.rows.isEmpty() ? QByteArray("(no row)") : rows.rows.first().cell(key);
    return cell.isNull() ? QByteArray("(null)") : cell;
}

/// What makes a row the same as another of its table; its own number where it equals no other.
QByteArray sameness(const HookRow &row)
{
    if (row.identity.isNull())
        return "hookId " + row.cell("hookId") + " appKey " + row.cell("appKey");
    return row.identity;
}

constexpr const char *message = "{'requestId':'r','recipientSeq':1,'hookId':'h'}";
constexpr const char *templateUpdate = "{'templateCode':'t','status':'TSC01','hookId':'h'}";

QByteArray withComments(const QByteArray &comments, const QByteArray &more = {})
{
    return "{'senderKey':'s','templateCode':'t','kakaoTemplateCode':'K','status':'TSC04','hookId':'h'" + more
        + ",'comments':" + comments + '}';
}

} // namespace

class TestRows : public QObject
{
    Q_OBJECT
private slots:
    void productThenFieldsDecideTheTable_data()
    {
        QTest::addColumn<QByteArray>("product");
        QTest::addColumn<QByteArray>("event");
        QTest::addColumn<QByteArray>("hook");
        QTest::addColumn<QByteArray>("table");
        const auto row = [](const char *name, const char *product, const char *event, const QByteArray &hook,
                            const char *table) {
            QTest::newRow(name) << QByteArray(product) << QByteArray(event) << hook << QByteArray(table);
        };
        const char *kakao = "'KakaoTalk Bizmessage'";
        const char *result = "'MESSAGE_RESULT_UPDATE'";
        const QByteArray both = "{'templateCode':'t','status':'s','requestId':'r','recipientSeq':1}";
        row("a result", kakao, result, message, "messages");
        row("a template", kakao, "'TEMPLATE_STATUS_UPDATE'", templateUpdate, "templates");
        row("a result of another event", kakao, "'X'", message, "messages");
        row("a result without event", kakao, "null", message, "messages");
        row("a template of the results' event", kakao, result, templateUpdate, "templates");
        row("both: a result", kakao, "'X'", both, "messages");
        row("only a requestId, by the event", kakao, result, "{'requestId':'r'}", "messages");
        row("only a recipientSeq, by the event", kakao, result, "{'recipientSeq':1}", "messages");
        row("nothing, by the event", kakao, result, "{}", "messages");
        row("nothing, of an unknown event", kakao, "'X'", "{}", "others");
        row("nothing, of the event in small letters", kakao, "'message_result_update'", "{}", "others");
        row("only a templateCode", kakao, "'TEMPLATE_STATUS_UPDATE'", "{'templateCode':'t'}", "others");
        row("only a status", kakao, "'X'", "{'status':'TSC01'}", "others");
        row("a requestId that is null", kakao, "'X'", "{'requestId':null,'recipientSeq':1}", "others");
        row("a status that is null", kakao, "'X'", "{'templateCode':'t','status':null}", "others");
        row("a recipientSeq of 0", kakao, "'X'", "{'requestId':'r','recipientSeq':0}", "messages");
        row("an empty requestId is one", kakao, "'X'", "{'requestId':'','recipientSeq':1}", "messages");
        row("KakaoTalk in small letters", "'kakaotalk'", "'X'", message, "messages");
        row("KakaoTalk in capitals", "'KAKAOTALK BIZMESSAGE'", "'X'", templateUpdate, "templates");
        row("what begins with KakaoTalk", "'KakaoTalkFoo'", result, "{}", "messages");
        row("what only holds KakaoTalk", "'New KakaoTalk'", result, "{'requestId':'r','recipientSeq':1}",
            "others");

        const QByteArray typed = "{'kakaoMessageType':'ALIMTALK_NORMAL','requestId':'r','recipientSeq':1}";
        for (const char *product :
             {"'SMS'", "'Sms'", "'sms'", "'Email'", "'EMAIL'", "'Notification Hub'", "'RCS'", "'Push'"}) {
            QTest::newRow(QByteArray(product) + " with a type")
                << QByteArray(product) << QByteArray(result) << typed << QByteArray("others");
            QTest::newRow(QByteArray(product) + " with a template")
                << QByteArray(product) << QByteArray("'X'") << QByteArray(templateUpdate)
                << QByteArray("others");
        }
        for (const char *product : {"null", "'Other'", "''", "'SMS2'", "1", "{'a':'kakaotalk'}"}) {
            const QByteArray name(product);
            QTest::newRow(name + " with a type")
                << name << QByteArray("'X'") << typed << QByteArray("messages");
            QTest::newRow(name + " with a type alone")
                << name << QByteArray("'X'") << QByteArray("{'kakaoMessageType':'A'}")
                << QByteArray("others");
            QTest::newRow(name + " with a type, by the event")
                << name << QByteArray(result) << QByteArray("{'kakaoMessageType':'A'}")
                << QByteArray("messages");
            QTest::newRow(name + " with a template")
                << name << QByteArray("'X'") << QByteArray(templateUpdate) << QByteArray("templates");
            QTest::newRow(name + " without either")
                << name << QByteArray(result) << QByteArray(message) << QByteArray("others");
            QTest::newRow(name + " with a type that is null")
                << name << QByteArray(result)
                << QByteArray("{'kakaoMessageType':null,'requestId':'r','recipientSeq':1}")
                << QByteArray("others");
        }
    }

    void productThenFieldsDecideTheTable()
    {
        QFETCH(QByteArray, product);
        QFETCH(QByteArray, event);
        QFETCH(QByteArray, hook);
        const DeliveryRows rows = readHooks(hook, "'k'", event, product);
        QCOMPARE(rows.rows.size(), 1);
        QTEST(QByteArray(rows.rows.first().table->key), "table");
    }

    void theSameHookIsToldByItsIds_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("same");
        const auto row = [](const char *name, const QByteArray &one, const QByteArray &other, bool same) {
            QTest::newRow(name) << one << other << same;
        };
        const auto result = [](const QByteArray &more) {
            return "{'requestId':'r','recipientSeq':1" + more + '}';
        };
        row("the same hookId, all else different", result(",'hookId':'h','resultCode':'1000'"),
            "{'requestId':'x','recipientSeq':2,'hookId':'h'}", true);
        row("another hookId, all else the same", result(",'hookId':'h'"), result(",'hookId':'i'"), false);
        row("a hookId as number and as text", result(",'hookId':1"), result(",'hookId':'1'"), true);
        row("hookIds that differ in case", result(",'hookId':'h'"), result(",'hookId':'H'"), false);
        row("a hookId and none", result(",'hookId':'h'"), result(""), false);
        row("no hookId, a null one", result(""), result(",'hookId':null"), true);
        row("no hookId, an empty one", result(""), result(",'hookId':''"), true);
        row("without hookId: other fields different", result(",'receiveDate':'2026-11-01'"),
            result(",'recipientNo':'1'"), true);
        row("without hookId: recipientSeq as text", result(""), "{'requestId':'r','recipientSeq':'1'}", true);
        row("without hookId: another requestId", result(""), "{'requestId':'x','recipientSeq':1}", false);
        row("without hookId: another recipientSeq", result(""), "{'requestId':'r','recipientSeq':2}", false);
        row("without hookId: another resultCode", result(",'resultCode':'1000'"),
            result(",'resultCode':'3018'"), false);
        row("without hookId: the resultCode as number", result(",'resultCode':'1000'"),
            result(",'resultCode':1000"), true);
        row("without hookId: a missing resultCode is a value", result(""), result(",'resultCode':'1000'"),
            false);
        row("without hookId: a missing resultCode is null", result(""), result(",'resultCode':null"), true);
        row("without hookId: an empty resultCode is none of these", result(""), result(",'resultCode':''"),
            false);
        row("without hookId: parts do not run into each other",
            "{'requestId':'ab','recipientSeq':'c','resultCode':''}",
            "{'requestId':'a','recipientSeq':'bc','resultCode':''}", false);

        const QByteArray event = "'kakaoMessageType':'A'"; // by the event alone
        row("without requestId: the same bytes", '{' + event + ",'recipientSeq':1}",
            '{' + event + ",'recipientSeq':1}", true);
        row("without requestId: other bytes", '{' + event + ",'recipientSeq':1}",
            '{' + event + ",'recipientSeq':'1'}", false);
        row("without recipientSeq: other bytes", "{'requestId':'r'}", "{'requestId':'r','a':1}", false);
        row("nothing at all", "{}", "{}", true);

        const auto update = [](const QByteArray &more,
                               const QByteArray &comments = "[{'id':1,'status':'REJ'}]") {
            return "{'senderKey':'s','templateCode':'t','status':'TSC04'" + more + ",'comments':" + comments
                + '}';
        };
        const QByteArray date = ",'updateDate':'2026-11-01 10:00:00'";
        row("a template's hookId", update(",'hookId':'h'"), update(",'hookId':'h'" + date, "[]"), true);
        row("a template without hookId", update(date), update(date), true);
        row("a template: other fields different", update(date), update(date + ",'kakaoTemplateCode':'K'"),
            true);
        row("a template: another updateDate", update(date), update(",'updateDate':'2026-11-02 10:00:00'"),
            false);
        row("a template: the updateDate in another form", update(date),
            update(",'updateDate':'2026-11-01T10:00:00'"), false);
        row("a template: another status", update(date), update(date).replace("TSC04", "TSC03"), false);
        row("a template: another templateCode", update(date), update(date).replace("'t'", "'u'"), false);
        row("a template: another senderKey", update(date), update(date).replace("'s'", "'x'"), false);
        row("a template: another comment's id", update(date), update(date, "[{'id':2,'status':'REJ'}]"),
            false);
        row("a template: a comment's id as text", update(date), update(date, "[{'id':'1','status':'REJ'}]"),
            true);
        row("a template: another comment's state", update(date), update(date, "[{'id':1,'status':'APR'}]"),
            false);
        row("a template: another comment's content", update(date),
            update(date, "[{'id':1,'status':'REJ','content':'c'}]"), true);
        row("a template: one comment more", update(date),
            update(date, "[{'id':1,'status':'REJ'},{'id':2,'status':'REJ'}]"), false);
        row("a template: no comments and an empty list", "{'templateCode':'t','status':'s','updateDate':'d'}",
            "{'templateCode':'t','status':'s','updateDate':'d','comments':[]}", true);
        row("a template without updateDate: the same bytes", update(""), update(""), true);
        row("a template without updateDate: other bytes", update(""), update(",'kakaoTemplateCode':'K'"),
            false);
        row("an unknown hook", "{'a':1}", "{'a':1}", true);
        row("an unknown hook with other values", "{'a':1}", "{'a':2}", false);
        row("an unknown hook's hookId", "{'a':1,'hookId':'h'}", "{'a':2,'hookId':'h'}", true);
    }

    void theSameHookIsToldByItsIds()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QFETCH(bool, same);
        const QByteArray event = one.contains("kakaoMessageType") || !one.contains("recipientSeq")
            ? QByteArray("'MESSAGE_RESULT_UPDATE'")
            : QByteArray("'X'");
        const QByteArray ofOne = sameness(readHooks(one, "'k'", event).rows.first());
        const QByteArray ofOther = sameness(readHooks(other, "'k'", event).rows.first());
        QVERIFY(!ofOne.isEmpty());
        QCOMPARE(ofOne == ofOther, same);
        for (const char *another : {"'l'", "null", "''"}) { // of another app it is another hook
            const QByteArray ofAnother = sameness(readHooks(other, another, event).rows.first());
            QVERIFY(ofAnother != ofOne);
        }
    }

    void missingAppKeysAreTheSame()
    {
        for (const char *hook : {message, "{'requestId':'r','recipientSeq':1}", "{}"}) {
            const QByteArray missing = sameness(readHooks(hook, "null").rows.first());
            QCOMPARE(sameness(read(json("{'productName':'kakaotalk','hooks':[" + QByteArray(hook) + "]}"))
                                  .rows.first()),
                     missing);
        }
    }

    void theSameCommentIsToldByItsTemplateAndId_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("same");
        const QByteArray first = withComments("[{'id':1,'content':'a','status':'INQ'}]");
        QTest::newRow("in another update")
            << first << withComments("[{'id':1,'content':'b','status':'REP'}]").replace("'h'", "'i'") << true;
        QTest::newRow("its id as text") << first << withComments("[{'id':'1'}]") << true;
        QTest::newRow("another id") << first << withComments("[{'id':2}]") << false;
        QTest::newRow("another template")
            << first << withComments("[{'id':1}]").replace("'t'", "'u'") << false;
        QTest::newRow("another sender") << first << withComments("[{'id':1}]").replace("'s'", "'x'") << false;
    }

    void theSameCommentIsToldByItsTemplateAndId()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        const HookRow row = readHooks(one).rows[1];
        QCOMPARE(row.table, &commentsTable);
        QVERIFY(!row.identity.isEmpty());
        QTEST(row.identity == readHooks(other).rows[1].identity, "same");
        QVERIFY(row.identity != readHooks(one, "'l'").rows[1].identity);
    }

    void aCommentWithoutIdIsItsOwn()
    {
        for (const char *comment : {"{}", "{'id':null}", "{'id':''}", "{'content':'a'}"}) {
            const HookRow row = readHooks(withComments('[' + QByteArray(comment) + ']')).rows[1];
            QVERIFY(row.identity.isEmpty() && !row.identity.isNull());
        }
    }

    void commentsFollowTheirUpdate()
    {
        const DeliveryRows rows =
            readHooks(withComments("[{'id':1},7,{'id':2}]") + ",{}," + withComments("[{'id':3}]"));
        QList<QByteArray> found;
        for (const HookRow &row : rows.rows)
            found.append(row.table->key + (' ' + QByteArray::number(row.parent)) + ' ' + row.cell("id"));
        QCOMPARE(found,
                 (QList<QByteArray>{"templates -1 ", "comments 0 1", "comments 0 2", "others -1 ",
                                    "templates -1 ", "comments 4 3"}));
        QVERIFY(rows.hasHooks);
    }

    void onlyTemplatesHaveComments()
    {
        QCOMPARE(readHooks("{'requestId':'r','recipientSeq':1,'comments':[{'id':1}]}").rows.size(), 1);
        QCOMPARE(readHooks("{'comments':[{'id':1}]}").rows.size(), 1);
        for (const char *odd : {"null", "{}", "1", "'a'", "[]"})
            QCOMPARE(readHooks(withComments(odd)).rows.size(), 1);
    }

    void aCommentsStateIsAsOldAsItsUpdate_data()
    {
        QTest::addColumn<QByteArray>("updateDate");
        QTest::addColumn<qint64>("time");
        QTest::newRow("Korean time") << QByteArray("'2026-11-01 09:00:00'") << qint64(1'793'491'200'000);
        QTest::newRow("with a zone") << QByteArray("'2026-11-01T00:00:00Z'") << qint64(1'793'491'200'000);
        QTest::newRow("a date") << QByteArray("'2026-11-01'") << qint64(1'793'458'800'000);
        QTest::newRow("none") << QByteArray("null") << none;
        QTest::newRow("no time") << QByteArray("'soon'") << none;
    }

    void aCommentsStateIsAsOldAsItsUpdate()
    {
        QFETCH(QByteArray, updateDate);
        QTEST(readHooks(withComments("[{'id':1}]", ",'updateDate':" + updateDate)).rows[1].stateTime, "time");
    }

    void theGuidesExamplesAreRead()
    {
        const DeliveryRows templates = read(guide::bodyOf("guide-template-hooks.txt"));
        QCOMPARE(templates.rows.size(), 2);
        QCOMPARE(templates.rows[0].cells,
                 (Cells{"1793500000123",
                        "String",
                        "String",
                        "String",
                        "String",
                        "1",
                        "2022-05-01 00:00:00",
                        "String",
                        "akb3dukdmdjsdSvgk",
                        {},
                        "7"}));
        QCOMPARE(templates.rows[1].cells,
                 (Cells{"1793500000123",
                        "String",
                        "String",
                        "String",
                        "2022-05-01 00:00:00",
                        "String",
                        "1",
                        "String",
                        "Integer",
                        "String",
                        "String",
                        "String",
                        "akb3dukdmdjsdSvgk",
                        {},
                        "7"}));
        QCOMPARE(note(templates), QByteArray());
        const DeliveryRows messages = read(guide::bodyOf("guide-message-hooks.txt"));
        QCOMPARE(messages.rows.size(), 1);
        QCOMPARE(messages.rows[0].cells,
                 (Cells{"1793500000123",
                        "String(ALIMTALK_NORMAL / ALIMTALK_AUTH / ALIMTALK_MASS / FRIENDTALK_NORMAL / "
                        "FRIENDTALK_MASS)",
                        "String",
                        "String",
                        "String",
                        "Integer",
                        "String",
                        "String",
                        "2023-06-01",
                        "String",
                        "String",
                        {},
                        "String",
                        "String",
                        "akb3dukdmdjsdSvgk",
                        {},
                        "7"}));
        QCOMPARE(note(messages),
                 QByteArray("hooks[0].recipientSeq is no number; hooks[0].requestDate is no time; "
                            "hooks[0].createDate is no time"));
    }

    void readsCellsAsTheyCame_data()
    {
        QTest::addColumn<QByteArray>("hook");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const QByteArray &field, const char *key, const QByteArray &cell) {
            QTest::newRow(field + " as " + key)
                << "{'requestId':'r','recipientSeq':1,'hookId':'h'," + field + '}' << QByteArray(key) << cell;
        };
        row("'resultCode':'1000'", "resultCode", "1000");
        row("'resultCode':1000", "resultCode", "1000");
        row("'resultCode':1.0", "resultCode", "1.0");
        row("'resultCode':'MRC01'", "resultCode", "MRC01");
        row("'resultCode':null", "resultCode", "(null)");
        row("'resultCode':''", "resultCode", "");
        row("'resultCode':true", "resultCode", "true");
        row("'resultCode':' 한글 é '", "resultCode", " 한글 é ");
        row("'resultCode':'\\u0041\\ud83d\\ude00'", "resultCode", "A😀");
        row("'resultCode':'x\\ud800y'", "resultCode", "x\xEF\xBF\xBDy");
        row("'resultCode':[ 1.0 , { 'a' : 'b' } ]", "resultCode", json("[1.0,{'a':'b'}]"));
        row("'resultCode':{ }", "resultCode", "{}");
        row("'resultCode':1,'resultCode':2", "resultCode", "2");
        row("'resultCode':1,'resultCode':null", "resultCode", "(null)");
        row("'recipientSeq':2", "recipientSeq", "2");
        row("'recipientSeq':'2'", "recipientSeq", "2");
        row("'recipientSeq':'02'", "recipientSeq", "02");
        row("'recipientSeq':1.0", "recipientSeq", "1.0");
        row("'recipientSeq':123456789012345678901234567890", "recipientSeq",
            "123456789012345678901234567890");
        row("'recipientSeq':'abc'", "recipientSeq", "abc");
        row("'receiveDate':'2023-06-01'", "receiveDate", "2023-06-01");
        row("'receiveDate':'soon'", "receiveDate", "soon");
        row("'isAddedChannel':true", "isAddedChannel", "true");
        row("'isAddedChannel':false", "isAddedChannel", "false");
        row("'isAddedChannel':null", "isAddedChannel", "(null)");
        row("'_links':{'self':{'href':'https://x/y'}}", "link", "https://x/y");
        row("'_links':{'self':{}}", "link", "(null)");
        row("'_links':{'self':'https://x/y'}", "link", "(null)");
        row("'_links':null", "link", "(null)");
        row("'_links':'https://x/y'", "link", "(null)");
        row("'webhookConfigId':'mine'", "webhookConfigId", "w"); // that of the body counts
        row("'appKey':'mine'", "appKey", "k");
        row("'receivedAt':'2026-11-01'", "receivedAt", "1793500000123");
        row("'delivery':99", "delivery", "7");
        row("'senderGroupingKey':'s'", "senderGroupingKey", "s");
        row("'recipientGroupingKey':'g'", "recipientGroupingKey", "g");
        // Other spellings of the same house.
        row("'recipientGropuingKey':'g'", "recipientGroupingKey", "g");
        row("'recipientGroupingKey':null,'recipientGropuingKey':'g'", "recipientGroupingKey", "g");
        row("'recipientGroupingKey':'a','recipientGropuingKey':'g'", "recipientGroupingKey", "a");
        row("'recipientGroupingKey':'','recipientGropuingKey':'g'", "recipientGroupingKey", "");
        row("'senderGroupKey':'s'", "senderGroupingKey", "s");
        row("'_link':{'self':{'href':'https://x/y'}}", "link", "https://x/y");
    }

    void readsCellsAsTheyCame()
    {
        QFETCH(QByteArray, hook);
        QFETCH(QByteArray, key);
        QTEST(cellOf(hook, key), "cell");
    }

    void readsComments_data()
    {
        QTest::addColumn<QByteArray>("comment");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("cell");
        const auto row = [](const QByteArray &fields, const char *key, const QByteArray &cell) {
            QTest::newRow(fields + " as " + key) << fields << QByteArray(key) << cell;
        };
        row("'id':5", "id", "5");
        row("'id':'5'", "id", "5");
        row("'status':'REJ'", "status", "REJ"); // its own, not the template's
        row("'id':1", "status", "(null)");
        row("'id':1", "templateCode", "t");
        row("'id':1", "kakaoTemplateCode", "K");
        row("'id':1", "senderKey", "s");
        row("'id':1", "hookId", "h");
        row("'id':1", "appKey", "k");
        row("'id':1", "webhookConfigId", "w");
        row("'templateCode':'mine'", "templateCode", "t");
        row("'createdAt':'2022-05-01 00:00:00'", "createdAt", "2022-05-01 00:00:00");
        row("'createAt':'2022-05-01 00:00:00'", "createdAt", "2022-05-01 00:00:00");
        row("'content':'첫째 줄\\n둘째 줄'", "content", "첫째 줄\n둘째 줄");
        row("'attachment':[]", "attachments", "0");
        row("'attachment':[]", "attachmentNames", "(null)");
        row("'attachment':null", "attachments", "(null)");
        row("'id':1", "attachments", "(null)");
        const QByteArray files = "'attachment':[{'originalFileName':'사유.pdf','filePath':'p'},{'filePath':'"
                                 "q'},{'originalFileName':'b, c.png'}]";
        row(files, "attachments", "3");
        row(files, "attachmentNames", "사유.pdf, b, c.png");
        row("'attachment':{'originalFileName':'a'}", "attachments", "(null)");
        row("'attachment':['a',{'originalFileName':'b'}]", "attachmentNames", "b");
    }

    void readsComments()
    {
        QFETCH(QByteArray, comment);
        QFETCH(QByteArray, key);
        const QByteArray cell = readHooks(withComments("[{" + comment + "}]")).rows[1].cell(key);
        QTEST(cell.isNull() ? QByteArray("(null)") : cell, "cell");
    }

    void countsCommentsOfTemplates_data()
    {
        QTest::addColumn<QByteArray>("comments");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("none") << QByteArray("[]") << QByteArray("0");
        QTest::newRow("two") << QByteArray("[{},{}]") << QByteArray("2");
        QTest::newRow("null") << QByteArray("null") << QByteArray("(null)");
        QTest::newRow("no list") << QByteArray("{'a':1}") << QByteArray("(null)");
    }

    void countsCommentsOfTemplates()
    {
        QFETCH(QByteArray, comments);
        QTEST(cellOf(withComments(comments), "comments"), "cell");
    }

    void keepsAnUnknownHookAsCompactJson()
    {
        const DeliveryRows rows = readHooks(
            "{ 'hookId' : 'h' , 'a' : [ 1 , { 'b' : 2.50 } ] , 'c':'\\u0041 b' }", "'k'", "'NEW'", "'SMS'");
        QCOMPARE(rows.rows.first().cells,
                 (Cells{"1793500000123", "SMS", "NEW", "h",
                        json("{'hookId':'h','a':[1,{'b':2.50}],'c':'\\u0041 b'}"), "k", "w", "7"}));
    }

    void readsTheDeliveryItself()
    {
        const QByteArray body = json("\xEF\xBB\xBF{'hooksId':'i','webhookConfigId':'w','productName':'p','"
                                     "appKey':1,'event':'e','hooks':[{'hookId':'h'},{}]}");
        QCOMPARE(read(body).delivery,
                 (Cells{"7", "1793500000123", "accepted", "200", "e", "2", "i", "w", "p", "1",
                        QByteArray::number(body.size()), "192.0.2.1", "hooks[1] has no hookId"}));
    }

    void ofARefusalOnlyItsOwnRowIsRead()
    {
        const DeliveryRows rows = read(json("{'event':'e','hooks':[1]}"));
        QVERIFY(rows.rows.isEmpty() && !rows.hasHooks);
        QCOMPARE(rows.delivery,
                 (Cells{"7",
                        "1793500000123",
                        "malformed",
                        "400",
                        {},
                        {},
                        {},
                        {},
                        {},
                        {},
                        "25",
                        "192.0.2.1",
                        "No element of \"hooks\" is an object."}));
    }

    void aProbeBringsNoRows()
    {
        const DeliveryRows rows = readHooks(QByteArray(message) + ",7", "'String'");
        QVERIFY(rows.rows.isEmpty() && !rows.hasHooks);
        QCOMPARE(deliveryCell(rows, "outcome"), QByteArray("verification"));
        QCOMPARE(deliveryCell(rows, "hooks"), QByteArray("2"));
        QVERIFY(note(rows).isNull());
    }

    void anImportHasNoAddress()
    {
        Delivery delivery;
        delivery.request.body = "{\"hooks\":[]}";
        const DeliveryRows rows = readRows(delivery);
        QVERIFY(deliveryCell(rows, "remoteAddress").isNull());
        QVERIFY(note(rows).isNull());
        QVERIFY(!rows.hasHooks);
    }

    void anAcceptedBodyThatIsNoJsonHasNoRows()
    {
        Delivery delivery; // as an import may bring it
        delivery.request.body = "nonsense";
        const DeliveryRows rows = readRows(delivery);
        QVERIFY(rows.rows.isEmpty() && !rows.hasHooks);
        QVERIFY(deliveryCell(rows, "event").isNull());
    }

    void notesWhatIsOddAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("hooks");
        QTest::addColumn<QByteArray>("note");
        const auto row = [](const char *name, const QByteArray &hooks, const QByteArray &expected) {
            QTest::newRow(name) << hooks << expected;
        };
        const auto hook = [](const QByteArray &more) {
            return "{'requestId':'r','recipientSeq':1,'hookId':'h'," + more + '}';
        };
        row("nothing odd", message, "");
        row("no hook at all", "", "");
        row("elements that are no objects",
            QByteArray("{'requestId':'r','recipientSeq':1,'hookId':'h'}") + ",7,null,'a',[]",
            "hooks[1] is no object; hooks[2] is no object; hooks[3] is no object; hooks[4] is no object");
        row("a text in a number column", hook("'recipientSeq':'abc'"), "hooks[0].recipientSeq is no number");
        row("digits in a number column", hook("'recipientSeq':'12'"), "");
        row("digits with a leading zero", hook("'recipientSeq':'012'"), "hooks[0].recipientSeq is no number");
        row("a fraction in a number column", hook("'recipientSeq':1.0"),
            "hooks[0].recipientSeq is no number");
        row("a number of 19 digits", hook("'recipientSeq':1234567890123456789"),
            "hooks[0].recipientSeq is no number");
        row("a boolean in a number column", hook("'recipientSeq':true"),
            "hooks[0].recipientSeq is no number");
        row("a number in a text column", hook("'recipientNo':1012345678"), "");
        row("a number in a code column", hook("'resultCode':1000"), "");
        row("a boolean in a text column", hook("'recipientNo':true"), "hooks[0].recipientNo is a boolean");
        row("an object in a text column", hook("'recipientNo':{}"), "hooks[0].recipientNo is an object");
        row("a list in a code column", hook("'resultCode':[]"), "hooks[0].resultCode is a list");
        row("a boolean where one belongs", hook("'isAddedChannel':true"), "");
        row("a text where a boolean belongs", hook("'isAddedChannel':'yes'"), "");
        row("a list where a boolean belongs", hook("'isAddedChannel':[]"),
            "hooks[0].isAddedChannel is a list");
        row("a text in a time column", hook("'requestDate':'soon'"), "hooks[0].requestDate is no time");
        row("a number in a time column", hook("'requestDate':1793547000000"),
            "hooks[0].requestDate is no time");
        row("a date in a time column", hook("'receiveDate':'2023-06-01'"), "");
        row("an empty text in a time column", hook("'receiveDate':''"), "");
        row("null everywhere", hook("'resultCode':null,'recipientNo':null,'receiveDate':null,'_links':null"),
            "");
        row("no requestId and no recipientSeq", "{'kakaoMessageType':'A','hookId':'h'}",
            "hooks[0] has no requestId; hooks[0] has no recipientSeq");
        row("no hookId", "{'requestId':'r','recipientSeq':1}", "hooks[0] has no hookId");
        row("a hookId that is null", "{'requestId':'r','recipientSeq':1,'hookId':null}",
            "hooks[0] has no hookId");
        row("an empty hookId is none", "{'requestId':'r','recipientSeq':1,'hookId':''}",
            "hooks[0] has no hookId");
        row("other absences of a template", templateUpdate, "");
        row("an unknown hook without hookId", "{'x':1}",
            "hooks[0] has no requestId; hooks[0] has no recipientSeq; hooks[0] has no hookId");
        row("comments that are no list", withComments("{}"), "hooks[0].comments is no list");
        row("comments that are no objects", withComments("[{'id':1},7]"),
            "hooks[0].comments[1] is no object");
        row("absences of a comment", withComments("[{}]"), "");
        row("a comment's fields",
            withComments("[{'id':1},{'id':[],'createdAt':'soon','attachment':1,'content':true}]"),
            "hooks[0].comments[1].createdAt is no time; hooks[0].comments[1].content is a boolean; "
            "hooks[0].comments[1].attachments is no list; hooks[0].comments[1].id is a list");
        row("a template's odd field, once for all its comments",
            withComments("[{'id':1},{'id':2}]", ",'templateCode':['t']"), "hooks[0].templateCode is a list");
    }

    void notesWhatIsOddAndNothingElse()
    {
        QFETCH(QByteArray, hooks);
        QTEST(note(readHooks(hooks, "'k'", "'MESSAGE_RESULT_UPDATE'")), "note");
    }

    void notesWhatIsOddAroundTheHooksOnce()
    {
        const DeliveryRows rows = read(
            json("{'productName':['kakaotalk'],'appKey':{},'webhookConfigId':true,'hooksId':1,'event':'E',"
                 "'hooks':[{'templateCode':'t','status':'s','hookId':'h'},{'templateCode':'t','status':'s','"
                 "hookId':'i'}]}"));
        QCOMPARE(note(rows),
                 QByteArray("webhookConfigId is a boolean; productName is a list; appKey is an object"));
        QCOMPARE(rows.rows[1].cell("appKey"), QByteArray("{}"));
        QCOMPARE(rows.rows[1].cell("webhookConfigId"), QByteArray("true"));
    }

    void aNoteIsEnglishAndHasAtMost500Characters()
    {
        for (const int bad : {10, 18, 19, 20, 21, 22, 1'000}) {
            const QByteArray text = note(readHooks("{'requestId':'r','recipientSeq':1,'hookId':'h'}"
                                                   + QByteArray(",7").repeated(bad)));
            const QString characters = QString::fromUtf8(text);
            QVERIFY(characters.size() <= maxNote);
            QVERIFY(text.startsWith("hooks[1] is no object"));
            QCOMPARE(characters.endsWith(u'\u2026'), bad > 21);
        }
    }

    void rowsOfManyHooksHaveWhatStandsAroundThem()
    {
        const DeliveryRows rows = readHooks(
            QByteArray(templateUpdate) + ',' + message + ',' + withComments("[{'id':1},{'id':2}]") + ','
            + withComments("[{'id':3}]").replace("'t'", "'u'").replace("'h'", "'i'") + ",{'x':1}," + message);
        QList<QByteArray> found;
        for (const HookRow &row : rows.rows)
            found.append(QByteArray(row.table->key).left(1) + row.cell("appKey") + row.cell("webhookConfigId")
                         + row.cell("templateCode") + row.cell("hookId"));
        QCOMPARE(
            found,
            (QList<QByteArray>{"tkwth", "mkwh", "tkwth", "ckwth", "ckwth", "tkwui", "ckwui", "okw", "mkwh"}));
    }

    void theSameDeliveryGivesTheSameRows()
    {
        const QByteArray hooks = withComments("[{'id':1}]") + ',' + message + ",{}";
        const DeliveryRows one = readHooks(hooks);
        const DeliveryRows other = readHooks(hooks);
        QCOMPARE(one.delivery, other.delivery);
        for (qsizetype i = 0; i < one.rows.size(); ++i) {
            QCOMPARE(one.rows[i].cells, other.rows[i].cells);
            QCOMPARE(one.rows[i].identity, other.rows[i].identity);
        }
    }

    void tablesTakeABoundedNumberOfComments()
    {
        const QByteArray half = withComments("[{}" + QByteArray(",{}").repeated(maxComments / 2 - 1) + ']');
        const DeliveryRows rows = readHooks(half + ',' + half + ',' + withComments("[{},{}]")
                                            + ",{'requestId':'r','recipientSeq':1}");
        QCOMPARE(rows.rows.size(), maxComments + 4);
        QCOMPARE(
            note(rows),
            QByteArray(
                "hooks[2].comments[0] and later ones are over the limit of 200000; hooks[3] has no hookId"));
    }

    void tablesTakeABoundedNumberOfBytes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("leftOut");
        const QByteArray large(1'000'000, 'x');
        const QByteArray hooks = '{' + QByteArray("},{").repeated(499) + '}';
        const QByteArray kakao = "'productName':'KakaoTalk','hooks':[";
        QTest::newRow("of the envelope")
            << "{'appKey':'" + large + "','hooks':[" + hooks + "]}" << QByteArray("hooks[37]");
        QTest::newRow("of a hook") << '{' + kakao + "{'templateCode':'" + large
                + "','status':'s','hookId':'h','comments':[" + hooks
                + "]},{},{}]}" << QByteArray("hooks[0].comments[74]");
    }

    void tablesTakeABoundedNumberOfBytes()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, leftOut);
        const DeliveryRows rows = read(json(body));
        qint64 bytes = 0;
        for (const HookRow &row : rows.rows) {
            bytes += row.cell("appKey").size();
            for (const QByteArray &cell : row.cells)
                bytes += cell.size();
        }
        const qint64 bound = tableBytes + tableBytesPerByte * body.size();
        QVERIFY(bytes <= bound && bytes > bound - 3 * 1'000'000);
        QVERIFY2(note(rows).startsWith(leftOut
                                       + " and later ones are over what one delivery may bring into tables"),
                 note(rows).constData());
    }

    void whatBringsMuchOfItsOwnIsInTheTablesAsAWhole()
    {
        const QByteArray hook =
            "{'requestId':'r','recipientSeq':1,'hookId':'" + QByteArray(50'000, 'x') + "'}";
        const DeliveryRows rows = readHooks(hook + (',' + hook).repeated(1'400));
        QCOMPARE(rows.rows.size(), 1'401);
        QCOMPARE(note(rows), QByteArray());
    }

    /// What would take time by the product of hooks, keys and comments would not end here.
    void takesTimeByTheSizeOfTheBody_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qsizetype>("rows");
        const QByteArray keys = QByteArray(",'x':1").repeated(150'000);
        QTest::newRow("50,000 hooks")
            << "{'hooks':[{}" + QByteArray(",{}").repeated(49'999) + "]}" << qsizetype(50'000);
        QTest::newRow("50,000 hooks that are none")
            << "{'hooks':[{}" + QByteArray(",7").repeated(49'999) + "]}" << qsizetype(1);
        QTest::newRow("many hooks, many keys around them")
            << "{'hooks':[{}" + QByteArray(",{}").repeated(29'999) + ']' + keys + '}' << qsizetype(30'000);
        QTest::newRow("many comments, many keys around them")
            << "{'hooks':[{'templateCode':'t','status':'s','comments':[{}"
                + QByteArray(",{}").repeated(29'999) + ']' + keys + "}]" + keys + '}'
            << qsizetype(30'001);
        QTest::newRow("many templates with a comment, many keys around them") << "{'hooks':[{}"
                + QByteArray(",{'templateCode':'t','status':'s','comments':[{}]}").repeated(20'000) + ']'
                + keys + '}' << qsizetype(40'001);
    }

    void takesTimeByTheSizeOfTheBody()
    {
        QFETCH(QByteArray, body);
        QElapsedTimer timer;
        timer.start();
        const DeliveryRows rows = read(json(body));
        QTEST(rows.rows.size(), "rows");
        QVERIFY(note(rows).size() <= maxNote + 2);
        QVERIFY(timer.elapsed() < 20'000);
    }
};

QTEST_APPLESS_MAIN(TestRows)
#include "tst_rows.moc"
