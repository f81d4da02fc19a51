#include "datafolder.h"
#include "store/known.h"

class tst_Known : public QObject
{
    Q_OBJECT

    static HookRow row(const QByteArray &hook, const QByteArray &appKey = "appKey")
    {
        return readRows(sample::delivery(sample::body({hook}, appKey))).rows.constFirst();
    }

private slots:
    void knowsTheHooksThatAreInTheTables()
    {
        const DataFolder folder;
        const QByteArray without = "{\"requestId\":\"R\",\"recipientSeq\":1,\"resultCode\":\"1000\"}";
        folder.append({sample::body({sample::message(1), sample::templateUpdate("T1"), without})});
        folder.catchUp();
        Known known(folder.path());
        QVERIFY(*known.hook(row(sample::message(1))));
        QVERIFY(*known.hook(row(sample::templateUpdate("T1"))));
        QVERIFY(*known.hook(row(without)));
        QVERIFY(!*known.hook(row(sample::message(2))));
        QVERIFY(!*known.hook(row(sample::message(1), "another")));
        QVERIFY(!*known.hook(row("{\"requestId\":\"R\",\"recipientSeq\":1,\"resultCode\":\"3018\"}")));
        folder.append({sample::body({sample::message(2)})});
        folder.catchUp();
        QVERIFY(*known.hook(row(sample::message(2))));
    }

    void knowsNoHooksWithoutTables()
    {
        const DataFolder folder;
        folder.append({sample::body({sample::message(1)})});
        Known known(folder.path());
        QVERIFY(!*known.hook(row(sample::message(1))));
        folder.catchUp();
        QVERIFY(*known.hook(row(sample::message(1))));
    }

    void countsEqualDeliveriesAndKnowsBodies()
    {
        const DataFolder folder;
        const QByteArray body = sample::body({});
        const QByteArray verification = sample::body({sample::message(2)}, "String");
        folder.append({body, body, sample::body({sample::message(1)}), verification});
        folder.catchUp();
        Known known(folder.path());
        auto delivery = sample::delivery(body);
        QCOMPARE(*known.countEqual(delivery), 2);
        delivery.request.remoteAddress = "10.0.0.1";
        QCOMPARE(*known.countEqual(delivery), 0);
        QVERIFY(*known.body(body));
        QVERIFY(*known.body(verification));
        QVERIFY(!*known.body("{}"));
    }

    void saysThatThereIsNoJournal()
    {
        const DataFolder folder;
        Known known(folder.path());
        QVERIFY(!known.body("{}"));
        QVERIFY(!known.countEqual(sample::delivery("{}")));
    }
};

QTEST_GUILESS_MAIN(tst_Known)
#include "tst_known.moc"
