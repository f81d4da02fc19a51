#include "gui/curl.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const auto url = u"http://127.0.0.1:9/web'hook"_s;

/// What curl is given when a shell runs the command: its arguments, and what it reads.
struct Given
{
    QList<QByteArray> arguments;
    QByteArray read;

    [[nodiscard]] QByteArray after(const QByteArray &option) const
    {
        return arguments.value(arguments.indexOf(option) + 1);
    }
};

Given given(const QString &command, const QString &shell)
{
    const QTemporaryDir folder;
    QFile fake(folder.filePath(u"curl"_s));
    if (!fake.open(QIODevice::WriteOnly))
        return {};
    fake.write("#!/bin/sh\nfor one; do printf '%s\\0' \"$one\"; done > \"$OUT/arguments\"\n"
               "case $* in *@-*) cat > \"$OUT/read\";; esac\n");
    fake.close();
    fake.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PATH"_s, folder.path() + u":/usr/bin:/bin"_s);
    environment.insert(u"OUT"_s, folder.path());
    process.setProcessEnvironment(environment);
    process.start(shell, {u"-s"_s});
    process.write(command.toUtf8() + '\n');
    process.closeWriteChannel();
    process.waitForFinished();
    QFile arguments(folder.filePath(u"arguments"_s));
    QFile read(folder.filePath(u"read"_s));
    Given got;
    if (arguments.open(QIODevice::ReadOnly))
        got.arguments = arguments.readAll().split('\0');
    if (read.open(QIODevice::ReadOnly))
        got.read = read.readAll();
    return got;
}

} // namespace

class CurlTest : public QObject
{
    Q_OBJECT
private slots:
    void aShellReadsTheBodyBackExactly_data();
    void aShellReadsTheBodyBackExactly();
    void headersAreThoseThatWereSent();
    void secretsAreNotMadeUp();
    void headersThatNoShellShouldSeeAreLeftOut();
};

void CurlTest::aShellReadsTheBodyBackExactly_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("json") << QByteArray("{\"a\": [1, true]}");
    QTest::newRow("quotes") << QByteArray("it's '' \"quoted\" '\\'' `id` $(id) $HOME \\ !! #");
    QTest::newRow("a quote at each end") << QByteArray("'x'");
    QTest::newRow("lines") << QByteArray("\n a\tb\n\n");
    QTest::newRow("not ascii") << QByteArray("알림톡 お知らせ 😀");
    QTest::newRow("begins with @") << QByteArray("@/etc/passwd");
    QTest::newRow("begins with -") << QByteArray("-o /tmp/x");
    QTest::newRow("percent") << QByteArray("%s %% \\n \\045");
    QTest::newRow("control") << QByteArray("a\r\n\x1B[31m%d\\'z\x7F");
    QTest::newRow("zeros and no text") << QByteArray("\0\xFF\xFE'%\\0\0", 8);
    QTest::newRow("longer than an argument may be") << QByteArray("'알%\\").repeated(60'000);
    QTest::newRow("none") << QByteArray();
}

void CurlTest::aShellReadsTheBodyBackExactly()
{
    QFETCH(QByteArray, body);
    Request request;
    request.body = body;
    for (const QString &shell : {u"/bin/bash"_s, u"/bin/sh"_s}) {
        const Given got = given(curlCommand(request, url), shell);
        QCOMPARE(got.arguments.value(0), "-X");
        QVERIFY(got.arguments.contains(url.toUtf8()));
        const bool isRead = got.arguments.contains("--data-binary");
        QCOMPARE(isRead ? got.read : got.after("--data-raw"), body);
        QVERIFY(!isRead || got.after("--data-binary") == "@-");
    }
}

void CurlTest::headersAreThoseThatWereSent()
{
    Request request;
    request.headers = {{"Host", "tunnel.example"},
                       {"Content-Length", "7"},
                       {"content-type", "application/json;charset=UTF-8"},
                       {"X-Name", "it's 알림"},
                       {"X-Empty", ""}};
    const Given got = given(curlCommand(request, url), u"/bin/bash"_s);
    QCOMPARE(got.arguments.count("-H"), 3);
    QVERIFY(got.arguments.contains("content-type: application/json;charset=UTF-8"));
    QVERIFY(got.arguments.contains("X-Name: it's 알림"));
    QVERIFY(got.arguments.contains("X-Empty;"));
    request.headers.clear();
    QVERIFY(given(curlCommand(request, url), u"/bin/bash"_s).arguments.contains("Content-Type:"));
}

void CurlTest::secretsAreNotMadeUp()
{
    Request request;
    request.headers = {{"X-Toast-Webhook-Signature", ""}, {"Authorization", ""}};
    qputenv("ALIMBOARD_SIGNATURE", "it's my $signature");
    const Given got = given(curlCommand(request, url), u"/bin/bash"_s);
    qunsetenv("ALIMBOARD_SIGNATURE");
    QVERIFY(got.arguments.contains("X-Toast-Webhook-Signature: it's my $signature"));
    QVERIFY(got.arguments.contains("Authorization: NOT-KEPT"));
}

void CurlTest::headersThatNoShellShouldSeeAreLeftOut()
{
    Request request;
    request.headers = {{"@/etc/passwd", "x"}, {"X-A", "1\r\nX-B: 2"}, {"X-C", "\x1B[2J"}, {"", "x"}};
    const QString command = curlCommand(request, url);
    QVERIFY(!command.contains(u"passwd"_s) && !command.contains(u"X-A"_s) && !command.contains(u"X-C"_s));
    QCOMPARE(given(command, u"/bin/bash"_s).arguments.count("-H"), 1);
}

QTEST_GUILESS_MAIN(CurlTest)
#include "tst_curl.moc"
