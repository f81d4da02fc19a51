#include "gui/celldelegate.h"

#include "gui/rowmodel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace {
constexpr float tintShare = 0.18F;        ///< of the colour of selected cells
constexpr char16_t behindNumber = 0x2002; ///< a space half as wide as letters are high
constexpr int markWidth = 3;              ///< pixels
} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const bool isAtEdge = option.rect.left() <= 0 && option.rect.right() >= 0;
    if (isAtEdge && index.data(markRole).toBool())
        painter->fillRect(QRect(0, option.rect.top(), markWidth, option.rect.height()),
                          option.palette.color(QPalette::Highlight));
}

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
