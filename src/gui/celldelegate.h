#pragma once

#include <QStyledItemDelegate>

/// Paints the cells of a table: tints the row that the details are about, marks at the left edge those that
/// came while the view was held, and keeps numbers from touching the text right of them. Lives in the GUI
/// thread.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};
