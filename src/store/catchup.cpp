#include "store/catchup.h"

#include "store/filler.h"
#include "store/folder.h"
#include "store/reader.h"
#include "store/sentences.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

namespace {

constexpr unsigned long waitStep = 10; ///< milliseconds between two looks at what another process makes
constexpr qint64 standstill = 15'000;  ///< milliseconds without any progress of that process until we give up
constexpr qint64 schemaPatience = 1'000; ///< milliseconds for which it may have tables of another schema only

using GoOn = std::function<bool(qint64 done, qint64 all)>;

constexpr QLatin1StringView receiverLock("receiver.lock");
constexpr QLatin1StringView tablesLock("tables.lock");

/// Waits for the tables of one folder.
class CatchUp
{
public:
    CatchUp(QString folder, JournalReader journal, qint64 last, const GoOn &goOn)
        : m_folder(std::move(folder))
        , m_journal(std::move(journal))
        , m_last(last)
        , m_goOn(goOn)
        , m_reader(m_folder, std::make_shared<Newest>())
    {}

    Result<Done> run()
    {
        m_still.start();
        m_ours.start();
        for (;;) {
            lookAtTables();
            if (m_applied >= m_last && (m_indexed || isHeld(tablesLock)))
                return Done{};
            if (auto hopeless = findReason(); !hopeless.isEmpty())
                return wait(hopeless);
            if (m_goOn && !m_goOn(m_applied, m_last))
                return stopped();
            const auto made = makeHere();
            if (!made)
                return made.error();
            if (!*made)
                QThread::msleep(waitStep);
        }
    }

private:
    [[nodiscard]] bool isHeld(QLatin1StringView lock) const
    {
        return FolderLock::holder(m_folder, lock) != 0;
    }

    static Error stopped() { return {Store::tr("Stopped."), Error::Kind::Cancelled}; }

    /// Why it makes no sense to wait any longer; empty: it does.
    [[nodiscard]] QString findReason() const
    {
        if (m_ours.hasExpired(schemaPatience))
            return Store::tr(
                       "The program that makes the tables is of another version: theirs have schema %1, "
                       "those of this program %2. Use the same version.")
                .arg(otherSchema())
                .arg(schemaNumber);
        if (m_still.hasExpired(standstill))
            return Store::tr(
                "The program that makes the tables does not go on. Look at what it says, or end it.");
        return {};
    }

    [[nodiscard]] Error wait(const QString &why) const
    {
        return {Store::tr("%1 deliveries are kept, but not in the tables yet. %2")
                    .arg(m_last - m_applied)
                    .arg(why)};
    }

    /// How far the tables are now.
    void lookAtTables()
    {
        const auto state = m_reader.state();
        const auto last = m_journal.lastNumber();
        const bool ours = state && last && state->journalId == m_journal.id() && state->applied <= *last
            && !isMarkedDamaged(currentTablesFile(m_folder));
        const qint64 applied = ours ? state->applied : 0;
        if (applied != m_applied)
            m_still.restart();
        m_applied = applied;
        m_indexed = ours && state->indexed;
        const bool others = currentTablesFile(m_folder).isEmpty() && !otherSchema().isEmpty();
        if (!others || !isHeld(tablesLock))
            m_ours.restart();
    }

    /// The schema of a tables file that is none of ours.
    [[nodiscard]] QString otherSchema() const
    {
        const auto files = allTablesFiles(m_folder);
        return files.isEmpty() ? QString() : QFileInfo(files.constLast()).fileName().section(u'-', 1, 1);
    }

    /// Makes the tables until they are there or a receiver has come: whether nobody else does.
    Result<bool> makeHere()
    {
        if (isHeld(receiverLock))
            return false;
        const auto lock = FolderLock::take(m_folder, tablesLock);
        if (!lock)
            return wait(lock.error().text);
        if (*lock == nullptr)
            return false;
        Filler filler(m_folder);
        bool wanted = true;
        filler.setGoOn([&] {
            wanted = !m_goOn || m_goOn(filler.applied(), m_last);
            return wanted && !isHeld(receiverLock);
        });
        const auto filled = fill(filler);
        if (filled)
            return true;
        if (filled.error().kind != Error::Kind::Cancelled)
            return wait(filled.error().text);
        return wanted ? Result<bool>(true) : stopped(); // else a receiver has come and goes on
    }

    [[nodiscard]] Result<Done> fill(Filler &filler) const
    {
        if (auto opened = filler.open(); !opened)
            return opened;
        for (bool more = true; more && (filler.applied() < m_last || filler.remaking());) {
            const auto stepped = filler.step();
            if (!stepped)
                return stepped.error();
            more = *stepped;
            filler.takeNews();
        }
        return Done{};
    }

    QString m_folder;
    JournalReader m_journal;
    qint64 m_last;
    const GoOn &m_goOn;
    Reader m_reader;
    qint64 m_applied = 0;
    bool m_indexed = false;
    QElapsedTimer m_still; ///< since the tables went forward
    QElapsedTimer m_ours;  ///< since somebody else's tables were not the only ones
};

} // namespace

Result<Done> catchUpTables(const QString &folder, const GoOn &goOn)
{
    auto journal = JournalReader::open(folder);
    if (!journal)
        return journal.error();
    const auto last = journal->lastNumber();
    if (!last)
        return last.error();
    return CatchUp(folder, std::move(*journal), *last, goOn).run();
}
