#include "core/comparison.h"
#include "support/sample.h"

#include <QTest>

/// What is different between two JSON texts, two deliveries, two hooks.
class TestComparison : public QObject
{
    Q_OBJECT

    static JsonComparison compared(const QByteArray &one, const QByteArray &other)
    {
        const auto first = JsonDocument::parse(one);
        const auto second = JsonDocument::parse(other);
        return first && second ? compareJson(first->root(), second->root()) : JsonComparison();
    }

    static QList<JsonLine> different(const JsonComparison &comparison)
    {
        QList<JsonLine> lines;
        for (const JsonLine &line : comparison.lines) {
            if (!line.equal)
                lines.append(line);
        }
        return lines;
    }

private slots:
    void namesThePlacesThatDiffer()
    {
        const auto result = compared(R"({"a":1,"b":{"c":"x","d":[1,2]},"e":null})",
                                     R"({"e":null,"b":{"d":[1,3,4],"c":"y"},"a":1})");
        QCOMPARE(result.equal, 3);
        QCOMPARE(result.differences, 3);
        QCOMPARE(different(result),
                 (QList<JsonLine>{{.path = "b.c", .one = "\"x\"", .other = "\"y\""},
                                  {.path = "b.d[1]", .one = "2", .other = "3"},
                                  {.path = "b.d[2]", .one = {}, .other = "4"}}));
    }

    void whatOnlyOneHasIsNamedOnItsSide()
    {
        const auto lines = different(compared(R"({"a":1,"b":{"x":1}})", R"({"b":2,"c":[]})"));
        QCOMPARE(lines,
                 (QList<JsonLine>{{.path = "a", .one = "1", .other = {}},
                                  {.path = "b", .one = R"({"x":1})", .other = "2"},
                                  {.path = "c", .one = {}, .other = "[]"}}));
        QVERIFY(lines[0].other.isNull());
        QVERIFY(!lines[2].other.isNull()); // an empty list is something
    }

    void listsWithIdsAreComparedByIdWhateverTheOrder()
    {
        const auto result = compared(R"([{"hookId":"a","v":1},{"hookId":"b","v":2}])",
                                     R"([{"hookId":"b","v":3},{"hookId":"a","v":1},{"hookId":"c"}])");
        QCOMPARE(different(result),
                 (QList<JsonLine>{{.path = "[hookId=b].v", .one = "2", .other = "3"},
                                  {.path = "[hookId=c]", .one = {}, .other = R"({"hookId":"c"})"}}));
    }

    void listsThatHaveNoIdInCommonAreComparedByPlace()
    {
        const auto result = compared(R"([{"id":1,"v":1}])", R"([{"id":2,"v":1}])");
        QCOMPARE(different(result), (QList<JsonLine>{{.path = "[0].id", .one = "1", .other = "2"}}));
    }

    void idsThatAreThereTwiceAreNoIds()
    {
        const auto result =
            compared(R"([{"id":1,"v":1},{"id":1,"v":2}])", R"([{"id":1,"v":1},{"id":1,"v":9}])");
        QCOMPARE(different(result), (QList<JsonLine>{{.path = "[1].v", .one = "2", .other = "9"}}));
    }

    void numbersAndTextsAreTheSameOnlyWhereTheyAreSpelledSo()
    {
        QCOMPARE(compared("[1.0]", "[1]").differences, 1);
        QCOMPARE(compared("[12345678901234567890]", "[12345678901234567891]").differences, 1);
        QCOMPARE(compared(R"(["1"])", "[1]").differences, 1);
        QCOMPARE(compared("{}", "{}").equal, 1);
        QCOMPARE(compared("[]", "{}").differences, 1);
    }

    void ofEqualKeysTheLastCounts()
    {
        QCOMPARE(compared(R"({"a":1,"a":2})", R"({"a":2})").differences, 0);
        QCOMPARE(compared(R"({"a":2})", R"({"a":1,"a":2})").differences, 0);
        QCOMPARE(different(compared("{}", R"({"a":1,"a":2})")).constFirst().other, QByteArray("2"));
    }

    void veryManyDifferencesAreCountedAndSomeNamed()
    {
        QByteArray ones = "[";
        QByteArray twos = "[";
        for (int i = 0; i < maxComparedLines + 10; ++i) {
            ones += i == 0 ? "1" : ",1";
            twos += i == 0 ? "2" : ",2";
        }
        const auto result = compared(ones + ']', twos + ']');
        QCOMPARE(result.differences, maxComparedLines + 10);
        QCOMPARE(result.lines.size(), maxComparedLines);
        QVERIFY(result.more());
    }

    void longKeysAndIdsAreCut()
    {
        const QByteArray key(100'000, 'k');
        QByteArray members;
        for (int i = 0; i < 3'000; ++i)
            members += (i == 0 ? "\"" : ",\"") + QByteArray::number(i) + "\":1";
        const auto result = compared("{\"" + key + "\":{" + members + "}}", "{\"" + key + "\":{}}");
        QCOMPARE(result.differences, 3'000);
        QVERIFY(result.lines.constFirst().path.size() < 2 * maxPathPart);
        const auto ids = compared("[{\"id\":\"" + key + "\",\"v\":1}]", "[{\"id\":\"" + key + "\",\"v\":2}]");
        QCOMPARE(ids.differences, 1);
        QVERIFY(ids.lines.constLast().path.size() < 2 * maxPathPart);
    }

    void numbersAreComparedAsTheyAreAndShownHidden()
    {
        const QByteArray one = sample::body({sample::message(1)});
        QByteArray other = one;
        other.replace("01000000001", "01011110001");
        const auto hidden = compareBodies({}, one, other, true);
        QVERIFY(!hidden.sameBytes);
        QCOMPARE(hidden.json.differences, 1);
        for (const JsonLine &line : hidden.json.lines)
            QVERIFY2(!line.one.contains("01000000001") && !line.other.contains("01011110001"), line.path);
        const auto whole = compareBodies({}, R"({"a":{"recipientNo":"01012345678"}})", R"({"b":1})", true);
        QCOMPARE(different(whole.json).constFirst().one, QByteArray(R"({"recipientNo":"010****5678"})"));
    }

    void hooksAreFoundByTheirIds()
    {
        const QByteArray one = sample::body({sample::message(1), sample::message(2)});
        const QByteArray other = sample::body({sample::message(2, R"(,"more":true)")});
        const ComparedSide left{.delivery = 1, .hookId = "M000002"};
        const ComparedSide right{.delivery = 2, .hookId = "M000002"};
        const auto result = compareBodies({.one = left, .other = right}, one, other);
        QVERIFY(result.why == Incomparable::No);
        QCOMPARE(different(result.json), (QList<JsonLine>{{.path = "more", .one = {}, .other = "true"}}));
        const ComparedSide gone{.delivery = 2, .hookId = "M000001"};
        QVERIFY(compareBodies({.one = left, .other = gone}, one, other).why == Incomparable::NoHook);
    }

    void whatIsNoJsonIsComparedAsBytes()
    {
        const auto same = compareBodies({}, "{", "{");
        QVERIFY(same.why == Incomparable::NoJson);
        QVERIFY(same.sameBytes);
        QVERIFY(!compareBodies({}, "{", "{}").sameBytes);
    }
};

QTEST_APPLESS_MAIN(TestComparison)
#include "tst_comparison.moc"
