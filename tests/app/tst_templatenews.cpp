#include "app/templatenews.h"
#include "support/sample.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Keeps deliveries and answers the questions about them, as a reader would.
class Kept : public QObject
{
public:
    explicit Kept(TemplateNews &news)
        : m_news(news)
    {
        connect(&news, &TemplateNews::rowsWanted, this,
                [this](Ticket ticket, const Table *table, const QList<qint64> &ids) {
                    RowsRead read{.ticket = ticket, .table = table, .rows = {}};
                    for (const Row &row : rows) {
                        if (ids.contains(row.id))
                            read.rows.append(row);
                    }
                    ++asked;
                    m_news.takeRows(read);
                });
        connect(&news, &TemplateNews::deliveryWanted, this, [this](Ticket ticket, qint64 number) {
            m_news.takeDelivery({.ticket = ticket, .delivery = deliveries.value(number - 1)}, now);
        });
        connect(&news, &TemplateNews::told, this, [this](const Notice &notice) { told.append(notice); });
    }

    /// A delivery of these hooks comes into the tables. received: to this program.
    void add(const QList<QByteArray> &hooks, bool received = true)
    {
        auto delivery = sample::delivery(sample::body(hooks));
        delivery.number = deliveries.size() + 1;
        delivery.request.receivedAt = time;
        deliveries.append(delivery);
        for (const HookRow &row : readRows(delivery).rows) {
            if (row.table != &templatesTable)
                continue;
            rows.append({.id = rows.size() + 1, .cells = row.cells});
            rows.last().cells[0] = "2026-11-01T10:00:00.000+09:00"; // as a reader writes it
        }
        if (received)
            m_news.takeReceived(delivery.number, 1);
        store();
    }
    void store()
    {
        m_news.takeStored({{.table = &templatesTable,
                            .newest = rows.size(),
                            .rows = rows.size(),
                            .changed = {},
                            .removed = {}}});
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (const Notice &notice : told)
            titles.append(notice.title);
        return titles;
    }

    QList<Delivery> deliveries;
    QList<Row> rows;
    QList<Notice> told;
    qint64 time = 1'000'000'000;
    qint64 now = 1'000'001'000;
    int asked = 0;

private:
    TemplateNews &m_news;
};

QByteArray commentAt(int id, const QByteArray &content, const QByteArray &status, const QByteArray &time)
{
    return sample::comment(id, content, status).replace("2026-11-01 09:00:00", time);
}

const QByteArray date = "2026-11-01 10:00:00";

} // namespace

class TemplateNewsTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_kept.reset();
        m_news = std::make_unique<TemplateNews>();
        m_kept = std::make_unique<Kept>(*m_news);
    }

    void tellsOfARejectionWithItsNewestReason()
    {
        m_kept->add({sample::templateUpdate("T1",
                                            {commentAt(2, "the newest", "REJ", "2026-11-01 09:00:02"),
                                             commentAt(1, "older", "REJ", "2026-11-01 09:00:01"),
                                             commentAt(3, "my question", "INQ", "2026-11-01 09:00:03")})});
        QCOMPARE(m_kept->titles(), QStringList{u"Template rejected: WELCOME"_s});
        QCOMPARE(m_kept->told[0].text, u"the newest"_s);
    }

    void tellsOfAnApproval()
    {
        m_kept->add({sample::templateUpdate("T1", {sample::comment(1)}, date, "TSC03")});
        QCOMPARE(m_kept->titles(), QStringList{u"Template approved: WELCOME"_s});
        QVERIFY(m_kept->told[0].text.isEmpty());
    }

    void tellsOfAnAnswerOnce()
    {
        const auto answer = commentAt(2, "look", "REP", "2026-11-01 09:00:02");
        m_kept->add(
            {sample::templateUpdate("T1", {sample::comment(1, "why", "INQ"), answer}, date, "TSC02")});
        QCOMPARE(m_kept->titles(), QStringList{u"Template answered: WELCOME"_s});
        QCOMPARE(m_kept->told[0].text, u"look"_s);
        m_kept->add({sample::templateUpdate("T2", {answer}, date, "TSC01")});
        QCOMPARE(m_kept->told.size(), 1);
    }

    void aQuestionAfterTheAnswerIsNoAnswer()
    {
        m_kept->add({sample::templateUpdate("T1",
                                            {commentAt(1, "look", "REP", "2026-11-01 09:00:01"),
                                             commentAt(2, "and?", "INQ", "2026-11-01 09:00:02")},
                                            date, "TSC02")});
        m_kept->add({sample::templateUpdate("T2", {}, date, "TSC02")});
        QCOMPARE(m_kept->titles(), QStringList{});
    }

    void eachTemplateOfADeliveryHasItsOwnReason()
    {
        m_kept->add({sample::templateUpdate("T1", {sample::comment(1, "one")}), sample::message(1),
                     sample::templateUpdate("T2", {sample::comment(2, "two")})});
        QCOMPARE(m_kept->told.size(), 2);
        QCOMPARE(m_kept->told[0].text, u"one"_s);
        QCOMPARE(m_kept->told[1].text, u"two"_s);
    }

    void aLongReasonIsShortened()
    {
        m_kept->add({sample::templateUpdate("T1", {sample::comment(1, QByteArray(5'000, 'x'))})});
        QCOMPARE(m_kept->told[0].text.size(), 300);
        QVERIFY(m_kept->told[0].text.endsWith(u'…'));
    }

    void whatWasNotReceivedHereIsNoNews()
    {
        m_kept->add({sample::templateUpdate("T1")}, false); // an import's
        QCOMPARE(m_kept->asked, 0);
        m_kept->add({sample::templateUpdate("T2")});
        m_kept->add({sample::templateUpdate("T3")}, false);
        QCOMPARE(m_kept->told.size(), 1);
    }

    void tablesMadeAnewAreNoNews()
    {
        m_kept->add({sample::templateUpdate("T1")});
        m_news->takeRemade();
        m_kept->store();
        QCOMPARE(m_kept->asked, 2);
        QCOMPARE(m_kept->told.size(), 1);
        m_kept->add({sample::templateUpdate("T2")});
        QCOMPARE(m_kept->told.size(), 2);
    }

    void whatIsOldIsNoNews()
    {
        m_kept->now = m_kept->time + maxNewsAge + 1;
        m_kept->add({sample::templateUpdate("T1")});
        QCOMPARE(m_kept->told.size(), 0);
        m_kept->now = m_kept->time + maxNewsAge;
        m_kept->add({sample::templateUpdate("T2")});
        QCOMPARE(m_kept->told.size(), 1);
    }

    void rowsAreAskedForAgainAfterAFailure()
    {
        m_kept.reset(); // nobody answers
        const QSignalSpy wanted(m_news.get(), &TemplateNews::rowsWanted);
        const auto store = [this](qint64 newest) {
            m_news->takeStored(
                {{.table = &templatesTable, .newest = newest, .rows = newest, .changed = {}, .removed = {}}});
        };
        m_news->takeReceived(1, 2);
        store(1);
        store(2);
        QCOMPARE(wanted.size(), 1); // one at a time
        m_news->takeFailure(wanted[0][0].value<Ticket>());
        store(3);
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted[1][2].value<QList<qint64>>(), (QList<qint64>{2, 3}));
    }

private:
    std::unique_ptr<TemplateNews> m_news;
    std::unique_ptr<Kept> m_kept;
};

QTEST_APPLESS_MAIN(TemplateNewsTest)
#include "tst_templatenews.moc"
