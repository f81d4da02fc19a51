#pragma once

#include "core/schema.h"

#include <QTableView>

class RowModel;
class TableMenus;

/// The table: rows of equal height, columns that can be moved, sized, hidden and sorted by, menus for cells
/// and columns. As quick with ten million rows as with ten. Lives in the GUI thread.
class TableView : public QTableView
{
    Q_OBJECT
public:
    explicit TableView(RowModel &model, QWidget *parent = nullptr);

    /// The columns that are shown, from left to right.
    [[nodiscard]] QList<int> shownSections() const;
    [[nodiscard]] QList<const Column *> shownColumns() const;

    /// Widths, order and hidden columns, to be remembered. Sorting is not: a table opens live.
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);
    void setDefaultColumns();

    /// An entry of the menus of cells.
    void addMenuAction(QAction *action);

    /// Whether the newest rows are seen, so that new ones may appear there.
    [[nodiscard]] bool isAtTop() const;
    [[nodiscard]] int topRow() const;
    /// Rows that are seen at once.
    [[nodiscard]] int rowsSeen() const;
    /// Makes a row the first that is seen, where as many follow it.
    void scrollToRow(int row);

    /// Nothing is searched by typing: it would look at every row.
    void keyboardSearch(const QString & /*text*/) override {}

signals:
    void filterWanted(const QString &condition); ///< to be added to the filter
    void copyWanted(bool withHeader);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void adjustRowHeight();

    RowModel &m_model;
    TableMenus *m_menus;
};
