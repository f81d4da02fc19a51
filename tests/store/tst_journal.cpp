#include "store/journal.h"
#include "store/journalformat.h"
#include "support/sample.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace {

constexpr int surplusRefusals = 100; ///< over the bound of those that are kept

/// What this process has written (w) and brought to the disk (s), in order.
QByteArray calls;

Delivery accepted(const QByteArray &body)
{
    Delivery delivery;
    delivery.request = {.method = "POST",
                        .target = "/webhook?x=1",
                        .headers = {{"Host", "a"}, {"Content-Type", "application/json"}, {"X-Empty", ""}},
                        .body = body,
                        .remoteAddress = "127.0.0.1",
                        .receivedAt = 1'700'000'000'123};
    return delivery;
}

Delivery refused(Outcome outcome, const QByteArray &body = {})
{
    auto delivery = accepted(body);
    delivery.outcome = outcome;
    delivery.httpStatus = 401;
    delivery.note = "why";
    return delivery;
}

/// Bytes that do not become smaller.
QByteArray randomBytes(qsizetype size)
{
    QRandomGenerator random(1);
    QByteArray bytes(size, '\0');
    for (char &byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

} // namespace

extern "C" ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t at)
{
    calls += 'w';
    if (::lseek64(file, at, SEEK_SET) < 0)
        return -1;
    return ::write(file, bytes, count);
}

extern "C" int fdatasync(int file)
{
    calls += 's';
    return ::fsync(file);
}

class TestJournal : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void givesBackWhatCame()
    {
        auto journal = opened();
        QList<Delivery> deliveries{accepted("{\"hooks\":[]}"), accepted(QByteArray("\0\xFF", 2)),
                                   refused(Outcome::Malformed, "x"), refused(Outcome::TooLarge)};
        deliveries[1].request.headers.clear();
        deliveries[1].request.target = "/webhook?\xED\x95";
        QVERIFY(keep(journal, deliveries));
        QCOMPARE(deliveries[0].number, 1);
        QCOMPARE(*journal.lastNumber(), 4);
        auto reader = read();
        QCOMPARE(reader.id(), journal.id());
        QCOMPARE(reader.id().size(), 32);
        const auto entries = reader.entriesAfter(0, 100, 1'000'000);
        QVERIFY(entries);
        QCOMPARE(entries->size(), 4);
        for (qsizetype i = 0; i < 4; ++i) {
            QCOMPARE(entries->at(i).number, i + 1);
            QVERIFY(entries->at(i).delivery == deliveries.at(i));
            QVERIFY(**reader.delivery(i + 1) == deliveries.at(i));
        }
        QVERIFY(!reader.delivery(5)->has_value());
        QCOMPARE(*reader.countEqual(deliveries[2]), 1);
        deliveries[2].httpStatus = 400;
        QCOMPARE(*reader.countEqual(deliveries[2]), 0);
    }

    void keepsBodiesSmall()
    {
        auto journal = opened();
        QList<Delivery> deliveries{accepted(sample::body({sample::message(1)})), accepted("{}"),
                                   refused(Outcome::BadSignature, QByteArray(60'000, 'x')),
                                   accepted(sample::body({sample::message(1)}))};
        QVERIFY(keep(journal, deliveries));
        QCOMPARE(count("SELECT count(*) FROM entries WHERE encoding=1"), 3);
        QCOMPARE(count("SELECT encoding FROM entries WHERE number=2"), bodyAsItCame);
        QVERIFY(count("SELECT length(body) FROM entries WHERE number=1") * 3
                < deliveries[0].request.body.size());
        QVERIFY(count("SELECT length(body) FROM entries WHERE number=3") < 100);
        auto reader = read();
        for (qsizetype i = 0; i < deliveries.size(); ++i)
            QVERIFY(**reader.delivery(i + 1) == deliveries.at(i));
        QCOMPARE(*reader.countEqual(deliveries[0]), 2);
        QCOMPARE(*reader.countEqual(accepted(sample::body({sample::message(2)}))), 0);
        QCOMPARE(*reader.countEqual(accepted("{}")), 1);
    }

    void saysWhichBodyIsDamagedOrNewer_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::newRow("unknown encoding") << QByteArray("encoding=2");
        QTest::newRow("not compressed") << QByteArray("body='{}'");
        QTest::newRow("cut") << QByteArray("body=substr(body, 1, 50)");
        QTest::newRow("missing") << QByteArray("body=NULL");
    }

    void saysWhichBodyIsDamagedOrNewer()
    {
        QFETCH(QByteArray, change);
        auto journal = opened();
        const auto delivery = accepted(sample::body({sample::message(1)}));
        QVERIFY(append(journal, delivery) && append(journal, delivery));
        auto database = Database::open(path(), Database::Mode::ReadWrite);
        QVERIFY(database->exec("UPDATE entries SET " + change + " WHERE number=2"));
        auto reader = read();
        QVERIFY(**reader.delivery(1) == (*reader.entriesAfter(0, 1, 1'000'000)).constFirst().delivery);
        const auto one = reader.delivery(2);
        QVERIFY(!one && one.error().text.contains(QStringLiteral("Entry 2 ")));
        QCOMPARE(reader.entriesAfter(0, 10, 1'000'000)->size(), 1);
        const auto next = reader.entriesAfter(1, 10, 1'000'000);
        QVERIFY(!next && next.error().text == one.error().text);
        QCOMPARE(*reader.countEqual(delivery), 1);
    }

    void readsAnEarlierJournalAndLeavesItAsItIs()
    {
        const auto delivery = makeEarlier();
        const auto before = contentOf("/journal.db");
        auto reader = read();
        QVERIFY(**reader.delivery(1) == delivery);
        QCOMPARE(*reader.countEqual(delivery), 1);
        QCOMPARE(reader.entriesAfter(0, 10, 1'000'000)->size(), 1);
        QCOMPARE(contentOf("/journal.db"), before);
        QCOMPARE(readFileHeader(path())->userVersion, 1U);
    }

    void raisesAnEarlierJournalThatItWritesTo()
    {
        const auto old = makeEarlier();
        auto reader = read();
        {
            auto journal = opened();
            QCOMPARE(journal.id(), reader.id());
            QCOMPARE(count("PRAGMA user_version"),
                     qint64(journalVersion)); // what knows only version 1 refuses it
            QVERIFY(append(journal, old));
        }
        QCOMPARE(readFileHeader(path())->userVersion, journalVersion);
        QCOMPARE(count("SELECT sum(encoding) FROM entries"), 1);
        for (const qint64 number : {1, 2}) // this reader was there before
            QVERIFY((*reader.delivery(number))->request == old.request);
        QCOMPARE(*reader.countEqual(old), 2);
    }

    void readsInPieces()
    {
        auto journal = opened();
        QList<Delivery> deliveries(10, accepted(QByteArray(1000, 'x')));
        QVERIFY(keep(journal, deliveries));
        auto reader = read();
        QCOMPARE(reader.entriesAfter(0, 3, 1'000'000)->size(), 3);
        QCOMPARE(reader.entriesAfter(3, 100, 2'500)->size(), 3);
        QCOMPARE(reader.entriesAfter(3, 100, 1)->size(), 1);
        QCOMPARE(reader.entriesAfter(9, 100, 1'000'000)->constFirst().number, 10);
        QVERIFY(reader.entriesAfter(10, 100, 1'000'000)->isEmpty());
    }

    void isOnDiskWhenAppendReturns()
    {
        auto journal = opened();
        QVERIFY(append(journal, accepted("1")));
        calls.clear();
        QVERIFY(append(journal, accepted("2")));
        QVERIFY2(calls.contains('w') && calls.endsWith('s'), calls.constData());
    }

    void keepsHeadersOncePerSet()
    {
        auto journal = opened();
        QList<Delivery> deliveries(5, accepted("{}"));
        deliveries[3].request.headers[1].second = "text/plain";
        QVERIFY(keep(journal, deliveries));
        journal = opened();
        QVERIFY(append(journal, accepted("{}")));
        QCOMPARE(count("SELECT count(*) FROM headers"), 2);
        QVERIFY(append(journal, refused(Outcome::BadSignature)));
        QCOMPARE(count("SELECT count(*) FROM headers"), 2);
        QVERIFY((*read().delivery(4))->request.headers == deliveries[3].request.headers);
    }

    void keepsTheNewestRefusalsOfEachOutcome()
    {
        auto journal = opened();
        QList<Delivery> imported(3, refused(Outcome::BadSignature));
        QVERIFY(journal.append(imported, Journal::Origin::Imported));
        QList<Delivery> many(maxKeptRefusals, refused(Outcome::BadSignature, "secret"));
        QVERIFY(keep(journal, many));
        QVERIFY(append(journal, accepted("{}")));
        QList<Delivery> others(7, refused(Outcome::Malformed));
        QVERIFY(keep(journal, others));
        const qint64 before = *journal.lastNumber();
        QCOMPARE(count("SELECT count(*) FROM entries WHERE kind=1"), 0);

        QList<Delivery> more(surplusRefusals, refused(Outcome::BadSignature));
        QVERIFY(keep(journal, more));
        QVERIFY(append(journal, refused(Outcome::BadSignature)));
        QCOMPARE(count("SELECT count(*) FROM entries WHERE outcome='bad-signature'"), maxKeptRefusals + 3);
        QCOMPARE(count("SELECT count(*) FROM entries WHERE outcome='malformed'"), 7);
        auto reader = read();
        const auto news = reader.entriesAfter(before, 1000, 1'000'000);
        QCOMPARE(news->size(), surplusRefusals + 2);
        QCOMPARE(news->constLast().kind, Entry::Kind::Removed);
        QCOMPARE(news->constLast().changed.constFirst(), (IdRun{.first = 4, .count = surplusRefusals + 1}));
        QVERIFY(reader.delivery(3)->has_value() && !reader.delivery(4)->has_value());
        QVERIFY(!reader.delivery(surplusRefusals + 4)->has_value());
        QVERIFY(reader.delivery(surplusRefusals + 5)->has_value());
    }

    void doesNotGrowByRefusals()
    {
        auto journal = opened();
        const auto refuse = [&journal](int times) {
            for (int i = 0; i < times; ++i) {
                QList<Delivery> some(surplusRefusals / 2, refused(Outcome::BadSignature));
                QVERIFY(keep(journal, some));
            }
        };
        refuse(30);
        QVERIFY(append(journal, accepted("{}")));
        refuse(100);
        QCOMPARE(count("SELECT count(*) FROM entries WHERE kind=1"), 1);
        QVERIFY(count("SELECT count(*) FROM entries WHERE kind=0") <= maxKeptRefusals + 1);
        QCOMPARE(count("SELECT count(*) FROM entries WHERE outcome='accepted'"), 1);
        QVERIFY(count("SELECT length(body) FROM entries WHERE kind=1") < 1'000);
    }

    void countsRefusalsOfOtherProgramsToo()
    {
        auto journal = opened();
        auto other = opened();
        QList<Delivery> many(maxKeptRefusals, refused(Outcome::Malformed));
        QVERIFY(keep(other, many));
        QList<Delivery> more(surplusRefusals + 1, refused(Outcome::Malformed));
        QVERIFY(keep(journal, more));
        QCOMPARE(count("SELECT count(*) FROM entries WHERE outcome='malformed'"), maxKeptRefusals);
        QVERIFY(!read().delivery(1)->has_value());
    }

    void neverUsesANumberAgain()
    {
        {
            auto journal = opened();
            QList<Delivery> many(5, accepted("{}"));
            QVERIFY(keep(journal, many));
        }
        auto database = Database::open(path(), Database::Mode::ReadWrite);
        QVERIFY(database->exec("DELETE FROM entries"));
        auto journal = opened();
        auto next = accepted("{}");
        QVERIFY(journal.append({&next, 1}));
        QCOMPARE(next.number, 6);
    }

    void saysBusyWhileAnotherProgramWritesAndGoesOnAfterwards()
    {
        auto journal = opened();
        auto other = Database::open(path(), Database::Mode::ReadWrite);
        auto delivery = accepted("{}");
        {
            const auto lock = Transaction::begin(*other);
            QVERIFY(lock);
            QElapsedTimer timer;
            timer.start();
            const auto kept = journal.append({&delivery, 1});
            QVERIFY(!kept);
            QCOMPARE(kept.error().kind, Error::Kind::Busy);
            QCOMPARE(delivery.number, 0);
            QVERIFY(timer.elapsed() < 1000);
        }
        QVERIFY(journal.append({&delivery, 1}));
        QCOMPARE(delivery.number, 1);
        QCOMPARE(read().entriesAfter(0, 10, 1000)->size(), 1);
    }

    void losesNothingButTheBatchWhenTheDiskIsFull()
    {
        auto journal = opened();
        QVERIFY(append(journal, accepted("first")));
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit old{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
        rlimit small = old;
        small.rlim_cur = 200'000;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        auto large = accepted(randomBytes(1'000'000));
        large.request.headers.emplaceBack("X-New", "set");
        const auto kept = journal.append({&large, 1});
        ::setrlimit(RLIMIT_FSIZE, &old);
        QVERIFY(!kept);
        QCOMPARE(kept.error().kind, Error::Kind::Failed);
        QVERIFY(kept.error().text.contains(path()));
        QCOMPARE(large.number, 0);
        QCOMPARE(read().entriesAfter(0, 10, 1000)->size(), 1);
        QVERIFY(journal.append({&large, 1}));
        QVERIFY(**read().delivery(large.number) == large);
    }

    void refusesOtherFilesUntouched_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("word");
        QTest::newRow("newer") << QByteArray("PRAGMA user_version=99") << QStringLiteral("newer");
        QTest::newRow("foreign") << QByteArray("PRAGMA application_id=5")
                                 << QStringLiteral("another program");
        QTest::newRow("no id") << QByteArray("PRAGMA application_id=0; PRAGMA user_version=0")
                               << QStringLiteral("another program");
        QTest::newRow("garbage") << QByteArray() << QStringLiteral("damaged");
    }

    void refusesOtherFilesUntouched()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, word);
        {
            auto journal = opened();
            QVERIFY(append(journal, accepted("{}")));
        }
        if (sql.isEmpty())
            write("This is no database, whatever it is called.");
        else
            QVERIFY(Database::open(path(), Database::Mode::ReadWrite)->exec(sql));
        const auto before = listing();
        const auto journal = Journal::open(m_folder->path());
        QVERIFY(!journal);
        QVERIFY2(journal.error().text.contains(word), qPrintable(journal.error().text));
        const auto reader = JournalReader::open(m_folder->path());
        QVERIFY(!reader && reader.error().text == journal.error().text);
        QCOMPARE(listing(), before);
    }

    void leavesAJournalAsItIsThatHasNothingToKeep()
    {
        {
            auto journal = opened();
            QVERIFY(append(journal, accepted("{}")));
        }
        const auto before = listing();
        opened();
        QCOMPARE(listing(), before);
    }

    void refusesABrokenOrNewerJournalByteForByteUntouched_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("log");
        init();
        {
            auto journal = opened();
            QVERIFY(append(journal, accepted("{}")));
        }
        QByteArray whole = contentOf("/journal.db");
        auto newer = Database::open(path(), Database::Mode::ReadWrite);
        QVERIFY(newer->exec("PRAGMA user_version=99"));
        QTest::newRow("newer in its log") << whole << contentOf("/journal.db-wal");
        QTest::newRow("broken") << whole.replace(4'096, whole.size() - 4'096,
                                                 QByteArray(whole.size() - 4'096, 'x'))
                                << QByteArray();
    }

    void refusesABrokenOrNewerJournalByteForByteUntouched()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, log);
        m_folder = std::make_unique<QTemporaryDir>();
        write(file);
        if (!log.isEmpty())
            write(log, "/journal.db-wal");
        QVERIFY(!Journal::open(m_folder->path()));
        QVERIFY(!Journal::open(m_folder->path()));
        QCOMPARE(contentOf("/journal.db"), file);
        QCOMPARE(contentOf("/journal.db-wal"), log);
    }

    void keepsNothingInAFileThatWasRemovedOrReplaced()
    {
        auto journal = opened();
        QVERIFY(append(journal, accepted("1")));
        const QString aside = path() + QStringLiteral(".aside");
        QVERIFY(QFile::rename(path(), aside));
        auto delivery = accepted("2");
        const auto removed = journal.append({&delivery, 1});
        QVERIFY(!removed && removed.error().text.contains(path()));
        QCOMPARE(removed.error().kind, Error::Kind::Failed);
        write("another");
        QVERIFY(!append(journal, accepted("3")));
        QVERIFY(QFile::remove(path()) && QFile::rename(aside, path()));
        QVERIFY(append(journal, accepted("4")));
        QCOMPARE(*read().lastNumber(), 2);
    }

    void itsFileAloneHasEverythingWhenItIsClosed()
    {
        const auto reader = std::make_unique<JournalReader>([this] {
            auto journal = opened();
            auto beside = read();
            [&] { QVERIFY(append(journal, accepted("1"))); }();
            return beside;
        }());
        const QTemporaryDir copy;
        QVERIFY(QFile::copy(path(), copy.path() + QStringLiteral("/journal.db")));
        auto alone = JournalReader::open(copy.path());
        QVERIFY(alone);
        QCOMPARE(*alone->lastNumber(), 1);
    }

    void refusesACutJournalUntouched()
    {
        {
            auto journal = opened();
            QVERIFY(append(journal, accepted(randomBytes(100'000))));
        }
        QFile file(path());
        QVERIFY(file.resize(file.size() / 2));
        const auto before = listing();
        const auto journal = Journal::open(m_folder->path());
        QVERIFY(!journal && journal.error().text.contains(path()));
        const auto reader = JournalReader::open(m_folder->path());
        QVERIFY(!reader && reader.error().text.contains(path()));
        QCOMPARE(listing(), before);
    }

    void refusesAJournalWhoseLogIsNewer()
    {
        auto journal = opened();
        auto newer = Database::open(path(), Database::Mode::ReadWrite);
        QVERIFY(newer->exec("PRAGMA user_version=99"));
        QCOMPARE(readFileHeader(path())->userVersion, journalVersion);
        const auto refused = Journal::open(m_folder->path());
        QVERIFY(!refused && refused.error().text.contains(QStringLiteral("newer")));
        const auto reader = JournalReader::open(m_folder->path());
        QVERIFY(!reader && reader.error().text.contains(QStringLiteral("newer")));
    }

    void makesNothingWhenItOnlyReads()
    {
        const auto reader = JournalReader::open(m_folder->path());
        QVERIFY(!reader && reader.error().text.contains(m_folder->path()));
        QVERIFY(!JournalReader::open(m_folder->filePath(QStringLiteral("none"))));
        QVERIFY(listing().isEmpty());
    }

    void readsBesideAWriterAndAfterItWasKilled()
    {
        auto journal = opened();
        QVERIFY(append(journal, accepted("1")));
        auto reader = read();
        const auto version = *reader.dataVersion();
        QVERIFY(append(journal, accepted("2")));
        QVERIFY(*reader.dataVersion() != version);
        QCOMPARE(*reader.lastNumber(), 2);

        // As a kill leaves it: what was appended stands in the log only.
        const QTemporaryDir left;
        for (const char *name : {"/journal.db", "/journal.db-wal"})
            QVERIFY(QFile::copy(m_folder->path() + QLatin1String(name), left.path() + QLatin1String(name)));
        auto after = JournalReader::open(left.path());
        QVERIFY(after);
        QCOMPARE(*after->lastNumber(), 2);
        QCOMPARE((*after->delivery(2))->request.body, QByteArray("2"));
    }

    void makesFolderAndFilesForTheOwnerOnly()
    {
        const QString folder = m_folder->filePath(QStringLiteral("data"));
        auto journal = Journal::open(folder);
        QVERIFY(journal && append(*journal, accepted("{}")));
        const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
        QCOMPARE(QFile::permissions(folder), owner | QFile::ExeOwner | QFile::ExeUser);
        for (const char *name : {"/journal.db", "/journal.db-wal", "/journal.db-shm"})
            QCOMPARE(QFile::permissions(folder + QLatin1String(name)), owner);
    }

    void goesOnWhereAKillInterruptedItsMaking()
    {
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly));
        file.close();
        auto journal = opened();
        QVERIFY(append(journal, accepted("{}")));
        QCOMPARE(count("PRAGMA auto_vacuum"), 2);
    }

    void wipesWhatIsRemoved()
    {
        auto journal = opened();
        QVERIFY(append(journal, refused(Outcome::Malformed, "s3cret-s3cret-s3cret")));
        QCOMPARE(count("SELECT encoding FROM entries"), bodyAsItCame);
        QList<Delivery> many(maxKeptRefusals + surplusRefusals, refused(Outcome::Malformed));
        QVERIFY(keep(journal, many));
        QVERIFY(Database::open(path(), Database::Mode::ReadWrite)->exec("PRAGMA wal_checkpoint(TRUNCATE)"));
        for (const auto &bytes : listing())
            QVERIFY(!bytes.contains("s3cret"));
    }

private:
    [[nodiscard]] QString path() const { return journalPath(m_folder->path()); }

    Journal opened() const
    {
        auto journal = Journal::open(m_folder->path());
        if (!journal)
            qFatal("%s", qPrintable(journal.error().text));
        return std::move(*journal);
    }

    JournalReader read() const
    {
        auto reader = JournalReader::open(m_folder->path());
        if (!reader)
            qFatal("%s", qPrintable(reader.error().text));
        return std::move(*reader);
    }

    /// Makes a journal as the first version left it, with one delivery.
    [[nodiscard]] Delivery makeEarlier() const
    {
        auto delivery = accepted(sample::body({sample::message(1)}));
        delivery.number = 1;
        delivery.request.headers.clear();
        auto database = Database::open(path(), Database::Mode::Create);
        const auto made =
            database->exec("PRAGMA auto_vacuum=INCREMENTAL; PRAGMA journal_mode=WAL;" + journalSchema()
                           + "INSERT INTO meta VALUES('id','0123456789abcdef0123456789abcdef');"
                             "INSERT INTO entries(kind,written,receivedAt,outcome,httpStatus,method,target,"
                             "remoteAddress,note,ownHeaders,body) VALUES(0,1,1700000000123,'accepted',200,"
                             "'POST','/webhook?x=1','127.0.0.1','',x'',CAST('"
                           + delivery.request.body + "' AS BLOB));PRAGMA application_id="
                           + QByteArray::number(journalApplicationId) + ";PRAGMA user_version=1");
        if (!made)
            qFatal("%s", qPrintable(made.error().text));
        return delivery;
    }

    static bool keep(Journal &journal, QList<Delivery> &deliveries)
    {
        return journal.append(deliveries).hasValue();
    }

    static bool append(Journal &journal, Delivery delivery)
    {
        return journal.append({&delivery, 1}).hasValue();
    }

    [[nodiscard]] qint64 count(const QByteArray &sql) const
    {
        auto database = Database::open(path(), Database::Mode::ReadOnly);
        return *database->integer(sql);
    }

    [[nodiscard]] QByteArray contentOf(const char *name) const
    {
        QFile file(m_folder->path() + QLatin1StringView(name));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    void write(const QByteArray &bytes, const char *name = "/journal.db") const
    {
        QFile file(m_folder->path() + QLatin1StringView(name));
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        file.write(bytes);
    }

    /// Every file of the folder with its bytes.
    [[nodiscard]] QMap<QString, QByteArray> listing() const
    {
        QMap<QString, QByteArray> files;
        const auto names = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
        for (const auto &name : names) {
            QFile file(m_folder->filePath(name));
            if (file.open(QFile::ReadOnly))
                files.insert(name, file.readAll());
        }
        return files;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
