#include "core/match.h"

#include <QTest>

Q_DECLARE_METATYPE(Match)

class TestMatch : public QObject
{
    Q_OBJECT
private slots:
    void comparesWithoutCaseAfterNfc_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<Match>("match");
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<bool>("found");

        const QString decomposed = QStringLiteral("웰컴").normalized(QString::NormalizationForm_D);
        QTest::newRow("ascii") << "Hello World" << Match::Contains << "o w" << true;
        QTest::newRow("absent") << "Hello World" << Match::Contains << "owl" << false;
        QTest::newRow("begins") << "Hello" << Match::StartsWith << "HE" << true;
        QTest::newRow("does not begin") << "Hello" << Match::StartsWith << "el" << false;
        QTest::newRow("ends") << "Hello" << Match::EndsWith << "LO" << true;
        QTest::newRow("does not end") << "Hello" << Match::EndsWith << "ll" << false;
        QTest::newRow("whole") << "Hello" << Match::Whole << "hELLO" << true;
        QTest::newRow("not whole") << "Hello" << Match::Whole << "hell" << false;
        QTest::newRow("Hangul composed, pattern decomposed")
            << "웰컴" << Match::Contains << decomposed << true;
        QTest::newRow("Hangul decomposed, pattern composed") << decomposed << Match::Contains << "컴" << true;
        QTest::newRow("accent") << "ÀB" << Match::Contains << "a\u0300b" << true;
        QTest::newRow("sharp s is not ss") << "straße" << Match::Contains << "strasse" << false;
        QTest::newRow("sharp s") << "straße" << Match::Contains << "STRAßE" << true;
        QTest::newRow("kana with a mark") << "か\u3099" << Match::Contains << "が" << true;
        QTest::newRow("kana with a mark is not the plain one")
            << "か\u3099" << Match::Contains << "か" << false;
        QTest::newRow("astral letters") << "\U00010400" << Match::Whole << "\U00010428" << true;
        QTest::newRow("Greek") << "ΣΊΣΥΦΟΣ" << Match::Whole << "σίσυφος" << true;
        const QString mark{QChar(QChar::ByteOrderMark)};
        QTest::newRow("a byte order mark") << mark + u'A' << Match::Whole << mark + u'a' << true;
        QTest::newRow("a byte order mark is a character") << mark + u'a' << Match::StartsWith << "a" << false;
        QTest::newRow("nothing in it") << "" << Match::Contains << "a" << false;
        QTest::newRow("a NUL") << QString(QStringLiteral("a") + QChar(0) + QStringLiteral("B"))
                               << Match::EndsWith << "b" << true;
    }

    void comparesWithoutCaseAfterNfc()
    {
        QFETCH(QString, cell);
        QFETCH(Match, match);
        QFETCH(QString, pattern);
        QFETCH(bool, found);
        QCOMPARE(matches(cell.toUtf8(), match, folded(pattern)), found);
    }

    void foldsEveryCharacterAsUnicodeDoes()
    {
        for (char32_t character = 0; character <= 0x1FFFF; ++character) {
            if (character >= 0xD800 && character <= 0xDFFF)
                continue;
            // As a single character, a byte order mark would be taken for one.
            const QString text =
                character == 0xFEFF ? QString(QChar(QChar::ByteOrderMark)) : QString::fromUcs4(&character, 1);
            const QString marked = u'a' + text + QChar(0x3099) + QChar(0x11A8);
            QVERIFY(matches(text.toUtf8(), Match::Whole, folded(text)));
            QVERIFY(matches(marked.toUtf8(), Match::Whole, folded(marked)));
        }
    }
};

QTEST_APPLESS_MAIN(TestMatch)
#include "tst_match.moc"
