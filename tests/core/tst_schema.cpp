#include "core/codes.h"
#include "core/schema.h"

#include <QSet>
#include <QTest>

class TestSchema : public QObject
{
    Q_OBJECT
private slots:
    void tablesStandInTheOrderOfTheContract()
    {
        QStringList keys;
        for (const Table *table : allTables())
            keys.append(QString::fromLatin1(table->key));
        QCOMPARE(keys.join(u' '), QStringLiteral("templates comments messages deliveries others sms email"));
    }

    void columnsStandInTheOrderOfTheContract_data()
    {
        QTest::addColumn<QString>("columns");
        QTest::newRow("templates")
            << "receivedAt status templateCode kakaoTemplateCode senderKey comments updateDate "
               "hookId appKey webhookConfigId delivery";
        QTest::newRow("comments")
            << "receivedAt templateCode status userName createdAt content attachments "
               "attachmentNames id kakaoTemplateCode senderKey hookId appKey webhookConfigId delivery";
        QTest::newRow("messages")
            << "receivedAt kakaoMessageType resultCode recipientNo requestId recipientSeq "
               "requestDate createDate receiveDate senderGroupingKey recipientGroupingKey "
               "isAddedChannel link hookId appKey webhookConfigId delivery";
        QTest::newRow("deliveries")
            << "delivery receivedAt outcome httpStatus event hooks hooksId webhookConfigId "
               "productName appKey bytes remoteAddress note";
        QTest::newRow("others") << "receivedAt productName event hookId hook appKey webhookConfigId delivery";
        QTest::newRow("sms")
            << "receivedAt event messageStatus resultCode recipientNo sendNo requestId "
               "recipientSeq requestDate receiveDate senderType messageCount senderGroupingKey "
               "recipientGroupingKey unsubscribeNo enterpriseName createdDateTime countryCode "
               "blockedDateTime dlrStatus networkCode errorCode link hookId appKey "
               "webhookConfigId delivery";
        QTest::newRow("email")
            << "receivedAt event mailStatusCode receiveMailAddr senderAddress requestId "
               "mailSeq requestDate createDate resultDate dsnCode dsnMessage messageType "
               "senderGroupingKey createdDateTime link hookId appKey webhookConfigId delivery";
    }

    void columnsStandInTheOrderOfTheContract()
    {
        const Table *table = findTable(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(table);
        QStringList keys;
        for (const Column &column : table->columns)
            keys.append(QString::fromLatin1(column.key));
        QTEST(keys.join(u' '), "columns");
    }

    void typesAreThoseOfTheContract()
    {
        const QSet<QByteArray> times{"updateDate", "createdAt", "requestDate", "createDate", "receiveDate"};
        const QSet<QByteArray> numbers{"comments", "attachments", "hooks",   "recipientSeq",
                                       "bytes",    "httpStatus",  "delivery"};
        const QSet<QByteArray> codes{"status", "kakaoMessageType", "resultCode", "event", "outcome"};
        for (const Table *table : allTables()) {
            for (const Column &column : table->columns) {
                if (table->product != nullptr)
                    continue; // no contract says more of them than the fields of domain facts, 5
                const QByteArray key(column.key);
                const Type expected = key == "receivedAt" ? Type::Instant
                    : times.contains(key)                 ? Type::Time
                    : numbers.contains(key)               ? Type::Integer
                    : codes.contains(key)                 ? Type::Code
                    : key == "hook"                       ? Type::Json
                                                          : Type::Text;
                QVERIFY2(column.type == expected, table->key + ('.' + key));
            }
        }
    }

    void codesHaveTheWordsOfTheContract_data()
    {
        QTest::addColumn<const Table *>("table");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("kinds");
        QTest::newRow("template status")
            << &templatesTable << QStringLiteral("status") << QByteArray("kakao/template_status");
        QTest::newRow("comment status")
            << &commentsTable << QStringLiteral("status") << QByteArray("kakao/comment_status");
        QTest::newRow("message type")
            << &messagesTable << QStringLiteral("kakaoMessageType") << QByteArray("kakao/message_type");
        QTest::newRow("result") << &messagesTable << QStringLiteral("resultCode")
                                << QByteArray("kakao/message_result kakao/kakao_result");
        QTest::newRow("event") << &deliveriesTable << QStringLiteral("event") << QByteArray();
        QTest::newRow("another event") << &othersTable << QStringLiteral("event") << QByteArray();
        QTest::newRow("outcome") << &deliveriesTable << QStringLiteral("outcome") << QByteArray();
    }

    void codesHaveTheWordsOfTheContract()
    {
        QFETCH(const Table *, table);
        QFETCH(QString, key);
        QFETCH(QByteArray, kinds);
        QCOMPARE(QByteArray(findColumn(*table, key)->codes), kinds);
        if (kinds.isEmpty())
            return;
        for (const QByteArray &kind : kinds.split(' '))
            QVERIFY2(!Codes::builtIn().ofKinds(kind).isEmpty(), kind);
    }

    void theCodesOfTheGuideAndItsLaterVersionsAreKnown_data()
    {
        QTest::addColumn<QByteArray>("codes");
        QTest::newRow("template_status") << QByteArray("TSC01 TSC02 TSC03 TSC04");
        QTest::newRow("comment_status") << QByteArray("INQ APR REJ REP REQ");
        QTest::newRow("message_type") << QByteArray(
            "ALIMTALK_NORMAL ALIMTALK_AUTH ALIMTALK_MASS FRIENDTALK_NORMAL FRIENDTALK_MASS "
            "BRAND_MESSAGE_NORMAL BRAND_MESSAGE_MASS FRIENDTALK_UPGRADE_NORMAL FRIENDTALK_UPGRADE_MASS");
        QTest::newRow("message_result") << QByteArray("MRC01 MRC02");
        QTest::newRow("kakao_result")
            << QByteArray("1000 3005 3008 3016 3018 3019 3020 3021 3022 3027 1025 1027 4161");
    }

    void theCodesOfTheGuideAndItsLaterVersionsAreKnown()
    {
        QFETCH(QByteArray, codes);
        for (const QByteArray &code : codes.split(' ')) {
            const Code *known = Codes::builtIn().find("kakao/" + QByteArray(QTest::currentDataTag()), code);
            QVERIFY2(known, code);
            QVERIFY2(!known->word.ko.isEmpty() && !known->word.ja.isEmpty(), code);
        }
    }

    void severitiesAreThoseOfTheSpecification_data()
    {
        QTest::addColumn<QByteArray>("severity");
        QTest::newRow("MRC01") << QByteArray("ok");
        QTest::newRow("1000") << QByteArray("ok");
        QTest::newRow("4161") << QByteArray("pending");
        QTest::newRow("3005") << QByteArray("warning");
        QTest::newRow("MRC02") << QByteArray("error");
        QTest::newRow("3018") << QByteArray("error");
    }

    void severitiesAreThoseOfTheSpecification()
    {
        const Code *code =
            Codes::builtIn().find("kakao/message_result kakao/kakao_result", QTest::currentDataTag());
        QVERIFY(code);
        QTEST(code->severity, "severity");
    }

    void everyColumnIsDescribedWhole()
    {
        for (const Table *table : allTables()) {
            QVERIFY(table->title && *table->title);
            QSet<QByteArray> keys;
            for (const Column &column : table->columns) {
                QVERIFY2(column.title && *column.title, column.key);
                QVERIFY2(column.path && *column.path, column.key);
                QVERIFY2(!column.codes || column.type == Type::Code, column.key);
                keys.insert(QByteArray(column.key).toLower()); // queries do not tell case
            }
            QCOMPARE(keys.size(), static_cast<qsizetype>(table->columns.size()));
        }
        QCOMPARE(QByteArray(commentsTable.each), QByteArray("comments"));
    }

    void findsTablesByTheirKey()
    {
        QCOMPARE(findTable(u"messages"), &messagesTable);
        QVERIFY(!findTable(u"Messages"));
        QVERIFY(!findTable(u"message"));
        QVERIFY(!findTable(u""));
    }

    void findsColumnsInAnyCaseButWhole()
    {
        const Column *column = findColumn(messagesTable, u"RECIPIENTno");
        QVERIFY(column);
        QCOMPARE(QByteArray(column->key), QByteArray("recipientNo"));
        QVERIFY(!findColumn(messagesTable, u"recipient"));
        QVERIFY(!findColumn(messagesTable, u"templateCode"));
        QVERIFY(!findColumn(messagesTable, u""));
        QCOMPARE(columnIndex(messagesTable, QLatin1StringView("recipientNo")), 3);
        QCOMPARE(columnIndex(messagesTable, QLatin1StringView("recipientno")), -1);
    }
};

QTEST_APPLESS_MAIN(TestSchema)
#include "tst_schema.moc"
