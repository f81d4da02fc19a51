#include "core/savedfilters.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Saved filters as a text.
class TestSavedFilters : public QObject
{
    Q_OBJECT
private slots:
    void aTextComesBackAsItWas();
    void linesThatSayNothingAreSkipped();
    void errorsNameTheLine_data();
    void errorsNameTheLine();
    void ofTheSameNameTheLastCounts();
    void thereIsABound();
    void namesFitIntoALine();

private:
    const Clock m_clock{.now = 1'793'491'200'000, .local = QTimeZone::utc()};
};

void TestSavedFilters::aTextComesBackAsItWas()
{
    const QList<SavedFilter> filters{
        {.name = u"오늘 실패"_s, .table = &messagesTable, .filter = u"resultCode:!=1000 receivedAt:today"_s},
        {.name = u"a=b [c]"_s, .table = &templatesTable, .filter = u"\"x = y\" OR -status:rejected"_s},
        {.name = u"all"_s, .table = &othersTable, .filter = {}},
    };
    const QString text = writeSavedFilters(filters);
    QVERIFY(text.startsWith(u"[messages] 오늘 실패 = resultCode:!=1000 receivedAt:today\n"_s));
    const auto read = readSavedFilters(text, m_clock);
    QVERIFY(read);
    QCOMPARE(*read, filters);
}

void TestSavedFilters::linesThatSayNothingAreSkipped()
{
    const auto read = readSavedFilters(u"# of the team\r\n\r\n  [messages]  Mine  =  x \r\n"_s, m_clock);
    QVERIFY(read);
    QCOMPARE(*read, (QList<SavedFilter>{{.name = u"Mine"_s, .table = &messagesTable, .filter = u"x"_s}}));
    QVERIFY(readSavedFilters({}, m_clock)->isEmpty());
}

void TestSavedFilters::errorsNameTheLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("said");
    QTest::newRow("no table") << u"Mine = x"_s << u"[messages] Name = filter"_s;
    QTest::newRow("no filter") << u"[messages] Mine"_s << u"[messages] Name = filter"_s;
    QTest::newRow("unknown table") << u"[mails] Mine = x"_s << u"no table 'mails'"_s;
    QTest::newRow("no name") << u"[messages]  = x"_s << u"1 to 100 characters"_s;
    QTest::newRow("long name") << u"[messages] "_s + QString(101, u'x') + u" = x"_s
                               << u"1 to 100 characters"_s;
    QTest::newRow("unknown field") << u"[messages] Mine = nope:x"_s << u"nope"_s;
}

void TestSavedFilters::errorsNameTheLine()
{
    QFETCH(QString, line);
    QFETCH(QString, said);
    const auto read = readSavedFilters(u"[messages] Good = x\n"_s + line, m_clock);
    QVERIFY(!read);
    QVERIFY2(read.error().text.startsWith(u"Line 2: "_s), qPrintable(read.error().text));
    QVERIFY2(read.error().text.contains(said), qPrintable(read.error().text));
}

void TestSavedFilters::ofTheSameNameTheLastCounts()
{
    const auto read = readSavedFilters(u"[messages] A = x\n[comments] A = y\n[messages] A = z"_s, m_clock);
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->constFirst().filter, u"z"_s);
}

void TestSavedFilters::thereIsABound()
{
    QString text;
    for (qsizetype i = 0; i < maxSavedFilters; ++i)
        text += u"[messages] %1 = x\n"_s.arg(i);
    QCOMPARE(readSavedFilters(text, m_clock)->size(), maxSavedFilters);
    QVERIFY(!readSavedFilters(text + u"[messages] more = x"_s, m_clock));
    QVERIFY(!readSavedFilters(QString(maxSavedText + 1, u'#'), m_clock));
}

void TestSavedFilters::namesFitIntoALine()
{
    QCOMPARE(savedName(u" a \n b = c "_s), u"a b - c"_s);
    QCOMPARE(savedName(QString(200, u'x')).size(), maxSavedName);
    QCOMPARE(savedName(u" \n"_s), QString());
}

QTEST_APPLESS_MAIN(TestSavedFilters)
#include "tst_savedfilters.moc"
