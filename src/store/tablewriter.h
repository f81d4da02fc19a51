#pragma once

#include "core/answers.h"
#include "core/rows.h"
#include "store/journal.h"
#include "store/keptcell.h"
#include "store/tablesstate.h"
#include "store/tally.h"

#include <functional>
#include <vector>

/// Applies journal entries to a tables file, within a transaction that the caller holds. Lives in the
/// projector thread.
class TableWriter
{
public:
    using MayGoOn = std::function<Result<Done>()>;

    /// Reads what the file holds and prepares the statements. The database must outlive it. mayGoOn: asked
    /// before every row; its error ends what runs.
    static Result<TableWriter> open(Database &database, MayGoOn mayGoOn);

    /// Applies an entry; rows: what readRows() says of a delivery.
    Result<Done> apply(const Entry &entry, const DeliveryRows &rows);
    Result<Done> apply(const Entry &entry) { return apply(entry, readRows(entry.delivery)); }

    /// Removes the rows of deliveries, and notes that the journal has to remove them, too.
    Result<Done> doom(const QList<IdRun> &deliveries);

    /// Writes the counts and the number of the last entry: to be called before the transaction is committed.
    Result<Done> finish(qint64 applied);

    /// What has changed since this was called last, the first time how much there is in every table; to be
    /// called after each commit.
    QList<Stored> takeNews();

private:
    struct Part ///< one table
    {
        const Table *table = nullptr;
        Statement insert;
        TableCount count;
        Stored news;
        bool touched = true;
        qsizetype tallied = -1;    ///< place of the column by which rows are counted; -1: they are not
        qsizetype receivedAt = -1; ///< place of this column
    };

    TableWriter(Database &database, CellWriter cells, MayGoOn mayGoOn)
        : m_database(&database)
        , m_cells(std::move(cells))
        , m_mayGoOn(std::move(mayGoOn))
    {}

    Part &partOf(const Table &table);
    Result<Done> applyDelivery(const Delivery &delivery, const DeliveryRows &read);
    Result<bool> keepRows(const QList<HookRow> &rows, qint64 delivery);
    Result<bool> keepHook(const HookRow &row, qint64 delivery);
    Result<Done> noteKnown(const HookRow &row, qint64 delivery);
    Result<Done> applyRemoved(const QList<IdRun> &ranges);
    Result<Done> removeFrom(Part &part, qint64 first, qint64 last);
    Result<RowIds> goingFrom(const Part &part, qint64 first, qint64 last);
    Result<bool> insert(const HookRow &row);
    Result<bool> insert(Part &part, const Cells &cells);
    Result<Done> keepComment(const HookRow &row);
    Result<Done> replaceComment(qint64 id, const HookRow &row);

    Database *m_database;
    CellWriter m_cells;
    MayGoOn m_mayGoOn;
    TallyWriter m_tally;
    std::vector<Part> m_parts;
    qint64 m_lastChange = 0;                ///< number of the last change noted
    std::pair<qint64, qint64> m_lastRepeat; ///< that was noted; most hooks repeat those of one delivery
};
