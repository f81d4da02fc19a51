#pragma once

#include <QModelIndex>
#include <QObject>
#include <QPoint>

class QAction;
class QMenu;
class RowModel;
class TableView;

/// The menus of a table's cells and of its columns. Lives in the GUI thread.
class TableMenus : public QObject
{
    Q_OBJECT
public:
    TableMenus(RowModel &model, TableView &view);

    void openForCell(const QModelIndex &index, QPoint place);
    /// section: the column whose header was clicked, or -1.
    void openForColumns(int section, QPoint place);

    /// An entry of the menus of cells.
    void addAction(QAction *action) { m_actions.append(action); }

signals:
    void filterWanted(const QString &condition); ///< to be added to the filter
    void copyWanted(bool withHeader);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMenu *makeMenu(const QString &name);
    void addFilters(QMenu &menu, const QModelIndex &index);
    void addOrders(QMenu &menu, int section);
    void addColumns(QMenu &menu);
    void enableColumns(const QMenu &menu) const;

    RowModel &m_model;
    TableView &m_view;
    QList<QAction *> m_actions; ///< of others
};
