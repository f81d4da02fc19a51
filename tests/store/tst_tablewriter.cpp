#include "datafolder.h"

/// What is the same hook or comment, and what becomes of it. Raw strings are kept out of here: moc 6.4
/// stumbles over them.
class tst_TableWriter : public QObject
{
    Q_OBJECT

    /// {"key":value,...} out of "key", "value" pairs as JSON.
    static QByteArray object(const QList<std::pair<QByteArray, QByteArray>> &members)
    {
        QByteArray text;
        for (const auto &[key, value] : members) {
            if (!value.isNull())
                text += (text.isEmpty() ? "\"" : ",\"") + key + "\":" + value;
        }
        return '{' + text + '}';
    }

    /// A message hook with these values as JSON; a null one is left out.
    static QByteArray message(const QByteArray &hookId, const QByteArray &requestId = "\"R1\"",
                              const QByteArray &recipientSeq = "1", const QByteArray &resultCode = "\"1000\"",
                              const QByteArray &more = "\"x\"")
    {
        return object({{"kakaoMessageType", "\"ALIMTALK_NORMAL\""},
                       {"requestId", requestId},
                       {"recipientSeq", recipientSeq},
                       {"resultCode", resultCode},
                       {"senderGroupingKey", more},
                       {"hookId", hookId}});
    }

    static QByteArray update(const QByteArray &hookId, const QByteArray &comments = "[]",
                             const QByteArray &updateDate = "\"2026-11-01 10:00:00\"",
                             const QByteArray &status = "\"TSC04\"", const QByteArray &templateCode = "\"T\"",
                             const QByteArray &senderKey = "\"S\"")
    {
        return object({{"senderKey", senderKey},
                       {"templateCode", templateCode},
                       {"status", status},
                       {"comments", comments},
                       {"updateDate", updateDate},
                       {"hookId", hookId}});
    }

    static QByteArray comment(const QByteArray &id, const QByteArray &content = "\"a\"",
                              const QByteArray &status = "\"REJ\"")
    {
        return object({{"id", id}, {"content", content}, {"status", status}});
    }

    static QByteArray other(const QByteArray &hookId, const QByteArray &more = "1")
    {
        return object({{"unknown", more}, {"hookId", hookId}});
    }

    static QByteArray body(const QByteArray &hooks, const QByteArray &appKey = "\"A\"",
                           const QByteArray &hooksId = "\"h\"")
    {
        return object({{"hooksId", hooksId},
                       {"productName", "\"KakaoTalk Bizmessage\""},
                       {"appKey", appKey},
                       {"event", "\"MESSAGE_RESULT_UPDATE\""},
                       {"hooks", '[' + hooks + ']'}});
    }

private slots:
    void init() { m_folder = std::make_unique<DataFolder>(); }

    void aHookIsTheSame_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("same");
        const QByteArray none;
        const auto row = [](const char *name, const QByteArray &first, const QByteArray &second, bool same) {
            QTest::newRow(name) << first << second << same;
        };
        row("by hookId, whatever else is in it", body(message("\"H\"")),
            body(message("\"H\"", "\"R2\"", "2", "\"3018\"", "\"y\"")), true);
        row("whatever the hooksId", body(message("\"H\""), "\"A\"", "\"1\""),
            body(message("\"H\""), "\"A\"", "\"2\""), true);
        row("not by hooksId", body(message("\"H1\"")), body(message("\"H2\"")), false);
        row("not of another app", body(message("\"H\""), "\"A\""), body(message("\"H\""), "\"B\""), false);
        row("without any app", body(message("\"H\""), none), body(message("\"H\""), none), true);
        row("not with and without an app", body(message("\"H\""), "\"A\""), body(message("\"H\""), none),
            false);
        row("by the text: 1 and \"1\"", body(message("1")), body(message("\"1\"")), true);
        row("not by the number: 1 and 1.0", body(message("1")), body(message("1.0")), false);
        row("not by the number: 1 and 01", body(message("\"1\"")), body(message("\"01\"")), false);
        row("not of another table", body(message("\"H\"")), body(update("\"H\"")), false);
        row("of others by hookId", body(other("\"H\""), none), body(other("\"H\"", "2"), none), true);

        row("a message without hookId by request, recipient and result", body(message(none)),
            body(message(none, "\"R1\"", "1", "\"1000\"", "\"y\"")), true);
        row("null is no hookId", body(message(none)), body(message("null")), true);
        row("an empty text is no hookId", body(message(none)), body(message("\"\"")), true);
        row("not with and without hookId", body(message("\"H\"")), body(message(none)), false);
        row("not of another request", body(message(none)), body(message(none, "\"R2\"")), false);
        row("not of another recipient", body(message(none)), body(message(none, "\"R1\"", "2")), false);
        row("recipient 1 and \"1\"", body(message(none)), body(message(none, "\"R1\"", "\"1\"")), true);
        row("not with another result", body(message(none)), body(message(none, "\"R1\"", "1", "\"3018\"")),
            false);
        row("not with a result and without", body(message(none)), body(message(none, "\"R1\"", "1", none)),
            false);
        row("a missing result is a value of its own", body(message(none, "\"R1\"", "1", none)),
            body(message(none, "\"R1\"", "1", "null", "\"y\"")), true);
        row("a message without hookId not of another app", body(message(none), "\"A\""),
            body(message(none), "\"B\""), false);
        row("without request by its bytes", body(message(none, none)), body(message(none, none)), true);
        row("not without request and with other bytes", body(message(none, none)),
            body(message(none, none, "1", "\"1000\"", "\"y\"")), false);
        row("not without recipient and with other bytes", body(message(none, "\"R1\"", none)),
            body(message(none, "\"R1\"", none, "\"1000\"", "\"y\"")), false);
        row("not without request and with other white space", body("{}"), body("{ }"), false);
        row("not without request and with another spelling", body(message("\"\"", none)),
            body(message("\"\"", none, "1", "\"\\u0031000\"")), false);
        row("the same bytes not of another app", body(message(none, none), "\"A\""),
            body(message(none, none), "\"B\""), false);

        const QByteArray comments = '[' + comment("1") + ',' + comment("2") + ']';
        row("a template without hookId", body(update(none, comments)), body(update(none, comments)), true);
        row("not with another status", body(update(none)),
            body(update(none, "[]", "\"2026-11-01 10:00:00\"", "\"TSC03\"")), false);
        row("not with another updateDate", body(update(none)), body(update(none, "[]", "\"2026-11-02\"")),
            false);
        row("not of another template", body(update(none)),
            body(update(none, "[]", "\"2026-11-01 10:00:00\"", "\"TSC04\"", "\"U\"")), false);
        row("not of another sender", body(update(none)),
            body(update(none, "[]", "\"2026-11-01 10:00:00\"", "\"TSC04\"", "\"T\"", "\"Z\"")), false);
        row("not with another comment", body(update(none, comments)),
            body(update(none, '[' + comment("1") + ']')), false);
        row("not with a comment in another state", body(update(none, '[' + comment("1") + ']')),
            body(update(none, '[' + comment("1", "\"a\"", "\"APR\"") + ']')), false);
        row("whatever the comments say", body(update(none, '[' + comment("1", "\"a\"") + ']')),
            body(update(none, '[' + comment("1", "\"b\"") + ']')), true);
        row("a template without updateDate by its bytes", body(update(none, "[]", none)),
            body(update(none, "[]", none)), true);
        row("not without updateDate and with other bytes", body(update(none, "[]", none)),
            body(update(none, "[ {} ]", none)), false);
        row("another event without hookId by its bytes", body(other(none), none), body(other(none), none),
            true);
        row("not another event with other bytes", body(other(none), none), body(other(none, "2"), none),
            false);
    }

    void aHookIsTheSame()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(bool, same);
        m_folder->append({first, second});
        m_folder->catchUp();
        const auto hooks = m_folder->rows(messagesTable).size() + m_folder->rows(templatesTable).size()
            + m_folder->rows(othersTable).size();
        QCOMPARE(hooks, same ? 1 : 2);
        QCOMPARE(m_folder->column(deliveriesTable, "outcome"),
                 (QList<QByteArray>{same ? "duplicate" : "accepted", "accepted"}));
    }

    void aHookTwiceInOneDeliveryIsOneRow()
    {
        m_folder->append({body(message("\"H\"") + ',' + message("\"H\"", "\"R2\"") + ',' + message({}) + ','
                               + message("null"))});
        m_folder->catchUp();
        QCOMPARE(m_folder->column(messagesTable, "requestId"), (QList<QByteArray>{"R1", "R1"}));
        QCOMPARE(m_folder->column(deliveriesTable, "outcome"), QList<QByteArray>{"accepted"});
        QCOMPARE(m_folder->column(deliveriesTable, "hooks"), QList<QByteArray>{"4"});
    }

    void aKnownHookChangesNothing()
    {
        m_folder->append({body(message("\"H\"")), body(message("\"H\"", "\"R2\"", "2", "\"3018\""))});
        m_folder->catchUp();
        QCOMPARE(m_folder->column(messagesTable, "resultCode"), QList<QByteArray>{"1000"});
        QCOMPARE(m_folder->column(messagesTable, "delivery"), QList<QByteArray>{"1"});
    }

    void aDeliveryIsADuplicate_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<QByteArray>("outcome");
        QTest::newRow("if all its hooks are known")
            << body(message("\"H1\"") + ',' + message("\"H2\"")) << QByteArray("duplicate");
        QTest::newRow("if the only one is known") << body(message("\"H2\"")) << QByteArray("duplicate");
        QTest::newRow("not if one is new")
            << body(message("\"H1\"") + ',' + message("\"H3\"")) << QByteArray("accepted");
        QTest::newRow("not without hooks") << body("") << QByteArray("accepted");
        QTest::newRow("not if it is a verification")
            << body(message("\"H1\""), "\"String\"") << QByteArray("verification");
        QTest::newRow("not if it was refused") << QByteArray("nonsense") << QByteArray("malformed");
    }

    void aDeliveryIsADuplicate()
    {
        QFETCH(QByteArray, second);
        QFETCH(QByteArray, outcome);
        m_folder->append({body(message("\"H1\"") + ',' + message("\"H2\"")), body(""), second});
        m_folder->catchUp();
        QCOMPARE(m_folder->column(deliveriesTable, "outcome"),
                 (QList<QByteArray>{outcome, "accepted", "accepted"}));
    }

    void whatWasRefusedIsNotKnown()
    {
        auto refused = sample::delivery(body(message("\"H\"")));
        refused.outcome = Outcome::BadSignature;
        refused.httpStatus = 401;
        m_folder->append(QList<Delivery>{refused, sample::delivery(body(message("\"H\"")))});
        m_folder->catchUp();
        QCOMPARE(m_folder->rows(messagesTable).size(), 1);
        QCOMPARE(m_folder->column(deliveriesTable, "outcome"),
                 (QList<QByteArray>{"accepted", "bad-signature"}));
    }

    void theNewestRowIsTheLastHookOfTheLastDelivery()
    {
        auto older = sample::delivery(body(message("\"H3\"") + ',' + message("\"H4\"")));
        older.request.receivedAt -= 1'000'000'000; // imported
        m_folder->append(
            QList<Delivery>{sample::delivery(body(message("\"H1\"") + ',' + message("\"H2\""))), older});
        m_folder->catchUp();
        QCOMPARE(m_folder->column(messagesTable, "hookId"), (QList<QByteArray>{"H4", "H3", "H2", "H1"}));
        QCOMPARE(m_folder->column(deliveriesTable, "delivery"), (QList<QByteArray>{"2", "1"}));
    }

    void aCommentIsTheSame_data()
    {
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::addColumn<bool>("same");
        const QByteArray one = '[' + comment("1") + ']';
        const QByteArray date = "\"2026-11-01\"";
        const QByteArray status = "\"TSC04\"";
        const QByteArray first = body(update("\"H1\"", one));
        QTest::newRow("by its id") << first << body(update("\"H2\"", '[' + comment("1", "\"b\"") + ']'))
                                   << true;
        QTest::newRow("1 and \"1\"") << first << body(update("\"H2\"", '[' + comment("\"1\"") + ']')) << true;
        QTest::newRow("not with another id")
            << first << body(update("\"H2\"", '[' + comment("2") + ']')) << false;
        QTest::newRow("not of another template")
            << first << body(update("\"H2\"", one, date, status, "\"U\"")) << false;
        QTest::newRow("not of another sender")
            << first << body(update("\"H2\"", one, date, status, "\"T\"", "\"Z\"")) << false;
        QTest::newRow("not of another app") << first << body(update("\"H2\"", one), "\"B\"") << false;
        QTest::newRow("not without id") << body(update("\"H1\"", '[' + comment({}) + ']'))
                                        << body(update("\"H2\"", '[' + comment({}) + ']')) << false;
        QTest::newRow("not with null as id") << body(update("\"H1\"", '[' + comment("null") + ']'))
                                             << body(update("\"H2\"", '[' + comment("null") + ']')) << false;
    }

    void aCommentIsTheSame()
    {
        QFETCH(QByteArray, first);
        QFETCH(QByteArray, second);
        QFETCH(bool, same);
        m_folder->append({first, second});
        m_folder->catchUp();
        QCOMPARE(m_folder->rows(templatesTable).size(), 2);
        QCOMPARE(m_folder->rows(commentsTable).size(), same ? 1 : 2);
    }

    void aCommentShowsItsNewestState_data()
    {
        QTest::addColumn<QByteArray>("firstDate");
        QTest::addColumn<QByteArray>("secondDate");
        QTest::addColumn<QByteArray>("content");
        const QByteArray none;
        QTest::newRow("the later date")
            << QByteArray("\"2026-11-01\"") << QByteArray("\"2026-11-02\"") << QByteArray("second");
        QTest::newRow("although it came first")
            << QByteArray("\"2026-11-02\"") << QByteArray("\"2026-11-01\"") << QByteArray("first");
        QTest::newRow("as an instant, not as a text")
            << QByteArray("\"2026-11-01T01:30:00Z\"") << QByteArray("\"2026-11-01 10:00:00\"")
            << QByteArray("first");
        QTest::newRow("the later delivery of equal instants")
            << QByteArray("\"2026-11-01T01:00:00Z\"") << QByteArray("\"2026-11-01 10:00:00\"")
            << QByteArray("second");
        QTest::newRow("no date is the oldest") << QByteArray("\"1900-01-01\"") << none << QByteArray("first");
        QTest::newRow("any date is later than none")
            << none << QByteArray("\"1900-01-01\"") << QByteArray("second");
        QTest::newRow("what is no date is none")
            << QByteArray("\"1900-01-01\"") << QByteArray("\"soon\"") << QByteArray("first");
        QTest::newRow("the later delivery without dates") << none << none << QByteArray("second");
    }

    void aCommentShowsItsNewestState()
    {
        QFETCH(QByteArray, firstDate);
        QFETCH(QByteArray, secondDate);
        QFETCH(QByteArray, content);
        const auto with = [](const char *text) {
            return QByteArray("[" + comment("1", QByteArray("\"") + text + '"', QByteArray("\"") + text + '"')
                              + ']');
        };
        auto later = sample::delivery(body(update("\"H2\"", with("second"), secondDate)));
        later.request.receivedAt += 1'000;
        const auto first = sample::delivery(body(update("\"H1\"", with("first"), firstDate)));
        m_folder->append(QList<Delivery>{first, later});
        m_folder->catchUp();
        QCOMPARE(m_folder->column(commentsTable, "content"), QList<QByteArray>{content});
        QCOMPARE(m_folder->column(commentsTable, "status"), QList<QByteArray>{content});
        QCOMPARE(m_folder->column(commentsTable, "hookId"),
                 QList<QByteArray>{content == "first" ? "H1" : "H2"});
        QCOMPARE(m_folder->column(commentsTable, "delivery"), QList<QByteArray>{"1"}); // where it first came
        QCOMPARE(m_folder->column(commentsTable, "receivedAt").constFirst(),
                 m_folder->column(deliveriesTable, "receivedAt").constLast());
    }

    void ofEqualCommentsInOneUpdateTheLaterPlaceCounts()
    {
        m_folder->append(
            {body(update("\"H1\"", '[' + comment("1", "\"a\"") + ',' + comment("1", "\"b\"") + ']'))});
        m_folder->catchUp();
        QCOMPARE(m_folder->column(commentsTable, "content"), QList<QByteArray>{"b"});
    }

    void aKnownUpdateBringsNoComments()
    {
        m_folder->append({body(update("\"H1\"", '[' + comment("1", "\"kept\"") + ']')),
                          body(update("\"H1\"", '[' + comment("1", "\"changed\"") + ',' + comment("2") + ']',
                                      "\"2027-01-01\""))});
        m_folder->catchUp();
        QCOMPARE(m_folder->column(commentsTable, "content"), QList<QByteArray>{"kept"});
    }

    void aCommentKeepsItsPlaceWhenItsStateChanges()
    {
        m_folder->append({body(update("\"H1\"", '[' + comment("1") + ',' + comment("2") + ']')),
                          body(update("\"H2\"", '[' + comment("1", "\"new\"") + ',' + comment("3") + ']',
                                      "\"2027-01-01\""))});
        m_folder->catchUp();
        QCOMPARE(m_folder->column(commentsTable, "id"), (QList<QByteArray>{"3", "2", "1"}));
        QCOMPARE(m_folder->column(commentsTable, "content"), (QList<QByteArray>{"a", "a", "new"}));
    }

private:
    std::unique_ptr<DataFolder> m_folder;
};

QTEST_GUILESS_MAIN(tst_TableWriter)
#include "tst_tablewriter.moc"
