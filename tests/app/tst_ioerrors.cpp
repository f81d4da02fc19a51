#include "app/receiver.h"
#include "store/journal.h"
#include "store/reader.h"
#include "store/tablesfile.h"
#include "support/failingvfs.h"
#include "support/program.h"
#include "support/sample.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Storage that fails while it is used, and works again: what was answered 200 is there, once, and nothing
/// has to be started again.
class IoErrorsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { failingvfs::install(); }
    void init();
    void cleanup();
    void aJournalThatCannotBeWritten_data();
    void aJournalThatCannotBeWritten();
    void aJournalThatIsGone_data();
    void aJournalThatIsGone();
    void tablesThatCannotBeWritten_data();
    void tablesThatCannotBeWritten();
    void tablesThatCannotBeReadAreMadeAnew();

private:
    [[nodiscard]] int post(int number)
    {
        const int status = m_client->post(sample::body({sample::message(number)})).status;
        if (status == 200)
            ++m_accepted;
        return status;
    }
    [[nodiscard]] qint64 rows(const Table &table) const;
    void checkKept(int failed);

    std::optional<QTemporaryDir> m_folder;
    std::unique_ptr<Receiver> m_receiver;
    std::unique_ptr<program::Client> m_client;
    ReceiverState m_state;
    Backlog m_backlog;
    bool m_ended = false;
    int m_accepted = 0; ///< answered 200
};

void IoErrorsTest::init()
{
    m_folder.emplace();
    m_state = {};
    m_backlog = {};
    m_ended = false;
    m_accepted = 0;
    Settings settings;
    settings.dataDir = m_folder->path();
    settings.port = 0;
    m_receiver = std::make_unique<Receiver>(settings);
    connect(m_receiver.get(), &Receiver::stateChanged, this,
            [this](const ReceiverState &state) { m_state = state; });
    connect(m_receiver.get(), &Receiver::backlogChanged, this,
            [this](const Backlog &backlog) { m_backlog = backlog; });
    connect(m_receiver.get(), &Receiver::ended, this, [this] { m_ended = true; });
    QVERIFY(m_receiver->start());
    QTRY_COMPARE_WITH_TIMEOUT(m_state.kind, ReceiverState::Kind::Receiving, program::patience);
    m_client = std::make_unique<program::Client>(static_cast<quint16>(QUrl(m_state.url).port()));
    QCOMPARE(post(0), 200);
    QTRY_COMPARE_WITH_TIMEOUT(rows(messagesTable), 1, program::patience);
}

void IoErrorsTest::cleanup()
{
    failingvfs::heal();
    m_client.reset();
    if (m_receiver) {
        m_receiver->end();
        QTRY_VERIFY_WITH_TIMEOUT(m_ended, program::patience);
    }
    m_receiver.reset();
}

/// How many rows a table has; -1: that cannot be read.
qint64 IoErrorsTest::rows(const Table &table) const
{
    Query query;
    query.table = &table;
    const auto count = Reader(m_folder->path(), std::make_shared<Newest>()).count(query);
    return count ? *count : -1;
}

/// Everything that was accepted is there once, in the journal and in the tables, and what failed as a line.
void IoErrorsTest::checkKept(int failed)
{
    auto journal = JournalReader::open(m_folder->path());
    QVERIFY(journal);
    const auto lines = [&] {
        const auto entries = journal->entriesAfter(0, 1'000, 10'000'000);
        return std::count_if(entries->cbegin(), entries->cend(), [](const Entry &entry) {
            return entry.delivery.outcome == Outcome::Failed && entry.delivery.request.body.isEmpty();
        });
    };
    QTRY_COMPARE_WITH_TIMEOUT(lines(), failed, program::patience);
    QTRY_COMPARE_WITH_TIMEOUT(rows(messagesTable), m_accepted, program::patience);
    QTRY_COMPARE_WITH_TIMEOUT(rows(deliveriesTable), m_accepted + failed, program::patience);
}

void IoErrorsTest::aJournalThatCannotBeWritten_data()
{
    QTest::addColumn<unsigned>("operations");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("word");
    QTest::newRow("disk full") << unsigned(failingvfs::Write) << SQLITE_FULL << u"room"_s;
    QTest::newRow("write fails") << unsigned(failingvfs::Write) << SQLITE_IOERR_WRITE << u"failed"_s;
    QTest::newRow("sync fails") << unsigned(failingvfs::Sync) << SQLITE_IOERR_FSYNC << u"failed"_s;
    QTest::newRow("read only") << unsigned(failingvfs::Write) << SQLITE_READONLY << u"may not be written"_s;
    QTest::newRow("nothing works") << unsigned(failingvfs::Write | failingvfs::Sync | failingvfs::Read)
                                   << SQLITE_IOERR << u"failed"_s;
}

void IoErrorsTest::aJournalThatCannotBeWritten()
{
    QFETCH(unsigned, operations);
    QFETCH(int, code);
    QFETCH(QString, word);
    for (int round = 0; round < 3; ++round) {
        failingvfs::fail("/journal.db", operations, code);
        m_client->send("POST", "/webhook", sample::body({sample::message(10 + round)}));
        const auto answered = m_client->receive();
        QCOMPARE(answered.status, 503);
        QVERIFY2(answered.head.toLower().contains("\r\nretry-after: "), answered.head.constData());
        QTRY_VERIFY2_WITH_TIMEOUT(m_state.trouble.contains(word), qPrintable(m_state.trouble),
                                  program::patience);
        QVERIFY(failingvfs::fault().failures > 0);
        failingvfs::heal();
        QCOMPARE(post(20 + round), 200);
        QTRY_VERIFY2_WITH_TIMEOUT(m_state.trouble.isEmpty(), qPrintable(m_state.trouble), program::patience);
    }
    checkKept(3);
}

void IoErrorsTest::aJournalThatIsGone_data()
{
    QTest::addColumn<bool>("replaced");
    QTest::newRow("removed") << false;
    QTest::newRow("replaced") << true;
}

void IoErrorsTest::aJournalThatIsGone()
{
    QFETCH(bool, replaced);
    const QString path = journalPath(m_folder->path());
    const QString away = path + u".away"_s;
    QVERIFY(QFile::rename(path, away));
    if (replaced)
        QVERIFY(QFile::copy(away, path));
    QCOMPARE(post(1), 503);
    QTRY_VERIFY2_WITH_TIMEOUT(m_state.trouble.contains(u"removed or replaced"_s), qPrintable(m_state.trouble),
                              program::patience);
    QFile::remove(path);
    QVERIFY(QFile::rename(away, path));
    QCOMPARE(post(2), 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_state.trouble.isEmpty(), program::patience);
    checkKept(1);
}

void IoErrorsTest::tablesThatCannotBeWritten_data()
{
    QTest::addColumn<unsigned>("operations");
    QTest::addColumn<int>("code");
    QTest::newRow("disk full") << unsigned(failingvfs::Write) << SQLITE_FULL;
    QTest::newRow("write fails") << unsigned(failingvfs::Write) << SQLITE_IOERR_WRITE;
    QTest::newRow("read only") << unsigned(failingvfs::Write) << SQLITE_READONLY;
}

void IoErrorsTest::tablesThatCannotBeWritten()
{
    QFETCH(unsigned, operations);
    QFETCH(int, code);
    for (int round = 0; round < 2; ++round) {
        failingvfs::fail("/tables-", operations, code);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(post(100 * round + 10 + i), 200);
        QTRY_VERIFY_WITH_TIMEOUT(!m_backlog.trouble.isEmpty(), program::patience);
        QVERIFY(m_backlog.waiting > 0);
        QVERIFY2(m_state.trouble.isEmpty(),
                 qPrintable(m_state.trouble)); // the sender has nothing to do with it
        failingvfs::heal();
        QTRY_VERIFY2_WITH_TIMEOUT(m_backlog.trouble.isEmpty(), qPrintable(m_backlog.trouble),
                                  program::patience);
    }
    checkKept(0);
}

void IoErrorsTest::tablesThatCannotBeReadAreMadeAnew()
{
    const QString before = currentTablesFile(m_folder->path());
    failingvfs::fail("/tables-", failingvfs::Read | failingvfs::Write, SQLITE_CORRUPT);
    QCOMPARE(post(1), 200);
    QTRY_VERIFY_WITH_TIMEOUT(failingvfs::fault().failures > 0, program::patience);
    QTest::qWait(200);
    failingvfs::heal();
    QCOMPARE(post(2), 200);
    QTRY_VERIFY_WITH_TIMEOUT(m_backlog.trouble.isEmpty() && m_backlog.waiting == 0, 20'000);
    checkKept(0);
}

QTEST_GUILESS_MAIN(IoErrorsTest)

#include "tst_ioerrors.moc"
