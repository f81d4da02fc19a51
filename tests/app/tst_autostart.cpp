#include "app/autostart.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Settings on(const QString &folder)
{
    Settings settings;
    settings.dataDir = folder;
    settings.autostart = true;
    return settings;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class AutostartTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_config = std::make_unique<QTemporaryDir>();
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_config->path()));
    }

    void writesAndRemovesTheEntry()
    {
        QCOMPARE(autostartPath(), m_config->filePath(u"autostart/org.alimboard.AlimBoard.desktop"_s));
        QVERIFY(setAutostart(on(u"/srv/alim board"_s)));
        const QByteArray entry = contentOf(autostartPath());
        QVERIFY2(entry.contains("Exec=\"" + QCoreApplication::applicationFilePath().toUtf8()
                                + "\" --data-dir \"/srv/alim board\"\n"),
                 entry.constData());
        QVERIFY(setAutostart({}));
        QVERIFY(!QFile::exists(autostartPath()));
        QVERIFY(setAutostart({})); // was none
    }

    void theUsualFolderIsNotNamed()
    {
        QVERIFY(setAutostart(on(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))));
        QVERIFY(!contentOf(autostartPath()).contains("--data-dir"));
    }

    void saysThatItCannotBeWritten()
    {
        QFile inTheWay(m_config->filePath(u"autostart"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto set = setAutostart(on(u"/srv/a"_s));
        QVERIFY(!set);
        QVERIFY2(set.error().text.contains(autostartPath()), qPrintable(set.error().text));
    }

    void aDemoDoesNotStartWithTheDesktop()
    {
        Settings demo = on(u"/tmp/alimboard-demo"_s);
        demo.demo = true;
        QVERIFY(!setAutostart(demo));
        QVERIFY(!QFile::exists(autostartPath()));
    }

    void anEqualSignInTheProgramIsRefused() { QVERIFY(!autostartEntry(u"/opt/a=b/alimboard"_s, {})); }

    void pathsAreEscaped_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("plain") << u"/srv/a"_s << QByteArray("\"/srv/a\"");
        QTest::newRow("space") << u"/srv/a b"_s << QByteArray("\"/srv/a b\"");
        QTest::newRow("quote") << u"/srv/a\"b"_s << QByteArray("\"/srv/a\\\\\"b\"");
        QTest::newRow("dollar") << u"/srv/$HOME"_s << QByteArray("\"/srv/\\\\$HOME\"");
        QTest::newRow("backtick") << u"/srv/`id`"_s << QByteArray("\"/srv/\\\\`id\\\\`\"");
        QTest::newRow("backslash") << u"/srv/a\\b"_s << QByteArray("\"/srv/a\\\\\\\\b\"");
        QTest::newRow("per cent") << u"/srv/100%f"_s << QByteArray("\"/srv/100%%f\"");
        QTest::newRow("line break") << u"/srv/a\nb"_s << QByteArray("\"/srv/a\\nb\"");
        QTest::newRow("Korean") << u"/srv/알림"_s << QByteArray("\"/srv/알림\"");
    }
    void pathsAreEscaped()
    {
        QFETCH(QString, folder);
        QFETCH(QByteArray, written);
        const auto entry = autostartEntry(u"/usr/bin/alimboard"_s, folder);
        QVERIFY(entry);
        QVERIFY2(entry->contains("\nExec=\"/usr/bin/alimboard\" --data-dir " + written + '\n'),
                 entry->constData());
        QFile file(m_config->filePath(u"org.alimboard.AlimBoard.desktop"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*entry) == entry->size());
        file.close();
        QProcess validator;
        validator.setProcessChannelMode(QProcess::MergedChannels);
        validator.start(u"desktop-file-validate"_s, {file.fileName()});
        QVERIFY2(validator.waitForFinished(), "desktop-file-validate is missing");
        const QByteArray said = validator.readAll();
        QVERIFY2(validator.exitCode() == 0 && said.isEmpty(), said.constData());
    }

private:
    std::unique_ptr<QTemporaryDir> m_config;
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "tst_autostart.moc"
