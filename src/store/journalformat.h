#pragma once

#include "core/delivery.h"
#include "core/result.h"
#include "core/rowids.h"
#include "store/sqlite.h"

/// How a journal stands on disk.

constexpr quint32 journalApplicationId = 0x416C694A; ///< "AliJ"
constexpr quint32 journalVersion = 3;                ///< 1: no body was compressed; 2: none was blanked

/// The tables of a new journal.
QByteArray journalSchema();
/// The table of the times in which somebody received, which older journals have not. Who does not know it
/// loses nothing.
QByteArray openingsSchema();

/// Bytes that are never NULL in SQL.
QByteArray orEmpty(const QByteArray &bytes);

/// Whether a file is a journal that this program understands; of an empty or missing one: false. Touches
/// nothing.
Result<bool> checkJournal(const QString &path);

/// What tells an open journal from any other.
Result<QByteArray> readJournalId(Database &database);

/// Header fields as bytes that are equal where the fields are.
QByteArray encodeHeaders(const HeaderList &headers);
HeaderList decodeHeaders(QByteArrayView bytes);

/// Ranges of numbers as text: "1-5,9-9".
QByteArray encodeRuns(const QList<IdRun> &runs);
QList<IdRun> decodeRuns(const QByteArray &text);
