#pragma once

#include "core/lookup.h"
#include "core/result.h"
#include "store/sqlite.h"

constexpr qint64 maxLookups = 100'000; ///< that a folder keeps, the newest

/// The file of a folder's lookups.
QString lookupsPath(const QString &folder);

/// Keeps what NHN Cloud answered about messages beside what the hooks said: lookups.db, which nothing is made
/// from and which may be removed. There is nothing in it that `forget` would have to take out: a message is
/// known by request id and number in the request, and readLookup() leaves recipients' numbers out. Used in
/// one thread.
class Lookups
{
public:
    /// Opens the file of a folder, makes it (0600) where it is missing. A newer, foreign or broken one is
    /// refused untouched, with a sentence.
    static Result<Lookups> open(const QString &folder, qint64 most = maxLookups);

    /// Keeps an answer, and the newest only.
    Result<Done> add(const Lookup &lookup);
    /// The newest answers about a message, the newest first, at most shownLookups.
    Result<QList<Lookup>> newest(const LookupKey &key);

private:
    Lookups(Database database, qint64 most);

    Database m_database;
    qint64 m_most;
};
