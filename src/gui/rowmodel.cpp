#include "gui/rowmodel.h"

#include "gui/celltext.h"
#include "gui/icon.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int newsInterval = 200;     ///< milliseconds between two questions for news
constexpr qint64 maxRows = 1LL << 30; ///< a view counts rows in an int

/// Places that follow each other.
struct Span
{
    qint64 place = 0;
    qint64 count = 0;
};

/// The first place whose id is not before `id` in a sequence that rises or falls.
qint64 placeOf(const RowIds &ids, qint64 id, bool falls)
{
    qint64 low = 0;
    for (qint64 high = ids.size(); low < high;) {
        const qint64 middle = low + (high - low) / 2;
        const bool before = falls ? ids.at(middle) > id : ids.at(middle) < id;
        if (before)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/// Where the ids from low to high stand in a sequence that rises or falls.
Span spanOf(const RowIds &ids, qint64 low, qint64 high, bool falls)
{
    const qint64 first = placeOf(ids, falls ? high : low, falls);
    const qint64 end = placeOf(ids, falls ? low - 1 : high + 1, falls);
    return {first, end - first};
}

} // namespace

RowModel::RowModel(const Table &table, Tickets &tickets, QObject *parent)
    : QAbstractTableModel(parent)
    , m_table(table)
    , m_tickets(tickets)
    , m_cells(table, tickets)
{
    m_query.table = &table;
    m_newsTimer.setSingleShot(true);
    m_cells.setView([this] { return size(); }, [this](qint64 place) { return idOf(place); });
    connect(&m_newsTimer, &QTimer::timeout, this, &RowModel::lookForNews);
    connect(&m_cells, &RowCells::rowsWanted, this, &RowModel::rowsWanted);
    connect(&m_cells, &RowCells::arrived, this, &RowModel::repaint);
    for (const char *name : {"code-ok", "code-pending", "code-warning", "code-error"})
        m_icons.insert(QString::fromLatin1(name), drawnIcon(QString::fromLatin1(name)));
}

void RowModel::ask(const Query &query)
{
    m_query = query;
    m_unanswered = true;
    m_next = Asking::First;
    if (m_shown)
        find(m_next);
}

void RowModel::askAgain()
{
    if (m_unanswered)
        return; // the question that is out, or comes, says it
    m_unanswered = true;
    m_next = Asking::Again;
    if (m_shown)
        find(m_next);
}

void RowModel::sort(int column, Qt::SortOrder order)
{
    Query query = m_query;
    query.sort = column < 0 ? nullptr : &this->column(column);
    query.descending = order == Qt::DescendingOrder;
    if (query.sort != m_query.sort || query.descending != m_query.descending)
        ask(query);
}

void RowModel::find(Asking asking)
{
    m_newsTimer.stop();
    m_asking = asking;
    m_firstPart = true;
    m_found = {};
    m_findTicket = m_tickets.next();
    emit findWanted(m_findTicket, m_query, asking == Asking::News ? m_considered : 0);
    emit stateChanged();
}

void RowModel::setShown(bool shown)
{
    m_shown = shown;
    if (!shown) {
        m_findTicket = 0; // another view's question replaces it
        m_newsTimer.stop();
    } else if (m_findTicket == 0 && m_unanswered) {
        find(m_next);
    } else {
        lookForNews();
    }
}

void RowModel::setHeld(bool held)
{
    m_held = held;
    if (!held && isLive())
        showWaiting();
}

void RowModel::showWaiting()
{
    prepend(std::exchange(m_waiting, {}));
    emit stateChanged();
}

/// Asks for what came since, at most once in newsInterval. What comes while a question is out is remembered.
void RowModel::lookForNews()
{
    if (!m_shown || m_findTicket != 0 || m_newest <= m_considered)
        return;
    if (m_unanswered)
        return find(m_next);
    if (m_sinceNews.isValid() && !m_sinceNews.hasExpired(newsInterval)) {
        m_newsTimer.start(std::max(0, newsInterval - static_cast<int>(m_sinceNews.elapsed())));
        return;
    }
    m_sinceNews.start();
    find(Asking::News);
}

void RowModel::takeFound(const Found &found)
{
    if (m_findTicket == 0 || found.ticket != m_findTicket)
        return;
    if (m_asking == Asking::First) {
        if (m_firstPart || !found.ids.isEmpty())
            showRows(found.ids, std::exchange(m_firstPart, false));
    } else {
        m_found.append(found.ids);
    }
    if (!found.last) {
        emit stateChanged();
        return;
    }
    m_findTicket = 0;
    m_considered = found.considered;
    m_newest = std::max(m_newest, m_considered);
    if (m_asking == Asking::News) {
        takeNews();
    } else {
        m_unanswered = false;
        if (m_asking == Asking::Again)
            showRows(std::exchange(m_found, {}).runs(), true);
        emit answered();
    }
    emit stateChanged();
    lookForNews();
}

void RowModel::takeNews()
{
    RowIds ascending;
    const QList<IdRun> runs = std::exchange(m_found, {}).runs();
    for (auto run = runs.rbegin(); run != runs.rend(); ++run)
        ascending.append(IdRun{run->first + (run->count - 1) * run->step, run->count, -run->step});
    if (isLive() && !m_held)
        prepend(ascending);
    else
        m_waiting.append(ascending.runs());
}

void RowModel::showRows(const QList<IdRun> &ids, bool first)
{
    if (first) {
        beginResetModel();
        m_older = {};
        m_newer = {};
        m_waiting = {};
        m_older.append(ids);
        endResetModel();
        return;
    }
    RowIds more;
    more.append(ids);
    const qint64 count = std::min(more.size(), maxRows - size());
    if (count <= 0)
        return;
    beginInsertRows({}, static_cast<int>(size()), static_cast<int>(size() + count) - 1);
    m_older.append(ids);
    endInsertRows();
}

void RowModel::prepend(const RowIds &ascending)
{
    const qint64 count = std::min(ascending.size(), maxRows - size());
    if (count <= 0)
        return;
    beginInsertRows({}, 0, static_cast<int>(count) - 1);
    m_newer.append(ascending.runs());
    m_cells.shift(count);
    endInsertRows();
    emit rowsAdded(static_cast<int>(count));
}

void RowModel::takeStored(const Stored &stored)
{
    m_newest = std::max(m_newest, stored.newest);
    if (!stored.removed.isEmpty())
        removeRows(stored.removed);
    if (!stored.changed.isEmpty()) {
        m_cells.forget(stored.changed);
        if (m_query.sort == nullptr && m_query.filter.kind == Filter::Kind::All)
            repaint();
        else
            askAgain(); // whether it still belongs here, and where, is not known without asking
    }
    lookForNews();
}

/// A sorted view keeps them, without cells, until it is asked again: finding them would take long.
void RowModel::removeRows(const QList<IdRun> &runs)
{
    if (!isLive())
        return;
    for (const IdRun &run : runs) {
        const qint64 low = std::min(run.first, run.first + (run.count - 1) * run.step);
        const Span older = spanOf(m_older, low, low + run.count - 1, true);
        const Span newer = spanOf(m_newer, low, low + run.count - 1, false);
        const Span held = spanOf(m_waiting, low, low + run.count - 1, false);
        m_waiting.remove(held.place, held.count);
        if (newer.count > 0) {
            const auto first = static_cast<int>(m_newer.size() - newer.place - newer.count);
            beginRemoveRows({}, first, first + static_cast<int>(newer.count) - 1);
            m_newer.remove(newer.place, newer.count);
            endRemoveRows();
        }
        if (older.count > 0) {
            const auto first = static_cast<int>(m_newer.size() + older.place);
            beginRemoveRows({}, first, first + static_cast<int>(older.count) - 1);
            m_older.remove(older.place, older.count);
            endRemoveRows();
        }
    }
    emit stateChanged();
}

void RowModel::takeRemade()
{
    m_cells.clear();
    m_findTicket = 0;
    m_newest = 0;
    m_considered = 0;
    m_unanswered = true;
    m_next = Asking::Again;
    if (m_shown)
        find(m_next);
}

bool RowModel::takeFailure(Ticket ticket)
{
    m_cells.takeFailure(ticket);
    if (ticket != m_findTicket)
        return false;
    m_findTicket = 0;
    emit stateChanged();
    return true;
}

void RowModel::repaint()
{
    if (size() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

qint64 RowModel::idOf(qint64 place) const
{
    const qint64 newer = m_newer.size();
    return place < newer ? m_newer.at(newer - 1 - place) : m_older.at(place - newer);
}

qint64 RowModel::idAt(int row) const
{
    return idOf(row);
}

int RowModel::rowOf(qint64 id) const
{
    const qint64 newer = m_newer.indexOf(id);
    if (newer >= 0)
        return static_cast<int>(m_newer.size() - 1 - newer);
    const qint64 older = m_older.indexOf(id);
    return older < 0 ? -1 : static_cast<int>(m_newer.size() + older);
}

const Cells *RowModel::cellsAt(int row) const
{
    return m_cells.look(idOf(row), row);
}

int RowModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(std::min(size(), maxRows));
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
    if (role == Qt::TextAlignmentRole) {
        const auto side = shown.type == Type::Integer ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue(Qt::Alignment(side | Qt::AlignVCenter));
    }
    const bool ofCell = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::DecorationRole
        || role == Qt::ForegroundRole;
    if (!ofCell)
        return {};
    const Cells *cells = cellsAt(index.row());
    return cells == nullptr || cells->isEmpty() ? QVariant() : textOf(shown, cells->at(index.column()), role);
}

QVariant RowModel::textOf(const Column &column, const QByteArray &cell, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return cellText(column, cell);
    case Qt::ToolTipRole: {
        const QString text = cellTip(column, cell);
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case Qt::DecorationRole: {
        const QString name = drawingOf(column, cell);
        return name.isEmpty() ? QVariant() : QVariant(m_icons.value(name));
    }
    default:
        return cell.isNull() ? QVariant(QGuiApplication::palette().brush(QPalette::PlaceholderText))
                             : QVariant();
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
        return QString::fromLatin1(shown.key);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((shown.type == Type::Integer ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}
