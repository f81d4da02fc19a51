#pragma once

#include <QStyledItemDelegate>

/// Paints the cells of a table: tints the row that the details are about, and keeps numbers from touching the
/// text right of them. Lives in the GUI thread.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};
