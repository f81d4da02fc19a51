#include "core/json.h"
#include "core/ndjson.h"
#include "core/saved.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

constexpr qint64 receivedAt = 1'793'491'200'123;

/// JSON written with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QTimeZone korea()
{
    return QTimeZone(QByteArray("Asia/Seoul"));
}

Delivery deliveryOf(const QByteArray &body)
{
    Delivery delivery;
    delivery.request = {.method = "POST",
                        .target = "/webhook?x=1",
                        .headers = {{"Content-Type", "application/json"}, {"X-Twice", "a"}, {"x-twice", "b"}},
                        .body = body,
                        .remoteAddress = "192.0.2.1",
                        .receivedAt = receivedAt};
    return delivery;
}

/// What a line comes back as; without number, as an import keeps it.
std::optional<Delivery> readBack(const QByteArray &line)
{
    SavedReader reader;
    auto items = reader.feed(line);
    items += reader.finish();
    if (items.size() != 1 || !items.first() || !items.first()->outcome)
        return std::nullopt;
    const SavedDelivery &saved = *items.first();
    Request request = saved.request;
    request.receivedAt = saved.receivedAt.value_or(0);
    return Delivery{.number = 0,
                    .request = request,
                    .outcome = *saved.outcome,
                    .httpStatus = saved.httpStatus,
                    .note = saved.note};
}

/// The value of a key of a line, as JSON.
QByteArray valueAt(const QByteArray &line, std::string_view key)
{
    const auto document = JsonDocument::parse(line.trimmed());
    if (!document)
        return "(no JSON)";
    const JsonValue value = document->root().find(key);
    return value.exists() ? value.text() : QByteArray("(none)");
}

/// A row of one table in which only some cells are given.
QByteArray rowOf(const Table &table, const QList<std::pair<const char *, QByteArray>> &cells)
{
    QList<const Column *> columns;
    QList<QByteArray> values;
    for (const auto &[key, cell] : cells) {
        columns.append(findColumn(table, QString::fromLatin1(key)));
        values.append(cell);
    }
    return ndjsonRow(columns, values);
}

QByteArray masked(const char *key, const QByteArray &cell)
{
    return maskedCell(*findColumn(messagesTable, QString::fromLatin1(key)), cell);
}

} // namespace

class TestNdjson : public QObject
{
    Q_OBJECT
private slots:
    void aRowIsAnObjectKeyedByColumn_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const QByteArray &line, const QByteArray &expected) {
            QTest::newRow(name) << line << json(expected) + '\n';
        };
        row("texts", rowOf(messagesTable, {{"recipientNo", "010"}, {"requestId", "a \"b\" \\"}}),
            "{'recipientNo': '010', 'requestId': 'a \\'b\\' \\\\'}");
        row("missing and empty", rowOf(messagesTable, {{"recipientNo", {}}, {"requestId", ""}}),
            "{'recipientNo': null, 'requestId': ''}");
        row("a missing number", rowOf(messagesTable, {{"recipientSeq", {}}}), "{'recipientSeq': null}");
        row("a number", rowOf(messagesTable, {{"recipientSeq", "5"}, {"delivery", "123456789012345678"}}),
            "{'recipientSeq': 5, 'delivery': 123456789012345678}");
        row("a number that is none", rowOf(messagesTable, {{"recipientSeq", "05"}}),
            "{'recipientSeq': '05'}");
        row("codes stay texts", rowOf(messagesTable, {{"resultCode", "1000"}}), "{'resultCode': '1000'}");
        row("booleans stay texts", rowOf(messagesTable, {{"isAddedChannel", "true"}}),
            "{'isAddedChannel': 'true'}");
        row("times as they came",
            rowOf(messagesTable,
                  {{"receivedAt", "2026-11-01T09:00:00.000+09:00"}, {"requestDate", "2026-11-01 10:00"}}),
            "{'receivedAt': '2026-11-01T09:00:00.000+09:00', 'requestDate': '2026-11-01 10:00'}");
        row("JSON is embedded", rowOf(othersTable, {{"hook", json("{'a':[1.0,'\\ud800']}")}}),
            "{'hook': {'a':[1.0,'\\ud800']}}");
        row("JSON that is none", rowOf(othersTable, {{"hook", "{"}}), "{'hook': '{'}");
        row("an object in a text", rowOf(messagesTable, {{"requestId", "{}"}}), "{'requestId': '{}'}");
        row("Korean and line ends", rowOf(commentsTable, {{"content", "첫째\r\n둘째\t😀"}}),
            "{'content': '첫째\\r\\n둘째\\t😀'}");
        row("control characters", rowOf(commentsTable, {{"content", QByteArray("\0\x1f", 2)}}),
            "{'content': '\\u0000\\u001f'}");
        row("no column", ndjsonRow({}, {}), "{}");
    }

    void aRowIsAnObjectKeyedByColumn()
    {
        QFETCH(QByteArray, line);
        QTEST(line, "expected");
        QVERIFY(JsonDocument::parse(line.trimmed()));
    }

    void aDeliveryIsOneLine()
    {
        QCOMPARE(ndjsonDelivery(deliveryOf(json("{'hooks':[]}")), korea(), false),
                 json("{'receivedAt': '2026-11-01T09:00:00.123+09:00', 'remoteAddress': '192.0.2.1', "
                      "'method': 'POST', "
                      "'target': '/webhook?x=1', 'headers': [['Content-Type', 'application/json'], "
                      "['X-Twice', 'a'], ['x-twice', 'b']], "
                      "'body': '{\\'hooks\\':[]}', 'outcome': 'accepted', 'httpStatus': 200, 'note': ''}\n"));
    }

    void aDeliveryWithoutHeadersAndAddressHasThemEmpty()
    {
        Delivery delivery;
        delivery.request.receivedAt = receivedAt;
        delivery.outcome = Outcome::TooLarge;
        delivery.httpStatus = 413;
        delivery.note = "why \"it\" is";
        QCOMPARE(ndjsonDelivery(delivery, QTimeZone(QByteArray("UTC")), false),
                 json("{'receivedAt': '2026-11-01T00:00:00.123+00:00', 'remoteAddress': '', 'method': '', "
                      "'target': '', 'headers': [], "
                      "'body': '', 'outcome': 'too-large', 'httpStatus': 413, 'note': 'why \\'it\\' is'}\n"));
    }

    void bytesThatAreNoUtf8AreBase64_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("text");
        QTest::newRow("nothing") << QByteArray() << true;
        QTest::newRow("Korean") << QByteArray("한글") << true;
        QTest::newRow("a NUL") << QByteArray("a\0b", 3) << true;
        QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF{}") << true;
        QTest::newRow("noncharacters") << QByteArray("\xEF\xBF\xBF\xEF\xBF\xBE") << true;
        QTest::newRow("a replacement character") << QByteArray("\xEF\xBF\xBD") << true;
        QTest::newRow("the delete character") << QByteArray("\x7f") << true;
        QTest::newRow("Latin 1") << QByteArray("Caf\xE9") << false;
        QTest::newRow("a character that is cut") << QByteArray("\xED\x95") << false;
        QTest::newRow("a surrogate") << QByteArray("\xED\xA0\x80") << false;
        QTest::newRow("an overlong NUL") << QByteArray("\xC0\x80") << false;
        QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << false;
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0", 4) << false;
    }

    void bytesThatAreNoUtf8AreBase64()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, text);
        const QByteArray line = ndjsonDelivery(deliveryOf(body), korea(), false);
        QCOMPARE(valueAt(line, "body"), text ? body : QByteArray("(none)"));
        QCOMPARE(valueAt(line, "bodyBase64"), text ? QByteArray("(none)") : body.toBase64());
        QCOMPARE(readBack(line)->request.body, body);
    }

    void headersOfOldAreLatin1AndLoseNothing()
    {
        Delivery delivery = deliveryOf("x");
        delivery.request.target = "/webhook?\xE9";
        delivery.request.headers = {
            {"X-Name", "Caf\xE9"}, {"X-Utf8", "한글"}, {"\xFF", QByteArray("\0\x80", 2)}};
        const QByteArray line = ndjsonDelivery(delivery, korea(), false);
        QCOMPARE(valueAt(line, "latin1"), QByteArray("true"));
        QVERIFY(line.contains("Café"));
        QCOMPARE(readBack(line), delivery);
        QCOMPARE(valueAt(ndjsonDelivery(deliveryOf("Caf\xE9"), korea(), false), "latin1"),
                 QByteArray("(none)"));
    }

    /// What was exported is imported as it was, byte for byte.
    void nothingIsLostOnTheWayThere_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte)
            all.append(static_cast<char>(byte));
        QTest::newRow("every byte") << all;
        QTest::newRow("every byte of ASCII") << all.first(128);
        QTest::newRow("a NUL") << QByteArray("\0", 1);
        QTest::newRow("decomposed Hangul")
            << QString::fromUtf8("웰컴").normalized(QString::NormalizationForm_D).toUtf8();
        QTest::newRow("emoji") << QByteArray("👨‍👩‍👧😀");
        QTest::newRow("line ends") << QByteArray("a\r\nb\nc\rd\r\n");
        QTest::newRow("separators") << QByteArray("\xE2\x80\xA8\xE2\x80\xA9\xC2\x85\x0B\x0C");
        QTest::newRow("no UTF-8") << QByteArray("\xFF\xFE nonsense");
        QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF{}");
        QTest::newRow("white space around") << QByteArray(" \r\n{} \n\n");
        QTest::newRow("escapes") << QByteArray("\\u0041\\\\ \\\" \"");
        QTest::newRow("JSON") << json("{'a':'\\ud800','b':1.0,'a':2}");
        QTest::newRow("Base64") << QByteArray("/w==");
    }

    void nothingIsLostOnTheWayThere()
    {
        QFETCH(QByteArray, bytes);
        for (const Outcome outcome : {Outcome::Accepted, Outcome::Verification, Outcome::BadSignature,
                                      Outcome::Malformed, Outcome::TooLarge, Outcome::Failed}) {
            Delivery delivery = deliveryOf(bytes);
            delivery.request.target = bytes;
            delivery.request.headers = {{"A", bytes}, {bytes, "b"}, {"", ""}};
            delivery.outcome = outcome;
            delivery.httpStatus = 200 + static_cast<int>(outcome);
            delivery.note = bytes.isValidUtf8() ? bytes : QByteArray("note");
            for (const char *zone : {"Asia/Seoul", "America/St_Johns", "UTC"})
                QCOMPARE(readBack(ndjsonDelivery(delivery, QTimeZone(QByteArray(zone)), false)), delivery);
        }
    }

    void nothingIsLostWhateverItIs()
    {
        const uint seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        const auto bytes = [&random](int most) {
            QByteArray made;
            const bool utf8 = random.bounded(2) == 0;
            for (int count = random.bounded(most); count > 0; --count) {
                if (utf8)
                    made.append(QString(QChar(static_cast<char16_t>(random.bounded(0xD800)))).toUtf8());
                else
                    made.append(static_cast<char>(random.bounded(256)));
            }
            return made;
        };
        for (int round = 0; round < 2'000; ++round) {
            Delivery delivery = deliveryOf(bytes(60));
            delivery.request.target = '/' + bytes(10);
            delivery.request.headers.clear();
            for (int count = random.bounded(5); count > 0; --count)
                delivery.request.headers.append({bytes(8), bytes(20)});
            delivery.request.receivedAt =
                static_cast<qint64>(random.generate64() % 253'370'000'000'000U); // until 9998
            const QByteArray line = ndjsonDelivery(delivery, korea(), false);
            QVERIFY2(line.count('\n') == 1 && readBack(line) == delivery,
                     "seed " + QByteArray::number(seed) + ": " + line);
        }
    }

    void maskingHidesNumbersAtAnyDepth()
    {
        const QByteArray body =
            json("{'recipientNo':'01012345678','hooks':[{'recipientNo':'010-1234-5678','a':{'b':[{'"
                 "recipient\\u004eo':1012345678}]}},"
                 "{'recipientNo':null},{'recipientNo':['01012345678']},{'other':'01012345678'}]}");
        const QByteArray line = ndjsonDelivery(deliveryOf(body), korea(), true);
        QCOMPARE(valueAt(line, "body"),
                 json("{'recipientNo':'010****5678','hooks':[{'recipientNo':'010-****-5678','a':{'b':[{'"
                      "recipient\\u004eo':'10****5678'}]}},"
                      "{'recipientNo':null},{'recipientNo':['010****5678']},{'other':'01012345678'}]}"));
        QCOMPARE(valueAt(line, "masked"), QByteArray("true"));
        QVERIFY(!readBack(line)); // it is not what came
    }

    void maskingLeavesOutABodyThatIsNoJson()
    {
        for (const char *body : {"recipientNo=01012345678", "{\"recipientNo\":\"01012345678\"", "\xFF"}) {
            const QByteArray line = ndjsonDelivery(deliveryOf(body), korea(), true);
            QCOMPARE(valueAt(line, "body"), QByteArray());
            QCOMPARE(valueAt(line, "bodyBase64"), QByteArray("(none)"));
            QCOMPARE(valueAt(line, "masked"), QByteArray("true"));
        }
    }

    void masksCells_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("shown");
        const auto row = [](const char *name, const char *key, const QByteArray &cell,
                            const QByteArray &shown) {
            QTest::newRow(name) << QByteArray(key) << json(cell) << json(shown);
        };
        row("the column", "recipientNo", "01012345678", "010****5678");
        row("the column, whatever is in it", "recipientNo", "{'a':1}", "*******");
        row("another column", "requestId", "01012345678", "01012345678");
        row("JSON in another column", "requestId", "{'recipientNo':'01012345678'}",
            "{'recipientNo':'010****5678'}");
        row("deep inside", "requestId", "[[{'a':{'recipientNo':1012345678}}]]",
            "[[{'a':{'recipientNo':'10****5678'}}]]");
        row("a key by its codes", "requestId", "{'\\u0072ecipientNo':'01012345678'}",
            "{'\\u0072ecipientNo':'010****5678'}");
        row("JSON without such a key stays", "requestId", "{ 'a' : '01012345678' }",
            "{ 'a' : '01012345678' }");
        row("what is no JSON stays", "requestId", "recipientNo 01012345678 \\", "recipientNo 01012345678 \\");
    }

    void masksCells()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, cell);
        QTEST(masked(key, cell), "shown");
    }

    void aMissingCellStaysMissing()
    {
        QVERIFY(masked("recipientNo", {}).isNull());
        QVERIFY(!masked("recipientNo", "").isNull());
    }
};

QTEST_APPLESS_MAIN(TestNdjson)
#include "tst_ndjson.moc"
