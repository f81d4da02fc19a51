#include "gui/selectedrows.h"

#include "core/csv.h"

#include <algorithm>

namespace {

/// Where a range of selected cells begins (by 1) or has ended (by -1).
struct Edge
{
    int row = 0;
    int left = 0;
    int right = 0;
    int by = 0;
};

QList<Edge> edgesOf(const QItemSelection &selection)
{
    QList<Edge> edges;
    for (const QItemSelectionRange &range : selection) {
        edges.append({range.top(), range.left(), range.right(), 1});
        edges.append({range.bottom() + 1, range.left(), range.right(), -1});
    }
    std::sort(edges.begin(), edges.end(), [](Edge one, Edge other) { return one.row < other.row; });
    return edges;
}

/// Of the columns that are seen those that at least one range covers.
QList<int> coveredOf(const QList<int> &shown, const QList<int> &ranges)
{
    QList<int> covered;
    std::copy_if(shown.cbegin(), shown.cend(), std::back_inserter(covered),
                 [&ranges](int section) { return ranges.at(section) > 0; });
    return covered;
}

} // namespace

SelectedRows::SelectedRows(const Table &table, RowOrder order, const QItemSelection &selection,
                           const QList<int> &shown)
    : m_table(&table)
    , m_order(std::move(order))
{
    // A view whose columns were moved selects each of them in ranges of its own.
    QList<int> ranges(static_cast<qsizetype>(table.columns.size()), 0); ///< that cover each column
    QList<int> any = ranges;
    int row = 0;
    const auto edges = edgesOf(selection);
    for (const Edge &edge : edges) {
        append(row, edge.row - row, coveredOf(shown, ranges));
        row = edge.row;
        for (int section = edge.left; section <= edge.right; ++section) {
            ranges[section] += edge.by;
            any[section] = 1;
        }
    }
    m_sections = coveredOf(shown, any);
}

void SelectedRows::append(qint64 row, qint64 count, const QList<int> &sections)
{
    if (count <= 0 || sections.isEmpty())
        return;
    m_parts.append({.place = m_size, .row = row, .sections = sections});
    m_size += count;
}

const SelectedRows::Part &SelectedRows::partAt(qint64 place) const
{
    Q_ASSERT(place >= 0 && place < m_size);
    const auto after = std::upper_bound(m_parts.cbegin(), m_parts.cend(), place,
                                        [](qint64 value, const Part &part) { return value < part.place; });
    return *(after - 1);
}

qint64 SelectedRows::idAt(qint64 place) const
{
    const Part &part = partAt(place);
    return m_order.at(part.row + place - part.place);
}

QByteArray SelectedRows::headerLine() const
{
    QList<QByteArray> keys;
    for (const int section : m_sections)
        keys.append(m_table->columns[static_cast<std::size_t>(section)].key);
    return csvLine(keys, tsvFormat(false));
}

qint64 SelectedRows::appendLines(QByteArray &text, const QList<qint64> &places, const QList<Row> &rows) const
{
    const CsvFormat format = tsvFormat(false);
    auto row = rows.cbegin();
    for (const qint64 place : places) {
        if (row == rows.cend())
            break;
        if (row->id != idAt(place))
            continue;
        const QList<int> &selected = partAt(place).sections;
        QList<QByteArray> cells;
        cells.reserve(m_sections.size());
        for (const int section : m_sections)
            cells.append(selected.contains(section) ? row->cells.value(section) : QByteArray());
        appendCsvLine(text, cells, format);
        ++row;
    }
    return row - rows.cbegin();
}
