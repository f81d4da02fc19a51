#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QVariantList>
#include <QVarLengthArray>

#include <functional>
#include <memory>

struct sqlite3;
struct sqlite3_stmt;

/// A prepared statement. Must not outlive its database, nor leave its thread. Errors of binding are told by
/// the next step.
class Statement
{
public:
    /// Binds to a question mark (the first is 1). Texts are UTF-8, a null array is NULL, an empty one an
    /// empty text; the bytes are shared, not copied, so they must not be raw data that goes away.
    Statement &bind(int place, qint64 value);
    Statement &bind(int place, const QByteArray &text);
    /// The same as a blob.
    Statement &bindBlob(int place, const QByteArray &bytes);
    /// Integers (also booleans), texts (QByteArray, QString) and NULL (an invalid or null value).
    Statement &bind(int place, const QVariant &value);
    /// Binds values from the first question mark on.
    Statement &bindAll(const QVariantList &values);

    /// Goes on to the next row: whether there is one. Busy and Cancelled are kinds of the error.
    Result<bool> step();
    /// Steps to the end and makes it ready for the next use.
    Result<Done> run();
    /// Makes it ready for the next use and ends its read transaction; what is bound stays.
    void reset();

    /// The present row's cells, the first is 0. NULL is 0, a null array, an empty view.
    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    /// Without a copy; valid until the next step.
    [[nodiscard]] QByteArrayView view(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] bool isInteger(int column) const;
    [[nodiscard]] int columns() const;

    [[nodiscard]] sqlite3_stmt *handle() const { return m_statement.get(); }

private:
    friend class Database;

    /// Ends a statement, or makes one that is kept for the next use ready again.
    struct End
    {
        bool keep = false;
        void operator()(sqlite3_stmt *statement) const;
    };

    Statement(sqlite3_stmt *statement, bool keep)
        : m_statement(statement, End{keep})
    {}
    void note(int code);
    const QByteArray &keepBound(int place, const QByteArray &bytes);

    QVarLengthArray<QByteArray, 20> m_bound; ///< keeps what is bound alive
    int m_bindError = 0;
    std::unique_ptr<sqlite3_stmt, End> m_statement;
};

/// One connection to one SQLite file. Used in one thread only. Never waits for a lock unless told so.
class Database
{
public:
    enum class Mode {
        ReadOnly,  ///< the file must be there
        ReadWrite, ///< the file must be there
        Create,    ///< makes it (0600, its -wal and -shm too) where it is missing
    };

    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
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
    /// Whether no transaction is open.
    [[nodiscard]] bool idle() const;

    /// Changes its value when another connection (of any process) has changed the file.
    Result<qint64> dataVersion();

    /// How long a lock is waited for, in milliseconds; 0 (as opened): not at all.
    void setPatience(int milliseconds);

    /// Asked again and again while a statement runs; once it says no, the statement fails with Cancelled. An
    /// empty function: none.
    void setGoOn(std::function<bool()> goOn);

    /// Makes a running statement fail with Cancelled. May be called from any thread.
    void interrupt();

    [[nodiscard]] sqlite3 *handle() const;
    [[nodiscard]] QString path() const;

private:
    struct State;
    explicit Database(std::unique_ptr<State> state);
    Result<sqlite3_stmt *> make(const QByteArray &sql, unsigned flags);

    std::unique_ptr<State> m_state;
};

/// A transaction that undoes itself unless commit() said that it is done.
class Transaction
{
public:
    enum class Kind {
        Write, ///< takes the lock at once: Busy here, and not later
        Read,  ///< all statements in it see the same state
    };
    static Result<Transaction> begin(Database &database, Kind kind = Kind::Write);
    Transaction(Transaction &&other) noexcept;
    ~Transaction();
    Q_DISABLE_COPY(Transaction)
    Transaction &operator=(Transaction &&) = delete;

    /// After success the changes are in the file, as safe as the connection's `synchronous` makes them.
    Result<Done> commit();

private:
    explicit Transaction(sqlite3 *connection)
        : m_connection(connection)
    {}

    sqlite3 *m_connection; ///< null: it is over
};

/// The version of the SQLite library.
QString sqliteVersion();

/// What stands at the beginning of a SQLite file.
struct FileHeader
{
    bool empty = false;    ///< there is no file, or nothing in it
    bool database = false; ///< it is a SQLite file
    quint32 applicationId = 0;
    quint32 userVersion = 0;
};

/// Reads it without making a database of it: no lock, no recovery, no -wal or -shm come into being.
Result<FileHeader> readFileHeader(const QString &path);
