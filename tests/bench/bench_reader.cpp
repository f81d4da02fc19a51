// First rows of a folder with many messages, each question beside a bare SQLite statement that finds the same
// rows: on the same file, or on a plain table without an index where no index helps.  bench_reader FOLDER
// PLAIN PREFIX: prints lines for report.py that begin with PREFIX. ROUNDS in the environment: 9.
#include "bench/program.h"
#include "core/cell.h"
#include "store/reader.h"
#include "store/sql.h"
#include "store/tablesfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>

#include <chrono>
#include <numeric>
#include <optional>
#include <sqlite3.h>
#include <thread>
#include <vector>

namespace {

constexpr int firstRows = 100; ///< that a window shows

/// A question, and the statement that it is measured against.
struct Question
{
    const char *name = nullptr;
    QString filter;
    const char *sort = nullptr;
    QByteArray sql;
    const char *wanted = "";
    bool plain = false; ///< the statement is for the plain table
};

/// The first ids of an answer.
QList<qint64> firstOf(const QList<IdRun> &runs)
{
    QList<qint64> ids;
    for (const IdRun &run : runs) {
        for (qint64 place = 0; place < run.count && ids.size() < firstRows; ++place)
            ids.append(run.first + place * run.step);
    }
    return ids;
}

/// Milliseconds from a window's question until the cells of its first rows are there.
double ask(const QString &folder, const Question &question)
{
    Reader cells(folder, std::make_shared<Newest>()); // as the window has one beside the finder
    valueOf(cells.state());
    QElapsedTimer time;
    time.start();
    double took = 0;
    Query query;
    query.table = &messagesTable;
    query.filter = *parseFilter(question.filter, messagesTable, {});
    if (question.sort != nullptr)
        query.sort = &columnOf(messagesTable, QLatin1StringView(question.sort));
    auto newest = std::make_shared<Newest>();
    Reader reader(folder, newest);
    QObject::connect(&reader, &Reader::found, &reader, [&](const Found &found) {
        if (took > 0 || found.ids.isEmpty())
            return;
        newest->find = 2; // the rest of the answer is not what is measured
        cells.read(2, &messagesTable, firstOf(found.ids));
    });
    QObject::connect(&cells, &Reader::rowsRead, &cells, [&](const RowsRead &read) {
        if (!read.rows.isEmpty())
            took = static_cast<double>(time.nsecsElapsed()) / 1e6;
    });
    for (Reader *one : {&reader, &cells})
        QObject::connect(one, &Reader::failed, one,
                         [](Ticket /*ticket*/, const QString &sentence) { fail(sentence); });
    reader.find(1, query, 0);
    if (took == 0)
        fail(QStringLiteral("nothing was found"));
    return took;
}

/// Milliseconds that a question goes on after a newer one came, when it had run for so many milliseconds;
/// nothing where it was over by then.
std::optional<double> giveUp(const QString &folder, const Query &query, int after)
{
    using Clock = std::chrono::steady_clock;
    auto newest = std::make_shared<Newest>();
    Reader reader(folder, newest);
    Clock::time_point asked;
    std::thread person([&newest, &asked, after] {
        std::this_thread::sleep_for(std::chrono::milliseconds(after));
        asked = Clock::now();
        newest->find = 2;
    });
    bool whole = false;
    QObject::connect(&reader, &Reader::found, &reader, [&whole](const Found &found) { whole = found.last; });
    reader.find(1, query, 0);
    const auto over = Clock::now();
    person.join();
    if (whole)
        return std::nullopt;
    return std::chrono::duration<double, std::milli>(over - asked).count();
}

/// A newer question at any moment of an older one that looks at all rows.
void measureGivingUp(const QString &folder, const QByteArray &prefix)
{
    constexpr int tries = 20;
    constexpr int step = 90; ///< milliseconds that each try runs longer than the one before
    Query word;
    word.table = &messagesTable;
    word.filter = *parseFilter(u"a-word-that-nothing-has", messagesTable, {});
    Query sorted;
    sorted.table = &messagesTable;
    sorted.sort = &columnOf(messagesTable, QLatin1StringView("senderGroupingKey"));
    for (const auto &[name, query] :
         {std::pair{"given up: a free word", word}, {"given up: sorted", sorted}}) {
        std::vector<double> took;
        for (int i = 0; i < tries; ++i) {
            if (const auto one = giveUp(folder, query, i * step))
                took.push_back(*one);
        }
        if (!took.empty())
            printLine(prefix + name, "ms", "at most 20 ms", "", took, {});
    }
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

QList<Question> questionsOn(const QString &path)
{
    const QByteArray select = "SELECT * FROM messages ";
    const QByteArray newest = " ORDER BY \"row\" DESC LIMIT 100";
    const QByteArray newestPlain = " ORDER BY rowid DESC LIMIT 100";
    QByteArray like;
    for (const Column &column : messagesTable.columns)
        like += (like.isEmpty() ? "" : " OR ") + sqlName(column.key) + " LIKE '%campaign-7%'";
    // What SQL finds by the same index as the reader.
    auto database = valueOf(Database::open(path, Database::Mode::ReadOnly));
    QByteArrayList parts;
    for (const qint64 part : partsOf(0, valueOf(database.integer("SELECT max(\"row\") FROM messages"))))
        parts.append(QByteArray::number(part));
    const QByteArray inParts = partSql() + " IN (" + parts.join(',') + ") AND ";
    const auto exact = [&](const char *key, const char *wanted) {
        const QByteArray value = cellInTheMiddle(path, key);
        const bool isParted = isInParts(columnOf(messagesTable, QLatin1StringView(key)));
        return Question{.name = key,
                        .filter = QLatin1StringView(key) + u'=' + QString::fromUtf8(value),
                        .sql = select + "WHERE " + (isParted ? inParts : "") + sqlName(key) + "='" + value
                            + '\'' + newest,
                        .wanted = wanted};
    };
    const auto sorted = [&](const char *name, const char *key, const char *wanted, bool plain) {
        // SQL walks over one index as a whole, that of the hooks.
        return Question{.name = name,
                        .filter = {},
                        .sort = key,
                        .sql = select + "ORDER BY " + (plain ? sqlName(key) : "hookId") + " LIMIT 100",
                        .wanted = wanted,
                        .plain = plain};
    };
    return {
        {.name = "all rows", .filter = {}, .sql = select + newest, .wanted = "at most 100 ms"},
        exact("hookId", "at most 20 ms"),
        exact("requestId", "at most 20 ms"),
        exact("recipientNo", "at most 50 ms"),
        {.name = "a free word",
         .filter = QStringLiteral("campaign-7"),
         .sql = select + "WHERE " + like + newestPlain,
         .wanted = "at most 500 ms",
         .plain = true},
        {.name = "a condition on a code",
         .filter = QStringLiteral("resultCode:3018"),
         .sql = select + "WHERE resultCode='3018'" + newestPlain,
         .wanted = "at most 500 ms",
         .plain = true},
        sorted("sorted, with an index", "recipientNo", "at most 100 ms", false),
        sorted("sorted, without an index", "senderGroupingKey", "a ratio of at most 1.2", true),
    };
}

/// How many rows an answer counted.
qint64 countedBy(const Summary &summary)
{
    const auto sum = [](const QList<OverviewBar> &bars) {
        return std::accumulate(bars.cbegin(), bars.cend(), qint64(0),
                               [](qint64 rows, const OverviewBar &bar) { return rows + bar.total(); });
    };
    if (const auto *overview = std::get_if<Overview>(&summary))
        return sum(overview->messages);
    if (const auto *board = std::get_if<CodeBoard>(&summary))
        return board->rows;
    const auto &deliveries = std::get<Arrivals>(summary).deliveries;
    return std::accumulate(deliveries.begin(), deliveries.end(), qint64(0));
}

/// Milliseconds until a summary is there, beside counting the rows.
void measureSummary(const QString &folder, const QString &path, const QByteArray &name,
                    const SummaryWish &wish)
{
    std::vector<double> ours;
    std::vector<double> theirs;
    for (int i = 0; i < rounds(9); ++i) {
        auto database = valueOf(Database::open(path, Database::Mode::ReadOnly));
        QElapsedTimer time;
        time.start();
        auto select = valueOf(database.prepare(
            "SELECT \"receivedAt\" / 3600000, \"resultCode\", count(*) FROM messages GROUP BY 1, 2"));
        while (valueOf(select.step())) {}
        theirs.push_back(static_cast<double>(time.nsecsElapsed()) / 1e6);
        Reader reader(folder, std::make_shared<Newest>());
        valueOf(reader.state());
        qint64 rows = 0;
        QObject::connect(&reader, &Reader::summarised, &reader,
                         [&rows](const Summary &summary) { rows = countedBy(summary); });
        time.start();
        reader.summarise(1, wish);
        ours.push_back(static_cast<double>(time.nsecsElapsed()) / 1e6);
        if (rows == 0)
            fail(QStringLiteral("nothing was counted"));
    }
    printLine(name, "ms", "under 200 ms", "SQL over the rows", ours, theirs);
}

/// Of all that ever came.
void measureSummaries(const QString &folder, const QString &path, const QByteArray &prefix)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const OverviewWish all{.from = now - 3'650 * msPerDay, .to = now + msPerDay, .step = msPerDay};
    measureSummary(folder, path, prefix + "overview", all);
    measureSummary(folder, path, prefix + "messages by result", CodesWish{.stretch = all});
    measureSummary(folder, path, prefix + "how deliveries arrive", ArrivalsWish{.stretch = all});
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    if (count != 4)
        return 2;
    const QString folder = QFile::decodeName(arguments[1]);
    const QString path = currentTablesFile(folder);
    if (path.isEmpty())
        fail(QStringLiteral("there are no tables in this folder"));
    const QString plain = QFile::decodeName(arguments[2]);
    const int wanted = rounds(9);
    const auto questions = questionsOn(path);
    for (const Question &question : questions) {
        std::vector<double> ours;
        std::vector<double> theirs;
        for (int i = 0; i < wanted; ++i) {
            theirs.push_back(askBare(question.plain ? plain : path, question));
            ours.push_back(ask(folder, question));
        }
        printLine(QByteArray(arguments[3]) + question.name, "ms", question.wanted,
                  question.plain ? "SQL, plain table" : "SQL", ours, theirs);
    }
    measureSummaries(folder, path, arguments[3]);
    measureGivingUp(folder, arguments[3]);
}
