#include "app/forgetcommand.h"

#include "app/settingsfile.h"
#include "app/singlewindow.h"
#include "app/terminal.h"
#include "core/recipient.h"
#include "store/catchup.h"
#include "store/journal.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

struct Forget
{
    Q_DECLARE_TR_FUNCTIONS(Forget)
};

constexpr int readAtOnce = 1'000;                 ///< entries of the journal
constexpr qint64 bytesAtOnce = 8LL * 1024 * 1024; ///< of their bodies
constexpr qsizetype changedAtOnce = 32;           ///< deliveries in one transaction
constexpr qint64 changedBytes = 1024LL * 1024;    ///< of their bodies: it takes under 50 ms
constexpr unsigned long busyWait = 5;             ///< milliseconds until a lock is tried again
constexpr qint64 patience = 30'000;               ///< milliseconds for which locks and readers are waited for
constexpr int logPatience = 200;                  ///< milliseconds of one try to empty the log

Error stopped()
{
    return {Forget::tr("Stopped. Until it has ended the number is still there: run it again."),
            Error::Kind::Cancelled};
}

/// Takes a number out of one folder.
class Forgetting
{
public:
    Forgetting(QString folder, JournalReader reader, RecipientNumber number)
        : m_folder(std::move(folder))
        , m_reader(std::move(reader))
        , m_number(std::move(number))
    {}

    /// Looks at what came since this was called last, for deliveries that hold the number.
    Result<Done> find()
    {
        const auto last = m_reader.lastNumber();
        if (!last)
            return last.error();
        while (m_looked < *last) {
            if (Terminal::interrupted())
                return stopped();
            auto entries = m_reader.entriesAfter(m_looked, readAtOnce, bytesAtOnce);
            if (!entries)
                return entries.error();
            if (entries->isEmpty())
                break;
            for (Entry &entry : *entries) {
                m_looked = entry.number;
                if (entry.kind == Entry::Kind::Delivery && m_number.star(entry.delivery))
                    m_found.append(entry.number);
            }
            m_terminal.progress(Forget::tr("looked at %1 of %2").arg(m_looked).arg(*last));
        }
        m_terminal.clear();
        return Done{};
    }
    [[nodiscard]] qsizetype found() const { return m_found.size(); }

    Result<Done> forget()
    {
        if (auto told = forgetFilters(); !told)
            return told;
        auto journal = Journal::open(m_folder);
        if (!journal)
            return journal.error();
        if (auto changed = changeAll(*journal); !changed)
            return changed;
        if (auto found = find(); !found) // that came meanwhile
            return found;
        if (auto changed = changeAll(*journal); !changed)
            return changed;
        if (auto emptied = emptyLog(*journal); !emptied)
            return emptied;
        const auto goOn = [this](qint64 done, qint64 all) {
            m_terminal.progress(Forget::tr("making tables without it: %1 of %2").arg(done).arg(all));
            return !Terminal::interrupted();
        };
        auto caughtUp = catchUpTables(m_folder, goOn);
        m_terminal.clear();
        return caughtUp;
    }

private:
    /// Those that a window remembers, and those in the settings.
    [[nodiscard]] Result<Done> forgetFilters() const
    {
        if (auto told = SingleWindow::tellToForget(m_folder, m_number); !told)
            return told;
        return forgetInSettings(m_folder, m_number);
    }

    Result<Done> changeAll(Journal &journal)
    {
        while (m_changed < m_found.size()) {
            if (Terminal::interrupted())
                return stopped();
            QList<Delivery> some;
            qint64 bytes = 0;
            qsizetype next = m_changed;
            while (next < m_found.size() && some.size() < changedAtOnce && bytes < changedBytes) {
                auto delivery = m_reader.delivery(m_found[next++]);
                if (!delivery)
                    return delivery.error();
                if (!*delivery || !m_number.star(**delivery)) // retention was quicker
                    continue;
                bytes += (*delivery)->request.body.size();
                some.append(std::move(**delivery));
            }
            if (auto changed = change(journal, some); !changed)
                return changed;
            m_changed = next;
            m_terminal.progress(Forget::tr("changed %1 of %2").arg(m_changed).arg(m_found.size()));
        }
        m_terminal.clear();
        return Done{};
    }

    static Result<Done> change(Journal &journal, const QList<Delivery> &some)
    {
        QElapsedTimer waited;
        waited.start();
        for (;;) {
            auto changed = some.isEmpty() ? Result<Done>(Done{}) : journal.blank(some);
            if (changed || changed.error().kind != Error::Kind::Busy || waited.hasExpired(patience))
                return changed;
            QThread::msleep(busyWait);
        }
    }

    static Result<Done> emptyLog(Journal &journal)
    {
        QElapsedTimer waited;
        waited.start();
        for (;;) {
            const auto emptied = journal.emptyLog(logPatience);
            if (!emptied && emptied.error().kind != Error::Kind::Busy)
                return emptied.error();
            if (emptied && *emptied)
                return Done{};
            if (waited.hasExpired(patience))
                return Error{Forget::tr(
                    "The number may still be in the journal's log, which somebody reads all the time. "
                    "Run it again when less comes in.")};
            if (Terminal::interrupted())
                return stopped();
            QThread::msleep(busyWait);
        }
    }

    QString m_folder;
    JournalReader m_reader;
    RecipientNumber m_number;
    QList<qint64> m_found;
    qsizetype m_changed = 0; ///< of those found
    qint64 m_looked = 0;     ///< number of the last entry that was looked at
    Terminal m_terminal;
};

/// Whether the person at the terminal says yes.
bool agrees(qsizetype deliveries)
{
    //: The answer is y or yes, in every language.
    const QString question = Forget::tr("Deliveries that hold this number: %1. Replace it by stars, in them "
                                        "and in what is remembered of filters, for good? [y/N] ")
                                 .arg(deliveries);
    std::fprintf(stderr, "%s", qUtf8Printable(question));
    std::array<char, 16> line{};
    if (std::fgets(line.data(), static_cast<int>(line.size()), stdin) == nullptr)
        return false;
    const QString answer = QString::fromUtf8(line.data()).trimmed();
    return answer.compare(u"y"_s, Qt::CaseInsensitive) == 0
        || answer.compare(u"yes"_s, Qt::CaseInsensitive) == 0;
}

} // namespace

int runForget(const Arguments &arguments)
{
    if (!arguments.has("recipient"))
        return say(exitNotUnderstood,
                   Forget::tr("Whose number? Say it with --recipient, such as 01012345678."));
    auto number = RecipientNumber::parse(arguments.value("recipient"));
    if (!number)
        return say(exitNotUnderstood, number.error().text);
    const QString folder = dataFolder(arguments);
    auto reader = JournalReader::open(folder);
    if (!reader)
        return say(exitFailed, reader.error().text);
    Forgetting forgetting(folder, std::move(*reader), std::move(*number));
    if (const auto found = forgetting.find(); !found)
        return say(exitFailed, found.error().text);
    if (!arguments.has("yes") && !agrees(forgetting.found()))
        return say(exitFailed, Forget::tr("Nothing was changed."));
    if (const auto forgotten = forgetting.forget(); !forgotten)
        return say(exitFailed, forgotten.error().text);
    const QString warning =
        Forget::tr("An import of files that were exported before brings the number back.");
    std::fprintf(stderr, "%s\n", qUtf8Printable(warning));
    return print(u"forgotten in %1 deliveries\n"_s.arg(forgetting.found()));
}
