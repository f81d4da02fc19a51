#include "core/delivery.h"
#include "guide.h"

#include <QTest>

Q_DECLARE_METATYPE(Outcome)
Q_DECLARE_METATYPE(HeaderList)

namespace {

constexpr qint64 maxBody = 1'000;

/// JSON written with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

Rules rules(const QList<QByteArray> &signatures = {})
{
    return {.path = "/webhook", .signatures = signatures, .maxBody = maxBody};
}

Request head(const HeaderList &headers = {}, const QByteArray &method = "POST",
             const QByteArray &target = "/webhook")
{
    return {.method = method,
            .target = target,
            .headers = headers,
            .body = {},
            .remoteAddress = "127.0.0.1",
            .receivedAt = 1};
}

/// The status that a head is refused with; 0: its body may be read.
int statusOf(const Request &request, const Rules &with = rules(), std::optional<qint64> length = 1)
{
    const auto refusal = judgeHead(request, length, with);
    return refusal ? refusal->answer.status : 0;
}

Judged judge(const QByteArray &body)
{
    Request request = head();
    request.body = body;
    return judgeBody(request);
}

QByteArray bodyOfHooks(int count, const QByteArray &hook = "{}")
{
    return "{\"hooks\":[" + QByteArrayList(count, hook).join(',') + "]}";
}

} // namespace

class TestDelivery : public QObject
{
    Q_OBJECT
private slots:
    void thePathDecidesFirst_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("allow");
        const auto row = [](const char *method, const char *target, int status, const char *allow = "") {
            QTest::newRow(QByteArray(method) + ' ' + target)
                << QByteArray(method) << QByteArray(target) << status << QByteArray(allow);
        };
        row("POST", "/webhook", 0);
        row("POST", "/webhook?x=1", 0);
        row("POST", "/webhook?", 0);
        row("POST", "/webhook?a=/b?c", 0);
        row("POST", "/webhook/", 404);
        row("POST", "/webhook/?x=1", 404);
        row("POST", "/Webhook", 404);
        row("POST", "/webhookx", 404);
        row("POST", "/", 404);
        row("POST", "", 404);
        row("POST", "*", 404);
        row("POST", "//webhook", 404);
        row("POST", "/./webhook", 404);
        row("POST", "/%77ebhook", 404);
        row("GET", "/nowhere", 404);
        row("GET", "/webhook", 405, "POST");
        row("HEAD", "/webhook", 405, "POST");
        row("PUT", "/webhook?x=1", 405, "POST");
        row("OPTIONS", "/webhook", 405, "POST");
        row("post", "/webhook", 405, "POST");
        row("GET", "/healthz", 200);
        row("HEAD", "/healthz", 200);
        row("GET", "/healthz?x", 200);
        row("POST", "/healthz", 405, "GET, HEAD");
        row("GET", "/healthz/", 404);
    }

    void thePathDecidesFirst()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        const auto refusal = judgeHead(head({}, method, target), 1, rules());
        QTEST(refusal ? refusal->answer.status : 0, "status");
        QTEST(refusal ? refusal->answer.allow : QByteArray(), "allow");
        QVERIFY(!refusal || !refusal->outcome); // nothing of it is kept
    }

    void healthzSaysOkAndNothingElse()
    {
        QCOMPARE(judgeHead(head({}, "GET", "/healthz"), {}, rules({"secret"}))->answer.text,
                 QByteArray("ok"));
    }

    void aWebhookOnHealthzsPathComesFirst()
    {
        Rules own = rules();
        own.path = "/healthz";
        QCOMPARE(statusOf(head({}, "POST", "/healthz"), own), 0);
        QCOMPARE(statusOf(head({}, "GET", "/healthz"), own), 405);
        QCOMPARE(statusOf(head(), own), 404);
    }

    void webPagesAreRefused_data()
    {
        QTest::addColumn<HeaderList>("headers");
        QTest::addColumn<int>("status");
        QTest::newRow("no such fields") << HeaderList{{"Accept", "*/*"}} << 0;
        QTest::newRow("an origin") << HeaderList{{"Origin", "https://example.com"}} << 403;
        QTest::newRow("any origin") << HeaderList{{"origin", "null"}} << 403;
        QTest::newRow("an empty origin") << HeaderList{{"ORIGIN", ""}} << 403;
        QTest::newRow("another site") << HeaderList{{"Sec-Fetch-Site", "cross-site"}} << 403;
        QTest::newRow("the same site") << HeaderList{{"sec-fetch-site", "same-origin"}} << 403;
        QTest::newRow("a person's own doing") << HeaderList{{"Sec-Fetch-Site", "none"}} << 0;
        QTest::newRow("twice, one of them another site")
            << HeaderList{{"Sec-Fetch-Site", "none"}, {"Sec-Fetch-Site", "cross-site"}} << 403;
    }

    void webPagesAreRefused()
    {
        QFETCH(HeaderList, headers);
        QTEST(statusOf(head(headers)), "status");
        const auto refusal = judgeHead(head(headers), 1, rules());
        QVERIFY(!refusal || !refusal->outcome);
    }

    void oneOfTheSignaturesMustBeThere_data()
    {
        QTest::addColumn<HeaderList>("headers");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const HeaderList &headers, int status) {
            QTest::newRow(name) << headers << status;
        };
        row("right", {{"X-Toast-Webhook-Signature", "first"}}, 0);
        row("another webhook's", {{"X-Toast-Webhook-Signature", "second one"}}, 0);
        row("the other name", {{"X-Nhn-Webhook-Signature", "first"}}, 0);
        row("a name in other letters", {{"x-toast-WEBHOOK-signature", "first"}}, 0);
        row("both names, one right",
            {{"X-Toast-Webhook-Signature", "no"}, {"X-Nhn-Webhook-Signature", "first"}}, 0);
        row("twice, the second right",
            {{"X-Toast-Webhook-Signature", "no"}, {"X-Toast-Webhook-Signature", "first"}}, 0);
        row("none", {}, 401);
        row("wrong", {{"X-Toast-Webhook-Signature", "third"}}, 401);
        row("empty", {{"X-Toast-Webhook-Signature", ""}}, 401);
        row("in other letters", {{"X-Toast-Webhook-Signature", "First"}}, 401);
        row("its beginning", {{"X-Toast-Webhook-Signature", "firs"}}, 401);
        row("longer", {{"X-Toast-Webhook-Signature", "firstfirst"}}, 401);
        row("both in one", {{"X-Toast-Webhook-Signature", "first, second one"}}, 401);
        row("in another field", {{"X-Signature", "first"}}, 401);
        row("the content type, as the guide's curl has it",
            {{"X-Toast-Webhook-Signature", "application/json;charset=UTF-8"}}, 401);
    }

    void oneOfTheSignaturesMustBeThere()
    {
        QFETCH(HeaderList, headers);
        QTEST(statusOf(head(headers), rules({"first", "second one"})), "status");
        QCOMPARE(statusOf(head(headers)), 0); // where none is set, all are accepted
        if (const auto refusal = judgeHead(head(headers), 1, rules({"first", "second one"}))) {
            QCOMPARE(refusal->outcome, Outcome::BadSignature);
            QVERIFY(!refusal->note.contains("first") && !refusal->answer.text.contains("first"));
        }
    }

    void aMissingSignatureIsToldFromAWrongOne()
    {
        const auto missing = judgeHead(head(), 1, rules({"s"}));
        const auto wrong = judgeHead(head({{"X-Nhn-Webhook-Signature", "t"}}), 1, rules({"s"}));
        QVERIFY(missing->note != wrong->note);
        QCOMPARE(missing->answer.text, wrong->answer.text); // a stranger learns nothing
    }

    void theLengthIsBounded()
    {
        QCOMPARE(statusOf(head(), rules(), maxBody), 0);
        QCOMPARE(statusOf(head(), rules(), std::nullopt), 0);
        QCOMPARE(statusOf(head(), rules(), 0), 0);
        const auto refusal = judgeHead(head(), maxBody + 1, rules());
        QCOMPARE(refusal->answer.status, 413);
        QCOMPARE(refusal->outcome, Outcome::TooLarge);
        QVERIFY(refusal->note.contains("1001"));
        QCOMPARE(bodyTooLarge(rules()).answer.status, 413);
        QCOMPARE(bodyTooLarge(rules()).outcome, Outcome::TooLarge);
    }

    /// Path, method, origin, signature, length: what is wrong with the first of them is answered.
    void checksInTheOrderOfTheContract()
    {
        const Rules strict = rules({"s"});
        const HeaderList page{{"Origin", "a"}};
        const HeaderList good{{"X-Toast-Webhook-Signature", "s"}};
        const HeaderList goodPage{{"Origin", "a"}, {"X-Toast-Webhook-Signature", "s"}};
        const qint64 tooLong = maxBody + 1;
        QCOMPARE(statusOf(head(page, "PUT", "/x"), strict, tooLong), 404);
        QCOMPARE(statusOf(head(page, "PUT"), strict, tooLong), 405);
        QCOMPARE(statusOf(head(page), strict, tooLong), 403);
        QCOMPARE(statusOf(head(goodPage), strict, 1), 403);
        QCOMPARE(statusOf(head(), strict, tooLong), 401);
        QCOMPARE(statusOf(head(good), strict, tooLong), 413);
        QCOMPARE(statusOf(head(good), strict, 1), 0);
    }

    void theBodyDecidesLast_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<Outcome>("outcome");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &body, Outcome outcome, int status) {
            QTest::newRow(name) << json(body) << outcome << status;
        };
        const auto accepted = [row](const char *name, const QByteArray &body) {
            row(name, body, Outcome::Accepted, 200);
        };
        accepted("an empty list of hooks", "{'hooks':[]}");
        accepted("an object in it", "{'hooks':[{}]}");
        accepted("an object among others", "{'hooks':[1,null,'a',[],{}]}");
        accepted("no event at all", "{'hooks':[{'hookId':'a'}]}");
        accepted("an unknown event", "{'event':'NEW','hooks':[{'hookId':'a'}]}");
        accepted("fields of unexpected types",
                 "{'event':{},'appKey':1,'productName':[],'hooksId':true,'hooks':[{}]}");
        accepted("a byte order mark", "\xEF\xBB\xBF{'hooks':[]}");
        accepted("white space around", " \r\n{'hooks' : [ ] } \n");
        accepted("the last of equal keys", "{'hooks':1,'hooks':[]}");
        accepted("a key by its codes", "{'\\u0068ooks':[]}");
        accepted("numbers of any size", "{'hooks':[],'a':1e400,'b':123456789012345678901}");
        accepted("a lone surrogate", "{'hooks':[],'a':'\\ud800'}");
        row("64 levels", "{'hooks':[],'a':" + QByteArray(63, '[') + QByteArray(63, ']') + '}',
            Outcome::Accepted, 200);
        row("as many hooks as may be", bodyOfHooks(maxHooks), Outcome::Accepted, 200);

        const auto probe = [row](const char *name, const QByteArray &body) {
            row(name, body, Outcome::Verification, 200);
        };
        probe("the console's probe", "{'appKey':'String','hooks':[{'hookId':'a'}]}");
        probe("the console's probe without hooks", "{'appKey':'String','hooks':[]}");
        probe("the console's probe in other spelling", "{'appKey':'\\u0053tring','hooks':[]}");
        probe("the console's probe by the last of equal keys", "{'appKey':'a','appKey':'String','hooks':[]}");
        accepted("a key that is not quite String", "{'appKey':'string','hooks':[]}");
        accepted("a key that holds String", "{'appKey':'String1','hooks':[]}");
        accepted("a list of String", "{'appKey':['String'],'hooks':[]}");
        accepted("String deeper inside", "{'appKey':'a','hooks':[{'appKey':'String'}]}");

        const auto malformed = [row](const char *name, const QByteArray &body) {
            row(name, body, Outcome::Malformed, 400);
        };
        malformed("nothing", "");
        malformed("no JSON", "nonsense");
        malformed("JSON that is cut", "{'hooks':[");
        malformed("a form", "hooks=1");
        malformed("no UTF-8", "{'hooks':[],'a':'\xff'}");
        malformed("a list", "[]");
        malformed("a list of deliveries", "[{'hooks':[]}]");
        malformed("null", "null");
        malformed("no hooks", "{}");
        malformed("hooks in other letters", "{'Hooks':[]}");
        malformed("hooks deeper inside", "{'a':{'hooks':[]}}");
        malformed("hooks that are an object", "{'hooks':{}}");
        malformed("hooks that are null", "{'hooks':null}");
        malformed("hooks that are a text", "{'hooks':'[]'}");
        malformed("the last of equal keys that is no list", "{'hooks':[],'hooks':1}");
        malformed("no object among the hooks", "{'hooks':[1,'a',null,[{}]]}");
        malformed("a probe without hooks' list", "{'appKey':'String'}");
        malformed("65 levels", "{'hooks':[],'a':" + QByteArray(64, '[') + QByteArray(64, ']') + '}');
        malformed("65 levels of hooks", "{'hooks':" + QByteArray(64, '[') + QByteArray(64, ']') + '}');
        row("one hook too many", bodyOfHooks(maxHooks + 1), Outcome::TooLarge, 413);
    }

    void theBodyDecidesLast()
    {
        QFETCH(QByteArray, body);
        const Judged judged = judge(body);
        QTEST(judged.delivery.outcome, "outcome");
        QTEST(judged.answer.status, "status");
        QCOMPARE(judged.delivery.httpStatus, judged.answer.status);
        QCOMPARE(judged.delivery.number, 0);
        QVERIFY(judged.answer.text.endsWith('\n'));
        QCOMPARE(judged.delivery.note.isEmpty(), !isRefusal(judged.delivery.outcome));
        QVERIFY(judged.delivery.note.size() <= maxNote);
    }

    void aRefusalSaysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("sentence");
        const auto row = [](const QByteArray &body, const char *sentence) {
            QTest::newRow(body.left(30)) << json(body) << QByteArray(sentence);
        };
        row("", "This is no JSON that can be read: it is empty (line 1, column 1).");
        row("{'hooks':[{}],}",
            "This is no JSON that can be read: a key in quotes is expected (line 1, column 15).");
        row("[]", "The body is no JSON object.");
        row("{}", "The body has no list \"hooks\".");
        row("{'hooks':1}", "The value of \"hooks\" is no list.");
        row("{'hooks':[1]}", "No element of \"hooks\" is an object.");
        row(bodyOfHooks(maxHooks + 1), "There are more than 200000 hooks in one delivery.");
    }

    void aRefusalSaysWhatIsWrong()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, sentence);
        QCOMPARE(judge(body).delivery.note, sentence);
        QCOMPARE(judge(body).answer.text, sentence + '\n');
    }

    void theGuidesExamplesAreAnswered_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("the call of curl, pasted whole")
            << guide::file("guide-curl.txt") << 400
            << QByteArray(
                   "This is no JSON that can be read: it begins with neither { nor [ (line 1, column 1).\n");
        QTest::newRow("its body with three dots for the hooks")
            << guide::curlBody() << 400
            << QByteArray(
                   "This is no JSON that can be read: a key in quotes is expected (line 9, column 17).\n");
        QTest::newRow("hooks of templates without the body around")
            << guide::file("guide-template-hooks.txt") << 400
            << QByteArray(
                   "This is no JSON that can be read: it begins with neither { nor [ (line 1, column 1).\n");
        QTest::newRow("hooks of messages without the body around")
            << guide::file("guide-message-hooks.txt") << 400
            << QByteArray(
                   "This is no JSON that can be read: it begins with neither { nor [ (line 1, column 1).\n");
        QTest::newRow("hooks of templates")
            << guide::bodyOf("guide-template-hooks.txt") << 200 << QByteArray("accepted\n");
        QTest::newRow("hooks of messages")
            << guide::bodyOf("guide-message-hooks.txt") << 200 << QByteArray("accepted\n");
    }

    void theGuidesExamplesAreAnswered()
    {
        QFETCH(QByteArray, body);
        QVERIFY(body.size() > 200);
        QTEST(judge(body).answer.status, "status");
        QTEST(judge(body).answer.text, "text");
    }

    void anAcceptedDeliveryIsKeptAsItCame()
    {
        Request request =
            head({{"Content-Type", "application/json"}, {"X", "\xe9\0"}}, "POST", "/webhook?x=%20");
        request.body = json("\xEF\xBB\xBF { 'hooks' : [ ] , 'a' : '") + QByteArray(200'000, 'x') + "\" }\r\n";
        const Judged judged = judgeBody(request);
        QCOMPARE(judged.delivery.outcome, Outcome::Accepted);
        QCOMPARE(judged.delivery.request, request);
    }

    void ofARefusedBodyTheBeginningIsKept()
    {
        const Refusal refusal{
            .answer = {.status = 401, .text = {}}, .outcome = Outcome::BadSignature, .note = "why"};
        for (const qsizetype size :
             {maxKeptRefusedBody - 1, maxKeptRefusedBody, maxKeptRefusedBody + 1, 10'000'000}) {
            const auto request = [size] {
                Request made = head();
                made.body = QByteArray(size, 'x');
                return made;
            };
            for (const Delivery &delivery :
                 {judgeBody(request()).delivery, refusedDelivery(request(), refusal)}) {
                const QByteArray &kept = delivery.request.body;
                QCOMPARE(kept, request().body.left(maxKeptRefusedBody));
                QVERIFY(kept.capacity() < 2 * maxKeptRefusedBody); // the rest takes no memory
            }
        }
    }

    void ofATooLargeBodyNothingIsKept()
    {
        Request request = head();
        request.body = bodyOfHooks(maxHooks + 1);
        QVERIFY(judgeBody(request).delivery.request.body.isEmpty());
        const Delivery delivery = refusedDelivery(request, bodyTooLarge(rules()));
        QVERIFY(delivery.request.body.isEmpty());
        QCOMPARE(delivery.outcome, Outcome::TooLarge);
        QCOMPARE(delivery.httpStatus, 413);
        QVERIFY(!delivery.note.isEmpty());
        request.body.clear();
        QCOMPARE(delivery.request, request);
    }

    void valuesThatAreSecretAreNeverKept_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("secret");
        for (const char *name : {"X-Toast-Webhook-Signature", "x-nhn-webhook-signature", "AUTHORIZATION",
                                 "Proxy-Authorization", "cookie", "My-Secret", "x-my-token", "Any-SIGNATURE",
                                 "Cf-Access-Jwt-Assertion", "X-Secret-Key"})
            QTest::newRow(name) << QByteArray(name) << true;
        for (const char *name : {"Content-Type", "Host", "User-Agent", "Cookies", "Set-Cookie2", "Secret",
                                 "Token", "X-Signature-Version", "X-Token-Kind", "Authorization-Kind", ""})
            QTest::newRow(name) << QByteArray(name) << false;
    }

    void valuesThatAreSecretAreNeverKept()
    {
        QFETCH(QByteArray, name);
        QFETCH(bool, secret);
        const HeaderList headers{{name, "value"}, {"A", "b"}, {name, "again"}};
        const HeaderList kept = withoutSecrets(headers);
        QCOMPARE(kept, secret ? (HeaderList{{name, ""}, {"A", "b"}, {name, ""}}) : headers);
        Request request = head(headers);
        for (const char *body : {"{\"hooks\":[]}", "nonsense"}) {
            request.body = body;
            QCOMPARE(judgeBody(request).delivery.request.headers, kept);
        }
        QCOMPARE(refusedDelivery(request, bodyTooLarge(rules())).request.headers, kept);
    }

    void outcomesHaveNames()
    {
        for (const char *name : outcomeNames)
            QCOMPARE(QByteArray(outcomeName(findOutcome(name).value_or(Outcome::Failed))), QByteArray(name));
        QCOMPARE(findOutcome("bad-signature"), Outcome::BadSignature);
        QVERIFY(!findOutcome("Accepted"));
        QVERIFY(!findOutcome(""));
        QVERIFY(!isRefusal(Outcome::Duplicate) && !isRefusal(Outcome::Verification));
        QVERIFY(isRefusal(Outcome::Failed) && isRefusal(Outcome::TooLarge));
    }
};

QTEST_APPLESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
