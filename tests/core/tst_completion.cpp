#include "core/completion.h"

#include <QTest>

#include <algorithm>

namespace {

/// The texts that are offered at the cursor, which stands at "|".
QStringList offered(QString text, const Table &table)
{
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    QStringList texts;
    for (const Completion &completion : completionsFor(text, cursor, table))
        texts.append(completion.text);
    return texts;
}

/// The text after the first offer is taken.
QString taken(QString text, const Table &table)
{
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    const auto completions = completionsFor(text, cursor, table);
    return completions.isEmpty()
        ? QString()
        : text.replace(completions[0].from, completions[0].length, completions[0].text);
}

} // namespace

class TestCompletion : public QObject
{
    Q_OBJECT
private slots:
    void offersFieldsByTheirBeginning()
    {
        QCOMPARE(offered(QStringLiteral("RES|"), messagesTable), QStringList{QStringLiteral("resultCode:")});
        QCOMPARE(taken(QStringLiteral("hello -res| world"), messagesTable),
                 QStringLiteral("hello -resultCode: world"));
        QCOMPARE(offered(QStringLiteral("|"), othersTable).size(),
                 static_cast<qsizetype>(othersTable.columns.size()));
    }

    void offersWordsOfCodesInAllLanguagesAndTheCodes()
    {
        const QStringList all = offered(QStringLiteral("status:|"), templatesTable);
        for (const char *word : {"Rejected", "반려", "差し戻し", "TSC04", "\"검수 중\""})
            QVERIFY2(all.contains(QString::fromUtf8(word)), word);
        QCOMPARE(taken(QStringLiteral("status:rej|"), templatesTable), QStringLiteral("status:Rejected"));
        QCOMPARE(taken(QStringLiteral("status:\"검|"), templatesTable), QStringLiteral("status:\"검수 중\""));
    }

    void offersOnlyCodesBehindTheEqualsSign()
    {
        QCOMPARE(offered(QStringLiteral("status=|"), templatesTable),
                 (QStringList{QStringLiteral("TSC01"), QStringLiteral("TSC02"), QStringLiteral("TSC03"),
                              QStringLiteral("TSC04")}));
    }

    void offersTimes()
    {
        QVERIFY(offered(QStringLiteral("receivedAt:|"), messagesTable).contains(QStringLiteral("today")));
        QCOMPARE(taken(QStringLiteral("requestDate>-7|"), messagesTable), QStringLiteral("requestDate>-7d"));
    }

    void offersOrBetweenConditionsOnly()
    {
        QVERIFY(offered(QStringLiteral("a |"), messagesTable).contains(QStringLiteral("OR ")));
        QVERIFY(!offered(QStringLiteral("|"), messagesTable).contains(QStringLiteral("OR ")));
        QVERIFY(!offered(QStringLiteral("a OR |"), messagesTable).contains(QStringLiteral("OR ")));
        QVERIFY(!offered(QStringLiteral("(|"), messagesTable).contains(QStringLiteral("OR ")));
    }

    void offersNothingInsideQuotedTextAndUnknownFields()
    {
        QVERIFY(offered(QStringLiteral("\"re|"), messagesTable).isEmpty());
        QVERIFY(offered(QStringLiteral("foo:|"), messagesTable).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestCompletion)
#include "tst_completion.moc"
