#include "core/json.h"
#include "strictjson.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <string_view>

namespace {

constexpr int maxLevels = 64;
constexpr int mutations = 30'000;

/// JSON written with ' for ", and nothing else changed.
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray nested(int levels)
{
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

/// The text of what stands at a key of an object.
QByteArray textAt(const QByteArray &bytes, std::string_view key)
{
    const auto document = JsonDocument::parse(bytes);
    return document ? document->root().find(key).text() : QByteArray("(refused)");
}

QByteArray stars(const QByteArray &text)
{
    return QByteArray(text.size(), '*');
}

/// Valid documents of all kinds, from which broken ones are made.
QList<QByteArray> documents()
{
    return {
        json("{'hooksId':'h','hooks':[{'hookId':'a','recipientSeq':1,'isAddedChannel':null}]}"),
        json("[1,-0,1.5,1e5,-2.50E-3,123456789012345678901234567890,0]"),
        json("{'a':true,'b':false,'c':null,'a':[],'d':{},'':''}"),
        json("['\\u00e9\\ud83d\\ude00','\\ud800','\\n\\t\\r\\b\\f\\/\\\\\\'',' é 한글 😀 \x7f']"),
        json(" \r\n\t{ 'a' : [ 1 , { 'b' : [ ] } ] , 'c' : { } } \n"),
        "\xEF\xBB\xBF[]",
        nested(maxLevels),
        json("{'comments':[{'id':1,'content':'광고','attachment':[{'filePath':'https://x/y'}]}]}"),
    };
}

/// Breaks valid documents here and there, or leaves them whole.
class Mutator
{
public:
    explicit Mutator(uint seed)
        : m_random(seed)
    {}

    QByteArray next()
    {
        QByteArray text = m_documents[below(m_documents.size())];
        for (qsizetype changes = below(3); changes >= 0; --changes)
            change(text);
        return text;
    }

private:
    qsizetype below(qsizetype bound) { return m_random.bounded(static_cast<int>(bound)); }

    void change(QByteArray &text)
    {
        static const QList<QByteArray> pieces{"{",           "}",
                                              "[",           "]",
                                              ",",           ":",
                                              "\"",          "\\",
                                              "1",           "-",
                                              ".",           "e",
                                              "0",           "true",
                                              "nul",         " ",
                                              "\n",          "\f",
                                              "\"a\":",      "\\u00e9",
                                              "\\u",         "\xED\x95\x9C",
                                              "\xff",        "\x80",
                                              "\xC0",        "\xE3\x82",
                                              "{}",          "[]",
                                              "+",           "//",
                                              "\"key\":1,",  "\x1f",
                                              "\xEF\xBB\xBF"};
        const qsizetype at = below(text.size() + 1);
        const qsizetype count = std::min(below(4), text.size() - at);
        switch (below(6)) {
        case 0:
            text.insert(at, pieces[below(pieces.size())]);
            break;
        case 1:
            text.remove(at, count);
            break;
        case 2:
            text.insert(below(text.size() + 1), text.mid(at, below(20)));
            break;
        case 3:
            text.replace(at, count, pieces[below(pieces.size())]);
            break;
        case 4:
            text.insert(at, static_cast<char>(below(256)));
            break;
        default:
            text.insert(at, " ");
        }
    }

    QRandomGenerator m_random;
    QList<QByteArray> m_documents = documents();
};

} // namespace

class TestJson : public QObject
{
    Q_OBJECT
private slots:
    void objectsAndListsKnowTheirOwnBytes()
    {
        for (const QByteArray &bytes : documents()) {
            const auto document = JsonDocument::parse(bytes);
            QCOMPARE(document->root().source().toByteArray(), bytes.trimmed().replace("\xEF\xBB\xBF", ""));
        }
        const auto document = JsonDocument::parse(json("{'a' : [ 1 , {'b':[ ]} , [ ' ]}' ] ] , 'c' : { } }"));
        const JsonValue list = document->root().find("a");
        QCOMPARE(list.source(), QByteArrayView("[ 1 , {\"b\":[ ]} , [ \" ]}\" ] ]"));
        const JsonValue object = list.after(list.first());
        QCOMPARE(object.source(), QByteArrayView("{\"b\":[ ]}"));
        QCOMPARE(object.find("b").source(), QByteArrayView("[ ]"));
        QCOMPARE(list.after(object).source(), QByteArrayView("[ \" ]}\" ]"));
        QCOMPARE(document->root().find("c").source(), QByteArrayView("{ }"));
    }

    void acceptsWhatTheStandardAllows_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << json(text); };
        row("an empty object", "{}");
        row("an empty list", "[]");
        row("white space of all four kinds", " \t\r\n[ \t\r\n1 \t\r\n, 2 ] \t\r\n");
        row("a byte order mark", "\xEF\xBB\xBF{}");
        row("literals", "[true,false,null]");
        row("zero and minus zero", "[0,-0,0.0,-0.0,0e0]");
        row("exponents", "[1e5,1E5,1e+5,1e-5,1.5e05]");
        row("a number beyond all types", "[1e400,123456789012345678901,-1E-999]");
        row("all escapes", "['\\\\ \\/ \\b\\f\\n\\r\\t\\u0000\\uABCD\\uabcd\\'']");
        row("a lone high surrogate", "['\\ud800']");
        row("a lone low surrogate", "['\\udc00x']");
        row("surrogates the wrong way round", "['\\udc00\\ud800']");
        row("the delete character", "['\x7f']");
        row("the ends of UTF-8's ranges",
            "['\xC2\x80\xDF\xBF\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xEF\xBF\xBF"
            "\xF0\x90\x80\x80\xF4\x8F\xBF\xBF']");
        row("line separators", "['\xE2\x80\xA8\xE2\x80\xA9']");
        row("a byte order mark in a text", "['\xEF\xBB\xBF']");
        row("equal keys", "{'a':1,'a':2}");
        row("an empty key", "{'':1}");
        row("64 levels of lists", nested(maxLevels));
        QTest::newRow("64 levels of objects")
            << json("{'a':").repeated(maxLevels - 1) + "{}" + QByteArray(maxLevels - 1, '}');
    }

    void acceptsWhatTheStandardAllows()
    {
        QFETCH(QByteArray, text);
        const auto document = JsonDocument::parse(text);
        QVERIFY2(document, document ? "" : qPrintable(document.error().sentence()));
        QCOMPARE(document->root().compact(), strict::compact(text, maxLevels).value_or("(refused)"));
    }

    void refusesAllElseAndSaysWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("trouble");
        QTest::addColumn<qint64>("column");
        const auto row = [](const char *name, const QByteArray &text, const char *trouble, qint64 column) {
            QTest::newRow(name) << json(text) << QString::fromLatin1(trouble) << column;
        };
        row("nothing", "", "it is empty", 1);
        row("white space alone", "  \t", "it is empty", 1);
        row("a byte order mark alone", "\xEF\xBB\xBF", "it is empty", 1);
        row("two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBF{}", "it begins with neither { nor [", 1);
        row("half a byte order mark", "\xEF\xBB{}", "it is not UTF-8", 1);
        row("a number", "1", "it begins with neither { nor [", 1);
        row("a text", "'a'", "it begins with neither { nor [", 1);
        row("null", "null", "it begins with neither { nor [", 1);
        row("UTF-16", QByteArray("{\0}\0", 4), "a key in quotes is expected", 2);
        row("a word", "nonsense", "it begins with neither { nor [", 1);
        row("an object that is not closed", "{'a':1", "it ends before it is whole", 7);
        row("a list that is not closed", "[1", "it ends before it is whole", 3);
        row("nothing behind a colon", "{'a':", "it ends before it is whole", 6);
        row("a colon missing at the end", "{'a'", "it ends before it is whole", 5);
        row("a key missing at the end", "{", "it ends before it is whole", 2);
        row("a cut literal at the end", "[tr", "a value is expected", 2);
        row("a cut number at the end", "[1.", "there is no such number", 2);
        row("a cut escape at the end", "['\\u00", "a text has no closing quote", 2);
        row("wrong brackets", "[}", "a value is expected", 2);
        row("wrong brackets the other way", "{]", "a key in quotes is expected", 2);
        row("a list closed as an object", "[1}", "a comma or ] is expected", 3);
        row("an object closed as a list", "{'a':1]", "a comma or } is expected", 7);
        row("brackets that cross", "{'a':[1}]", "a comma or ] is expected", 8);
        row("an object behind the end", "{} {}", "something follows its end", 4);
        row("a letter behind the end", "{}x", "something follows its end", 3);
        row("a comma behind the end", "{},", "something follows its end", 3);
        row("a NUL behind the end", QByteArray("{}\0", 3), "something follows its end", 3);
        row("a NUL between", QByteArray("[\0]", 3), "a value is expected", 2);
        row("a NUL in a text", QByteArray("['\0']", 5),
            "a control character stands in a text without an escape", 3);
        row("a trailing comma in a list", "[1,]", "a value is expected", 4);
        row("a trailing comma in an object", "{'a':1,}", "a key in quotes is expected", 8);
        row("a leading comma", "[,1]", "a value is expected", 2);
        row("two commas", "[1,,2]", "a value is expected", 4);
        row("no comma between numbers", "[1 2]", "a comma or ] is expected", 4);
        row("no comma between texts", "['a''b']", "a comma or ] is expected", 5);
        row("no comma between members", "{'a':1 'b':2}", "a comma or } is expected", 8);
        row("no colon", "{'a' 1}", "a colon, a comma or } is expected", 6);
        row("two colons", "{'a'::1}", "a value is expected", 6);
        row("no value", "{'a':}", "a value is expected", 6);
        row("no key", "{:1}", "a key in quotes is expected", 2);
        row("a key without value", "{'a'}", "a colon, a comma or } is expected", 5);
        row("a key without quotes", "{a:1}", "a key in quotes is expected", 2);
        row("a number as key", "{1:2}", "a key in quotes is expected", 2);
        row("members in a list", "['a':1]", "a comma or ] is expected", 5);
        row("the dots of the docs", "{'hooks':[{...}]}", "a key in quotes is expected", 12);
        row("a cut literal", "[tru]", "a value is expected", 2);
        row("a literal too long", "[truex]", "a value is expected", 2);
        row("a literal in capitals", "[True]", "a value is expected", 2);
        row("no number", "[NaN]", "a value is expected", 2);
        row("infinity", "[-Infinity]", "there is no such number", 2);
        row("a leading zero", "[01]", "there is no such number", 2);
        row("a point without digits", "[01.]", "there is no such number", 2);
        row("a point at the end", "[1.]", "there is no such number", 2);
        row("a point at the beginning", "[.5]", "a value is expected", 2);
        row("two points", "[1.2.3]", "there is no such number", 2);
        row("an empty exponent", "[1e]", "there is no such number", 2);
        row("an exponent with sign only", "[1e+]", "there is no such number", 2);
        row("a plus", "[+1]", "a value is expected", 2);
        row("a minus alone", "[-]", "there is no such number", 2);
        row("two minuses", "[--1]", "there is no such number", 2);
        row("a hexadecimal number", "[0x1]", "there is no such number", 2);
        row("full-width digits", "[１]", "a value is expected", 2);
        row("a comment", "[1 /* one */]", "a comma or ] is expected", 4);
        row("a form feed", "[1\f]", "a comma or ] is expected", 3);
        row("a no-break space", "[1\xC2\xA0]", "there is no such number", 2);
        row("a text that is not closed", "['a]", "a text has no closing quote", 2);
        row("a text that ends in a backslash", "['a\\", "a text has no closing quote", 2);
        row("a key that is not closed", "{'a:1}", "a text has no closing quote", 2);
        row("a tab in a text", "['\t']", "a control character stands in a text without an escape", 3);
        row("a line end in a text", "['a\n']", "a control character stands in a text without an escape", 4);
        row("the last control character", "['\x1f']",
            "a control character stands in a text without an escape", 3);
        row("a control character in a key", "{'\x01':1}",
            "a control character stands in a text without an escape", 3);
        row("an unknown escape", "['a\\x']", "there is no such escape", 4);
        row("an escape in capitals", "['\\U0041']", "there is no such escape", 3);
        row("an escape of three digits", "['\\u123']", "there is no such escape", 3);
        row("an escape without hexadecimal digits", "['\\u12g4']", "there is no such escape", 3);
        row("an unknown escape in a key", "{'\\q':1}", "there is no such escape", 3);
        row("a byte that is no UTF-8", "['\xff']", "it is not UTF-8", 3);
        row("a byte that is no UTF-8 in a key", "{'한\xff':1}", "it is not UTF-8", 4);
        row("a character that is cut", "['\xED\x95']", "it is not UTF-8", 3);
        row("a character that is too long", "['\xC0\x80']", "it is not UTF-8", 3);
        row("a surrogate in UTF-8", "['\xED\xA0\x80']", "it is not UTF-8", 3);
        row("beyond Unicode", "['\xF4\x90\x80\x80']", "it is not UTF-8", 3);
        row("Latin 1", "{'name':'Caf\xE9'}", "it is not UTF-8", 13);
        row("a character cut at the end", "['\xED\x95", "a text has no closing quote", 2);
        row("65 levels", nested(maxLevels + 1), "it is nested deeper than 64 levels", 65);
        row("very many levels", QByteArray(1'000'000, '['), "it is nested deeper than 64 levels", 65);
        row("very many objects", json("{'a':").repeated(100'000), "it is nested deeper than 64 levels", 321);
    }

    void refusesAllElseAndSaysWhere()
    {
        QFETCH(QByteArray, text);
        const auto document = JsonDocument::parse(text);
        QVERIFY(!document);
        QTEST(document.error().trouble, "trouble");
        QCOMPARE(document.error().line, 1);
        QTEST(document.error().column, "column");
    }

    void countsLinesAndCharactersOfThePlace()
    {
        const auto document = JsonDocument::parse(json("\xEF\xBB\xBF{\r\n  'a': 1,\n\n  '한글': x\n}"));
        QVERIFY(!document);
        QCOMPARE(document.error().line, 4);
        QCOMPARE(document.error().column, 9);
        QCOMPARE(document.error().sentence(),
                 QStringLiteral("This is no JSON that can be read: a value is expected (line 4, column 9)."));
    }

    void judgesBrokenDocumentsAsASecondReaderDoes()
    {
        bool given = false;
        const uint wanted = qEnvironmentVariable("ALIMBOARD_SEED").toUInt(&given);
        const uint seed = given ? wanted : QRandomGenerator::global()->generate();
        qInfo("ALIMBOARD_SEED=%u", seed);
        Mutator mutator(seed);
        int accepted = 0;
        for (int i = 0; i < mutations; ++i) {
            const QByteArray text = mutator.next();
            const auto expected = strict::compact(text, maxLevels);
            const auto document = JsonDocument::parse(text);
            const QByteArray found = document ? document->root().compact() : QByteArray("(refused)");
            QVERIFY2(found == expected.value_or("(refused)"),
                     "seed " + QByteArray::number(seed) + ": " + text.toPercentEncoding());
            accepted += expected ? 1 : 0;
        }
        QVERIFY(accepted > mutations / 20); // else nothing was tested but refusals
        QVERIFY(accepted < mutations / 2);
    }

    void keepsANumbersOwnText_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char *number : {"1.0", "1e3", "-0", "0.10", "20191105181258000001", "1E+400", "-1.50e-07"})
            QTest::newRow(number) << QByteArray(number);
    }

    void keepsANumbersOwnText()
    {
        QFETCH(QByteArray, number);
        QCOMPARE(textAt(json("{'a': " + number + " }"), "a"), number);
        QCOMPARE(textAt(json("{'a':[ " + number + "\n]}"), "a"), '[' + number + ']');
    }

    void readsTexts_data()
    {
        QTest::addColumn<QByteArray>("spelled");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &spelled, const QByteArray &text) {
            QTest::newRow(name) << spelled << text;
        };
        row("empty", "", "");
        row("plain", "한글 é 😀", "한글 é 😀");
        row("escapes", "\\\"\\\\\\/\\b\\f\\n\\r\\t", "\"\\/\b\f\n\r\t");
        row("a NUL", "a\\u0000b", QByteArray("a\0b", 3));
        row("small and capital digits", "\\u00e9\\u00E9", "éé");
        row("Hangul by its code", "\\uD55C", "한");
        row("decomposed Hangul stays so", "\\u1112\\u1161\\u11ab", "\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB");
        row("a surrogate pair", "\\ud83d\\ude00", "😀");
        row("a lone high surrogate", "x\\ud800y", "x\xEF\xBF\xBDy");
        row("a lone high surrogate at the end", "\\ud83d", "\xEF\xBF\xBD");
        row("a lone low surrogate", "\\ude00", "\xEF\xBF\xBD");
        row("a high surrogate before a letter's code", "\\ud83d\\u0041",
            "\xEF\xBF\xBD"
            "A");
        row("surrogates the wrong way round", "\\ude00\\ud83d", "\xEF\xBF\xBD\xEF\xBF\xBD");
        row("two high surrogates, then a low one", "\\ud83d\\ud83d\\ude00", "\xEF\xBF\xBD😀");
        row("a byte order mark", "\\ufeffa",
            "\xEF\xBB\xBF"
            "a");
    }

    void readsTexts()
    {
        QFETCH(QByteArray, spelled);
        const QByteArray bytes = "{\"a\":\"" + spelled + "\"}";
        QVERIFY(!textAt(bytes, "a").isNull());
        QTEST(textAt(bytes, "a"), "text");
        QCOMPARE(JsonDocument::parse(bytes)->root().compact(), bytes);
    }

    void ofEqualKeysTheLastCounts()
    {
        QCOMPARE(textAt(json("{'a':1,'b':2,'a':3}"), "a"), QByteArray("3"));
        QCOMPARE(textAt(json("{'a':1,'\\u0061':2}"), "a"), QByteArray("2"));
        const auto document = JsonDocument::parse(json("{'a':1,'a':null}"));
        QVERIFY(document->root().find("a").exists());
        QVERIFY(!document->root().find("a").isGiven());
    }

    void findsKeysInAnySpelling()
    {
        const QByteArray bytes = json("{'\\u0061\\/b':1,'a\\u005C':2,'한':3,'\\ud55c\\uae00':4,'':5,'ab':6}");
        QCOMPARE(textAt(bytes, "a/b"), QByteArray("1"));
        QCOMPARE(textAt(bytes, "a\\"), QByteArray("2"));
        QCOMPARE(textAt(bytes, "한"), QByteArray("3"));
        QCOMPARE(textAt(bytes, "한글"), QByteArray("4"));
        QCOMPARE(textAt(bytes, ""), QByteArray("5"));
        const auto document = JsonDocument::parse(bytes);
        QVERIFY(!document->root().find("a").exists());
        QVERIFY(!document->root().find("AB").exists());
    }

    void findsNoKeyWhereThereIsNoObject()
    {
        const auto document = JsonDocument::parse(json("['a',{'a':{'b':1}}]"));
        QVERIFY(!document->root().find("a").exists());
        QVERIFY(!document->root().first().find("a").exists());
        QVERIFY(!JsonValue().find("a").exists());
        const JsonValue inner = document->root().after(document->root().first());
        QVERIFY(!inner.find("b").exists());
        QCOMPARE(inner.find("a").find("b").text(), QByteArray("1"));
    }

    void givesElementsInOrder()
    {
        const auto document = JsonDocument::parse(json("[1,[2,[3]],{'a':4,'b':5},[],'x']"));
        QList<QByteArray> texts;
        const JsonValue list = document->root();
        for (JsonValue item = list.first(); item.exists(); item = list.after(item))
            texts.append(item.text());
        QCOMPARE(texts, (QList<QByteArray>{"1", "[2,[3]]", json("{'a':4,'b':5}"), "[]", "x"}));
        QCOMPARE(list.count(), 5);
        const auto empty = JsonDocument::parse("[ ]");
        QVERIFY(!empty->root().first().exists());
        QCOMPARE(empty->root().count(), 0);
    }

    void writesOneValueALine()
    {
        QCOMPARE(
            pretty(json("{'a':1.0,'b':[true,{}],'c':{'d':'\\u0041, [x]'},'e':[]}")),
            json(
                "{\n  'a': 1.0,\n  'b': [\n    true,\n    {}\n  ],\n  'c': {\n    'd': '\\u0041, [x]'\n  },\n"
                "  'e': []\n}"));
        QCOMPARE(pretty("[]"), QByteArray("[]"));
        QVERIFY(!pretty("{"));
        QVERIFY(!pretty("nonsense"));
    }

    void whatIsPrettyIsTheSameDocument()
    {
        for (const QByteArray &text : documents())
            QCOMPARE(strict::compact(pretty(text).value_or(""), maxLevels), strict::compact(text, maxLevels));
    }

    void replacesTheValuesOfAKey_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("replaced");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &replaced) {
            QTest::newRow(name) << json(text) << json(replaced);
        };
        row("a text", "{'no':'123','a':'123'}", "{'no':'***','a':'123'}");
        row("a number", "{'no': 1234}", "{'no':'****'}");
        row("deep inside", "{'a':[[{'b':{'no':'12'}}]]}", "{'a':[[{'b':{'no':'**'}}]]}");
        row("in any spelling of the key", "{'\\u006eo':'12','n\\u006F':'3'}",
            "{'\\u006eo':'**','n\\u006F':'*'}");
        row("in any spelling of the value", "{'no':'\\u0031\\u0032'}", "{'no':'**'}");
        row("every equal key", "{'no':'12','no':'3'}", "{'no':'**','no':'*'}");
        row("but null", "{'no':null}", "{'no':null}");
        row("all inside a list", "{'no':['12',3,null,['4']]}", "{'no':['**','*',null,['*']]}");
        row("all inside an object", "{'no':{'a':'12','b':{'c':3}}}", "{'no':{'a':'**','b':{'c':'*'}}}");
        row("not longer or shorter keys", "{'noo':'12','n':'3','NO':'4'}", "{'noo':'12','n':'3','NO':'4'}");
        row("not a text that is called so", "['no','12']", "['no','12']");
    }

    void replacesTheValuesOfAKey()
    {
        QFETCH(QByteArray, text);
        QTEST(JsonDocument::parse(text)->root().replaced("no", stars), "replaced");
    }

    void writesEveryTextAsAStringThatReadsTheSame()
    {
        QByteArray all;
        for (int byte = 0; byte < 0x80; ++byte)
            all.append(static_cast<char>(byte));
        all.append("é한글😀\xEF\xBB\xBF\xE2\x80\xA8");
        QCOMPARE(textAt("{\"a\":" + jsonString(all) + '}', "a"), all);
        QCOMPARE(jsonString("a\"\\\n\r\t\x01\x1f"), QByteArray("\"a\\\"\\\\\\n\\r\\t\\u0001\\u001f\""));
        QCOMPARE(jsonString({}), QByteArray("\"\""));
    }

    /// Keys that may be the one looked for only when unescaped, and values without number: what takes time
    /// squared takes hours here.
    void takesTimeByTheSizeOfTheText()
    {
        QElapsedTimer timer;
        timer.start();
        const QByteArray longKey = QByteArray("\\u0061").repeated(1'000'000);
        const auto document =
            JsonDocument::parse("{\"" + longKey + "\":[1" + QByteArray(",1").repeated(1'000'000) + "]}");
        QVERIFY(document);
        for (int i = 0; i < 1'000; ++i)
            QVERIFY(!document->root().find("templateCode").exists());
        QCOMPARE(document->root().first().count(), 1'000'001);
        QVERIFY(timer.elapsed() < 60'000);
    }
};

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
