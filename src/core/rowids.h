#pragma once

#include <QList>
#include <QMetaType>

/// Ids that follow each other, upwards (step 1) or downwards (step -1).
struct IdRun
{
    qint64 first = 0;
    qint64 count = 0;
    int step = 1;

    bool operator==(const IdRun &) const = default;
};
Q_DECLARE_METATYPE(IdRun)

/// A sequence of row ids that only grows at its end; ids that follow each other cost nothing.
class RowIds
{
public:
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    /// The id at a place; 0 <= place < size().
    [[nodiscard]] qint64 at(qint64 place) const;

    /// The place of an id, or -1. Takes as long as there are runs.
    [[nodiscard]] qint64 indexOf(qint64 id) const;

    /// The ids as runs, in order.
    [[nodiscard]] QList<IdRun> runs() const;

    void append(qint64 id) { append(IdRun{id, 1, 1}); }
    void append(const IdRun &run);

private:
    struct Piece
    {
        qint64 start = 0; ///< place of its first id
        IdRun run;
    };
    QList<Piece> m_pieces;
    qint64 m_size = 0;
};
