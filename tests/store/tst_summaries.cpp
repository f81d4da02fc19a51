#include "datafolder.h"
#include "store/journal.h"
#include "store/reader.h"
#include "support/sample.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Of a message of its own request. A sender that is empty has no key.
QByteArray hook(const QByteArray &number, const QByteArray &code, const QByteArray &sender)
{
    QByteArray json = "{'kakaoMessageType':'ALIMTALK_NORMAL','requestId':'R" + number
        + "','recipientSeq':1,'receiveDate':'2026-10-01 00:00:00','resultCode':'" + code + "','hookId':'H"
        + number + "'" + (sender.isEmpty() ? QByteArray() : ",'senderGroupingKey':'" + sender + "'") + "}";
    return json.replace('\'', '"');
}

} // namespace

/// What many rows say together, read from real files.
class TestSummaries : public QObject
{
    Q_OBJECT
private slots:
    void resultsAreCountedWithTheirSenders()
    {
        const DataFolder folder;
        keep(folder, m_hour, {message("3018", "shop"), message("3018", "shop"), message("3018", "blog")});
        keep(folder, m_hour + 2 * msPerMinute, {message("1000", "shop"), message("3018", "")});
        folder.catchUp();
        const auto board = ask<CodeBoard>(folder, CodesWish{.stretch = hour()});
        QCOMPARE(board.rows, 5);
        QCOMPARE(board.codes.size(), 2);
        const CodeLine &most = board.codes[0];
        QCOMPARE(most.code, QByteArray("3018"));
        QCOMPARE(most.rows, 4);
        QCOMPARE(most.bars.size(), 2);
        QCOMPARE(most.bars[0].total(), 3);
        QCOMPARE(most.last, m_hour + 2 * msPerMinute);
        QCOMPARE(most.first, m_hour);
        QCOMPARE(most.senders, (QList<SenderShare>{{"shop", 2}, {"", 1}, {"blog", 1}}));
    }

    void aResultIsOlderThanTheTimeThatIsLookedAt()
    {
        const DataFolder folder;
        keep(folder, m_hour - 5 * msPerDay, {message("3018", "shop")});
        keep(folder, m_hour, {message("3018", "shop")});
        folder.catchUp();
        const auto board = ask<CodeBoard>(folder, CodesWish{.stretch = hour()});
        QCOMPARE(board.codes.size(), 1);
        QCOMPARE(board.codes[0].rows, 1);
        QCOMPARE(board.codes[0].first, m_hour - 5 * msPerDay);
    }

    void saysHowTheSenderSends()
    {
        const DataFolder folder;
        for (int i = 0; i < 3; ++i)
            keep(folder, m_hour + i * msPerMinute, {message("1000", "shop"), message("1000", "shop")});
        keep(folder, m_hour + 30 * msPerMinute, {message("1000", "shop")});
        folder.catchUp();
        note(folder, {.from = m_hour - msPerHour, .to = m_hour + msPerHour});
        const auto arrivals = ask<Arrivals>(folder, ArrivalsWish{.stretch = hour()});
        QCOMPARE(arrivals.hooks, (Spread{.count = 4, .median = 2, .most95 = 2, .most = 2}));
        QCOMPARE(arrivals.deliveries.at(placeOfClass("ok")), 4);
        QCOMPARE(arrivals.delay.count, 7);
        QCOMPARE(arrivals.delay.median, arrivals.delay.most - 30 * msPerMinute + msPerMinute);
        QVERIFY(arrivals.openingsKnown);
        QVERIFY(!arrivals.more);
        QCOMPARE(arrivals.quiets.size(), 2);
        QCOMPARE(arrivals.quiets[1].from, m_hour + 3 * msPerMinute);
        QCOMPARE(arrivals.quiets[1].to, m_hour + 30 * msPerMinute);
        QVERIFY(arrivals.quiets[1].open);
    }

    void aHookThatCameAgainIsFoundAndCompared()
    {
        const DataFolder folder;
        const auto again = [](const QByteArray &more) {
            return sample::delivery(sample::body({sample::message(7, more), sample::message(8)}));
        };
        folder.append(QList<Delivery>{again({})});
        folder.append(QList<Delivery>{sample::delivery(sample::body({sample::message(8)}))});
        folder.append(QList<Delivery>{again({})});
        folder.append(QList<Delivery>{again(",\"more\":true")});
        folder.catchUp();
        const auto repeats = ask<Repeats>(folder, RepeatsWish{.delivery = 1, .hookId = "M000007"});
        QCOMPARE(repeats.repeats.size(), 2); // not the one that repeats the other hook
        QCOMPARE(repeats.repeats[0].delivery, 3);
        QCOMPARE(repeats.repeats[0].differences, 0);
        QCOMPARE(repeats.repeats[1].delivery, 4);
        QCOMPARE(repeats.repeats[1].paths, QList<QByteArray>{"more"});
        QVERIFY(!repeats.more);
    }

    void twoDeliveriesAreCompared()
    {
        const DataFolder folder;
        folder.append(QList<Delivery>{sample::delivery(sample::body({sample::message(1)})),
                                      sample::delivery(sample::body({sample::message(2)}))});
        const auto wish =
            ComparisonWish{.one = {.delivery = 1, .hookId = {}}, .other = {.delivery = 2, .hookId = {}}};
        const auto comparison = ask<Comparison>(folder, wish); // no tables are needed
        QVERIFY(comparison.why == Incomparable::No);
        QVERIFY(comparison.json.differences > 0);
        const auto gone = ask<Comparison>(
            folder,
            ComparisonWish{.one = {.delivery = 1, .hookId = {}}, .other = {.delivery = 9, .hookId = {}}});
        QVERIFY(gone.why == Incomparable::Gone);
    }

    void aComparisonHidesNumbersWhereTheWindowDoes()
    {
        const DataFolder folder;
        folder.append(QList<Delivery>{sample::delivery(sample::body({sample::message(1)})),
                                      sample::delivery(sample::body({sample::message(2)}))});
        Reader reader(folder.path(), std::make_shared<Newest>());
        reader.setMasked(true);
        const QSignalSpy told(&reader, &Reader::summarised);
        reader.summarise(
            1, ComparisonWish{.one = {.delivery = 1, .hookId = {}}, .other = {.delivery = 2, .hookId = {}}});
        QCOMPARE(told.size(), 1);
        const auto comparison = std::get<Comparison>(told[0][0].value<Summary>());
        for (const JsonLine &line : comparison.json.lines)
            QVERIFY2(!line.one.contains("01000000001") && !line.other.contains("01000000002"), line.path);
    }

    void whenSomebodyReceivedIsNoted()
    {
        const DataFolder folder;
        note(folder, {.from = 1'000, .to = 2'000});
        note(folder, {.from = 1'000, .to = 3'000});
        note(folder, {.from = 9'000, .to = 9'500});
        auto journal = JournalReader::open(folder.path());
        QVERIFY(journal);
        QCOMPARE(*journal->openings(),
                 (QList<Opening>{{.from = 1'000, .to = 3'000}, {.from = 9'000, .to = 9'500}}));
    }

    void aJournalOfBeforeHasNoOpenings()
    {
        const DataFolder folder;
        folder.append(QList<Delivery>{sample::delivery(sample::body({sample::message(1)}))});
        auto database = Database::open(journalPath(folder.path()), Database::Mode::Create);
        QVERIFY(database);
        QVERIFY(database->exec("DROP TABLE openings"));
        auto journal = JournalReader::open(folder.path());
        QVERIFY(journal);
        const auto openings = journal->openings();
        QVERIFY(openings);
        QVERIFY(openings->isEmpty());
        note(folder, {.from = 1, .to = 2}); // a receiver makes them
        QCOMPARE(journal->openings()->size(), 1);
    }

private:
    QByteArray message(const QByteArray &code, const QByteArray &sender)
    {
        return hook(QByteArray::number(++m_number), code, sender);
    }

    static void keep(const DataFolder &folder, qint64 receivedAt, const QList<QByteArray> &hooks)
    {
        Delivery delivery = sample::delivery(sample::body(hooks));
        delivery.request.receivedAt = receivedAt;
        folder.append(QList<Delivery>{delivery});
    }

    static void note(const DataFolder &folder, Opening opening)
    {
        auto journal = Journal::open(folder.path());
        QVERIFY(journal);
        QVERIFY(journal->noteOpening(opening));
    }

    [[nodiscard]] OverviewWish hour() const
    {
        return {.from = m_hour, .to = m_hour + msPerHour, .step = msPerMinute};
    }

    template <typename Answer>
    static Answer ask(const DataFolder &folder, const SummaryWish &wish)
    {
        Reader reader(folder.path(), std::make_shared<Newest>());
        const QSignalSpy told(&reader, &Reader::summarised);
        reader.summarise(1, wish);
        return told.isEmpty() ? Answer() : std::get<Answer>(told[0][0].value<Summary>());
    }

    const qint64 m_hour = QDateTime(QDate(2026, 11, 4), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    int m_number = 0;
};

QTEST_GUILESS_MAIN(TestSummaries)
#include "tst_summaries.moc"
