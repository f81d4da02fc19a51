#include "server/guardedsocket.h"
#include "server/wire.h"
#include "support/busytime.h"

#include <QTimer>

#include <fcntl.h>
#include <memory>
#include <sys/resource.h>
#include <vector>

namespace {

/// A request that is not finished: as much of it as somebody sends who then waits.
const QByteArray halfHead = "POST /webhook HTTP/1.1\r\nHost: loc";
const QByteArray halfBody =
    "POST /webhook HTTP/1.1\r\nHost: localhost\r\nContent-Length: 20000\r\n\r\n{\"a\":\"";

Server serverWith(const Limits &limits)
{
    return Server({}, QHostAddress(QHostAddress::LocalHost), limits);
}

/// Limits that a test can wait for.
Limits quickLimits()
{
    return {.headTime = 300, .bodyTime = 200, .bodyRate = 2'000, .keepAliveTime = 600};
}

std::unique_ptr<Client> connectedTo(const QUrl &url)
{
    auto client = std::make_unique<Client>(url);
    [&] { QVERIFY(QTest::qWaitFor([&] { return client->state() == QTcpSocket::ConnectedState; })); }();
    return client;
}

/// Connections that do not read, made without waiting for the listener.
class Crowd
{
public:
    explicit Crowd(const QUrl &url)
        : m_port(url.port())
    {}
    ~Crowd() { leave(); }
    Q_DISABLE_COPY_MOVE(Crowd)

    void add(int count, const QByteArray &bytes = {})
    {
        for (int i = 0; i < count; ++i) {
            const int socket = connectTo(m_port);
            QVERIFY(socket >= 0);
            m_sockets.push_back(socket);
            send(socket, bytes);
            if (i % 20 == 0)
                QCoreApplication::processEvents(); // the backlog is short
        }
    }

    /// Sends some more on each connection that takes it.
    void sendMore(const QByteArray &bytes)
    {
        for (const int socket : m_sockets)
            send(socket, bytes);
    }

    /// How many the other side has not ended.
    [[nodiscard]] qsizetype open() const
    {
        return std::count_if(m_sockets.begin(), m_sockets.end(), [](int socket) {
            std::array<char, 4'096> bytes;
            ssize_t size = 0;
            while ((size = ::recv(socket, bytes.data(), bytes.size(), MSG_DONTWAIT)) > 0) {}
            return size < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
        });
    }

    void leave()
    {
        for (const int socket : std::exchange(m_sockets, {}))
            ::close(socket);
    }

private:
    static void send(int socket, const QByteArray &bytes)
    {
        if (!bytes.isEmpty())
            ::send(socket, bytes.constData(), static_cast<std::size_t>(bytes.size()),
                   MSG_DONTWAIT | MSG_NOSIGNAL);
    }

    int m_port;
    std::vector<int> m_sockets;
};

} // namespace

/// Clients that are slow, that are many, or that take all there is.
class TestCrowd : public QObject
{
    Q_OBJECT
private slots:
    void endsWhoTakesTooLong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status"); // 0: no answer
        QTest::addColumn<int>("least");  // milliseconds
        QTest::newRow("nothing at all") << QByteArray() << 0 << 300;
        QTest::newRow("half a head") << halfHead << 408 << 300;
        QTest::newRow("a blank line") << QByteArray("\r\n") << 408 << 300;
        QTest::newRow("half a body") << halfBody << 408 << 200;
        QTest::newRow("half a chunk") << chunkedHead + "ff\r\nabc" << 408 << 200;
    }

    void endsWhoTakesTooLong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(int, least);
        Server server = serverWith(quickLimits());
        const auto client = connectedTo(server.url);
        QElapsedTimer time;
        time.start();
        client->send(bytes);
        QVERIFY(QTest::qWaitFor([&] { return client->state() == QTcpSocket::UnconnectedState; }));
        QVERIFY2(time.elapsed() >= least, qPrintable(QString::number(time.elapsed())));
        QVERIFY(client->endedInOrder());
        QCOMPARE(takeReply(client->got).status, status);
        QVERIFY(server.requests.isEmpty() && server.refused.isEmpty());
    }

    void endsAConnectionThatNobodyUses()
    {
        Limits limits = quickLimits();
        limits.keepAliveTime = 1'500;
        Server server = serverWith(limits);
        const auto client = connectedTo(server.url);
        client->send(post("{}"));
        QCOMPARE(await(*client).status, 200);
        QElapsedTimer time;
        time.start();
        QTest::qWait(700);
        client->send(post("[]"));
        QCOMPARE(await(*client).status, 200);
        QVERIFY(QTest::qWaitFor([&] { return client->state() == QTcpSocket::UnconnectedState; }));
        QVERIFY2(time.elapsed() >= 2'200, qPrintable(QString::number(time.elapsed())));
        QVERIFY(client->endedInOrder() && client->got.isEmpty());
    }

    /// A body earns its time by what comes of it.
    void waitsForABodyThatKeepsComing()
    {
        Server server = serverWith({.headTime = 300, .bodyTime = 800, .bodyRate = 500});
        const auto client = connectedTo(server.url);
        const QByteArray body(8'000, ' ');
        client->send(post(body).chopped(body.size()));
        QElapsedTimer time;
        time.start();
        for (qsizetype sent = 0; sent < body.size(); sent += 200) {
            QTest::qWait(60); // 3,333 bytes a second
            client->send(body.mid(sent, 200));
        }
        QCOMPARE(await(*client).status, 200);
        QVERIFY(time.elapsed() > 2'000);
    }

    /// What has come earns a body no time in which nothing comes.
    void doesNotWaitForABodyThatComesNoFurther()
    {
        Server server = serverWith(quickLimits());
        const auto client = connectedTo(server.url);
        const QByteArray bytes = post(QByteArray(20'000, ' '));
        QElapsedTimer time;
        time.start();
        client->send(bytes.chopped(10'000)); // at 2,000 bytes a second worth 5 seconds
        QCOMPARE(await(*client).status, 408);
        QVERIFY2(time.elapsed() < 2'000, qPrintable(QString::number(time.elapsed())));
    }

    /// Whose answer is not there yet is not to blame for it.
    void neverEndsWhoWaitsForItsAnswer()
    {
        Server server = serverWith(quickLimits());
        server.holds = true;
        const auto client = connectedTo(server.url);
        client->send(post("{}"));
        QTest::qWait(1'500);
        QCOMPARE(client->state(), QTcpSocket::ConnectedState);
        server.answerAll();
        QCOMPARE(await(*client).status, 200);
    }

    void endsWhoDoesNotReadItsAnswers()
    {
        Limits limits = quickLimits();
        limits.answerTime = 400;
        Gate gate(Rules{}, limits, nullptr);
        QVERIFY(gate.listen(QHostAddress(QHostAddress::LocalHost)));
        const int small = 4096; // for the connections that are accepted, too
        ::setsockopt(static_cast<int>(gate.socketDescriptor()), SOL_SOCKET, SO_SNDBUF, &small, sizeof small);
        const int client = connectTo(gate.serverPort(), small);
        const auto requests = QByteArray("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n").repeated(5'000);
        QVERIFY(::send(client, requests.constData(), static_cast<std::size_t>(requests.size()), MSG_NOSIGNAL)
                > 0);
        QTRY_VERIFY(gate.hasPendingConnections());
        const auto *socket = gate.nextPendingConnection();
        QTRY_VERIFY(socket->bytesToWrite() > 0);
        QElapsedTimer time;
        time.start();
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
        QVERIFY2(time.elapsed() > 200, qPrintable(QString::number(time.elapsed())));
        ::close(client);
    }

    void oldestUnfinishedOnesMakeRoom()
    {
        constexpr int most = 20;
        Server server = serverWith({.connections = most});
        Crowd idle(server.url);
        idle.add(most * crowdedPercent / 100);
        QTest::qWait(50);
        QTRY_COMPARE(idle.open(), 16);
        Crowd slow(server.url);
        slow.add(10, halfHead);
        QTest::qWait(50);
        QTRY_COMPARE(idle.open(), 6); // one for each
        QCOMPARE(slow.open(), 10);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(ask(server.url, post("{}")).status, 200);
    }

    void whoWaitsForAnAnswerMakesNoRoom()
    {
        constexpr int most = 10;
        Server server = serverWith({.connections = most});
        server.holds = true;
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < most; ++i) {
            clients.push_back(connectedTo(server.url));
            clients.back()->send(post("{}"));
            QVERIFY(QTest::qWaitFor([&] { return server.held.size() == i + 1; }));
        }
        const auto late = connectedTo(server.url);
        const Reply reply = await(*late);
        QCOMPARE(reply.status, 503);
        QVERIFY(!reply.field("Retry-After").isEmpty());
        server.answerAll();
        for (const auto &client : clients)
            QCOMPARE(await(*client).status, 200);
        server.holds = false;
        QCOMPARE(ask(server.url, post("{}")).status, 200);
    }

    void takesOnlySoManyOfOneAddress()
    {
        Rules two;
        two.perAddress = 2;
        Server server(two);
        const auto first = connectedTo(server.url);
        const auto second = connectedTo(server.url);
        first->send(post("{}"));
        second->send(post("{}"));
        QCOMPARE(await(*first).status, 200);
        QCOMPARE(await(*second).status, 200);
        const auto third = connectedTo(server.url);
        QCOMPARE(await(*third).status, 503);
        first->abort();
        QTRY_COMPARE(ask(server.url, post("{}")).status, 200);
        server.listener->setRules({});
        const auto fourth = connectedTo(server.url);
        const auto fifth = connectedTo(server.url);
        fifth->send(post("{}"));
        QCOMPARE(await(*fifth).status, 200);
    }

    /// Accepting waits, without going round in circles, and goes on by itself.
    void goesOnAfterDescriptorsRanOut()
    {
        Server server;
        QCOMPARE(ask(server.url, post("{}")).status, 200);
        QTest::qWait(100); // both sides of it are closed by then
        rlimit whole{};
        QVERIFY(::getrlimit(RLIMIT_NOFILE, &whole) == 0);
        const rlimit few{.rlim_cur = 200, .rlim_max = whole.rlim_max};
        QVERIFY(::setrlimit(RLIMIT_NOFILE, &few) == 0);
        std::vector<int> taken;
        while (taken.empty() || taken.back() < 200 - keptDescriptors)
            taken.push_back(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        BusyTime busy;
        busy.start();
        QCOMPARE(ask(server.url, post("{}")).status, 503);
        Client waiting(server.url);
        QTest::qWait(2'500);
        QVERIFY2(busy.elapsed() < 500, qPrintable(QString::number(busy.elapsed())));
        QCOMPARE(server.requests.size(), 1);
        for (const int one : taken)
            ::close(one);
        ::setrlimit(RLIMIT_NOFILE, &whole);
        const auto accepts = [&server] { return ask(server.url, post("{}")).status == 200; };
        QVERIFY(QTest::qWaitFor(accepts));
    }

    /// Also where the very first connection cannot be accepted: QTcpServer takes that for final.
    void goesOnAfterAFailedAccept()
    {
        Server server;
        const int client = connectTo(server.url.port());
        rlimit whole{};
        QVERIFY(::getrlimit(RLIMIT_NOFILE, &whole) == 0);
        const int free = ::open("/dev/null", O_RDONLY | O_CLOEXEC); // the lowest number that is
        ::close(free);
        const rlimit none{.rlim_cur = static_cast<rlim_t>(free), .rlim_max = whole.rlim_max};
        QVERIFY(::setrlimit(RLIMIT_NOFILE, &none) == 0);
        QTest::qWait(100);
        ::setrlimit(RLIMIT_NOFILE, &whole);
        const auto accepts = [&server] { return ask(server.url, post("{}")).status == 200; };
        QVERIFY(QTest::qWaitFor(accepts));
        ::close(client);
    }

    void acceptsNobodyForAMomentAfterManyRefusals()
    {
        Gate gate(Rules{}, Limits{}, nullptr);
        QVERIFY(gate.listen(QHostAddress(QHostAddress::LocalHost)));
        for (int round = 0; round < 3; ++round) {
            QElapsedTimer since;
            since.start();
            for (int i = 0; i < refusalsInSpan; ++i)
                gate.countRefusal();
            const int client = connectTo(gate.serverPort());
            QTest::qWait(refusalSpan / 5);
            QVERIFY(!gate.hasPendingConnections() || since.elapsed() >= refusalSpan);
            QTRY_VERIFY(gate.hasPendingConnections());
            QVERIFY(since.elapsed() >= refusalSpan / 2);
            delete gate.nextPendingConnection();
            ::close(client);
            QTest::qWait(2 * refusalSpan);
        }
        for (int i = 0; i < refusalsInSpan - 1; ++i)
            gate.countRefusal();
        gate.close();
        gate.countRefusal(); // of one who was connected when receiving ended
        QTest::qWait(2 * refusalSpan);
    }

    void answersAnHonestClientInACrowd()
    {
        constexpr int wanted = 5'000; // descriptors: both sides are in this process
        raiseDescriptorLimit();
        if (descriptorLimit() < wanted)
            QSKIP("the system does not allow so many open files");
        Server server;
        Crowd idle(server.url);
        Crowd dripping(server.url);
        Crowd halfway(server.url);
        idle.add(1'500);
        dripping.add(500, halfHead);
        halfway.add(200, halfBody);
        QTimer drip;
        drip.callOnTimeout(&drip, [&] { dripping.sendMore("a"); });
        drip.start(1'000);
        for (int i = 0; i < 20; ++i) {
            QElapsedTimer time;
            time.start();
            QCOMPARE(ask(server.url, post("{}")).status, 200);
            QVERIFY2(time.elapsed() < 2'000, qPrintable(QString::number(time.elapsed())));
            QTest::qWait(100);
        }
        QVERIFY(idle.open() + dripping.open() + halfway.open() <= Limits().connections);
    }
};

QTEST_GUILESS_MAIN(TestCrowd)
#include "tst_crowd.moc"
