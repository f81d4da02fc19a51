#pragma once

#include "core/cell.h"
#include "core/overview.h"
#include "store/idfinder.h"
#include "store/keptcell.h"
#include "store/tablesfile.h"
#include "store/tablesstate.h"
#include "store/tally.h"

#include <functional>
#include <memory>
#include <optional>

/// Reads one tables file in short transactions. Used in one thread only.
class TableReader
{
public:
    /// Opens the file of this path read-only.
    /// bodies: where filters find the bodies of deliveries.
    static Result<TableReader> open(const QString &path, const std::shared_ptr<BodySource> &bodies = {});

    [[nodiscard]] QString path() const { return m_database.path(); }
    [[nodiscard]] FileIdentity file() const { return m_file; }
    /// Whether the file that is open is still there under its name.
    [[nodiscard]] bool isCurrent() const { return fileIdentity(path()) == m_file; }
    /// Whether it was found to be damaged.
    [[nodiscard]] bool damaged() const { return m_wordMissing || m_database.damaged(); }

    Result<TablesState> state() { return readTablesState(m_database); }
    Result<TableCount> count(const Table &table) { return readCount(m_database, table); }
    Result<qint64> lastChange() { return readLastChange(m_database); }
    Result<Changes> changesAfter(qint64 number) { return readChangesAfter(m_database, number); }
    /// Whether something was written since this was asked last; the first time it is said so, too.
    Result<bool> changed();

    /// Asked again and again while ids are found; once it says no, that fails with Cancelled.
    void setGoOn(std::function<bool()> goOn) { m_limit->wanted = std::move(goOn); }

    /// The ids of a query's rows with after < id <= newest, in its order, handed over in pieces.
    Result<Done> findIds(const Query &query, qint64 after, qint64 newest, const TakeIds &take);

    /// How many rows of a query have ids up to newest.
    Result<qint64> countRows(const Query &query, qint64 newest);

    /// How many rows each table has of a delivery. Nothing: that is not known without a long look.
    Result<std::optional<QList<RowCount>>> rowsOf(qint64 delivery);

    /// The deliveries that repeated hooks of a delivery, at most so many, oldest first.
    Result<QList<qint64>> repeatsOf(qint64 delivery, qsizetype most)
    {
        return readRepeats(m_database, delivery, most);
    }

    /// Whether a row of the same identity is kept.
    Result<bool> keeps(const HookRow &row);

    /// The numbers of the deliveries that brought no hook.
    Result<QList<qint64>> deliveriesWithoutHooks() { return readDeliveriesWithoutHooks(m_database); }

    /// What is counted beside the rows (see store/tally).
    Result<Done> tallies(const Table &table, qint64 span, qint64 from, qint64 to,
                         const std::function<void(const Tally &)> &take)
    {
        return readTallies(m_database, table, span, from, to, take);
    }

    /// The same of the whole bars of a stretch of time, as finely as these need it.
    Result<Done> tallies(const Table &table, const OverviewWish &stretch,
                         const std::function<void(const Tally &)> &take)
    {
        const qint64 span = stretch.step == msPerMinute ? minuteSpan : hourSpan;
        return tallies(table, span, barBegin(stretch.from, stretch.step), stretch.to, take);
    }

    /// Takes a row; answers whether to go on.
    using TakeRow = std::function<bool(const Row &row)>;

    /// The cells of these rows as people and files see them, in this order; rows that are gone are missing.
    /// Cancelled: `take` did not want more.
    Result<Done> readRows(const Table &table, const RowIds &ids, const TakeRow &take);

    /// Hands over the newest rows of a query, at most so many: whether there are others.
    Result<bool> newestRows(const Query &query, qint64 most, const std::function<void(const Row &row)> &take);

private:
    TableReader(Database database, FileIdentity file, std::shared_ptr<Words> words);

    Result<bool> isIndexed();
    Result<std::optional<qint64>> countOf(const Table &table, qint64 delivery);
    Result<QList<Row>> readSome(const Table &table, IdRun &run);

    Database m_database;
    FileIdentity m_file;
    std::unique_ptr<ReadLimit> m_limit;
    CellReader m_cells;
    qint64 m_version = -1;  ///< when it was asked last what has changed
    bool m_indexed = false; ///< the indices for reading are there
    bool m_wordMissing = false;
};
