#include "store/projector.h"

#include "store/folder.h"
#include "store/journal.h"
#include "store/tablewriter.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFile>
#include <QStorageInfo>
#include <QTimer>

#include <optional>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int pollInterval = 200;                 ///< milliseconds between two looks at the journal
constexpr int retryInterval = 1'000;              ///< milliseconds until trouble is tried again
constexpr int newsInterval = 50;                  ///< milliseconds between two reports of new rows
constexpr int batchTime = 200;                    ///< milliseconds of work in one transaction
constexpr int entriesAtOnce = 2'000;              ///< read from the journal in one go
constexpr qint64 bytesAtOnce = 8LL * 1024 * 1024; ///< of bodies read in one go
constexpr qint64 freeSpace =
    1LL * 1024 * 1024 * 1024; ///< left for the journal, or a tenth of the disk if that is less
constexpr qint64 remakePause = 3600LL * 1000; ///< milliseconds between two remakes of broken files

bool isBroken(const Database &database)
{
    const int code = sqlite3_errcode(database.handle()) & 0xff;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

} // namespace

struct Projector::State
{
    explicit State(QString where)
        : folder(std::move(where))
    {}

    QString folder;
    std::unique_ptr<FolderLock> lock;
    std::optional<JournalReader> journal;
    std::optional<Database> database;
    std::optional<TableWriter> writer;
    qint64 applied = 0;
    bool indexed = false;
    bool remaking = false;
    qint64 brokenAt = 0; ///< when a broken file was last replaced
    Backlog told;
    QTimer next; ///< when to work again
    QElapsedTimer sinceNews;
    QList<Stored> news; ///< not told yet

    Result<Done> openJournal();
    Result<bool> openTables(); ///< whether a new file was begun
    Result<bool> beginTables();
    Result<bool> applySome();
    Result<qint64> applyEntries(const QList<Entry> &entries);
    [[nodiscard]] Result<Done> checkSpace() const;
    void keepNews(const QList<Stored> &more);
    void close();
};

Result<Done> Projector::State::openJournal()
{
    if (journal)
        return Done{};
    auto opened = JournalReader::open(folder);
    if (!opened)
        return opened.error();
    journal.emplace(std::move(*opened));
    return Done{};
}

Result<bool> Projector::State::beginTables()
{
    writer.reset();
    database.reset();
    auto created = createTablesFile(folder, journal->id());
    if (!created)
        return created.error();
    database.emplace(std::move(*created));
    auto opened = TableWriter::open(*database);
    if (!opened)
        return opened.error();
    writer.emplace(std::move(*opened));
    applied = 0;
    indexed = false;
    remaking = true;
    return true;
}

Result<bool> Projector::State::openTables()
{
    if (writer)
        return false;
    const QString path = currentTablesFile(folder);
    for (const QString &other : allTablesFiles(folder)) {
        if (other == path)
            continue;
        for (const QString &end : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(other + end);
    }
    if (path.isEmpty())
        return beginTables();
    auto opened = openTablesFile(path);
    auto state = opened ? readTablesState(*opened) : Result<TablesState>(opened.error());
    const auto last = journal->lastNumber();
    if (!last)
        return last.error();
    if (!state && state.error().kind == Error::Kind::Busy)
        return state.error();
    if (!state || state->journalId != journal->id() || state->applied > *last)
        return beginTables();
    database.emplace(std::move(*opened));
    auto prepared = TableWriter::open(*database);
    if (!prepared)
        return beginTables();
    writer.emplace(std::move(*prepared));
    applied = state->applied;
    indexed = state->indexed;
    remaking = !indexed;
    return false;
}

Result<Done> Projector::State::checkSpace() const
{
    const QStorageInfo disk(folder);
    if (disk.isValid() && disk.bytesAvailable() < std::min(freeSpace, disk.bytesTotal() / 10))
        return Error{
            u"The disk is nearly full, and what is left is kept for new deliveries. Free some space."_s};
    return Done{};
}

Result<qint64> Projector::State::applyEntries(const QList<Entry> &entries)
{
    auto transaction = Transaction::begin(*database);
    if (!transaction)
        return transaction.error();
    QElapsedTimer time;
    time.start();
    qint64 last = applied;
    for (const Entry &entry : entries) {
        if (auto done = writer->apply(entry); !done)
            return done.error();
        last = entry.number;
        if (time.hasExpired(batchTime))
            break;
    }
    if (auto finished = writer->finish(last); !finished)
        return finished.error();
    if (auto committed = transaction->commit(); !committed)
        return committed.error();
    return last;
}

/// Applies what fits into one transaction: whether there was something.
Result<bool> Projector::State::applySome()
{
    auto entries = journal->entriesAfter(applied, entriesAtOnce, bytesAtOnce);
    if (!entries)
        return entries.error();
    if (entries->isEmpty()) {
        if (!indexed) {
            if (auto made = addIndices(*database); !made)
                return made.error();
            indexed = true;
            remaking = false;
        }
        return false;
    }
    if (auto enough = checkSpace(); !enough)
        return enough.error();
    auto last = applyEntries(*entries);
    if (!last) {
        // What the transaction undid is still in the writer's counts.
        const bool broken = isBroken(*database);
        writer.reset();
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        if (broken && now - brokenAt > remakePause) {
            brokenAt = now;
            if (auto begun = beginTables(); !begun)
                return begun.error();
            return true;
        }
        database.reset();
        return last.error();
    }
    applied = *last;
    keepNews(writer->takeNews());
    return true;
}

void Projector::State::keepNews(const QList<Stored> &more)
{
    for (const Stored &one : more) {
        const auto same = std::find_if(news.begin(), news.end(),
                                       [&one](const Stored &old) { return old.table == one.table; });
        if (same == news.end()) {
            news.append(one);
            continue;
        }
        same->newest = one.newest;
        same->rows = one.rows;
        same->changed.append(one.changed);
        same->removed.append(one.removed);
    }
}

void Projector::State::close()
{
    writer.reset();
    database.reset();
    journal.reset();
}

Projector::Projector(QString folder, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(std::move(folder)))
{
    m_state->next.setParent(this);
    m_state->next.setSingleShot(true);
    connect(&m_state->next, &QTimer::timeout, this, &Projector::work);
}

Projector::~Projector()
{
    m_state->close();
    m_state->next.setParent(nullptr);
}

Result<Done> Projector::catchUp(qint64 number, const std::function<bool(qint64, qint64)> &goOn)
{
    const qint64 start = m_state->applied;
    if (auto opened = m_state->openJournal(); !opened)
        return opened;
    if (auto opened = m_state->openTables(); !opened)
        return opened.error();
    bool more = true;
    while (more || !m_state->indexed) {
        if (goOn && !goOn(m_state->applied - start, number - start))
            return Error{u"Stopped."_s, Error::Kind::Cancelled};
        auto applied = m_state->applySome();
        if (!applied)
            return applied.error();
        more = *applied && (m_state->applied < number || !m_state->indexed);
        if (!*applied && m_state->applied < number)
            break; // the last entries are gone: nothing is left to apply
    }
    m_state->news.clear();
    return Done{};
}

void Projector::start()
{
    work();
}

void Projector::wake()
{
    if (m_state->writer && m_state->next.isActive() && m_state->told.trouble.isEmpty())
        m_state->next.start(0);
}

void Projector::stop()
{
    m_state->next.stop();
    tell();
    m_state->close();
    m_state->lock.reset();
}

/// Takes the lock and opens the files: whether entries can be applied.
bool Projector::prepare()
{
    if (!m_state->lock) {
        auto lock = FolderLock::take(m_state->folder, u"tables.lock"_s);
        if (!lock)
            return false;
        m_state->lock = std::move(*lock);
    }
    if (auto opened = m_state->openJournal(); !opened) {
        tellBacklog(opened.error().text);
        return false;
    }
    const bool hadTables = m_state->writer.has_value();
    auto opened = m_state->openTables();
    if (!opened) {
        tellBacklog(opened.error().text);
        return false;
    }
    if (!hadTables)
        emit remade();
    return true;
}

void Projector::work()
{
    if (!prepare()) {
        m_state->next.start(m_state->lock ? retryInterval : pollInterval);
        return;
    }
    auto applied = m_state->applySome();
    if (!applied) {
        tellBacklog(applied.error().text);
        m_state->next.start(retryInterval);
        return;
    }
    tellBacklog({});
    if (!*applied || !m_state->sinceNews.isValid() || m_state->sinceNews.hasExpired(newsInterval))
        tell();
    m_state->next.start(*applied ? 0 : pollInterval);
}

void Projector::tell()
{
    if (m_state->news.isEmpty())
        return;
    m_state->sinceNews.start();
    emit stored(std::exchange(m_state->news, {}));
}

void Projector::tellBacklog(const QString &trouble)
{
    Backlog backlog{.waiting = 0, .remaking = m_state->remaking, .trouble = trouble};
    if (m_state->journal) {
        if (const auto last = m_state->journal->lastNumber())
            backlog.waiting = std::max(0LL, *last - m_state->applied);
    }
    if (backlog.waiting == m_state->told.waiting && backlog.remaking == m_state->told.remaking
        && backlog.trouble == m_state->told.trouble)
        return;
    m_state->told = backlog;
    emit backlogChanged(backlog);
}
