#include "store/lookups.h"

#include "store/sentences.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 lookupsApplicationId = 0x416C4C6B; ///< "AlLk"
constexpr quint32 lookupsVersion = 1;
constexpr int patience = 1'000; ///< milliseconds that a lock is waited for

/// The values of an answer that are kept as they are, in the order of their columns.
constexpr std::array<QByteArray Lookup::*, 11> texts{
    &Lookup::apiCode,          &Lookup::apiMessage,       &Lookup::messageStatus,  &Lookup::resultCode,
    &Lookup::resultCodeName,   &Lookup::resultMessage,    &Lookup::receiveDate,    &Lookup::resendStatus,
    &Lookup::resendStatusName, &Lookup::resendResultCode, &Lookup::resendRequestId};

constexpr int textsBegin = 3; ///< the first of them among the columns that are read

/// Whether there is a file to go on with; an error where it is nobody's or another's.
Result<bool> checkFile(const QString &path)
{
    const auto header = readFileHeader(path);
    if (!header)
        return header.error();
    if (header->empty)
        return false;
    if (!header->database)
        return Error{Store::tr("%1 is damaged or no database of AlimBoard. It was left as it is.").arg(path)};
    if (header->applicationId != lookupsApplicationId)
        return Error{Store::tr("%1 belongs to another program. It was left as it is.").arg(path)};
    if (header->userVersion > lookupsVersion)
        return Error{
            Store::tr("%1 was written by a newer AlimBoard. Use that one, or a later one.").arg(path)};
    if (header->cut)
        return Error{Store::tr("%1 is damaged: its end is missing. It was left as it is.").arg(path)};
    return true;
}

Result<Done> create(Database &database)
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    auto made = database.exec(
        "CREATE TABLE lookups("
        "number INTEGER PRIMARY KEY AUTOINCREMENT, "
        "appKey TEXT NOT NULL, requestId TEXT NOT NULL, recipientSeq TEXT NOT NULL, askedAt INTEGER NOT "
        "NULL, "
        "trouble INTEGER NOT NULL, httpStatus INTEGER NOT NULL, apiCode TEXT, apiMessage TEXT, "
        "messageStatus TEXT, resultCode TEXT, resultCodeName TEXT, resultMessage TEXT, receiveDate TEXT, "
        "resendStatus TEXT, resendStatusName TEXT, resendResultCode TEXT, resendRequestId TEXT, "
        "UNIQUE(requestId, recipientSeq, appKey, askedAt));"
        "PRAGMA application_id="
        + QByteArray::number(lookupsApplicationId)
        + "; PRAGMA user_version=" + QByteArray::number(lookupsVersion));
    if (!made)
        return made;
    return transaction->commit();
}

Lookup lookupIn(const Statement &row, const LookupKey &key)
{
    Lookup lookup;
    lookup.key = key;
    lookup.askedAt = row.integer(0);
    lookup.trouble = static_cast<Lookup::Trouble>(row.integer(1));
    lookup.httpStatus = static_cast<int>(row.integer(2));
    int column = textsBegin;
    for (const auto text : texts)
        lookup.*text = row.bytes(column++);
    return lookup;
}

} // namespace

QString lookupsPath(const QString &folder)
{
    return folder + u"/lookups.db"_s;
}

Lookups::Lookups(Database database, qint64 most)
    : m_database(std::move(database))
    , m_most(most)
{}

Result<Lookups> Lookups::open(const QString &folder, qint64 most)
{
    const QString path = lookupsPath(folder);
    const auto there = checkFile(path);
    if (!there)
        return there.error();
    auto database = Database::open(path, Database::Mode::Create);
    if (!database)
        return database.error();
    database->setPatience(patience);
    if (const auto secured = database->exec("PRAGMA secure_delete=ON"); !secured)
        return secured.error();
    if (!*there) {
        if (const auto made = create(*database); !made)
            return made.error();
    }
    return Lookups(std::move(*database), most);
}

Result<Done> Lookups::add(const Lookup &lookup)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    auto insert = m_database.cached("INSERT OR REPLACE INTO lookups VALUES"
                                    "(NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return insert.error();
    int place = 0;
    for (const QByteArray &part : {lookup.key.appKey, lookup.key.requestId, lookup.key.recipientSeq})
        insert->bind(++place, part.isNull() ? QByteArray("") : part);
    insert->bind(++place, lookup.askedAt);
    insert->bind(++place, static_cast<qint64>(lookup.trouble));
    insert->bind(++place, qint64(lookup.httpStatus));
    for (const auto text : texts)
        insert->bind(++place, lookup.*text);
    if (auto inserted = insert->run(); !inserted)
        return inserted;
    auto bound =
        m_database.cached("DELETE FROM lookups WHERE number <= (SELECT max(number) FROM lookups) - ?");
    if (!bound)
        return bound.error();
    if (auto bounded = bound->bind(1, m_most).run(); !bounded)
        return bounded;
    return transaction->commit();
}

Result<QList<Lookup>> Lookups::newest(const LookupKey &key)
{
    auto select = m_database.cached(
        "SELECT askedAt, trouble, httpStatus, apiCode, apiMessage, messageStatus, resultCode, "
        "resultCodeName, resultMessage, receiveDate, resendStatus, resendStatusName, resendResultCode, "
        "resendRequestId FROM lookups WHERE requestId = ? AND recipientSeq = ? AND appKey = ? "
        "ORDER BY askedAt DESC LIMIT ?");
    if (!select)
        return select.error();
    select->bind(1, key.requestId).bind(2, key.recipientSeq).bind(3, key.appKey).bind(4, shownLookups);
    QList<Lookup> lookups;
    while (true) {
        const auto row = select->step();
        if (!row)
            return row.error();
        if (!*row)
            return lookups;
        lookups.append(lookupIn(*select, key));
    }
}
