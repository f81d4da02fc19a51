#include "gui/navigation.h"

#include "gui/celltext.h"
#include "gui/icon.h"

#include <QHeaderView>
#include <QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int countRole = Qt::UserRole;
constexpr int widestCount = 9'999'999;
} // namespace

Navigation::Navigation(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Tables"));
    setColumnCount(2);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setAllColumnsShowFocus(true);
    setUniformRowHeights(true);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    int key = 2; // Ctrl+1 is the overview's
    for (const Table *table : allTables()) {
        auto *item = new QTreeWidgetItem(this);
        item->setText(0, titleOf(*table));
        item->setIcon(0, drawnIcon(QString::fromLatin1(table->key)));
        item->setToolTip(0, u"Ctrl+%1"_s.arg(key++));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setSizeHint(0, QSize(0, fontMetrics().height() * 2));
        showCount(*table, 0);
    }
    setMinimumWidth(Navigation::sizeHint().width());
    setCurrentItem(topLevelItem(0));
    connect(this, &QTreeWidget::currentItemChanged, this, [this] { emit tableSelected(selected()); });
}

void Navigation::showCount(const Table &table, qint64 rows)
{
    auto *item = itemOf(table);
    item->setData(1, countRole, rows);
    item->setText(1, QLocale().toString(rows));
    item->setData(0, Qt::AccessibleTextRole, tr("%1, %2 rows").arg(titleOf(table), QLocale().toString(rows)));
}

qint64 Navigation::count(const Table &table) const
{
    return itemOf(table)->data(1, countRole).toLongLong();
}

void Navigation::select(const Table &table)
{
    setCurrentItem(itemOf(table));
}

const Table *Navigation::selected() const
{
    return allTables()[size_t(indexOfTopLevelItem(currentItem()))];
}

/// Wide enough for each title and a count of millions.
QSize Navigation::sizeHint() const
{
    int widest = 0;
    for (const Table *table : allTables())
        widest = qMax(widest, fontMetrics().horizontalAdvance(titleOf(*table)));
    const int icon = style()->pixelMetric(QStyle::PM_SmallIconSize);
    const int count = fontMetrics().horizontalAdvance(QLocale().toString(widestCount));
    const int gap = fontMetrics().horizontalAdvance(u'0');
    return {icon + widest + count + 4 * gap, QTreeWidget::sizeHint().height()};
}

QTreeWidgetItem *Navigation::itemOf(const Table &table) const
{
    const auto tables = allTables();
    const auto found = std::find(tables.begin(), tables.end(), &table);
    return topLevelItem(int(found - tables.begin()));
}
