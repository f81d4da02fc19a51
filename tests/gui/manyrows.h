#pragma once

#include <QAbstractTableModel>

/// As many rows as a test wants to select, without anything in them.
class ManyRows : public QAbstractTableModel
{
public:
    ManyRows(int rows, int columns)
        : m_rows(rows)
        , m_columns(columns)
    {}

    [[nodiscard]] int rowCount(const QModelIndex & /*parent*/ = {}) const override { return m_rows; }
    [[nodiscard]] int columnCount(const QModelIndex & /*parent*/ = {}) const override { return m_columns; }
    [[nodiscard]] QVariant data(const QModelIndex & /*index*/, int /*role*/) const override { return {}; }

private:
    int m_rows;
    int m_columns;
};
