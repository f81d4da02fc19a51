#include "gui/tableview.h"

#include "core/query.h"
#include "gui/celltext.h"
#include "gui/icon.h"
#include "gui/plaintext.h"
#include "gui/rowmodel.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <QStyledItemDelegate>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int menuCharacters = 40; ///< of a condition in a menu

/// How many characters of a column are seen before anybody sizes it.
int charactersOf(const Column &column)
{
    const QLatin1StringView key(column.key);
    if (key == "content"_L1 || key == "note"_L1 || key == "hook"_L1)
        return 50;
    if (key == "resultCode"_L1 || key == "kakaoMessageType"_L1)
        return 28;
    if (key == "senderKey"_L1)
        return 14;
    switch (column.type) {
    case Type::Time:
    case Type::Instant:
        return 22;
    case Type::Integer:
        return 10;
    case Type::Code:
        return 20;
    case Type::Text:
    case Type::Json:
        break;
    }
    return 20;
}

/// A menu's text takes & for the mark of a key.
QString menuText(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

/// Tints the row that the details are about.
class CurrentRowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        constexpr float share = 0.18F; // of the colour of selected cells
        QStyledItemDelegate::initStyleOption(option, index);
        const auto *view = qobject_cast<const QAbstractItemView *>(option->widget);
        if (view == nullptr || view->currentIndex().row() != index.row())
            return;
        QColor tint = option->palette.color(QPalette::Highlight);
        tint.setAlphaF(share);
        option->backgroundBrush = tint;
    }
};

} // namespace

TableView::TableView(RowModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(u"rows"_s);
    setModel(&model);
    setItemDelegate(new CurrentRowDelegate(this));
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    adjustRowHeight();
    auto *header = horizontalHeader();
    // The header asks at each paint whether all rows of a column are selected: of a model of its own, none
    // are.
    header->setSelectionModel(new QItemSelectionModel(&model, header));
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, &TableView::openColumnMenu);
    setSortingEnabled(true);
    setDefaultColumns();
}

QList<int> TableView::shownSections() const
{
    QList<int> sections;
    for (int place = 0; place < horizontalHeader()->count(); ++place) {
        const int section = horizontalHeader()->logicalIndex(place);
        if (!isColumnHidden(section))
            sections.append(section);
    }
    return sections;
}

QList<const Column *> TableView::shownColumns() const
{
    QList<const Column *> columns;
    for (const int section : shownSections())
        columns.append(&m_model.column(section));
    return columns;
}

QByteArray TableView::columnState() const
{
    return horizontalHeader()->saveState();
}

void TableView::restoreColumns(const QByteArray &state)
{
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
}

bool TableView::isAtTop() const
{
    return verticalScrollBar()->value() == 0;
}

void TableView::keepBelow(int added)
{
    updateGeometries(); // the bar's range knows the rows only then
    verticalScrollBar()->setValue(verticalScrollBar()->value() + added);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adjustRowHeight();
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        viewport()->update(); // whole rows are tinted
}

void TableView::adjustRowHeight()
{
    // Hangul and kana often come from a taller font than Latin letters.
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
}

void TableView::setDefaultColumns()
{
    auto *header = horizontalHeader();
    for (int section = 0; section < header->count(); ++section) {
        const Column &column = m_model.column(section);
        header->moveSection(header->visualIndex(section), section);
        header->setSectionHidden(section, column.detail);
        header->resizeSection(section, fontMetrics().horizontalAdvance(u'0') * charactersOf(column));
    }
}

void TableView::openColumnMenu(QPoint place)
{
    QMenu *menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool single = shownSections().size() == 1;
    for (int section = 0; section < horizontalHeader()->count(); ++section) {
        auto *action = menu->addAction(menuText(titleOf(m_model.column(section))));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(section));
        action->setEnabled(isColumnHidden(section) || !single); // the last one stays
        connect(action, &QAction::toggled, this,
                [this, section](bool shown) { setColumnHidden(section, !shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Default columns")), &QAction::triggered, this,
            &TableView::setDefaultColumns);
    menu->popup(horizontalHeader()->mapToGlobal(place));
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    QMenu *menu = new QMenu(this);
    menu->setObjectName(u"cellMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addFilterActions(*menu, index);
    auto *copy = menu->addAction(drawnIcon(u"copy"_s), tr("&Copy"));
    auto *copyWithHeader = menu->addAction(tr("Copy with &header"));
    connect(copy, &QAction::triggered, this, [this] { emit copyWanted(false); });
    connect(copyWithHeader, &QAction::triggered, this, [this] { emit copyWanted(true); });
    const QPoint place = byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos();
    menu->popup(place);
}

void TableView::addFilterActions(QMenu &menu, const QModelIndex &index)
{
    const Cells *cells = m_model.cellsAt(index.row());
    if (cells == nullptr || cells->isEmpty())
        return;
    const Column &column = m_model.column(index.column());
    if (column.type == Type::Json)
        return; // nobody filters for a whole hook
    for (const bool negated : {false, true}) {
        const QString condition = conditionFor(column, cells->at(index.column()), negated);
        const QString shown = menuText(visibleText(condition.left(menuCharacters))).replace(u'\n', u' ');
        auto *action =
            menu.addAction(negated ? tr("Filter &out: %1").arg(shown) : tr("&Filter for: %1").arg(shown));
        if (!negated)
            action->setIcon(drawnIcon(u"filter"_s));
        connect(action, &QAction::triggered, this, [this, condition] { emit filterWanted(condition); });
    }
    menu.addSeparator();
}
