#include "store/lookups.h"

#include "store/filemark.h"

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

/// By what the file is known.
constexpr FileMark mark{.applicationId = lookupsApplicationId,
                        .version = lookupsVersion,
                        .strange = QT_TRANSLATE_NOOP(
                            "Store", "%1 is damaged or no database of AlimBoard. It was left as it is.")};

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
    const auto there = checkFile(path, mark);
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
