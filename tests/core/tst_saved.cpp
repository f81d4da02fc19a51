#include "core/saved.h"

#include <QTest>

namespace {

/// JSON written with ' for ".
QByteArray json(QByteArray text)
{
    return text.replace('\'', '"');
}

QByteArray shown(const SavedReader::Item &item)
{
    if (!item)
        return QByteArray::number(item.error().line) + ": " + item.error().text.toUtf8();
    const SavedDelivery &saved = *item;
    QByteArray text = QByteArray::number(saved.line);
    const Request &request = saved.request;
    if (saved.outcome)
        text += QByteArray(" ") + outcomeName(*saved.outcome) + ' ' + QByteArray::number(saved.httpStatus)
            + ' ' + saved.note;
    if (saved.receivedAt || !request.headers.isEmpty() || !request.method.isEmpty())
        text += " [" + QByteArray::number(saved.receivedAt.value_or(0)) + '|' + request.remoteAddress + '|'
            + request.method + '|' + request.target + ']';
    for (const auto &[name, value] : request.headers)
        text += ' ' + name + '=' + value + ';';
    return text + ' ' + request.body;
}

/// All that a file gives, read in pieces of this many bytes.
QList<QByteArray> readAll(const QByteArray &file, qsizetype piece)
{
    SavedReader reader;
    QList<QByteArray> all;
    for (qsizetype at = 0; at < file.size(); at += piece) {
        for (const auto &item : reader.feed(file.mid(at, piece)))
            all.append(shown(item));
    }
    for (const auto &item : reader.finish())
        all.append(shown(item));
    return all;
}

QList<QByteArray> readAll(const QByteArray &file)
{
    return readAll(file, std::max<qsizetype>(file.size(), 1));
}

/// Files of all shapes.
QList<QByteArray> files()
{
    return {
        json("{'hooks':[1]}\n{'hooks':[2]}\r\n\n  {'hooks':[3]}  "),
        json("\xEF\xBB\xBF{'hooks':[\n  {'a': '한글 😀'}\r\n]}\n"),
        json("{'receivedAt': '2026-11-01T09:00:00.000+09:00', 'headers': [['A', 'b']], 'body': "
             "'{}\\n'}\nnonsense\n{'body':'x'}\n"),
        json("{\n  'hooks': [1,]\n}\n"),
        "",
        "\n\n",
    };
}

} // namespace

class TestSaved : public QObject
{
    Q_OBJECT
private slots:
    void readsBareDeliveries_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QList<QByteArray>>("items");
        const auto row = [](const char *name, const QByteArray &file, const QList<QByteArray> &items) {
            QList<QByteArray> quoted;
            for (const QByteArray &item : items)
                quoted.append(json(item));
            QTest::newRow(name) << json(file) << quoted;
        };
        row("nothing", "", {});
        row("empty lines alone", "\n \r\n\t\n", {});
        row("one, without line end", "{'hooks':[]}", {"1 {'hooks':[]}"});
        row("one a line", "{'hooks':[1]}\n{'hooks':[2]}\n", {"1 {'hooks':[1]}", "2 {'hooks':[2]}"});
        row("lines of Windows", "{'hooks':[1]}\r\n{'hooks':[2]}\r\n", {"1 {'hooks':[1]}", "2 {'hooks':[2]}"});
        row("empty lines between", "\n\n{'hooks':[1]}\n\n{'hooks':[2]}",
            {"3 {'hooks':[1]}", "5 {'hooks':[2]}"});
        row("a byte order mark", "\xEF\xBB\xBF{'hooks':[]}\n", {"1 {'hooks':[]}"});
        row("bytes inside stay", "{ 'hooks' : [ 1.0 , '\\u0041' ] }",
            {"1 { 'hooks' : [ 1.0 , '\\u0041' ] }"});
        row("what is no delivery is still an object", "{'a':1}", {"1 {'a':1}"});
        row("pretty-printed", "{\n  'hooks': [\n    1\n  ]\n}\n", {"1 {\n  'hooks': [\n    1\n  ]\n}"});
        row("pretty-printed on Windows", "{\r\n  'hooks': []\r\n}\r\n", {"1 {\r\n  'hooks': []\r\n}"});
        row("pretty-printed with a mark and empty lines", "\xEF\xBB\xBF\n{\n'hooks':\n[]\n}\n\n",
            {"2 {\n'hooks':\n[]\n}"});
        row("pretty-printed from the second key on", "{'hooksId':'a',\n 'hooks':[]}",
            {"1 {'hooksId':'a',\n 'hooks':[]}"});
        row("pretty-printed from the hooks on", "{'hooks':[\n{'a':1},\n{'b':2}\n]}",
            {"1 {'hooks':[\n{'a':1},\n{'b':2}\n]}"});
        row("pretty-printed from the first colon on", "{'hooks':\n[]}", {"1 {'hooks':\n[]}"});
    }

    void readsBareDeliveries()
    {
        QFETCH(QByteArray, file);
        QTEST(readAll(file), "items");
    }

    void saysWhatIsNoDeliveryAndWhere_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QList<QByteArray>>("items");
        const auto row = [](const char *name, const QByteArray &file, const QList<QByteArray> &items) {
            QList<QByteArray> quoted;
            for (const QByteArray &item : items)
                quoted.append(json(item));
            QTest::newRow(name) << json(file) << quoted;
        };
        const QByteArray no = "This is no JSON that can be read: ";
        row("a word between", "{'hooks':[1]}\nnonsense\n{'hooks':[2]}\n",
            {"1 {'hooks':[1]}", "2: " + no + "it begins with neither { nor [ (line 2, column 1).",
             "3 {'hooks':[2]}"});
        row("a list", "[]\n", {"1: This is no JSON object."});
        row("a cut line at the end", "{'hooks':[1]}\n{'hooks':[",
            {"1 {'hooks':[1]}", "2: " + no + "it ends before it is whole (line 2, column 11)."});
        row("a cut line between takes nothing with it", "{'hooks':[1]}\n{'hooks':[\n{'hooks':[2]}\n",
            {"1 {'hooks':[1]}", "2: " + no + "it ends before it is whole (line 2, column 11).",
             "3 {'hooks':[2]}"});
        row("two on one line", "{'hooks':[1]}{'hooks':[2]}\n",
            {"1: " + no + "something follows its end (line 1, column 14)."});
        row("an error deep in a pretty-printed one", "\n{\n  'hooks': [\n    {...}\n  ]\n}\n",
            {"4: " + no + "a key in quotes is expected (line 4, column 6)."});
        row("two pretty-printed in one file", "{\n'hooks':[]\n}\n{\n'hooks':[]\n}\n",
            {"4: " + no + "something follows its end (line 4, column 1)."});
        row("a pretty-printed one that is cut", "{\n'hooks':[\n",
            {"2: " + no + "it ends before it is whole (line 2, column 10)."});
        row("no UTF-8", "{'hooks':['\xff']}\n", {"1: " + no + "it is not UTF-8 (line 1, column 12)."});
        row("a call of curl", "curl -X POST \\\n  -d '{\n  }'\n",
            {"1: " + no + "it begins with neither { nor [ (line 1, column 1).",
             "2: " + no + "a text has no closing quote (line 2, column 4).",
             "3: " + no + "a text has no closing quote (line 3, column 2)."});
    }

    void saysWhatIsNoDeliveryAndWhere()
    {
        QFETCH(QByteArray, file);
        QTEST(readAll(file), "items");
    }

    void readsLinesOfAnExport_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("item");
        const auto row = [](const char *name, const QByteArray &line, const QByteArray &item) {
            QTest::newRow(name) << json(line) << json(item);
        };
        row("a whole one",
            "{'receivedAt': '2026-11-01T09:00:00.123+09:00', 'remoteAddress': '192.0.2.1', 'method': 'POST', "
            "'target': '/webhook?x', "
            "'headers': [['A', 'b'], ['a', '']], 'body': '{\\'hooks\\':[]}', 'outcome': 'accepted', "
            "'httpStatus': 200, 'note': ''}",
            "1 accepted 200  [1793491200123|192.0.2.1|POST|/webhook?x] A=b; a=; {'hooks':[]}");
        row("a refusal", "{'body': 'x', 'outcome': 'malformed', 'httpStatus': 400, 'note': 'why'}",
            "1 malformed 400 why x");
        row("without an outcome it is to be judged", "{'body':'x','httpStatus':200,'note':'n'}", "1 x");
        row("a duplicate was accepted", "{'body':'x','outcome':'duplicate','httpStatus':200}",
            "1 accepted 200  x");
        row("a status as text", "{'body':'x','outcome':'failed','httpStatus':'503'}", "1 failed 503  x");
        row("no status where there is only one", "{'body':'x','outcome':'verification'}",
            "1 verification 200  x");
        row("bytes", "{'bodyBase64':'/w=='}", "1 \xff");
        row("no bytes", "{'bodyBase64':''}", "1 ");
        row("an empty body", "{'body':'','outcome':'too-large','httpStatus':413}", "1 too-large 413  ");
        row("any offset", "{'receivedAt':'2026-10-31T19:00:00.123456-05:00','body':''}",
            "1 [1793491200123|||] ");
        row("Z", "{'receivedAt':'2026-11-01T00:00:00Z','body':''}", "1 [1793491200000|||] ");
        row("an empty time is not known", "{'receivedAt':'','body':'x'}", "1 x");
        row("null is missing",
            "{'receivedAt':null,'headers':null,'method':null,'outcome':null,'note':null,'body':'x'}", "1 x");
        row("unknown keys", "{'body':'x','masked':false,'later':{}}", "1 x");
        row("headers in Latin 1",
            "{'method':'POST','target':'/"
            "\xC3\xA9','headers':[['A\xC3\xBF','\xC3\xA9']],'body':'\xC3\xA9','latin1':true}",
            "1 [0||POST|/\xE9] A\xFF=\xE9; \xC3\xA9");
        row("the body counts, not its Base64", "{'body':'x','bodyBase64':'/w=='}", "1 x");

        row("masked", "{'body':'x','masked':true}",
            "1: This was exported with --mask, so it is not what came. Export it without.");
        row("a time without offset", "{'receivedAt':'2026-11-01T09:00:00','body':''}",
            "1: 'receivedAt' is no time with an offset, such as 2026-11-01T09:00:00.000+09:00.");
        row("the first millisecond of 1970", "{'receivedAt':'1970-01-01T00:00:00.000+00:00','body':''}",
            "1 [0|||] ");
        row("the last time", "{'receivedAt':'9998-12-31T23:59:59.999+00:00','body':''}",
            "1 [253370764799999|||] ");
        row("a later time", "{'receivedAt':'9999-01-01T00:00:00.000+00:00','body':''}",
            "1: 'receivedAt' is no time of the years 1 to 9998.");
        row("a time before the first year", "{'receivedAt':'0001-01-01T00:00:00.000+00:01','body':''}",
            "1: 'receivedAt' is no time of the years 1 to 9998.");
        row("a time as number", "{'receivedAt':1,'body':''}", "1: 'receivedAt' is no text.");
        row("a body that is no text", "{'body':{}}", "1: There is no text 'body' or 'bodyBase64'.");
        row("no Base64", "{'bodyBase64':'/w='}", "1: 'bodyBase64' is no Base64.");
        row("headers as an object", "{'body':'','headers':{'A':'b'}}", "1: 'headers' is no list of pairs.");
        row("headers of three", "{'body':'','headers':[['A','b','c']]}", "1: 'headers' is no list of pairs.");
        row("headers of numbers", "{'body':'','headers':[['A',1]]}", "1: A header is no pair of texts.");
        row("an unknown outcome", "{'body':'','outcome':'lost'}", "1: There is no outcome 'lost'.");
        row("an outcome of other type", "{'body':'','outcome':1}", "1: 'outcome' is no text.");
        row("a status that is none", "{'body':'','outcome':'accepted','httpStatus':99}",
            "1: 'httpStatus' is no status of HTTP.");
        row("a refusal without status", "{'body':'','outcome':'malformed'}",
            "1: 'httpStatus' is no status of HTTP.");
        row("a note that is too long",
            "{'body':'','outcome':'failed','httpStatus':503,'note':'" + QByteArray("한").repeated(501) + "'}",
            "1: 'note' is longer than 500 characters.");
        row("a note that is just not too long",
            "{'body':'','outcome':'failed','httpStatus':503,'note':'" + QByteArray("한").repeated(500) + "'}",
            "1 failed 503 " + QByteArray("한").repeated(500) + ' ');
    }

    void readsLinesOfAnExport()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, item);
        QCOMPARE(readAll(line), QList<QByteArray>{item});
    }

    void everyPieceGivesTheSame()
    {
        for (const QByteArray &file : files()) {
            const QList<QByteArray> whole = readAll(file);
            for (qsizetype piece = 1; piece < file.size(); ++piece)
                QCOMPARE(readAll(file, piece), whole);
        }
    }

    void aLineThatIsTooLongIsNamedAndTheNextIsRead()
    {
        constexpr qsizetype most = 1024 * 1024;
        SavedReader reader(most);
        QList<QByteArray> found;
        const auto take = [&found](const QList<SavedReader::Item> &items) {
            for (const auto &item : items)
                found.append(shown(item));
        };
        const QByteArray piece(100'000, ' ');
        take(reader.feed(json("{'a':1}\n{'b':2}")));
        for (qsizetype bytes = 0; bytes <= most; bytes += piece.size())
            take(reader.feed(piece));
        take(reader.feed(json("\n{'c':3}\n")));
        take(reader.finish());
        QCOMPARE(found,
                 (QList<QByteArray>{json("1 {'a':1}"), "2: The line is longer than 1048576 bytes.",
                                    json("3 {'c':3}")}));
    }

    void aDeliveryThatIsTooLongIsNamedOnce()
    {
        constexpr qsizetype most = 1024 * 1024;
        SavedReader reader(most);
        QList<QByteArray> found;
        const QByteArray piece = QByteArray(1'000, ' ') + '\n';
        for (const auto &item : reader.feed("{\n"))
            found.append(shown(item));
        for (qsizetype bytes = 0; bytes <= 2 * most; bytes += piece.size()) {
            for (const auto &item : reader.feed(piece))
                found.append(shown(item));
        }
        for (const auto &item : reader.finish())
            found.append(shown(item));
        QCOMPARE(found, QList<QByteArray>{"1: The delivery is longer than 1048576 bytes."});
    }
};

QTEST_APPLESS_MAIN(TestSaved)
#include "tst_saved.moc"
