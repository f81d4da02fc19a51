#include "core/csv.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

/// A second reader, by the grammar of RFC 4180: the cells of all lines; nothing where it is broken.
std::optional<QList<QList<QByteArray>>> readCsv(const QByteArray &text, char separator,
                                                const QByteArray &lineEnd)
{
    QList<QList<QByteArray>> lines;
    qsizetype at = 0;
    while (at < text.size()) {
        QList<QByteArray> cells;
        for (bool more = true; more;) {
            QByteArray cell;
            if (at < text.size() && text[at] == '"') {
                for (++at;; ++at) {
                    if (at >= text.size())
                        return std::nullopt;
                    if (text[at] == '"' && (at + 1 >= text.size() || text[at + 1] != '"'))
                        break;
                    at += text[at] == '"' ? 1 : 0;
                    cell.append(text[at]);
                }
                ++at;
            } else {
                while (at < text.size() && text[at] != separator && text[at] != '\r' && text[at] != '\n'
                       && text[at] != '"')
                    cell.append(text[at++]);
            }
            cells.append(cell);
            more = at < text.size() && text[at] == separator;
            at += more ? 1 : 0;
        }
        if (text.mid(at, lineEnd.size()) != lineEnd)
            return std::nullopt;
        at += lineEnd.size();
        lines.append(cells);
    }
    return lines;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT
private slots:
    void writesALine_data()
    {
        QTest::addColumn<QList<QByteArray>>("cells");
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QByteArray>("tsv");
        const auto row = [](const char *name, const QList<QByteArray> &cells, const char *csv,
                            const char *tsv) {
            QTest::newRow(name) << cells << QByteArray(csv) << QByteArray(tsv);
        };
        row("plain", {"a", "b c", "1"}, "a,b c,1\r\n", "a\tb c\t1\n");
        row("missing and empty are empty", {QByteArray(), "", "x"}, ",,x\r\n", "\t\tx\n");
        row("a comma", {"a,b", "c"}, "\"a,b\",c\r\n", "a,b\tc\n");
        row("a tab", {"a\tb", "c"}, "a\tb,c\r\n", "\"a\tb\"\tc\n");
        row("a quote", {"a\"b", "\""}, "\"a\"\"b\",\"\"\"\"\r\n", "\"a\"\"b\"\t\"\"\"\"\n");
        row("line ends", {"a\nb", "a\r\nb", "\r"}, "\"a\nb\",\"a\r\nb\",\"\r\"\r\n",
            "\"a\nb\"\t\"a\r\nb\"\t\"\r\"\n");
        row("spaces at the ends", {" a", "b "}, "\" a\",\"b \"\r\n", "\" a\"\t\"b \"\n");
        row("Korean", {"광고, 이벤트", "반려"}, "\"광고, 이벤트\",반려\r\n", "광고, 이벤트\t반려\n");
        row("a single empty cell is no empty line", {""}, "\"\"\r\n", "\"\"\n");
        row("a single missing cell", {QByteArray()}, "\"\"\r\n", "\"\"\n");
        row("formulas are data", {"=1+1", "+82", "-5", "@a"}, "=1+1,+82,-5,@a\r\n", "=1+1\t+82\t-5\t@a\n");
        row("JSON", {"{\"a\":[1,2]}", "b"}, "\"{\"\"a\"\":[1,2]}\",b\r\n", "\"{\"\"a\"\":[1,2]}\"\tb\n");
    }

    void writesALine()
    {
        QFETCH(QList<QByteArray>, cells);
        QTEST(csvLine(cells, csvFormat(false)), "csv");
        QTEST(csvLine(cells, tsvFormat(false)), "tsv");
    }

    void disarmsWhatASpreadsheetWouldRun_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("csv");
        const auto row = [](const char *cell, const char *csv) {
            QTest::newRow(QByteArray(cell).toPercentEncoding()) << QByteArray(cell) << QByteArray(csv);
        };
        row("=1+1", "'=1+1,\r\n");
        row("+821012345678", "'+821012345678,\r\n");
        row("-1028", "'-1028,\r\n");
        row("@SUM(A1)", "'@SUM(A1),\r\n");
        row("\tx", "'\tx,\r\n");
        row("\rx", "\"'\rx\",\r\n");
        row("=\"a\"", "\"'=\"\"a\"\"\",\r\n");
        row("=a,b", "\"'=a,b\",\r\n");
        row("a=b", "a=b,\r\n");
        row("'a", "'a,\r\n");
        row("\nx", "\"\nx\",\r\n");
        row("01012345678", "01012345678,\r\n");
        row("", ",\r\n");
    }

    void disarmsWhatASpreadsheetWouldRun()
    {
        QFETCH(QByteArray, cell);
        QTEST(csvLine({cell, {}}, csvFormat(true)), "csv");
        const QByteArray exact = csvLine({cell, {}}, csvFormat(false));
        QVERIFY(readCsv(exact, ',', "\r\n")->first().first() == cell);
    }

    void aSpreadsheetsFileBeginsWithAByteOrderMark()
    {
        QCOMPARE(QByteArray(byteOrderMark), QByteArray("\xEF\xBB\xBF"));
    }

    void aReaderGetsBackWhatWasWritten()
    {
        const uint seed = QRandomGenerator::global()->generate();
        QRandomGenerator random(seed);
        static const QList<QByteArray> pieces{",", "\t", "\"", "\"\"", "\r",   "\n", "\r\n",
                                              " ", "'",  "=",  "a",    "한글", "😀",  ";"};
        for (const CsvFormat &format : {csvFormat(false), tsvFormat(false)}) {
            QList<QList<QByteArray>> lines;
            QByteArray text;
            for (int line = 0; line < 2'000; ++line) {
                QList<QByteArray> cells(1 + random.bounded(4), "");
                for (QByteArray &cell : cells) {
                    for (int count = random.bounded(5); count > 0; --count)
                        cell.append(pieces[random.bounded(static_cast<int>(pieces.size()))]);
                }
                lines.append(cells);
                text += csvLine(cells, format);
            }
            const auto read = readCsv(text, format.separator, format.lineEnd);
            QVERIFY2(read == lines, "seed " + QByteArray::number(seed));
        }
    }

    void cellsMayHoldAnyByte()
    {
        const QByteArray cell("a\0b,\x01", 5);
        QCOMPARE(readCsv(csvLine({cell}, csvFormat(false)), ',', "\r\n")->first().first(), cell);
    }
};

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
