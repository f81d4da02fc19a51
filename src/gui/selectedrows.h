#pragma once

#include "core/answers.h"
#include "gui/roworder.h"

#include <QItemSelection>

/// Cells that were selected, by the ids of their rows: they stay what they are while the view goes on.
/// However many rows there are, it keeps spans of them, and shares the ids with the view.
class SelectedRows
{
public:
    SelectedRows() = default;
    /// order: the rows of the view. shown: its columns that are seen, from left to right.
    SelectedRows(const Table &table, RowOrder order, const QItemSelection &selection,
                 const QList<int> &shown);

    [[nodiscard]] const Table *table() const { return m_table; }
    /// How many rows have a cell that is selected.
    [[nodiscard]] qint64 size() const { return m_size; }
    /// The columns with any selected cell, from left to right.
    [[nodiscard]] const QList<int> &sections() const { return m_sections; }
    /// The id of a row; 0 <= place < size().
    [[nodiscard]] qint64 idAt(qint64 place) const;

    /// The keys of the columns as a line of TSV.
    [[nodiscard]] QByteArray headerLine() const;
    /// Adds the selected cells of rows to a text, a line of TSV each: how many rows that were. `rows` are
    /// those at `places`, in this order; those that are gone are missing.
    qint64 appendLines(QByteArray &text, const QList<qint64> &places, const QList<Row> &rows) const;

private:
    /// Rows that follow each other, in which the same columns are selected.
    struct Part
    {
        qint64 place = 0; ///< of its first row among those that are selected
        qint64 row = 0;   ///< of the view
        QList<int> sections;
    };

    [[nodiscard]] const Part &partAt(qint64 place) const;
    void append(qint64 row, qint64 count, const QList<int> &sections);

    const Table *m_table = nullptr;
    RowOrder m_order;
    QList<Part> m_parts;
    QList<int> m_sections;
    qint64 m_size = 0;
};
