#include "gui/tablepage.h"

#include "gui/celltext.h"
#include "gui/emptytable.h"
#include "gui/filterline.h"
#include "gui/icon.h"
#include "gui/plaintext.h"
#include "gui/rowcopy.h"
#include "gui/rowmodel.h"
#include "gui/tableview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int minute = 60'000; ///< milliseconds between two readings of a filter that speaks of the present

/// Where the columns of a table are remembered; other schemas have other columns.
QString columnsKey(const Table &table)
{
    return u"columns-%1/%2"_s.arg(schemaNumber).arg(QLatin1StringView(table.key));
}

} // namespace

TablePage::TablePage(const Table &table, Tickets &tickets, QString settingsFile, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_tickets(tickets)
    , m_settingsFile(std::move(settingsFile))
    , m_model(new RowModel(table, tickets, this))
    , m_copy(new RowCopy(*m_model, tickets, this))
    , m_filter(new FilterLine(table, this))
    , m_count(new QLabel(this))
    , m_mistake(new QLabel(this))
    , m_new(new QPushButton(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new TableView(*m_model, this))
    , m_empty(new EmptyTable(table, this))
{
    setObjectName(QString::fromLatin1(table.key) + u"Page"_s);
    m_view->setAccessibleName(titleOf(table));
    m_count->setObjectName(u"rowCount"_s);
    m_mistake->setObjectName(u"filterMistake"_s);
    m_new->setObjectName(u"newRows"_s);
    layOut();
    connectParts();
    m_view->restoreColumns(
        QSettings(m_settingsFile, QSettings::IniFormat).value(columnsKey(table)).toByteArray());
    m_minute.setInterval(minute);
    showState();
}

void TablePage::layOut()
{
    const int gap = fontMetrics().averageCharWidth();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(gap, gap / 2, gap, gap / 2);
    line->setSpacing(gap);
    line->addWidget(m_filter, 1);
    line->addWidget(m_count);
    layout->addLayout(line);
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->setWordWrap(true);
    m_mistake->setContentsMargins(gap * 2, 0, gap, gap / 2);
    m_mistake->hide();
    layout->addWidget(m_mistake);
    m_new->setFlat(true);
    m_new->hide();
    layout->addWidget(m_new);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
}

void TablePage::connectParts()
{
    connect(m_model, &RowModel::findWanted, this, &TablePage::findWanted);
    connect(m_model, &RowModel::rowsWanted, this, &TablePage::rowsWanted);
    connect(m_model, &RowModel::stateChanged, this, &TablePage::showState);
    connect(m_model, &RowModel::answered, this, &TablePage::returnToPlace);
    connect(m_model, &RowModel::rowsAdded, this, &TablePage::followAdded);
    connect(m_model, &RowModel::dataChanged, this, &TablePage::tellSelected);
    connect(m_model, &RowModel::modelAboutToBeReset, this, &TablePage::keepPlace);
    connect(m_copy, &RowCopy::rowsWanted, this, &TablePage::rowsWanted);
    connect(m_copy, &RowCopy::told, this, &TablePage::told);
    connect(m_filter, &FilterLine::filterChanged, this, &TablePage::askFilter);
    connect(m_filter, &FilterLine::mistaken, this, [this](const QString &sentence) {
        m_mistake->setText(visibleText(sentence));
        m_mistake->setVisible(!sentence.isEmpty());
    });
    connect(m_new, &QPushButton::clicked, this, &TablePage::showNew);
    connect(m_view, &TableView::filterWanted, m_filter, &FilterLine::addCondition);
    connect(m_view, &TableView::copyWanted, this, &TablePage::copy);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &TablePage::tellSelected);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_above > 0 && m_view->isAtTop()) {
            m_above = 0;
            showState();
        }
    });
    connect(m_empty, &EmptyTable::clearWanted, this, [this] { setFilter({}); });
    connect(m_empty, &EmptyTable::sampleWanted, this, &TablePage::sampleWanted);
    connect(&m_minute, &QTimer::timeout, this, &TablePage::askPresent);
}

const Query &TablePage::query() const
{
    return m_model->query();
}

QString TablePage::filter() const
{
    return m_filter->appliedText();
}

void TablePage::setFilter(const QString &text)
{
    m_filter->setFilter(text);
}

void TablePage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

QList<const Column *> TablePage::shownColumns() const
{
    return m_view->shownColumns();
}

void TablePage::copy(bool withHeader)
{
    if (m_filter->hasFocus())
        return m_filter->copy();
    m_copy->copy(m_view->selectionModel()->selection(), m_view->shownSections(), withHeader);
}

void TablePage::setShown(bool shown)
{
    if (shown)
        m_minute.start();
    else
        m_minute.stop();
    if (shown && m_filter->renew())
        renewQuery();
    m_model->setShown(shown);
    if (!shown)
        return;
    m_toldRow = {}; // others may have been told of since
    tellSelected();
}

void TablePage::setPaused(bool paused)
{
    m_paused = paused;
    m_model->setHeld(paused);
    showState();
}

void TablePage::showReceiving(bool receiving)
{
    m_receiving = receiving;
    showState();
}

void TablePage::remember() const
{
    QSettings(m_settingsFile, QSettings::IniFormat).setValue(columnsKey(m_table), m_view->columnState());
}

void TablePage::askFilter()
{
    Query query = m_model->query();
    query.filter = m_filter->filter();
    m_trouble.clear();
    m_model->ask(query);
}

void TablePage::renewQuery()
{
    Query query = m_model->query();
    query.filter = m_filter->filter();
    m_model->renew(query);
}

/// A filter such as receivedAt>-2h lets go of rows while time passes.
void TablePage::askPresent()
{
    if (m_paused || !m_filter->renew())
        return;
    renewQuery();
    m_model->askAgain();
}

void TablePage::takeFound(const Found &found)
{
    m_model->takeFound(found);
}

void TablePage::takeRows(const RowsRead &read)
{
    if (read.table != &m_table)
        return;
    m_model->takeRows(read);
    m_copy->takeRows(read);
}

void TablePage::takeStored(const Stored &stored)
{
    m_rows = stored.rows;
    if (m_filter->renew())
        renewQuery();
    m_model->takeStored(stored);
    showState();
}

void TablePage::takeRemade()
{
    keepPlace();
    m_remade = true;
    m_model->takeRemade();
}

void TablePage::takeFailure(Ticket ticket, const QString &sentence)
{
    if (m_model->takeFailure(ticket))
        m_trouble = sentence;
    showState();
}

/// Which of table, empty state and bars are to be seen, and what they say.
void TablePage::showState()
{
    const QLocale locale;
    const qint64 rows = m_model->rowCount();
    const bool filtered = m_model->query().filter.kind != Filter::Kind::All;
    if (m_model->isSearching() && filtered)
        m_count->setText(tr("%1 found, searching…").arg(locale.toString(rows)));
    else if (filtered)
        m_count->setText(tr("%1 of %2 rows").arg(locale.toString(rows), locale.toString(qMax(m_rows, rows))));
    else
        m_count->setText(tr("%1 rows").arg(locale.toString(rows)));
    m_count->setMinimumWidth(m_count->sizeHint().width()); // only grows, so that nothing beside it moves
    const qint64 fresh = m_model->waiting() + m_above;
    if (fresh > 0)
        m_new->setText(tr("↑ %n new rows", nullptr, static_cast<int>(fresh)));
    m_new->setVisible(fresh > 0);
    m_stack->setCurrentWidget(rows > 0 ? static_cast<QWidget *>(m_view) : m_empty);
    if (rows == 0)
        showEmpty(filtered);
}

void TablePage::showEmpty(bool filtered)
{
    if (!m_trouble.isEmpty())
        m_empty->showTrouble(m_trouble);
    else if (m_model->isSearching())
        m_empty->showSearching();
    else if (filtered)
        m_empty->showNothingFound();
    else
        m_empty->showNothingCame(m_receiving);
}

/// The button above the rows: shows what came since, at the top.
void TablePage::showNew()
{
    m_above = 0;
    if (!m_model->isLive())
        m_model->askAgain();
    else
        m_model->showWaiting();
    m_view->scrollToTop();
    showState();
}

/// Rows were added above: what is looked at stays where it is, unless the newest are looked at.
void TablePage::followAdded(int count)
{
    if (m_view->isAtTop())
        return;
    m_view->keepBelow(count);
    m_above += count;
    showState();
}

/// Writes down what is looked at, before the rows are replaced.
void TablePage::keepPlace()
{
    if (m_model->rowCount() == 0)
        return; // an older place still counts
    m_place = {};
    const int top = qMax(0, m_view->rowAt(0));
    const QModelIndex current = m_view->currentIndex();
    m_place.isCurrent = current.isValid();
    m_place.atTop = m_view->isAtTop();
    const int row = current.isValid() ? current.row() : top;
    m_place.column = qMax(0, current.column());
    m_place.below = row - top;
    m_place.id = m_model->idAt(row);
    if (const Cells *cells = m_model->cellsAt(row))
        m_place.cells = *cells;
}

/// A whole answer is there: shows what was looked at before.
void TablePage::returnToPlace()
{
    const bool remade = std::exchange(m_remade, false);
    if (m_place.id == 0 || m_view->currentIndex().isValid()) {
        m_place = {}; // nothing was looked at, or something else is by now
        return;
    }
    if (!remade)
        return goTo(m_place.id);
    m_locating = m_tickets.next();
    emit locateWanted(m_locating, &m_table, m_place.cells);
}

void TablePage::takeLocated(Ticket ticket, qint64 id)
{
    if (ticket != m_locating)
        return;
    m_locating = 0;
    goTo(id);
}

void TablePage::goTo(qint64 id)
{
    const Place place = std::exchange(m_place, {});
    const int row = id > 0 ? m_model->rowOf(id) : -1;
    if (row >= 0 && place.isCurrent)
        m_view->setCurrentIndex(m_model->index(row, place.column));
    else if (place.isCurrent)
        emit selectionLost();
    if (place.atTop)
        m_view->scrollToTop();
    else if (row >= 0)
        m_view->verticalScrollBar()->setValue(row - place.below);
}

/// Hands the current row on as soon as its cells are there.
void TablePage::tellSelected()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid())
        return;
    const Cells *cells = m_model->cellsAt(current.row());
    if (cells == nullptr || cells->isEmpty())
        return;
    const qint64 id = m_model->idAt(current.row());
    if (id == m_toldRow.id && *cells == m_toldRow.cells)
        return;
    m_toldRow = {id, *cells};
    emit rowSelected(m_toldRow);
}
