// Rows a second into the tables, by the projector from the journal, beside a bare loop of the SQLite C API
// that writes the same rows into the same tables with the same indices in the same transactions. bench_tables
// [HOOKS]: prints lines for report.py. ROUNDS in the environment: 3.
#include "bench/fill.h"
#include "bench/program.h"
#include "core/cell.h"
#include "core/rows.h"
#include "store/filler.h"
#include "store/tablesfile.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdlib>
#include <sqlite3.h>
#include <vector>

namespace {

constexpr qint64 defaultHooks = 400'000;

void run(sqlite3 *database, const QByteArray &sql)
{
    if (sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(QString::fromUtf8(sqlite3_errmsg(database)));
}

/// Every SQL statement that made the tables of a file.
QByteArray schemaOf(const QString &path)
{
    auto database = valueOf(Database::open(path, Database::Mode::ReadOnly));
    auto select = valueOf(
        database.prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'"));
    QByteArray sql;
    while (valueOf(select.step()))
        sql += select.bytes(0) + ';';
    return sql;
}

/// The bare loop's database: tables, indices and settings of a file that the projector began.
class Bare
{
public:
    Bare(const QString &path, const QByteArray &schema)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        run(m_database,
            "PRAGMA page_size=8192; PRAGMA auto_vacuum=INCREMENTAL; PRAGMA journal_mode=WAL;"
            "PRAGMA synchronous=NORMAL; PRAGMA secure_delete=ON; PRAGMA cache_size=-65536;"
            "PRAGMA wal_autocheckpoint=4000");
        run(m_database, schema);
        for (const Table *table : {&messagesTable, &deliveriesTable}) {
            QByteArray sql = "INSERT INTO \"" + QByteArray(table->key) + "\"(\"row\"";
            for (const Column &column : table->columns)
                sql += ",\"" + QByteArray(column.key) + '"';
            if (table == &messagesTable)
                sql += ",\"identity\""; // 0: hookId and appKey make them what they are
            sql += ") VALUES(?" + QByteArray(",?").repeated(static_cast<qsizetype>(table->columns.size()))
                + (table == &messagesTable ? ",0)" : ")");
            sqlite3_stmt *statement = nullptr;
            if (sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
                fail(QString::fromUtf8(sqlite3_errmsg(m_database)));
            m_inserts.push_back({table, statement});
        }
    }

    ~Bare()
    {
        for (const Insert &insert : m_inserts)
            sqlite3_finalize(insert.statement);
        sqlite3_close(m_database);
    }
    Q_DISABLE_COPY_MOVE(Bare)

    /// Writes the rows of some deliveries in one transaction: the nanoseconds that this took.
    qint64 write(const QList<DeliveryRows> &deliveries)
    {
        QElapsedTimer time;
        time.start();
        run(m_database, "BEGIN IMMEDIATE");
        for (const DeliveryRows &delivery : deliveries) {
            for (const HookRow &row : delivery.rows)
                keep(m_inserts[0], row.cells);
            keep(m_inserts[1], delivery.delivery);
        }
        run(m_database, "COMMIT");
        return time.nsecsElapsed();
    }

private:
    struct Insert
    {
        const Table *table = nullptr;
        sqlite3_stmt *statement = nullptr;
        qint64 row = 0;
    };

    static void keep(Insert &insert, const Cells &cells)
    {
        int place = 1;
        sqlite3_bind_int64(insert.statement, place++, ++insert.row);
        for (qsizetype i = 0; i < cells.size(); ++i, ++place) {
            const QByteArray &cell = cells[i];
            const Type type = insert.table->columns[static_cast<std::size_t>(i)].type;
            if (cell.isNull())
                sqlite3_bind_null(insert.statement, place);
            else if (type == Type::Integer || type == Type::Instant)
                sqlite3_bind_int64(insert.statement, place, std::atoll(cell.constData()));
            else
                sqlite3_bind_text(insert.statement, place, cell.constData(), static_cast<int>(cell.size()),
                                  SQLITE_STATIC);
        }
        if (sqlite3_step(insert.statement) != SQLITE_DONE)
            fail(QString::fromUtf8(sqlite3_errmsg(sqlite3_db_handle(insert.statement))));
        sqlite3_reset(insert.statement);
    }

    sqlite3 *m_database = nullptr;
    std::vector<Insert> m_inserts;
};

/// What one round measured, in rows a second.
struct Round
{
    double ours = 0;
    double theirs = 0;
};

/// Brings the tables up to an entry: the seconds that this took. batches: the last entry of each transaction.
double catchUp(const QString &folder, qint64 number, QList<qint64> &batches)
{
    Filler filler(folder);
    QElapsedTimer time;
    time.start();
    valueOf(filler.open());
    while (filler.applied() < number || filler.remaking()) {
        valueOf(filler.step());
        filler.takeNews();
        batches.append(filler.applied());
    }
    return static_cast<double>(time.nsecsElapsed()) / 1e9;
}

/// The same rows by the bare loop: the seconds that writing took.
double yardstick(const QString &folder, const QString &path, const QList<qint64> &batches)
{
    auto journal = valueOf(JournalReader::open(folder));
    Bare bare(path, schemaOf(currentTablesFile(folder)));
    qint64 took = 0;
    qint64 applied = 0;
    for (const qint64 end : batches) {
        QList<DeliveryRows> rows;
        while (applied < end) {
            for (const Entry &entry : valueOf(
                     journal.entriesAfter(applied, static_cast<int>(end - applied), 64LL * 1024 * 1024))) {
                rows.append(readRows(entry.delivery));
                applied = entry.number;
            }
        }
        took += bare.write(rows);
    }
    return static_cast<double>(took) / 1e9;
}

Round measure(qint64 hooks, int hooksEach)
{
    const QTemporaryDir folder;
    QList<qint64> batches;
    valueOf(Journal::open(folder.path()));
    catchUp(folder.path(), 0, batches); // makes the tables and all their indices
    batches.clear();
    fillJournal(folder.path(), hooks, hooksEach);
    const qint64 last = hooks / hooksEach;
    const auto rows = static_cast<double>(hooks + last);
    Round round;
    round.ours = rows / catchUp(folder.path(), last, batches);
    round.theirs = rows / yardstick(folder.path(), folder.filePath(QStringLiteral("bare.db")), batches);
    return round;
}

} // namespace

int main(int count, char **arguments)
{
    const qint64 hooks = count > 1 ? std::atoll(arguments[1]) : defaultHooks;
    const int wanted = rounds(3);
    for (const int hooksEach : {1, 100, 1000}) {
        std::vector<double> ours;
        std::vector<double> theirs;
        for (int i = 0; i < wanted; ++i) {
            const Round round = measure(hooks, hooksEach);
            ours.push_back(round.ours);
            theirs.push_back(round.theirs);
        }
        printLine(QByteArray::number(hooksEach) + " in a delivery", "rows/s", "a ratio of at least 0.7",
                  "C API", ours, theirs);
    }
}
