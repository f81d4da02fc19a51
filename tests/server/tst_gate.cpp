#include "server/gate.h"
#include "server/guardedsocket.h"
#include "server/wire.h"

#include <QHttpServer>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

/// What happens when clients hang up, send much, or do not listen.
class TestGate : public QObject
{
    Q_OBJECT
private slots:
    void survivesAClientThatHangsUpAtAnyByte_data();
    void survivesAClientThatHangsUpAtAnyByte();
    void survivesAClientThatHangsUpWhileItsAnswerIsOwed_data();
    void survivesAClientThatHangsUpWhileItsAnswerIsOwed();
    void survivesManyThatHangUpAtOnce();
    void goesWhileAnswersAreOwed();
    void answersAClientThatOnlyEndsItsOwnSide();
    void takesALargeBody();
    void takesManySmallChunks();
    void refusesBodiesThatAreTooMuchTogether();
    void announcedLengthsCostNobodyElse();
    void letsARefusedClientSeeItsAnswer_data();
    void letsARefusedClientSeeItsAnswer();
    void doesNotReadARefusedClientForEver();
    void doesNotReadOnForAClientThatDoesNotListen();
    void doesNotReadFarAheadOfAnAnswer();
    void leavesNothingBehind();
};

namespace {

/// Closes so that the other side sees a reset.
void hangUpHard(Client &client)
{
    const linger none{.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(client.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    client.abort();
}

void hangUp(Client &client, bool hard)
{
    if (hard)
        hangUpHard(client);
    else
        client.abort();
}

/// Whether it still serves, and owes nothing.
bool serves(Server &server)
{
    server.holds = false;
    server.answerAll();
    return ask(server.url, post("{}")).status == 200 && server.listener->waiting() == 0;
}

} // namespace

void TestGate::survivesAClientThatHangsUpAtAnyByte_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("hard");
    for (const bool hard : {false, true}) {
        const char *how = hard ? "reset" : "end";
        QTest::addRow("length, %s", how) << post("{\"hooks\":[]}") << hard;
        QTest::addRow("chunks, %s", how) << chunkedHead + chunk("{}") + "0\r\n\r\n" << hard;
        QTest::addRow("refused, %s", how) << post("{}", {}, "/other") << hard;
    }
}

void TestGate::survivesAClientThatHangsUpAtAnyByte()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, hard);
    Server server;
    for (qsizetype size = 0; size <= bytes.size(); ++size) {
        Client client(server.url);
        QTRY_COMPARE(client.state(), QTcpSocket::ConnectedState);
        client.send(bytes.first(size));
        if (size % 2 == 0)
            QCoreApplication::processEvents();
        hangUp(client, hard);
    }
    QVERIFY(serves(server));
}

void TestGate::survivesAClientThatHangsUpWhileItsAnswerIsOwed_data()
{
    QTest::addColumn<bool>("hard");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("end") << false << QByteArray();
    QTest::newRow("reset") << true << QByteArray();
    QTest::newRow("end, another request sent") << false << post("next");
    QTest::newRow("reset, half a request sent") << true << post("next").chopped(1);
}

void TestGate::survivesAClientThatHangsUpWhileItsAnswerIsOwed()
{
    QFETCH(bool, hard);
    QFETCH(QByteArray, after);
    Server server;
    server.holds = true;
    for (int passes = 0; passes < 10; ++passes) { // the answer comes at different moments
        Client client(server.url);
        QTRY_COMPARE(client.state(), QTcpSocket::ConnectedState);
        client.send(post("{}") + after);
        const auto owed = [](const Received &one) { return one.request.body == "{}"; };
        QTRY_VERIFY(
            std::any_of(server.held.cbegin(), server.held.cend(), owed)); // what came whole counts, too
        hangUp(client, hard);
        for (int pass = 0; pass < passes; ++pass)
            QCoreApplication::processEvents();
        server.answerAll();
    }
    QVERIFY(serves(server));
}

void TestGate::survivesManyThatHangUpAtOnce()
{
    Server server;
    server.holds = true;
    std::vector<std::unique_ptr<Client>> clients;
    QRandomGenerator random(1);
    const QByteArray bytes = post("{\"hooks\":[]}");
    for (int i = 0; i < 200; ++i) {
        auto &client = *clients.emplace_back(std::make_unique<Client>(server.url));
        const auto size = static_cast<qsizetype>(random.bounded(int(bytes.size() * 2)));
        client.connect(&client, &Client::connected, &client,
                       [&client, bytes, size] { client.send((bytes + bytes).first(size)); });
        if (i % 20 == 19)
            QTest::qWait(1);
        if (i >= 100)
            hangUp(*clients[static_cast<std::size_t>(random.bounded(i))], i % 2 == 0);
        if (i % 50 == 49)
            server.answerAll();
    }
    QTRY_VERIFY(!server.held.isEmpty());
    for (const auto &client : clients)
        hangUp(*client, random.bounded(2) == 0);
    server.answerAll();
    QTest::qWait(5);
    QVERIFY(serves(server));
}

void TestGate::goesWhileAnswersAreOwed()
{
    std::vector<std::unique_ptr<Client>> clients;
    {
        Server server;
        server.holds = true;
        for (int i = 0; i < 20; ++i) {
            auto &client = *clients.emplace_back(std::make_unique<Client>(server.url));
            client.connect(&client, &Client::connected, &client,
                           [&client, i] { client.send(post("{}").chopped(i % 2)); });
        }
        QTRY_COMPARE(server.held.size(), 10);
        hangUp(*clients[0], false);
        QTest::qWait(1);
    }
    for (const auto &client : clients)
        QTRY_COMPARE(client->state(), QTcpSocket::UnconnectedState);
}

void TestGate::answersAClientThatOnlyEndsItsOwnSide()
{
    Server server;
    for (int i = 0; i < 20; ++i) {
        Client client(server.url);
        QTRY_COMPARE(client.state(), QTcpSocket::ConnectedState);
        client.send(post("{}"));
        ::shutdown(static_cast<int>(client.socketDescriptor()), SHUT_WR);
        QCOMPARE(await(client).status, 200);
    }
    server.holds = true; // its end has come long before the answers
    Client client(server.url);
    QTRY_COMPARE(client.state(), QTcpSocket::ConnectedState);
    client.send(post("first") + post("second"));
    ::shutdown(static_cast<int>(client.socketDescriptor()), SHUT_WR);
    for (const char *body : {"first", "second"}) {
        QTRY_COMPARE(server.held.size(), 1);
        QTest::qWait(5);
        server.answerAll();
        QCOMPARE(await(client).body, body);
    }
    QTRY_VERIFY(client.endedInOrder());
}

void TestGate::takesALargeBody()
{
    Server server;
    QByteArray body(32 * 1024 * 1024, Qt::Uninitialized);
    QRandomGenerator random(2);
    random.fillRange(reinterpret_cast<quint32 *>(body.data()), body.size() / 4);
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(ask(server.url, post(body)).status, 200);
    QVERIFY(server.requests.first().body == body);
    QVERIFY2(clock.elapsed() < 15'000, "it is not linear");
}

void TestGate::takesManySmallChunks()
{
    Server server;
    QRandomGenerator random(3);
    QByteArray body;
    QByteArray bytes = chunkedHead;
    for (int i = 0; body.size() < 10 * 1024 * 1024; ++i) {
        const QByteArray some(random.bounded(1, 1001), static_cast<char>('a' + i % 26));
        body += some;
        bytes += chunk(some);
    }
    bytes += "0\r\n\r\n";
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(ask(server.url, bytes).status, 200);
    QVERIFY(server.requests.first().body == body);
    QVERIFY2(clock.elapsed() < 15'000, "it is not linear");
}

void TestGate::refusesBodiesThatAreTooMuchTogether()
{
    Server server;
    server.holds = true;
    const QByteArray body(maxInFlight / 3, 'x');
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 3; ++i) {
        auto &client = *clients.emplace_back(std::make_unique<Client>(server.url));
        client.write(post(body));
        QTRY_COMPARE_WITH_TIMEOUT(server.held.size(), i + 1, 20'000);
    }
    const auto refused = ask(server.url, post("{}"));
    QCOMPARE(refused.status, 503);
    QVERIFY(refused.field("Retry-After").toInt() > 0);
    QCOMPARE(ask(server.url, chunkedHead + chunk("{}")).status, 503);
    QVERIFY(server.refused.isEmpty());
    QCOMPARE(ask(server.url, "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);

    // An answer makes room, and so does who hangs up halfway.
    server.holds = false;
    server.listener->answer(server.held.takeFirst().ticket, {});
    QCOMPARE(ask(server.url, post("{}")).status, 200);
    Client halfway(server.url);
    halfway.write(post(body).chopped(1));
    QTRY_COMPARE(ask(server.url, post("{}")).status, 503);
    halfway.abort();
    QTRY_COMPARE(ask(server.url, post("{}")).status, 200);
}

void TestGate::announcedLengthsCostNobodyElse()
{
    Server server;
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 10; ++i) {
        auto &client = *clients.emplace_back(std::make_unique<Client>(server.url));
        client.write("POST /webhook HTTP/1.1\r\nHost: a\r\nContent-Length: 33554432\r\n\r\n{");
        QTRY_COMPARE(client.bytesToWrite(), 0);
    }
    QTest::qWait(1);
    QCOMPARE(ask(server.url, post("{}")).status, 200);
}

void TestGate::letsARefusedClientSeeItsAnswer_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    QTest::newRow("signature") << "POST /webhook HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\n\r\n"_ba
                               << 401;
    QTest::newRow("path") << "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\n\r\n"_ba << 404;
    QTest::newRow("nonsense") << "nonsense\r\n\r\n"_ba << 400;
}

void TestGate::letsARefusedClientSeeItsAnswer()
{
    QFETCH(QByteArray, head);
    QFETCH(int, status);
    Server server({.signatures = {"secret"}});
    auto client = std::async(std::launch::async, talk, server.url.port(), head + QByteArray(900'000, 'x'), 0);
    auto heard = await(client);
    QVERIFY(heard);
    QCOMPARE(heard->error, 0);
    QCOMPARE(takeReply(heard->got).status, status);
    QCOMPARE(heard->got, QByteArray());
}

void TestGate::doesNotReadARefusedClientForEver()
{
    Server server;
    QElapsedTimer clock;
    clock.start();
    // One goes on and on: it is cut off. One stays: it is left after a while.
    const QByteArray much(lingerBytes + 16 * 1024 * 1024, 'x');
    auto loud = std::async(std::launch::async, talk, server.url.port(), "nonsense\r\n\r\n" + much, 0);
    auto heard = await(loud);
    QVERIFY(heard);
    QVERIFY(heard->error != 0);
    QVERIFY(clock.elapsed() < lingerTime);
    auto silent = std::async(std::launch::async, [port = server.url.port()] {
        const int socket = connectTo(port);
        ::send(socket, "nonsense\r\n\r\n", 12, MSG_NOSIGNAL);
        QElapsedTimer since;
        since.start();
        while (::send(socket, "x", 1, MSG_NOSIGNAL) == 1 && since.elapsed() < 2 * lingerTime)
            QThread::msleep(20);
        ::close(socket);
        return since.elapsed();
    });
    const auto stayed = await(silent);
    QVERIFY(stayed);
    QVERIFY2(*stayed > lingerTime / 2 && *stayed < 2 * lingerTime, QByteArray::number(*stayed).constData());
}

void TestGate::doesNotReadOnForAClientThatDoesNotListen()
{
    Gate gate(Rules{}, Limits{}, nullptr);
    QVERIFY(gate.listen(QHostAddress(QHostAddress::LocalHost)));
    const int small = 4096; // for the connections that are accepted, too
    ::setsockopt(static_cast<int>(gate.socketDescriptor()), SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
    const int client = connectTo(gate.serverPort(), small);
    const int count = 20'000;
    auto sender = std::async(std::launch::async, [client] {
        const QByteArray all = QByteArray("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n").repeated(count);
        return ::send(client, all.data(), static_cast<size_t>(all.size()), MSG_NOSIGNAL);
    });
    QTRY_VERIFY(gate.hasPendingConnections());
    const auto *socket = gate.nextPendingConnection();
    QTRY_VERIFY(socket->bytesToWrite() > maxUnsent);
    QTest::qWait(50);
    QVERIFY(socket->bytesToWrite() < maxUnsent + 1000);
    auto listener = std::async(std::launch::async, [client] {
        QByteArray got;
        std::array<char, 65536> piece;
        while (got.count(" 200 OK") < count) {
            const auto size = ::recv(client, piece.data(), piece.size(), 0);
            if (size <= 0)
                break;
            got.append(piece.data(), size);
        }
        return got.count(" 200 OK");
    });
    QCOMPARE(await(listener), count);
    QVERIFY(await(sender));
    ::close(client);
}

void TestGate::doesNotReadFarAheadOfAnAnswer()
{
    Server server;
    server.holds = true;
    Client client(server.url);
    const qint64 much = 32LL * 1024 * 1024;
    client.write(post("{}") + post(QByteArray(much, 'x')));
    QTRY_COMPARE(server.held.size(), 1);
    QTest::qWait(100);
    QVERIFY(client.bytesToWrite() > much / 2); // the rest is in the buffers of both systems
    server.answerAll();
    QTRY_COMPARE_WITH_TIMEOUT(server.held.size(), 1, 20'000);
    QCOMPARE(server.held.first().request.body.size(), much);
}

void TestGate::leavesNothingBehind()
{
    QHttpServer http;
    auto *gate = new Gate(Rules{}, Limits{}, &http);
    QVERIFY(gate->listen(QHostAddress(QHostAddress::LocalHost)));
    http.bind(gate);
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(gate->serverPort());
    // Without a route nobody takes a request; the gate answers it nevertheless, and QHttpServer says nothing.
    QCOMPARE(ask(url, post("{}")).status, 500);
    QCOMPARE(ask(url, post("{}", {}, "/other")).status, 404);
    QCOMPARE(ask(url, "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n").status, 200);
    {
        Client idle(url);
        Client halfway(url);
        QTRY_COMPARE(halfway.state(), QTcpSocket::ConnectedState);
        halfway.send(post("{}").chopped(1));
        QTRY_VERIFY(!http.findChildren<GuardedSocket *>().isEmpty());
    }
    QTRY_COMPARE(http.findChildren<GuardedSocket *>().size(), 0);
}

QTEST_GUILESS_MAIN(TestGate)
#include "tst_gate.moc"
