#include "core/settings.h"

#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const Setting &settingOf(QLatin1StringView key)
{
    const auto all = allSettings();
    return *std::find_if(all.begin(), all.end(),
                         [key](const Setting &setting) { return QLatin1StringView(setting.key) == key; });
}

Result<Settings> applied(QLatin1StringView key, const QString &value)
{
    Settings settings;
    if (auto done = applySetting(settingOf(key), settings, value); !done)
        return done.error();
    return settings;
}

Settings settingsOf(const QString &address, const QList<QByteArray> &signatures = {},
                    bool noSignature = false)
{
    Settings settings;
    settings.address = address;
    settings.signatures = signatures;
    settings.noSignature = noSignature;
    return settings;
}

} // namespace

class TestSettings : public QObject
{
    Q_OBJECT
private slots:
    void eachHasAKeyOfItsOwnAndWords()
    {
        QSet<QByteArray> keys;
        QSet<QByteArray> options;
        for (const Setting &setting : allSettings()) {
            QVERIFY(!keys.contains(setting.key));
            keys.insert(setting.key);
            QVERIFY2(*setting.title != '\0' && *setting.sentence != '\0', setting.key);
            if (setting.option == nullptr)
                continue;
            QVERIFY(!options.contains(setting.option));
            options.insert(setting.option);
            QVERIFY2(*setting.value != '\0' && *setting.help != '\0', setting.key);
        }
    }

    void whatIsReadCanBeApplied()
    {
        for (const Setting &setting : allSettings()) {
            Settings settings;
            QVERIFY(applySetting(setting, settings, setting.read({})));
            QVERIFY2(settings == Settings{}, setting.key);
        }
    }

    void theHelpNamesTheDefault()
    {
        for (const Setting &setting : allSettings()) {
            if (setting.option == nullptr)
                continue;
            QVERIFY2(QString::fromUtf8(setting.help).contains(u"(default %1)"_s.arg(setting.read({}))),
                     setting.option);
        }
    }

    void takesWhatFits_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("read");
        QTest::newRow("IPv4") << u"address"_s << u"0.0.0.0"_s << u"0.0.0.0"_s;
        QTest::newRow("IPv6") << u"address"_s << u"::1"_s << u"::1"_s;
        QTest::newRow("this machine") << u"address"_s << u"localhost"_s << u"127.0.0.1"_s;
        QTest::newRow("any free port") << u"port"_s << u"0"_s << u"0"_s;
        QTest::newRow("last port") << u"port"_s << u"65535"_s << u"65535"_s;
        QTest::newRow("path") << u"path"_s << u"/a/b-c"_s << u"/a/b-c"_s;
        QTest::newRow("yes") << u"koreanTime"_s << u"true"_s << u"true"_s;
        QTest::newRow("no") << u"notices"_s << u"false"_s << u"false"_s;
        QTest::newRow("one byte") << u"maxBody"_s << u"1"_s << u"1"_s;
    }
    void takesWhatFits()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const auto settings = applied(QLatin1StringView(key.toLatin1()), value);
        QVERIFY(settings);
        QTEST(settingOf(QLatin1StringView(key.toLatin1())).read(*settings), "read");
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("name") << u"address"_s << u"example.com"_s;
        QTest::newRow("no address") << u"address"_s << QString();
        QTest::newRow("large part") << u"address"_s << u"127.0.0.256"_s;
        QTest::newRow("three parts") << u"address"_s << u"127.0.1"_s;
        QTest::newRow("half an IPv6") << u"address"_s << u"::1::2"_s;
        QTest::newRow("port too large") << u"port"_s << u"65536"_s;
        QTest::newRow("port below zero") << u"port"_s << u"-1"_s;
        QTest::newRow("port in words") << u"port"_s << u"http"_s;
        QTest::newRow("relative path") << u"path"_s << u"webhook"_s;
        QTest::newRow("path with query") << u"path"_s << u"/webhook?x=1"_s;
        QTest::newRow("path with fragment") << u"path"_s << u"/webhook#x"_s;
        QTest::newRow("path with space") << u"path"_s << u"/web hook"_s;
        QTest::newRow("path in Korean") << u"path"_s << u"/훅"_s;
        QTest::newRow("path with escape") << u"path"_s << u"/a%20b"_s;
        QTest::newRow("path with line break") << u"path"_s << u"/web\nhook"_s;
        QTest::newRow("no body") << u"maxBody"_s << u"0"_s;
        QTest::newRow("maybe") << u"koreanTime"_s << u"maybe"_s;
        QTest::newRow("neither yes nor no") << u"autostart"_s << QString();
        QTest::newRow("a number for yes") << u"notices"_s << u"1"_s;
        QTest::newRow("body over all") << u"maxBody"_s << u"536870913"_s;
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        const auto settings = applied(QLatin1StringView(key.toLatin1()), value);
        QVERIFY(!settings);
        QVERIFY2(settings.error().text.contains(value), qPrintable(settings.error().text));
    }

    void whatIsTheWindowsAloneIsOffAtFirst()
    {
        for (const auto key : {"koreanTime"_L1, "autostart"_L1, "notices"_L1}) {
            QVERIFY(settingOf(key).option == nullptr);
            QCOMPARE(settingOf(key).read({}), u"false"_s);
        }
    }

    void onlyWhatIsNotTheWindowsAloneMattersToAReceiver()
    {
        Settings window;
        window.koreanTime = true;
        window.autostart = true;
        window.notices = true;
        QVERIFY(sameReceiving({}, window));
        QVERIFY(sameReceiving(window, {}));
        window.port = 1;
        QVERIFY(!sameReceiving({}, window));
        QVERIFY(!sameReceiving({}, settingsOf(u"127.0.0.1"_s, {"secret"})));
    }

    void needsASignatureWhereOthersCanReachIt()
    {
        QVERIFY(checkReceiving(settingsOf(u"127.0.0.1"_s)));
        QVERIFY(checkReceiving(settingsOf(u"127.8.8.8"_s)));
        QVERIFY(checkReceiving(settingsOf(u"::1"_s)));
        QVERIFY(!checkReceiving(settingsOf(u"0.0.0.0"_s)));
        QVERIFY(!checkReceiving(settingsOf(u"::"_s)));
        QVERIFY(checkReceiving(settingsOf(u"0.0.0.0"_s, {"secret"})));
        QVERIFY(checkReceiving(settingsOf(u"0.0.0.0"_s, {}, true)));
    }

    void rulesHaveNoSignatureWhereAllIsAccepted()
    {
        QVERIFY(rulesOf(settingsOf(u"::1"_s, {"secret"}, true)).signatures.isEmpty());
        QCOMPARE(rulesOf(settingsOf(u"::1"_s, {"secret"})).signatures, QList<QByteArray>{"secret"});
    }
};

QTEST_APPLESS_MAIN(TestSettings)
#include "tst_settings.moc"
