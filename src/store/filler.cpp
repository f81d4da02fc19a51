#include "store/filler.h"

#include "store/sentences.h"

#include <QDateTime>
#include <QFile>

#include <filesystem>

namespace {

constexpr int askInterval = 20;             ///< milliseconds between two questions whether to go on
constexpr int spaceInterval = 100;          ///< milliseconds between two looks at the disk
constexpr qint64 batchTime = 200;           ///< milliseconds that one transaction should take
constexpr int entriesAtOnce = 2'000;        ///< in one transaction at most
constexpr qint64 leastAtOnce = 64LL * 1024; ///< bytes of bodies in one transaction
constexpr qint64 mostAtOnce = 8LL * 1024 * 1024;
constexpr qint64 keptFree = 1LL * 1024 * 1024 * 1024; ///< bytes of the disk that are left for the journal
constexpr qint64 keptShare = 10;              ///< or one part in this many of the disk, where that is less
constexpr qint64 sweepPause = 10'000;         ///< milliseconds after nothing was found that goes
constexpr qint64 remakePause = 3600LL * 1000; ///< milliseconds between two remakes of damaged or lost files

Error stopped()
{
    return {Store::tr("Stopped."), Error::Kind::Cancelled};
}

} // namespace

Filler::Filler(QString folder)
    : m_folder(std::move(folder))
    , m_bytesAtOnce(mostAtOnce / 8)
{}

Filler::~Filler() = default;

Result<Done> Filler::open()
{
    if (auto opened = openJournal(); !opened)
        return opened;
    if (m_writer)
        return Done{};
    const QString path = currentTablesFile(m_folder);
    if (m_path.isEmpty())
        removeOtherTablesFiles(m_folder, path);
    if (path.isEmpty())
        return m_path.isEmpty() ? begin() : replace();
    return openTables(path);
}

Result<Done> Filler::openJournal()
{
    if (m_journal)
        return Done{};
    auto opened = JournalReader::open(m_folder);
    if (!opened)
        return opened.error();
    m_journal.emplace(std::move(*opened));
    m_idleVersion = -1;
    return Done{};
}

Result<Done> Filler::openTables(const QString &path)
{
    m_path = path;
    const auto usable = isUsableTablesFile(path);
    if (!usable)
        return usable.error();
    if (!*usable)
        return replace();
    auto database = Database::open(path, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    m_database.emplace(std::move(*database));
    auto read = readTables(path);
    if (read && m_writer)
        return read;
    const bool damaged = m_database->damaged();
    closeTables();
    if (read)
        return begin();
    return damaged ? replace() : read;
}

/// Without a writer afterwards: the file does not belong to the journal.
Result<Done> Filler::readTables(const QString &path)
{
    m_database->setGoOn([this] { return goesOn(); });
    if (auto set = setUpTablesFile(*m_database); !set)
        return set;
    const auto state = readTablesState(*m_database);
    if (!state)
        return state.error();
    const auto last = m_journal->lastNumber();
    if (!last)
        return last.error();
    if (state->journalId != m_journal->id() || state->applied > *last)
        return Done{};
    auto writer = TableWriter::open(*m_database, [this] { return mayGoOn(); });
    if (!writer)
        return writer.error();
    m_writer.emplace(std::move(*writer));
    m_file = fileIdentity(path);
    m_applied = state->applied;
    m_begunAt = state->begunAt;
    m_indexed = state->indexed;
    m_idleVersion = -1;
    m_news = m_writer->takeNews();
    return Done{};
}

/// Begins a new file.
Result<Done> Filler::begin()
{
    const auto created = create();
    return created ? openTables(*created) : created.error();
}

Result<QString> Filler::create()
{
    const auto last = m_journal->lastNumber();
    if (!last)
        return last.error();
    return createTablesFile(m_folder, m_journal->id(), *last, tablesOrdinal(m_path) + 1);
}

/// Begins a new file instead of one that holds what is to be forgotten, and removes that at once.
Result<Done> Filler::beginAfterBlanking()
{
    closeTables();
    m_blanked = false;
    auto begun = begin();
    if (begun)
        removeOtherTablesFiles(m_folder, m_path);
    return begun;
}

/// Begins a new file instead of one that is damaged or gone.
Result<Done> Filler::replace()
{
    if (m_sinceAnew.isValid() && !m_sinceAnew.hasExpired(remakePause)) {
        const qint64 minutes = (remakePause - m_sinceAnew.elapsed()) / 60'000 + 1;
        return Error{
            Store::tr("%1 is damaged or gone, and it was made anew not long ago. It is made once more in "
                      "%2 minutes. Is the disk all right?")
                .arg(m_path)
                .arg(minutes)};
    }
    const auto created = create();
    if (!created)
        return created.error();
    m_sinceAnew.start();
    return openTables(*created);
}

Result<bool> Filler::step()
{
    if (!goesOn())
        return stopped();
    if (m_blanked) {
        const auto begun = beginAfterBlanking();
        return begun ? Result<bool>(true) : begun.error();
    }
    if (fileIdentity(m_path) != m_file || isMarkedDamaged(m_path)) {
        closeTables();
        const auto replaced = replace();
        return replaced ? Result<bool>(true) : replaced.error();
    }
    auto more = applySome();
    if (more || !m_database || !m_database->damaged())
        return more;
    closeTables();
    const auto replaced = replace();
    return replaced ? Result<bool>(true) : replaced.error();
}

Result<bool> Filler::applySome()
{
    const auto version = m_journal->dataVersion();
    if (!version) {
        m_journal.reset();
        return version.error();
    }
    if (*version == m_idleVersion)
        return false;
    EntriesAhead entries(*m_journal, m_applied, entriesAtOnce, m_bytesAtOnce);
    const auto first = entries.next();
    if (!first) {
        m_journal.reset();
        return first.error();
    }
    if (*first == nullptr && m_indexed) {
        m_idleVersion = *version;
        return false;
    }
    if (auto enough = checkSpace(); !enough)
        return enough.error();
    if (*first == nullptr)
        return makeIndices();
    QElapsedTimer time;
    time.start();
    const auto applied = write([&] { return apply(*first, entries); });
    fitBatch(entries.bytes(), time.elapsed());
    return applied ? Result<bool>(true) : applied.error();
}

Result<bool> Filler::makeIndices()
{
    if (auto made = addIndices(*m_database); !made)
        return made.error();
    m_indexed = true;
    return true;
}

/// Changes the tables in one transaction. The change gives the number of the last entry that is in them then.
Result<Done> Filler::write(const std::function<Result<qint64>()> &change)
{
    qint64 applied = 0;
    const auto commit = [&]() -> Result<Done> {
        auto transaction = Transaction::begin(*m_database);
        if (!transaction)
            return transaction.error();
        const auto last = change();
        if (!last)
            return last.error();
        applied = *last;
        if (auto finished = m_writer->finish(applied); !finished)
            return finished;
        return transaction->commit();
    };
    auto written = commit();
    if (!written) {
        m_writer.reset(); // what the transaction undid is still in its counts
        return written;
    }
    m_applied = applied;
    mergeNews(m_news, m_writer->takeNews());
    return written;
}

/// Applies entries up to the last one that can be read, or to what was blanked since this file was begun: the
/// number of the last one in the tables.
Result<qint64> Filler::apply(const EntryRows *first, EntriesAhead &others)
{
    qint64 applied = m_applied;
    for (Result<const EntryRows *> next = first; next && *next != nullptr; next = others.next()) {
        const EntryRows &one = **next;
        m_blanked = one.entry.kind == Entry::Kind::Blanked && one.entry.number > m_begunAt;
        if (m_blanked)
            break;
        if (auto done = m_writer->apply(one.entry, one.rows); !done)
            return done.error();
        applied = one.entry.number;
    }
    return applied;
}

/// How much comes into the next transaction, after this took so many milliseconds.
void Filler::fitBatch(qint64 bytes, qint64 milliseconds)
{
    if (milliseconds > batchTime)
        m_bytesAtOnce = std::max(leastAtOnce, std::min(bytes, m_bytesAtOnce) * batchTime / milliseconds);
    else if (bytes >= m_bytesAtOnce)
        m_bytesAtOnce = std::min(m_bytesAtOnce * 2, mostAtOnce);
}

void Filler::setRetention(Retention retention)
{
    m_sweep.setRetention(retention);
    m_sinceSweep.invalidate();
}

Result<bool> Filler::tidy()
{
    m_doomed.clear();
    if (!m_writer || !m_indexed)
        return false;
    auto doomed = readDoomed(*m_database);
    if (!doomed)
        return doomed.error();
    m_doomed = *doomed;
    if (!m_doomed.isEmpty() || m_sweep.isOff())
        return false;
    if (m_sinceSweep.isValid() && !m_sinceSweep.hasExpired(sweepPause))
        return giveBack();
    const auto next = m_sweep.next(*m_database, *m_journal, QDateTime::currentMSecsSinceEpoch());
    if (!next)
        return next.error();
    if (next->isEmpty()) {
        m_sinceSweep.start();
        return giveBack();
    }
    const auto doom = [this, &next]() -> Result<qint64> {
        auto removed = m_writer->doom(*next);
        return removed ? Result<qint64>(m_applied) : removed.error();
    };
    if (auto written = write(doom); !written)
        return written.error();
    m_doomed = *next;
    return false;
}

/// Gives some of what is free back to the system: whether there is more.
Result<bool> Filler::giveBack()
{
    const auto free = m_database->freeBytes();
    if (!free || *free == 0)
        return free ? Result<bool>(false) : free.error();
    return m_database->shrink();
}

qint64 Filler::waiting()
{
    const auto last = m_journal ? m_journal->lastNumber() : Result<qint64>(m_applied);
    return last ? std::max(0LL, *last - m_applied) : 0;
}

/// Whether a transaction may become longer: one entry can bring very many rows.
Result<Done> Filler::mayGoOn()
{
    if (!goesOn())
        return stopped();
    return m_sinceSpace.hasExpired(spaceInterval) ? checkSpace() : Done{};
}

Result<Done> Filler::checkSpace()
{
    m_sinceSpace.start();
    std::error_code trouble;
    const auto disk = std::filesystem::space(QFile::encodeName(m_folder).toStdString(), trouble);
    if (!trouble && disk.available < std::min<quint64>(keptFree, disk.capacity / keptShare))
        return Error{Store::tr(
            "The disk is nearly full, and what is left is kept for new deliveries. Free some space.")};
    return Done{};
}

bool Filler::goesOn()
{
    if (m_goOn && (!m_sinceAsked.isValid() || m_sinceAsked.hasExpired(askInterval))) {
        m_goesOn = m_goOn();
        m_sinceAsked.start();
    }
    return m_goesOn;
}

void Filler::closeTables()
{
    m_writer.reset();
    m_database.reset();
}

void Filler::close()
{
    closeTables();
    m_journal.reset();
}
