#include "store/sqlite.h"

#include "store/say.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <map>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr int instructionsPerQuestion = 4'000; ///< of SQLite's machine between two calls of goOn
constexpr int keptStatements = 64;             ///< texts that a connection remembers
constexpr qsizetype headerBytes = 100;         ///< of a SQLite file
constexpr qsizetype userVersionPlace = 60;
constexpr qsizetype applicationIdPlace = 68;

Error errorOf(int code, const QString &path, const QString &details)
{
    const QString name = QFileInfo(path).fileName();
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {say("Another program is writing to %1. Try again in a moment.").arg(name), Error::Kind::Busy};
    case SQLITE_INTERRUPT:
        return {say("Stopped."), Error::Kind::Cancelled};
    case SQLITE_FULL:
        return {say("There is no room left on the disk for %1. Free some.").arg(path)};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {say("%1 is damaged or no database (%2).").arg(path, details)};
    case SQLITE_CANTOPEN:
        return {say("%1 cannot be opened. Is it there, and may you read and write it?").arg(path)};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {say("%1 may not be written to (%2).").arg(path, details)};
    case SQLITE_IOERR:
        return {say("Reading or writing %1 failed: %2. Is the disk full or gone?").arg(path, details)};
    default:
        return {say("%1: %2.").arg(path, details)};
    }
}

Error errorOf(sqlite3 *connection, int code)
{
    const char *path = sqlite3_db_filename(connection, "main");
    return errorOf(code, QFile::decodeName(path), QString::fromUtf8(sqlite3_errmsg(connection)));
}

/// Makes an empty file for nobody but its owner; SQLite gives its -wal and -shm the same permissions. An
/// existing one is not even opened: closing it again would drop the locks that this process has on it.
void createForOwner(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (file < 0)
        return; // it is there, or sqlite3_open says why it cannot be
    ::fchmod(file, 0600);
    ::close(file);
}

} // namespace

struct Database::State
{
    State() = default;
    ~State()
    {
        for (const auto &[text, statement] : kept)
            sqlite3_finalize(statement);
        sqlite3_close_v2(connection);
    }
    Q_DISABLE_COPY_MOVE(State)

    sqlite3 *connection = nullptr;
    QString path;
    std::function<bool()> goOn;
    std::map<QByteArray, sqlite3_stmt *> kept;
};

Database::Database(std::unique_ptr<State> state)
    : m_state(std::move(state))
{}
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const QString &path, Mode mode)
{
    if (mode == Mode::Create)
        createForOwner(path);
    auto state = std::make_unique<State>();
    state->path = path;
    const int flags =
        SQLITE_OPEN_NOMUTEX | (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &state->connection, flags, nullptr);
    if (code != SQLITE_OK)
        return errorOf(code, path, QString::fromUtf8(sqlite3_errmsg(state->connection)));
    return Database(std::move(state));
}

Result<Done> Database::exec(const QByteArray &sql)
{
    const int code = sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return errorOf(handle(), code);
    return Done{};
}

Result<sqlite3_stmt *> Database::make(const QByteArray &sql, unsigned flags)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(handle(), sql.constData(), static_cast<int>(sql.size()) + 1, flags,
                                        &statement, nullptr);
    if (code != SQLITE_OK)
        return errorOf(handle(), code);
    return statement;
}

Result<Statement> Database::prepare(const QByteArray &sql)
{
    const auto statement = make(sql, 0);
    if (!statement)
        return statement.error();
    return Statement(*statement, false);
}

Result<Statement> Database::cached(const QByteArray &sql)
{
    const auto found = m_state->kept.find(sql);
    if (found != m_state->kept.end())
        return Statement(found->second, true);
    if (m_state->kept.size() >= keptStatements)
        return prepare(sql);
    const auto statement = make(sql, SQLITE_PREPARE_PERSISTENT);
    if (!statement)
        return statement.error();
    m_state->kept.emplace(sql, *statement);
    return Statement(*statement, true);
}

Result<qint64> Database::integer(const QByteArray &sql)
{
    auto statement = cached(sql);
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->integer(0) : 0;
}

qint64 Database::changes() const
{
    return sqlite3_changes64(handle());
}

qint64 Database::lastRowId() const
{
    return sqlite3_last_insert_rowid(handle());
}

bool Database::idle() const
{
    return sqlite3_get_autocommit(handle()) != 0;
}

Result<qint64> Database::dataVersion()
{
    return integer("PRAGMA data_version");
}

void Database::setPatience(int milliseconds)
{
    sqlite3_busy_timeout(handle(), milliseconds);
}

void Database::setGoOn(std::function<bool()> goOn)
{
    m_state->goOn = std::move(goOn);
    const auto ask = [](void *given) { return (*static_cast<std::function<bool()> *>(given))() ? 0 : 1; };
    sqlite3_progress_handler(handle(), instructionsPerQuestion, m_state->goOn ? +ask : nullptr,
                             &m_state->goOn);
}

void Database::interrupt()
{
    sqlite3_interrupt(handle());
}

sqlite3 *Database::handle() const
{
    return m_state->connection;
}

QString Database::path() const
{
    return m_state->path;
}

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

Statement &Statement::bind(int place, qint64 value)
{
    note(sqlite3_bind_int64(handle(), place, value));
    return *this;
}

const QByteArray &Statement::keepBound(int place, const QByteArray &bytes)
{
    if (place > m_bound.size())
        m_bound.resize(place);
    m_bound[place - 1] = bytes;
    return m_bound[place - 1];
}

Statement &Statement::bind(int place, const QByteArray &text)
{
    const auto &own = keepBound(place, text);
    const auto size = static_cast<sqlite3_uint64>(own.size());
    note(own.isNull()
             ? sqlite3_bind_null(handle(), place)
             : sqlite3_bind_text64(handle(), place, own.constData(), size, SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bindBlob(int place, const QByteArray &bytes)
{
    const auto &own = keepBound(place, bytes);
    const auto size = static_cast<sqlite3_uint64>(own.size());
    note(own.isNull() ? sqlite3_bind_null(handle(), place)
                      : sqlite3_bind_blob64(handle(), place, own.constData(), size, SQLITE_STATIC));
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
    sqlite3 *connection = sqlite3_db_handle(handle());
    if (m_bindError != SQLITE_OK)
        return Error{say("A value does not fit into the database (%1).")
                         .arg(QString::fromUtf8(sqlite3_errstr(std::exchange(m_bindError, SQLITE_OK))))};
    const int code = sqlite3_step(handle());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const Error error = errorOf(connection, code);
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
    sqlite3_reset(handle());
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(handle(), column);
}

QByteArray Statement::bytes(int column) const
{
    if (isNull(column))
        return {};
    const auto seen = view(column);
    return seen.isEmpty() ? QByteArray("") : seen.toByteArray();
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

Result<Transaction> Transaction::begin(Database &database, Kind kind)
{
    const auto begun = database.exec(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    if (!begun)
        return begun.error();
    return Transaction(database.handle());
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{}

Transaction::~Transaction()
{
    // After some errors SQLite has undone it already.
    if (m_connection != nullptr && sqlite3_get_autocommit(m_connection) == 0)
        sqlite3_exec(m_connection, "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<Done> Transaction::commit()
{
    const int code = sqlite3_exec(m_connection, "COMMIT", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return errorOf(m_connection, code);
    m_connection = nullptr;
    return Done{};
}

Result<FileHeader> readFileHeader(const QString &path)
{
    if (!QFileInfo::exists(path) || QFileInfo(path).size() == 0)
        return FileHeader{.empty = true};
    const auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    // Read through SQLite's own file, because closing another one would drop the locks this process has on
    // it.
    sqlite3_file *file = nullptr;
    sqlite3_file_control(database->handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file);
    QByteArray head(headerBytes, '\0');
    if (file == nullptr || file->pMethods == nullptr)
        return Error{say("%1 cannot be read.").arg(path)};
    const int code = file->pMethods->xRead(file, head.data(), static_cast<int>(head.size()), 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return errorOf(code, path, QString::fromUtf8(sqlite3_errstr(code)));
    return FileHeader{.database = head.startsWith(QByteArray("SQLite format 3", 16)),
                      .applicationId = qFromBigEndian<quint32>(head.constData() + applicationIdPlace),
                      .userVersion = qFromBigEndian<quint32>(head.constData() + userVersionPlace)};
}

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}
