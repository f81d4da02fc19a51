#include "store/journal.h"
#include "store/journalformat.h"
#include "store/sentences.h"

namespace {

constexpr int patience = 2'000; ///< milliseconds that a reader waits while a log is recovered

/// The cells of an entry, in the order in which entryColumns asks for them.
enum Place {
    Number,
    Kind,
    ReceivedAt,
    OutcomeName,
    HttpStatus,
    Method,
    Target,
    RemoteAddress,
    Note,
    HeaderSet,
    OwnHeaders,
    Encoding,
    Body,
};
constexpr const char *entryColumns = "SELECT number,kind,receivedAt,outcome,httpStatus,method,target,"
                                     "remoteAddress,note,headers,ownHeaders,encoding,body FROM entries ";

Error strangeEntry(qint64 number)
{
    return {Store::tr("Entry %1 of the journal was written by a newer AlimBoard or is damaged.").arg(number)};
}

} // namespace

JournalReader::JournalReader(Database database, QByteArray id)
    : m_database(std::move(database))
    , m_id(std::move(id))
{}

Result<JournalReader> JournalReader::open(const QString &folder)
{
    const QString path = journalPath(folder);
    const auto known = checkJournal(path);
    if (!known)
        return known.error();
    if (!*known)
        return Error{Store::tr("There are no deliveries in %1: there is no journal yet.").arg(folder)};
    auto database = Database::open(path, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    database->setPatience(patience);
    const auto id = readJournalId(*database);
    if (!id)
        return id.error();
    return JournalReader(std::move(*database), *id);
}

Result<qint64> JournalReader::lastNumber()
{
    return m_database.integer("SELECT max(number) FROM entries");
}

Result<QList<qint64>> JournalReader::newestRefusals(qint64 from, qint64 to, qint64 most)
{
    // Without + SQLite would look through all entries, newest first, for there is no need to sort then.
    auto select = m_database.cached("SELECT number FROM entries WHERE bounded=1 AND receivedAt>=? AND "
                                    "receivedAt<? ORDER BY +number DESC LIMIT ?");
    if (!select)
        return select.error();
    select->bind(1, from).bind(2, to).bind(3, most);
    QList<qint64> numbers;
    auto more = select->step();
    for (; more && *more; more = select->step())
        numbers.append(select->integer(0));
    return more ? Result<QList<qint64>>(numbers) : more.error();
}

Result<std::optional<Delivery>> JournalReader::newest(Outcome outcome, qint64 from, qint64 to)
{
    auto select =
        m_database.cached("SELECT number FROM entries WHERE kind=0 AND receivedAt>=? AND receivedAt<? "
                          "AND outcome=? ORDER BY receivedAt DESC, number DESC LIMIT 1");
    if (!select)
        return select.error();
    const auto found = select->bind(1, from).bind(2, to).bind(3, QByteArray(outcomeName(outcome))).step();
    if (!found)
        return found.error();
    return *found ? delivery(select->integer(0)) : Result<std::optional<Delivery>>(std::nullopt);
}

Result<qint64> JournalReader::written(qint64 number)
{
    auto statement = m_database.cached("SELECT written FROM entries WHERE number=?");
    if (!statement)
        return statement.error();
    const auto found = statement->bind(1, number).step();
    if (!found)
        return found.error();
    return *found ? statement->integer(0) : 0;
}

Result<std::pair<qint64, qint64>> JournalReader::receivedBetween()
{
    const auto oldest = m_database.integer("SELECT min(receivedAt) FROM entries WHERE kind=0");
    const auto newest =
        oldest ? m_database.integer("SELECT max(receivedAt) FROM entries WHERE kind=0") : oldest;
    return newest ? Result<std::pair<qint64, qint64>>({*oldest, *newest}) : newest.error();
}

Result<QList<Entry>> JournalReader::entriesAfter(qint64 after, int count, qint64 bytes)
{
    auto statement = m_database.cached(entryColumns + QByteArray("WHERE number>? ORDER BY number LIMIT ?"));
    if (!statement)
        return statement.error();
    statement->bind(1, after).bind(2, qint64(count));
    QList<Entry> entries;
    while (bytes > 0) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        auto entry = entryOf(*statement);
        if (!entry)
            return entries.isEmpty() ? Result<QList<Entry>>(entry.error()) : entries;
        bytes -= entry->delivery.request.body.size();
        entries.append(std::move(*entry));
    }
    return entries;
}

Result<std::optional<Delivery>> JournalReader::delivery(qint64 number)
{
    auto statement = m_database.cached(entryColumns + QByteArray("WHERE number=? AND kind=0"));
    if (!statement)
        return statement.error();
    const auto row = statement->bind(1, number).step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<Delivery>();
    auto entry = entryOf(*statement);
    if (!entry)
        return entry.error();
    return std::optional(std::move(entry->delivery));
}

Result<qint64> JournalReader::countEqual(const Delivery &delivery)
{
    auto statement =
        m_database.cached("SELECT encoding,body FROM entries WHERE kind=0 AND receivedAt=? AND httpStatus=? "
                          "AND remoteAddress=?");
    if (!statement)
        return statement.error();
    const auto &request = delivery.request;
    statement->bind(1, request.receivedAt)
        .bind(2, qint64(delivery.httpStatus))
        .bind(3, orEmpty(request.remoteAddress));
    qint64 equal = 0;
    auto more = statement->step();
    for (; more && *more; more = statement->step()) {
        const KeptBody kept{.encoding = statement->integer(0), .bytes = statement->view(1)};
        equal += m_bodies.holds(kept, request.body) ? 1 : 0;
    }
    return more ? Result<qint64>(equal) : more.error();
}

Result<QList<Opening>> JournalReader::openings()
{
    QList<Opening> openings;
    const auto known = m_database.integer("SELECT count(*) FROM sqlite_master WHERE name = 'openings'");
    if (!known)
        return known.error();
    if (*known == 0)
        return openings; // of a journal that no receiver of this version has opened
    auto select = m_database.cached("SELECT opened, noted FROM openings ORDER BY opened");
    if (!select)
        return select.error();
    auto more = select->step();
    for (; more && *more; more = select->step())
        openings.append({.from = select->integer(0), .to = select->integer(1)});
    return more ? Result<QList<Opening>>(openings) : more.error();
}

Result<Entry> JournalReader::entryOf(const Statement &row)
{
    Entry entry{.number = row.integer(Number), .delivery = {}, .changed = {}};
    for (const auto kind : {Entry::Kind::Removed, Entry::Kind::Blanked}) {
        if (row.integer(Kind) != qint64(kind))
            continue;
        entry.kind = kind;
        entry.changed = decodeRuns(row.bytes(Body));
        return entry;
    }
    const auto outcome = findOutcome(row.view(OutcomeName));
    if (row.integer(Kind) != qint64(Entry::Kind::Delivery) || !outcome)
        return strangeEntry(entry.number);
    auto body = m_bodies.unpack({.encoding = row.integer(Encoding), .bytes = row.view(Body)});
    if (!body)
        return strangeEntry(entry.number);
    const auto headers = headersOf(row);
    if (!headers)
        return headers.error();
    entry.delivery = {.number = entry.number,
                      .request = {.method = row.bytes(Method),
                                  .target = row.bytes(Target),
                                  .headers = *headers,
                                  .body = std::move(*body),
                                  .remoteAddress = row.bytes(RemoteAddress),
                                  .receivedAt = row.integer(ReceivedAt)},
                      .outcome = *outcome,
                      .httpStatus = static_cast<int>(row.integer(HttpStatus)),
                      .note = row.bytes(Note)};
    return entry;
}

Result<HeaderList> JournalReader::headersOf(const Statement &row)
{
    if (row.isNull(HeaderSet))
        return decodeHeaders(row.view(OwnHeaders));
    const qint64 set = row.integer(HeaderSet);
    const auto known = m_headerSets.constFind(set);
    if (known != m_headerSets.constEnd())
        return known.value();
    auto statement = m_database.cached("SELECT fields FROM headers WHERE id=?");
    if (!statement)
        return statement.error();
    const auto found = statement->bind(1, set).step();
    if (!found)
        return found.error();
    const HeaderList headers = *found ? decodeHeaders(statement->view(0)) : HeaderList();
    if (m_headerSets.size() >= maxKnownHeaderSets)
        m_headerSets.clear();
    m_headerSets.insert(set, headers);
    return headers;
}
