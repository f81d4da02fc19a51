#pragma once

#include <QObject>

class RowModel;
class TableView;

/// Knows which rows of a table were seen, so that those that came since can be counted. Lives in the GUI
/// thread.
class SeenRows : public QObject
{
    Q_OBJECT
public:
    SeenRows(const RowModel &model, TableView &view);

    /// Rows that came and were not seen: above what was, or held back. What is at the top now is seen.
    [[nodiscard]] qint64 fresh();
    /// Ids mean other rows than those that are shown.
    void takeRemade() { m_remade = true; }

private:
    void noteReplaced();
    [[nodiscard]] qint64 newest() const;

    const RowModel &m_model;
    TableView &m_view;
    qint64 m_seen = 0; ///< greatest id that was seen at the top; rows above it are new
    bool m_remade = false;
};
