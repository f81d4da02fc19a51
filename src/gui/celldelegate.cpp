#include "gui/celldelegate.h"

#include "gui/rowmodel.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

#include <utility>

namespace {
constexpr int keptTexts = 2'000;          ///< whose glyphs are at their places already
constexpr float tintShare = 0.18F;        ///< of the colour of selected cells
constexpr char16_t behindNumber = 0x2002; ///< a space half as wide as letters are high
constexpr int markWidth = 3;              ///< pixels

const QStyle *styleOf(const QStyleOptionViewItem &cell)
{
    return cell.widget == nullptr ? QApplication::style() : cell.widget->style();
}

QPalette::ColorGroup groupOf(QStyle::State state)
{
    if (!state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_laidOut(keptTexts)
{}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    // The style lays a text out three times at each paint; all else of the cell is the style's.
    const QString text = std::exchange(cell.text, {});
    const QStyle *style = styleOf(cell);
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (!text.isEmpty())
        paintText(*painter, cell, text);
    const bool isAtEdge = option.rect.left() <= 0 && option.rect.right() >= 0;
    if (isAtEdge && index.data(markRole).toBool())
        painter->fillRect(QRect(0, option.rect.top(), markWidth, option.rect.height()),
                          option.palette.color(QPalette::Highlight));
}

void CellDelegate::paintText(QPainter &painter, const QStyleOptionViewItem &cell, const QString &text) const
{
    const QStyle *style = styleOf(cell);
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
    const QRect place = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget)
                            .adjusted(margin, 0, -margin, 0);
    painter.save();
    painter.setFont(cell.font);
    painter.setPen(cell.palette.color(groupOf(cell.state),
                                      cell.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText
                                                                                  : QPalette::Text));
    const QStaticText shown = laidOut(cell, text, place.width());
    QPointF corner =
        QStyle::alignedRect(cell.direction, cell.displayAlignment, shown.size().toSize(), place).topLeft();
    if (cell.displayAlignment.testFlag(Qt::AlignRight))
        corner.setX(place.right() + 1 - shown.size().width());
    painter.drawStaticText(corner, shown);
    painter.restore();
}

/// A text, or as much of it as so many pixels hold, with its glyphs at their places.
QStaticText CellDelegate::laidOut(const QStyleOptionViewItem &cell, const QString &text, int width) const
{
    if (m_font != cell.font) {
        m_laidOut.clear();
        m_font = cell.font;
    }
    const std::pair key(text, width);
    if (const QStaticText *const kept = m_laidOut.object(key))
        return *kept;
    QStaticText made;
    made.setTextFormat(Qt::PlainText);
    made.setText(text);
    made.prepare({}, cell.font);
    if (made.size().width() > width) {
        made.setText(cell.fontMetrics.elidedText(text, cell.textElideMode, width));
        made.prepare({}, cell.font);
    }
    m_laidOut.insert(key, new QStaticText(made));
    return made;
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
