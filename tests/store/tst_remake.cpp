#include "datafolder.h"
#include "store/filler.h"
#include "store/folder.h"

#include <QProcess>
#include <QRandomGenerator>

namespace {

constexpr int rounds = 4;
constexpr int steps = 25;
constexpr qint64 start = 1'793'500'000'000;

/// Makes deliveries of all kinds that have much in common with each other.
class Deliveries
{
public:
    explicit Deliveries(QRandomGenerator &random)
        : m_random(random)
    {}

    QList<Delivery> some(int count)
    {
        QList<Delivery> all;
        for (int i = 0; i < count; ++i)
            all.append(next());
        return all;
    }

    Delivery next()
    {
        auto delivery = sample::delivery(below(12) == 0 ? odd() : accepted());
        delivery.request.receivedAt = start + m_random.bounded(1'000'000) * 1'000LL;
        if (below(10) == 0)
            delivery.request.remoteAddress.clear();
        if (below(8) == 0) {
            delivery.outcome = any<Outcome>({Outcome::BadSignature, Outcome::TooLarge, Outcome::Failed});
            delivery.httpStatus = 400;
            delivery.note = "why";
        }
        return delivery;
    }

    int below(int bound) { return m_random.bounded(bound); }

private:
    template <typename T>
    T any(std::initializer_list<T> values)
    {
        return *(values.begin() + below(static_cast<int>(values.size())));
    }

    QByteArray number(int bound) { return QByteArray::number(below(bound)); }

    QByteArray odd()
    {
        return any<QByteArray>({"nonsense", "[]", "{}", "{\"hooks\":[]}", "{\"hooks\":[1,null,{}]}",
                                "{\"hooks\":[1]}", "{\"appKey\":\"String\",\"hooks\":[{\"a\":1}]}"});
    }

    QByteArray accepted()
    {
        QList<QByteArray> hooks;
        for (int i = below(5); i >= 0; --i)
            hooks.append(hook());
        return sample::body(hooks, any<QByteArray>({"one", "two"}));
    }

    QByteArray hook()
    {
        switch (below(6)) {
        case 0:
            return "{\"event\":" + number(5)
                + ",\"hookId\":" + any<QByteArray>({"null", "\"\"", "1", "\"2\""}) + '}';
        case 1:
        case 2:
            return templateUpdate();
        case 3:
            return "{\"requestId\":\"R" + number(9)
                + "\",\"recipientSeq\":" + any<QByteArray>({"1", "\"1\"", "1.0"})
                + ",\"resultCode\":" + any<QByteArray>({"null", "\"1000\"", "3018", "[1]"}) + '}';
        default:
            return sample::message(below(200));
        }
    }

    QByteArray templateUpdate()
    {
        QList<QByteArray> comments;
        for (int i = below(4); i > 0; --i)
            comments.append(
                sample::comment(below(12), number(1'000), any<QByteArray>({"REJ", "APR", "INQ"})));
        return sample::templateUpdate(any<QByteArray>({"", "T" + number(30)}), comments,
                                      any<QByteArray>({"", "soon", "2026-11-01", "2026-11-01 10:00:00",
                                                       "2026-11-01T00:30:00Z", "2026-11-0" + number(9)}));
    }

    QRandomGenerator &m_random;
};

/// Fills the tables of a folder as a process of its own that is to be killed.
int fillForever(const QString &folder)
{
    Filler filler(folder);
    if (!filler.open())
        return 1;
    std::puts("filling");
    std::fflush(stdout);
    while (filler.step()) {}
    return 1;
}

} // namespace

/// At any time the tables are what making them anew would give.
class tst_Remake : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        bool given = false;
        const uint seed = qEnvironmentVariable("ALIMBOARD_SEED").toUInt(&given);
        m_seed = given ? seed : QRandomGenerator::global()->generate();
        m_random.seed(m_seed);
        qInfo("ALIMBOARD_SEED=%u", m_seed);
    }

    void afterAnySequenceOfDeliveriesAndInterruptions()
    {
        Deliveries deliveries(m_random);
        for (int round = 0; round < rounds; ++round) {
            auto folder = std::make_unique<DataFolder>();
            for (int step = 0; step < steps; ++step) {
                const auto origin = below(3) == 0 ? Journal::Origin::Imported : Journal::Origin::Received;
                folder->append(deliveries.some(1 + below(40)), origin);
                if (below(8) == 0)
                    folder->append(QList<QByteArray>(300 + below(500), "nonsense"));
                switch (below(6)) {
                case 0:
                    folder->catchUp();
                    break;
                case 1:
                    fillSome(*folder);
                    break;
                case 2:
                    folder = copiedWhileFilling(*folder);
                    break;
                case 3:
                    folder = copiedInATransaction(*folder);
                    break;
                case 4:
                    keepSome(*folder);
                    break;
                default:
                    break;
                }
            }
            // Retention may have removed all; so many have rows for each table.
            folder->append(deliveries.some(100));
            compareWithNewOnes(*folder);
        }
    }

    void whenTheOneWhoMakesThemIsKilledAgainAndAgain()
    {
        constexpr int kills = 8;
        DataFolder folder;
        Deliveries deliveries(m_random);
        for (int i = 0; i < 6; ++i)
            folder.append(deliveries.some(1'500));
        qint64 before = 0;
        for (int kill = 0; kill < kills; ++kill) {
            QProcess process;
            process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("fill"), folder.path()});
            QVERIFY(process.waitForReadyRead());
            // Killed while it is at work: as soon as one more transaction was seen, or at once.
            if (kill % 2 == 0)
                QTRY_VERIFY(applied(folder) > before || process.state() == QProcess::NotRunning);
            process.kill();
            QVERIFY(process.waitForFinished());
            const qint64 now = applied(folder);
            QVERIFY(now >= before);
            before = now;
        }
        QVERIFY(before > 0);
        compareWithNewOnes(folder);
    }

private:
    int below(int bound) { return m_random.bounded(bound); }

    static qint64 applied(const DataFolder &folder)
    {
        Reader reader(folder.path(), std::make_shared<Newest>());
        const auto state = reader.state();
        return state ? state->applied : 0;
    }

    static void fillSome(const DataFolder &folder)
    {
        Filler filler(folder.path());
        QVERIFY(filler.open());
        QVERIFY(filler.step());
    }

    /// Removes a part of what is there, and stops somewhere on the way or afterwards.
    void keepSome(const DataFolder &folder)
    {
        auto journal = Journal::open(folder.path());
        auto reader = JournalReader::open(folder.path());
        Filler filler(folder.path());
        QVERIFY(journal && reader && filler.open());
        const qint64 used = *reader->usedBytes();
        filler.setRetention({.keepBytes = used + used * below(100) / 100});
        for (int i = below(6); i >= 0; --i) {
            const auto stepped = filler.step();
            QVERIFY(stepped && filler.tidy());
            QList<IdRun> doomed = filler.doomed();
            while (!doomed.isEmpty() && below(50) > 0)
                QVERIFY(journal->remove(doomed, 0));
        }
    }

    /// The files as they are after a transaction, with the log not moved into the file.
    static std::unique_ptr<DataFolder> copiedWhileFilling(const DataFolder &folder)
    {
        Filler filler(folder.path());
        [&] { QVERIFY(filler.open() && filler.step()); }();
        return folder.copy();
    }

    /// The files as they are in the middle of a transaction, with parts of it in the log already.
    std::unique_ptr<DataFolder> copiedInATransaction(const DataFolder &folder)
    {
        fillSome(folder);
        folder.append(Deliveries(m_random).some(60));
        auto journal = JournalReader::open(folder.path());
        auto database = Database::open(currentTablesFile(folder.path()), Database::Mode::ReadWrite);
        [&] {
            QVERIFY(journal && database && setUpTablesFile(*database));
            QVERIFY(database->exec("PRAGMA cache_size=10"));
            const auto state = readTablesState(*database);
            auto writer = TableWriter::open(*database, [] { return Done{}; });
            const auto transaction = Transaction::begin(*database);
            QVERIFY(state && writer && transaction);
            const auto entries = journal->entriesAfter(state->applied, 1'000, 1'000'000);
            for (const Entry &entry : *entries)
                QVERIFY(writer->apply(entry));
            QVERIFY(writer->finish(entries->constLast().number));
            m_copy = folder.copy();
        }();
        return std::move(m_copy);
    }

    void compareWithNewOnes(const DataFolder &folder) const
    {
        folder.keepOnly({.keepBytes = 1LL << 40}); // the journal removes what is not in the tables any more
        folder.catchUp();
        const auto before = folder.everything();
        QVERIFY(!folder.tallies().isEmpty());
        QCOMPARE(folder.tallies(), folder.talliesOfRows());
        folder.removeTables();
        folder.catchUp();
        const auto after = folder.everything();
        for (qsizetype table = 0; table < before.size(); ++table) {
            const bool comes = allTables()[static_cast<size_t>(table)]->product == nullptr;
            QVERIFY2(!comes || !before[table].isEmpty(), "the test shows nothing");
            QVERIFY2(before[table] == after[table],
                     qPrintable(QStringLiteral("seed %1: %2, %3 rows and anew %4")
                                    .arg(m_seed)
                                    .arg(QLatin1StringView(allTables()[static_cast<size_t>(table)]->key))
                                    .arg(before[table].size())
                                    .arg(after[table].size())));
        }
    }

    uint m_seed = 0;
    QRandomGenerator m_random;
    std::unique_ptr<DataFolder> m_copy;
};

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() == 3 && words[1] == QStringLiteral("fill"))
        return fillForever(words[2]);
    tst_Remake test;
    return QTest::qExec(&test, count, arguments);
}
#include "tst_remake.moc"
