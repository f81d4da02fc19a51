#include "gui/tableactions.h"

#include "gui/celltext.h"
#include "gui/icon.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int firstKey = 2; ///< Ctrl+2 is the first table; Ctrl+1 is the overview's
} // namespace

TableActions::TableActions(QMenu &menu, QWidget *window)
    : QActionGroup(window)
{
    int key = firstKey;
    QAction *const before = menu.actions().constFirst();
    for (const Table *table : allTables()) {
        auto *action = new QAction(drawnIcon(QString::fromLatin1(table->key)), titleOf(*table), window);
        action->setObjectName(QString::fromLatin1(table->key) + u"Action"_s);
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(key++)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, table] { emit chosen(table); });
        addAction(action);
        menu.insertAction(before, action);
    }
}

void TableActions::mark(const Table &table)
{
    const auto tables = allTables();
    const auto place = std::find(tables.begin(), tables.end(), &table) - tables.begin();
    actions().at(place)->setChecked(true);
}
