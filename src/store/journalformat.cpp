#include "store/journalformat.h"

#include "store/filemark.h"

#include <QtEndian>

namespace {

void writeBytes(QByteArray &to, const QByteArray &bytes)
{
    const auto length = qToBigEndian(static_cast<quint32>(bytes.size()));
    to.append(reinterpret_cast<const char *>(&length), sizeof length);
    to.append(bytes);
}

QByteArray readBytes(QByteArrayView &from)
{
    constexpr qsizetype head = sizeof(quint32);
    if (from.size() < head)
        return {};
    const auto length = qMin<qsizetype>(qFromBigEndian<quint32>(from.data()), from.size() - head);
    auto bytes = from.sliced(head, length).toByteArray();
    from = from.sliced(head + length);
    return bytes;
}

} // namespace

QByteArray orEmpty(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

QByteArray journalSchema()
{
    return R"(
        CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE headers(id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, fields BLOB NOT NULL);
        CREATE TABLE entries(
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            kind INTEGER NOT NULL,
            written INTEGER NOT NULL,
            receivedAt INTEGER,
            outcome TEXT,
            httpStatus INTEGER,
            bounded INTEGER NOT NULL DEFAULT 0,
            method TEXT,
            target TEXT,
            remoteAddress TEXT,
            note TEXT,
            headers INTEGER,
            ownHeaders BLOB,
            encoding INTEGER NOT NULL DEFAULT 0,
            body BLOB);
        CREATE INDEX received ON entries(receivedAt) WHERE kind = 0;
        CREATE INDEX refusals ON entries(outcome, number) WHERE bounded = 1;
    )";
}

QByteArray openingsSchema()
{
    return "CREATE TABLE IF NOT EXISTS openings(opened INTEGER PRIMARY KEY, noted INTEGER NOT NULL)";
}

Result<bool> checkJournal(const QString &path)
{
    return checkFile(path,
                     {.applicationId = journalApplicationId,
                      .version = journalVersion,
                      .strange = QT_TRANSLATE_NOOP(
                          "Store", "%1 is damaged or no journal of AlimBoard. It was left as it is.")});
}

Result<QByteArray> readJournalId(Database &database)
{
    // The header that was checked before may be older than the log.
    const auto version = database.integer("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version > journalVersion)
        return newerFile(database.path());
    auto statement = database.prepare("SELECT value FROM meta WHERE key='id'");
    if (!statement)
        return statement.error();
    const auto row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->bytes(0) : QByteArray("");
}

QByteArray encodeHeaders(const HeaderList &headers)
{
    QByteArray bytes;
    for (const auto &[name, value] : headers) {
        writeBytes(bytes, name);
        writeBytes(bytes, value);
    }
    return bytes.isNull() ? QByteArray("") : bytes;
}

HeaderList decodeHeaders(QByteArrayView bytes)
{
    HeaderList headers;
    while (!bytes.isEmpty()) {
        auto name = readBytes(bytes);
        auto value = readBytes(bytes);
        if (name.isNull() && value.isNull())
            break; // what is left is no field
        headers.emplaceBack(std::move(name), std::move(value));
    }
    return headers;
}

QByteArray encodeRuns(const QList<IdRun> &runs)
{
    QByteArray text;
    for (const auto &run : runs) {
        if (!text.isEmpty())
            text += ',';
        text += QByteArray::number(run.first) + '-' + QByteArray::number(run.first + run.count - 1);
    }
    return text;
}

QList<IdRun> decodeRuns(const QByteArray &text)
{
    QList<IdRun> runs;
    const auto parts = text.split(',');
    for (const auto &part : parts) {
        const auto dash = part.indexOf('-');
        if (dash < 0)
            continue;
        const auto first = part.first(dash).toLongLong();
        runs.append({.first = first, .count = part.sliced(dash + 1).toLongLong() - first + 1});
    }
    return runs;
}
