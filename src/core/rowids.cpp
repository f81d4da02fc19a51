#include "core/rowids.h"

#include <algorithm>
#include <bitset>

namespace {

constexpr qint64 maxBlock = 4'096; ///< ids in one block that is no run
constexpr qint64 minRun = 16;      ///< ids that a run of its own is worth

/// Whether a run goes on with another one; `step`: in which direction.
bool joins(const IdRun &run, const IdRun &next, int &step)
{
    const qint64 gap = next.first - (run.first + (run.count - 1) * run.step);
    step = static_cast<int>(gap);
    return (gap == 1 || gap == -1) && (run.count == 1 || run.step == gap)
        && (next.count == 1 || next.step == gap);
}

/// Tells quickly of most ids that they are none of those that are looked for.
class Marks
{
public:
    explicit Marks(const QList<qint64> &ids)
    {
        for (const qint64 id : ids)
            m_marks.set(placeOf(id));
    }
    [[nodiscard]] bool has(qint64 id) const { return m_marks.test(placeOf(id)); }

private:
    static std::size_t placeOf(qint64 id) { return static_cast<std::size_t>(id) % count; }

    static constexpr std::size_t count = 1 << 16; ///< fits into the processor's nearest memory
    std::bitset<count> m_marks;
};

} // namespace

qint64 RowIds::at(qint64 place) const
{
    Q_ASSERT(place >= 0 && place < m_size);
    const auto after = std::upper_bound(m_blocks.cbegin(), m_blocks.cend(), place,
                                        [](qint64 value, const Block &block) { return value < block.start; });
    const Block &block = *(after - 1);
    return block.at(place - block.start);
}

qint64 RowIds::indexOf(qint64 id) const
{
    for (const Block &block : m_blocks) {
        if (block.ids.isEmpty()) {
            const qint64 offset = (id - block.run.first) * block.run.step;
            if (offset >= 0 && offset < block.run.count)
                return block.start + offset;
            continue;
        }
        if (const qsizetype offset = block.ids.indexOf(id); offset >= 0)
            return block.start + offset;
    }
    return -1;
}

QHash<qint64, qint64> RowIds::placesOf(QList<qint64> ids) const
{
    std::sort(ids.begin(), ids.end());
    const Marks marks(ids);
    QHash<qint64, qint64> places;
    for (const Block &block : m_blocks) {
        for (qsizetype offset = 0; offset < block.ids.size(); ++offset) {
            const qint64 id = block.ids.at(offset);
            if (marks.has(id) && std::binary_search(ids.cbegin(), ids.cend(), id))
                places.insert(id, block.start + offset);
        }
        if (!block.ids.isEmpty())
            continue;
        const qint64 last = block.at(block.run.count - 1);
        for (auto id = std::lower_bound(ids.cbegin(), ids.cend(), std::min(block.run.first, last));
             id != ids.cend() && *id <= std::max(block.run.first, last); ++id)
            places.insert(*id, block.start + (*id - block.run.first) * block.run.step);
    }
    return places;
}

QList<IdRun> RowIds::runs() const
{
    QList<IdRun> all;
    const auto add = [&all](const IdRun &run) {
        int step = 1;
        if (!all.isEmpty() && joins(all.constLast(), run, step)) {
            all.last().count += run.count;
            all.last().step = step;
        } else {
            all.append(run);
        }
    };
    for (const Block &block : m_blocks) {
        if (block.ids.isEmpty())
            add(block.run);
        for (const qint64 id : block.ids)
            add({id, 1, 1});
    }
    return all;
}

void RowIds::append(const QList<IdRun> &runs)
{
    for (const IdRun &run : runs)
        append(run);
}

void RowIds::append(const IdRun &run)
{
    if (run.count <= 0)
        return;
    int step = 1;
    const bool afterRun = !m_blocks.isEmpty() && m_blocks.constLast().ids.isEmpty();
    if (afterRun && joins(m_blocks.constLast().run, run, step)) {
        m_blocks.last().run.step = step;
        m_blocks.last().run.count += run.count;
        m_size += run.count;
        return;
    }
    if (run.count >= minRun) {
        appendBlock({.start = m_size, .run = run, .ids = {}});
        return;
    }
    for (qint64 offset = 0; offset < run.count; ++offset) {
        const qint64 id = run.first + offset * run.step;
        if (Block *block = growing()) {
            block->ids.append(id);
            ++m_size;
        } else {
            appendBlock({.start = m_size, .run = {id, 1, 1}, .ids = {}});
        }
    }
}

/// The last block, where single ids may be added to it; a short run becomes such a block.
RowIds::Block *RowIds::growing()
{
    if (m_blocks.isEmpty())
        return nullptr;
    Block &block = m_blocks.last();
    if (block.size() >= (block.ids.isEmpty() ? minRun : maxBlock))
        return nullptr;
    if (block.ids.isEmpty()) {
        QList<qint64> ids;
        for (qint64 offset = 0; offset < block.run.count; ++offset)
            ids.append(block.at(offset));
        block.ids = std::move(ids);
    }
    return &block;
}

void RowIds::appendBlock(Block block)
{
    m_size += block.size();
    m_blocks.append(std::move(block));
}

void RowIds::remove(qint64 place, qint64 count)
{
    Q_ASSERT(place >= 0 && count >= 0 && place + count <= m_size);
    const qint64 end = place + count;
    QList<Block> before = std::exchange(m_blocks, {});
    m_size = 0;
    for (Block &block : before) {
        const qint64 size = block.size();
        const qint64 from = std::clamp<qint64>(place - block.start, 0, size);
        const qint64 to = std::clamp<qint64>(end - block.start, 0, size);
        if (!block.ids.isEmpty()) {
            block.ids.remove(from, to - from);
            if (!block.ids.isEmpty())
                appendBlock({.start = m_size, .run = {}, .ids = std::move(block.ids)});
            continue;
        }
        const IdRun head{block.run.first, from, block.run.step};
        const IdRun tail{block.at(to), size - to, block.run.step};
        for (const IdRun &run : {head, tail}) {
            if (run.count > 0)
                appendBlock({.start = m_size, .run = run, .ids = {}});
        }
    }
}
