#include "gui/rowmodel.h"

#include "gui/icon.h"

#include <QGuiApplication>
#include <QPalette>

using namespace Qt::Literals::StringLiterals;

namespace {

// What costs more than these is asked for again as a whole.
constexpr qint64 maxMovedRows = 20'000'000;   ///< by removals at once: each moves all rows below it
constexpr qsizetype maxRemovalsKept = 10'000; ///< while a question is out

Qt::Alignment alignmentOf(const Column &column)
{
    return (column.type == Type::Integer ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

} // namespace

RowModel::RowModel(const Table &table, Tickets &tickets, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(table)
    , m_search(table, tickets)
    , m_cells(table, tickets)
{
    m_cells.setView([this] { return m_rows.size(); }, [this](qint64 place) { return m_rows.at(place); });
    connect(&m_cells, &RowCells::rowsWanted, this, &RowModel::rowsWanted);
    connect(&m_cells, &RowCells::arrived, this, &RowModel::repaint);
    connect(&m_search, &RowSearch::findWanted, this, [this] { m_removed.clear(); });
    connect(&m_search, &RowSearch::findWanted, this, &RowModel::findWanted);
    connect(&m_search, &RowSearch::partFound, this, &RowModel::showPart);
    connect(&m_search, &RowSearch::wholeFound, this, &RowModel::showWhole);
    connect(&m_search, &RowSearch::newsFound, this, &RowModel::takeNews);
    connect(&m_search, &RowSearch::answered, this, &RowModel::endAnswer);
    connect(&m_search, &RowSearch::stateChanged, this, &RowModel::stateChanged);
    for (const char *name : {"code-ok", "code-pending", "code-warning", "code-error"})
        m_icons.insert(QString::fromLatin1(name), drawnIcon(QString::fromLatin1(name)));
}

void RowModel::sort(int column, Qt::SortOrder order)
{
    Query wanted = query();
    wanted.sort = column < 0 ? nullptr : &this->column(column);
    wanted.descending = wanted.sort != nullptr && order == Qt::DescendingOrder;
    if (wanted.sort != query().sort || wanted.descending != query().descending)
        ask(wanted);
}

void RowModel::setHeld(bool held)
{
    m_held = held;
    m_search.setHeld(held);
    if (held)
        m_marked = {1, 0};
    if (!held && isLive())
        showWaiting();
}

void RowModel::setShownTime(ShownTime in)
{
    if (std::exchange(m_shownTime, in) != in)
        repaint();
}

void RowModel::setMasked(bool masked)
{
    if (std::exchange(m_masked, masked) == masked)
        return;
    m_cells.forgetAll();
    repaint();
}

void RowModel::showWaiting()
{
    if (!m_waiting.isEmpty())
        m_marked = {m_waiting.at(0), m_waiting.at(m_waiting.size() - 1)};
    if (!isLive()) {
        askAgain();
        return;
    }
    prepend(std::exchange(m_waiting, {}).runs());
    emit stateChanged();
}

void RowModel::showPart(const QList<IdRun> &ids, bool first)
{
    if (first) {
        RowOrder rows(isLive());
        rows.append(firstOf(ids, maxShownRows));
        replaceRows(std::move(rows));
        return;
    }
    const QList<IdRun> shown = firstOf(ids, maxShownRows - m_rows.size());
    const qint64 count = sizeOf(shown);
    if (count == 0)
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(count) - 1);
    m_rows.append(shown);
    endInsertRows();
}

void RowModel::showWhole()
{
    replaceRows(RowOrder(isLive(), m_search.takeIds()));
}

void RowModel::takeNews(const QList<IdRun> &falling)
{
    const QList<IdRun> rising = reversed(falling);
    if (isLive() && !m_held)
        prepend(rising);
    else
        m_waiting.append(rising);
    takeRemoved(std::exchange(m_removed, {}));
}

void RowModel::endAnswer()
{
    takeRemoved(std::exchange(m_removed, {}));
    emit answered();
}

void RowModel::replaceRows(RowOrder rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    if (m_rows.size() > maxShownRows)
        m_rows.remove({maxShownRows, m_rows.size() - maxShownRows});
    m_waiting = {};
    if (m_cells.isFrozen())
        m_cells.clear();
    endResetModel();
}

/// Puts rows on top; where there is no room for all, the last of the view make room.
void RowModel::prepend(const QList<IdRun> &rising)
{
    const qint64 count = sizeOf(rising);
    if (count == 0)
        return;
    if (count > maxShownRows) {
        askAgain();
        return;
    }
    if (const qint64 over = m_rows.size() + count - maxShownRows; over > 0)
        removeSpan({m_rows.size() - over, over});
    beginInsertRows({}, 0, static_cast<int>(count) - 1);
    m_rows.prepend(rising);
    m_cells.shift(count);
    endInsertRows();
    emit rowsAdded(static_cast<int>(count));
}

void RowModel::takeStored(const Stored &stored)
{
    if (m_search.isOut())
        m_removed.append(stored.removed);
    if (m_removed.size() > maxRemovalsKept) {
        m_removed.clear();
        m_search.askAgainSoon();
    }
    if (!m_cells.isFrozen()) { // else it speaks of other ids than those that are shown
        takeRemoved(stored.removed);
        takeChanged(stored.changed);
    }
    m_search.takeNewest(stored.newest);
}

/// A sorted view keeps them, without cells, until it is asked again: finding them would take long.
void RowModel::takeRemoved(const QList<IdRun> &runs)
{
    if (runs.isEmpty() || !m_rows.isFalling())
        return;
    qint64 moved = 0;
    for (const IdRun &run : runs) {
        const Span waits = spanOfRising(m_waiting, run);
        m_waiting.remove(waits.place, waits.count);
        for (const Span &span : m_rows.spansOf(run)) {
            const bool any = moved > 0;
            moved += m_rows.size() - span.place;
            if (any && moved > maxMovedRows) {
                m_search.askAgainSoon();
                return;
            }
            removeSpan(span);
        }
    }
    emit stateChanged();
}

void RowModel::removeSpan(Span span)
{
    const auto first = static_cast<int>(span.place);
    beginRemoveRows({}, first, first + static_cast<int>(span.count) - 1);
    m_rows.remove(span);
    endRemoveRows();
}

void RowModel::takeChanged(const QList<qint64> &ids)
{
    if (ids.isEmpty())
        return;
    m_cells.forget(ids);
    repaint();
    if (!isLive() || query().filter.kind != Filter::Kind::All)
        m_search.askAgainSoon(); // whether they still belong here, and where, is not known without asking
}

void RowModel::takeRemade()
{
    m_cells.freeze();
    m_marked = {1, 0};
    m_search.takeRemade();
}

bool RowModel::takeFailure(Ticket ticket)
{
    m_cells.takeFailure(ticket);
    return m_search.takeFailure(ticket);
}

void RowModel::repaint()
{
    if (m_rows.size() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RowModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant RowModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Column &shown = column(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(shown));
    if (role == markRole)
        return idAt(index.row()) >= m_marked.first && idAt(index.row()) <= m_marked.second;
    const bool ofCell = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::DecorationRole
        || role == Qt::ForegroundRole;
    if (!ofCell)
        return {};
    const Cells *cells = cellsAt(index.row());
    return cells == nullptr || cells->isEmpty() ? QVariant() : textOf(*cells, index.column(), role);
}

QVariant RowModel::textOf(const Cells &cells, int section, int role) const
{
    const Column &shown = column(section);
    const QByteArray &cell = cells.at(section);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(shown, cell, m_shownTime);
    case Qt::ToolTipRole:
        return cellTip(shown, cell, isBodyRead(m_table, cells), m_shownTime);
    case Qt::DecorationRole: {
        const QString name = drawingOf(shown, cell);
        return name.isEmpty() ? QVariant() : QVariant(m_icons.value(name));
    }
    default:
        return cell.isNull() ? QVariant(fadedText(QGuiApplication::palette())) : QVariant();
    }
}

QVariant RowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const Column &shown = column(section);
    if (role == Qt::DisplayRole)
        return titleOf(shown);
    if (role == Qt::ToolTipRole)
        return columnTip(shown, m_shownTime);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(shown));
    return {};
}
