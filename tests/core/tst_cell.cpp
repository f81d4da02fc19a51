#include "core/cell.h"

#include <QDateTime>
#include <QTest>

namespace {

using MaybeNumber = std::optional<qint64>;

/// A time in UTC, as the tests write it; empty: none.
QString shown(std::optional<qint64> time)
{
    return time ? QDateTime::fromMSecsSinceEpoch(*time).toUTC().toString(Qt::ISODateWithMs) : QString();
}

} // namespace

class TestCell : public QObject
{
    Q_OBJECT
private slots:
    void aNumberIsAnIntegerOfAtMost18Digits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("number");
        QTest::addColumn<qint64>("value");
        const auto yes = [](const char *text, qint64 value) {
            QTest::newRow(text) << QByteArray(text) << true << value;
        };
        const auto no = [](const char *text) {
            QTest::newRow(text) << QByteArray(text) << false << qint64(0);
        };
        yes("0", 0);
        yes("1", 1);
        yes("10", 10);
        yes("-1", -1);
        yes("999999999999999999", 999'999'999'999'999'999);
        yes("-999999999999999999", -999'999'999'999'999'999);
        no("1000000000000000000"); // 19 digits
        no("01");
        no("00");
        no("-0");
        no("-01");
        no("1.0");
        no("1e3");
        no("+1");
        no("--1");
        no("-");
        no("");
        no(" 1");
        no("1 ");
        no("1,000");
        no("0x1");
        no("abc");
        no("true");
        no("１"); // full width
        no("MRC01");
        QTest::newRow("a NUL behind it") << QByteArray("1\0", 2) << false << qint64(0);
    }

    void aNumberIsAnIntegerOfAtMost18Digits()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, number);
        QFETCH(qint64, value);
        QCOMPARE(readNumber(textView(text)), number ? MaybeNumber(value) : MaybeNumber());
    }

    void readsTheSendersTimes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *text, const char *utc) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(utc);
        };
        // The forms that are met; without a zone it is Korean time.
        row("2022-05-01 00:00:00", "2022-04-30T15:00:00.000Z");
        row("2023-06-01", "2023-05-31T15:00:00.000Z");
        row("2026-06-10T12:00:10", "2026-06-10T03:00:10.000Z");
        row("2026-06-10T12:00:10.123+09:00", "2026-06-10T03:00:10.123Z");
        row("2026-06-10 12:00:10.0", "2026-06-10T03:00:10.000Z");
        row("2026-06-10 12:00", "2026-06-10T03:00:00.000Z");
        row("2019-11-05 18:12:58", "2019-11-05T09:12:58.000Z"); // a sample's requestId says so
        row("2026-06-10T12:00:10Z", "2026-06-10T12:00:10.000Z");
        row("2026-06-10T12:00Z", "2026-06-10T12:00:00.000Z");
        row("2026-06-10T12:00:10-05:30", "2026-06-10T17:30:10.000Z");
        row("2026-06-10T12:00:10+0900", "2026-06-10T03:00:10.000Z");
        row("2026-06-10T12:00:10+00:00", "2026-06-10T12:00:10.000Z");
        row("2026-06-10 12:00:10.5", "2026-06-10T03:00:10.500Z");
        row("2026-06-10 12:00:10.05", "2026-06-10T03:00:10.050Z");
        row("2026-06-10 12:00:10.1239999", "2026-06-10T03:00:10.123Z");
        row("2026-06-10 12:00:10.123456789Z", "2026-06-10T12:00:10.123Z");
        row("2024-02-29", "2024-02-28T15:00:00.000Z");
        row("1969-12-31 23:59:59", "1969-12-31T14:59:59.000Z");
        row("1900-01-01", "1899-12-31T15:00:00.000Z");
        row("1988-07-01 12:00:00", "1988-07-01T03:00:00.000Z"); // summer time of then is not known
        row("9999-12-31 23:59:59", "9999-12-31T14:59:59.000Z");
        for (const char *none : {"",
                                 "soon",
                                 "String",
                                 "2026",
                                 "2026-06",
                                 "2026-6-1",
                                 "26-06-10",
                                 "20260610",
                                 "2026/06/10",
                                 "2026-13-01",
                                 "2026-00-01",
                                 "2026-06-00",
                                 "2026-06-31",
                                 "2023-02-29",
                                 "2026-06-10T",
                                 "2026-06-10 ",
                                 " 2026-06-10",
                                 "2026-06-10T12",
                                 "2026-06-10T24:00:00",
                                 "2026-06-10T12:60:00",
                                 "2026-06-10T12:00:60",
                                 "2026-06-10T1:00:00",
                                 "2026-06-10  12:00:00",
                                 "2026-06-10t12:00:00",
                                 "2026-06-10T12:00:00.",
                                 "2026-06-10T12:00:00.Z",
                                 "2026-06-10T12:00:00,5",
                                 "2026-06-10T12:00.5",
                                 "2026-06-10Z",
                                 "2026-06-10T12:00:00 Z",
                                 "2026-06-10T12:00:00 +09:00",
                                 "2026-06-10T12:00:00+9",
                                 "2026-06-10T12:00:00+09",
                                 "2026-06-10T12:00:00+09:",
                                 "2026-06-10T12:00:00+09:60",
                                 "2026-06-10T12:00:00+24:00",
                                 "2026-06-10T12:00:00+09:00Z",
                                 "2026-06-10T12:00:00KST",
                                 "1793547000000",
                                 "-2h",
                                 "today"})
            row(none, "");
    }

    void readsTheSendersTimes()
    {
        QFETCH(QByteArray, text);
        QTEST(shown(readTime(textView(text))), "utc");
    }

    void saysHowLongAWrittenTimeLasts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("length");
        QTest::newRow("a day") << QByteArray("2026-06-10") << msPerDay;
        QTest::newRow("a minute") << QByteArray("2026-06-10 12:00") << msPerMinute;
        QTest::newRow("a minute with zone") << QByteArray("2026-06-10 12:00Z") << msPerMinute;
        QTest::newRow("a second") << QByteArray("2026-06-10 12:00:00") << msPerSecond;
        QTest::newRow("a tenth") << QByteArray("2026-06-10 12:00:00.0") << qint64(100);
        QTest::newRow("a hundredth") << QByteArray("2026-06-10 12:00:00.00+09:00") << qint64(10);
        QTest::newRow("a thousandth") << QByteArray("2026-06-10 12:00:00.000") << qint64(1);
        QTest::newRow("never less") << QByteArray("2026-06-10 12:00:00.000000") << qint64(1);
    }

    void saysHowLongAWrittenTimeLasts()
    {
        QFETCH(QByteArray, text);
        const auto time = readWrittenTime(textView(text));
        QVERIFY(time);
        QTEST(time->length, "length");
        QCOMPARE(time->offset.has_value(), text.endsWith('Z') || text.contains('+'));
    }

    void writesInstantsInAZone_data()
    {
        QTest::addColumn<qint64>("instant");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](qint64 instant, const char *zone, const char *text) {
            QTest::newRow(text) << instant << QByteArray(zone) << QByteArray(text);
        };
        row(1'793'491'200'000, "Asia/Seoul", "2026-11-01T09:00:00.000+09:00");
        row(1'793'491'200'000, "UTC", "2026-11-01T00:00:00.000+00:00"); // never Z
        row(1'793'491'200'001, "Asia/Kolkata", "2026-11-01T05:30:00.001+05:30");
        row(1'793'491'200'999, "America/St_Johns", "2026-10-31T21:30:00.999-02:30");
        row(1'793'505'600'000, "America/New_York", "2026-11-01T00:00:00.000-04:00");
        row(1'793'592'000'000, "America/New_York", "2026-11-01T23:00:00.000-05:00");
        row(0, "UTC", "1970-01-01T00:00:00.000+00:00");
        row(-1, "UTC", "1969-12-31T23:59:59.999+00:00");
        row(-1, "Asia/Seoul", "1970-01-01T08:59:59.999+09:00");
        row(253'402'300'799'999, "UTC", "9999-12-31T23:59:59.999+00:00");
        row(-62'135'596'800'000, "UTC", "0001-01-01T00:00:00.000+00:00");
    }

    void writesInstantsInAZone()
    {
        QFETCH(qint64, instant);
        QFETCH(QByteArray, zone);
        QTEST(writeInstant(instant, QTimeZone(zone)), "text");
    }

    void readsBackTheInstantsItWrote()
    {
        for (const char *zone : {"UTC", "Asia/Seoul", "America/New_York", "Asia/Kolkata", "Pacific/Apia"}) {
            const QTimeZone there{QByteArray(zone)};
            // Seoul's offset of 1900 was 8:27:52: nothing may be lost by it.
            for (const qint64 instant :
                 {qint64(0), qint64(-1), qint64(1), qint64(1'793'547'000'123), qint64(-2'208'988'800'001),
                  qint64(1'793'505'600'000), qint64(253'370'764'800'000)})
                QCOMPARE(readInstant(textView(writeInstant(instant, there))), MaybeNumber(instant));
        }
    }

    void readsInstantsWithAnyOffset_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("utc");
        const auto row = [](const char *text, const char *utc) {
            QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(utc);
        };
        row("2026-11-01T09:00:00.000+09:00", "2026-11-01T00:00:00.000Z");
        row("2026-11-01T00:00:00.000+00:00", "2026-11-01T00:00:00.000Z");
        row("2026-11-01T00:00:00Z", "2026-11-01T00:00:00.000Z");
        row("2026-11-01T00:00Z", "2026-11-01T00:00:00.000Z");
        row("2026-10-31T19:00:00.123456789-05:00", "2026-11-01T00:00:00.123Z");
        row("2026-11-01 00:00:00.5-00:00", "2026-11-01T00:00:00.500Z");
        row("2026-11-01T23:30:00.000+23:30", "2026-11-01T00:00:00.000Z");
        row("2026-11-01T09:00:00.000", ""); // without an offset it would be a guess
        row("2026-11-01T09:00", "");
        row("2026-11-01", "");
        row("", "");
        row("yesterday", "");
    }

    void readsInstantsWithAnyOffset()
    {
        QFETCH(QByteArray, text);
        QTEST(shown(readInstant(textView(text))), "utc");
    }

    void masksTheMiddleOfANumber_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QByteArray>("masked");
        const auto row = [](const char *number, const char *masked) {
            QTest::newRow(number) << QByteArray(number) << QByteArray(masked);
        };
        row("01012345678", "010****5678");
        row("0101234567", "01****4567");
        row("021234567", "0****4567");
        row("821012345678", "8210****5678");
        row("+821012345678", "+8210****5678");
        row("010-1234-5678", "010-****-5678");
        row("010 1234 5678", "010 **** 5678");
        row("010.1234.5678", "010.****.5678");
        row("+82 10-1234-5678", "+82 10-****-5678");
        row("(02) 123-4567", "(0*) ***-4567");
        row("010-12-345678", "010-**-**5678");
        row("0-1-0-1-2-3-4-5-6-7-8", "0-1-0-*-*-*-*-5-6-7-8");
        row("123456789012345", "1234567****2345");
        // Too short to hide something, or no number at all.
        row("12345678", "********");
        row("1234", "****");
        row("1234-5678", "*********");
        row("", "");
        row("1234567890123456", "****************");
        row("01012345678,01087654321", "***********************");
        row("someone@example.com", "*******************");
        // What is neither digit nor separator is hidden too.
        row("010-1234-5678 Kim", "010-****-5678 ***");
        row("tel:01012345678", "****010****5678");
    }

    void masksTheMiddleOfANumber()
    {
        QFETCH(QByteArray, number);
        QTEST(maskedNumber(number), "masked");
    }

    void leavesNoByteOfAName()
    {
        const QByteArray masked = maskedNumber("김철수 01012345678");
        QVERIFY(!masked.contains("김"));
        QVERIFY(masked.endsWith(" 010****5678"));
        QVERIFY(masked.isValidUtf8());
        QVERIFY(!maskedNumber("０１０１２３４５６７８").contains("１"));
    }
};

QTEST_APPLESS_MAIN(TestCell)
#include "tst_cell.moc"
