#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QVariantList>
#include <QVarLengthArray>

#include <memory>

struct Connection;
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
    /// Texts and blobs that the caller keeps alive and as they are until the statement was run.
    Statement &bindView(int place, QByteArrayView text);
    Statement &bindBlobView(int place, QByteArrayView bytes);

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

    Statement(Connection &connection, sqlite3_stmt *statement, bool keep)
        : m_connection(&connection)
        , m_statement(statement, End{keep})
    {}
    void note(int code);
    QByteArrayView keepBound(int place, const QByteArray &bytes);

    Connection *m_connection;
    QVarLengthArray<QByteArray, 8> m_bound; ///< keeps what is bound alive
    int m_bindError = 0;
    std::unique_ptr<sqlite3_stmt, End> m_statement;
};
