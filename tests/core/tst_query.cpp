#include "core/query.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTest>

#include <array>

namespace {

constexpr qint64 now = 1'793'547'000'000; // 2026-11-01T15:30:00Z: the 2nd at half past midnight in Korea

Clock clockIn(const char *zone = "America/New_York")
{
    return {.now = now, .local = QTimeZone(QByteArray(zone))};
}

Result<Filter, QueryError> parse(const QString &text, const Table &table = messagesTable)
{
    return parseFilter(text, table, clockIn());
}

QString shownEnd(const std::optional<qint64> &end, bool number)
{
    if (!end || number)
        return end ? QString::number(*end) : QString();
    return QDateTime::fromMSecsSinceEpoch(*end).toUTC().toString(Qt::ISODateWithMs);
}

QString shown(const Condition &condition)
{
    static constexpr std::array kinds{"missing", "~", "=", "<", ">", "body", "is", "in"};
    static constexpr std::array<QLatin1StringView, 4> matches{
        QLatin1StringView("*%1*"), QLatin1StringView("%1*"), QLatin1StringView("*%1"),
        QLatin1StringView("%1")};
    const QString name = QString::fromLatin1(condition.column ? condition.column->key : "any");
    const QString kind = QString::fromLatin1(kinds.at(static_cast<std::size_t>(condition.kind)));
    const QString text = QString::fromUtf8(condition.text);
    switch (condition.kind) {
    case Condition::Kind::Missing:
        return name + u' ' + kind;
    case Condition::Kind::Matches:
        return name + kind + QString(matches.at(static_cast<std::size_t>(condition.match))).arg(text);
    case Condition::Kind::Equals:
        return name + kind + text;
    case Condition::Kind::Less:
    case Condition::Kind::Greater:
        return name + kind + (condition.inclusive ? QStringLiteral("=") : QString()) + text;
    case Condition::Kind::Body:
        return kind + QString(matches.at(static_cast<std::size_t>(condition.match))).arg(text);
    case Condition::Kind::InClass:
        return name + u' ' + kind + u' ' + text;
    case Condition::Kind::Within:
        break;
    }
    const bool number = condition.column->type == Type::Integer;
    return name + u'[' + shownEnd(condition.from, number) + u',' + shownEnd(condition.to, number) + u')';
}

/// A filter as text with all its parentheses.
QString shown(const Filter &filter)
{
    QStringList parts;
    for (const Filter &part : filter.parts)
        parts.append(shown(part));
    switch (filter.kind) {
    case Filter::Kind::All:
        return QStringLiteral("all");
    case Filter::Kind::Condition:
        return shown(filter.condition);
    case Filter::Kind::Not:
        return u'!' + parts.join(QString());
    case Filter::Kind::And:
        return u'(' + parts.join(QStringLiteral(" & ")) + u')';
    case Filter::Kind::Or:
        return u'(' + parts.join(QStringLiteral(" | ")) + u')';
    }
    return {};
}

} // namespace

class TestQuery : public QObject
{
    Q_OBJECT
private slots:
    void readsWhatAPersonTypes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filter");
        const auto row = [](const char *text, const char *filter) { QTest::newRow(text) << text << filter; };

        row("", "all");
        row("   ", "all");
        row("AND", "all");
        row("Hello", "any~*hello*");
        row("hello*", "any~hello*");
        row("*world", "any~*world");
        row("\"a b\"", "any~*a b*");
        row("\"a*\"", "any~*a**");
        row("\"OR\"", "any~*or*");
        row("a b", "(any~*a* & any~*b*)");
        row("a AND b", "(any~*a* & any~*b*)");
        row("a and b", "(any~*a* & any~*and* & any~*b*)");
        row("a OR b", "(any~*a* | any~*b*)");
        row("a b OR c", "((any~*a* & any~*b*) | any~*c*)");
        row("a (b OR c)", "(any~*a* & (any~*b* | any~*c*))");
        row("-a b", "(!any~*a* & any~*b*)");
        row("--a", "any~*a*");
        row("---a", "!any~*a*");
        row("-(a b)", "!(any~*a* & any~*b*)");
        row("-\"a b\"", "!any~*a b*");
        row("a-b", "any~*a-b*");
        row("a\"b\"c", "(any~*a* & any~*b* & any~*c*)");
        row("((a))", "any~*a*");
        row("\"say \\\"hi\\\" \\\\ \\x\"", "any~*say \"hi\" \\ \\x*");
        row("LINK:Ab", "link~*ab*");
        row("link:a*b", "link~*a*b*");
        row("link:*a*", "link~*a*");
        row("link:\"a*\"", "link~*a**");
        row("link:a\"b\"", "(link~*a* & any~*b*)");
        row("link=A*", "link=A*");
        row("link=\"\"", "link=");
        row("link!=\"\"", "!link=");
        row("link!=A", "!link=A");
        row("link:!=A", "!link=A");
        row("link:=A", "link=A");
        row("link=a:b=c", "link=a:b=c");
        row("link:A..B", "link~*a..b*");
        row("link<B", "link<B");
        row("link>=B", "link>=B");
        row("link:\"\"", "link missing");
        row("link:*", "!link missing");
        row("-link:\"\"", "!link missing");
        row("resultCode:Success", "resultCode~success");
        row("resultCode:3*", "resultCode~3*");
        row("resultCode:1000..2000", "(resultCode>=1000 & resultCode<=2000)");
        row("resultCode:..2000", "resultCode<=2000");
        row("resultCode:\"1..2\"", "resultCode~1..2");
        row("resultCode=1..2", "resultCode=1..2");
        row("resultCode=mrc01", "resultCode=mrc01");
        row("recipientSeq:5", "recipientSeq[5,6)");
        row("recipientSeq=-5", "recipientSeq[-5,-4)");
        row("recipientSeq!=5", "!recipientSeq[5,6)");
        row("recipientSeq>5", "recipientSeq[6,)");
        row("recipientSeq>=5", "recipientSeq[5,)");
        row("recipientSeq<5", "recipientSeq[,5)");
        row("recipientSeq<=5", "recipientSeq[,6)");
        row("recipientSeq:2..5", "recipientSeq[2,6)");
        row("recipientSeq!=2..5", "!recipientSeq[2,6)");
        row("recipientSeq:..5", "recipientSeq[,6)");
        row("recipientSeq:2..", "recipientSeq[2,)");
        row("recipientSeq:\"\"", "recipientSeq missing");
        row("recipientSeq=\"\"", "recipientSeq=");
        row("recipientSeq:*", "!recipientSeq missing");
    }

    void readsWhatAPersonTypes()
    {
        QFETCH(QString, text);
        const auto filter = parse(text);
        QVERIFY2(filter, filter ? "" : qPrintable(filter.error().text));
        QTEST(shown(*filter), "filter");
    }

    void readsTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("filter");
        const auto row = [](const char *text, const char *from, const char *to) {
            const QString name =
                QString::fromLatin1(text).section(QRegularExpression(QStringLiteral("[:<>=]")), 0, 0);
            QTest::newRow(text)
                << text
                << QStringLiteral("%1[%2,%3)").arg(name, QString::fromLatin1(from), QString::fromLatin1(to));
        };
        // The sender's times are Korean.
        row("requestDate:2026-11-01", "2026-10-31T15:00:00.000Z", "2026-11-01T15:00:00.000Z");
        row("requestDate=2026-11-01T10:00", "2026-11-01T01:00:00.000Z", "2026-11-01T01:01:00.000Z");
        row("requestDate:\"2026-11-01 10:00:05\"", "2026-11-01T01:00:05.000Z", "2026-11-01T01:00:06.000Z");
        row("requestDate:2026-11-01T10:00:05.5", "2026-11-01T01:00:05.500Z", "2026-11-01T01:00:05.600Z");
        row("requestDate:2026-11-01T10:00Z", "2026-11-01T10:00:00.000Z", "2026-11-01T10:01:00.000Z");
        row("requestDate:2026-11-01T10:00-05:30", "2026-11-01T15:30:00.000Z", "2026-11-01T15:31:00.000Z");
        row("requestDate<2026-11-01", "", "2026-10-31T15:00:00.000Z");
        row("requestDate<=2026-11-01", "", "2026-11-01T15:00:00.000Z");
        row("requestDate>2026-11-01", "2026-11-01T15:00:00.000Z", "");
        row("requestDate>=2026-11-01", "2026-10-31T15:00:00.000Z", "");
        row("requestDate:2026-11-01..2026-11-02", "2026-10-31T15:00:00.000Z", "2026-11-02T15:00:00.000Z");
        row("requestDate:..2026-11-01", "", "2026-11-01T15:00:00.000Z");
        row("requestDate:2026-11-01..", "2026-10-31T15:00:00.000Z", "");
        row("requestDate:today", "2026-11-01T15:00:00.000Z", "2026-11-02T15:00:00.000Z");
        row("requestDate:Yesterday", "2026-10-31T15:00:00.000Z", "2026-11-01T15:00:00.000Z");
        // receivedAt is local: New York sets its clocks back on this day, which so has 25 hours.
        row("receivedAt:today", "2026-11-01T04:00:00.000Z", "2026-11-02T05:00:00.000Z");
        row("receivedAt:2026-10-31", "2026-10-31T04:00:00.000Z", "2026-11-01T04:00:00.000Z");
        row("receivedAt:2026-11-01T10:00", "2026-11-01T15:00:00.000Z", "2026-11-01T15:01:00.000Z");
        // A span until now.
        row("receivedAt:-2h", "2026-11-01T13:30:00.000Z", "2026-11-01T15:30:00.001Z");
        row("receivedAt:-30m", "2026-11-01T15:00:00.000Z", "2026-11-01T15:30:00.001Z");
        row("receivedAt>-1d", "2026-10-31T15:30:00.001Z", "");
        row("receivedAt>=-1d", "2026-10-31T15:30:00.000Z", "");
        row("receivedAt<-1d", "", "2026-10-31T15:30:00.000Z");
        row("receivedAt<=-1d", "", "2026-10-31T15:30:00.001Z");
    }

    void readsTimes()
    {
        QFETCH(QString, text);
        const auto filter = parse(text);
        QVERIFY2(filter, filter ? "" : qPrintable(filter.error().text));
        QTEST(shown(*filter), "filter");
    }

    void saysWhereItCannotUnderstand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("position");
        const auto row = [](const char *text, qsizetype position) {
            QTest::newRow(text) << text << position;
        };
        row("foo:1", 0);
        row("hello bar:1", 6);
        row(":x", 0);
        row("=x", 0);
        row("+09:00", 0);
        row("(", 0);
        row("a (b", 2);
        row(")", 0);
        row("a)", 1);
        row("a ()", 2);
        row("(AND)", 0);
        row("OR", 0);
        row("OR a", 0);
        row("a OR", 2);
        row("a OR OR b", 2);
        row("(a OR)", 3);
        row("-", 0);
        row("a -", 2);
        row("- a", 0);
        row("(-)", 1);
        row("-OR", 0);
        row("-AND b", 0);
        row("\"\"", 0);
        row("\"open", 0);
        row("link:\"open", 5);
        row("\"open\\\"", 0);
        row("link:", 0);
        row("link=", 0);
        row("link: a", 0);
        row("link:!=", 0);
        row("resultCode:(a OR b)", 0);
        row("resultCode:..", 11);
        row("resultCode:3..1", 11);
        for (const char *value : {"abc", "1.5", "10..2", "..", "1*", "01", "1234567890123456789", "\"1..2\""})
            QTest::newRow(value) << QStringLiteral("recipientSeq:%1").arg(QString::fromLatin1(value))
                                 << qsizetype(13);
        for (const char *value : {"soon", "2026-02-30", "2026-11-02..2026-11-01", "2026-1-1", "2026*",
                                  "2026-11-01T10", "2026-11-01T25:00", "2026-11-01T10:00+9", "2026-11-01Z",
                                  "-2x", "-h", "-2h..-7d", "today..yesterday", "2026-11-01T10:00:00."})
            QTest::newRow(value) << QStringLiteral("requestDate:%1").arg(QString::fromLatin1(value))
                                 << qsizetype(12);
    }

    void saysWhereItCannotUnderstand()
    {
        QFETCH(QString, text);
        const auto filter = parse(text);
        QVERIFY2(!filter, filter ? qPrintable(shown(*filter)) : "");
        QTEST(filter.error().position, "position");
        QVERIFY(filter.error().length > 0);
        QVERIFY(filter.error().text.endsWith(u'.') || filter.error().text.endsWith(u'?'));
    }

    void namesTheFieldThatMayBeMeant()
    {
        QVERIFY(parse(QStringLiteral("resultcod:1")).error().text.contains(QStringLiteral("resultCode?")));
        const QString far = parse(QStringLiteral("recipientNumberOf:1")).error().text;
        QVERIFY2(far.contains(QStringLiteral("the nearest are recipientNo, ")), qPrintable(far));
        QCOMPARE(far.count(u','), 5); // not all of the table
    }

    void saysHowATimeIsWritten()
    {
        for (const char *typed : {"05:01", "2026-11-29 05:01", "2026-11-29T05:01", "receivedAt:05:01"}) {
            const auto filter = parse(QString::fromLatin1(typed));
            QVERIFY2(!filter, typed);
            QVERIFY2(filter.error().text.contains(QStringLiteral("receivedAt:2026-11-01T10:30")), typed);
        }
    }

    void hasBounds()
    {
        const auto times = [](const char *part, int count) {
            return QString::fromLatin1(part).repeated(count);
        };
        QVERIFY(parse(times("a ", 500)));
        QVERIFY(!parse(times("a ", 501)));
        QVERIFY(parse(times("(", 100) + u'a' + times(")", 100)));
        QCOMPARE(parse(times("(", 101) + u'a' + times(")", 101)).error().position, 100);
        QVERIFY(parse(u'"' + times("a", 65'534) + u'"'));
        QVERIFY(!parse(u'"' + times("a", 65'535) + u'"'));
        QVERIFY(!parse(u'"' + QStringLiteral("가").repeated(21'845) + u'"'));
        QVERIFY(parse(times("-", 60'000) + u'a'));
    }

    void neitherCrashesNorHangs()
    {
        for (const char *part : {"(", "\"", "-", "a:", "\\", "*", "OR ", ")", "-(", "link:..", "((a) "}) {
            for (const int bytes : {60'000, 1'000'000}) {
                const QString text =
                    QString::fromLatin1(part).repeated(bytes / static_cast<int>(qstrlen(part)));
                [[maybe_unused]] const auto filter = parse(text);
                QVERIFY(bytes < 100'000 || !filter);
            }
        }
    }

    void writesACellAsTheConditionThatFindsIt()
    {
        const auto written = [](const char *key, const QByteArray &cell, bool negated = false) {
            return conditionFor(*findColumn(messagesTable, QString::fromLatin1(key)), cell, negated);
        };
        QCOMPARE(written("recipientNo", "01012345678"), QStringLiteral("recipientNo=01012345678"));
        QCOMPARE(written("recipientNo", "01012345678", true), QStringLiteral("recipientNo!=01012345678"));
        QCOMPARE(written("recipientNo", {}), QStringLiteral("recipientNo:\"\""));
        QCOMPARE(written("recipientNo", {}, true), QStringLiteral("recipientNo:*"));
        QCOMPARE(written("recipientNo", ""), QStringLiteral("recipientNo=\"\""));
        QCOMPARE(written("link", "a \"b\" \\"), QStringLiteral("link=\"a \\\"b\\\" \\\\\""));
        QCOMPARE(written("recipientSeq", "5"), QStringLiteral("recipientSeq=5"));
        QCOMPARE(written("recipientSeq", "1.0"), QStringLiteral("recipientSeq:*"));
        QCOMPARE(written("requestDate", "2026-11-01 10:00:00.0"),
                 QStringLiteral("requestDate=\"2026-11-01 10:00:00.0\""));
        QCOMPARE(written("requestDate", "soon", true), QStringLiteral("-\"soon\""));
        for (const char *cell : {"a..b", "(x)", "=b", ":", "OR", "-a", "\"", "a\nb", "가 나"}) {
            const auto filter = parse(written("link", cell));
            QVERIFY(filter);
            QCOMPARE(filter->condition.text, QByteArray(cell));
        }
    }
};

QTEST_APPLESS_MAIN(TestQuery)
#include "tst_query.moc"
