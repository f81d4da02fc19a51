#include "core/completion.h"

#include <QLocale>
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
        QCOMPARE(offered(QStringLiteral("RES|"), messagesTable),
                 (QStringList{QStringLiteral("resultCode:"), QStringLiteral("result:")}));
        QCOMPARE(offered(QStringLiteral("result:|"), messagesTable),
                 (QStringList{QStringLiteral("ok"), QStringLiteral("pending"), QStringLiteral("warning"),
                              QStringLiteral("error"), QStringLiteral("unknown")}));
        QCOMPARE(taken(QStringLiteral("-result:e| x"), messagesTable), QStringLiteral("-result:error x"));
        QCOMPARE(offered(QStringLiteral("result|"), templatesTable), QStringList());
        QCOMPARE(taken(QStringLiteral("hello -res| world"), messagesTable),
                 QStringLiteral("hello -resultCode: world"));
        QCOMPARE(offered(QStringLiteral("|"), othersTable).size(),
                 static_cast<qsizetype>(othersTable.columns.size()));
    }

    void offersEachWordOnceBeforeAnythingIsTyped()
    {
        QLocale::setDefault(QLocale(QLocale::Korean));
        QVERIFY(offered(QStringLiteral("status:|"), templatesTable).contains(QStringLiteral("반려")));
        QLocale::setDefault(QLocale::c());
        QCOMPARE(offered(QStringLiteral("status:|"), templatesTable).size(), 4);
        const QString text = QStringLiteral("resultCode:");
        QStringList words;
        for (const Completion &completion : completionsFor(text, text.size(), messagesTable))
            words.append(completion.text + u' ' + completion.description);
        QCOMPARE(words.filter(QStringLiteral("Success ")).size(), 1);
        QVERIFY(words.filter(QStringLiteral("Success ")).constFirst().contains(u"1000"));
    }

    void offersWordsOfCodesInAllLanguagesAndTheCodes()
    {
        for (const char *typed : {"rej", "반", "差", "ject"})
            QCOMPARE(
                offered(QStringLiteral("status:%1|").arg(QString::fromUtf8(typed)), templatesTable).size(),
                1);
        QCOMPARE(taken(QStringLiteral("status:rej|"), templatesTable), QStringLiteral("status:Rejected"));
        QCOMPARE(taken(QStringLiteral("status:ject|"), templatesTable), QStringLiteral("status:Rejected"));
        QCOMPARE(taken(QStringLiteral("status:반|"), templatesTable), QStringLiteral("status:반려"));
        QCOMPARE(taken(QStringLiteral("status:04|"), templatesTable), QStringLiteral("status:TSC04"));
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
        const QStringList times = offered(QStringLiteral("receivedAt>=|"), messagesTable);
        const QDate monday = QDate::fromString(times.constLast(), Qt::ISODate);
        QCOMPARE(monday.dayOfWeek(), int(Qt::Monday));
        QVERIFY(monday.daysTo(QDate::currentDate()) <= 7);
        QVERIFY(QString(monday.toString(Qt::ISODate))
                == taken(QStringLiteral("receivedAt>=20|"), messagesTable).section(u'=', 1));
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
