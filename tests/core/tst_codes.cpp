#include "core/codes.h"

#include <QFile>
#include <QTest>

#include <algorithm>

class TestCodes : public QObject
{
    Q_OBJECT
private slots:
    void knowsTheWordsOfACodeInThreeLanguages()
    {
        const Code *code = Codes::builtIn().find("kakao/template_status", "TSC04");
        QVERIFY(code);
        QCOMPARE(code->word.in(QLocale::English), QStringLiteral("Rejected"));
        QCOMPARE(code->word.in(QLocale::Korean), QStringLiteral("반려"));
        QCOMPARE(code->word.in(QLocale::Japanese), QStringLiteral("差し戻し"));
        QCOMPARE(code->word.in(QLocale::French), QStringLiteral("Rejected"));
        QCOMPARE(code->severity, QByteArray("error"));
    }

    void readsQuotedFields()
    {
        const Code *code = Codes::builtIn().find("kakao/message_type", "BRAND_MESSAGE_NORMAL");
        QVERIFY(code);
        QCOMPARE(code->word.en, QStringLiteral("Brand message, normal"));
    }

    void looksIntoAllKindsInOrderAndNoOther()
    {
        const char *kinds = "kakao/message_result kakao/kakao_result";
        QVERIFY(Codes::builtIn().find(kinds, "MRC01"));
        QVERIFY(Codes::builtIn().find(kinds, "1000"));
        QVERIFY(!Codes::builtIn().find(kinds, "TSC01"));
    }

    void comparesCodesAsTheyCame()
    {
        QVERIFY(!Codes::builtIn().find("kakao/template_status", "tsc04"));
        QVERIFY(!Codes::builtIn().find("kakao/kakao_result", "01000"));
        QVERIFY(!Codes::builtIn().find("kakao/template_status", ""));
    }

    void looksUpPerProduct()
    {
        const Code *kakao = Codes::builtIn().find("kakao/kakao_result", "3008");
        const Code *sms = Codes::builtIn().find("sms/sms_result", "3008");
        QVERIFY(kakao && sms);
        QVERIFY(kakao->word.en != sms->word.en);
        QCOMPARE(Codes::builtIn().meaningsOf("3008"), (QList<const Code *>{kakao, sms}));
        QVERIFY(Codes::builtIn().meaningsOf("nobody's").isEmpty());
    }

    void noRowLacksALanguage_data()
    {
        QTest::addColumn<QByteArray>("product");
        QTest::addColumn<int>("least"); ///< rows: a line that cannot be read is no row
        QTest::newRow("kakao") << QByteArray("kakao") << 410;
        QTest::newRow("sms") << QByteArray("sms") << 80;
        QTest::newRow("email") << QByteArray("email") << 40;
    }

    /// And has as many rows as the file has lines: none is there twice or has other columns.
    void noRowLacksALanguage()
    {
        QFETCH(QByteArray, product);
        QFETCH(int, least);
        QFile file(QStringLiteral(":/codes/%1.csv").arg(QString::fromLatin1(product)));
        Codes::builtIn(); // has the resource there
        QVERIFY(file.open(QIODevice::ReadOnly));
        const qsizetype lines = file.readAll().trimmed().count('\n');
        qsizetype rows = 0;
        for (const Code &one : Codes::builtIn().every()) {
            const Code *code = &one;
            if (code->product != product)
                continue;
            ++rows;
            for (const Wording &wording : {code->word, code->meaning, code->action}) {
                for (const QString &text : {wording.ko, wording.en, wording.ja})
                    QVERIFY2(!text.trimmed().isEmpty(), code->code);
            }
            QVERIFY2(!code->source.isEmpty(), code->code);
            const auto severity =
                std::find(resultClasses.begin(), resultClasses.end() - 1, code->severity); // but unknown
            QVERIFY2(severity != resultClasses.end() - 1, code->code);
        }
        QCOMPARE(rows, lines);
        QVERIFY(rows >= least);
    }

    void textsAreOfTheirLanguage()
    {
        const auto has = [](const QString &text, char16_t from, char16_t to) {
            return std::any_of(text.begin(), text.end(), [=](QChar c) { return c >= from && c <= to; });
        };
        for (const Code &one : Codes::builtIn().every()) {
            const Code *code = &one;
            for (const Wording &wording : {code->meaning, code->action}) {
                QVERIFY2(has(wording.ko, u'\uac00', u'\ud7a3'), code->code);
                QVERIFY2(has(wording.ja, u'\u3040', u'\u30ff'), code->code);
                QVERIFY2(!has(wording.ja, u'\uac00', u'\ud7a3'), code->code);
                QVERIFY2(!has(wording.en, u'\u3040', u'\ud7a3'), code->code);
            }
        }
    }

    void saysWhatIsParticular_data()
    {
        QTest::addColumn<QString>("said");
        QTest::newRow("3018") << QStringLiteral("2025-01-14");
        QTest::newRow("MRC02") << QStringLiteral("query");
    }

    void saysWhatIsParticular()
    {
        QFETCH(QString, said);
        const Code *code =
            Codes::builtIn().find("kakao/message_result kakao/kakao_result", QTest::currentDataTag());
        QVERIFY(code);
        QVERIFY2(code->meaning.en.contains(said), qPrintable(code->meaning.en));
    }

    void resultsAreInClasses_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("MRC01") << QByteArray("ok");
        QTest::newRow("1000") << QByteArray("ok");
        QTest::newRow("4161") << QByteArray("pending");
        QTest::newRow("") << QByteArray("pending");
        QTest::newRow("3005") << QByteArray("warning");
        QTest::newRow("3018") << QByteArray("error");
        QTest::newRow("TSC01") << QByteArray("unknown"); // another kind's
        QTest::newRow("12345") << QByteArray("unknown");
    }

    void resultsAreInClasses()
    {
        QTEST(Codes::builtIn().classOf("kakao/message_result kakao/kakao_result", QTest::currentDataTag()),
              "name");
    }

    void listsTheCodesOfAKindInTheOrderOfTheFile()
    {
        QList<QByteArray> codes;
        for (const Code *code : Codes::builtIn().ofKinds("kakao/template_status"))
            codes.append(code->code);
        QCOMPARE(codes, (QList<QByteArray>{"TSC01", "TSC02", "TSC03", "TSC04"}));
    }
};

QTEST_APPLESS_MAIN(TestCodes)
#include "tst_codes.moc"
