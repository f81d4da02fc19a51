#pragma once

#include "core/rows.h"
#include "store/journal.h"

#include <future>

/// An entry with the rows that it brings.
struct EntryRows
{
    Entry entry;
    DeliveryRows rows;
};

/// Reads a journal's entries and the rows in them, in order. Where there is much to read, the next ones are
/// read in a thread of their own while the caller writes those before.
class EntriesAhead
{
public:
    /// Reads at most so many entries behind a number, and none once bodies have so many bytes together. The
    /// journal must outlive it, and nobody else may use it meanwhile.
    EntriesAhead(JournalReader &journal, qint64 after, int count, qint64 bytes);

    /// The next entry, which stays until this is called again; null when there are no more. After an error
    /// there is nothing more to ask.
    Result<const EntryRows *> next();
    /// How many bytes the bodies of the entries have that were given.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    using Piece = Result<QList<EntryRows>>;

    void readAhead(std::launch when);

    JournalReader &m_journal;
    qint64 m_after;
    int m_countLeft;
    qint64 m_bytesLeft;
    qint64 m_bytes = 0;
    QList<EntryRows> m_piece;
    qsizetype m_given = 0; ///< of the piece
    std::future<Piece> m_ahead;
};
