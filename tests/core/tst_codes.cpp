#include "core/codes.h"

#include <QTest>

class TestCodes : public QObject
{
    Q_OBJECT
private slots:
    void knowsTheWordsOfACodeInThreeLanguages()
    {
        const Code *code = Codes::builtIn().find("template_status", "TSC04");
        QVERIFY(code);
        QCOMPARE(code->en, QStringLiteral("Rejected"));
        QCOMPARE(code->ko, QStringLiteral("반려"));
        QCOMPARE(code->ja, QStringLiteral("差し戻し"));
        QCOMPARE(code->severity, QByteArray("error"));
    }

    void readsQuotedFields()
    {
        const Code *code = Codes::builtIn().find("message_type", "BRAND_MESSAGE_NORMAL");
        QVERIFY(code);
        QCOMPARE(code->en, QStringLiteral("Brand message, normal"));
    }

    void looksIntoAllKindsInOrderAndNoOther()
    {
        const char *kinds = "message_result kakao_result";
        QVERIFY(Codes::builtIn().find(kinds, "MRC01"));
        QVERIFY(Codes::builtIn().find(kinds, "1000"));
        QVERIFY(!Codes::builtIn().find(kinds, "TSC01"));
    }

    void comparesCodesAsTheyCame()
    {
        QVERIFY(!Codes::builtIn().find("template_status", "tsc04"));
        QVERIFY(!Codes::builtIn().find("kakao_result", "01000"));
        QVERIFY(!Codes::builtIn().find("template_status", ""));
    }

    void listsTheCodesOfAKindInTheOrderOfTheFile()
    {
        QList<QByteArray> codes;
        for (const Code *code : Codes::builtIn().ofKinds("template_status"))
            codes.append(code->code);
        QCOMPARE(codes, (QList<QByteArray>{"TSC01", "TSC02", "TSC03", "TSC04"}));
    }
};

QTEST_APPLESS_MAIN(TestCodes)
#include "tst_codes.moc"
