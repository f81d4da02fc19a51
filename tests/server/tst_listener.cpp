#include "server/framing.h"
#include "server/listener.h"
#include "server/wire.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

/// What is answered, handed on and kept, over real sockets.
class TestListener : public QObject
{
    Q_OBJECT
private slots:
    void handsADeliveryOnAsItCame();
    void answersWithNothingButWhatIsNeeded();
    void answersTheTable_data();
    void answersTheTable();
    void checksInOrder();
    void readsBodiesHoweverTheyCome_data();
    void readsBodiesHoweverTheyCome();
    void keepsWhatCameOfARefusedBody_data();
    void keepsWhatCameOfARefusedBody();
    void keepsAConnectionForTheNextRequest();
    void keepsAConnectionWhateverIsAnsweredLater();
    void closesAConnectionWhenItShould_data();
    void closesAConnectionWhenItShould();
    void answersPipelinedRequestsInTheirOrder();
    void handsOverTogetherWhatIsReadyTogether();
    void asksForTheBodyOfWhoExpectsTo();
    void doesNotAskForABodyThatItRefuses();
    void servesManyClientsAtOnce();
    void tellsTheAddressOfAClientInItsOwnForm();
    void saysWhyItCannotListen();
    void endsInOrderWhenItStopsAccepting();
    void movesWithoutLosingWhatIsInFlight();
    void staysWhereItIsIfItCannotMove();
    void movesFromOneAddressToAllOnItsPort();
    void judgesByNewRules();
};

namespace {

const QByteArray secret = "s3cret";
const QByteArray line = "POST /webhook HTTP/1.1\r\nHost: a\r\n";

Rules signedRules()
{
    return {.path = "/webhook", .signatures = {"other", secret}, .maxBody = 1000};
}

/// A request, the status of its answer, an answer's field, and what is kept of it (-1: nothing).
void row(const char *name, const QByteArray &bytes, int status, const QByteArray &field = {}, int kept = -1)
{
    QTest::newRow(name) << bytes << status << field << kept;
}

QByteArray get(const QByteArray &method, const QByteArray &target)
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: a\r\n\r\n";
}

} // namespace

void TestListener::handsADeliveryOnAsItCame()
{
    Server server;
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const QByteArray bytes =
        "POST /webhook?x=%31&y HTTP/1.1\r\nHOST: a\r\nx-Second: 2 \r\nX-First:\r\nx-second: "
        "3\r\ncontent-length: 5\r\n\r\n{\0}\xff\n"_ba;
    QCOMPARE(ask(server.url, bytes).status, 200);
    QCOMPARE(server.requests.size(), 1);
    const auto &request = server.requests.first();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.target, "/webhook?x=%31&y");
    const HeaderList headers{
        {"HOST", "a"}, {"x-Second", "2"}, {"X-First", ""}, {"x-second", "3"}, {"content-length", "5"}};
    QCOMPARE(request.headers, headers);
    QCOMPARE(request.body, "{\0}\xff\n"_ba);
    QCOMPARE(request.remoteAddress, "127.0.0.1");
    QVERIFY(request.receivedAt >= before && request.receivedAt <= QDateTime::currentMSecsSinceEpoch());
    QCOMPARE(server.listener->waiting(), 0);
}

void TestListener::answersWithNothingButWhatIsNeeded()
{
    Server server;
    const auto lines = [](const Reply &reply) {
        auto all = reply.head.toLower().trimmed().replace("\r\n", "\n").split('\n');
        std::sort(all.begin(), all.end());
        return all;
    };
    const auto accepted = ask(server.url, post("secret body"));
    QCOMPARE(accepted.body, "secret body"); // what this test answers
    const QByteArrayList few{"content-length: 11", "content-type: text/plain; charset=utf-8",
                             "http/1.1 200 ok", "x-content-type-options: nosniff"};
    QCOMPARE(lines(accepted), few);
    const auto refused = ask(server.url, post("secret body", {}, "/other"));
    QVERIFY(!refused.body.isEmpty() && !refused.body.contains("secret"));
    const QByteArrayList more{"connection: close",
                              "content-length: " + QByteArray::number(refused.body.size()),
                              "content-type: text/plain; charset=utf-8", "http/1.1 404 not found",
                              "x-content-type-options: nosniff"};
    QCOMPARE(lines(refused), more);
}

void TestListener::answersTheTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("kept");
    const QByteArray sign = "X-Toast-Webhook-Signature: " + secret + "\r\n";
    const auto badSignature = static_cast<int>(Outcome::BadSignature);
    const auto tooLarge = static_cast<int>(Outcome::TooLarge);
    row("signed", post("{}", sign), 200);
    row("signed by the other name", post("{}", "x-nhn-webhook-signature: other\r\n"), 200);
    row("not signed", post("{}"), 401, {}, badSignature);
    row("signed wrongly", post("{}", "X-Toast-Webhook-Signature: s3cre\r\n"), 401, {}, badSignature);
    row("with a query", post("{}", sign, "/webhook?x=1"), 200);
    row("whole address", post("{}", sign, "http://example.com/webhook"), 200);
    row("whole address, another path", post("{}", sign, "http://example.com/other"), 404);
    row("other paths", post("{}", sign, "/webhook/"), 404);
    row("other case", post("{}", sign, "/Webhook"), 404);
    row("root", get("GET", "/"), 404);
    row("star", get("OPTIONS", "*"), 404);
    for (const char *method : {"GET", "HEAD", "PUT", "DELETE", "OPTIONS", "PATCH"})
        row(method, get(method, "/webhook"), 405, "Allow: POST");
    row("health", get("GET", "/healthz"), 200);
    row("health without body", get("HEAD", "/healthz"), 200);
    row("health by post", post("{}", {}, "/healthz"), 405, "Allow: GET, HEAD");
    row("web page", post("{}", sign + "Origin: https://example.com\r\n"), 403);
    row("web page of nowhere", post("{}", sign + "Origin: null\r\n"), 403);
    row("web page that says so", post("{}", sign + "Sec-Fetch-Site: same-origin\r\n"), 403);
    row("typed by a person", post("{}", sign + "Sec-Fetch-Site: none\r\n"), 200);
    row("as long as allowed", post(QByteArray(1000, 'x'), sign), 200);
    row("too long", post(QByteArray(1001, 'x'), sign), 413, {}, tooLarge);
    const QByteArray chunks = line + sign + "Transfer-Encoding: chunked\r\n\r\n";
    row("too long in chunks", chunks + chunk(QByteArray(1000, 'x')) + chunk("x"), 413, {}, tooLarge);
    row("as long as allowed in chunks", chunks + chunk(QByteArray(1000, 'x')) + "0\r\n\r\n", 200);
    row("bad chunk", chunks + "zz\r\n", 400);
    row("nonsense", "nonsense\r\n\r\n", 400);
    row("no host", "GET /healthz HTTP/1.1\r\n\r\n", 400);
    row("line feeds", "GET /healthz HTTP/1.1\nHost: a\n\n", 400);
    row("encrypted", "\x16\x03\x01\x02\x00\x01\x00\x01"_ba, 400);
    row("unknown method", get("BREW", "/healthz"), 501);
    row("unknown coding", line + sign + "Transfer-Encoding: gzip\r\n\r\n", 501);
    row("unknown version", "GET /healthz HTTP/2.0\r\nHost: a\r\n\r\n", 505);
    row("long target", get("GET", "/" + QByteArray(maxTarget, 'x')), 414);
    row("long field", line + "A: " + QByteArray(maxField, 'x') + "\r\n\r\n", 431);
    row("many fields", line + QByteArray("A: b\r\n").repeated(maxFieldCount) + "\r\n", 431);
}

void TestListener::answersTheTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, field);
    QFETCH(int, kept);
    const bool bodiless = bytes.startsWith("HEAD");
    for (const qsizetype piece : {qsizetype(0), bytes.size() / 1000 + 1}) {
        Server server(signedRules());
        const auto reply = ask(server.url, bytes, piece, bodiless);
        QCOMPARE(reply.status, status);
        QVERIFY(reply.field("Content-Length").toInt() > 0);
        if (!field.isEmpty())
            QVERIFY2(reply.head.contains(field + "\r\n"), reply.head.constData());
        QVERIFY(!reply.head.toLower().contains("server:"));
        QTRY_COMPARE(server.refused.size(), kept < 0 ? 0 : 1);
        if (kept >= 0) {
            QCOMPARE(static_cast<int>(server.refused.first().outcome), kept);
            QCOMPARE(server.refused.first().httpStatus, status);
            QCOMPARE(server.refused.first().request.remoteAddress, "127.0.0.1");
        }
        QCOMPARE(server.requests.size(), status == 200 && bytes.startsWith("POST") ? 1 : 0);
    }
}

void TestListener::checksInOrder()
{
    Server server(signedRules());
    const QByteArray body(1001, 'x');
    const auto put = [&](const QByteArray &target, const QByteArray &fields) {
        return ask(server.url, post(body, fields, target).replace(0, 4, "PUT")).status;
    };
    const QByteArray sign = "X-Toast-Webhook-Signature: " + secret + "\r\n";
    QCOMPARE(put("/other", "Origin: a\r\nA : b\r\n"), 400);
    QCOMPARE(put("/other", "Origin: a\r\n"), 404);
    QCOMPARE(put("/webhook", "Origin: a\r\n"), 405);
    QCOMPARE(ask(server.url, post(body, "Origin: a\r\n")).status, 403);
    QCOMPARE(ask(server.url, post(body)).status, 401);
    QCOMPARE(ask(server.url, post(body, sign)).status, 413);
    QCOMPARE(ask(server.url, post(body.left(1000), sign)).status, 200);
}

void TestListener::readsBodiesHoweverTheyCome_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    const QByteArray text = "{\"hooks\":[]} \r\n0\r\n\r\n";
    QTest::newRow("length") << post(text) << text;
    QTest::newRow("none") << line + "\r\n" << QByteArray();
    QTest::newRow("chunks") << chunkedHead + chunk(text) + chunk(text) + "0\r\n\r\n" << text + text;
    QTest::newRow("extensions and trailers")
        << chunkedHead + "2;a=\"b\"\r\nab\r\n0;e\r\nHost: b\r\nA: b\r\n\r\n"
        << "ab"_ba;
    QTest::newRow("old version") << "POST /webhook HTTP/1.0\r\nContent-Length: 2\r\n\r\nab"_ba
                                 << "ab"_ba;
    QTest::newRow("other protocol offered")
        << post("ab", "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: a\r\n") << "ab"_ba;
}

void TestListener::readsBodiesHoweverTheyCome()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, body);
    Server server;
    for (const qsizetype piece : {0, 1, 7}) {
        server.requests.clear();
        QCOMPARE(ask(server.url, bytes, piece).status, 200);
        QCOMPARE(server.requests.size(), 1);
        QCOMPARE(server.requests.first().body, body);
    }
}

void TestListener::keepsWhatCameOfARefusedBody_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("kept");
    const QByteArray large(70'000, 'x');
    QTest::newRow("short") << post("{}") << "{}"_ba;
    QTest::newRow("not all of it") << post("{}").replace("Length: 2", "Length: 9") << "{}"_ba;
    QTest::newRow("long") << line + "Content-Length: 70000\r\n\r\n" + large << large.left(maxKeptRefusedBody);
    QTest::newRow("chunks") << chunkedHead + chunk("ab") + chunk("cd") << "abcd"_ba;
    QTest::newRow("chunks, then nonsense") << chunkedHead + chunk("ab") + "zz\r\n"
                                           << "ab"_ba;
    QTest::newRow("the next request") << post("{}") + post("[]") << "{}"_ba;
}

void TestListener::keepsWhatCameOfARefusedBody()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, kept);
    Server server({.signatures = {secret}});
    QCOMPARE(ask(server.url, bytes).status, 401);
    QTRY_COMPARE(server.refused.size(), 1);
    QCOMPARE(server.refused.first().request.body, kept);
    QVERIFY(!server.refused.first().note.isEmpty());
}

void TestListener::keepsAConnectionForTheNextRequest()
{
    Server server;
    Client client(server.url);
    for (const QByteArray &bytes :
         {post("1"), get("GET", "/healthz"), post("2"), chunkedHead + chunk("3") + "0\r\n\r\n", post("4"),
          "POST /webhook HTTP/1.0\r\nConnection: keep-alive\r\nContent-Length: 1\r\n\r\n5"_ba, post("6")}) {
        QTRY_COMPARE(client.state(), QTcpSocket::ConnectedState);
        client.send(bytes);
        const auto reply = await(client);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.field("Connection"), bytes.contains("HTTP/1.0") ? "keep-alive"_ba : ""_ba);
    }
    QCOMPARE(server.requests.size(), 6);
    QCOMPARE(server.requests.last().body, "6");
    QCOMPARE(client.state(), QTcpSocket::ConnectedState);
}

void TestListener::keepsAConnectionWhateverIsAnsweredLater()
{
    Server server;
    server.holds = true;
    Client client(server.url);
    QTRY_COMPARE(client.state(), QTcpSocket::ConnectedState);
    for (const int status :
         {400, 413, 503, 200}) { // the request was read whole: nothing hinders the next one
        client.send(post("{}"));
        QTRY_COMPARE(server.held.size(), 1);
        server.listener->answer(server.held.takeFirst().ticket,
                                {.status = status, .text = "a", .retryAfter = 5});
        const auto reply = await(client);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.field("Retry-After"), "5");
        QCOMPARE(reply.field("Connection"), QByteArray());
    }
}

void TestListener::closesAConnectionWhenItShould_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("asked to") << post("{}", "Connection: close\r\n");
    QTest::newRow("old version") << "POST /webhook HTTP/1.0\r\nContent-Length: 2\r\n\r\n{}"_ba;
    QTest::newRow("refused") << post("{}", {}, "/other");
    QTest::newRow("refused by its head") << get("DELETE", "/webhook");
    QTest::newRow("not by the book") << "nonsense\r\n\r\n"_ba;
    QTest::newRow("health, with a body")
        << get("GET", "/healthz").replace("\r\n\r\n", "\r\nContent-Length: 1\r\n\r\nx");
}

void TestListener::closesAConnectionWhenItShould()
{
    QFETCH(QByteArray, bytes);
    Server server;
    Client client(server.url);
    client.connect(&client, &Client::connected, &client, [&] { client.send(bytes + post("next")); });
    QTRY_VERIFY(client.endedInOrder());
    const auto reply = takeReply(client.got);
    QVERIFY(reply.status != 0);
    QCOMPARE(reply.field("Connection"), "close");
    QCOMPARE(client.got, QByteArray());
    for (const auto &request : server.requests)
        QVERIFY(request.body != "next");
}

void TestListener::answersPipelinedRequestsInTheirOrder()
{
    Server server;
    server.holds = true;
    std::vector<std::unique_ptr<Client>> clients;
    QByteArrayList bodies;
    for (int c = 0; c < 4; ++c) {
        QByteArray all;
        for (int i = 0; i < 25; ++i) {
            bodies.append(QByteArray::number(c) + ' ' + QByteArray::number(i));
            all += i % 2 == 0 ? post(bodies.last()) : chunkedHead + chunk(bodies.last()) + "0\r\n\r\n";
        }
        auto &client = *clients.emplace_back(std::make_unique<Client>(server.url));
        client.connect(&client, &Client::connected, &client, [&client, all] { client.send(all); });
    }
    for (int i = 0; i < 25; ++i) {
        // One of each client, for no second one is shown while the first one waits.
        QTRY_COMPARE(server.held.size(), 4);
        QCOMPARE(server.listener->waiting(), 4);
        std::reverse(server.held.begin(), server.held.end());
        server.answerAll();
    }
    QByteArrayList got;
    for (auto &client : clients) {
        for (int i = 0; i < 25; ++i) {
            const auto reply = await(*client);
            QCOMPARE(reply.status, 200);
            got.append(reply.body);
        }
    }
    QCOMPARE(got, bodies);
}

void TestListener::handsOverTogetherWhatIsReadyTogether()
{
    Server server;
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 30; ++i)
        clients.push_back(std::make_unique<Client>(server.url));
    for (const auto &client : clients)
        QTRY_COMPARE(client->state(), QTcpSocket::ConnectedState);
    QTest::qWait(0);
    for (const auto &client : clients)
        client->send(post("{}"));
    QTRY_COMPARE(server.requests.size(), 30);
    QVERIFY2(server.passes < 10, QByteArray::number(server.passes).constData());
}

void TestListener::asksForTheBodyOfWhoExpectsTo()
{
    Server server;
    const QByteArray request = post("{\"a\":1}", "Expect: 100-Continue\r\n");
    Client client(server.url);
    QTRY_COMPARE(client.state(), QTcpSocket::ConnectedState);
    client.send(request.chopped(7));
    QTRY_COMPARE(client.got, "HTTP/1.1 100 Continue\r\n\r\n");
    client.send("{\"a\":1}");
    QTRY_VERIFY(client.got.contains(" 200 "));
    QCOMPARE(client.got.count("HTTP/1.1"), 2);
    QCOMPARE(server.requests.first().body, "{\"a\":1}");
    // Who sends the body without waiting needs not be asked.
    QCOMPARE(ask(server.url, request).status, 200);
    QCOMPARE(ask(server.url, request.chopped(7).replace("Length: 7", "Length: 0")).status, 200);
}

void TestListener::doesNotAskForABodyThatItRefuses()
{
    Server server(signedRules());
    const QByteArray expect = "Expect: 100-continue\r\n";
    QCOMPARE(ask(server.url, post("{}", expect).chopped(2)).status, 401);
    QCOMPARE(ask(server.url, post("{}", expect, "/other").chopped(2)).status, 404);
    const QByteArray sign = "X-Toast-Webhook-Signature: " + secret + "\r\n";
    QCOMPARE(ask(server.url, post(QByteArray(1001, 'x'), sign + expect).chopped(1001)).status, 413);
    QCOMPARE(server.refused.last().request.body, QByteArray());
}

void TestListener::servesManyClientsAtOnce()
{
    Server server;
    std::vector<std::unique_ptr<Client>> clients;
    std::vector<int> answers(50, 0);
    for (std::size_t c = 0; c < answers.size(); ++c) {
        auto &client = *clients.emplace_back(std::make_unique<Client>(server.url));
        const auto send = [&client, c] {
            client.send(post("{\"client\":" + QByteArray::number(int(c)) + '}'));
        };
        client.connect(&client, &Client::connected, &client, send);
        client.connect(&client, &Client::readyRead, &client, [&client, &answers, c, send] {
            while (takeReply(client.got).status == 200) {
                if (++answers[c] < 20)
                    send();
            }
        });
    }
    QTRY_COMPARE(server.requests.size(), 50 * 20);
    QTRY_COMPARE(std::count(answers.begin(), answers.end(), 20), 50);
}

void TestListener::tellsTheAddressOfAClientInItsOwnForm()
{
    Server server({}, QHostAddress(QHostAddress::Any));
    QUrl url = server.url;
    for (const auto &host : {u"127.0.0.1"_s, u"::1"_s}) {
        url.setHost(host);
        Client client(url);
        if (!QTest::qWaitFor([&] { return client.state() == QTcpSocket::ConnectedState; }, 500))
            continue; // there is no IPv6 here
        QCOMPARE(ask(url, post("{}")).status, 200);
        QCOMPARE(server.requests.last().remoteAddress, host.toUtf8());
    }
    QVERIFY(!server.requests.isEmpty());
}

void TestListener::saysWhyItCannotListen()
{
    const Server server;
    Listener second{Rules{}};
    const auto url =
        second.listen(QHostAddress(QHostAddress::LocalHost), static_cast<quint16>(server.url.port()));
    QVERIFY(!url);
    QVERIFY(!url.error().text.isEmpty());
}

void TestListener::endsInOrderWhenItStopsAccepting()
{
    Server server;
    server.holds = true;
    Client idle(server.url);
    Client waiting(server.url);
    Client halfway(server.url);
    QTRY_COMPARE(halfway.state(), QTcpSocket::ConnectedState);
    waiting.send(post("1"));
    halfway.send(post("2").chopped(1));
    QTRY_COMPARE(server.held.size(), 1);
    server.listener->stopAccepting();
    QTRY_VERIFY(idle.endedInOrder());
    Client late(server.url);
    QTRY_COMPARE(late.error(), QTcpSocket::ConnectionRefusedError);
    halfway.send("2");
    QTRY_COMPARE(server.held.size(), 2);
    server.answerAll();
    for (Client *client : {&waiting, &halfway}) {
        QTRY_VERIFY(client->endedInOrder());
        const auto reply = takeReply(client->got);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.field("Connection"), "close");
    }
}

void TestListener::movesWithoutLosingWhatIsInFlight()
{
    Server server;
    server.holds = true;
    Client waiting(server.url);
    QTRY_COMPARE(waiting.state(), QTcpSocket::ConnectedState);
    waiting.send(post("1"));
    QTRY_COMPARE(server.held.size(), 1);
    const auto moved = server.listener->listen(QHostAddress(QHostAddress::LocalHost), 0);
    QVERIFY(moved);
    QVERIFY(moved->port() != server.url.port());
    Client late(server.url);
    QTRY_COMPARE(late.error(), QTcpSocket::ConnectionRefusedError);
    Client there(*moved);
    QTRY_COMPARE(there.state(), QTcpSocket::ConnectedState);
    there.send(post("2"));
    QTRY_COMPARE(server.held.size(), 2);
    server.answerAll();
    QCOMPARE(await(waiting).status, 200);
    QCOMPARE(await(there).status, 200);
}

void TestListener::staysWhereItIsIfItCannotMove()
{
    const Server other;
    Server server;
    Client open(server.url);
    QTRY_COMPARE(open.state(), QTcpSocket::ConnectedState);
    QVERIFY(!server.listener->listen(QHostAddress(QHostAddress::LocalHost),
                                     static_cast<quint16>(other.url.port())));
    QVERIFY(!server.listener->listen(QHostAddress(u"192.0.2.1"_s), static_cast<quint16>(server.url.port())));
    QCOMPARE(ask(server.url, post("{}")).status, 200);
    open.send(post("{}"));
    QCOMPARE(await(open).status, 200);
}

void TestListener::movesFromOneAddressToAllOnItsPort()
{
    Server server;
    const auto port = static_cast<quint16>(server.url.port());
    for (const auto address : {QHostAddress::AnyIPv4, QHostAddress::LocalHost}) {
        const auto moved = server.listener->listen(QHostAddress(address), port);
        QVERIFY(moved);
        QCOMPARE(moved->port(), port);
        QCOMPARE(ask(server.url, post("{}")).status, 200);
    }
}

void TestListener::judgesByNewRules()
{
    Server server;
    Client open(server.url);
    QTRY_COMPARE(open.state(), QTcpSocket::ConnectedState);
    const QUrl url = server.listener->setRules({.path = "/other", .signatures = {secret}});
    QCOMPARE(url.path(), u"/other"_s);
    QCOMPARE(url.port(), server.url.port());
    QCOMPARE(ask(url, post("{}")).status, 404);
    QCOMPARE(ask(url, post("{}", {}, "/other")).status, 401);
    open.send(post("{}", "X-Toast-Webhook-Signature: " + secret + "\r\n", "/other"));
    QCOMPARE(await(open).status, 200);
}

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
