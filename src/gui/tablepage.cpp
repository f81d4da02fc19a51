#include "gui/tablepage.h"

#include "gui/celltext.h"
#include "gui/emptytable.h"
#include "gui/filterbar.h"
#include "gui/filterline.h"
#include "gui/remembered.h"
#include "gui/rowcopy.h"
#include "gui/rowmodel.h"
#include "gui/rowplace.h"
#include "gui/tableview.h"

#include <QAction>
#include <QLocale>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int minute = 60'000; ///< milliseconds between two readings of a filter that speaks of the present
constexpr int patience = 300;  ///< milliseconds until it is said that a search takes long

} // namespace

TablePage::TablePage(const Table &table, Tickets &tickets, const QString &settingsFile, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_model(new RowModel(table, tickets, this))
    , m_copy(new RowCopy(*m_model, tickets, this))
    , m_bar(new FilterBar(table, this))
    , m_stack(new QStackedWidget(this))
    , m_view(new TableView(*m_model, this))
    , m_place(new RowPlace(*m_model, *m_view, tickets))
    , m_empty(new EmptyTable(table, this))
{
    setObjectName(QString::fromLatin1(table.key) + u"Page"_s);
    m_view->setAccessibleName(titleOf(table));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    connectModel();
    connectView();
    m_view->restoreColumns(remembered(settingsFile, columnsKey(table)).toByteArray());
    m_minute.setInterval(minute);
    m_patience.setInterval(patience);
    m_patience.setSingleShot(true);
    showState();
}

void TablePage::connectModel()
{
    connect(m_model, &RowModel::findWanted, this, &TablePage::findWanted);
    connect(m_model, &RowModel::rowsWanted, this, &TablePage::rowsWanted);
    connect(m_model, &RowModel::stateChanged, this, &TablePage::showState);
    connect(m_model, &RowModel::answered, this, &TablePage::takeAnswered);
    connect(m_model, &RowModel::rowsAdded, this, &TablePage::followAdded);
    connect(m_model, &RowModel::modelReset, this, [this] { m_above = 0; });
    connect(m_model, &RowModel::dataChanged, this, &TablePage::tellSelected);
    connect(m_place, &RowPlace::locateWanted, this, &TablePage::locateWanted);
    connect(m_place, &RowPlace::lost, this, &TablePage::forgetSelected);
    connect(m_copy, &RowCopy::rowsWanted, this, &TablePage::rowsWanted);
    connect(m_copy, &RowCopy::told, this, &TablePage::told);
    connect(&m_minute, &QTimer::timeout, this, &TablePage::askPresent);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = true;
        showState();
    });
}

void TablePage::connectView()
{
    connect(m_bar->line(), &FilterLine::filterChanged, this, &TablePage::askFilter);
    connect(m_bar->line(), &FilterLine::left, this, &TablePage::focusRows);
    connect(m_bar, &FilterBar::freshWanted, this, &TablePage::showNew);
    connect(m_view, &TableView::filterWanted, m_bar->line(), &FilterLine::addCondition);
    connect(m_view, &TableView::copyWanted, this, &TablePage::copy);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { current.isValid() ? tellSelected() : forgetSelected(); });
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_above > 0 && m_view->isAtTop()) {
            m_above = 0;
            showState();
        }
    });
    connect(m_empty, &EmptyTable::clearWanted, this, [this] { setFilter({}); });
    connect(m_empty, &EmptyTable::sampleWanted, this, &TablePage::sampleWanted);
}

const Query &TablePage::query() const
{
    return m_model->query();
}

QString TablePage::filter() const
{
    return m_bar->line()->appliedText();
}

void TablePage::setFilter(const QString &text)
{
    m_bar->line()->setFilter(text);
}

void TablePage::find(const QString &filter)
{
    m_selectsFirst = true;
    setFilter(filter);
    if (!m_model->isSearching())
        takeAnswered(); // it is shown already
    focusRows();
}

void TablePage::focusFilter()
{
    m_bar->line()->setFocus(Qt::ShortcutFocusReason);
    m_bar->line()->selectAll();
}

void TablePage::focusRows()
{
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

QList<const Column *> TablePage::shownColumns() const
{
    return m_view->shownColumns();
}

void TablePage::addRowAction(QAction *action)
{
    m_view->addAction(action);
    m_empty->addAction(action);
}

void TablePage::copy(bool withHeader)
{
    m_copy->copy(m_view->selectionModel()->selection(), m_view->shownSections(), withHeader);
}

void TablePage::setShown(bool shown)
{
    if (shown)
        m_minute.start();
    else
        m_minute.stop();
    m_model->setShown(shown);
    if (!shown)
        return;
    askPresent();
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

QByteArray TablePage::columnState() const
{
    return m_view->columnState();
}

QString TablePage::columnsKey(const Table &table)
{
    return u"columns-%1/%2"_s.arg(schemaNumber).arg(QLatin1StringView(table.key));
}

void TablePage::askFilter()
{
    Query query = m_model->query();
    query.filter = m_bar->line()->filter();
    m_trouble.clear();
    m_aged = false;
    m_model->ask(query);
}

/// A filter such as receivedAt>-2h means other rows from moment to moment: news are asked for by what it
/// means now.
void TablePage::renewQuery()
{
    if (!m_bar->line()->renew())
        return;
    Query query = m_model->query();
    query.filter = m_bar->line()->filter();
    m_model->renew(query);
    m_aged = true;
}

/// It lets go of rows while time passes.
void TablePage::askPresent()
{
    renewQuery();
    if (m_aged && !m_paused) {
        m_aged = false;
        m_model->askAgain();
    }
}

void TablePage::takeFound(const Found &found)
{
    m_model->takeFound(found);
}

void TablePage::takeAnswered()
{
    m_trouble.clear();
    if (std::exchange(m_selectsFirst, false) && m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, m_view->shownSections().constFirst()));
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
    renewQuery();
    m_model->takeStored(stored);
    showState();
}

void TablePage::takeRemade()
{
    m_place->takeRemade();
    m_copy->takeRemade();
    m_model->takeRemade();
}

void TablePage::takeLocated(Ticket ticket, qint64 id)
{
    m_place->takeLocated(ticket, id);
}

void TablePage::takeFailure(Ticket ticket, const QString &sentence)
{
    if (m_model->takeFailure(ticket))
        m_trouble = sentence;
    showState();
}

/// Which of table, empty state and button are to be seen, and what they say.
void TablePage::showState()
{
    if (!m_model->isSearching()) {
        m_patience.stop();
        m_slow = false;
    } else if (!m_slow && !m_patience.isActive()) {
        m_patience.start();
    }
    showCount();
    m_bar->showFresh(m_model->waiting() + m_above);
    if (m_model->rowCount() == 0)
        showEmpty();
    showOne(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_view) : m_empty);
}

void TablePage::showCount()
{
    if (m_model->isStale() && !m_slow)
        return; // it says what is still shown
    const qint64 count = m_model->rowCount();
    const bool filtered = query().filter.kind != Filter::Kind::All;
    const auto rows = QLocale().toString(count);
    if (m_model->isStale())
        m_bar->showCount(tr("Searching…"));
    else if (m_model->isSearching() && filtered)
        m_bar->showCount(tr("%1 found, searching…").arg(rows));
    else if (filtered || count == maxShownRows)
        m_bar->showCount(tr("%1 of %2 rows").arg(rows, QLocale().toString(qMax(m_rows, count))));
    else
        m_bar->showCount(count == 1 ? tr("1 row") : tr("%1 rows").arg(rows));
}

/// Rows or what stands in their place; the focus stays where a person works.
void TablePage::showOne(QWidget *part)
{
    if (m_stack->currentWidget() == part)
        return;
    const QWidget *focused = window()->focusWidget();
    const bool isHere = focused != nullptr && m_stack->isAncestorOf(focused);
    m_stack->setCurrentWidget(part);
    if (isHere)
        focusRows();
}

void TablePage::showEmpty()
{
    const bool filtered = query().filter.kind != Filter::Kind::All;
    if (!m_trouble.isEmpty())
        m_empty->showTrouble(m_trouble);
    else if (m_model->isSearching() && m_slow)
        m_empty->showSearching();
    else if (m_model->isSearching())
        return; // it is answered in a moment
    else if (filtered)
        m_empty->showNothingFound();
    else
        m_empty->showNothingCame(m_receiving);
}

/// The button beside the filter line: shows what came since, at the top.
void TablePage::showNew()
{
    m_above = 0;
    m_view->scrollToTop();
    m_model->showWaiting();
    focusRows();
    showState();
}

/// Rows were added above: what is looked at stays where it is, unless the newest are looked at.
void TablePage::followAdded(int count)
{
    if (m_view->isAtTop())
        return;
    m_view->scrollToRow(m_view->topRow() + count);
    m_above += count;
    showState();
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

void TablePage::forgetSelected()
{
    if (m_toldRow.id == 0)
        return;
    m_toldRow = {};
    emit selectionLost();
}
