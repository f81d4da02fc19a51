#include "server/framing.h"

#include <QTest>

/// Requests and their verdicts, whole and in pieces.
class TestFraming : public QObject
{
    Q_OBJECT
private slots:
    void saysTheSameHoweverTheBytesCome_data();
    void saysTheSameHoweverTheBytesCome();
    void stopsWhereTheNextRequestBegins();
};

void TestFraming::saysTheSameHoweverTheBytesCome_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const QByteArray post = "POST /webhook HTTP/1.1\r\nHost: a\r\n";
    const QByteArray none;
    const auto fields = [&](int count, int size) {
        return post + ("F: " + QByteArray(size, 'x') + "\r\n").repeated(count) + "\r\n";
    };
    QTest::newRow("length") << post + "Content-Length: 3\r\n\r\nabc" << 0 << QByteArray("abc");
    QTest::newRow("no body") << post + "\r\n" << 0 << none;
    QTest::newRow("chunks") << post
            + "Transfer-Encoding: chunked\r\n\r\n2\r\nab\r\n1\r\nc\r\n0\r\nT: 1\r\n\r\n"
                            << 0 << QByteArray("abc");
    QTest::newRow("old version without host") << QByteArray("GET / HTTP/1.0\r\n\r\n") << 0 << none;
    QTest::newRow("no host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400 << none;
    QTest::newRow("host twice") << post + "host: a\r\n\r\n" << 400 << none;
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << 400 << none;
    QTest::newRow("version 2") << QByteArray("GET / HTTP/2.0\r\nHost: a\r\n\r\n") << 505 << none;
    QTest::newRow("folded") << post + "A: b\r\n c\r\n\r\n" << 400 << none;
    QTest::newRow("space before colon") << post + "A : b\r\n\r\n" << 400 << none;
    QTest::newRow("empty name") << post + ": b\r\n\r\n" << 400 << none;
    QTest::newRow("negative length") << post + "Content-Length: -1\r\n\r\n" << 400 << none;
    QTest::newRow("huge length") << post + "Content-Length: 99999999999999999999\r\n\r\n" << 400 << none;
    QTest::newRow("length and chunks") << post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n"
                                       << 400 << none;
    QTest::newRow("unknown coding") << post + "Transfer-Encoding: gzip, chunked\r\n\r\n" << 501 << none;
    QTest::newRow("bad chunk") << post + "Transfer-Encoding: chunked\r\n\r\nzz\r\n" << 400 << none;
    QTest::newRow("long target") << "GET /" + QByteArray(maxTarget, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n"
                                 << 414 << none;
    QTest::newRow("long field") << fields(1, maxField) << 431 << none;
    QTest::newRow("long fields") << fields(3, 24 * 1024) << 431 << none;
    QTest::newRow("many fields") << fields(maxFieldCount, 1) << 431 << none;
    QTest::newRow("as many fields as allowed") << fields(maxFieldCount - 1, 1) << 0 << none;
}

void TestFraming::saysTheSameHoweverTheBytesCome()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    for (const qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(7)}) {
        Framing framing;
        for (qsizetype at = 0; at < bytes.size();) {
            const auto taken = framing.feed(QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)));
            if (taken == 0)
                break;
            at += taken;
        }
        framing.feed({});
        QCOMPARE(framing.status(), status);
        if (status == 0) {
            QCOMPARE(framing.stage(), Framing::Stage::Done);
            QCOMPARE(framing.request().body, body);
        }
    }
}

void TestFraming::stopsWhereTheNextRequestBegins()
{
    const QByteArray one = "POST /a HTTP/1.1\r\nHost: a\r\nX-b: \r\nContent-Length: 2\r\n\r\nab";
    const QByteArray two = one + "GET / HTTP/1.1\r\n";
    Framing framing;
    qsizetype at = framing.feed(two);
    QCOMPARE(at, one.size() - 2);
    QCOMPARE(framing.stage(), Framing::Stage::Body);
    at += framing.feed(QByteArrayView(two).sliced(at));
    QCOMPARE(at, one.size());
    const HeaderList headers{{"Host", "a"}, {"X-b", ""}, {"Content-Length", "2"}};
    QCOMPARE(framing.request().headers, headers);
}

QTEST_APPLESS_MAIN(TestFraming)
#include "tst_framing.moc"
