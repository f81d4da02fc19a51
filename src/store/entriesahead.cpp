#include "store/entriesahead.h"

namespace {

constexpr qint64 readAtOnce = 256LL * 1024; ///< bytes of bodies

qint64 bytesOf(const Entry &entry)
{
    return entry.delivery.request.body.size();
}

} // namespace

EntriesAhead::EntriesAhead(JournalReader &journal, qint64 after, int count, qint64 bytes)
    : m_journal(journal)
    , m_after(after)
    , m_countLeft(count)
    , m_bytesLeft(bytes)
{
    readAhead(std::launch::deferred);
}

Result<const EntryRows *> EntriesAhead::next()
{
    if (m_given == m_piece.size() && m_ahead.valid()) {
        auto piece = m_ahead.get();
        if (!piece)
            return piece.error();
        m_piece = std::move(*piece);
        m_given = 0;
        qint64 bytes = 0;
        for (const EntryRows &one : std::as_const(m_piece))
            bytes += bytesOf(one.entry);
        m_bytesLeft -= bytes;
        m_countLeft -= static_cast<int>(m_piece.size());
        if (bytes >= readAtOnce && m_countLeft > 0 && m_bytesLeft > 0) {
            m_after = m_piece.constLast().entry.number;
            readAhead(std::launch::async);
        }
    }
    if (m_given == m_piece.size())
        return nullptr;
    const EntryRows &next = m_piece.at(m_given++);
    m_bytes += bytesOf(next.entry);
    return &next;
}

void EntriesAhead::readAhead(std::launch when)
{
    const auto read = [&journal = m_journal, after = m_after, count = m_countLeft,
                       bytes = std::min(m_bytesLeft, readAtOnce)]() -> Piece {
        auto entries = journal.entriesAfter(after, count, bytes);
        if (!entries)
            return entries.error();
        QList<EntryRows> piece;
        piece.reserve(entries->size());
        for (Entry &entry : *entries) {
            auto rows = readRows(entry.delivery);
            piece.append({std::move(entry), std::move(rows)});
        }
        return piece;
    };
    m_ahead = std::async(when, read);
}
