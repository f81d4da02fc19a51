// First rows of a folder with many messages, each question beside a bare SQLite statement on the same file
// that finds the same rows.  bench_reader FOLDER PREFIX: prints lines for report.py that begin with PREFIX.
// ROUNDS in the environment: 9.
#include "bench/program.h"
#include "core/cell.h"
#include "store/reader.h"
#include "store/tablesfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <sqlite3.h>
#include <vector>

namespace {

constexpr int firstRows = 100; ///< that a window shows

/// A question, and the statement that it is measured against.
struct Question
{
    const char *name = nullptr;
    QString filter;
    QByteArray sql;
    double wanted = 0; ///< milliseconds
};

/// Milliseconds from a window's question until the cells of its first rows are there.
double ask(const QString &folder, const Question &question)
{
    QElapsedTimer time;
    time.start();
    double took = 0;
    Query query;
    query.table = &messagesTable;
    query.filter = *parseFilter(question.filter, messagesTable, {});
    auto newest = std::make_shared<Newest>();
    Reader reader(folder, newest);
    QObject::connect(&reader, &Reader::found, &reader, [&](const Found &found) {
        if (took > 0 || found.ids.isEmpty())
            return;
        const IdRun &run = found.ids.constFirst();
        QList<qint64> ids;
        for (qint64 place = 0; place < std::min<qint64>(run.count, firstRows); ++place)
            ids.append(run.first + place * run.step);
        newest->find = 2; // the rest of the answer is not what is measured
        reader.read(2, &messagesTable, ids);
    });
    QObject::connect(&reader, &Reader::rowsRead, &reader, [&](const RowsRead &read) {
        if (!read.rows.isEmpty())
            took = static_cast<double>(time.nsecsElapsed()) / 1e6;
    });
    QObject::connect(&reader, &Reader::failed, &reader,
                     [](Ticket /*ticket*/, const QString &sentence) { fail(sentence); });
    reader.find(1, query, 0);
    if (took == 0)
        fail(QStringLiteral("nothing was found"));
    return took;
}

/// Milliseconds until a bare statement has given its first rows.
double askBare(const QString &path, const Question &question)
{
    QElapsedTimer time;
    time.start();
    sqlite3 *database = nullptr;
    sqlite3_stmt *statement = nullptr;
    sqlite3_open_v2(path.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr);
    if (sqlite3_prepare_v2(database, question.sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        fail(QString::fromUtf8(sqlite3_errmsg(database)));
    int rows = 0;
    while (rows < firstRows && sqlite3_step(statement) == SQLITE_ROW)
        ++rows;
    const auto took = static_cast<double>(time.nsecsElapsed()) / 1e6;
    sqlite3_finalize(statement);
    sqlite3_close(database);
    if (rows == 0)
        fail(QStringLiteral("the bare statement found nothing"));
    return took;
}

/// One cell of the row in the middle of the messages.
QByteArray cellInTheMiddle(const QString &path, const char *key)
{
    auto database = Database::open(path, Database::Mode::ReadOnly);
    auto select = database->prepare("SELECT " + sqlName(key)
                                    + " FROM messages WHERE \"row\" >= (SELECT newest/2 FROM counts WHERE "
                                      "name='messages') LIMIT 1");
    if (!select || !select->step())
        fail(QStringLiteral("there are no messages"));
    return select->bytes(0);
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    if (count != 3)
        return 2;
    const QString folder = QString::fromLocal8Bit(arguments[1]);
    const QString path = currentTablesFile(folder);
    if (path.isEmpty())
        fail(QStringLiteral("there are no tables in this folder"));
    const int wanted = rounds(9);
    const QByteArray number = cellInTheMiddle(path, "recipientNo");
    const QByteArray select = "SELECT * FROM messages ";
    const QByteArray order = " ORDER BY \"row\" DESC LIMIT 100";
    QByteArray like;
    for (const Column &column : messagesTable.columns)
        like += (like.isEmpty() ? "" : " OR ") + sqlName(column.key) + " LIKE '%campaign-7%'";
    const Question questions[] = {
        {"all rows", {}, select + order, 100},
        {"recipientNo=number", QStringLiteral("recipientNo=") + QString::fromUtf8(number),
         select + "WHERE recipientNo='" + number + '\'' + order, 50},
        {"a free word", QStringLiteral("campaign-7"), select + "WHERE " + like + order, 500},
        {"a condition on a code", QStringLiteral("resultCode:3018"),
         select + "WHERE resultCode='3018'" + order, 500},
    };
    for (const Question &question : questions) {
        std::vector<double> ours;
        std::vector<double> theirs;
        for (int i = 0; i < wanted; ++i) {
            theirs.push_back(askBare(path, question));
            ours.push_back(ask(folder, question));
        }
        printLine(QByteArray(arguments[2]) + question.name, "ms",
                  "at most " + QByteArray::number(question.wanted) + " ms", "SQL", ours, theirs);
    }
}
