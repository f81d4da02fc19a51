#include "gui/roworder.h"

#include <algorithm>
#include <iterator>

namespace {

/// The first place whose id is not before `id` in a sequence that rises or falls.
qint64 placeIn(const RowIds &ids, qint64 id, bool falls)
{
    qint64 low = 0;
    for (qint64 high = ids.size(); low < high;) {
        const qint64 middle = low + (high - low) / 2;
        const bool before = falls ? ids.at(middle) > id : ids.at(middle) < id;
        if (before)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

Span spanIn(const RowIds &ids, const IdRun &run, bool falls)
{
    const qint64 low = std::min(run.first, run.first + (run.count - 1) * run.step);
    const qint64 high = low + run.count - 1;
    const qint64 place = placeIn(ids, falls ? high : low, falls);
    return {place, placeIn(ids, falls ? low - 1 : high + 1, falls) - place};
}

} // namespace

qint64 RowOrder::at(qint64 place) const
{
    const qint64 newer = m_newer.size();
    return place < newer ? m_newer.at(newer - 1 - place) : m_older.at(place - newer);
}

qint64 RowOrder::placeOf(qint64 id) const
{
    if (m_falling) {
        const qint64 place = placeNear(id);
        return place < size() && at(place) == id ? place : -1;
    }
    const qint64 newer = m_newer.indexOf(id);
    if (newer >= 0)
        return m_newer.size() - 1 - newer;
    const qint64 older = m_older.indexOf(id);
    return older < 0 ? -1 : m_newer.size() + older;
}

QHash<qint64, qint64> RowOrder::placesOf(const QList<qint64> &ids) const
{
    QHash<qint64, qint64> places;
    if (!m_falling) {
        places = m_older.placesOf(ids);
        for (qint64 &place : places)
            place += m_newer.size();
        const auto newer = m_newer.placesOf(ids);
        for (auto one = newer.cbegin(); one != newer.cend(); ++one)
            places.insert(one.key(), m_newer.size() - 1 - one.value());
        return places;
    }
    for (const qint64 id : ids) {
        if (const qint64 place = placeOf(id); place >= 0)
            places.insert(id, place);
    }
    return places;
}

qint64 RowOrder::placeNear(qint64 id) const
{
    if (!m_falling)
        return -1;
    if (!m_newer.isEmpty() && m_newer.at(0) <= id)
        return m_newer.size() - placeIn(m_newer, id + 1, false);
    return m_newer.size() + placeIn(m_older, id, true);
}

QList<Span> RowOrder::spansOf(const IdRun &run) const
{
    QList<Span> spans;
    if (!m_falling)
        return spans;
    Span newer = spanIn(m_newer, run, false);
    newer.place = m_newer.size() - newer.place - newer.count;
    Span older = spanIn(m_older, run, true);
    older.place += m_newer.size();
    if (newer.count > 0 && older.count > 0) // with nothing between them
        return {{newer.place, newer.count + older.count}};
    for (const Span &span : {older, newer}) {
        if (span.count > 0)
            spans.append(span);
    }
    return spans;
}

void RowOrder::remove(Span span)
{
    const qint64 newer = m_newer.size();
    const qint64 above = std::clamp<qint64>(newer - span.place, 0, span.count);
    if (above > 0)
        m_newer.remove(newer - span.place - above, above);
    if (span.count > above)
        m_older.remove(std::max<qint64>(0, span.place - newer), span.count - above);
}

Span spanOfRising(const RowIds &ids, const IdRun &run)
{
    return spanIn(ids, run, false);
}

QList<IdRun> firstOf(const QList<IdRun> &runs, qint64 room)
{
    QList<IdRun> first;
    for (const IdRun &run : runs) {
        if (room <= 0)
            break;
        first.append({run.first, std::min(run.count, room), run.step});
        room -= run.count;
    }
    return first;
}

QList<IdRun> reversed(const QList<IdRun> &runs)
{
    QList<IdRun> rising;
    rising.reserve(runs.size());
    std::transform(runs.crbegin(), runs.crend(), std::back_inserter(rising), [](const IdRun &run) {
        return IdRun{run.first + (run.count - 1) * run.step, run.count, -run.step};
    });
    return rising;
}

qint64 sizeOf(const QList<IdRun> &runs)
{
    qint64 size = 0;
    for (const IdRun &run : runs)
        size += run.count;
    return size;
}
