#pragma once

#include <QCache>
#include <QStaticText>
#include <QStyledItemDelegate>

/// Paints the cells of a table: tints the row that the details are about, marks at the left edge those that
/// came while the view was held, and keeps numbers from touching the text right of them. Lives in the GUI
/// thread.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintText(QPainter &painter, const QStyleOptionViewItem &cell, const QString &text) const;
    [[nodiscard]] QStaticText laidOut(const QStyleOptionViewItem &cell, const QString &text, int width) const;

    mutable QFont m_font; ///< of what is laid out
    mutable QCache<std::pair<QString, int>, QStaticText> m_laidOut;
};
