#include "core/cell.h"
#include "store/datafolder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// What the overview and the templates' places are made of, out of real files.
class TestOverviewReader : public QObject
{
    Q_OBJECT
private slots:
    void countsByTimeAndClass()
    {
        const DataFolder folder;
        const qint64 hour = m_now - m_now % msPerHour;
        append(folder, hour, {u"1000"_s, u"MRC01"_s, u"3018"_s, u"4161"_s, u"X9"_s, u""_s});
        append(folder, hour + 5 * msPerMinute, {u"3018"_s, u"3019"_s});
        append(folder, hour - 3 * msPerHour, {u"1000"_s});
        folder.catchUp();
        const Overview overview =
            ask(folder, {.from = hour - msPerHour, .to = hour + msPerHour, .step = msPerHour});
        QCOMPARE(overview.messages.size(), 1);
        QCOMPARE(overview.messages[0].begin, hour);
        const std::array<qint64, 5> rows{2, 2, 0, 3, 1};
        QVERIFY(overview.messages[0].rows == rows);
        QCOMPARE(overview.failing, (QList<CodeShare>{{"3018", 2}, {"3019", 1}, {"X9", 1}}));
        QCOMPARE(overview.deliveries.size(), 1);
        QCOMPARE(overview.deliveries[0].rows[0], 2);
        const Overview minutes = ask(folder, {.from = hour, .to = hour + msPerHour, .step = msPerMinute});
        QCOMPARE(minutes.messages.size(), 2);
        QCOMPARE(minutes.messages[1].begin, hour + 5 * msPerMinute);
        const Overview all = ask(folder, {.from = hour - msPerDay, .to = hour + msPerHour, .step = msPerDay});
        qint64 total = 0;
        for (const OverviewBar &bar : all.messages)
            total += bar.total();
        QCOMPARE(total, 9);
    }

    void tellsTheNewestRefusals()
    {
        const DataFolder folder;
        for (int i = 0; i < shownRefusals + 2; ++i) {
            Delivery refused;
            refused.outcome = Outcome::BadSignature;
            refused.httpStatus = 401;
            refused.note = "refused " + QByteArray::number(i);
            refused.request.receivedAt = m_now + i;
            folder.append(QList<Delivery>{refused});
        }
        folder.catchUp();
        const Overview overview =
            ask(folder, {.from = m_now - msPerDay, .to = m_now + msPerDay, .step = msPerHour});
        QCOMPARE(overview.refused.size(), shownRefusals);
        QCOMPARE(cellOf(deliveriesTable, overview.refused[0].cells, QLatin1StringView("note")),
                 "refused " + QByteArray::number(shownRefusals + 1));
        const Overview early = ask(folder, {.from = m_now, .to = m_now + 2, .step = 1});
        QCOMPARE(early.refused.size(), 2);
        QCOMPARE(cellOf(deliveriesTable, early.refused[0].cells, QLatin1StringView("note")),
                 QByteArray("refused 1"));
        QVERIFY(ask(folder, {.from = m_now + 100, .to = m_now + 200, .step = 1}).refused.isEmpty());
    }

    void findsTheNewestCheckOfTheAddress()
    {
        const DataFolder folder;
        const auto check = [&folder] {
            Reader reader(folder.path(), std::make_shared<Newest>());
            const QSignalSpy read(&reader, &Reader::summarised);
            reader.summarise(3, AddressCheckWish());
            return std::get<AddressCheck>(read.at(0)[0].value<Summary>());
        };
        append(folder, m_now, {u"1000"_s});
        folder.catchUp();
        QVERIFY(!check().delivery);
        for (int i = 0; i < 2; ++i) {
            Delivery verification;
            verification.outcome = Outcome::Verification;
            verification.request.receivedAt = m_now + i;
            folder.append(QList<Delivery>{verification});
        }
        append(folder, m_now, {u"1000"_s}); // something else came last
        folder.catchUp();
        const AddressCheck found = check();
        QCOMPARE(found.ticket, Ticket(3));
        QVERIFY(found.delivery);
        QCOMPARE(found.delivery->request.receivedAt, m_now + 1);
    }

    void tellsWhereTemplatesAre()
    {
        const DataFolder folder;
        const auto update = [this](const QString &status, const QString &date, const QJsonArray &comments) {
            return deliveryOf({QJsonObject{{u"hookId"_s, date},
                                           {u"senderKey"_s, u"S"_s},
                                           {u"templateCode"_s, u"WELCOME"_s},
                                           {u"status"_s, status},
                                           {u"updateDate"_s, date},
                                           {u"comments"_s, comments}}},
                              m_now);
        };
        const auto rejection = [](int id, const QString &content, const QString &date) {
            return QJsonObject{
                {u"id"_s, id}, {u"status"_s, u"REJ"_s}, {u"content"_s, content}, {u"createdAt"_s, date}};
        };
        folder.append(QList<Delivery>{update(u"TSC04"_s, u"2026-11-03 10:00:00"_s,
                                             {rejection(2, u"newer"_s, u"2026-11-03 10:00:00"_s),
                                              rejection(1, u"older"_s, u"2026-11-01 10:00:00"_s)})});
        folder.append(QList<Delivery>{update(u"TSC02"_s, u"2026-11-02 10:00:00"_s, {})}); // late
        folder.catchUp();
        Reader reader(folder.path(), std::make_shared<Newest>());
        const QSignalSpy read(&reader, &Reader::summarised);
        reader.summarise(7, StandingsWish());
        QCOMPARE(read.size(), 1);
        const auto standings = std::get<Standings>(read[0][0].value<Summary>());
        QCOMPARE(standings.ticket, Ticket(7));
        QCOMPARE(standings.templates.size(), 1);
        QCOMPARE(standings.templates[0].status, QByteArray("TSC04"));
        QCOMPARE(standings.templates[0].reason, QByteArray("newer"));
        QCOMPARE(standings.templates[0].rejections, 1);
        QCOMPARE(standings.templates[0].row, 1);
    }

    void withoutTablesNothingIsTold()
    {
        const QTemporaryDir folder;
        Reader reader(folder.path(), std::make_shared<Newest>());
        const QSignalSpy read(&reader, &Reader::summarised);
        reader.summarise(1, OverviewWish{.from = 0, .to = msPerHour, .step = msPerMinute});
        QCOMPARE(read.size(), 1);
        QVERIFY(std::get<Overview>(read[0][0].value<Summary>()).messages.isEmpty());
    }

private:
    static Delivery deliveryOf(const QJsonArray &hooks, qint64 receivedAt)
    {
        const QJsonObject body{
            {u"productName"_s, u"KakaoTalk Bizmessage"_s}, {u"appKey"_s, u"A"_s}, {u"hooks"_s, hooks}};
        Delivery delivery = sample::delivery(QJsonDocument(body).toJson());
        delivery.request.receivedAt = receivedAt;
        return delivery;
    }

    void append(const DataFolder &folder, qint64 receivedAt, const QStringList &codes)
    {
        QJsonArray hooks;
        for (const QString &code : codes) {
            QJsonObject hook{{u"kakaoMessageType"_s, u"ALIMTALK_NORMAL"_s},
                             {u"requestId"_s, u"R"_s},
                             {u"recipientSeq"_s, 1},
                             {u"hookId"_s, QString::number(++m_hooks)}};
            if (!code.isEmpty())
                hook.insert(u"resultCode"_s, code);
            hooks.append(hook);
        }
        folder.append(QList<Delivery>{deliveryOf(hooks, receivedAt)});
    }

    static Overview ask(const DataFolder &folder, const OverviewWish &wish)
    {
        Reader reader(folder.path(), std::make_shared<Newest>());
        const QSignalSpy read(&reader, &Reader::summarised);
        reader.summarise(1, wish);
        return read.isEmpty() ? Overview() : std::get<Overview>(read[0][0].value<Summary>());
    }

    const qint64 m_now = QDateTime(QDate(2026, 11, 4), QTime(12, 30)).toMSecsSinceEpoch();
    int m_hooks = 0;
};

QTEST_GUILESS_MAIN(TestOverviewReader)
#include "tst_overviewreader.moc"
