#include "datafolder.h"
#include "store/projector.h"
#include "store/tablesstate.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

namespace {

Query allOf(const Table &table)
{
    Query query;
    query.table = &table;
    return query;
}

Query filtered(const Table &table, QStringView text)
{
    Query query = allOf(table);
    query.filter = *parseFilter(text, table, {});
    return query;
}

/// A reader and what it answers.
class Asked
{
public:
    explicit Asked(const DataFolder &folder)
        : newest(std::make_shared<Newest>())
        , reader(folder.path(), newest)
        , found(&reader, &Reader::found)
        , rowsRead(&reader, &Reader::rowsRead)
        , deliveryRead(&reader, &Reader::deliveryRead)
        , stored(&reader, &Reader::stored)
        , remade(&reader, &Reader::remade)
        , historyRead(&reader, &Reader::historyRead)
        , failed(&reader, &Reader::failed)
    {}

    /// What has become of the template of the samples.
    TemplateHistory history(const QByteArray &appKey = "appKey")
    {
        historyRead.clear();
        reader.readHistory(++m_ticket, {.appKey = appKey, .senderKey = "sender", .templateCode = "WELCOME"});
        return historyRead.isEmpty() ? TemplateHistory{} : historyRead[0][0].value<TemplateHistory>();
    }

    /// All ids of an answer that has one.
    QList<qint64> ids(const Query &query, qint64 after = 0)
    {
        found.clear();
        reader.find(++m_ticket, query, after);
        QList<qint64> all;
        for (const auto &part : found) {
            for (const IdRun &run : part.first().value<Found>().ids) {
                for (qint64 place = 0; place < run.count; ++place)
                    all.append(run.first + place * run.step);
            }
        }
        return all;
    }

    [[nodiscard]] Found last() const { return found.last().first().value<Found>(); }

    /// What was told of a table last; a null table: nothing.
    [[nodiscard]] Stored news(const Table &table) const
    {
        for (qsizetype i = stored.size() - 1; i >= 0; --i) {
            for (const Stored &one : stored[i].first().value<QList<Stored>>()) {
                if (one.table == &table)
                    return one;
            }
        }
        return {};
    }

    std::shared_ptr<Newest> newest;
    Reader reader;
    QSignalSpy found;
    QSignalSpy rowsRead;
    QSignalSpy deliveryRead;
    QSignalSpy stored;
    QSignalSpy remade;
    QSignalSpy historyRead;
    QSignalSpy failed;

private:
    Ticket m_ticket = 0;
};

} // namespace

class tst_Reader : public QObject
{
    Q_OBJECT

    void append(std::initializer_list<int> messages) const
    {
        QList<QByteArray> hooks;
        for (const int number : messages)
            hooks.append(sample::message(number));
        m_folder->append({sample::body(hooks)});
    }

    std::unique_ptr<DataFolder> m_folder;

private slots:
    void init() { m_folder = std::make_unique<DataFolder>(); }

    void aTemplatesHistoryIsItsUpdatesItsCommentsAndTheirFiles()
    {
        const auto file = [](const QByteArray &path) {
            return sample::comment(1).replace(
                "[]", "[{\"originalFileName\":\"이유.png\",\"filePath\":\"" + path + "\"}]");
        };
        m_folder->append({
            sample::body({sample::templateUpdate("T1", {}, "2026-11-01 10:00:00", "TSC01")}),
            sample::body({sample::templateUpdate("T2", {file("https://old")}, "2026-11-01 11:00:00"),
                          sample::message(1)}),
            sample::body({sample::templateUpdate("T3", {}, "2026-11-01 12:00:00")}, "other"),
            sample::body({sample::templateUpdate("T4", {file("https://new"), sample::comment(2)},
                                                 "2026-11-01 13:00:00")}),
        });
        m_folder->catchUp();
        Asked asked(*m_folder);
        const TemplateHistory history = asked.history();
        QCOMPARE(history.updates.size(), 3);
        QCOMPARE(history.updates[0].cells[columnIndex(templatesTable, "hookId"_L1)], "T4");
        QCOMPARE(history.updates[2].cells[columnIndex(templatesTable, "hookId"_L1)], "T1");
        QVERIFY(!history.moreUpdates && !history.moreComments);
        QCOMPARE(history.comments.size(), 2);
        QCOMPARE(history.attachments.size(), 1);
        const auto files = history.attachments.value(commentKey(history.comments[1].cells));
        QCOMPARE(files, (QList<Attachment>{{u"이유.png"_s, u"https://new"_s}})); // of its newest state
        QCOMPARE(asked.history("other").updates.size(), 1);
        QCOMPARE(asked.history({}).updates.size(), 0); // a missing key is one of its own
    }

    void aTemplatesHistoryIsBoundedAndSaysSo()
    {
        QList<QByteArray> hooks;
        for (int i = 0; i <= maxHistoryRows; ++i)
            hooks.append(sample::templateUpdate("T" + QByteArray::number(i), {sample::comment(i)}));
        hooks.removeLast();
        m_folder->append({sample::body(hooks)});
        m_folder->catchUp();
        Asked asked(*m_folder);
        QCOMPARE(asked.history().updates.size(), maxHistoryRows);
        QVERIFY(!asked.history().moreUpdates && !asked.history().moreComments);
        m_folder->append({sample::body({sample::templateUpdate("new", {sample::comment(-1)})})});
        m_folder->catchUp();
        const TemplateHistory history = asked.history();
        QVERIFY(history.moreUpdates && history.moreComments);
        QCOMPARE(history.updates.size(), maxHistoryRows);
        QCOMPARE(history.comments.size(), maxHistoryRows);
        QCOMPARE(history.updates[0].cells[columnIndex(templatesTable, "hookId"_L1)], "new");
    }

    void aHistoryNeitherStopsAFindNorIsStoppedByOne()
    {
        m_folder->append({sample::body({sample::templateUpdate("T1")})});
        m_folder->catchUp();
        Asked asked(*m_folder);
        asked.newest->find = 1'000;
        QCOMPARE(asked.history().updates.size(), 1);
        asked.newest->find = 0;
        asked.newest->history = 1'000;
        QCOMPARE(asked.ids(allOf(templatesTable)), QList<qint64>{1});
        QVERIFY(asked.history().updates.isEmpty()); // a newer one is wanted
        QCOMPARE(asked.historyRead.size(), 0);
        QCOMPARE(asked.failed.size(), 0);
    }

    void aDeliveryTellsHowManyRowsItBrought()
    {
        append({1});
        m_folder->append(
            {sample::body({sample::message(2), sample::message(3),
                           sample::templateUpdate("T1", {sample::comment(1), sample::comment(2)})})});
        m_folder->catchUp();
        Asked asked(*m_folder);
        const auto rowsOf = [&asked](qint64 number) {
            asked.deliveryRead.clear();
            asked.reader.readDelivery(1, number);
            return asked.deliveryRead[0][0].value<DeliveryRead>();
        };
        QVERIFY(rowsOf(2).counted);
        QCOMPARE(rowsOf(2).rows,
                 (QList<RowCount>{{&templatesTable, 1}, {&commentsTable, 2}, {&messagesTable, 2}}));
        QCOMPARE(rowsOf(1).rows, (QList<RowCount>{{&messagesTable, 1}}));
        m_folder->removeTables();
        asked.reader.reopen();
        QVERIFY(!rowsOf(1).counted);
        QCOMPARE(rowsOf(1).delivery.number, 1);
    }

    void findsNewestFirstAndSaysWhatItConsidered()
    {
        append({1, 2});
        append({3});
        m_folder->catchUp();
        Asked asked(*m_folder);
        QCOMPARE(asked.ids(allOf(messagesTable)), (QList<qint64>{3, 2, 1}));
        QVERIFY(asked.last().last);
        QCOMPARE(asked.last().considered, 3);
        QCOMPARE(asked.ids(filtered(messagesTable, u"recipientNo=01000000002")), QList<qint64>{2});
        QCOMPARE(asked.last().considered, 3);
        QCOMPARE(asked.ids(filtered(messagesTable, u"recipientNo=1")), QList<qint64>{});
        QVERIFY(asked.last().last);
    }

    void findsOnlyWhatIsNewerThanTheLastAnswer()
    {
        append({1, 2, 3});
        m_folder->catchUp();
        Asked asked(*m_folder);
        QCOMPARE(asked.ids(allOf(messagesTable), 2), QList<qint64>{3});
        QCOMPARE(asked.ids(filtered(messagesTable, u"hookId:M*"), 1), (QList<qint64>{3, 2}));
        Query sorted = allOf(messagesTable);
        sorted.sort = findColumn(messagesTable, u"hookId");
        QCOMPARE(asked.ids(sorted, 1), (QList<qint64>{2, 3}));
        QCOMPARE(asked.ids(allOf(messagesTable), 3), QList<qint64>{});
        QCOMPARE(asked.last().considered, 3);
        append({4});
        m_folder->catchUp();
        QCOMPARE(asked.ids(allOf(messagesTable), 3), QList<qint64>{4});
    }

    void aNewerQuestionOrTheEndMakesItSilent()
    {
        append({1});
        m_folder->catchUp();
        Asked asked(*m_folder);
        asked.newest->find = 100;
        QCOMPARE(asked.ids(allOf(messagesTable)), QList<qint64>{});
        QCOMPARE(asked.found.size(), 0);
        asked.newest->find = 0;
        asked.newest->closing = true;
        asked.ids(allOf(messagesTable));
        QCOMPARE(asked.found.size(), 0);
        QCOMPARE(asked.failed.size(), 0);
    }

    void readsRowsThatAreThere()
    {
        append({1, 2, 3});
        m_folder->catchUp();
        Asked asked(*m_folder);
        asked.reader.read(7, &messagesTable, {3, 99, 1});
        const auto read = asked.rowsRead.first().first().value<RowsRead>();
        QCOMPARE(read.ticket, Ticket(7));
        QCOMPARE(read.table, &messagesTable);
        QCOMPARE(read.rows.size(), 2);
        QCOMPARE(read.rows[0].id, 3);
        QCOMPARE(read.rows[1].id, 1);
        QCOMPARE(read.rows[1].cells[columnIndex(messagesTable, QLatin1StringView("hookId"))],
                 QByteArray("M000001"));
    }

    void readsADeliveryAsItCame()
    {
        append({1});
        Asked asked(*m_folder);
        asked.reader.readDelivery(3, 1);
        const auto read = asked.deliveryRead.first().first().value<DeliveryRead>();
        QCOMPARE(read.ticket, Ticket(3));
        QCOMPARE(read.delivery.request.body, sample::body({sample::message(1)}));
        asked.reader.readDelivery(4, 2);
        QCOMPARE(asked.deliveryRead.last().first().value<DeliveryRead>().delivery.number, 0);
    }

    void withoutTablesThereIsNothing()
    {
        Asked asked(*m_folder);
        QCOMPARE(asked.ids(allOf(messagesTable)), QList<qint64>{});
        QVERIFY(asked.last().last);
        asked.reader.read(2, &messagesTable, {1});
        QCOMPARE(asked.rowsRead.first().first().value<RowsRead>().rows.size(), 0);
        QCOMPARE(*asked.reader.count(allOf(messagesTable)), 0);
        QVERIFY(asked.reader.state()->journalId.isEmpty());
        asked.reader.readDelivery(3, 1);
        QCOMPARE(asked.failed.size(), 1);
        QVERIFY(!QFile::exists(m_folder->path()));
    }

    void surveysWhatThereIs()
    {
        append({1, 2});
        m_folder->catchUp();
        Asked asked(*m_folder);
        asked.reader.tellCounts();
        QCOMPARE(asked.stored.size(), 1);
        QCOMPARE(asked.stored.first().first().value<QList<Stored>>().size(),
                 static_cast<qsizetype>(allTables().size()));
        QCOMPARE(asked.news(messagesTable).rows, 2);
        QCOMPARE(asked.news(messagesTable).newest, 2);
        QCOMPARE(asked.news(othersTable).rows, 0);
        QCOMPARE(asked.remade.size(), 0);
        asked.reader.tellCounts(); // once more from the start
        QCOMPARE(asked.stored.size(), 2);
        QCOMPARE(asked.remade.size(), 0);
    }

    void aViewerSeesWhatAnotherProcessProjects()
    {
        append({1});
        Asked asked(*m_folder);
        asked.reader.watch();
        QCOMPARE(asked.stored.size(), 0);
        m_folder->catchUp(); // the tables come into being
        QTRY_COMPARE(asked.news(messagesTable).rows, 1);
        append({2, 3});
        m_folder->catchUp();
        QTRY_COMPARE(asked.news(messagesTable).newest, 3);
        QCOMPARE(asked.news(deliveriesTable).rows, 2);
        QCOMPARE(asked.remade.size(), 0);
    }

    void aViewerIsToldWhichRowsHaveChanged()
    {
        m_folder->append(
            {sample::body({sample::templateUpdate("T1", {sample::comment(1), sample::comment(2)})})});
        m_folder->catchUp();
        Asked asked(*m_folder);
        asked.reader.watch();
        m_folder->append(
            {sample::body({sample::templateUpdate("T2", {sample::comment(2, "new")}, "2026-12-01")})});
        m_folder->catchUp();
        QTRY_COMPARE(asked.news(commentsTable).changed, QList<qint64>{2});
        QCOMPARE(asked.news(commentsTable).rows, 2);
        QCOMPARE(asked.news(templatesTable).changed, QList<qint64>{});
        QCOMPARE(asked.remade.size(), 0);
    }

    void aViewerIsToldWhichRowsAreGone()
    {
        m_folder->append(QList<QByteArray>(maxKeptRefusals, "nonsense"));
        m_folder->catchUp();
        Asked asked(*m_folder);
        asked.reader.watch();
        m_folder->append(QList<QByteArray>(surplusRefusals + 5, "nonsense"));
        m_folder->catchUp();
        QTRY_COMPARE(asked.news(deliveriesTable).newest, maxKeptRefusals + surplusRefusals + 5);
        QCOMPARE(asked.news(deliveriesTable).rows, maxKeptRefusals);
        QCOMPARE(asked.news(deliveriesTable).removed,
                 (QList<IdRun>{{.first = 1, .count = surplusRefusals + 5, .step = 1}}));
        QCOMPARE(asked.remade.size(), 0);
    }

    void aViewerAsksForAllWhereMoreHasChangedThanIsRemembered()
    {
        QList<QByteArray> comments;
        for (int id = 0; id < maxKeptChanges + 1; ++id)
            comments.append(sample::comment(id));
        m_folder->append({sample::body({sample::templateUpdate("T1", comments)})});
        m_folder->catchUp();
        Asked asked(*m_folder);
        asked.reader.watch();
        m_folder->append({sample::body({sample::templateUpdate("T2", comments, "2026-12-01")})});
        m_folder->catchUp();
        QTRY_COMPARE(asked.remade.size(), 1);
        m_folder->append({sample::body({sample::templateUpdate("T3", {sample::comment(7)}, "2026-12-02")})});
        m_folder->catchUp();
        QTRY_COMPARE(asked.news(commentsTable).changed, QList<qint64>{8});
        QCOMPARE(asked.remade.size(), 1);
    }

    void aViewerIsToldNothingWhereNothingHasChanged()
    {
        append({1});
        m_folder->catchUp();
        Asked asked(*m_folder);
        asked.reader.watch();
        QSignalSpy stored(&asked.reader, &Reader::stored);
        // The next look tells of this alone, although others came before it.
        m_folder->append({sample::body({"{\"unknown\":1}"}, "app")});
        m_folder->catchUp();
        QTRY_VERIFY(!stored.isEmpty());
        for (const auto &told : stored) {
            for (const Stored &one : told.first().value<QList<Stored>>())
                QVERIFY(one.table == &messagesTable || one.table == &deliveriesTable);
        }
        QCOMPARE(asked.news(commentsTable).rows, 0);
        QCOMPARE(asked.stored.size(), 1 + stored.size());
    }

    void followsTheFileThatCounts_data()
    {
        QTest::addColumn<bool>("sameName");
        QTest::newRow("under another name") << false;
        QTest::newRow("under the same name") << true;
    }

    void followsTheFileThatCounts()
    {
        QFETCH(bool, sameName);
        append({1});
        m_folder->catchUp();
        const QString path = currentTablesFile(m_folder->path());
        Asked asked(*m_folder);
        asked.reader.watch();
        QCOMPARE(*asked.reader.count(allOf(messagesTable)), 1);
        append({2});
        if (sameName)
            m_folder->removeTables();
        else
            markDamaged(path);
        m_folder->catchUp();
        QCOMPARE(currentTablesFile(m_folder->path()) == path, sameName);
        QCOMPARE(*asked.reader.count(allOf(messagesTable)), 2);
        QTRY_COMPARE(asked.remade.size(), 1);
        QTRY_COMPARE(asked.news(messagesTable).rows, 2);
        QCOMPARE(asked.ids(allOf(messagesTable)), (QList<qint64>{2, 1}));
        QCOMPARE(asked.failed.size(), 0);
    }

    void aRunningExportKeepsItsFileAndItsRows()
    {
        append({1, 2, 3});
        m_folder->catchUp();
        Reader reader(m_folder->path(), std::make_shared<Newest>());
        QList<QByteArray> hooks;
        const auto read = reader.forEachRow(allOf(messagesTable), [&](const Row &row) {
            hooks.append(row.cells[columnIndex(messagesTable, QLatin1StringView("hookId"))]);
            if (hooks.size() == 1) {
                append({4, 5});
                m_folder->removeTables();
                m_folder->catchUp();
            }
            return true;
        });
        QVERIFY(read);
        QCOMPARE(hooks, (QList<QByteArray>{"M000003", "M000002", "M000001"}));
        QCOMPARE(*reader.count(allOf(messagesTable)), 5);
    }

    void givesEachRowOnceWhateverTheOrder_data()
    {
        QTest::addColumn<const Column *>("sort");
        QTest::addColumn<bool>("descending");
        const Column *none = nullptr;
        QTest::newRow("newest first") << none << false;
        for (const Column &column : messagesTable.columns) {
            QTest::newRow(column.key) << &column << false;
            QTest::addRow("-%s", column.key) << &column << true;
        }
    }

    void givesEachRowOnceWhateverTheOrder()
    {
        QFETCH(const Column *, sort);
        QFETCH(bool, descending);
        for (int i = 0; i < 3; ++i)
            append({i * 4, i * 4 + 1, i * 4 + 2, i * 4 + 3});
        m_folder->catchUp();
        Query query = allOf(messagesTable);
        query.sort = sort;
        query.descending = descending;
        QSet<qint64> ids;
        Reader reader(m_folder->path(), std::make_shared<Newest>());
        QVERIFY(reader.forEachRow(query, [&ids](const Row &row) {
            ids.insert(row.id);
            return true;
        }));
        QCOMPARE(ids.size(), 12);
        QCOMPARE(m_folder->rows(query).size(), 12);
    }

    void damageIsSaidAndNotedForTheProjector_data()
    {
        QTest::addColumn<QByteArray>("tree");
        QTest::newRow("of the counts") << QByteArray("counts");
        QTest::newRow("of the rows") << QByteArray("messages");
    }

    void damageIsSaidAndNotedForTheProjector()
    {
        QFETCH(QByteArray, tree);
        constexpr qint64 pageSize = 8'192;
        append({1});
        m_folder->catchUp();
        const QString path = currentTablesFile(m_folder->path());
        qint64 page = 0;
        {
            auto database = Database::open(path, Database::Mode::ReadWrite);
            QVERIFY(database->exec("PRAGMA wal_checkpoint(TRUNCATE)"));
            page = *database->integer("SELECT rootpage FROM sqlite_schema WHERE name='" + tree + "'");
        }
        m_folder->damage((page - 1) * pageSize, QByteArray(pageSize, 'x'));
        Asked asked(*m_folder);
        asked.ids(filtered(messagesTable, u"M000001"));
        QCOMPARE(asked.failed.size(), 1);
        QVERIFY(asked.failed.first().at(1).toString().contains(path));
        QCOMPARE(asked.found.size(), 0);
        QVERIFY(isMarkedDamaged(path));
        m_folder->catchUp();
        QVERIFY(currentTablesFile(m_folder->path()) != path);
        QCOMPARE(asked.ids(filtered(messagesTable, u"M000001")), QList<qint64>{1});
        QCOMPARE(asked.failed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_Reader)
#include "tst_reader.moc"
