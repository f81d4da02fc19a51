#pragma once

#include "core/rowids.h"

/// Places of a view that follow each other.
struct Span
{
    qint64 place = 0;
    qint64 count = 0;
};

/// The ids of a view's rows from top to bottom. New ones come on top, the rest of an answer below. Where ids
/// fall from top to bottom (newest first), an id is found without looking at all of them.
class RowOrder
{
public:
    explicit RowOrder(bool falling = true)
        : m_falling(falling)
    {}
    /// An order that does not change any more but for what comes on top.
    RowOrder(bool falling, RowIds ids)
        : m_falling(falling)
        , m_older(std::move(ids))
    {}

    [[nodiscard]] bool isFalling() const { return m_falling; }
    [[nodiscard]] qint64 size() const { return m_older.size() + m_newer.size(); }
    [[nodiscard]] qint64 at(qint64 place) const;

    /// The place of an id, or -1.
    [[nodiscard]] qint64 placeOf(qint64 id) const;
    /// The places of those of some ids that are there, found in one go.
    [[nodiscard]] QHash<qint64, qint64> placesOf(const QList<qint64> &ids) const;
    /// The place where an id is or, in an order that falls, would be; -1 elsewhere.
    [[nodiscard]] qint64 placeNear(qint64 id) const;
    /// Where the ids of a run are, in an order that falls; the lowest row first, so that removing
    /// one leaves the places of the others as they are.
    [[nodiscard]] QList<Span> spansOf(const IdRun &run) const;

    void append(const QList<IdRun> &runs) { m_older.append(runs); }
    /// The last of them comes on top.
    void prepend(const QList<IdRun> &rising) { m_newer.append(rising); }
    void remove(Span span);

private:
    bool m_falling = true;
    RowIds m_older;
    RowIds m_newer; ///< above them, the last is the first of the view
};

/// Where the ids of a run stand in a sequence that rises.
Span spanOfRising(const RowIds &ids, const IdRun &run);

/// The first of these ids, as many as there is room for.
QList<IdRun> firstOf(const QList<IdRun> &runs, qint64 room);

/// The same ids in the opposite order.
QList<IdRun> reversed(const QList<IdRun> &runs);

/// How many ids there are in runs.
qint64 sizeOf(const QList<IdRun> &runs);
