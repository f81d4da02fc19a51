#include "gui/celldelegate.h"

#include <QAbstractItemView>

namespace {
constexpr float tintShare = 0.18F;        ///< of the colour of selected cells
constexpr char16_t behindNumber = 0x2002; ///< a space half as wide as letters are high
} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (option->displayAlignment.testFlag(Qt::AlignRight) && !option->text.isEmpty())
        option->text += QChar(behindNumber);
    const auto *view = qobject_cast<const QAbstractItemView *>(option->widget);
    if (view == nullptr || view->currentIndex().row() != index.row())
        return;
    QColor tint = option->palette.color(QPalette::Highlight);
    tint.setAlphaF(tintShare);
    option->backgroundBrush = tint;
}
