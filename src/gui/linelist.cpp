#include "gui/linelist.h"

#include "gui/icon.h"
#include "gui/plaintext.h"

#include <QHash>
#include <QHeaderView>
#include <QTreeWidget>

#include <algorithm>

namespace {

constexpr int maxLine = 200; ///< characters of a text of a line
constexpr int filterRole = Qt::UserRole;
constexpr int tableRole = Qt::UserRole + 1;
constexpr int keyRole = Qt::UserRole + 2;
constexpr int drawingRole = Qt::UserRole + 3;

void write(QTreeWidgetItem &item, const Line &line)
{
    for (int i = 0; i < item.columnCount() || i < line.texts.size(); ++i) {
        item.setText(i, visibleLine(line.texts.value(i), maxLine));
        item.setToolTip(i, line.tip.isEmpty() ? QString() : tipText(line.tip));
    }
    if (item.data(0, drawingRole).toString() != line.drawing) // a drawing is read from its file
        item.setIcon(0, line.drawing.isEmpty() ? QIcon() : drawnIcon(line.drawing));
    item.setData(0, drawingRole, line.drawing);
    item.setData(0, filterRole, line.filter);
    item.setData(0, tableRole, QVariant::fromValue(line.table));
    item.setData(0, keyRole, line.key);
}

/// The lines in the order of those that are there, new ones behind them.
QList<Line> inPlace(const QTreeWidget &list, QList<Line> lines)
{
    QHash<QString, int> places;
    for (int i = 0; i < list.topLevelItemCount(); ++i)
        places.insert(list.topLevelItem(i)->data(0, keyRole).toString(), i);
    const auto place = [&places, last = list.topLevelItemCount()](const Line &line) {
        return places.value(line.key, last);
    };
    std::stable_sort(lines.begin(), lines.end(),
                     [&place](const Line &one, const Line &other) { return place(one) < place(other); });
    return lines;
}

} // namespace

void showLines(QTreeWidget &list, const QList<Line> &lines, const QString &none,
               const std::function<void(QTreeWidgetItem &item)> &prepare)
{
    const QTreeWidgetItem *current = list.currentItem();
    const QString key = current == nullptr ? QString() : current->data(0, keyRole).toString();
    QList<Line> shown = lines.isEmpty() ? QList<Line>{{.texts = {none}}} : lines;
    if (list.underMouse())
        shown = inPlace(list, std::move(shown)); // somebody may aim at one
    while (list.topLevelItemCount() > shown.size())
        delete list.takeTopLevelItem(list.topLevelItemCount() - 1);
    while (list.topLevelItemCount() < shown.size()) {
        auto *item = new QTreeWidgetItem(&list);
        makeRoom(*item);
        if (prepare)
            prepare(*item);
    }
    for (int i = 0; i < list.topLevelItemCount(); ++i) {
        write(*list.topLevelItem(i), shown[i]);
        if (!key.isEmpty() && shown[i].key == key)
            list.setCurrentItem(list.topLevelItem(i));
    }
}

void makeRoom(QTreeWidgetItem &item)
{
    // A column that is not stretched would be as wide as that.
    const QTreeWidget &list = *item.treeWidget();
    const int stretched = list.header()->stretchLastSection() ? list.columnCount() - 1 : 0;
    item.setSizeHint(stretched, QSize(0, list.fontMetrics().height() * 3 / 2));
}

LineTarget targetOf(const QTreeWidgetItem &item)
{
    return {.table = item.data(0, tableRole).value<const Table *>(),
            .filter = item.data(0, filterRole).toString()};
}
