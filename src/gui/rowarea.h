#pragma once

#include <QStackedWidget>
#include <QTimer>

#include <optional>

class EmptyTable;
class RowModel;
class TableView;
struct Table;

/// The rows of a table, or what stands in their place while there are none. Lives in the GUI thread.
class RowArea : public QStackedWidget
{
    Q_OBJECT
public:
    explicit RowArea(RowModel &model, QWidget *parent = nullptr);

    [[nodiscard]] TableView *view() const { return m_view; }
    [[nodiscard]] EmptyTable *empty() const { return m_empty; }

    /// How many rows there are; total: of the whole table. Nothing: what was said still holds.
    [[nodiscard]] std::optional<QString> countText(qint64 total) const;

    /// Focuses the rows, or what stands in their place.
    void focusRows();
    /// Whether this program receives, so that it can be sent a sample.
    void showReceiving(bool receiving);
    /// Why the rows cannot be found; empty: they can.
    void showTrouble(const QString &sentence);

signals:
    void slow(); ///< a search has become slow

private:
    void showState();
    void showEmpty();

    RowModel &m_model;
    TableView *m_view;
    EmptyTable *m_empty;
    QTimer m_patience;
    bool m_slow = false;
    bool m_receiving = false;
    QString m_trouble;
};
