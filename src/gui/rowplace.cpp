#include "gui/rowplace.h"

#include "gui/rowmodel.h"
#include "gui/tableview.h"

#include <QItemSelectionModel>

#include <algorithm>

RowPlace::RowPlace(RowModel &model, TableView &view, Tickets &tickets)
    : QObject(&view)
    , m_model(model)
    , m_view(view)
    , m_tickets(tickets)
{
    connect(&model, &RowModel::modelAboutToBeReset, this, &RowPlace::keep);
    connect(&model, &RowModel::modelReset, this, &RowPlace::noteScrolling);
    connect(&model, &RowModel::rowsInserted, this, &RowPlace::noteGrowth);
    connect(&model, &RowModel::answered, this, &RowPlace::finish);
}

/// Writes down what is looked at, before the rows are replaced.
void RowPlace::keep()
{
    const QModelIndex current = m_view.currentIndex();
    if (m_model.rowCount() == 0 || (m_place && !current.isValid()))
        return; // an older place still counts
    m_asked.clear();
    Place place;
    place.sameQuestion = !m_model.isSearching();
    const int top = qMin(m_view.topRow(), m_model.rowCount() - 1);
    if (!m_view.isAtTop()) {
        place.top = m_model.idAt(top);
        remember(place, top);
    }
    if (current.isValid()) {
        place.current = m_model.idAt(current.row());
        place.column = current.column();
        place.below = current.row() - top;
        remember(place, current.row());
    }
    for (const QItemSelectionRange &range : m_view.selectionModel()->selection().mid(0, maxKeptRanges)) {
        place.ranges.append({.first = m_model.idAt(range.top()),
                             .last = m_model.idAt(range.bottom()),
                             .rows = range.height(),
                             .left = range.left(),
                             .right = range.right()});
        remember(place, range.top());
        remember(place, range.bottom());
    }
    m_place = std::move(place);
}

void RowPlace::remember(Place &place, int row) const
{
    const Cells *cells = m_model.cellsAt(row);
    if (cells != nullptr && !cells->isEmpty())
        place.cells.insert(m_model.idAt(row), *cells);
}

/// The rows were replaced: those of a new question are seen from the first on, until more is known.
void RowPlace::noteScrolling()
{
    if (!m_place)
        return;
    m_view.scrollToRow(m_place->sameQuestion ? m_view.topRow() : 0);
    m_scrolled = m_view.topRow();
    m_grown = false;
    look();
}

void RowPlace::noteGrowth()
{
    m_grown = true;
    look();
}

/// Rows of the answer came: the current one may be among them.
void RowPlace::look()
{
    // Where an order is sorted, looking for it takes long, and what is seen already stays where it is.
    if (!m_place || m_remade || !m_model.isSearching() || !m_model.isLive())
        return;
    const qint64 current = m_place->located ? m_newIds.value(m_place->current) : m_place->current;
    if (current > 0 && m_model.rowOf(current) >= 0)
        restore();
}

/// A whole answer is there.
void RowPlace::finish()
{
    if (!m_place) {
        m_remade = false;
        return;
    }
    if (m_model.rowCount() == 0) {
        if (m_place->current > 0)
            emit lost(); // the place still counts: the next answer may have rows
        return;
    }
    if (std::exchange(m_remade, false))
        locate();
    else if (m_asked.isEmpty())
        restore();
}

/// Asks which rows those that were looked at are now.
void RowPlace::locate()
{
    m_asked.clear();
    m_newIds.clear();
    m_place->located = true;
    QList<qint64> wanted{m_place->current, m_place->top};
    for (const Range &range : std::as_const(m_place->ranges))
        wanted << range.first << range.last;
    for (const qint64 id : std::as_const(wanted)) {
        const bool isKnown = m_place->cells.contains(id) && !m_newIds.contains(id);
        if (!isKnown || m_newIds.size() == maxLocatedRows)
            continue;
        m_newIds.insert(id, 0);
        m_asked.insert(m_tickets.next(), id);
    }
    if (m_asked.isEmpty()) {
        restore();
        return;
    }
    const auto asked = m_asked; // an answer may come at once
    const auto cells = m_place->cells;
    for (auto one = asked.cbegin(); one != asked.cend(); ++one)
        emit locateWanted(one.key(), &m_model.table(), cells.value(one.value()));
}

void RowPlace::takeLocated(Ticket ticket, qint64 id)
{
    const auto found = m_asked.constFind(ticket);
    if (found == m_asked.constEnd())
        return;
    m_newIds[*found] = id;
    m_asked.erase(found);
    if (m_asked.isEmpty() && m_place && !m_remade && !m_model.isSearching())
        restore();
}

int RowPlace::rowOf(const Place &place, qint64 id) const
{
    const qint64 now = place.located ? m_newIds.value(id) : id;
    return static_cast<int>(m_rows.value(now, -1));
}

/// Looks for all rows in one go: in a sorted order each look is one at everything.
void RowPlace::findRows(const Place &place)
{
    QList<qint64> wanted{place.current, place.top};
    for (const Range &range : place.ranges)
        wanted << range.first << range.last;
    if (place.located)
        std::transform(wanted.cbegin(), wanted.cend(), wanted.begin(),
                       [this](qint64 id) { return m_newIds.value(id); });
    wanted.removeAll(0);
    m_rows = m_model.order().placesOf(wanted);
}

void RowPlace::restore()
{
    const Place place = *std::exchange(m_place, std::nullopt);
    const bool isChosen = m_view.currentIndex().isValid(); // by hand, meanwhile
    const int seen = m_view.topRow();
    findRows(place);
    const int current = rowOf(place, place.current);
    if (!isChosen)
        restoreSelection(place, current);
    // The first rows of a sorted answer are looked at already when the others come.
    const bool stays = seen != m_scrolled || (m_grown && !m_model.isLive());
    m_view.scrollToRow(stays ? seen : rowToScrollTo(place, current));
    m_rows.clear();
    if (!isChosen && current < 0 && place.current > 0)
        emit lost();
}

void RowPlace::restoreSelection(const Place &place, int current)
{
    QItemSelection selection;
    for (const Range &range : place.ranges) {
        const int first = rowOf(place, range.first);
        const int last = rowOf(place, range.last);
        if (first >= 0 && last - first == range.rows - 1) // else there are others between them
            selection.select(m_model.index(first, range.left), m_model.index(last, range.right));
    }
    m_view.selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current < 0)
        return;
    m_view.setAutoScroll(false); // where to scroll to is known
    m_view.selectionModel()->setCurrentIndex(m_model.index(current, place.column),
                                             QItemSelectionModel::NoUpdate);
    m_view.setAutoScroll(true);
}

int RowPlace::rowToScrollTo(const Place &place, int current) const
{
    if (place.top == 0)
        return 0;
    const bool wasSeen = place.below >= 0 && place.below < m_view.rowsSeen();
    if (current >= 0 && wasSeen)
        return qMax(0, current - place.below);
    if (!place.sameQuestion)
        return 0;
    if (const int top = rowOf(place, place.top); top >= 0)
        return top;
    return place.located ? 0 : qMax(0, m_model.rowNear(place.top));
}
