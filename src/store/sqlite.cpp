#include "store/sqlite.h"

#include "store/connection.h"
#include "store/sentences.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr int leastSorted = 64;   ///< pages that SQLite sorts at once, at least; it asks nobody meanwhile
constexpr int shrunkAtOnce = 256; ///< pages given back to the system
constexpr int instructionsPerQuestion = 4'000; ///< of SQLite's machine between two calls of goOn
constexpr int endPatience = 300;               ///< milliseconds that the end waits for those who read the log
constexpr int keptStatements = 64;             ///< texts that a connection remembers
constexpr qsizetype headerBytes = 100;         ///< of a SQLite file
constexpr qsizetype pageSizePlace = 16;
constexpr qsizetype pagesPlace = 28;
constexpr qsizetype userVersionPlace = 60;
constexpr qsizetype applicationIdPlace = 68;

Error busy(const QString &name)
{
    Error error =
        failure(QT_TRANSLATE_NOOP("Store", "Another program is writing to %1. Try again in a moment."), name);
    error.kind = Error::Kind::Busy;
    return error;
}

Error errorOf(int code, const QString &path, const QString &details)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return busy(QFileInfo(path).fileName());
    case SQLITE_INTERRUPT:
        return {Store::tr("Stopped."), Error::Kind::Cancelled};
    case SQLITE_FULL:
        return failure(QT_TRANSLATE_NOOP("Store", "There is no room left on the disk for %1. Free some."),
                       path);
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return failure(QT_TRANSLATE_NOOP("Store", "%1 is damaged or no database (%2)."), path, details);
    case SQLITE_CANTOPEN:
        return failure(
            QT_TRANSLATE_NOOP("Store", "%1 cannot be opened. Is it there, and may you read and write it?"),
            path);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return failure(QT_TRANSLATE_NOOP("Store", "%1 may not be written to (%2)."), path, details);
    case SQLITE_IOERR:
        return failure(
            QT_TRANSLATE_NOOP("Store", "Reading or writing %1 failed: %2. Is the disk full or gone?"), path,
            details);
    default:
        return failure(QT_TRANSLATE_NOOP("Store", "%1: %2."), path, details);
    }
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

/// Whether there is a log, of either kind, whose content belongs to a file.
bool hasLog(const QString &path)
{
    return QFileInfo(path + QStringLiteral("-wal")).size() > 0
        || QFileInfo(path + QStringLiteral("-journal")).size() > 0;
}

/// Called after each commit. Where it fails, the log grows on and the next commit tries again.
int boundLogOf(void *given, sqlite3 *handle, const char *name, int pages)
{
    const auto *connection = static_cast<Connection *>(given);
    const auto checkpoint = [&](int mode) {
        return sqlite3_wal_checkpoint_v2(handle, name, mode, nullptr, nullptr);
    };
    if (pages >= connection->maxLogPages) {
        // Readers that overlap can take over the mark that the first try waits for. They cannot do so twice,
        // because nothing is written in between.
        if (checkpoint(SQLITE_CHECKPOINT_TRUNCATE) == SQLITE_BUSY)
            checkpoint(SQLITE_CHECKPOINT_TRUNCATE);
    } else if (pages >= connection->checkpointPages) {
        checkpoint(SQLITE_CHECKPOINT_PASSIVE);
    }
    return SQLITE_OK;
}

} // namespace

Connection::Connection(QString file)
    : path(std::move(file))
{}

Connection::~Connection()
{
    for (const auto &[text, statement] : kept)
        sqlite3_finalize(statement);
    if (maxLogPages > 0) {
        // Whoever bounds the log leaves none, also where others still have the file open: it is whole then.
        sqlite3_busy_timeout(handle, endPatience);
        sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    }
    sqlite3_close_v2(handle);
}

Error Connection::failed(int code)
{
    const int kind = code & 0xff;
    damaged = damaged || kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB;
    return errorOf(code, path, QString::fromUtf8(sqlite3_errmsg(handle)));
}

Database::Database(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{}
Database::Database(Database &&other) noexcept = default;
Database &Database::operator=(Database &&other) noexcept = default;
Database::~Database() = default;

Result<Database> Database::open(const QString &path, Mode mode)
{
    [[maybe_unused]] static const int configured = sqlite3_config(SQLITE_CONFIG_PMASZ, leastSorted);
    if (mode == Mode::Create)
        createForOwner(path);
    auto connection = std::make_unique<Connection>(path);
    const int flags =
        SQLITE_OPEN_NOMUTEX | (mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE);
    const int code =
        sqlite3_open_v2(QFile::encodeName(path).constData(), &connection->handle, flags, nullptr);
    if (code != SQLITE_OK)
        return connection->failed(code);
    return Database(std::move(connection));
}

Result<Done> Database::exec(const QByteArray &sql)
{
    const int code = sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return m_connection->failed(code);
    return Done{};
}

Result<sqlite3_stmt *> Database::make(const QByteArray &sql, unsigned flags)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(handle(), sql.constData(), static_cast<int>(sql.size()) + 1, flags,
                                        &statement, nullptr);
    if (code != SQLITE_OK)
        return m_connection->failed(code);
    return statement;
}

Result<Statement> Database::prepare(const QByteArray &sql)
{
    const auto statement = make(sql, 0);
    if (!statement)
        return statement.error();
    return Statement(*m_connection, *statement, false);
}

Result<Statement> Database::cached(const QByteArray &sql)
{
    auto &kept = m_connection->kept;
    const auto found = kept.find(sql);
    if (found != kept.end())
        return Statement(*m_connection, found->second, true);
    if (kept.size() >= keptStatements)
        return prepare(sql);
    const auto statement = make(sql, SQLITE_PREPARE_PERSISTENT);
    if (!statement)
        return statement.error();
    kept.emplace(sql, *statement);
    return Statement(*m_connection, *statement, true);
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

bool Database::damaged() const
{
    return m_connection->damaged;
}

Result<qint64> Database::dataVersion()
{
    return integer("PRAGMA data_version");
}

void Database::setPatience(int milliseconds)
{
    sqlite3_busy_timeout(m_connection->handle, milliseconds);
}

void Database::setGoOn(std::function<bool()> goOn)
{
    m_connection->goOn = std::move(goOn);
    const auto ask = [](void *given) { return (*static_cast<std::function<bool()> *>(given))() ? 0 : 1; };
    sqlite3_progress_handler(handle(), instructionsPerQuestion, m_connection->goOn ? +ask : nullptr,
                             &m_connection->goOn);
}

void Database::boundLog(int pages, int maxPages)
{
    m_connection->checkpointPages = pages;
    m_connection->maxLogPages = maxPages;
    sqlite3_wal_hook(handle(), boundLogOf, m_connection.get());
}

Result<qint64> Database::usedBytes()
{
    const auto all = integer("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    const auto free = all ? freeBytes() : all;
    return free ? Result<qint64>(*all - *free) : free.error();
}

Result<qint64> Database::freeBytes()
{
    return integer("SELECT freelist_count * page_size FROM pragma_freelist_count, pragma_page_size");
}

Result<bool> Database::shrink()
{
    if (auto done = exec("PRAGMA incremental_vacuum(" + QByteArray::number(shrunkAtOnce) + ')'); !done)
        return done.error();
    const auto free = freeBytes();
    if (!free)
        return free.error();
    if (*free == 0)
        sqlite3_wal_checkpoint_v2(handle(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    return *free > 0;
}

sqlite3 *Database::handle() const
{
    return m_connection->handle;
}

QString Database::path() const
{
    return m_connection->path;
}

Result<Transaction> Transaction::begin(Database &database)
{
    const auto begun = database.exec("BEGIN IMMEDIATE");
    if (!begun)
        return begun.error();
    return Transaction(database.m_connection.get());
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{}

Transaction::~Transaction()
{
    // After some errors SQLite has undone it already.
    if (m_connection != nullptr && sqlite3_get_autocommit(m_connection->handle) == 0)
        sqlite3_exec(m_connection->handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

Result<Done> Transaction::commit()
{
    const int code = sqlite3_exec(m_connection->handle, "COMMIT", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return m_connection->failed(code);
    m_connection = nullptr;
    return Done{};
}

Result<FileHeader> readFileHeader(const QString &path)
{
    const qint64 before = QFileInfo(path).size(); // others may make it longer or shorter meanwhile
    if (before == 0)
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
        return Error{Store::tr("%1 cannot be read.").arg(path)};
    const int code = file->pMethods->xRead(file, head.data(), static_cast<int>(head.size()), 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
        return errorOf(code, path, QString::fromUtf8(sqlite3_errstr(code)));
    const auto numberAt = [&head](qsizetype place) {
        return qFromBigEndian<quint32>(head.constData() + place);
    };
    const auto pageSize = qFromBigEndian<quint16>(head.constData() + pageSizePlace);
    return FileHeader{.database = head.startsWith(QByteArray("SQLite format 3", 16)),
                      .cut = !hasLog(path)
                          && std::max(before, QFileInfo(path).size())
                              < qint64(pageSize) * numberAt(pagesPlace),
                      .applicationId = numberAt(applicationIdPlace),
                      .userVersion = numberAt(userVersionPlace)};
}

QString sqliteVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}
