#include "store/projector.h"

#include "store/filler.h"
#include "store/folder.h"
#include "store/reader.h"
#include "store/sentences.h"

#include <QElapsedTimer>
#include <QFileSystemWatcher>
#include <QThread>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pollInterval = 200;    ///< milliseconds between two looks for what others have appended
constexpr int restInterval = 10'000; ///< the same while the system tells of changes, and there were none
constexpr int restless = 2'000;      ///< milliseconds after a change until there were none
constexpr int retryInterval = 1'000; ///< milliseconds until trouble is tried again
constexpr int newsInterval = 50;     ///< milliseconds between two reports of new rows
constexpr int tidyInterval = 1'000;  ///< milliseconds until retention has its turn, however much comes in
constexpr int lockPatience = 5'000;  ///< milliseconds until it is said that others hold tables.lock

/// How many entries are not in the tables that somebody else makes.
qint64 waitingIn(const QString &folder)
{
    auto journal = JournalReader::open(folder);
    const auto last = journal ? journal->lastNumber() : Result<qint64>(0);
    const auto state = Reader(folder, std::make_shared<Newest>()).state();
    return last && state ? std::max(0LL, *last - state->applied) : 0;
}

} // namespace

struct Projector::State
{
    explicit State(const QString &where)
        : folder(where)
        , filler(where)
    {}

    QString folder;
    Filler filler;
    std::unique_ptr<FolderLock> lock;
    QElapsedTimer sinceLockWanted;
    QTimer next;                           ///< when to work again
    QFileSystemWatcher *watcher = nullptr; ///< of the journal's log
    QElapsedTimer sinceChange;             ///< of the log
    QElapsedTimer sinceNews;
    QList<Stored> news; ///< not told yet
    QString toldPath;
    Backlog told;
    bool quiet = false; ///< there was nothing to do
    QElapsedTimer sinceTidy;
    qint64 toldDoomed = 0; ///< the last of the deliveries whose removal was wanted
};

Projector::Projector(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>(folder))
{
    m_state->next.setParent(this);
    m_state->next.setSingleShot(true);
    m_state->filler.setGoOn([] { return !QThread::currentThread()->isInterruptionRequested(); });
    connect(&m_state->next, &QTimer::timeout, this, &Projector::work);
}

Projector::~Projector()
{
    m_state->next.setParent(nullptr);
}

void Projector::start()
{
    work();
}

void Projector::setRetention(Retention retention)
{
    m_state->filler.setRetention(retention);
    wake();
}

void Projector::wake()
{
    if (m_state->lock && m_state->next.isActive() && m_state->told.trouble.isEmpty())
        m_state->next.start(0);
}

void Projector::stop()
{
    m_state->next.stop();
    delete std::exchange(m_state->watcher, nullptr);
    tell();
    m_state->filler.close();
    m_state->lock.reset();
}

bool Projector::takeLock()
{
    if (m_state->lock)
        return true;
    auto lock = FolderLock::take(m_state->folder, QStringLiteral("tables.lock"));
    if (!lock) {
        tellBacklog(waitingIn(m_state->folder), lock.error().text);
        return false;
    }
    m_state->lock = std::move(*lock);
    if (m_state->lock)
        return true;
    if (!m_state->sinceLockWanted.isValid())
        m_state->sinceLockWanted.start();
    if (m_state->sinceLockWanted.hasExpired(lockPatience))
        tellBacklog(
            waitingIn(m_state->folder),
            Store::tr("Another program makes the tables of this folder, and is not ready with them."));
    return false;
}

/// Whether the system tells when others append, and nobody has for a while. It tells before what is appended
/// can be seen.
bool Projector::rests()
{
    if (m_state->watcher == nullptr) {
        m_state->watcher = new QFileSystemWatcher(this);
        connect(m_state->watcher, &QFileSystemWatcher::fileChanged, this, [this] {
            m_state->sinceChange.start();
            wake();
        });
    }
    if (m_state->watcher->files().isEmpty()) {
        m_state->sinceChange.start();
        m_state->watcher->addPath(journalPath(m_state->folder) + "-wal"_L1);
        return false;
    }
    return m_state->sinceChange.hasExpired(restless);
}

void Projector::work()
{
    if (!takeLock()) {
        m_state->next.start(pollInterval);
        return;
    }
    const auto more = step();
    takeNews();
    if (!more && more.error().kind == Error::Kind::Cancelled)
        return; // the thread ends
    const bool quiet = more && !*more;
    if (!quiet || !m_state->quiet)
        tellBacklog(m_state->filler.waiting(), more ? QString() : more.error().text);
    m_state->quiet = quiet;
    if (quiet || !m_state->sinceNews.isValid() || m_state->sinceNews.hasExpired(newsInterval))
        tell();
    m_state->next.start(untilNext(more));
}

/// Does some of what there is to do: whether there is more.
Result<bool> Projector::step()
{
    Filler &filler = m_state->filler;
    if (auto opened = filler.open(); !opened)
        return opened.error();
    auto more = filler.step();
    const bool tidies = !m_state->sinceTidy.isValid() || m_state->sinceTidy.hasExpired(tidyInterval);
    if (!more || (*more && !tidies))
        return more;
    m_state->sinceTidy.start();
    const auto untidy = filler.tidy();
    tellDoomed();
    return untidy ? Result<bool>(*more || *untidy) : untidy;
}

/// They grow fewer from the first one on while the journal removes them.
void Projector::tellDoomed()
{
    const auto doomed = m_state->filler.doomed();
    if (doomed.isEmpty())
        return;
    const qint64 last = doomed.constLast().first + doomed.constLast().count - 1;
    if (std::exchange(m_state->toldDoomed, last) != last)
        emit removalWanted(doomed);
}

/// Milliseconds until there may be something to do, after there was more, was not, or it went wrong.
int Projector::untilNext(const Result<bool> &more)
{
    if (!more)
        return retryInterval;
    if (*more)
        return 0;
    return rests() ? restInterval : pollInterval;
}

void Projector::takeNews()
{
    const QString path = m_state->filler.path();
    if (path != m_state->toldPath) {
        m_state->toldPath = path;
        m_state->news.clear();
        m_state->toldDoomed = 0;
        emit removalWanted({}); // what the tables before had doomed is in the new ones
        emit remade();
    }
    mergeNews(m_state->news, m_state->filler.takeNews());
}

void Projector::tell()
{
    if (m_state->news.isEmpty())
        return;
    m_state->sinceNews.start();
    emit stored(std::exchange(m_state->news, {}));
}

void Projector::tellBacklog(qint64 waiting, const QString &trouble)
{
    const Backlog backlog{.waiting = waiting, .remaking = m_state->filler.remaking(), .trouble = trouble};
    if (backlog.waiting == m_state->told.waiting && backlog.remaking == m_state->told.remaking
        && backlog.trouble == m_state->told.trouble)
        return;
    m_state->told = backlog;
    emit backlogChanged(backlog);
}
