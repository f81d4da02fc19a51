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
    int key = 1;
    addItem(tr("Overview"), u"overview"_s, key++);
    for (const Table *table : allTables()) {
        auto *item = addItem(titleOf(*table), QString::fromLatin1(table->key), key++);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        showCount(*table, 0);
    }
    setMinimumWidth(Navigation::sizeHint().width());
    setCurrentItem(topLevelItem(0));
    connect(this, &QTreeWidget::currentItemChanged, this, [this] {
        hideUnused();
        emit tableSelected(selected());
    });
    hideUnused();
}

QTreeWidgetItem *Navigation::addItem(const QString &title, const QString &drawing, int key)
{
    auto *item = new QTreeWidgetItem(this);
    item->setText(0, title);
    item->setIcon(0, drawnIcon(drawing));
    item->setToolTip(0, u"Ctrl+%1"_s.arg(key));
    item->setSizeHint(0, QSize(0, fontMetrics().height() * 2));
    return item;
}

/// Products beside KakaoTalk take no place until something of theirs has come.
void Navigation::hideUnused()
{
    for (const Table *table : allTables())
        itemOf(*table)->setHidden(table->product != nullptr && count(*table) == 0 && selected() != table);
}

void Navigation::showCount(const Table &table, qint64 rows)
{
    auto *item = itemOf(table);
    item->setData(1, countRole, rows);
    item->setText(1, QLocale().toString(rows));
    if (table.product != nullptr && currentItem() != nullptr) // all of them are there
        hideUnused();
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

void Navigation::selectOverview()
{
    setCurrentItem(topLevelItem(0));
}

const Table *Navigation::selected() const
{
    const int place = indexOfTopLevelItem(currentItem());
    return place < 1 ? nullptr : allTables()[size_t(place) - 1];
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
    return topLevelItem(int(found - tables.begin()) + 1); // behind the overview
}
