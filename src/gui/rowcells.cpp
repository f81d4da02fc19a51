#include "gui/rowcells.h"

#include <algorithm>
#include <numeric>

namespace {

/// What a row counts for among those that are remembered, so that both bounds hold.
qsizetype weightOf(const Cells &cells)
{
    const qsizetype bytes =
        std::accumulate(cells.cbegin(), cells.cend(), qsizetype(0),
                        [](qsizetype sum, const QByteArray &cell) { return sum + cell.size(); });
    return std::clamp<qsizetype>(bytes / 1024, maxKeptKib / maxKeptRows, maxKeptKib / minKeptRows);
}

} // namespace

RowCells::RowCells(const Table &table, Tickets &tickets, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_tickets(tickets)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &RowCells::ask);
}

void RowCells::setView(std::function<qint64()> size, std::function<qint64(qint64)> idAt)
{
    m_size = std::move(size);
    m_idAt = std::move(idAt);
}

const Cells *RowCells::look(qint64 id, qint64 place)
{
    const Cells *cells = m_cells.object(id);
    if (cells == nullptr && !m_frozen)
        miss(place);
    return cells;
}

void RowCells::miss(qint64 place)
{
    const bool near =
        isMissing() && place > m_firstMissed - maxAskedRows && place < m_lastMissed + maxAskedRows;
    const qint64 first = near ? std::min(m_firstMissed, place) : place;
    const qint64 last = near ? std::max(m_lastMissed, place) : place;
    // Of a span that grew too long, what was looked at last counts: the view has gone on.
    m_firstMissed = std::max(first, place - maxAskedRows / 2);
    m_lastMissed = std::min(last, place + maxAskedRows / 2);
    if (m_ticket == 0 && !m_soon.isActive())
        m_soon.start();
}

void RowCells::ask()
{
    if (m_ticket != 0 || !isMissing())
        return;
    const qint64 first = std::max<qint64>(0, m_firstMissed - rowsAround);
    const qint64 last = std::min(m_size() - 1, m_lastMissed + rowsAround);
    m_firstMissed = 0;
    m_lastMissed = -1;
    m_asked.clear();
    for (qint64 place = first; place <= last; ++place) {
        const qint64 id = m_idAt(place);
        if (!m_cells.contains(id))
            m_asked.append(id);
    }
    if (m_asked.isEmpty())
        return;
    m_changed.clear();
    m_ticket = m_tickets.next();
    emit rowsWanted(m_ticket, &m_table, m_asked);
}

void RowCells::takeRows(const RowsRead &read)
{
    if (m_ticket == 0 || read.ticket != m_ticket)
        return;
    m_ticket = 0;
    for (const Row &row : read.rows) {
        if (!m_changed.contains(row.id))
            keep(row.id, row.cells);
    }
    // A row that is gone has nothing to show, and is not asked for again.
    for (const qint64 id : std::as_const(m_asked)) {
        if (!m_cells.contains(id) && !m_changed.contains(id))
            keep(id, {});
    }
    m_asked.clear();
    emit arrived();
    if (isMissing())
        m_soon.start();
}

void RowCells::keep(qint64 id, const Cells &cells)
{
    m_cells.insert(id, new Cells(cells), weightOf(cells));
}

void RowCells::takeFailure(Ticket ticket)
{
    if (m_ticket == 0 || ticket != m_ticket)
        return;
    m_ticket = 0;
    m_asked.clear(); // asked again with the next paint
}

void RowCells::forget(const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        m_cells.remove(id);
        if (m_ticket != 0)
            m_changed.insert(id);
    }
}

void RowCells::forgetAll()
{
    m_cells.clear();
    m_ticket = 0;
    m_asked.clear();
}

void RowCells::freeze()
{
    m_frozen = true;
    m_ticket = 0;
    m_soon.stop();
    m_asked.clear();
    m_firstMissed = 0;
    m_lastMissed = -1;
}

void RowCells::clear()
{
    m_cells.clear();
    m_frozen = false;
}

void RowCells::shift(qint64 count)
{
    if (!isMissing())
        return;
    m_firstMissed += count;
    m_lastMissed += count;
}
