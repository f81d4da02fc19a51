#include "gui/tableactions.h"

#include "gui/celltext.h"
#include "gui/icon.h"

#include <QMenu>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int firstKey = 1; ///< Ctrl+1 is the overview
} // namespace

TableActions::TableActions(QMenu &menu, QWidget *window)
    : QActionGroup(window)
{
    int key = firstKey;
    QAction *const before = menu.actions().constFirst();
    QList<const Table *> tables{nullptr};
    tables.append(QList<const Table *>(allTables().begin(), allTables().end()));
    for (const Table *table : std::as_const(tables)) {
        const QString name = table == nullptr ? u"overview"_s : QString::fromLatin1(table->key);
        auto *action =
            new QAction(drawnIcon(name), table == nullptr ? tr("Overview") : titleOf(*table), window);
        action->setObjectName(name + u"Action"_s);
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(key++)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, table] { emit chosen(table); });
        addAction(action);
        menu.insertAction(before, action);
    }
}

void TableActions::mark(const Table *table)
{
    const auto tables = allTables();
    const auto place =
        table == nullptr ? 0 : std::find(tables.begin(), tables.end(), table) - tables.begin() + 1;
    actions().at(place)->setChecked(true);
}
