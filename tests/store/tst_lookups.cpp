#include "store/lookups.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

const LookupKey usualKey{.appKey = "app", .requestId = "20261128231005y0Tl7Gbz0e0", .recipientSeq = "3"};

Lookup askedAt(qint64 time, const LookupKey &key = usualKey)
{
    Lookup lookup;
    lookup.key = key;
    lookup.askedAt = time;
    lookup.httpStatus = 200;
    lookup.apiCode = "0";
    lookup.apiMessage = "SUCCESS";
    lookup.messageStatus = "FAILED";
    lookup.resultCode = "3019";
    lookup.resultCodeName = "NoKakaoUser";
    lookup.resultMessage = "카카오톡 유저 아님";
    lookup.receiveDate = "2026-11-28 23:10:07";
    lookup.resendStatus = "RSC04";
    lookup.resendStatusName = "sent";
    lookup.resendResultCode = "1000";
    lookup.resendRequestId = "20261128231010AbCdEfGhIj1";
    return lookup;
}

Lookup unanswered(qint64 time)
{
    Lookup lookup;
    lookup.key = usualKey;
    lookup.askedAt = time;
    lookup.trouble = Lookup::Trouble::NotReached;
    return lookup;
}

} // namespace

class TestLookups : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void givesBackWhatWasKept()
    {
        {
            auto lookups = opened();
            QVERIFY(lookups.add(askedAt(1)));
            QVERIFY(lookups.add(unanswered(2)));
        }
        auto again = opened();
        QCOMPARE(newest(again), (QList<Lookup>{unanswered(2), askedAt(1)}));
    }

    void eachMessageHasItsOwn()
    {
        auto lookups = opened();
        for (const LookupKey &other : {LookupKey{"other", usualKey.requestId, "3"},
                                       LookupKey{"app", "x", "3"}, LookupKey{"app", usualKey.requestId, "4"}})
            QVERIFY(lookups.add(askedAt(5, other)));
        QCOMPARE(newest(lookups), QList<Lookup>());
        QVERIFY(lookups.add(askedAt(4)));
        QCOMPARE(newest(lookups), QList<Lookup>{askedAt(4)});
    }

    void theNewestAreReadInOrderWhateverTheClockDid()
    {
        auto lookups = opened();
        for (qint64 time = 1; time <= 30; ++time)
            QVERIFY(lookups.add(askedAt(time * 7 % 31)));
        const auto read = newest(lookups);
        QCOMPARE(read.size(), shownLookups);
        QCOMPARE(read.first().askedAt, 30);
        QCOMPARE(read.last().askedAt, 11);
    }

    void theSameMomentIsKeptOnce()
    {
        auto lookups = opened();
        QVERIFY(lookups.add(unanswered(1)));
        QVERIFY(lookups.add(askedAt(1)));
        QCOMPARE(newest(lookups), QList<Lookup>{askedAt(1)});
    }

    void onlyTheNewestAreKept()
    {
        auto lookups = Lookups::open(m_folder->path(), 10);
        QVERIFY(lookups);
        for (qint64 time = 1; time <= 25; ++time)
            QVERIFY(lookups->add(askedAt(time)));
        QCOMPARE(newest(*lookups).size(), 10);
        QCOMPARE(newest(*lookups).last().askedAt, 16);
    }

    void nobodyButItsOwnerCanReadTheFile()
    {
        auto lookups = opened();
        QVERIFY(lookups.add(askedAt(1)));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(lookupsPath(m_folder->path())) & others, QFile::Permissions());
    }

    void filesOfOthersAreLeftAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("of another program") << QByteArray("PRAGMA application_id=1; CREATE TABLE x(y)");
        QTest::newRow("newer") << QByteArray("PRAGMA user_version=99");
        QTest::newRow("no database") << QByteArray();
    }

    void filesOfOthersAreLeftAsTheyAre()
    {
        QFETCH(const QByteArray, sql);
        const QString path = lookupsPath(m_folder->path());
        if (sql.isEmpty()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly)
                    && file.write("something else, long enough to be read") > 0);
        } else {
            if (!sql.contains("application_id"))
                (void)opened();
            auto database = Database::open(path, Database::Mode::Create);
            QVERIFY(database && database->exec(sql));
        }
        const QByteArray before = contents(path);
        const auto lookups = Lookups::open(m_folder->path());
        QVERIFY(!lookups);
        QVERIFY2(lookups.error().text.contains(path), qPrintable(lookups.error().text));
        QCOMPARE(contents(path), before);
    }

    void aFolderThatIsGoneSaysSo() { QVERIFY(!Lookups::open(m_folder->path() + QStringLiteral("/none"))); }

private:
    [[nodiscard]] Lookups opened() const
    {
        auto lookups = Lookups::open(m_folder->path());
        if (!lookups)
            qFatal("%s", qPrintable(lookups.error().text));
        return std::move(*lookups);
    }

    static QList<Lookup> newest(Lookups &lookups)
    {
        auto read = lookups.newest(usualKey);
        if (!read)
            qFatal("%s", qPrintable(read.error().text));
        return *read;
    }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestLookups)
#include "tst_lookups.moc"
