#include "core/query.h"
#include "evaluator.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

constexpr qint64 now = 1'793'547'000'000;
constexpr int randomCells = 1'500;

/// Cells that are hard to write down.
QList<QByteArray> cells()
{
    QList<QByteArray> all{"a",
                          "Hello World",
                          "\"",
                          "\"\"",
                          "\\",
                          "\\\\\"",
                          "a\"b\\c",
                          "\\\"",
                          " ",
                          "  a  ",
                          "\t",
                          "\n",
                          "a\nb\r\n",
                          "(",
                          ")",
                          "(a OR b)",
                          "OR",
                          "AND",
                          "or",
                          "a OR b",
                          "-",
                          "-a",
                          "--",
                          "-2h",
                          "-5",
                          "*",
                          "**",
                          "a*",
                          "*a",
                          "..",
                          "a..b",
                          "1..5",
                          "..5",
                          "2026-11-01..2026-11-02",
                          ":",
                          "=",
                          "!=",
                          "<",
                          ">=",
                          ":a",
                          "=a",
                          "!=a",
                          "field:value",
                          "status:TSC04",
                          "today",
                          "Yesterday",
                          "soon",
                          "0",
                          "1",
                          "01",
                          "1.0",
                          "1e3",
                          "-0",
                          "999999999999999999",
                          "1234567890123456789012",
                          "1000",
                          "MRC01",
                          "TSC04",
                          "REJ",
                          "Rejected",
                          "반려",
                          "2026-11-01",
                          "2026-11-01 10:00",
                          "2026-11-01 10:00:00",
                          "2026-11-01 10:00:00.0",
                          "2026-11-01T10:00:00.123456",
                          "2026-11-01T10:00:00+0900",
                          "2026-11-01T10:00:00z",
                          "2026-11-01T09:00:00.000+09:00",
                          "2026-02-30",
                          "2026-11-01 24:00:00",
                          "0000-01-01",
                          "0000-01-01 00:00",
                          "0001-01-01 00:00:00",
                          "9999-12-31 23:59:59.999",
                          "1900-01-01 00:00:00",
                          "1988-07-01 12:00:00",
                          "ß",
                          "İ",
                          "ſ",
                          "ÀÉ",
                          "가나다",
                          "\xE1\x84\x80\xE1\x85\xA1\xE1\x86\xAB", // decomposed Hangul
                          "e\xCC\x81",                            // a combining mark
                          "\xCC\x81",
                          "😀",
                          "👨‍👩‍👧",
                          "\xEF\xBB\xBF",
                          "\xEF\xBB\xBF"
                          "a",
                          "\xEF\xBF\xBD",
                          "\xEF\xBF\xBF",
                          "\xC2\xA0",
                          "\xC2\x85",
                          "\xE3\x80\x80",
                          "\xE2\x80\xA8",
                          "\x01",
                          "\x7f",
                          "{\"a\":[1,\"b\"]}"};
    all.append(QByteArray("\0", 1));
    all.append(QByteArray("a\0b", 3));
    all.append(QByteArray(40'000, 'x'));
    all.append(QByteArray(40'000, '"'));
    all.append(QByteArray("가").repeated(40'000));
    all.append("2026-11-01 10:00:00." + QByteArray(70'000, '0'));
    all.append("");
    all.append(QByteArray());
    return all;
}

} // namespace

class TestCondition : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        bool given = false;
        const uint wanted = qEnvironmentVariable("ALIMBOARD_SEED").toUInt(&given);
        m_seed = given ? wanted : QRandomGenerator::global()->generate();
        qInfo("ALIMBOARD_SEED=%u", m_seed);
    }

    void aCellsConditionFindsItAndItsNegationDoesNot_data()
    {
        QTest::addColumn<const Table *>("table");
        for (const Table *table : allTables())
            QTest::newRow(table->key) << table;
    }

    void aCellsConditionFindsItAndItsNegationDoesNot()
    {
        QFETCH(const Table *, table);
        for (const QByteArray &cell : cells()) {
            for (const Column &column : table->columns)
                check(*table, column, cell);
            if (QTest::currentTestFailed())
                return;
        }
        QRandomGenerator random(m_seed);
        for (int i = 0; i < randomCells / 5; ++i) {
            const QByteArray cell = madeOf(random);
            for (const Column &column : table->columns)
                check(*table, column, cell);
            if (QTest::currentTestFailed())
                return;
        }
    }

private:
    /// A text of pieces that mean something to the language.
    static QByteArray madeOf(QRandomGenerator &random)
    {
        static const QList<QByteArray> pieces{
            "\"",       "\\", " ", "(", ")",          "OR",    "AND",    "-",  "*",  "..", ":",
            "=",        "!",  "<", ">", "a",          "1",     "0",      ".",  "\n", "가", "e",
            "\xCC\x81", "😀",  "Z", "T", "2026-11-01", "10:00", "+09:00", "\t", "'",  ","};
        QByteArray text;
        for (int count = random.bounded(7); count >= 0; --count)
            text.append(pieces[random.bounded(static_cast<int>(pieces.size()))]);
        return text;
    }

    void check(const Table &table, const Column &column, const QByteArray &cell)
    {
        Cells row(static_cast<qsizetype>(table.columns.size()));
        row[&column - table.columns.data()] = cell;
        const Evaluator evaluator(table, row);
        const Clock clock{.now = now, .local = QTimeZone(QByteArray("Asia/Tokyo"))};
        const QString text = conditionFor(column, cell, false);
        const QString negated = conditionFor(column, cell, true);
        const QByteArray where = QByteArray(column.key) + " of " + cell.left(100).toPercentEncoding() + " as "
            + text.left(200).toUtf8() + ", seed " + QByteArray::number(m_seed);
        const auto filter = parseFilter(text, table, clock);
        QVERIFY2(filter, where + ": " + (filter ? "" : filter.error().text.toUtf8()));
        QVERIFY2(evaluator.holds(*filter), where);
        const auto opposite = parseFilter(negated, table, clock);
        QVERIFY2(opposite, where);
        QVERIFY2(!evaluator.holds(*opposite), where + " negated");
        // It stands beside others in the line.
        const auto both = parseFilter(u'(' + text + QStringLiteral(" OR ") + text + QStringLiteral(") ")
                                          + text + u' ' + text,
                                      table, clock);
        const bool fits = text.size() < 10'000;
        QVERIFY2(both ? evaluator.holds(*both) : !fits, where + " beside others");
    }

    uint m_seed = 0;
};

QTEST_APPLESS_MAIN(TestCondition)
#include "tst_condition.moc"
