#include "store/rowsahead.h"

namespace {

constexpr qint64 readAtOnce = 256LL * 1024; ///< bytes of bodies

} // namespace

qint64 bytesOf(const QList<Entry> &entries)
{
    qint64 bytes = 0;
    for (const Entry &entry : entries)
        bytes += entry.delivery.request.body.size();
    return bytes;
}

RowsAhead::RowsAhead(const QList<Entry> &entries)
    : m_entries(entries)
    , m_much(bytesOf(entries) > readAtOnce)
{
    readAhead();
}

DeliveryRows RowsAhead::next()
{
    if (m_given == m_rows.size()) {
        m_rows = m_ahead.get();
        m_given = 0;
        readAhead();
    }
    return std::move(m_rows[m_given++]);
}

void RowsAhead::readAhead()
{
    const qsizetype first = m_begun;
    for (qint64 bytes = 0; m_begun < m_entries.size() && (m_begun == first || bytes < readAtOnce); ++m_begun)
        bytes += m_entries.at(m_begun).delivery.request.body.size();
    const auto read = [&entries = m_entries, first, end = m_begun] {
        QList<DeliveryRows> rows;
        rows.reserve(end - first);
        for (qsizetype i = first; i < end; ++i)
            rows.append(readRows(entries.at(i).delivery));
        return rows;
    };
    if (first < m_begun)
        m_ahead = std::async(m_much ? std::launch::async : std::launch::deferred, read);
}
