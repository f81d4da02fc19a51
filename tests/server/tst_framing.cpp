#include "server/framing.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Requests and their verdicts, whole and in pieces.
class TestFraming : public QObject
{
    Q_OBJECT
private slots:
    void saysTheSameHoweverTheBytesCome_data();
    void saysTheSameHoweverTheBytesCome();
    void waitsForTheRestOfAHead_data();
    void waitsForTheRestOfAHead();
    void theFirstFaultDecides_data();
    void theFirstFaultDecides();
    void headersAreKeptAsTheyCame();
    void stopsWhereTheNextRequestBegins();
    void requestsWithoutBodyFollowEachOther();
    void manySmallChunksTakeNoLongerThanTheirBytes();
    void saysWhetherTheConnectionStays_data();
    void saysWhetherTheConnectionStays();
};

namespace {

const QByteArray line = "POST /webhook HTTP/1.1\r\n";
const QByteArray post = line + "Host: a\r\n";
const QByteArray chunked = post + "Transfer-Encoding: chunked\r\n\r\n";

QByteArray fields(int count, int size)
{
    return post + ("F: " + QByteArray(size, 'x') + "\r\n").repeated(count) + "\r\n";
}

/// Bytes, the status they are refused with (0: none) and the body.
QTestData &row(const char *name, const QByteArray &bytes, int status, const QByteArray &body = {})
{
    return QTest::newRow(name) << bytes << status << body;
}

void columns()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
}

void addAccepted()
{
    row("length", post + "Content-Length: 3\r\n\r\nabc", 0, "abc");
    row("length with zeros", post + "Content-Length: 0003\r\n\r\nabc", 0, "abc");
    row("no body", post + "\r\n", 0);
    row("length of nothing", post + "Content-Length: 0\r\n\r\n", 0);
    row("chunks", chunked + "2\r\nab\r\n1\r\nc\r\n0\r\nT: 1\r\n\r\n", 0, "abc");
    row("chunk with zeros, capitals and an extension", chunked + "00B;a=\"b\"\r\nabcdefghijk\r\n0\r\n\r\n", 0,
        "abcdefghijk");
    row("coding in capitals", post + "Transfer-Encoding: CHUNKED\r\n\r\n1\r\na\r\n0\r\n\r\n", 0, "a");
    row("old version without host", "GET / HTTP/1.0\r\n\r\n", 0);
    row("empty lines before", "\r\n\r\n" + post + "\r\n", 0);
    row("empty host", line + "Host:\r\n\r\n", 0);
    row("host with port", line + "Host: [::1]:8480\r\n\r\n", 0);
    row("bytes beyond ASCII in a value", post + "A: \xea\xb0\x80\xff\r\n\r\n", 0);
    row("tabs in a value", post + "A:\tb\tc\t\r\n\r\n", 0);
    row("empty value", post + "A:\r\n\r\n", 0);
    row("whole address as target", "POST http://a/webhook HTTP/1.1\r\nHost: a\r\n\r\n", 0);
    row("another protocol is offered", post + "Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n", 0);
    row("longest target", "GET /" + QByteArray(maxTarget - 1, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n", 0);
    row("longest field", fields(1, maxField - 3), 0);
    row("as many fields as allowed", fields(maxFieldCount - 1, 1), 0);
    row("extensions as long as allowed", chunked + "1;" + QByteArray(16000, 'x') + "\r\na\r\n0\r\n\r\n", 0,
        "a");
}

void addRequestLines()
{
    row("nonsense", "nonsense\r\n\r\n", 400);
    row("binary", "\x16\x03\x01\x02\x00\x01\x00\x01"_ba, 400);
    row("no version", "GET /\r\n\r\n", 400);
    row("no target", "GET HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("no method", " / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("space at the end", "GET / HTTP/1.1 \r\nHost: a\r\n\r\n", 400);
    row("tab for a space", "GET\t/ HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("version 2", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505);
    row("version 3.1", "GET / HTTP/3.1\r\nHost: a\r\n\r\n", 505);
    row("version 0.9", "GET / HTTP/0.9\r\nHost: a\r\n\r\n", 505);
    row("preface of HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("short version", "GET / HTTP/1\r\nHost: a\r\n\r\n", 400);
    row("long version", "GET / HTTP/1.10\r\nHost: a\r\n\r\n", 400);
    row("version in small letters", "GET / http/1.1\r\nHost: a\r\n\r\n", 400);
    row("version of letters", "GET / HTTP/x.y\r\nHost: a\r\n\r\n", 400);
    row("another protocol", "OPTIONS / RTSP/1.0\r\nHost: a\r\n\r\n", 400);
    row("unknown method", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n", 501);
    row("method of another protocol", "DESCRIBE / HTTP/1.1\r\nHost: a\r\n\r\n", 501);
    row("method in small letters", "post / HTTP/1.1\r\nHost: a\r\n\r\n", 501);
    row("method that goes on", "GETX / HTTP/1.1\r\nHost: a\r\n\r\n", 501);
    row("method too long", QByteArray(maxMethod + 1, 'G') + " / HTTP/1.1\r\n", 501);
    row("method of wrong characters", "GE(T / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("control in the target", "GET /a\x01 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("nul in the target", "GET /a\0 HTTP/1.1\r\nHost: a\r\n\r\n"_ba, 400);
    row("byte beyond ASCII in the target", "GET /\xea HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("fragment in the target", "GET /#a HTTP/1.1\r\nHost: a\r\n\r\n", 400);
    row("long target", "GET /" + QByteArray(maxTarget, 'x') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414);
    row("many empty lines before", QByteArray("\r\n").repeated(maxBlankLines + 1) + post + "\r\n", 400);
}

void addFields()
{
    row("no host", line + "\r\n", 400);
    row("host twice", post + "host: a\r\n\r\n", 400);
    row("two hosts in one", line + "Host: a, b\r\n\r\n", 400);
    row("host with a path", line + "Host: a/b\r\n\r\n", 400);
    row("host with a space", line + "Host: a b\r\n\r\n", 400);
    row("folded", post + "A: b\r\n c\r\n\r\n", 400);
    row("folded with a tab", post + "A: b\r\n\tc\r\n\r\n", 400);
    row("folded from the start", line + " A: b\r\nHost: a\r\n\r\n", 400);
    row("space before colon", post + "A : b\r\n\r\n", 400);
    row("tab before colon", post + "A\t: b\r\n\r\n", 400);
    row("space in a name", post + "A B: c\r\n\r\n", 400);
    row("empty name", post + ": b\r\n\r\n", 400);
    row("no colon", post + "Abc\r\n\r\n", 400);
    row("brackets in a name", post + "A(b): c\r\n\r\n", 400);
    row("byte beyond ASCII in a name", post + "A\xea: c\r\n\r\n", 400);
    row("nul in a name", post + "A\0b: c\r\n\r\n"_ba, 400);
    row("nul in a value", post + "A: b\0c\r\n\r\n"_ba, 400);
    row("control in a value", post + "A: b\x01\r\n\r\n", 400);
    row("delete in a value", post + "A: b\x7f\r\n\r\n", 400);
    row("return in a value", post + "A: b\rc\r\n\r\n", 400);
    row("lines end with line feeds", "GET / HTTP/1.1\nHost: a\n\n", 400);
    row("one line ends with a line feed", post + "A: b\n\r\n", 400);
    row("lines end with returns", "GET / HTTP/1.1\rHost: a\r\r", 400);
    row("two returns", post + "A: b\r\r\n\r\n", 400);
    row("head ends with a line feed", post + "\n", 400);
    row("long field", fields(1, maxField), 431);
    row("long name", post + QByteArray(maxField, 'x') + ": a\r\n\r\n", 431);
    row("long fields", fields(3, 24 * 1024), 431);
    row("many fields", fields(maxFieldCount, 1), 431);
}

void addLengths()
{
    for (const char *value : {"-1", "+1", "1.0", "0x1", "abc", "", "3, 3", "3 3", "3a",
                              "99999999999999999999", "18446744073709551616", "9223372036854775808"})
        row(value, post + "Content-Length: " + value + "\r\n\r\nabc", 400);
    row("two lengths that differ", post + "Content-Length: 3\r\nContent-Length: 4\r\n\r\nabcd", 400);
    row("two lengths", post + "Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc", 400);
    row("length and chunks", post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("chunks and length", post + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n", 400);
    row("length and another coding", post + "Content-Length: 3\r\nTransfer-Encoding: gzip\r\n\r\nabc", 400);
    row("chunks in the old version", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    row("chunked twice", post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        501);
    for (const char *value :
         {"gzip, chunked", "chunked, gzip", "gzip", "identity", "xchunked", "chunked, chunked"})
        row(value, post + "Transfer-Encoding: " + value + "\r\n\r\n0\r\n\r\n", 501);
}

void addChunks()
{
    row("no number", chunked + "zz\r\n", 400);
    row("no size", chunked + "\r\n\r\n", 400);
    row("negative size", chunked + "-1\r\na\r\n", 400);
    row("size with a prefix", chunked + "0x1\r\na\r\n", 400);
    row("size with a space before", chunked + " 1\r\na\r\n", 400);
    row("size that overflows", chunked + "10000000000000000\r\n", 400);
    row("size that overflows by far", chunked + "fffffffffffffffff\r\n", 400);
    row("size ends with a line feed", chunked + "1\na\r\n0\r\n\r\n", 400);
    row("size ends with a return", chunked + "1\ra\r\n0\r\n\r\n", 400);
    row("data longer than its size", chunked + "1\r\nab\r\n0\r\n\r\n", 400);
    row("data without end", chunked + "2\r\nabXX0\r\n\r\n", 400);
    row("data ends with a line feed", chunked + "1\r\na\n0\r\n\r\n", 400);
    row("line feed in an extension", chunked + "1;a\nb\r\na\r\n0\r\n\r\n", 400);
    row("long extension", chunked + "1;" + QByteArray(maxExtensions + 8, 'x') + "\r\na\r\n0\r\n\r\n", 400);
    row("long extensions together",
        chunked + ("1;" + QByteArray(maxExtensions / 4, 'x') + "\r\na\r\n").repeated(5) + "0\r\n\r\n", 400);
    row("long trailers", chunked + "0\r\n" + ("T: " + QByteArray(9000, 'x') + "\r\n").repeated(8) + "\r\n",
        431);
    row("trailer without colon", chunked + "0\r\nabc\r\n\r\n", 400);
    row("control in a trailer", chunked + "0\r\nT: a\x01\r\n\r\n", 400);
}

/// The 18 whole requests of the 33 cases of h1spec, a public check of HTTP/1.1.
void addPublicCases()
{
    const QByteArray get = "GET / HTTP/1.1\r\nHost: example.com\r\n";
    row("h1spec: version missing", "GET / \r\n\r\n", 400);
    row("h1spec: Expect", get + "Expect: 100-continue\r\n\r\n", 0);
    row("h1spec: valid", get + "\r\n", 0);
    row("h1spec: valid at the edge", "GET / HTTP/1.1\r\nhoSt:\texample.com\r\nempty:\r\n\r\n", 0);
    row("h1spec: characters of a name", get + "X-Invalid[]: test\r\n\r\n", 400);
    row("h1spec: no Host", "GET / HTTP/1.1\r\nContent-Length: 5\r\n\r\n", 400);
    row("h1spec: two Hosts", get + "Host: example.org\r\n\r\n", 400);
    row("h1spec: length that overflows below", get + "Content-Length: -123456789123456789123456789\r\n\r\n",
        400);
    row("h1spec: negative length", get + "Content-Length: -1234\r\n\r\n", 400);
    row("h1spec: length of letters", get + "Content-Length: abc\r\n\r\n", 400);
    row("h1spec: empty value", get + "X-Empty-Header: \r\n\r\n", 0);
    row("h1spec: control character", get + "X-Bad-Control-Char: test\x07\r\n\r\n", 400);
    row("h1spec: version", "GET / HTTP/9.9\r\nHost: example.com\r\n\r\n", 505);
    row("h1spec: something before", "Extra lineGET / HTTP/1.1\r\nHost: example.com\r\n\r\n", 501);
    row("h1spec: line ending", get + "\rSome-Header: Test\r\n\r\n", 400);
    row("h1spec: body", "POST / HTTP/1.1\r\nHost: example.com\r\nContent-Length: 5\r\n\r\nhello", 0, "hello");
    row("h1spec: chunks",
        "POST / HTTP/1.1\r\nHost: example.com\r\nTransfer-Encoding: chunked\r\n\r\nc\r\nHello "
        "world1\r\n0\r\n\r\n",
        0, "Hello world1");
    row("h1spec: length and chunks",
        "POST / HTTP/1.1\r\nHost: example.com\r\nContent-lengtH: 5\r\nTrAnSfEr-EnCoDiNg: chunked\r\n\r\nc\r\n"
        "Hello world1\r\n0\r\n\r\n",
        400);
}

/// Feeds the bytes in pieces; how many were taken.
qsizetype feed(Framing &framing, const QByteArray &bytes, qsizetype piece)
{
    qsizetype at = 0;
    while (at < bytes.size()) {
        const auto taken = framing.feed(QByteArrayView(bytes).sliced(at, qMin(piece, bytes.size() - at)));
        if (taken == 0)
            break;
        at += taken;
    }
    return at;
}

} // namespace

void TestFraming::saysTheSameHoweverTheBytesCome_data()
{
    columns();
    addAccepted();
    addRequestLines();
    addFields();
    addLengths();
    addChunks();
    addPublicCases();
}

void TestFraming::saysTheSameHoweverTheBytesCome()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    constexpr qsizetype mostCuts = 100;          // of a long one only its first bytes and its last ones
    QList<std::pair<qsizetype, qsizetype>> ways; // so many bytes first, then pieces of a size
    for (const qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(2), qsizetype(7), qsizetype(4096)})
        ways.append({0, piece});
    for (qsizetype cut = 1; cut < bytes.size(); ++cut) {
        if (cut <= mostCuts || bytes.size() - cut <= mostCuts)
            ways.append({cut, bytes.size()});
    }
    for (const auto &[first, piece] : std::as_const(ways)) {
        Framing framing;
        const qsizetype taken = feed(framing, bytes.first(first), qMax<qsizetype>(first, 1));
        if (taken == first)
            feed(framing, bytes.sliced(first), piece);
        QVERIFY2(framing.status() == status,
                 QByteArray::number(first) + ' ' + QByteArray::number(framing.status()));
        QCOMPARE(framing.stage(), status == 0 ? Framing::Stage::Done : Framing::Stage::Refused);
        if (status == 0)
            QCOMPARE(framing.request().body, body);
    }
}

void TestFraming::waitsForTheRestOfAHead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    // The other 15 cases of h1spec: nothing is wrong so far, and nothing may be answered.
    for (const char *bytes :
         {"G", "GET ", "GET /hello", "GET /hello ", "GET /hello HTTP", "GET /hello HTTP/1.1",
          "GET /hello HTTP/1.1\r", "GET /hello HTTP/1.1\r\n", "GET /hello HTTP/1.1\r\nHos",
          "GET /hello HTTP/1.1\r\nHost:", "GET /hello HTTP/1.1\r\nHost: ",
          "GET /hello HTTP/1.1\r\nHost: localhost", "GET /hello HTTP/1.1\r\nHost: localhost\r",
          "GET /hello HTTP/1.1\r\nHost: localhost\r\n", "GET /hello HTTP/1.1\r\nHost: localhost\r\n\r"})
        QTest::addRow("h1spec: %d bytes", int(qstrlen(bytes))) << QByteArray(bytes);
}

void TestFraming::waitsForTheRestOfAHead()
{
    QFETCH(QByteArray, bytes);
    for (const qsizetype piece : {bytes.size(), qsizetype(1)}) {
        Framing framing;
        QCOMPARE(feed(framing, bytes, piece), bytes.size());
        QCOMPARE(framing.stage(), Framing::Stage::Head);
        QCOMPARE(framing.status(), 0);
    }
}

void TestFraming::theFirstFaultDecides_data()
{
    columns();
    row("wrong length, then a long field",
        post + "Content-Length: x\r\nA: " + QByteArray(maxField, 'x') + "\r\n\r\n", 400);
    row("long field, then a wrong length",
        post + "A: " + QByteArray(maxField, 'x') + "\r\nContent-Length: x\r\n\r\n", 431);
    row("unknown method, then a long target", "BREW /" + QByteArray(maxTarget, 'x') + " HTTP/1.1\r\n", 501);
    row("unknown method, then a wrong field", "BREW / HTTP/1.1\r\nA : b\r\n\r\n", 501);
    row("wrong version, then a wrong field", "GET / HTTP/3.0\r\nA : b\r\n\r\n", 505);
    row("long target, then a wrong version", "GET /" + QByteArray(maxTarget, 'x') + " HTTP/3.0\r\n", 414);
}

void TestFraming::theFirstFaultDecides()
{
    saysTheSameHoweverTheBytesCome();
}

void TestFraming::headersAreKeptAsTheyCame()
{
    const QByteArray bytes = "POST /a?b=%20 HTTP/1.1\r\nHOST: a\r\nx-B: \t c d \r\nX-b:\r\nX-B: \xff\r\n\r\n";
    for (const qsizetype piece : {bytes.size(), qsizetype(1)}) {
        Framing framing;
        feed(framing, bytes, piece);
        const HeaderList headers{{"HOST", "a"}, {"x-B", "c d"}, {"X-b", ""}, {"X-B", "\xff"}};
        QCOMPARE(framing.request().headers, headers);
        QCOMPARE(framing.request().method, "POST");
        QCOMPARE(framing.request().target, "/a?b=%20");
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
    QCOMPARE(framing.stage(), Framing::Stage::Done);
    QCOMPARE(framing.feed(QByteArrayView(two).sliced(at)), 0);
    for (const qsizetype piece : {qsizetype(1), qsizetype(1000)}) {
        Framing chunks;
        const QByteArray whole = chunked + "1\r\na\r\n0\r\nT: b\r\n\r\n";
        QCOMPARE(feed(chunks, whole + two, piece), whole.size());
        QCOMPARE(chunks.stage(), Framing::Stage::Done);
    }
}

void TestFraming::requestsWithoutBodyFollowEachOther()
{
    const QByteArray one = "GET /1 HTTP/1.1\r\nHost: a\r\n\r\n";
    const QByteArray all = one + "GET /2 HTTP/1.1\r\nHost: a\r\n\r\n";
    Framing first;
    QCOMPARE(first.feed(all), one.size());
    QCOMPARE(first.stage(), Framing::Stage::Done);
    Framing second;
    QCOMPARE(second.feed(QByteArrayView(all).sliced(one.size())), one.size());
    QCOMPARE(second.request().target, "/2");
}

void TestFraming::manySmallChunksTakeNoLongerThanTheirBytes()
{
    const int count = 400'000;
    const QByteArray piece = QByteArray("1\r\nx\r\n").repeated(1000);
    Framing framing;
    QCOMPARE(feed(framing, chunked, 4096), chunked.size());
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < count / 1000; ++i)
        QCOMPARE(framing.feed(piece), piece.size());
    framing.feed("0\r\n\r\n");
    QCOMPARE(framing.stage(), Framing::Stage::Done);
    QCOMPARE(framing.request().body.size(), count);
    QVERIFY2(clock.elapsed() < 5000, "it is not linear");
}

void TestFraming::saysWhetherTheConnectionStays_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("stays");
    QTest::addColumn<bool>("old");
    QTest::newRow("new") << post + "\r\n" << true << false;
    QTest::newRow("new that closes") << post + "Connection: close\r\n\r\n" << false << false;
    QTest::newRow("new that closes, in a list") << post + "Connection: a, Close\r\n\r\n" << false << false;
    QTest::newRow("old") << "GET / HTTP/1.0\r\n\r\n"_ba << false << true;
    QTest::newRow("old that stays") << "GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n"_ba << true << true;
}

void TestFraming::saysWhetherTheConnectionStays()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, stays);
    QFETCH(bool, old);
    Framing framing;
    framing.feed(bytes);
    QCOMPARE(framing.stage(), Framing::Stage::Done);
    QCOMPARE(framing.keepAlive(), stays);
    QCOMPARE(framing.isOld(), old);
}

QTEST_APPLESS_MAIN(TestFraming)
#include "tst_framing.moc"
