#include "core/textchange.h"

#include <QTest>

class TestTextChange : public QObject
{
    Q_OBJECT
private slots:
    void sentencesAreCompared()
    {
        const auto change = textChange(QStringLiteral("No advertising. Add a name."),
                                       QStringLiteral("Add a name. The link is dead."));
        QCOMPARE(change.added, QStringList{QStringLiteral("The link is dead.")});
        QCOMPARE(change.gone, QStringList{QStringLiteral("No advertising.")});
    }

    void orderAndWhiteSpaceDoNotCount()
    {
        QVERIFY(textChange(QStringLiteral("One.  Two."), QStringLiteral("Two.\nOne.")).isEmpty());
        QVERIFY(textChange({}, {}).isEmpty());
    }

    void koreanAndJapaneseSentencesEndToo()
    {
        const auto change = textChange(QStringLiteral("광고입니다. 이름이 없습니다."),
                                       QStringLiteral("광고입니다. 링크 오류입니다."));
        QCOMPARE(change.added, QStringList{QStringLiteral("링크 오류입니다.")});
        QCOMPARE(textChange(QStringLiteral("広告です。 名前。"), QStringLiteral("広告です。")).gone,
                 QStringList{QStringLiteral("名前。")});
    }

    void longTextsAreBounded()
    {
        const QString text = QStringLiteral("a. ").repeated(100'000);
        QVERIFY(textChange(text, text).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestTextChange)
#include "tst_textchange.moc"
