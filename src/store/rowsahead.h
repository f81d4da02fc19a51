#pragma once

#include "core/rows.h"
#include "store/journal.h"

#include <future>

/// How many bytes the bodies of entries have.
qint64 bytesOf(const QList<Entry> &entries);

/// Gives the rows of entries, in order. Where there is much to read, the next ones are read in a thread of
/// their own while the caller writes those before.
class RowsAhead
{
public:
    /// The entries must outlive it and stay as they are.
    explicit RowsAhead(const QList<Entry> &entries);

    /// The rows of the next entry.
    DeliveryRows next();

private:
    void readAhead();

    const QList<Entry> &m_entries;
    bool m_much;
    qsizetype m_begun = 0;      ///< entries that were read, or are being read
    QList<DeliveryRows> m_rows; ///< that were read
    qsizetype m_given = 0;      ///< of them
    std::future<QList<DeliveryRows>> m_ahead;
};
