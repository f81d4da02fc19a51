#include "store/journal.h"
#include "store/sqlite.h"
#include "store/tablesfile.h"
#include "store/tablesstate.h"
#include "support/program.h"
#include "support/sample.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 6; ///< of each kind; ALIMBOARD_KILLS says another number
constexpr int senders = 4;
constexpr int shortest = 5; ///< milliseconds under load, after the first answers
constexpr int longest = 400;
constexpr int prefilled = 3'000;         ///< hooks that tables are made anew from
constexpr qsizetype largeBody = 700'000; ///< bytes; so large that the log is emptied all the time
constexpr int numbersOfOne = 1'000'000;  ///< hooks that one sender may send
constexpr int refusedEach = 7;           ///< deliveries before the next of which a refused one comes
constexpr int manyEach = 5;              ///< deliveries of which one has many hooks
constexpr int many = 20;                 ///< hooks

/// A sender that posts its own hooks one after the other and remembers which were answered 200. The one that
/// was not answered may be kept or not: it is not sent again.
struct Sender
{
    int next = 0;
    QList<int> answered;

    void run(quint16 port, const QByteArray &more, std::atomic<int> &all)
    {
        program::Client client(port);
        for (int i = 0;; ++i) {
            // Mixed: of one hook or many, and some that are refused.
            if (i % refusedEach == refusedEach - 1 && client.post("no json").status != 400)
                return;
            const int count = i % manyEach == manyEach - 1 ? many : 1;
            QList<QByteArray> hooks;
            for (int hook = 0; hook < count; ++hook)
                hooks.append(sample::message(next + hook, hook == 0 ? more : QByteArray()));
            const bool kept = client.post(sample::body(hooks)).status == 200;
            for (int hook = 0; kept && hook < count; ++hook)
                answered.append(next + hook);
            next += count;
            if (!kept)
                return;
            ++all;
        }
    }
};

QByteArray idOf(int number)
{
    return 'M' + QByteArray::number(number).rightJustified(6, '0');
}

/// What no dictionary makes smaller.
QByteArray noise(qsizetype bytes)
{
    QByteArray random(bytes * 3 / 4, '\0');
    QRandomGenerator::global()->generate(random.begin(), random.end());
    return random.toBase64();
}

/// The hooks that are in the table.
QSet<QByteArray> keptIn(const QString &folder)
{
    const auto exported =
        program::run({u"export"_s, u"messages"_s, u"--columns"_s, u"hookId"_s, u"--data-dir"_s, folder});
    QSet<QByteArray> ids;
    const auto lines = exported.output.split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray id = lines[i].trimmed();
        if (id.isEmpty())
            continue;
        if (ids.contains(id))
            QTest::qFail(("twice: " + id).constData(), __FILE__, __LINE__);
        ids.insert(id);
    }
    return ids;
}

/// What SQLite finds wrong with a file; "ok": nothing.
QByteArray integrityOf(const QString &path)
{
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return database.error().text.toUtf8();
    auto check = database->prepare("PRAGMA integrity_check");
    const auto row = check ? check->step() : Result<bool>(check.error());
    return row ? check->bytes(0) : row.error().text.toUtf8();
}

} // namespace

/// Nothing that was answered 200 is lost by kill -9, and nothing is there twice.
class KillTest : public QObject
{
    Q_OBJECT
private slots:
    void whileReceiving() { killAgainAndAgain({}); }
    void whileTablesAreMadeAnew() { killAgainAndAgain({.remakes = true}); }
    void whileOldDeliveriesAreRemoved() { killAgainAndAgain({.keptBytes = 300'000}); }
    void whileTheLogIsEmptied() { killAgainAndAgain({.largeBodies = true}); }

private:
    struct Kind
    {
        bool remakes = false;
        qint64 keptBytes = 0; ///< 0: all
        bool largeBodies = false;
    };

    void killAgainAndAgain(const Kind &kind)
    {
        const QTemporaryDir folder;
        QStringList serve{u"serve"_s};
        if (kind.keptBytes > 0)
            serve += {u"--keep-bytes"_s, QString::number(kind.keptBytes)};
        if (kind.remakes)
            prefill(folder.path());
        QList<Sender> all(senders);
        for (int i = 0; i < senders; ++i)
            all[i].next = i * numbersOfOne;
        const int times = qEnvironmentVariableIsSet("ALIMBOARD_KILLS")
            ? qEnvironmentVariableIntValue("ALIMBOARD_KILLS")
            : kills;
        for (int i = 0; i < times; ++i) {
            if (kind.remakes)
                removeOtherTablesFiles(folder.path(), {});
            receiveAndKill(folder.path(), serve, all, kind.largeBodies);
            if (!QTest::currentTestFailed())
                checkAnswered(keptIn(folder.path()), all, kind.keptBytes > 0);
            if (QTest::currentTestFailed())
                return;
        }
        checkKept(folder.path(), all, kind.keptBytes > 0);
    }

    static void prefill(const QString &folder)
    {
        auto journal = Journal::open(folder);
        QVERIFY(journal);
        QList<Delivery> deliveries;
        for (int i = 0; i < prefilled; ++i)
            deliveries.append(sample::delivery(sample::body({sample::message(senders * numbersOfOne + i)})));
        QVERIFY(journal->append(deliveries));
    }

    static void receiveAndKill(const QString &folder, const QStringList &serve, QList<Sender> &all,
                               bool large)
    {
        const QByteArray more = large ? ",\"more\":\"" + noise(largeBody) + '"' : QByteArray();
        {
            program::Receiver receiver(folder, serve);
            QVERIFY2(receiver.port() != 0, "the receiver did not start again");
            std::atomic<int> answered = 0;
            std::vector<std::unique_ptr<QThread>> threads;
            for (Sender &sender : all) {
                threads.emplace_back(
                    QThread::create([&, port = receiver.port()] { sender.run(port, more, answered); }));
                threads.back()->start();
            }
            // On a busy machine large bodies take long.
            static_cast<void>(QTest::qWaitFor([&answered] { return answered >= senders; }, 20'000));
            const int time = QRandomGenerator::global()->bounded(shortest, longest);
            QThread::msleep(static_cast<unsigned long>(time));
            receiver.kill();
            for (const auto &thread : threads)
                thread->wait();
        }
        QCOMPARE(integrityOf(journalPath(folder)), "ok");
        if (const QString tables = currentTablesFile(folder); !tables.isEmpty())
            QCOMPARE(integrityOf(tables), "ok");
    }

    /// What went from the tables goes from the journal, too, when a receiver comes.
    static void finishRemoving(const QString &folder)
    {
        const program::Receiver receiver(folder);
        auto tables = Database::open(currentTablesFile(folder), Database::Mode::ReadOnly);
        QVERIFY(tables);
        QTRY_VERIFY((*readDoomed(*tables)).isEmpty());
    }

    /// Of each sender everything that was answered is kept; where old deliveries are removed, everything
    /// from some hook on. How many were answered, and how many of them are kept.
    static std::pair<qsizetype, qsizetype> checkAnswered(const QSet<QByteArray> &kept,
                                                         const QList<Sender> &all, bool removes)
    {
        std::pair<qsizetype, qsizetype> counted;
        for (const Sender &sender : all) {
            counted.first += sender.answered.size();
            bool begun = !removes;
            for (const int number : sender.answered) {
                const bool isKept = kept.contains(idOf(number));
                begun = begun || isKept;
                counted.second += isKept ? 1 : 0;
                if (!isKept && begun)
                    QTest::qFail(("lost: " + idOf(number)).constData(), __FILE__, __LINE__);
            }
        }
        return counted;
    }

    static void checkKept(const QString &folder, const QList<Sender> &all, bool removes)
    {
        const auto [answered, there] = checkAnswered(keptIn(folder), all, removes);
        QVERIFY2(answered >= senders * kills, "hardly anything was answered: the test shows nothing");
        QVERIFY2(!removes || (there > 0 && there < answered), "nothing was removed, or everything");
        qInfo("%lld answered, %lld of them kept", qint64(answered), qint64(there));
        if (removes)
            finishRemoving(folder);
        const auto before = keptIn(folder);
        removeOtherTablesFiles(folder, {});
        QCOMPARE(keptIn(folder), before); // tables that are made anew say the same
    }
};

QTEST_GUILESS_MAIN(KillTest)

#include "tst_kill.moc"
