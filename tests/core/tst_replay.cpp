#include "core/address.h"
#include "core/replay.h"
#include "core/rows.h"
#include "support/sample.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Deliveries that are sent again: where to, and how they are marked.
class TestReplay : public QObject
{
    Q_OBJECT
private slots:
    void addressesOfThisNetworkAreKnown_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("local");
        const auto add = [](const char *url, bool local) {
            QTest::newRow(url) << QString::fromLatin1(url) << local;
        };
        for (const char *url :
             {"http://localhost:8080/hook", "http://LOCALHOST/", "http://app.localhost/",
              "http://127.0.0.1:1/", "http://127.255.255.255/", "http://10.0.0.1/", "https://172.16.0.1/",
              "http://172.31.255.255/", "http://192.168.1.20:3000/a?b=c", "http://169.254.1.1/",
              "http://[::1]:80/", "http://[fd12::1]/", "http://[fe80::1]/", "http://[FEBF::1]/"})
            add(url, true);
        for (const char *url :
             {"http://example.com/", "http://127.0.0.1.example.com/", "http://localhost.example.com/",
              "http://172.32.0.1/", "http://172.15.0.1/", "http://192.169.0.1/", "http://11.0.0.1/",
              "http://8.8.8.8/", "http://[2001:db8::1]/", "http://[fec0::1]/", "http://[::2]/",
              "http://[::ffff:8.8.8.8]/", "http://127.1@example.com/", "http://notlocalhost/", "localhost",
              ""})
            add(url, false);
    }

    void addressesOfThisNetworkAreKnown()
    {
        QFETCH(QString, url);
        QTEST(isLocalUrl(url), "local");
    }

    void onlyWebAddressesArePostedTo()
    {
        QVERIFY(isPostUrl(u"http://localhost/"_s));
        QVERIFY(isPostUrl(u"https://example.com/hook"_s));
        for (const QString &url :
             {u""_s, u"localhost"_s, u"file:///etc/passwd"_s, u"ftp://a/"_s, u"http://"_s, u"http:// a/"_s})
            QVERIFY2(!isPostUrl(url), qPrintable(url));
    }

    void aReplaySaysSoInItsNote()
    {
        Request request = sample::request(sample::body({sample::message(1)}));
        request.headers.emplaceBack("x-alimboard-replay", "17");
        const auto rows = readRows(judgeBody(request).delivery);
        QCOMPARE(cellOf(deliveriesTable, rows.delivery, QLatin1StringView("note")),
                 QByteArray("says that it is a replay of delivery 17"));
    }

    void whatIsNoNumberIsNotRepeated()
    {
        Request request = sample::request(sample::body({sample::message(1)}));
        request.headers.emplaceBack(replayField, "<b>17");
        const auto rows = readRows(judgeBody(request).delivery);
        QVERIFY(cellOf(deliveriesTable, rows.delivery, QLatin1StringView("note")).isNull());
    }
};

QTEST_APPLESS_MAIN(TestReplay)
#include "tst_replay.moc"
