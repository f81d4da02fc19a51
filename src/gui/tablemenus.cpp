#include "gui/tablemenus.h"

#include "core/ndjson.h"
#include "core/query.h"
#include "gui/celltext.h"
#include "gui/icon.h"
#include "gui/plaintext.h"
#include "gui/rowmodel.h"
#include "gui/tableview.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int menuCharacters = 40; ///< of a condition in a menu

/// A menu takes & for the mark of a key, and a tab for what parts a text from its shortcut.
QString menuText(const QString &text)
{
    return visibleLine(text, menuCharacters).replace(u'&', u"&&"_s);
}

} // namespace

TableMenus::TableMenus(RowModel &model, TableView &view)
    : QObject(&view)
    , m_model(model)
    , m_view(view)
{}

void TableMenus::openForCell(const QModelIndex &index, QPoint place)
{
    QMenu *menu = makeMenu(u"cellMenu"_s);
    addFilters(*menu, index);
    auto *copy = menu->addAction(drawnIcon(u"copy"_s), tr("&Copy"));
    auto *copyWithHeader = menu->addAction(tr("Copy with &header"));
    connect(copy, &QAction::triggered, this, [this] { emit copyWanted(false); });
    connect(copyWithHeader, &QAction::triggered, this, [this] { emit copyWanted(true); });
    menu->addSeparator();
    for (QAction *action : std::as_const(m_actions)) {
        if (action->isEnabled())
            menu->addAction(action);
    }
    menu->addSeparator();
    addOrders(*menu->addMenu(tr("&Sort")), index.column());
    addColumns(*menu->addMenu(tr("Co&lumns")));
    menu->popup(place);
}

void TableMenus::openForColumns(int section, QPoint place)
{
    QMenu *menu = makeMenu(u"columnMenu"_s);
    if (section >= 0) {
        auto *hide = menu->addAction(tr("&Hide this column"));
        hide->setEnabled(m_view.shownSections().size() > 1);
        connect(hide, &QAction::triggered, &m_view, [this, section] { m_view.hideColumn(section); });
        menu->addSeparator();
    }
    addColumns(*menu);
    menu->popup(place);
}

QMenu *TableMenus::makeMenu(const QString &name)
{
    auto *menu = new QMenu(&m_view);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void TableMenus::addFilters(QMenu &menu, const QModelIndex &index)
{
    const Cells *cells = m_model.cellsAt(index.row());
    if (cells == nullptr || cells->isEmpty())
        return;
    const Column &column = m_model.column(index.column());
    if (column.type == Type::Json)
        return; // nobody filters for a whole hook
    if (m_model.isMasked() && holdsRecipients(column))
        return; // what is shown is not what is there
    for (const bool negated : {false, true}) {
        const QString condition = conditionFor(column, cells->at(index.column()), negated);
        const QString shown = menuText(condition);
        auto *action =
            menu.addAction(negated ? tr("Filter &out: %1").arg(shown) : tr("&Filter for: %1").arg(shown));
        if (!negated)
            action->setIcon(drawnIcon(u"filter"_s));
        connect(action, &QAction::triggered, this, [this, condition] { emit filterWanted(condition); });
    }
    menu.addSeparator();
}

/// What a click on the header does, for those who work by keys.
void TableMenus::addOrders(QMenu &menu, int section)
{
    const QString title = menuText(titleOf(m_model.column(section)));
    const auto add = [&](const QString &text, int by, Qt::SortOrder order) {
        connect(menu.addAction(text), &QAction::triggered, this,
                [this, by, order] { m_view.sortByColumn(by, order); });
    };
    const Type type = m_model.column(section).type;
    const bool time = type == Type::Time || type == Type::Instant;
    add((time ? tr("%1, oldest first") : tr("%1, smallest first")).arg(title), section, Qt::AscendingOrder);
    add((time ? tr("%1, newest first") : tr("%1, greatest first")).arg(title), section, Qt::DescendingOrder);
    add(tr("&Newest rows first"), -1, Qt::AscendingOrder);
}

void TableMenus::addColumns(QMenu &menu)
{
    menu.installEventFilter(this);
    for (int section = 0; section < m_view.horizontalHeader()->count(); ++section) {
        const bool hidden = m_view.isColumnHidden(section);
        auto *action = menu.addAction(menuText(titleOf(m_model.column(section))));
        action->setCheckable(true);
        action->setChecked(!hidden);
        connect(action, &QAction::toggled, &m_view, [this, section, &menu](bool shown) {
            m_view.setColumnHidden(section, !shown);
            enableColumns(menu);
        });
    }
    enableColumns(menu);
    menu.addSeparator();
    connect(menu.addAction(tr("&Default columns")), &QAction::triggered, &m_view,
            &TableView::setDefaultColumns);
}

/// The last column that is shown stays.
void TableMenus::enableColumns(const QMenu &menu) const
{
    const bool single = m_view.shownSections().size() == 1;
    for (auto *action : menu.actions()) {
        if (action->isCheckable())
            action->setEnabled(!single || !action->isChecked());
    }
}

/// A menu stays open while columns are ticked.
bool TableMenus::eventFilter(QObject *watched, QEvent *event)
{
    auto *menu = qobject_cast<QMenu *>(watched);
    if (menu == nullptr)
        return false;
    auto *action = menu->activeAction();
    if (action == nullptr || !action->isCheckable())
        return false;
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (event->type() != QEvent::MouseButtonRelease && key != Qt::Key_Space && key != Qt::Key_Return
        && key != Qt::Key_Enter)
        return false;
    action->trigger();
    return true;
}
