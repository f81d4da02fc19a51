#include "support/program.h"
#include "support/sample.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 20;
constexpr int senders = 4;
constexpr int shortest = 50; ///< milliseconds under load
constexpr int longest = 400;

/// A sender that posts its own hooks one after the other and goes on, after the receiver died, with the one
/// that was not answered.
struct Sender
{
    int next = 0;
    int answered = 0; ///< hooks before this one were answered 200

    void run(quint16 port)
    {
        program::Client client(port);
        while (client.post(sample::body({sample::message(next)})).status == 200) {
            ++next;
            answered = next;
        }
    }
};

} // namespace

class KillTest : public QObject
{
    Q_OBJECT
private slots:
    void everythingThatWasAnswered200IsThereOnceAfterTwentyKills();
};

void KillTest::everythingThatWasAnswered200IsThereOnceAfterTwentyKills()
{
    const QTemporaryDir folder;
    std::vector<Sender> all(senders);
    for (int i = 0; i < senders; ++i)
        all[static_cast<std::size_t>(i)].next = i * 100'000;
    for (int i = 0; i < kills; ++i) {
        program::Receiver receiver(folder.path());
        QVERIFY2(receiver.port() != 0, "the receiver did not start again");
        std::vector<std::unique_ptr<QThread>> threads;
        for (Sender &sender : all) {
            threads.emplace_back(QThread::create([&sender, port = receiver.port()] { sender.run(port); }));
            threads.back()->start();
        }
        QThread::msleep(static_cast<unsigned long>(QRandomGenerator::global()->bounded(shortest, longest)));
        receiver.kill();
        for (const auto &thread : threads)
            thread->wait();
    }

    const auto exported = program::run(
        {u"export"_s, u"messages"_s, u"--columns"_s, u"hookId"_s, u"--data-dir"_s, folder.path()});
    QCOMPARE(exported.status, 0);
    const auto lines = exported.output.split('\n');
    QSet<QByteArray> ids;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const QByteArray id = lines[i].trimmed();
        QVERIFY2(!ids.contains(id), id.constData());
        if (!id.isEmpty())
            ids.insert(id);
    }
    int answered = 0;
    for (int i = 0; i < senders; ++i) {
        for (int number = i * 100'000; number < all[static_cast<std::size_t>(i)].answered;
             ++number, ++answered) {
            const QByteArray id = 'M' + QByteArray::number(number).rightJustified(6, '0');
            QVERIFY2(ids.contains(id), id.constData());
        }
    }
    QVERIFY2(answered > kills, "hardly anything was answered: the test shows nothing");
    QVERIFY(ids.size()
            <= answered + senders); // one of each sender may be kept without its answer having left
}

QTEST_GUILESS_MAIN(KillTest)

#include "tst_kill.moc"
