#include "app/demo.h"
#include "core/cell.h"
#include "core/rows.h"
#include "store/journal.h"

#include <QHash>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

/// What the demo shows.
class TestDemo : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void hasMessagesOfManyCodesAndTypes();
    void hasTemplatesInEveryStateWithCommentsAndAttachments();
    void hasWhatIsNoOrdinaryDelivery();
    void tellsADayInOrder();
    void dripsOfNow();

private:
    [[nodiscard]] QSet<QByteArray> kinds(const Table &table, const char *key) const;

    QTemporaryDir m_folder;
    qint64 m_now = 1'793'491'200'000;
    QList<Delivery> m_deliveries;
    QList<HookRow> m_rows;
};

void TestDemo::initTestCase()
{
    QVERIFY(fillDemo(m_folder.path(), m_now));
    auto reader = JournalReader::open(m_folder.path());
    QVERIFY(reader);
    const auto entries = reader->entriesAfter(0, 100'000, 1LL << 30);
    QVERIFY(entries);
    for (const Entry &entry : *entries) {
        m_deliveries.append(entry.delivery);
        m_rows += readRows(entry.delivery).rows;
    }
}

QSet<QByteArray> TestDemo::kinds(const Table &table, const char *key) const
{
    QSet<QByteArray> found;
    for (const HookRow &row : m_rows) {
        if (row.table == &table)
            found.insert(row.cell(key));
    }
    return found;
}

void TestDemo::hasMessagesOfManyCodesAndTypes()
{
    const auto messages = std::count_if(m_rows.cbegin(), m_rows.cend(),
                                        [](const HookRow &row) { return row.table == &messagesTable; });
    QVERIFY2(messages >= demoMessages && messages < demoMessages + 100, QByteArray::number(messages));
    QVERIFY(kinds(messagesTable, "resultCode").size() > 10);
    QVERIFY(kinds(messagesTable, "kakaoMessageType").size() >= 6);
}

void TestDemo::hasTemplatesInEveryStateWithCommentsAndAttachments()
{
    QCOMPARE(kinds(templatesTable, "status"), (QSet<QByteArray>{"TSC01", "TSC02", "TSC03", "TSC04"}));
    QCOMPARE(kinds(commentsTable, "status"), (QSet<QByteArray>{"APR", "INQ", "REJ", "REP", "REQ"}));
    QVERIFY(kinds(commentsTable, "attachmentNames").size() > 3);
}

void TestDemo::hasWhatIsNoOrdinaryDelivery()
{
    QHash<Outcome, int> outcomes;
    QHash<QByteArray, int> bodies;
    for (const Delivery &delivery : m_deliveries) {
        ++outcomes[delivery.outcome];
        bodies[delivery.request.body] += delivery.outcome == Outcome::Accepted ? 1 : 0;
    }
    QCOMPARE(outcomes[Outcome::Verification], 1);
    QCOMPARE(outcomes[Outcome::BadSignature], 6);
    QCOMPARE(outcomes[Outcome::Malformed], 3);
    QCOMPARE(std::count(bodies.cbegin(), bodies.cend(), 2), 5); // sent again
    QCOMPARE(kinds(othersTable, "event"), (QSet<QByteArray>{"SAMPLE_OF_A_NEW_EVENT"}));
    QCOMPARE(kinds(smsTable, "event"), (QSet<QByteArray>{"UNSUBSCRIBE"}));
}

void TestDemo::tellsADayInOrder()
{
    qint64 last = m_now - demoHours * msPerHour;
    for (const Delivery &delivery : m_deliveries) {
        QVERIFY(delivery.request.receivedAt >= last);
        last = delivery.request.receivedAt;
    }
    QVERIFY(last <= m_now && last > m_now - msPerHour);
}

void TestDemo::dripsOfNow()
{
    DemoDrip drip;
    bool messages = false;
    bool templates = false;
    for (int i = 0; i < 100; ++i) {
        Request request;
        request.body = drip.next(m_now + i * msPerSecond);
        const Judged judged = judgeBody(request);
        QCOMPARE(judged.delivery.outcome, Outcome::Accepted);
        for (const HookRow &row : readRows(judged.delivery).rows) {
            messages = messages || row.table == &messagesTable;
            templates = templates || row.table == &templatesTable;
            if (row.table == &templatesTable) // just now, in Korean time
                QCOMPARE(readTime(textView(row.cell("updateDate"))).value_or(0) / msPerSecond,
                         m_now / msPerSecond + i);
        }
    }
    QVERIFY(messages && templates);
}

QTEST_GUILESS_MAIN(TestDemo)
#include "tst_demo.moc"
