#include "app/lookupdesk.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000;

/// Answers as NHN Cloud's query API does, what it was told to, one request after the other. No answer: none
/// is given.
class Stand : public QTcpServer
{
    Q_OBJECT
public:
    explicit Stand(QObject *parent = nullptr)
        : QTcpServer(parent)
    {
        clock.start();
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, this, [this, socket] { open.removeAll(socket); });
            }
        });
        listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }

    /// Answers the oldest request that waits.
    void answer(const QByteArray &raw)
    {
        QTcpSocket *socket = open.takeFirst();
        socket->write(raw);
    }

    QByteArrayList answers;   ///< to the next requests; of none left the last one
    QByteArrayList requests;  ///< heads
    QList<qint64> times;      ///< when they came
    QList<QTcpSocket *> open; ///< with a request that was not answered
    qsizetype mostOpen = 0;
    QElapsedTimer clock;

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &head = m_heads[socket];
        head += socket->readAll();
        if (!head.contains("\r\n\r\n"))
            return;
        requests.append(std::exchange(head, {}));
        times.append(clock.elapsed());
        open.append(socket);
        mostOpen = std::max(mostOpen, open.size());
        if (!answers.isEmpty())
            answer(answers.size() > 1 ? answers.takeFirst() : answers.constFirst());
    }

    QHash<QTcpSocket *, QByteArray> m_heads;
};

QByteArray http(int status, const QByteArray &body, const QByteArray &fields = {})
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\n" + fields
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray success(const QByteArray &resultCode = "3019")
{
    return http(200,
                "{\"header\":{\"isSuccessful\":true,\"resultCode\":0,\"resultMessage\":\"SUCCESS\"},"
                "\"message\":{\"recipientNo\":\"01012345678\",\"messageStatus\":\"FAILED\",\"resultCode\":\""
                    + resultCode + "\",\"resendStatus\":\"RSC04\"}}");
}

LookupKey keyOf(int seq)
{
    return {
        .appKey = "app", .requestId = "20261128231005y0Tl7Gbz0e0", .recipientSeq = QByteArray::number(seq)};
}

/// Fast enough for tests.
constexpr QueryPace quick{.interval = 5, .timeout = patience, .busyWait = 20, .longestWait = 5'000};

} // namespace

class TestNhnQuery : public QObject
{
    Q_OBJECT
private slots:
    void everyKindOfMessageIsAskedForWithTheKey_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("ALIMTALK_NORMAL") << QByteArray("/alimtalk/v2.3/appkeys/app/messages/ID/1");
        QTest::newRow("ALIMTALK_AUTH") << QByteArray("/alimtalk/v2.3/appkeys/app/auth/messages/ID/1");
        QTest::newRow("ALIMTALK_MASS")
            << QByteArray("/alimtalk/v2.3/appkeys/app/mass-messages/ID/recipients/1");
        QTest::newRow("FRIENDTALK_NORMAL") << QByteArray("/friendtalk/v2.3/appkeys/app/messages/ID/1");
        QTest::newRow("FRIENDTALK_MASS")
            << QByteArray("/friendtalk/v2.3/appkeys/app/mass-messages/ID/recipients/1");
        QTest::newRow("BRAND_MESSAGE_NORMAL") << QByteArray("/brand-message/v1.0/appkeys/app/messages/ID/1");
        QTest::newRow("BRAND_MESSAGE_MASS")
            << QByteArray("/brand-message/v1.0/appkeys/app/mass-messages/ID/recipients/1");
    }

    void everyKindOfMessageIsAskedForWithTheKey()
    {
        QFETCH(QByteArray, path);
        Stand stand;
        stand.answers = {success()};
        const Lookup lookup = asked(stand, quick, QTest::currentDataTag());
        QCOMPARE(lookup.key, keyOf(1));
        QCOMPARE(lookup.httpStatus, 200);
        QCOMPARE(lookup.resultCode, QByteArray("3019"));
        QCOMPARE(lookup.resendStatus, QByteArray("RSC04"));
        QVERIFY(QDateTime::currentMSecsSinceEpoch() - lookup.askedAt < 2 * patience);
        const QByteArray head = stand.requests.value(0).toLower();
        QVERIFY2(
            stand.requests.value(0).startsWith("GET " + path.replace("ID", keyOf(1).requestId) + " HTTP/1.1"),
            stand.requests.value(0).constData());
        QVERIFY(head.contains("\r\nx-secret-key: the-secret\r\n"));
        QVERIFY(!head.contains("cookie"));
    }

    void partsOfThePathAreSentEncoded()
    {
        Stand stand;
        stand.answers = {success()};
        NhnQuery query(stand.url(), quick);
        QSignalSpy ended(&query, &NhnQuery::ended);
        query.setSecret("the-secret");
        query.ask("ALIMTALK_NORMAL",
                  {.appKey = "a/../b", .requestId = "x?y#z%2F \r\nHost: b", .recipientSeq = "1"});
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QVERIFY2(stand.requests.value(0).startsWith("GET /alimtalk/v2.3/appkeys/a%2F..%2Fb/messages/"
                                                    "x%3Fy%23z%252F%20%0D%0AHost%3A%20b/1 HTTP/1.1\r\n"),
                 stand.requests.value(0).constData());
    }

    void theKeyGoesToNhnCloudOrLoopbackOnly()
    {
        const QUrl nhn(u"https://kakaotalk-bizmessage.api.nhncloudservice.com"_s);
        for (const auto &other :
             {u""_s, u"http://example.com"_s, u"http://127.evil.example"_s, u"http://localhost:1"_s,
              u"ftp://127.0.0.1"_s, u"http://127.0.0.1@example.com"_s, u"http://10.0.0.1"_s,
              u"127.0.0.1:80"_s, u"https://kakaotalk-bizmessage.api.nhncloudservice.com.example.com"_s})
            QCOMPARE(NhnQuery::baseOf(QUrl(other)), nhn);
        QCOMPARE(NhnQuery::baseOf(QUrl(u"http://127.0.0.1:81/x?y"_s)), QUrl(u"http://127.0.0.1:81"_s));
        QCOMPARE(NhnQuery::baseOf(QUrl(u"http://user:word@[::1]:81"_s)), QUrl(u"http://[::1]:81"_s));
    }

    void whatIsRefusedIsToldAsItIs_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<Lookup::Trouble>("trouble");
        using Trouble = Lookup::Trouble;
        const QByteArray old =
            "{\"header\":{\"isSuccessful\":false,\"resultCode\":-4017,\"resultMessage\":\"too old\"}}";
        QTest::newRow("history over 90 days")
            << http(200, old) << 200 << QByteArray("-4017") << Trouble::None;
        QTest::newRow("401") << http(401, "", "WWW-Authenticate: Basic realm=\"x\"\r\n") << 401
                             << QByteArray() << Trouble::None;
        QTest::newRow("403") << http(403, "<html>") << 403 << QByteArray() << Trouble::None;
        QTest::newRow("404") << http(404, "{}") << 404 << QByteArray() << Trouble::None;
        QTest::newRow("500") << http(500, "") << 500 << QByteArray() << Trouble::None;
        QTest::newRow("broken JSON") << http(200, "{\"header\":") << 200 << QByteArray()
                                     << Trouble::Unreadable;
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << 0 << QByteArray() << Trouble::NotReached;
        QTest::newRow("too large") << http(200, QByteArray(longestQueryAnswer + 1, ' ')) << 200
                                   << QByteArray() << Trouble::TooLarge;
        QTest::newRow("too large, of unknown length")
            << "HTTP/1.1 200 OK\r\n\r\n" + QByteArray(4 * longestQueryAnswer, ' ') << 200 << QByteArray()
            << Trouble::TooLarge;
        QTest::newRow("as large as it may be")
            << http(200, old + QByteArray(longestQueryAnswer - old.size(), ' ')) << 200 << QByteArray("-4017")
            << Trouble::None;
    }

    void whatIsRefusedIsToldAsItIs()
    {
        QFETCH(const QByteArray, answer);
        QFETCH(const int, status);
        Stand stand;
        stand.answers = {answer};
        const Lookup lookup = asked(stand);
        QCOMPARE(lookup.httpStatus, status);
        QTEST(lookup.apiCode, "code");
        QTEST(lookup.trouble, "trouble");
        if (lookup.trouble != Lookup::Trouble::NotReached) // Qt may be faster than who stops it here
            QCOMPARE(stand.requests.size(), 1);
    }

    void whoIsNotThereIsNotReached()
    {
        QUrl url;
        {
            const Stand gone;
            url = gone.url();
        }
        NhnQuery query(url, quick);
        QSignalSpy ended(&query, &NhnQuery::ended);
        query.setSecret("the-secret");
        query.ask("ALIMTALK_NORMAL", keyOf(1));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(ended[0][0].value<Lookup>().trouble, Lookup::Trouble::NotReached);
    }

    void anAnswerThatIsCutOffIsNone()
    {
        Stand stand;
        NhnQuery query(stand.url(), quick);
        QSignalSpy ended(&query, &NhnQuery::ended);
        query.setSecret("the-secret");
        query.ask("ALIMTALK_NORMAL", keyOf(1));
        QTRY_COMPARE_WITH_TIMEOUT(stand.open.size(), 1, patience);
        QTcpSocket *socket = stand.open.constFirst();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"header\":{\"resultCode\":0}}");
        socket->disconnectFromHost();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(ended[0][0].value<Lookup>().trouble, Lookup::Trouble::NotReached);
    }

    void aRedirectIsNotFollowed()
    {
        Stand other;
        other.answers = {success()};
        Stand stand;
        stand.answers = {http(302, "", "Location: " + other.url().toEncoded() + "/stolen\r\n")};
        const Lookup lookup = asked(stand);
        QCOMPARE(lookup.httpStatus, 302);
        QVERIFY(lookup.resultCode.isEmpty());
        QCOMPARE(other.requests.size(), 0);
        QCOMPARE(stand.requests.size(), 1);
    }

    void aBusyOneIsAskedOnceMore()
    {
        Stand stand;
        stand.answers = {http(429, "", "Retry-After: 1\r\n"), success()};
        const Lookup lookup = asked(stand);
        QCOMPARE(lookup.httpStatus, 200);
        QCOMPARE(lookup.resultCode, QByteArray("3019"));
        QCOMPARE(stand.requests.size(), 2);
        QVERIFY(stand.times[1] - stand.times[0] >= 950);
    }

    void aBusyOneIsNotAskedAThirdTime()
    {
        Stand stand;
        stand.answers = {http(429, "")};
        const Lookup lookup = asked(stand);
        QCOMPARE(lookup.httpStatus, 429);
        QCOMPARE(stand.requests.size(), 2);
        QVERIFY(stand.times[1] - stand.times[0] >= quick.busyWait - 5);
    }

    void whoWantsALongWaitIsNotAskedAgainByItself()
    {
        for (const QByteArray &wait :
             {QByteArray("6"), QByteArray("99999999999999"), QByteArray("Fri, 31 Dec 2100 23:59:59 GMT")}) {
            Stand stand;
            stand.answers = {http(429, "", "Retry-After: " + wait + "\r\n")};
            QCOMPARE(asked(stand).httpStatus, 429);
            QCOMPARE(stand.requests.size(), 1);
        }
    }

    void afterA429NobodyElseIsAskedEither()
    {
        Stand stand;
        stand.answers = {http(429, "", "Retry-After: 3600\r\n"), success()};
        NhnQuery query(stand.url(), {.interval = 5, .timeout = patience, .busyWait = 20, .longestWait = 400});
        QSignalSpy ended(&query, &NhnQuery::ended);
        query.setSecret("the-secret");
        query.ask("ALIMTALK_NORMAL", keyOf(1));
        query.ask("ALIMTALK_NORMAL", keyOf(2));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 2, patience);
        QCOMPARE(stand.requests.size(), 2);
        QVERIFY(stand.times[1] - stand.times[0] >= 390);
    }

    void whoDoesNotAnswerIsGivenUp()
    {
        Stand stand;
        QueryPace pace = quick;
        pace.timeout = 100;
        QCOMPARE(asked(stand, pace).trouble, Lookup::Trouble::NoTime);
        QCOMPARE(stand.requests.size(), 1);
    }

    void whoAnswersDropByDropIsGivenUp()
    {
        Stand stand;
        stand.answers = {"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{"};
        QTimer drops;
        drops.start(20);
        connect(&drops, &QTimer::timeout, &stand, [&stand] {
            for (auto *socket : stand.findChildren<QTcpSocket *>())
                socket->write(" ");
        });
        QueryPace pace = quick;
        pace.timeout = 300;
        QCOMPARE(asked(stand, pace).trouble, Lookup::Trouble::NoTime);
    }

    void oneIsAskedAfterTheOtherAndNotTooFast()
    {
        constexpr int interval = 150;
        Stand stand;
        NhnQuery query(stand.url(), {.interval = interval, .timeout = patience});
        QSignalSpy ended(&query, &NhnQuery::ended);
        query.setSecret("the-secret");
        for (int seq = 1; seq <= 4; ++seq)
            query.ask("ALIMTALK_NORMAL", keyOf(seq));
        query.ask("ALIMTALK_NORMAL", keyOf(4)); // waits already
        QVERIFY(query.isWaiting(keyOf(1)) && query.isWaiting(keyOf(4)) && !query.isWaiting(keyOf(5)));
        for (int seq = 1; seq <= 4; ++seq) {
            QTRY_COMPARE_WITH_TIMEOUT(stand.requests.size(), seq, patience);
            // Its time may come, and yet the next one waits until this one was answered.
            const qint64 late = stand.clock.elapsed() + interval + 50;
            QTRY_VERIFY_WITH_TIMEOUT(stand.clock.elapsed() > late, patience);
            QCOMPARE(stand.requests.size(), seq);
            stand.answer(success());
        }
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 4, patience);
        QCOMPARE(stand.mostOpen, 1);
        stand.answers = {success()};
        for (int seq = 5; seq <= 8; ++seq)
            query.ask("ALIMTALK_NORMAL", keyOf(seq));
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 8, patience);
        QCOMPARE(stand.requests.size(), 8);
        for (qsizetype i = 5; i < 8; ++i)
            QVERIFY2(stand.times[i] - stand.times[i - 1] >= interval - 20,
                     qPrintable(QString::number(stand.times[i] - stand.times[i - 1])));
        for (int i = 0; i < 8; ++i)
            QCOMPARE(ended[i][0].value<Lookup>().key, keyOf(i + 1));
    }

    void theQueueHasABound()
    {
        Stand stand;
        NhnQuery query(stand.url(), quick);
        QSignalSpy refused(&query, &NhnQuery::refused);
        query.setSecret("the-secret");
        for (int seq = 1; seq <= maxWaitingQueries + 1; ++seq)
            query.ask("ALIMTALK_NORMAL", keyOf(seq));
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused[0][0].value<LookupKey>(), keyOf(maxWaitingQueries + 1));
        QVERIFY(refused[0][1].toString().contains(QString::number(maxWaitingQueries)));
    }

    void withoutAKeyNobodyIsAsked()
    {
        Stand stand;
        NhnQuery query(stand.url(), quick);
        QSignalSpy refused(&query, &NhnQuery::refused);
        QSignalSpy ended(&query, &NhnQuery::ended);
        query.ask("ALIMTALK_NORMAL", keyOf(1));
        QCOMPARE(refused.size(), 1);
        query.setSecret("the-secret");
        for (int seq = 1; seq <= 3; ++seq)
            query.ask("ALIMTALK_NORMAL", keyOf(seq));
        QTRY_COMPARE_WITH_TIMEOUT(stand.requests.size(), 1, patience);
        query.setSecret({}); // one is out, two are not asked any more
        QCOMPARE(refused.size(), 3);
        stand.answer(success());
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, patience);
        QCOMPARE(stand.requests.size(), 1);
        QVERIFY(!query.isWaiting(keyOf(2)));
    }

    void whatHasNoPathIsNotAskedFor()
    {
        Stand stand;
        NhnQuery query(stand.url(), quick);
        QSignalSpy refused(&query, &NhnQuery::refused);
        query.setSecret("the-secret");
        query.ask("SOMETHING_NEW", keyOf(1));
        QCOMPARE(refused.size(), 1);
    }

    void endsWhileItAsks()
    {
        Stand stand;
        {
            NhnQuery query(stand.url(), quick);
            query.setSecret("the-secret");
            query.ask("ALIMTALK_NORMAL", keyOf(1));
            query.ask("ALIMTALK_NORMAL", keyOf(2));
            QTRY_COMPARE_WITH_TIMEOUT(stand.requests.size(), 1, patience);
        }
        QTRY_COMPARE_WITH_TIMEOUT(stand.open.size(), 0, patience);
        QCOMPARE(stand.requests.size(), 1);
    }

    void answersAreKeptBesideTheRowsWithoutNumbersAndKey()
    {
        const QTemporaryDir folder;
        Stand stand;
        stand.answers = {success("3019"), success("1000")};
        {
            LookupDesk desk(folder.path(), stand.url(), quick);
            QSignalSpy read(&desk, &LookupDesk::lookupsRead);
            desk.read(7, keyOf(1));
            QCOMPARE(read.size(), 1);
            QCOMPARE(read[0][0].value<LookupsRead>().ticket, 7);
            QVERIFY(!QFile::exists(lookupsPath(folder.path()))); // looking makes no file
            desk.setSecret("the-secret");
            desk.ask("ALIMTALK_NORMAL", keyOf(1));
            QVERIFY(read.last()[0].value<LookupsRead>().waiting);
            QTRY_COMPARE_WITH_TIMEOUT(read.last()[0].value<LookupsRead>().lookups.size(), 1, patience);
            QVERIFY(!read.last()[0].value<LookupsRead>().waiting);
            desk.ask("ALIMTALK_NORMAL", keyOf(1));
            QTRY_COMPARE_WITH_TIMEOUT(read.last()[0].value<LookupsRead>().lookups.size(), 2, patience);
        }
        LookupDesk again(folder.path(), stand.url(), quick);
        QSignalSpy read(&again, &LookupDesk::lookupsRead);
        again.read(8, keyOf(1));
        const auto answers = read.value(0).value(0).value<LookupsRead>();
        QCOMPARE(answers.lookups.size(), 2);
        QCOMPARE(answers.lookups[0].resultCode, QByteArray("1000"));
        QCOMPARE(answers.lookups[1].resultCode, QByteArray("3019"));
        QFile file(lookupsPath(folder.path()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(!bytes.contains("01012345678") && !bytes.contains("the-secret"));
    }

    void whatCannotBeKeptIsShownAndSaysSo()
    {
        const QTemporaryDir folder;
        Stand stand;
        stand.answers = {success()};
        LookupDesk desk(folder.path() + u"/none"_s, stand.url(), quick);
        QSignalSpy read(&desk, &LookupDesk::lookupsRead);
        desk.setSecret("the-secret");
        desk.ask("ALIMTALK_NORMAL", keyOf(1));
        QTRY_COMPARE_WITH_TIMEOUT(read.last()[0].value<LookupsRead>().lookups.size(), 1, patience);
        QVERIFY(!read.last()[0].value<LookupsRead>().trouble.isEmpty());
    }

private:
    static Lookup asked(const Stand &stand, QueryPace pace = quick,
                        const QByteArray &type = "ALIMTALK_NORMAL")
    {
        NhnQuery query(stand.url(), pace);
        QSignalSpy ended(&query, &NhnQuery::ended);
        query.setSecret("the-secret");
        query.ask(type, keyOf(1));
        if (ended.isEmpty() && !ended.wait(patience))
            qWarning("nothing was told in time");
        return ended.value(0).value(0).value<Lookup>();
    }
};

QTEST_GUILESS_MAIN(TestNhnQuery)
#include "tst_nhnquery.moc"
