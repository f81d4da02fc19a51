#include "app/announcer.h"
#include "app/dashboard.h"
#include "app/notices.h"
#include "support/program.h"
#include "support/sample.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusPendingCallWatcher>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Stands in for the desktop's service.
class Service : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        QString title;
        QString text;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> all;

    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (const Shown &one : all)
            titles.append(one.title);
        return titles;
    }

public slots:
    uint Notify(const QString & /*program*/, uint /*replaces*/, const QString & /*icon*/,
                const QString &title, const QString &text, const QStringList &actions,
                const QVariantMap &hints, int /*time*/)
    {
        all.append({title, text, actions, hints});
        return uint(all.size());
    }

signals:
    void ActionInvoked(uint id, const QString &action);
};

/// Notices over a real bus of the test's own.
class NoticesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void textsAreNeverMarkup();
    void aClickIsToldOfOurOwnNotices();
    void tooManyAreCounted();
    void withoutAServiceNothingHappens();
    void failuresAreToldWhenTheyBegin();
    void nothingIsToldWhileItIsOff();
    void whatIsReceivedIsToldWhatIsImportedOrMadeAnewIsNot();

private:
    [[nodiscard]] QDBusConnection bus() const { return QDBusConnection::connectToBus(m_address, u"ours"_s); }

    QProcess m_daemon;
    QString m_address;
    std::unique_ptr<Service> m_service;
};

void NoticesTest::initTestCase()
{
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(m_daemon.waitForReadyRead(), "dbus-daemon is missing");
    m_address = QString::fromLatin1(m_daemon.readLine().trimmed());
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toLatin1());
}

void NoticesTest::cleanupTestCase()
{
    m_daemon.terminate();
    m_daemon.waitForFinished();
}

void NoticesTest::init()
{
    m_service = std::make_unique<Service>();
    auto theirs = QDBusConnection::connectToBus(m_address, u"theirs"_s);
    QVERIFY(theirs.registerObject(u"/org/freedesktop/Notifications"_s, m_service.get(),
                                  QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(theirs.registerService(u"org.freedesktop.Notifications"_s));
}

void NoticesTest::cleanup()
{
    QDBusConnection(u"theirs"_s).unregisterService(u"org.freedesktop.Notifications"_s);
    QDBusConnection::disconnectFromBus(u"theirs"_s);
    m_service.reset();
}

void NoticesTest::textsAreNeverMarkup()
{
    Notices notices(bus());
    notices.show({.title = u"Template rejected: A<B"_s,
                  .text = u"<b>no</b> & \x202E"
                          "over"_s,
                  .urgent = false});
    QTRY_COMPARE(m_service->all.size(), 1);
    QCOMPARE(m_service->all[0].title, u"Template rejected: A<B"_s);
    QCOMPARE(m_service->all[0].text, u"&lt;b&gt;no&lt;/b&gt; &amp; [U+202E]over"_s);
    QCOMPARE(m_service->all[0].hints.value(u"urgency"_s).value<uchar>(), uchar(1));
}

void NoticesTest::aClickIsToldOfOurOwnNotices()
{
    Notices notices(bus());
    QSignalSpy chosen(&notices, &Notices::chosen);
    notices.show({.title = u"a"_s, .text = {}, .urgent = true});
    QTRY_COMPARE(m_service->all.size(), 1);
    QCOMPARE(m_service->all[0].actions.value(0), u"default"_s);
    // Until the number that the service gave it is known.
    QTRY_VERIFY(notices.findChildren<QDBusPendingCallWatcher *>().isEmpty());
    emit m_service->ActionInvoked(77, u"default"_s); // another program's
    emit m_service->ActionInvoked(1, u"dismiss"_s);
    emit m_service->ActionInvoked(1, u"default"_s);
    QTRY_VERIFY(!chosen.isEmpty());
    QCOMPARE(chosen.size(), 1);
}

void NoticesTest::tooManyAreCounted()
{
    constexpr int minute = 1'500;
    Notices notices(bus(), minute);
    for (int i = 0; i < maxNoticesEach + 3; ++i)
        notices.show({.title = QString::number(i), .text = {}, .urgent = false});
    QTRY_COMPARE(m_service->all.size(), maxNoticesEach);
    QTRY_COMPARE(m_service->all.size(), maxNoticesEach + 1);
    QCOMPARE(m_service->all.constLast().title, u"3 more notices"_s);
}

void NoticesTest::withoutAServiceNothingHappens()
{
    QDBusConnection(u"theirs"_s).unregisterService(u"org.freedesktop.Notifications"_s);
    QElapsedTimer time;
    time.start();
    Notices notices(bus());
    notices.show({.title = u"a"_s, .text = {}, .urgent = false});
    Notices nowhere(QDBusConnection(u"no such bus"_s));
    nowhere.show({.title = u"b"_s, .text = {}, .urgent = false});
    QVERIFY(time.elapsed() < 1'000);
    QTRY_VERIFY(
        notices.findChildren<QDBusPendingCallWatcher *>().isEmpty()); // it was answered: nobody is there
    QCOMPARE(m_service->all.size(), 0);
}

void NoticesTest::failuresAreToldWhenTheyBegin()
{
    using Kind = ReceiverState::Kind;
    const QTemporaryDir folder;
    Announcer announcer(folder.path());
    announcer.setOn(true);
    announcer.takeState({.kind = Kind::Receiving, .url = {}, .trouble = {}});
    announcer.takeState({.kind = Kind::Failed, .url = {}, .trouble = u"The port is taken."_s});
    announcer.takeState({.kind = Kind::Failed, .url = {}, .trouble = u"The port is taken."_s});
    announcer.takeState({.kind = Kind::Receiving, .url = {}, .trouble = {}});
    announcer.takeState({.kind = Kind::Receiving, .url = {}, .trouble = u"The disk is full."_s});
    announcer.takeState({.kind = Kind::Receiving, .url = {}, .trouble = u"The disk is full, still."_s});
    announcer.takeBacklog({.waiting = 1, .remaking = false, .trouble = u"No space."_s});
    announcer.takeBacklog({.waiting = 2, .remaking = false, .trouble = u"No space."_s});
    QTRY_COMPARE(m_service->all.size(), 3);
    QCOMPARE(m_service->titles(),
             (QStringList{u"AlimBoard does not receive"_s, u"Deliveries cannot be kept"_s,
                          u"Deliveries are kept, but not shown"_s}));
    QCOMPARE(m_service->all[0].text, u"The port is taken."_s);
    QCOMPARE(m_service->all[0].hints.value(u"urgency"_s).value<uchar>(), uchar(2));
}

void NoticesTest::nothingIsToldWhileItIsOff()
{
    const QTemporaryDir folder;
    Announcer announcer(folder.path());
    announcer.takeState({.kind = ReceiverState::Kind::Failed, .url = {}, .trouble = u"a"_s});
    announcer.setOn(true);
    announcer.takeBacklog({.waiting = 1, .remaking = false, .trouble = u"b"_s});
    QTRY_COMPARE(m_service->titles(), QStringList{u"Deliveries are kept, but not shown"_s});
}

void NoticesTest::whatIsReceivedIsToldWhatIsImportedOrMadeAnewIsNot()
{
    const QTemporaryDir folder;
    Settings settings;
    settings.dataDir = folder.filePath(u"data"_s);
    settings.port = 0;
    settings.notices = true;
    Dashboard dashboard(settings);
    QSignalSpy receiving(&dashboard, &Dashboard::receiving);
    dashboard.start();
    QVERIFY(receiving.wait(30'000));
    const auto port = quint16(QUrl(receiving[0][0].toString()).port());
    const auto post = [port](const QByteArray &body) {
        const std::unique_ptr<QThread> sender(QThread::create([&] { program::Client(port).post(body); }));
        QSignalSpy finished(sender.get(), &QThread::finished);
        sender->start();
        QVERIFY(finished.wait(30'000));
        sender->wait();
    };
    post(sample::body({sample::templateUpdate("T1", {sample::comment(1, "no link")})}));
    QTRY_COMPARE(m_service->titles(), QStringList{u"Template rejected: WELCOME"_s});
    QCOMPARE(m_service->all[0].text, u"no link"_s);
    QFile saved(folder.filePath(u"saved.ndjson"_s));
    QVERIFY(saved.open(QIODevice::WriteOnly));
    saved.write(sample::body({sample::templateUpdate("T2")}) + '\n');
    saved.close();
    QProcess import;
    import.start(QStringLiteral(ALIMBOARD),
                 {u"import"_s, u"--data-dir"_s, settings.dataDir, saved.fileName()});
    QVERIFY(import.waitForFinished() && import.exitCode() == 0);
    const QDir data(settings.dataDir);
    for (const QString &name : data.entryList({u"tables-*"_s}))
        QVERIFY(QFile::remove(data.filePath(name)));
    post(sample::body({sample::templateUpdate("T3", {}, "2026-11-03 10:00:00", "TSC03")}));
    QTRY_COMPARE_WITH_TIMEOUT(m_service->all.size(), 2, 30'000);
    QCOMPARE(m_service->all[1].title, u"Template approved: WELCOME"_s);
    dashboard.window().hide();
    emit m_service->ActionInvoked(1, u"default"_s);
    QTRY_VERIFY(dashboard.window().isVisible());
}

QTEST_MAIN(NoticesTest)
#include "tst_notices.moc"
