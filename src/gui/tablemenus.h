#pragma once

#include <QModelIndex>
#include <QObject>
#include <QPoint>

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
    void openForColumns(QPoint place);

signals:
    void filterWanted(const QString &condition); ///< to be added to the filter
    void copyWanted(bool withHeader);

private:
    QMenu *makeMenu(const QString &name);
    void addFilters(QMenu &menu, const QModelIndex &index);
    void addOrders(QMenu &menu, int section);
    void addColumns(QMenu &menu);

    RowModel &m_model;
    TableView &m_view;
};
