#pragma once

#include <QHash>
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

/// A sequence of row ids that grows at its end. Ids that follow each other cost nothing, others eight bytes.
/// A copy shares them with the original until either is changed.
class RowIds
{
public:
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }

    /// The id at a place; 0 <= place < size().
    [[nodiscard]] qint64 at(qint64 place) const;

    /// The place of an id, or -1. Looks at everything.
    [[nodiscard]] qint64 indexOf(qint64 id) const;

    /// The places of those of some ids that are there. Looks once at everything, however many they are.
    [[nodiscard]] QHash<qint64, qint64> placesOf(QList<qint64> ids) const;

    /// The ids as runs, in order.
    [[nodiscard]] QList<IdRun> runs() const;

    void append(qint64 id) { append(IdRun{id, 1, 1}); }
    void append(const IdRun &run);
    void append(const QList<IdRun> &runs);

    /// Takes `count` ids from a place on out of the sequence.
    void remove(qint64 place, qint64 count);

private:
    /// Either a run or, where ids jump, the ids themselves.
    struct Block
    {
        qint64 start = 0; ///< place of its first id
        IdRun run;
        QList<qint64> ids;

        [[nodiscard]] qint64 size() const { return ids.isEmpty() ? run.count : ids.size(); }
        [[nodiscard]] qint64 at(qint64 offset) const
        {
            return ids.isEmpty() ? run.first + offset * run.step : ids.at(offset);
        }
    };

    [[nodiscard]] Block *growing();
    void appendBlock(Block block);

    QList<Block> m_blocks;
    qint64 m_size = 0;
};
