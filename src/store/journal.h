#pragma once

#include "core/arrivals.h"
#include "core/delivery.h"
#include "core/result.h"
#include "core/rowids.h"
#include "store/bodycodec.h"
#include "store/fileidentity.h"
#include "store/refusals.h"
#include "store/sqlite.h"

#include <QHash>
#include <QStringList>

#include <optional>
#include <span>

/// What the journal keeps by number: a delivery, or a change to earlier ones.
struct Entry
{
    enum class Kind { Delivery, Removed, Blanked };
    Kind kind = Kind::Delivery;
    qint64 number = 0;
    Delivery delivery;    ///< of a Delivery
    QList<IdRun> changed; ///< of Removed: numbers of deliveries that are gone; of Blanked: of those that hold
                          ///< stars now
};

constexpr qint64 maxWal = 64LL * 1024 * 1024; ///< bytes that a log keeps on disk when it has been reset
constexpr int checkpointPages = 4'000;        ///< of a log, until it is moved into its file
constexpr qint64 maxOpenings = 10'000;        ///< that are noted, the newest
constexpr int maxKnownHeaderSets = 1'024;     ///< that a journal or reader remembers in memory

/// The file of a folder's journal.
QString journalPath(const QString &folder);

/// Keeps deliveries: journal.db, WAL with synchronous=FULL. Has one writer in a process (the intake thread,
/// or a command such as import). Every append is one transaction; when it returns, it is on disk.
class Journal
{
public:
    enum class Origin {
        Received, ///< over HTTP
        Imported, ///< refusals among them do not count against maxKeptRefusals
    };

    /// Opens the journal of a folder, makes folder (0700) and file (0600) where they are missing, raises the
    /// version of an older one. A newer, foreign or broken file is refused untouched, with a sentence.
    static Result<Journal> open(const QString &folder);

    /// Keeps deliveries in one transaction together with the removal of refusals over their bound, and gives
    /// them their numbers. Busy: another program holds the lock; nothing was kept, try again later. Never
    /// waits.
    Result<Done> append(std::span<Delivery> deliveries, Origin origin = Origin::Received);

    /// Removes deliveries for at most about so many milliseconds (at least one), in one transaction together
    /// with an entry that says so: takes out of `doomed` what is gone. Busy as append().
    Result<Done> remove(QList<IdRun> &doomed, int milliseconds);
    /// Keeps what these deliveries hold now (target, headers, body, note) instead of what they held, in one
    /// transaction together with an entry that says so: tables that were made before are of no use any more.
    /// Busy as append().
    Result<Done> blank(std::span<const Delivery> deliveries);
    /// Empties the log, so that nothing is left in it of what was changed: whether nobody read or wrote it
    /// just then. Waits for them for so many milliseconds.
    Result<bool> emptyLog(int milliseconds);
    /// Notes that somebody receives since opening.from and did so at opening.to. Busy as append().
    Result<Done> noteOpening(Opening opening);
    /// Gives some of the space of what was removed back to the system: whether there is more to give back.
    Result<bool> shrink() { return m_database.shrink(); }

    /// A number that tells this journal from any other.
    [[nodiscard]] QByteArray id() const { return m_id; }
    /// The number of the last entry, 0 in an empty journal. Also of what other processes appended.
    Result<qint64> lastNumber();

private:
    Journal(Database database, QByteArray id);

    static Result<Journal> openFile(const QString &path);
    Result<Transaction> begin();
    Result<Done> keepAll(std::span<Delivery> deliveries, Origin origin);
    Result<Done> keep(Delivery &delivery, Origin origin, qint64 now);
    Result<qint64> headerSet(const QByteArray &fields);
    Result<Done> replace(const Delivery &delivery);

    Database m_database;
    QByteArray m_id;
    FileIdentity m_file; ///< that is open
    QHash<QByteArray, qint64> m_headerSets;
    BodyPacker m_bodies;
    Refusals m_refusals;
};

/// Reads a journal, also one that another process writes to. Never writes, never creates.
class JournalReader
{
public:
    /// A folder without a journal, or with one that is newer, foreign or broken, gives a sentence.
    static Result<JournalReader> open(const QString &folder);
    /// Entries with numbers over `after`, in order, at most `count` and at most about `bytes` of bodies (at
    /// least one), up to the first one that cannot be read: an error where that is the next one.
    Result<QList<Entry>> entriesAfter(qint64 after, int count, qint64 bytes);
    /// One delivery as kept; nothing where it is gone.
    Result<std::optional<Delivery>> delivery(qint64 number);
    /// How many kept deliveries have the same receivedAt, httpStatus, remoteAddress and body.
    Result<qint64> countEqual(const Delivery &delivery);
    Result<qint64> lastNumber();
    /// The times in which somebody received, in order; those before the last maxOpenings are forgotten.
    Result<QList<Opening>> openings();
    /// The numbers of the newest deliveries that were refused as they came between two moments (milliseconds
    /// since 1970 UTC, without the second one), the newest first.
    Result<QList<qint64>> newestRefusals(qint64 from, qint64 to, qint64 most);
    /// The newest delivery with an outcome that came between two moments, as above; nothing: none did.
    Result<std::optional<Delivery>> newest(Outcome outcome, qint64 from, qint64 to);
    /// When an entry was written, in milliseconds since 1970 UTC; 0 where it is gone.
    Result<qint64> written(qint64 number);
    /// The receivedAt of the oldest and of the newest delivery; 0 where there is none.
    Result<std::pair<qint64, qint64>> receivedBetween();
    /// Bytes in use and free; see Database.
    Result<qint64> usedBytes() { return m_database.usedBytes(); }
    Result<qint64> freeBytes() { return m_database.freeBytes(); }
    /// Changes its value when something was appended.
    Result<qint64> dataVersion() { return m_database.dataVersion(); }
    [[nodiscard]] QByteArray id() const { return m_id; }

private:
    JournalReader(Database database, QByteArray id);

    Result<Entry> entryOf(const Statement &row);
    Result<HeaderList> headersOf(const Statement &row);

    Database m_database;
    QByteArray m_id;
    QHash<qint64, HeaderList> m_headerSets;
    BodyUnpacker m_bodies;
};
