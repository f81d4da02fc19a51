#pragma once

#include "core/result.h"
#include "store/statement.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

struct Connection;
struct sqlite3;

/// One connection to one SQLite file. Used in one thread only. Never waits for a lock unless told so.
class Database
{
public:
    enum class Mode {
        ReadOnly,  ///< the file must be there
        ReadWrite, ///< the file must be there
        Create,    ///< makes it (0600, its -wal and -shm too) where it is missing
    };

    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;
    ~Database();

    /// Opens a file. Nothing of it is read yet: a file that is no database shows with the first statement.
    static Result<Database> open(const QString &path, Mode mode);

    /// Runs statements that give no rows, separated by semicolons.
    Result<Done> exec(const QByteArray &sql);
    /// Makes a statement of its own.
    Result<Statement> prepare(const QByteArray &sql);
    /// The statement with this text, made once and kept as long as the connection: for texts that are
    /// constants of the program. One user at a time.
    Result<Statement> cached(const QByteArray &sql);
    /// The first cell of the first row; 0 where there is none.
    Result<qint64> integer(const QByteArray &sql);

    /// Rows that the last INSERT, UPDATE or DELETE touched.
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] qint64 lastRowId() const;
    /// Whether a statement has found out that the file is damaged or no database.
    [[nodiscard]] bool damaged() const;

    /// Changes its value when another connection (of any process) has changed the file.
    Result<qint64> dataVersion();

    /// Moves the log into the file after a commit that leaves it with `pages` pages, and begins it anew at
    /// the latest after one that leaves it with maxPages: that waits for those who read it, as long as a lock
    /// is waited for. The end of the connection moves all of it.
    void boundLog(int pages, int maxPages);

    /// Bytes of the file that are in use, also those that are in the log only.
    Result<qint64> usedBytes();
    /// Bytes of the file that are free to be used again.
    Result<qint64> freeBytes();
    /// Gives some of the pages that are free back to the system: whether there are more. With the last ones
    /// the log is emptied, unless somebody reads it just now, so that the file grows shorter. Not within a
    /// transaction.
    Result<bool> shrink();

    /// How long a lock is waited for, in milliseconds; 0 (as opened): not at all.
    void setPatience(int milliseconds);

    /// Asked again and again while a statement runs; once it says no, the statement fails with Cancelled. An
    /// empty function: none.
    void setGoOn(std::function<bool()> goOn);

    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] QString path() const;

private:
    friend class Transaction;

    explicit Database(std::unique_ptr<Connection> connection);
    Result<sqlite3_stmt *> make(const QByteArray &sql, unsigned flags);

    std::unique_ptr<Connection> m_connection;
};

/// A transaction that undoes itself unless commit() said that it is done.
class Transaction
{
public:
    /// Takes the lock at once: Busy here, and not later.
    static Result<Transaction> begin(Database &database);
    Transaction(Transaction &&other) noexcept;
    ~Transaction();
    Q_DISABLE_COPY(Transaction)
    Transaction &operator=(Transaction &&) = delete;

    /// After success the changes are in the file, as safe as the connection's `synchronous` makes them.
    Result<Done> commit();

private:
    explicit Transaction(Connection *connection)
        : m_connection(connection)
    {}

    Connection *m_connection; ///< null: it is over
};

/// The version of the SQLite library.
QString sqliteVersion();

/// What stands at the beginning of a SQLite file.
struct FileHeader
{
    bool empty = false;    ///< there is no file, or nothing in it
    bool database = false; ///< it is a SQLite file
    bool cut = false;      ///< its end is missing, and there is no log that may have it
    quint32 applicationId = 0;
    quint32 userVersion = 0;
};

/// Reads it without making a database of it: no lock, no recovery, no -wal or -shm come into being.
Result<FileHeader> readFileHeader(const QString &path);
