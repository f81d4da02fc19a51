#include "gui/tableview.h"

#include "gui/celldelegate.h"
#include "gui/celltext.h"
#include "gui/rowmodel.h"
#include "gui/tablemenus.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// How many characters of a column are seen before anybody sizes it, where its type does not say it.
struct Width
{
    const char *key;
    int characters;
};

constexpr Width widths[] = {
    {"content", 50},    {"note", 50},         {"hook", 50},          {"kakaoMessageType", 22},
    {"resultCode", 26}, {"recipientNo", 16},  {"senderKey", 14},     {"status", 20},
    {"outcome", 16},    {"event", 26},        {"remoteAddress", 14}, {"isAddedChannel", 8},
    {"userName", 14},   {"templateCode", 16},
};

/// A column that stands further left than in the schema, so that it is seen without scrolling.
constexpr QLatin1StringView movedColumn("content");
constexpr int movedPlace = 3;

int charactersOf(const Column &column)
{
    const auto *const known = std::find_if(std::begin(widths), std::end(widths), [&column](Width one) {
        return QLatin1StringView(one.key) == QLatin1StringView(column.key);
    });
    if (known != std::end(widths))
        return known->characters;
    switch (column.type) {
    case Type::Time:
    case Type::Instant:
        return 19;
    case Type::Integer:
        return 9;
    case Type::Code:
    case Type::Text:
    case Type::Json:
        break;
    }
    return 20;
}

} // namespace

TableView::TableView(RowModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_menus(new TableMenus(model, *this))
{
    setObjectName(u"rows"_s);
    setModel(&model);
    setItemDelegate(new CellDelegate(this));
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
    // The header asks at each paint whether all rows of a column are selected, row by row: of a selection of
    // its own none are.
    header->setSelectionModel(new QItemSelectionModel(&model, header));
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](QPoint place) {
        m_menus->openForColumns(header->logicalIndexAt(place), header->viewport()->mapToGlobal(place));
    });
    connect(m_menus, &TableMenus::filterWanted, this, &TableView::filterWanted);
    connect(m_menus, &TableMenus::copyWanted, this, &TableView::copyWanted);
    setSortingEnabled(true);
    setDefaultColumns();
}

void TableView::addMenuAction(QAction *action)
{
    m_menus->addAction(action);
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
    if (state.isEmpty())
        return;
    if (!horizontalHeader()->restoreState(state) || shownSections().isEmpty())
        setDefaultColumns(); // the settings file was changed by hand
    sortByColumn(-1, Qt::AscendingOrder);
}

void TableView::setDefaultColumns()
{
    auto *header = horizontalHeader();
    const int digit = fontMetrics().horizontalAdvance(u'0');
    for (int section = 0; section < header->count(); ++section) {
        const Column &column = m_model.column(section);
        const int title = header->fontMetrics().horizontalAdvance(titleOf(column)) + 3 * digit;
        header->moveSection(header->visualIndex(section), section);
        header->setSectionHidden(section, column.detail);
        header->resizeSection(section, qMax(title, digit * charactersOf(column)));
    }
    if (const auto section = columnIndex(m_model.table(), movedColumn); section >= 0)
        header->moveSection(header->visualIndex(int(section)), movedPlace);
}

bool TableView::isAtTop() const
{
    return topRow() == 0;
}

int TableView::topRow() const
{
    return verticalScrollBar()->value();
}

int TableView::rowsSeen() const
{
    return qMax(1, viewport()->height() / qMax(1, verticalHeader()->defaultSectionSize()));
}

void TableView::scrollToRow(int row)
{
    updateGeometries(); // the bar's range knows the rows only then
    verticalScrollBar()->setValue(row);
}

void TableView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adjustRowHeight();
}

/// By keys or from another table: what Ctrl+C copies and the details show is selected.
void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && currentIndex().isValid()
        && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
}

/// A click never scrolls sideways: the cell is seen already.
void TableView::mousePressEvent(QMouseEvent *event)
{
    const int left = horizontalScrollBar()->value();
    QTableView::mousePressEvent(event);
    horizontalScrollBar()->setValue(left);
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

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    if (byKey)
        scrollTo(index);
    m_menus->openForCell(index,
                         byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}
