#include "app/dashboard.h"
#include "app/secretstore.h"
#include "app/settingsfile.h"
#include "gui/dialogs.h"
#include "support/program.h"
#include "support/sample.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Signatures in a real keyring, on a bus of the test's own.
class SecretStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatIsKeptIsFound();
    void goesWhileTheKeyringIsAsked();
    void eachFolderHasItsOwn();
    void whatIsTakenAwayIsGone();
    void serveTakesItsSignatureFromThere();
    void serveDoesNotReceiveWithoutIt();
    void aWindowKeepsItThere();
    void withoutAKeyringItStaysInTheFile();
    void noChildHasTheOneOfTheEnvironment();
    void theSecretKeyIsKeptBesideTheSignatures();
    void theSecretKeyGoesIntoNoFile();
    void aWindowFindsTheSecretKeyThereAndKeepsOrRemovesIt();

private:
    void keep(const QString &folder, const QList<QByteArray> &signatures);
    void noteKeyring();
    [[nodiscard]] QByteArray settingsText() const;

    QTemporaryDir m_home;
    QProcess m_bus;
    QProcess m_keyring;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

/// The status that a delivery with this signature is answered with.
int postTo(quint16 port, const QByteArray &signature)
{
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, port);
    const QByteArray body = sample::body({sample::message(1)});
    socket.write("POST /webhook HTTP/1.1\r\nHost: a\r\nConnection: close\r\nX-Toast-Webhook-Signature: "
                 + signature + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray got;
    while (socket.waitForReadyRead(program::patience) || socket.bytesAvailable() > 0) {
        got += socket.readAll();
        if (socket.state() != QTcpSocket::ConnectedState && socket.bytesAvailable() == 0)
            break;
    }
    return got.mid(9, 3).toInt();
}

} // namespace

void SecretStoreTest::initTestCase()
{
    qputenv("HOME", QFile::encodeName(m_home.path()));
    for (const char *name : {"XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(name, QFile::encodeName(m_home.path()));
    m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
    QVERIFY2(m_bus.waitForReadyRead(), "dbus-daemon is missing");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    QVERIFY2(m_keyring.waitForStarted(), "gnome-keyring is missing");
    m_keyring.write("password");
    m_keyring.closeWriteChannel();
    QTRY_VERIFY_WITH_TIMEOUT(
        QDBusConnection::sessionBus().interface()->isServiceRegistered(u"org.freedesktop.secrets"_s),
        program::patience);
}

void SecretStoreTest::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(QDBusConnection::sessionBus().name());
    for (QProcess *process : {&m_keyring, &m_bus}) {
        process->kill();
        process->waitForFinished();
    }
}

void SecretStoreTest::keep(const QString &folder, const QList<QByteArray> &signatures)
{
    SecretStore store(folder);
    QSignalSpy kept(&store, &SecretStore::kept);
    QSignalSpy failed(&store, &SecretStore::failed);
    store.keep(signatures);
    QTRY_VERIFY2_WITH_TIMEOUT(kept.size() == 1,
                              failed.isEmpty() ? "" : qPrintable(failed.first().first().toString()),
                              program::patience);
}

/// Says in settings.ini that the keyring has them.
void SecretStoreTest::noteKeyring()
{
    QSettings(settingsPath(m_folder->path()), QSettings::IniFormat).setValue(u"signaturesInKeyring"_s, true);
}

QByteArray SecretStoreTest::settingsText() const
{
    QFile file(settingsPath(m_folder->path()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SecretStoreTest::whatIsKeptIsFound()
{
    const QList<QByteArray> signatures{"first", "zweite-ö"};
    keep(m_folder->path(), signatures);
    SecretStore store(m_folder->path());
    QSignalSpy found(&store, &SecretStore::found);
    store.find();
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, program::patience);
    QCOMPARE(found.first().first().value<QList<QByteArray>>(), signatures);
}

void SecretStoreTest::goesWhileTheKeyringIsAsked()
{
    for (int i = 0; i < 20; ++i) {
        SecretStore store(m_folder->path());
        store.keep({"some"});
        store.find();
        for (int passes = 0; passes < i; ++passes) // it goes at different moments
            QCoreApplication::processEvents();
    }
    whatIsKeptIsFound(); // all answers before have come
}

void SecretStoreTest::eachFolderHasItsOwn()
{
    keep(m_folder->path(), {"one"});
    const QTemporaryDir other;
    SecretStore store(other.path());
    QSignalSpy failed(&store, &SecretStore::failed);
    store.find();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, program::patience);
    QVERIFY(failed.first().first().toString().contains(u"not in the desktop's keyring"_s));
}

void SecretStoreTest::whatIsTakenAwayIsGone()
{
    keep(m_folder->path(), {"one"});
    keep(m_folder->path(), {});
    keep(m_folder->path(), {}); // nothing is there to be taken away
    SecretStore store(m_folder->path());
    QSignalSpy failed(&store, &SecretStore::failed);
    store.find();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, program::patience);
}

void SecretStoreTest::serveTakesItsSignatureFromThere()
{
    keep(m_folder->path(), {"right"});
    noteKeyring();
    program::Receiver receiver(m_folder->path());
    QVERIFY(receiver.port() != 0);
    QCOMPARE(postTo(receiver.port(), "right"), 200);
    QCOMPARE(postTo(receiver.port(), "wrong"), 401);
    const auto ended = receiver.end();
    QCOMPARE(ended.status, 0);
    QVERIFY2(!ended.errors.contains("right"), ended.errors.constData());
    QVERIFY(!settingsText().contains("right"));
}

void SecretStoreTest::serveDoesNotReceiveWithoutIt()
{
    noteKeyring();
    const auto ended = program::run({u"serve"_s, u"--data-dir"_s, m_folder->path(), u"--port"_s, u"0"_s});
    QCOMPARE(ended.status, 1);
    QCOMPARE(ended.output, QByteArray());
    QVERIFY2(ended.errors.contains("keyring"), ended.errors.constData());
}

void SecretStoreTest::aWindowKeepsItThere()
{
    Settings before;
    before.dataDir = m_folder->path();
    Settings now = before;
    now.signatures = {"of-the-window"};
    QVERIFY(writeSettings(before, now));
    QVERIFY(settingsText().contains("of-the-window"));
    keep(m_folder->path(), now.signatures);
    QVERIFY(leaveToKeyring(now));
    QVERIFY2(!settingsText().contains("of-the-window"), settingsText().constData());
    Arguments arguments;
    arguments.values.insert(u"data-dir"_s, m_folder->path());
    auto read = readSettings(arguments);
    QVERIFY(read);
    QVERIFY(awaitsKeyring(*read));
    QVERIFY(checkReceiving(*read));

    now.signatures.clear();
    QVERIFY(leaveToKeyring(now));
    read = readSettings(arguments);
    QVERIFY(read && !awaitsKeyring(*read) && read->signatures.isEmpty());
}

void SecretStoreTest::withoutAKeyringItStaysInTheFile()
{
    Settings before;
    before.dataDir = m_folder->path();
    Settings now = before;
    now.signatures = {"of-the-file"};
    QVERIFY(writeSettings(before, now));
    const program::Receiver receiver(m_folder->path(), {u"serve"_s},
                                     {u"DBUS_SESSION_BUS_ADDRESS=disabled:"_s});
    QVERIFY(receiver.port() != 0);
    QCOMPARE(postTo(receiver.port(), "of-the-file"), 200);
    QCOMPARE(postTo(receiver.port(), "wrong"), 401);
    const auto permissions = QFile::permissions(settingsPath(m_folder->path()));
    QCOMPARE(permissions & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void SecretStoreTest::noChildHasTheOneOfTheEnvironment()
{
    noteKeyring();
    qputenv("ALIMBOARD_SIGNATURE", "of-the-environment");
    Arguments arguments;
    arguments.values.insert(u"data-dir"_s, m_folder->path());
    const auto read = readSettings(arguments);
    QVERIFY(read);
    QCOMPARE(read->signatures, QList<QByteArray>{"of-the-environment"});
    QVERIFY(!awaitsKeyring(*read)); // it comes before the keyring
    QProcess child;
    child.start(u"env"_s, QStringList());
    QVERIFY(child.waitForFinished());
    QVERIFY(!child.readAllStandardOutput().contains("of-the-environment"));
}

void SecretStoreTest::theSecretKeyIsKeptBesideTheSignatures()
{
    keep(m_folder->path(), {"signature"});
    SecretStore store(m_folder->path(), SecretStore::Kind::QueryKey);
    QSignalSpy kept(&store, &SecretStore::kept);
    QSignalSpy found(&store, &SecretStore::found);
    QSignalSpy failed(&store, &SecretStore::failed);
    store.keep({"the-secret"});
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, program::patience);
    store.find();
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, program::patience);
    QCOMPARE(found[0][0].value<QList<QByteArray>>(), QList<QByteArray>{"the-secret"});
    store.keep({});
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 2, program::patience);
    store.find();
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, program::patience);
    QVERIFY(failed[0][0].toString().contains(u"secret key"_s));
    SecretStore signatures(m_folder->path());
    QSignalSpy left(&signatures, &SecretStore::found);
    signatures.find();
    QTRY_COMPARE_WITH_TIMEOUT(left.size(), 1, program::patience);
    QCOMPARE(left[0][0].value<QList<QByteArray>>(), QList<QByteArray>{"signature"});
}

void SecretStoreTest::theSecretKeyGoesIntoNoFile()
{
    Settings before;
    before.dataDir = m_folder->path();
    Settings now = before;
    now.queryKey = "the-secret";
    now.port = 1;
    QVERIFY(writeSettings(before, now));
    now.queryKeyInKeyring = true;
    QVERIFY(noteQueryKey(now));
    QVERIFY2(!settingsText().contains("the-secret"), settingsText().constData());
    Arguments arguments;
    arguments.values.insert(u"data-dir"_s, m_folder->path());
    auto read = readSettings(arguments);
    QVERIFY(read && read->queryKeyInKeyring && read->queryKey.isEmpty());
    now.queryKeyInKeyring = false;
    QVERIFY(noteQueryKey(now));
    read = readSettings(arguments);
    QVERIFY(read && !read->queryKeyInKeyring);
    now.port = before.port;
    QVERIFY(sameReceiving(before, now)); // nobody has to receive anew for it
}

void SecretStoreTest::aWindowFindsTheSecretKeyThereAndKeepsOrRemovesIt()
{
    SecretStore store(m_folder->path(), SecretStore::Kind::QueryKey);
    QSignalSpy kept(&store, &SecretStore::kept);
    QSignalSpy found(&store, &SecretStore::found);
    QSignalSpy failed(&store, &SecretStore::failed);
    store.keep({"the-secret"});
    QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 1, program::patience);
    Settings settings;
    settings.dataDir = m_folder->path();
    settings.port = 0;
    settings.queryKeyInKeyring = true;
    Dashboard dashboard(settings);
    QSignalSpy settled(&dashboard, &Dashboard::settled);
    const auto now = [&settled] { return settled.last()[0].value<Settings>(); };
    dashboard.start();
    QTRY_COMPARE_WITH_TIMEOUT(now().queryKey, QByteArray("the-secret"), program::patience);

    Settings other = now();
    other.queryKey = "another-secret";
    emit dashboard.window().dialogs().settingsWanted(other);
    QTRY_VERIFY_WITH_TIMEOUT(settingsText().contains("queryKeyInKeyring=true"), program::patience);
    QVERIFY(now().queryKeyInKeyring && now().queryKey == "another-secret");
    QVERIFY(!settingsText().contains("another-secret"));
    store.find();
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, program::patience);
    QCOMPARE(found[0][0].value<QList<QByteArray>>(), QList<QByteArray>{"another-secret"});

    Settings none = now();
    none.queryKey.clear();
    none.queryKeyInKeyring = false;
    emit dashboard.window().dialogs().settingsWanted(none);
    QTRY_VERIFY_WITH_TIMEOUT(!settingsText().contains("queryKeyInKeyring"), program::patience);
    QVERIFY(now().queryKey.isEmpty());
    store.find();
    QTRY_COMPARE_WITH_TIMEOUT(found.size() + failed.size(), 2, program::patience);
    QCOMPARE(failed.size(), 1);
}

QTEST_MAIN(SecretStoreTest)

#include "tst_secretstore.moc"
