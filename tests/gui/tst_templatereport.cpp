#include "gui/templatereport.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

Row rowOf(const Table &table, qint64 id, const QList<std::pair<const char *, QByteArray>> &fields)
{
    Row row{.id = id, .cells = Cells(qsizetype(table.columns.size()))};
    for (const auto &[key, value] : fields)
        row.cells[columnIndex(table, QLatin1StringView(key))] = value;
    return row;
}

TemplateHistory history()
{
    TemplateHistory made;
    made.key = {"appKeyOfSomebody1", "senderKeyOfSomebody", "WELCOME"};
    made.updates = {rowOf(templatesTable, 2,
                          {{"status", "TSC04"},
                           {"updateDate", "2026-11-02 10:00:00"},
                           {"kakaoTemplateCode", "K77"},
                           {"hookId", "H2"}}),
                    rowOf(templatesTable, 1,
                          {{"status", "TSC02"},
                           {"updateDate", "2026-11-01 10:00:00"},
                           {"kakaoTemplateCode", "K77"},
                           {"hookId", "H1"}})};
    made.comments = {rowOf(commentsTable, 1,
                           {{"status", "REJ"},
                            {"userName", "inspector"},
                            {"createdAt", "2026-11-02 10:00:00"},
                            {"content", "# no\n<b>ads</b>"}})};
    return made;
}

} // namespace

class TemplateReportTest : public QObject
{
    Q_OBJECT
private slots:
    void theTeamGetsStatesAndWords()
    {
        const QString report = markdownReport(history());
        QVERIFY(report.startsWith(u"# WELCOME\n"_s));
        QVERIFY(report.contains(u"Rejected (TSC04)"_s));
        QVERIFY(report.indexOf(u"TSC02"_s, report.indexOf(u"## "_s)) < report.lastIndexOf(u"TSC04"_s));
        QVERIFY(report.contains(u"inspector"_s));
    }

    void wordsFromOutsideAreNoMarkdown()
    {
        const QString report = markdownReport(history());
        QVERIFY2(report.contains(u"> \\# no\n> \\<b\\>ads\\</b\\>"_s), qPrintable(report));
    }

    void supportGetsIdsAndTimesInItsLanguage_data()
    {
        QTest::addColumn<int>("language");
        QTest::addColumn<QString>("word");
        QTest::newRow("ko") << int(QLocale::Korean) << u"반려 (TSC04)"_s;
        QTest::newRow("en") << int(QLocale::English) << u"Rejected (TSC04)"_s;
        QTest::newRow("ja") << int(QLocale::Japanese) << u"差し戻し (TSC04)"_s;
    }

    void supportGetsIdsAndTimesInItsLanguage()
    {
        QFETCH(int, language);
        QFETCH(QString, word);
        const QString text = supportText(history(), QLocale::Language(language));
        for (const QString &said : {word, u"K77"_s, u"WELCOME"_s, u"2026-11-02 10:00:00"_s, u"H1"_s, u"H2"_s})
            QVERIFY2(text.contains(said), qPrintable(text));
        for (const QString &hidden :
             {u"appKeyOfSomebody1"_s, u"senderKeyOfSomebody"_s, u"inspector"_s, u"ads"_s})
            QVERIFY2(!text.contains(hidden), qPrintable(text));
    }
};

QTEST_MAIN(TemplateReportTest)
#include "tst_templatereport.moc"
