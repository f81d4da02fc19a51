#include "gui/visits.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class VisitsTest : public QObject
{
    Q_OBJECT
private slots:
    void backAndForwardLeadWhereOneWas();
    void aNewPlaceLeavesWhatWasAhead();
    void theSameRowsAreOnePlace();
    void theyAreBounded();
    void rowsCanBeForgotten();
};

void VisitsTest::backAndForwardLeadWhereOneWas()
{
    Visits visits;
    QVERIFY(!visits.canGo(-1) && !visits.canGo(1) && !visits.go(-1));
    visits.note({&messagesTable, u"a"_s, 3});
    QVERIFY(!visits.canGo(-1));
    visits.note({&deliveriesTable, u"delivery:5"_s, 0});
    QCOMPARE(*visits.go(-1), (Visit{&messagesTable, u"a"_s, 3}));
    QVERIFY(!visits.canGo(-1));
    QCOMPARE(*visits.go(1), (Visit{&deliveriesTable, u"delivery:5"_s, 0}));
    QVERIFY(!visits.canGo(1));
}

void VisitsTest::aNewPlaceLeavesWhatWasAhead()
{
    Visits visits;
    visits.note({&messagesTable, {}, 0});
    visits.note({&deliveriesTable, {}, 0});
    visits.go(-1);
    visits.note({&othersTable, {}, 0});
    QVERIFY(!visits.canGo(1));
    QCOMPARE(visits.go(-1)->table, &messagesTable);
}

void VisitsTest::theSameRowsAreOnePlace()
{
    Visits visits;
    visits.note({&messagesTable, u"a"_s, 3});
    visits.note({&messagesTable, u"a"_s, 4});
    visits.note({&messagesTable, u"a"_s, 0}); // nobody looks at a row just now
    visits.note({&messagesTable, u"b"_s, 0});
    QCOMPARE(*visits.go(-1), (Visit{&messagesTable, u"a"_s, 4}));
    QVERIFY(!visits.canGo(-1));
}

void VisitsTest::theyAreBounded()
{
    Visits visits;
    for (qsizetype i = 0; i <= maxVisits; ++i)
        visits.note({&messagesTable, QString::number(i), 0});
    qsizetype back = 0;
    Visit first;
    for (; visits.canGo(-1); ++back)
        first = *visits.go(-1);
    QCOMPARE(back, maxVisits - 1);
    QCOMPARE(first.filter, u"1"_s);
}

void VisitsTest::rowsCanBeForgotten()
{
    Visits visits;
    visits.note({&messagesTable, u"a"_s, 3});
    visits.note({&messagesTable, u"b"_s, 4});
    visits.forgetRows();
    QCOMPARE(visits.go(-1)->row, 0);
}

QTEST_APPLESS_MAIN(VisitsTest)
#include "tst_visits.moc"
