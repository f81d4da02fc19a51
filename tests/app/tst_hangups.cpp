#include "server/wire.h"
#include "support/program.h"
#include "support/sample.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <csignal>
#include <sys/time.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int hostiles = 2;
constexpr int hangups = 1'500; ///< of each of them; ALIMBOARD_HANGUPS says another number
constexpr int honest = 2;
constexpr int numbersOfOne = 100'000; ///< hooks that one client may send
constexpr int longestWait = 3'000;    ///< microseconds before a hang-up
constexpr qint64 patience = 30'000;   ///< milliseconds that an honest client waits for an answer
constexpr qint64 impatience = 20;     ///< the same of one that hangs up

/// A raw connection that blocks, for at most so many milliseconds.
class Connection
{
public:
    Connection(quint16 port, qint64 milliseconds)
        : m_socket(connectTo(port))
    {
        const timeval time{.tv_sec = milliseconds / 1'000, .tv_usec = milliseconds % 1'000 * 1'000};
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVTIMEO, &time, sizeof time);
    }
    ~Connection() { ::close(m_socket); }
    Q_DISABLE_COPY_MOVE(Connection)

    bool send(const QByteArray &bytes) const
    {
        return ::send(m_socket, bytes.data(), static_cast<size_t>(bytes.size()), MSG_NOSIGNAL)
            == bytes.size();
    }

    /// The next answer; status 0: none.
    Reply receive()
    {
        Reply reply;
        while ((reply = takeReply(m_bytes)).status == 0 && more()) {}
        return reply;
    }

    /// Reads until the other side ends.
    void drain()
    {
        while (more()) {}
    }

    void endOwnSide() const { ::shutdown(m_socket, SHUT_WR); }

    /// Ends with a reset.
    void reset() const
    {
        const linger none{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &none, sizeof none);
    }

private:
    bool more()
    {
        std::array<char, 4096> piece;
        const auto size = ::recv(m_socket, piece.data(), piece.size(), 0);
        if (size > 0)
            m_bytes.append(piece.data(), size);
        return size > 0;
    }

    int m_socket;
    QByteArray m_bytes;
};

/// Sends some of some requests and hangs up, again and again, each time otherwise.
void hangUpAgainAndAgain(quint16 port, int first, std::atomic<bool> &wanted)
{
    QRandomGenerator random(static_cast<quint32>(first));
    const int times = qEnvironmentVariableIsSet("ALIMBOARD_HANGUPS")
        ? qEnvironmentVariableIntValue("ALIMBOARD_HANGUPS")
        : hangups;
    for (int i = 0; i < times && wanted; ++i) {
        const QByteArray body = sample::body({sample::message(first + i)});
        const QByteArray all =
            post(body) + chunkedHead + chunk(body) + "0\r\n\r\n" + post("{}", {}, "/other") + post(body);
        Connection connection(port, impatience);
        connection.send(all.first(random.bounded(all.size() + 1)));
        if (random.bounded(2) == 0)
            QThread::usleep(static_cast<unsigned long>(random.bounded(longestWait)));
        switch (random.bounded(4)) {
        case 0:
            connection.reset();
            break;
        case 1:
            connection.endOwnSide();
            connection.drain();
            break;
        case 2:
            connection.receive();
            break;
        default:
            break;
        }
    }
}

/// Sends three requests at once and looks at each of the answers: how many of its own were answered 200, and
/// what was wrong.
struct Honest
{
    int answered = 0;
    QByteArray trouble;

    void run(quint16 port, int first, const std::atomic<bool> &wanted)
    {
        Connection connection(port, patience);
        while (wanted && trouble.isEmpty()) {
            connection.send(post(sample::body({sample::message(first + answered)}))
                            + "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n" + post("no json"));
            const Reply kept = connection.receive();
            const Reply healthy = connection.receive();
            const Reply refused = connection.receive();
            if (kept.status != 200 || healthy.body != "ok" || refused.status != 400)
                trouble = kept.head + healthy.head + healthy.body + refused.head;
            answered += kept.status == 200 ? 1 : 0;
        }
    }
};

std::unique_ptr<QThread> started(std::function<void()> work)
{
    std::unique_ptr<QThread> thread(QThread::create(std::move(work)));
    thread->start();
    return thread;
}

/// How many sockets a process holds. Files are left aside: journal and tables open theirs when they like.
qsizetype socketsOf(qint64 process)
{
    const auto entries = QDir(u"/proc/%1/fd"_s.arg(process))
                             .entryInfoList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System);
    return std::count_if(entries.cbegin(), entries.cend(), [](const QFileInfo &entry) {
        return entry.symLinkTarget().contains(u"/socket:["_s);
    });
}

/// How often each hook is in the table.
QHash<QByteArray, int> keptIn(const QString &folder)
{
    const auto exported =
        program::run({u"export"_s, u"messages"_s, u"--columns"_s, u"hookId"_s, u"--data-dir"_s, folder});
    QHash<QByteArray, int> ids;
    for (const QByteArray &line : exported.output.split('\n'))
        ++ids[line.trimmed()];
    return ids;
}

QByteArray idOf(int number)
{
    return 'M' + QByteArray::number(number).rightJustified(6, '0');
}

} // namespace

/// The real program under load, while clients, the person at the machine or the machine itself end things.
class HangUpsTest : public QObject
{
    Q_OBJECT
private slots:
    void clientsThatHangUpCostNothingButTheirAnswers();
    void endsInOrderUnderLoad();
    void goesOnAfterASleep();
};

void HangUpsTest::clientsThatHangUpCostNothingButTheirAnswers()
{
    const QTemporaryDir folder;
    program::Receiver receiver(folder.path());
    QVERIFY(receiver.port() != 0);
    const auto before = socketsOf(receiver.id());
    QVERIFY(before > 0); // it listens
    std::atomic<bool> wanted = true;
    QList<Honest> clients(honest);
    std::vector<std::unique_ptr<QThread>> honestOnes;
    std::vector<std::unique_ptr<QThread>> hostileOnes;
    for (int i = 0; i < honest; ++i) {
        auto *client = &clients[i];
        honestOnes.push_back(started(
            [client, i, port = receiver.port(), &wanted] { client->run(port, i * numbersOfOne, wanted); }));
    }
    for (int i = 0; i < hostiles; ++i) {
        hostileOnes.push_back(started([i, port = receiver.port(), &wanted] {
            hangUpAgainAndAgain(port, (honest + i) * numbersOfOne, wanted);
        }));
    }
    for (const auto &thread : hostileOnes)
        thread->wait();
    wanted = false;
    for (const auto &thread : honestOnes)
        thread->wait();
    for (const Honest &client : clients)
        QVERIFY2(client.trouble.isEmpty(), client.trouble.constData());
    QTRY_COMPARE_WITH_TIMEOUT(socketsOf(receiver.id()), before, 20'000); // no connection is left
    const auto ended = receiver.end();
    QVERIFY2(ended.status == 0, ended.errors.constData()); // also what the sanitizers find
    const auto kept = keptIn(folder.path());
    for (int i = 0; i < honest; ++i) {
        const Honest &client = clients[i];
        QVERIFY(client.answered > hangups / 100);
        for (int number = 0; number < client.answered; ++number)
            QCOMPARE(kept.value(idOf(i * numbersOfOne + number)), 1);
    }
    qInfo("%d and %d answered beside %d hang-ups", clients[0].answered, clients[1].answered,
          hostiles * hangups);
}

void HangUpsTest::endsInOrderUnderLoad()
{
    const QTemporaryDir folder;
    program::Receiver receiver(folder.path());
    QVERIFY(receiver.port() != 0);
    Connection halfway(receiver.port(), patience);
    halfway.send(post(sample::body({sample::message(9 * numbersOfOne)})).chopped(1));
    constexpr int senders = 4;
    std::array<std::atomic<int>, senders> answered{};
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < senders; ++i) {
        threads.push_back(started([i, port = receiver.port(), &answered] {
            auto &count = answered[static_cast<std::size_t>(i)];
            program::Client client(port);
            while (client.post(sample::body({sample::message(i * numbersOfOne + count)})).status == 200)
                ++count;
        }));
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(answered.begin(), answered.end(), [](const auto &one) { return one > 20; }), 20'000);
    QElapsedTimer since;
    since.start();
    const auto ended = receiver.end();
    QVERIFY2(ended.status == 0, ended.errors.constData());
    QVERIFY2(since.elapsed() < 15'000, QByteArray::number(since.elapsed()).constData()); // with sanitizers
    for (const auto &thread : threads)
        thread->wait();
    const auto kept = keptIn(folder.path());
    for (int i = 0; i < senders; ++i) {
        for (int number = 0; number < answered[static_cast<std::size_t>(i)]; ++number)
            QCOMPARE(kept.value(idOf(i * numbersOfOne + number)), 1);
    }
}

/// A laptop that sleeps: nothing runs for a while, then all goes on.
void HangUpsTest::goesOnAfterASleep()
{
    const QTemporaryDir folder;
    program::Receiver receiver(folder.path());
    program::Client before(receiver.port());
    QCOMPARE(before.post(sample::body({sample::message(1)})).status, 200);
    ::kill(static_cast<pid_t>(receiver.id()), SIGSTOP);
    program::Client during(receiver.port()); // accepted by the system alone
    during.send("POST", "/webhook", sample::body({sample::message(2)}));
    QThread::msleep(1'500);
    ::kill(static_cast<pid_t>(receiver.id()), SIGCONT);
    QCOMPARE(during.receive().status, 200);
    QCOMPARE(before.post(sample::body({sample::message(3)})).status, 200);
    const auto ended = receiver.end();
    QVERIFY2(ended.status == 0, ended.errors.constData());
    QCOMPARE(keptIn(folder.path()).size(), 3 + 2); // with the header, and the end of the last line
}

QTEST_GUILESS_MAIN(HangUpsTest)

#include "tst_hangups.moc"
