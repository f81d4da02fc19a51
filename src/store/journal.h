#pragma once

#include "core/delivery.h"
#include "core/result.h"
#include "core/rowids.h"
#include "store/sqlite.h"

#include <QHash>
#include <QStringList>

#include <deque>
#include <span>

/// What the journal keeps by number: a delivery, or a change to earlier ones.
struct Entry
{
    enum class Kind { Delivery, Removed };
    Kind kind = Kind::Delivery;
    qint64 number = 0;
    Delivery delivery;    ///< of a Delivery
    QList<IdRun> removed; ///< of Removed: ranges of delivery numbers that are gone
};

constexpr int maxKeptRefusals = 1'000; ///< of each outcome; older ones are removed

/// Keeps deliveries: journal.db, WAL with synchronous=FULL. Has one writer in a process (the intake thread,
/// or a command such as import). Every append is one transaction; when it returns, it is on disk.
class Journal
{
public:
    /// Opens the journal of a folder, makes folder (0700) and file (0600) where they are missing. A newer,
    /// foreign or broken file is refused untouched, with a sentence.
    static Result<Journal> open(const QString &folder);

    /// Keeps deliveries in one transaction together with the removal of refusals over their bound, and gives
    /// them their numbers. Busy: another program holds the lock; nothing was kept, try again later. Never
    /// waits.
    Result<Done> append(std::span<Delivery> deliveries);

    /// A number that tells this journal from any other.
    [[nodiscard]] QByteArray id() const;
    /// The number of the last entry, 0 in an empty journal. Also of what other processes appended.
    Result<qint64> lastNumber();

    // ... the store's author completes this
};

/// Reads a journal, also one that another process writes to. Never writes, never creates.
class JournalReader
{
public:
    static Result<JournalReader> open(const QString &folder);
    /// Entries with numbers over `after`, in order, at most `count` and at most about `bytes` of bodies (at
    /// least one).
    Result<QList<Entry>> entriesAfter(qint64 after, int count, qint64 bytes);
    /// One delivery as kept; nothing where it is gone.
    Result<std::optional<Delivery>> delivery(qint64 number);
    Result<qint64> lastNumber();
    [[nodiscard]] QByteArray id() const;
};
