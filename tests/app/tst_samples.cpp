#include "app/samples.h"
#include "core/cell.h"
#include "core/codes.h"
#include "core/rows.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

constexpr qint64 start = 1'793'491'200'000; // 2026-11-01 09:00:00 in Korea

Judged judge(const QByteArray &body)
{
    Request request;
    request.body = body;
    return judgeBody(request);
}

/// The rows of many deliveries.
QList<HookRow> rowsOf(Samples::Event event, int deliveries)
{
    Samples samples(event, 10, 7, start);
    QList<HookRow> rows;
    for (int i = 0; i < deliveries; ++i)
        rows += readRows(judge(samples.next()).delivery).rows;
    return rows;
}

bool looksLike(const char *pattern, const QByteArray &text)
{
    const QRegularExpression expression(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    return expression.match(QString::fromUtf8(text)).hasMatch();
}

bool isKorean(const QByteArray &text)
{
    return QString::fromUtf8(text).contains(QRegularExpression(QStringLiteral("[가-힣]")));
}

} // namespace

class TestSamples : public QObject
{
    Q_OBJECT
private slots:
    void everyBodyIsAcceptedAndNothingInItIsOdd_data()
    {
        QTest::addColumn<int>("event");
        QTest::newRow("templates") << static_cast<int>(Samples::Event::Templates);
        QTest::newRow("messages") << static_cast<int>(Samples::Event::Messages);
        QTest::newRow("mixed") << static_cast<int>(Samples::Event::Mixed);
    }

    void everyBodyIsAcceptedAndNothingInItIsOdd()
    {
        QFETCH(int, event);
        for (const int hooks : {0, 1, 20}) {
            Samples samples(static_cast<Samples::Event>(event), hooks, 1, start);
            for (int i = 0; i < 50; ++i) {
                const Judged judged = judge(samples.next());
                QCOMPARE(judged.delivery.outcome, Outcome::Accepted);
                const DeliveryRows rows = readRows(judged.delivery);
                QVERIFY2(rows.delivery.last().isNull(), rows.delivery.last());
                const auto own = std::count_if(rows.rows.begin(), rows.rows.end(),
                                               [](const HookRow &row) { return row.parent < 0; });
                QCOMPARE(own, hooks);
            }
        }
    }

    void theSameSeedGivesTheSameBytes()
    {
        Samples one(Samples::Event::Mixed, 3, 42, start);
        Samples same(Samples::Event::Mixed, 3, 42, start);
        Samples other(Samples::Event::Mixed, 3, 43, start);
        for (int i = 0; i < 100; ++i) {
            const QByteArray body = one.next();
            QCOMPARE(same.next(), body);
            QVERIFY(other.next() != body);
        }
    }

    void idsAreTheirOwn()
    {
        QSet<QByteArray> ids;
        qsizetype hooks = 0;
        for (const HookRow &row : rowsOf(Samples::Event::Mixed, 100)) {
            if (row.parent >= 0)
                continue;
            ids.insert(row.cell("hookId"));
            ++hooks;
        }
        QCOMPARE(ids.size(), hooks);
        QCOMPARE(hooks, 1'000);
    }

    void anUnknownEventBecomesARowOfOtherEvents()
    {
        const auto judged = judgeBody({.method = "POST",
                                       .target = "/webhook",
                                       .headers = {},
                                       .body = Samples::unknownEvent(1'793'500'000'000),
                                       .remoteAddress = {},
                                       .receivedAt = 1'793'500'000'000});
        QCOMPARE(judged.delivery.outcome, Outcome::Accepted);
        const DeliveryRows rows = readRows(judged.delivery);
        QCOMPARE(rows.rows.size(), 1);
        QCOMPARE(rows.rows[0].table, &othersTable);
        QVERIFY(Samples::unknownEvent(1) != Samples::unknownEvent(2)); // else it would be known
    }

    void eightTemplatesHaveAComment()
    {
        for (quint32 seed = 0; seed < 50; ++seed) {
            Samples samples(Samples::Event::Templates, 1, seed, 1'793'500'000'000);
            bool any = false;
            for (int i = 0; i < 8; ++i)
                any = samples.next().contains("\"content\"") || any;
            QVERIFY(any);
        }
    }

    void everyKindOccurs_data()
    {
        QTest::addColumn<const Table *>("table");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("codes");
        QTest::newRow("message types")
            << &messagesTable << QByteArray("kakaoMessageType") << QByteArray("kakao/message_type")
            << QByteArray("ALIMTALK_NORMAL ALIMTALK_AUTH ALIMTALK_MASS FRIENDTALK_NORMAL FRIENDTALK_MASS "
                          "BRAND_MESSAGE_NORMAL BRAND_MESSAGE_MASS");
        QTest::newRow("results") << &messagesTable << QByteArray("resultCode")
                                 << QByteArray("kakao/message_result kakao/kakao_result")
                                 << QByteArray("1000 MRC01 MRC02 3005 3008 3016 3018 3019 3020");
        QTest::newRow("template states")
            << &templatesTable << QByteArray("status") << QByteArray("kakao/template_status")
            << QByteArray("TSC01 TSC02 TSC03 TSC04");
        QTest::newRow("comment states")
            << &commentsTable << QByteArray("status") << QByteArray("kakao/comment_status")
            << QByteArray("INQ APR REJ REP REQ");
    }

    void everyKindOccurs()
    {
        QFETCH(const Table *, table);
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, codes);
        QSet<QByteArray> found;
        for (const HookRow &row : rowsOf(Samples::Event::Mixed, 300)) {
            if (row.table == table && !row.cell(key).isNull())
                found.insert(row.cell(key));
        }
        for (const QByteArray &code : codes.split(' '))
            QVERIFY2(found.contains(code), code);
        for (const QByteArray &code : found)
            QVERIFY2(Codes::builtIn().find(kind, code), code);
    }

    void messagesLookLikeTheSenders()
    {
        bool pending = false;
        for (const HookRow &row : rowsOf(Samples::Event::Messages, 60)) {
            QCOMPARE(row.table, &messagesTable);
            for (const char *key : {"requestId", "hookId"})
                QVERIFY2(looksLike("202611010[0-9]{5}[0-9A-Za-z]{11}", row.cell(key)), row.cell(key));
            QVERIFY(looksLike("010[0-9]{8}", row.cell("recipientNo")));
            QVERIFY(readNumber(textView(row.cell("recipientSeq"))).value_or(0) >= 1);
            const auto requested = readTime(textView(row.cell("requestDate")));
            const auto created = readTime(textView(row.cell("createDate")));
            QVERIFY(requested && created && *requested <= *created);
            QCOMPARE(row.cell("resultCode").isNull(), row.cell("receiveDate").isNull());
            pending = pending || row.cell("resultCode").isNull();
            QVERIFY(row.cell("receiveDate").isNull()
                    || *created <= readTime(textView(row.cell("receiveDate"))).value_or(0));
            const bool brand = row.cell("kakaoMessageType").startsWith("BRAND");
            QCOMPARE(row.cell("isAddedChannel").isNull(), !brand);
            QVERIFY(row.cell("link").startsWith("https://kakaotalk-bizmessage.api.nhncloudservice.com/"));
            QVERIFY(row.cell("link").contains(row.cell("requestId")));
            QVERIFY(row.cell("link").endsWith('/' + row.cell("recipientSeq")));
        }
        QVERIFY(pending);
    }

    void templatesLookLikeTheSenders()
    {
        bool files = false;
        QHash<QByteArray, QByteArray> known;
        for (const HookRow &row : rowsOf(Samples::Event::Templates, 60)) {
            QVERIFY(looksLike("[A-Z0-9_-]{1,20}", row.cell("templateCode")));
            QVERIFY(looksLike("[0-9a-f]{40}", row.cell("senderKey")));
            if (row.table == &templatesTable) {
                QVERIFY(readTime(textView(row.cell("updateDate"))));
                continue;
            }
            QCOMPARE(row.table, &commentsTable);
            for (const char *key : {"content", "createdAt", "status"}) // it stays what it was
                QCOMPARE(known.value(row.cell("id") + key, row.cell(key)), row.cell(key));
            for (const char *key : {"content", "createdAt", "status"})
                known.insert(row.cell("id") + key, row.cell(key));
            QVERIFY(isKorean(row.cell("content")) && isKorean(row.cell("userName")));
            QVERIFY(readTime(textView(row.cell("createdAt"))).value_or(0) < row.stateTime);
            files = files || isKorean(row.cell("attachmentNames"));
        }
        QVERIFY(files);
    }

    void aTemplatesStateFitsItsNewestComment()
    {
        const QMultiHash<QByteArray, QByteArray> newest{{"TSC01", {}},    {"TSC02", "REQ"}, {"TSC02", "REP"},
                                                        {"TSC02", "INQ"}, {"TSC03", "APR"}, {"TSC04", "REJ"}};
        QByteArray status("TSC01");
        QByteArray comment;
        const auto check = [&] { return newest.contains(status, comment); };
        for (const HookRow &row : rowsOf(Samples::Event::Templates, 60)) {
            if (row.parent >= 0) {
                comment = row.cell("status");
                continue;
            }
            QVERIFY2(check(), status + " with " + comment);
            status = row.cell("status");
            comment.clear();
        }
        QVERIFY(check());
    }

    void aTemplateIsInspectedBeforeItIsApprovedOrRejected()
    {
        const QHash<QByteArray, QByteArrayList> before{
            {"TSC02", {"TSC01", "TSC03", "TSC04"}}, {"TSC03", {"TSC02"}}, {"TSC04", {"TSC02"}}};
        QHash<QByteArray, QByteArray> last;
        for (const HookRow &row : rowsOf(Samples::Event::Templates, 60)) {
            if (row.table != &templatesTable)
                continue;
            const QByteArray code = row.cell("templateCode");
            if (last.contains(code))
                QVERIFY2(before[row.cell("status")].contains(last[code]), row.cell("status") + last[code]);
            last[code] = row.cell("status");
        }
        QVERIFY(last.size() > 5);
    }

    void theEnvelopeLooksLikeTheSenders()
    {
        Samples samples(Samples::Event::Mixed, 1, 3, start);
        for (int i = 0; i < 100; ++i) {
            const DeliveryRows rows = readRows(judge(samples.next()).delivery);
            const auto cell = [&rows](const char *key) {
                return rows.delivery[columnIndex(deliveriesTable, QLatin1StringView(key))];
            };
            QVERIFY(looksLike("[0-9]{14}[0-9A-Za-z]{13}", cell("hooksId")));
            QCOMPARE(cell("productName"), QByteArray("KakaoTalk Bizmessage"));
            QCOMPARE(cell("event"),
                     QByteArray(rows.rows.first().table == &messagesTable ? "MESSAGE_RESULT_UPDATE"
                                                                          : "TEMPLATE_STATUS_UPDATE"));
            QVERIFY(!cell("webhookConfigId").isEmpty());
        }
    }
};

QTEST_APPLESS_MAIN(TestSamples)
#include "tst_samples.moc"
