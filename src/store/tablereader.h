#pragma once

#include "core/answers.h"
#include "store/sql.h"
#include "store/tablesfile.h"

#include <functional>

constexpr int maxSnapshot =
    250; ///< milliseconds for which a read transaction may live: the log cannot be reset meanwhile

/// Reads one tables file in short transactions. Used in one thread only.
class TableReader
{
public:
    /// Opens the file of this path read-only.
    static Result<TableReader> open(const QString &path);

    [[nodiscard]] QString path() const { return m_database.path(); }

    Result<TablesState> state() { return readTablesState(m_database); }
    Result<TableCount> count(const Table &table) { return readCount(m_database, table); }
    Result<qint64> dataVersion() { return m_database.dataVersion(); }

    /// Asked again and again while a statement runs; once it says no, it fails with Cancelled.
    void setGoOn(std::function<bool()> goOn) { m_database.setGoOn(std::move(goOn)); }

    /// Takes some ids in view order; answers whether to go on.
    using TakeIds = std::function<bool(const RowIds &ids)>;

    /// The ids of a query's rows with after < id <= newest, in its order, handed over in pieces.
    Result<Done> findIds(const Query &query, qint64 after, qint64 newest, const TakeIds &take);

    /// How many rows of a query have ids up to newest.
    Result<qint64> countRows(const Query &query, qint64 newest);

    /// Whether a row of the same identity is kept.
    Result<bool> keeps(const HookRow &row);

    /// The cells of one row as people and files see them; nothing where it is gone.
    Result<std::optional<Row>> row(const Table &table, qint64 id);

private:
    explicit TableReader(Database database)
        : m_database(std::move(database))
    {}

    Result<Done> findAll(const Table &table, qint64 after, qint64 newest, const TakeIds &take);
    Result<Done> findInPieces(const Query &query, qint64 after, qint64 newest, const TakeIds &take);
    Result<Done> findSorted(const Query &query, qint64 after, qint64 newest, const TakeIds &take);
    Result<Done> findAtOnce(const QByteArray &sql, const QVariantList &values, const TakeIds &take);
    Result<Done> inPieces(qint64 after, qint64 newest,
                          const std::function<Result<bool>(qint64 low, qint64 high)> &read);
    Result<RowIds> readIds(const QByteArray &sql, const QVariantList &values);

    Database m_database;
};
