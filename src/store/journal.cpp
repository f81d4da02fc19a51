#include "store/journal.h"

#include "store/folder.h"
#include "store/journalformat.h"
#include "store/removals.h"
#include "store/sentences.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <array>

namespace {

constexpr int openPatience = 2'000; ///< milliseconds that opening waits for another program
constexpr int pageSize = 4'096;     ///< bytes; the log is written in pages
constexpr qint64 nsPerMs = 1'000'000;

/// 128 random bits as text.
QByteArray newId()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toHex();
}

/// Makes the tables of a journal where there are none yet, in one transaction, so that there is a whole
/// journal or none.
Result<Done> create(Database &database)
{
    auto version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version != 0)
        return Done{}; // these settings would be written into a journal that is there
    auto prepared = database.exec("PRAGMA page_size=" + QByteArray::number(pageSize)
                                  + "; PRAGMA auto_vacuum=INCREMENTAL");
    if (!prepared)
        return prepared;
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version != 0)
        return Done{}; // another program was quicker
    auto made = database.exec(journalSchema() + "INSERT INTO meta VALUES('id','" + newId()
                              + "');PRAGMA application_id=" + QByteArray::number(journalApplicationId)
                              + ";PRAGMA user_version=" + QByteArray::number(journalVersion));
    if (!made)
        return made;
    return transaction->commit();
}

/// Raises the version of an older journal, so that programs that do not know what is written from now on
/// refuse it.
Result<Done> raise(Database &database)
{
    auto version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version >= journalVersion)
        return Done{};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version >= journalVersion)
        return Done{}; // another program was quicker, perhaps a newer one
    auto raised = database.exec("PRAGMA user_version=" + QByteArray::number(journalVersion));
    return raised ? transaction->commit() : raised;
}

} // namespace

QString journalPath(const QString &folder)
{
    return folder + QStringLiteral("/journal.db");
}

Journal::Journal(Database database, QByteArray id)
    : m_database(std::move(database))
    , m_id(std::move(id))
    , m_file(fileIdentity(m_database.path()))
{}

Result<Journal> Journal::open(const QString &folder)
{
    auto made = makeFolder(folder);
    if (!made)
        return made.error();
    const QString path = journalPath(folder);
    const auto known = checkJournal(path);
    if (!known)
        return known.error();
    if (*known) {
        // One that only reads leaves the file as it is when it finds out more than the header says.
        if (const auto reader = JournalReader::open(folder); !reader)
            return reader.error();
    }
    return openFile(path);
}

Result<Journal> Journal::openFile(const QString &path)
{
    auto database = Database::open(path, Database::Mode::Create);
    if (!database)
        return database.error();
    database->setPatience(openPatience);
    const auto secured = database->exec("PRAGMA secure_delete=ON");
    if (!secured)
        return secured.error();
    auto made = create(*database);
    if (!made)
        return made.error();
    database->boundLog(checkpointPages, static_cast<int>(maxWal / pageSize));
    const auto tuned = database->exec("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
                                      "PRAGMA journal_size_limit="
                                      + QByteArray::number(maxWal));
    if (!tuned)
        return tuned.error();
    const auto id = readJournalId(*database);
    if (!id)
        return id.error();
    if (auto raised = raise(*database); !raised)
        return raised.error();
    if (auto added = database->exec(openingsSchema()); !added)
        return added.error();
    database->setPatience(0);
    Journal journal(std::move(*database), *id);
    auto counted = journal.m_refusals.count(journal.m_database);
    if (!counted && counted.error().kind != Error::Kind::Busy)
        return counted.error();
    return journal;
}

Result<qint64> Journal::lastNumber()
{
    return m_database.integer("SELECT max(number) FROM entries");
}

Result<Done> Journal::append(std::span<Delivery> deliveries, Origin origin)
{
    auto kept = keepAll(deliveries, origin);
    if (!kept) {
        // What was remembered on the way is undone together with the transaction.
        m_headerSets.clear();
        m_refusals.forget();
        for (auto &delivery : deliveries)
            delivery.number = 0;
    }
    return kept;
}

Result<Transaction> Journal::begin()
{
    const QString path = m_database.path();
    if (fileIdentity(path) != m_file) // what is written to a file without a name is lost
        return failure(
            QT_TRANSLATE_NOOP("Store", "%1 was removed or replaced. Put it back, or start AlimBoard again."),
            path);
    return Transaction::begin(m_database);
}

Result<Done> Journal::keepAll(std::span<Delivery> deliveries, Origin origin)
{
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    auto counted = m_refusals.count(m_database);
    if (!counted)
        return counted;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (auto &delivery : deliveries) {
        auto kept = keep(delivery, origin, now);
        if (!kept)
            return kept;
    }
    auto bounded = m_refusals.removeSurplus(m_database, now);
    if (!bounded)
        return bounded;
    return transaction->commit();
}

Result<Done> Journal::keep(Delivery &delivery, Origin origin, qint64 now)
{
    const bool refused = isRefusal(delivery.outcome);
    const bool bounded = refused && origin == Origin::Received;
    const QByteArray fields = encodeHeaders(delivery.request.headers);
    qint64 set = 0;
    if (!refused) {
        const auto found = headerSet(fields);
        if (!found)
            return found.error();
        set = *found;
    }
    auto statement = m_database.cached(
        "INSERT INTO "
        "entries(kind,written,receivedAt,outcome,httpStatus,bounded,method,target,remoteAddress,note,"
        "headers,ownHeaders,encoding,body) VALUES(0,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    if (!statement)
        return statement.error();
    const auto &request = delivery.request;
    const KeptBody body = m_bodies.pack(request.body);
    // A refusal brings its own headers, so that nobody outside can fill the table of header sets.
    statement->bind(1, now)
        .bind(2, request.receivedAt)
        .bind(3, QByteArray(outcomeName(delivery.outcome)))
        .bind(4, qint64(delivery.httpStatus))
        .bind(5, qint64(bounded))
        .bind(6, orEmpty(request.method))
        .bind(7, orEmpty(request.target))
        .bind(8, orEmpty(request.remoteAddress))
        .bind(9, orEmpty(delivery.note))
        .bind(10, refused ? QVariant() : QVariant(set))
        .bindBlob(11, refused ? fields : QByteArray())
        .bind(12, body.encoding)
        .bindBlobView(13, body.bytes);
    auto done = statement->run();
    if (!done)
        return done;
    delivery.number = m_database.lastRowId();
    if (bounded)
        m_refusals.add(delivery.outcome);
    return Done{};
}

Result<Done> Journal::remove(QList<IdRun> &doomed, int milliseconds)
{
    QElapsedTimer time;
    time.start();
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    auto statement = m_database.cached("DELETE FROM entries WHERE number=? AND kind=0");
    if (!statement)
        return statement.error();
    QList<IdRun> left = doomed;
    RowIds removed;
    do {
        IdRun &run = left.first();
        if (auto done = statement->bind(1, run.first).run(); !done)
            return done;
        removed.append(run.first++);
        if (--run.count == 0)
            left.removeFirst();
    } while (!left.isEmpty() && time.nsecsElapsed() < milliseconds * nsPerMs);
    if (auto written = writeRemoved(m_database, removed.runs(), QDateTime::currentMSecsSinceEpoch());
        !written)
        return written;
    if (auto committed = transaction->commit(); !committed)
        return committed;
    m_refusals.forget(); // some of them may have been refusals
    doomed = std::move(left);
    return Done{};
}

Result<Done> Journal::blank(std::span<const Delivery> deliveries)
{
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    RowIds numbers;
    for (const Delivery &delivery : deliveries) {
        if (auto replaced = replace(delivery); !replaced)
            return replaced;
        numbers.append(delivery.number);
    }
    auto insert = m_database.cached("INSERT INTO entries(kind,written,body) VALUES(2,?,?)");
    if (!insert)
        return insert.error();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (auto done = insert->bind(1, now).bindBlob(2, encodeRuns(numbers.runs())).run(); !done)
        return done;
    m_headerSets.clear();
    return transaction->commit();
}

/// Writes what may have changed of a delivery that is kept.
Result<Done> Journal::replace(const Delivery &delivery)
{
    const auto &request = delivery.request;
    const QByteArray fields = encodeHeaders(request.headers);
    // Nothing that comes later has a digest that is none.
    auto ofSet = m_database.cached("UPDATE headers SET fields=?1, digest=randomblob(32) WHERE id=(SELECT "
                                   "headers FROM entries WHERE number=?2) AND fields<>?1");
    if (!ofSet)
        return ofSet.error();
    if (auto done = ofSet->bindBlob(1, fields).bind(2, delivery.number).run(); !done)
        return done;
    auto statement =
        m_database.cached("UPDATE entries SET target=?, note=?, encoding=?, body=?, "
                          "ownHeaders=iif(headers IS NULL, ?, ownHeaders) WHERE number=? AND kind=0");
    if (!statement)
        return statement.error();
    const KeptBody body = m_bodies.pack(request.body);
    return statement->bind(1, orEmpty(request.target))
        .bind(2, orEmpty(delivery.note))
        .bind(3, body.encoding)
        .bindBlobView(4, body.bytes)
        .bindBlob(5, fields)
        .bind(6, delivery.number)
        .run();
}

Result<Done> Journal::noteOpening(Opening opening)
{
    auto transaction = begin();
    if (!transaction)
        return transaction.error();
    auto insert = m_database.cached("INSERT INTO openings VALUES(?, ?) ON CONFLICT DO UPDATE SET noted = "
                                    "excluded.noted");
    if (!insert)
        return insert.error();
    if (auto done = insert->bind(1, opening.from).bind(2, opening.to).run(); !done)
        return done;
    auto remove = m_database.cached("DELETE FROM openings WHERE opened <= (SELECT opened FROM openings "
                                    "ORDER BY opened DESC LIMIT 1 OFFSET ?)");
    if (!remove)
        return remove.error();
    if (auto done = remove->bind(1, maxOpenings).run(); !done)
        return done;
    return transaction->commit();
}

Result<bool> Journal::emptyLog(int milliseconds)
{
    m_database.setPatience(milliseconds);
    const auto busy = m_database.integer("PRAGMA wal_checkpoint(TRUNCATE)");
    m_database.setPatience(0);
    return busy ? Result<bool>(*busy == 0) : busy.error();
}

Result<qint64> Journal::headerSet(const QByteArray &fields)
{
    const auto known = m_headerSets.constFind(fields);
    if (known != m_headerSets.constEnd())
        return known.value();
    const QByteArray digest = QCryptographicHash::hash(fields, QCryptographicHash::Sha256);
    auto find = m_database.cached("SELECT id FROM headers WHERE digest=?");
    if (!find)
        return find.error();
    const auto found = find->bindBlob(1, digest).step();
    if (!found)
        return found.error();
    qint64 id = *found ? find->integer(0) : 0;
    if (!*found) {
        auto insert = m_database.cached("INSERT INTO headers(digest,fields) VALUES(?,?)");
        if (!insert)
            return insert.error();
        const auto inserted = insert->bindBlob(1, digest).bindBlob(2, fields).run();
        if (!inserted)
            return inserted.error();
        id = m_database.lastRowId();
    }
    if (m_headerSets.size() >= maxKnownHeaderSets)
        m_headerSets.clear();
    m_headerSets.insert(fields, id);
    return id;
}
