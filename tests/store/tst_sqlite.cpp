#include "store/sqlite.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <atomic>
#include <thread>

namespace {

/// Knows another word for every sentence.
class Foreign : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char * /*context*/, const char * /*text*/, const char * /*about*/,
                      int /*count*/) const override
    {
        return QStringLiteral("%1 ...");
    }
};

} // namespace

class TestSqlite : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("a.db"));
    }

    void keepsBytesAsTheyAre()
    {
        auto database = made();
        const QByteArray text("\xED\x95\x9C\0\xEA\xB8\x80", 7);
        const QByteArray blob("\0\xFF\x80", 3);
        auto insert = database.prepare("INSERT INTO t VALUES(?,?,?,?)");
        QVERIFY(insert);
        const auto done =
            insert->bind(1, text).bindBlob(2, blob).bind(3, QByteArray("")).bind(4, QByteArray()).run();
        QVERIFY2(done, qPrintable(done ? QString() : done.error().text));
        auto select = database.prepare("SELECT a,b,c,d,typeof(a),typeof(b) FROM t");
        QVERIFY(*select->step());
        QCOMPARE(select->bytes(0), text);
        QCOMPARE(select->bytes(1), blob);
        QVERIFY(select->bytes(2).isEmpty() && !select->bytes(2).isNull());
        QVERIFY(select->bytes(3).isNull() && select->isNull(3));
        QCOMPARE(select->bytes(4), QByteArray("text"));
        QCOMPARE(select->bytes(5), QByteArray("blob"));
        QVERIFY(!*select->step());
    }

    void bindsValuesOfEveryKind()
    {
        auto database = made();
        auto select = database.prepare("SELECT ?,?,?,?");
        select->bindAll({qint64(1) << 60, QByteArray("a"), QStringLiteral("\u20AC"), QVariant()});
        QVERIFY(*select->step());
        QCOMPARE(select->integer(0), qint64(1) << 60);
        QCOMPARE(select->bytes(1), QByteArray("a"));
        QCOMPARE(select->bytes(2), QByteArray("\xE2\x82\xAC"));
        QVERIFY(select->isNull(3));
        QCOMPARE(select->columns(), 4);
    }

    void bindsWithoutACopyWhatStaysAlive()
    {
        auto database = made();
        auto insert = database.prepare("INSERT INTO t(a,b,c,d) VALUES(?,?,?,?)");
        const QByteArray text("within a text");
        QVERIFY(insert->bindView(1, QByteArrayView(text).sliced(7, 1))
                    .bindView(2, QByteArrayView(""))
                    .bindView(3, QByteArray())
                    .bindBlobView(4, text)
                    .run());
        auto select = database.prepare("SELECT a,b,c,typeof(d) FROM t");
        QVERIFY(*select->step());
        QCOMPARE(select->bytes(0), QByteArray("a"));
        QVERIFY(!select->isNull(1) && select->isNull(2));
        QCOMPARE(select->bytes(3), QByteArray("blob"));
    }

    void tellsOfAValueThatDoesNotFit()
    {
        auto database = made();
        auto select = database.prepare("SELECT ?");
        const auto wrongKind = select->bind(1, QVariant(1.5)).step();
        QVERIFY(!wrongKind);
        const auto wrongPlace = select->bind(7, qint64(1)).step();
        QVERIFY(!wrongPlace);
        QVERIFY(select->bind(1, qint64(1)).step());
    }

    void reusesAKeptStatement()
    {
        auto database = made();
        sqlite3_stmt *first = nullptr;
        for (int i = 0; i < 3; ++i) {
            auto insert = database.cached("INSERT INTO t(a) VALUES(?)");
            QVERIFY(insert);
            QVERIFY(first == nullptr || first == insert->handle());
            first = insert->handle();
            QVERIFY(insert->bind(1, qint64(i)).run());
            QCOMPARE(database.lastRowId(), i + 1);
            QCOMPARE(database.changes(), 1);
        }
        auto unbound = database.cached("INSERT INTO t(a) VALUES(?)");
        QVERIFY(unbound->run());
        QCOMPARE(*database.integer("SELECT count(*) FROM t WHERE a IS NULL"), 1);
    }

    void undoesWhatWasNotCommitted()
    {
        auto database = made();
        {
            auto transaction = Transaction::begin(database);
            QVERIFY(transaction);
            QVERIFY(database.exec("INSERT INTO t(a) VALUES(1)"));
        }
        QCOMPARE(*database.integer("SELECT count(*) FROM t"), 0);
        auto transaction = Transaction::begin(database);
        QVERIFY(database.exec("INSERT INTO t(a) VALUES(1)"));
        QVERIFY(transaction->commit());
        QCOMPARE(*database.integer("SELECT count(*) FROM t"), 1);
    }

    void neverWaitsForALock()
    {
        auto database = made();
        auto other = Database::open(m_path, Database::Mode::ReadWrite);
        QVERIFY(other);
        {
            auto lock = Transaction::begin(*other);
            QVERIFY(lock);
            QElapsedTimer timer;
            timer.start();
            const auto refused = Transaction::begin(database);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, Error::Kind::Busy);
            QVERIFY(timer.elapsed() < 1000);
        }
        QVERIFY(Transaction::begin(database));
    }

    void tellsOfATroubleInEnglishTooWhateverTheProgramSpeaks()
    {
        auto database = made();
        auto other = Database::open(m_path, Database::Mode::ReadWrite);
        const auto lock = Transaction::begin(*other);
        QVERIFY(lock);
        Foreign foreign; // removes itself
        QCoreApplication::installTranslator(&foreign);
        const auto refused = Transaction::begin(database);
        QVERIFY(!refused);
        QCOMPARE(refused.error().text, QStringLiteral("a.db ..."));
        QCOMPARE(refused.error().english,
                 QStringLiteral("Another program is writing to a.db. Try again in a moment."));
    }

    void stopsWhenTheAskerSaysSo()
    {
        auto database = made();
        int asked = 0;
        database.setGoOn([&asked] { return ++asked < 5; });
        const auto counted = database.integer(endless);
        QVERIFY(!counted);
        QCOMPARE(counted.error().kind, Error::Kind::Cancelled);
        database.setGoOn({});
        QCOMPARE(*database.integer("SELECT 7"), 7);
    }

    void remembersThatTheFileIsDamaged_data()
    {
        QTest::addColumn<qsizetype>("place");
        QTest::newRow("no header") << qsizetype(0);
        QTest::newRow("a page in the middle") << qsizetype(3 * 4096);
    }

    void remembersThatTheFileIsDamaged()
    {
        QFETCH(qsizetype, place);
        {
            auto database = made();
            QVERIFY(database.exec("PRAGMA synchronous=OFF; CREATE INDEX i ON t(a)"));
            for (int i = 0; i < 300; ++i)
                QVERIFY(database.exec("INSERT INTO t(a) VALUES(hex(randomblob(30)))"));
            QVERIFY(!database.damaged());
        }
        overwrite(place, QByteArray(4096, 'x'));
        auto database = Database::open(m_path, Database::Mode::ReadWrite);
        QVERIFY(database);
        {
            const auto transaction = Transaction::begin(*database);
            const auto done = database->exec("UPDATE t SET a = a || 'x', b = 1");
            QVERIFY(!done && done.error().text.contains(m_path));
        }
        QVERIFY(database->damaged());
    }

    void aLogIsBegunAnewAlthoughItIsAlwaysRead()
    {
        constexpr int pages = 20;
        constexpr int maxPages = 100;
        auto database = made();
        QVERIFY(database.exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=OFF"));
        database.boundLog(pages, maxPages);
        database.setPatience(100);
        std::atomic<bool> over = false;
        std::atomic<int> turn = 0; // the other one is always in the middle of reading
        const auto read = [&](int own) {
            const auto reader = reading();
            while (!over) {
                if (turn == own) {
                    QVERIFY(reader->exec("COMMIT; BEGIN; SELECT a FROM t LIMIT 1"));
                    turn = 1 - own;
                }
                std::this_thread::yield();
            }
        };
        std::thread first(read, 0);
        std::thread second(read, 1);
        const QFile log(m_path + QStringLiteral("-wal"));
        qint64 largest = 0;
        for (int i = 0; i < 500; ++i) {
            QVERIFY(database.exec("INSERT INTO t(a) VALUES(hex(randomblob(2000)))"));
            largest = std::max(largest, log.size());
        }
        over = true;
        first.join();
        second.join();
        QVERIFY2(largest > qint64(pages) * 4096 && largest < qint64(2) * maxPages * 4096,
                 qPrintable(QString::number(largest)));
    }

    void noticesWhatOthersWrite()
    {
        auto database = made();
        auto other = Database::open(m_path, Database::Mode::ReadOnly);
        const auto before = *other->dataVersion();
        QCOMPARE(*other->dataVersion(), before);
        QVERIFY(database.exec("INSERT INTO t(a) VALUES(1)"));
        QVERIFY(*other->dataVersion() != before);
    }

    void makesFilesForTheOwnerOnly()
    {
        auto database = made();
        QVERIFY(database.exec("PRAGMA journal_mode=WAL; INSERT INTO t(a) VALUES(1)"));
        for (const char *end : {"", "-wal", "-shm"})
            QCOMPARE(QFile::permissions(m_path + QLatin1String(end)) & strangers, QFile::Permissions());
    }

    void readsOnlyAndNeverMakes()
    {
        QVERIFY(!Database::open(m_path, Database::Mode::ReadOnly));
        QVERIFY(!Database::open(m_path, Database::Mode::ReadWrite));
        QVERIFY(!QFile::exists(m_path));
        made();
        auto database = Database::open(m_path, Database::Mode::ReadOnly);
        QVERIFY(!database->exec("INSERT INTO t(a) VALUES(1)"));
    }

    void readsTheHeaderOfAnyFile()
    {
        QVERIFY(readFileHeader(m_path)->empty);
        auto database = made();
        QVERIFY(database.exec("PRAGMA application_id=305419896; PRAGMA user_version=77"));
        const auto header = readFileHeader(m_path);
        QVERIFY(header->database && !header->empty);
        QCOMPARE(header->applicationId, 0x12345678U);
        QCOMPARE(header->userVersion, 77U);
        QFile other(m_folder->filePath(QStringLiteral("other")));
        QVERIFY(other.open(QFile::WriteOnly));
        other.write("no database");
        other.close();
        QVERIFY(!readFileHeader(other.fileName())->database);
    }

    /// POSIX locks of a process on a file are gone as soon as it closes any descriptor of it.
    void keepsLocksWhenTheHeaderIsRead()
    {
        auto database = made();
        auto lock = Transaction::begin(database);
        QVERIFY(readFileHeader(m_path));
        const QString script =
            QStringLiteral("import sqlite3,sys\nc=sqlite3.connect(sys.argv[1],timeout=0)\ntry:\n "
                           "c.execute('BEGIN IMMEDIATE')\nexcept sqlite3.OperationalError:\n sys.exit(3)");
        QCOMPARE(QProcess::execute(QStringLiteral("python3"), {QStringLiteral("-c"), script, m_path}), 3);
    }

private:
    static constexpr const char *endless =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT count(*) FROM n";
    static constexpr QFile::Permissions strangers = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

    void overwrite(qsizetype place, const QByteArray &bytes) const
    {
        QFile file(m_path);
        QVERIFY(file.open(QFile::ReadWrite) && file.seek(place) && file.write(bytes) == bytes.size());
    }

    /// A connection with a read transaction.
    std::unique_ptr<Database> reading() const
    {
        auto database = Database::open(m_path, Database::Mode::ReadOnly);
        [&] {
            QVERIFY(database && database->exec("BEGIN") && database->integer("SELECT count(*) FROM t"));
        }();
        return std::make_unique<Database>(std::move(*database));
    }

    Database made()
    {
        auto database = Database::open(m_path, Database::Mode::Create);
        [&] { QVERIFY(database && database->exec("CREATE TABLE t(a,b,c,d)")); }();
        return std::move(*database);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSqlite)
#include "tst_sqlite.moc"
