#include "store/catchup.h"

#include "store/folder.h"
#include "store/journal.h"
#include "store/projector.h"
#include "store/reader.h"

#include <QElapsedTimer>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

constexpr unsigned long waitStep = 10; ///< milliseconds between two looks at what another process makes
constexpr qint64 standstill = 15'000;  ///< milliseconds without any progress of that process until we give up

bool receives(const QString &folder)
{
    return FolderLock::holder(folder, u"receiver.lock"_s) != 0;
}

/// Makes the tables here until they are there or a receiver has come.
Result<Done> makeHere(const QString &folder, qint64 number, const std::function<bool(qint64, qint64)> &goOn)
{
    Projector projector(folder);
    bool asked = true;
    const auto made = projector.catchUp(number, [&](qint64 done, qint64 all) {
        asked = !goOn || goOn(done, all);
        return asked && !receives(folder);
    });
    if (!made && made.error().kind == Error::Kind::Cancelled && asked)
        return Done{}; // a receiver has come and goes on
    return made;
}

} // namespace

Result<Done> catchUpTables(const QString &folder, const std::function<bool(qint64 done, qint64 all)> &goOn)
{
    auto journal = JournalReader::open(folder);
    if (!journal)
        return journal.error();
    const auto last = journal->lastNumber();
    if (!last)
        return last.error();
    Reader reader(folder, std::make_shared<Newest>());
    QElapsedTimer still;
    still.start();
    qint64 before = -1;
    for (;;) {
        const auto state = reader.state();
        const bool ours = state && state->journalId == journal->id();
        const qint64 now = ours ? state->applied : 0;
        if (ours && now >= *last)
            return Done{};
        if (now != before)
            still.restart();
        before = now;
        if (goOn && !goOn(now, *last))
            return Error{u"Stopped."_s, Error::Kind::Cancelled};
        if (!receives(folder)) {
            const auto lock = FolderLock::take(folder, u"tables.lock"_s);
            if (lock) {
                if (auto made = makeHere(folder, *last, goOn); !made)
                    return made;
                continue;
            }
        }
        if (still.hasExpired(standstill)) {
            return Error{u"%1 deliveries are kept, but not in the tables, and the program that receives does "
                         u"not go on with them. "
                         u"Look at what it says, or end it; if it is of another version, use that one."_s.arg(
                             *last - now)};
        }
        QThread::msleep(waitStep);
    }
}
