#include "core/rowids.h"

#include <algorithm>

qint64 RowIds::at(qint64 place) const
{
    Q_ASSERT(place >= 0 && place < m_size);
    const auto after = std::upper_bound(m_pieces.begin(), m_pieces.end(), place,
                                        [](qint64 value, const Piece &piece) { return value < piece.start; });
    const Piece &piece = *(after - 1);
    return piece.run.first + (place - piece.start) * piece.run.step;
}

qint64 RowIds::indexOf(qint64 id) const
{
    for (const Piece &piece : m_pieces) {
        const qint64 offset = (id - piece.run.first) * piece.run.step;
        if (offset >= 0 && offset < piece.run.count)
            return piece.start + offset;
    }
    return -1;
}

QList<IdRun> RowIds::runs() const
{
    QList<IdRun> all;
    all.reserve(m_pieces.size());
    for (const Piece &piece : m_pieces)
        all.append(piece.run);
    return all;
}

void RowIds::append(const IdRun &run)
{
    if (run.count <= 0)
        return;
    if (!m_pieces.isEmpty()) {
        IdRun &last = m_pieces.last().run;
        const qint64 gap = run.first - (last.first + (last.count - 1) * last.step);
        const bool up = gap == 1 && (last.count == 1 || last.step == 1) && (run.count == 1 || run.step == 1);
        const bool down =
            gap == -1 && (last.count == 1 || last.step == -1) && (run.count == 1 || run.step == -1);
        if (up || down) {
            last.step = up ? 1 : -1;
            last.count += run.count;
            m_size += run.count;
            return;
        }
    }
    m_pieces.append({m_size, run});
    m_size += run.count;
}
