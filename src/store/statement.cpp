#include "store/statement.h"

#include "store/connection.h"
#include "store/sentences.h"

#include <sqlite3.h>

void Statement::End::operator()(sqlite3_stmt *statement) const
{
    if (!keep) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
}

void Statement::note(int code)
{
    if (code != SQLITE_OK && m_bindError == SQLITE_OK)
        m_bindError = code;
}

QByteArrayView Statement::keepBound(int place, const QByteArray &bytes)
{
    if (place > m_bound.size())
        m_bound.resize(place);
    m_bound[place - 1] = bytes;
    return m_bound[place - 1];
}

Statement &Statement::bind(int place, qint64 value)
{
    note(sqlite3_bind_int64(handle(), place, value));
    return *this;
}

Statement &Statement::bind(int place, const QByteArray &text)
{
    return bindView(place, keepBound(place, text));
}

Statement &Statement::bindBlob(int place, const QByteArray &bytes)
{
    return bindBlobView(place, keepBound(place, bytes));
}

Statement &Statement::bindView(int place, QByteArrayView text)
{
    note(text.isNull()
             ? sqlite3_bind_null(handle(), place)
             : sqlite3_bind_text64(handle(), place, text.data(), static_cast<sqlite3_uint64>(text.size()),
                                   SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindBlobView(int place, QByteArrayView bytes)
{
    note(bytes.isNull() ? sqlite3_bind_null(handle(), place)
                        : sqlite3_bind_blob64(handle(), place, bytes.data(),
                                              static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC));
    return *this;
}

Statement &Statement::bind(int place, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
        return bind(place, value.toLongLong());
    case QMetaType::QByteArray:
        return bind(place, value.toByteArray());
    case QMetaType::QString:
        return bind(place, value.toString().isNull() ? QByteArray() : value.toString().toUtf8());
    case QMetaType::UnknownType:
    case QMetaType::Nullptr:
        return bind(place, QByteArray());
    default:
        note(SQLITE_MISMATCH);
        return *this;
    }
}

Statement &Statement::bindAll(const QVariantList &values)
{
    int place = 0;
    for (const auto &value : values)
        bind(++place, value);
    return *this;
}

Result<bool> Statement::step()
{
    if (m_bindError != SQLITE_OK)
        return failure(QT_TRANSLATE_NOOP("Store", "A value does not fit into the database (%1)."),
                       QString::fromUtf8(sqlite3_errstr(std::exchange(m_bindError, SQLITE_OK))));
    const int code = sqlite3_step(handle());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error = m_connection->failed(code);
    sqlite3_reset(handle());
    return error;
}

Result<Done> Statement::run()
{
    while (true) {
        const auto row = step();
        if (!row)
            return row.error();
        if (*row)
            continue;
        reset();
        return Done{};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(handle(), column);
}

QByteArray Statement::bytes(int column) const
{
    const auto seen = view(column);
    if (seen.isEmpty())
        return isNull(column) ? QByteArray() : QByteArray("");
    return seen.toByteArray();
}

QByteArrayView Statement::view(int column) const
{
    const void *bytes = sqlite3_column_type(handle(), column) == SQLITE_BLOB
        ? sqlite3_column_blob(handle(), column)
        : static_cast<const void *>(sqlite3_column_text(handle(), column));
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(handle(), column)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(handle(), column) == SQLITE_NULL;
}

bool Statement::isInteger(int column) const
{
    return sqlite3_column_type(handle(), column) == SQLITE_INTEGER;
}

int Statement::columns() const
{
    return sqlite3_column_count(handle());
}
