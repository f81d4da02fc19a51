#include "app/replayjob.h"
#include "store/datafolder.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

/// Deliveries that are posted once more to a server of the test.
class ReplayJobTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void theyArePostedInOrderAndMarked();
    void theSignatureIsSentWhereItIsGiven();
    void answersInChunksAreUnderstood();
    void aRedirectIsAnAnswerAndNotFollowed();
    void whatIsGoneIsSaid();
    void aReplayIsCancelled();

private:
    void run(const QList<qint64> &numbers, const QByteArray &signature = {});
    [[nodiscard]] QList<Replayed> answers() const;

    QTcpServer m_server;
    QByteArray m_answer;
    QByteArray m_heard;
    std::unique_ptr<DataFolder> m_folder;
    Cancelled m_cancelled;
    std::unique_ptr<ReplayJob> m_job;
    std::unique_ptr<QSignalSpy> m_replayed;
};

void ReplayJobTest::init()
{
    m_heard.clear();
    m_answer = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nok\n";
    m_folder = std::make_unique<DataFolder>();
    m_folder->append({sample::body({sample::message(1)}), sample::body({sample::message(2)})});
    m_cancelled = std::make_shared<std::atomic<bool>>(false);
    m_job = std::make_unique<ReplayJob>(m_folder->path(), m_cancelled);
    m_replayed = std::make_unique<QSignalSpy>(m_job.get(), &ReplayJob::replayed);
    if (m_server.isListening())
        return;
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        auto *socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            m_heard += socket->readAll();
            if (m_heard.endsWith('}')) // the body is there
                socket->write(m_answer);
        });
    });
    QVERIFY(m_server.listen(QHostAddress(QHostAddress::LocalHost)));
}

void ReplayJobTest::run(const QList<qint64> &numbers, const QByteArray &signature)
{
    QSignalSpy ended(m_job.get(), &ReplayJob::ended);
    m_job->run({.deliveries = numbers,
                .url = u"http://127.0.0.1:%1/hook"_s.arg(m_server.serverPort()),
                .sign = !signature.isEmpty()},
               signature);
    QVERIFY(!ended.isEmpty() || ended.wait());
}

QList<Replayed> ReplayJobTest::answers() const
{
    QList<Replayed> all;
    for (const auto &one : *m_replayed)
        all.append(one[0].value<Replayed>());
    return all;
}

void ReplayJobTest::theyArePostedInOrderAndMarked()
{
    run({2, 1});
    QCOMPARE(answers(),
             (QList<Replayed>{{.delivery = 2, .status = 200, .said = u"ok"_s},
                              {.delivery = 1, .status = 200, .said = u"ok"_s}}));
    const auto second = m_heard.indexOf("X-AlimBoard-Replay: 2\r\n");
    QVERIFY(second > 0 && second < m_heard.indexOf("M000002"));
    QVERIFY(m_heard.indexOf("M000002") < m_heard.indexOf("X-AlimBoard-Replay: 1\r\n"));
    QVERIFY(!m_heard.contains("Signature"));
}

void ReplayJobTest::theSignatureIsSentWhereItIsGiven()
{
    run({1}, "secret");
    QVERIFY(m_heard.contains("X-Toast-Webhook-Signature: secret\r\n"));
}

void ReplayJobTest::answersInChunksAreUnderstood()
{
    m_answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nok\n\r\n0\r\n\r\n";
    run({1, 2});
    QCOMPARE(answers().size(), 2);
    for (const Replayed &one : answers())
        QCOMPARE(one.status, 200);
}

void ReplayJobTest::aRedirectIsAnAnswerAndNotFollowed()
{
    m_answer = "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n";
    run({1});
    QCOMPARE(answers().constFirst().status, 302);
    QCOMPARE(m_heard.count("POST "), 1);
}

void ReplayJobTest::whatIsGoneIsSaid()
{
    run({7, 1});
    QCOMPARE(answers().size(), 2);
    QCOMPARE(answers().constFirst().status, 0);
    QVERIFY(!answers().constFirst().said.isEmpty());
    QCOMPARE(answers().constLast().status, 200);
}

void ReplayJobTest::aReplayIsCancelled()
{
    connect(m_job.get(), &ReplayJob::replayed, this, [this] { *m_cancelled = true; });
    run({1, 2});
    QCOMPARE(answers().size(), 1); // what was out is still answered
    QCOMPARE(m_heard.count("POST "), 1);
}

QTEST_GUILESS_MAIN(ReplayJobTest)
#include "tst_replayjob.moc"
