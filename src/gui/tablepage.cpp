#include "gui/tablepage.h"

#include "gui/currentrow.h"
#include "gui/emptytable.h"
#include "gui/filterbar.h"
#include "gui/filterline.h"
#include "gui/remembered.h"
#include "gui/rowarea.h"
#include "gui/rowmodel.h"
#include "gui/rowplace.h"
#include "gui/seenrows.h"
#include "gui/tableview.h"

#include <QAction>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int minute = 60'000; ///< milliseconds between two readings of a filter that speaks of the present

/// Where the columns of a table are remembered; other schemas have other columns.
QString columnsKey(const Table &table)
{
    return u"columns-%1/%2"_s.arg(schemaNumber).arg(QLatin1StringView(table.key));
}

QString filterKey(const Table &table)
{
    return u"filter/"_s + QLatin1StringView(table.key);
}

QString historyKey(const Table &table)
{
    return u"filters-used/"_s + QLatin1StringView(table.key);
}

} // namespace

TablePage::TablePage(const Table &table, Tickets &tickets, const QString &settingsFile, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_model(new RowModel(table, tickets, this))
    , m_bar(new FilterBar(table, this))
    , m_area(new RowArea(*m_model, this))
    , m_view(m_area->view())
    , m_place(new RowPlace(*m_model, *m_view, tickets))
    , m_current(new CurrentRow(*m_model, *m_view))
    , m_seen(new SeenRows(*m_model, *m_view))
{
    setObjectName(QString::fromLatin1(table.key) + u"Page"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_area, 1);
    connectModel();
    connectView();
    restore(settingsFile);
    m_minute.setInterval(minute);
    showState();
}

void TablePage::connectModel()
{
    connect(m_model, &RowModel::findWanted, this, &TablePage::findWanted);
    connect(m_model, &RowModel::rowsWanted, this, &TablePage::rowsWanted);
    connect(m_model, &RowModel::stateChanged, this, &TablePage::showState);
    connect(m_model, &RowModel::answered, this, &TablePage::takeAnswered);
    connect(m_model, &RowModel::rowsAdded, this, &TablePage::followAdded);
    connect(m_place, &RowPlace::locateWanted, this, &TablePage::locateWanted);
    connect(m_place, &RowPlace::lost, m_current, &CurrentRow::forget);
    connect(m_current, &CurrentRow::selected, this, &TablePage::rowSelected);
    connect(m_current, &CurrentRow::lost, this, &TablePage::selectionLost);
    connect(&m_minute, &QTimer::timeout, this, &TablePage::askPresent);
}

void TablePage::connectView()
{
    connect(m_bar->line(), &FilterLine::filterChanged, this, &TablePage::askFilter);
    connect(m_bar->line(), &FilterLine::left, this, [this] {
        settleFilter();
        focusRows();
    });
    connect(m_bar, &FilterBar::freshWanted, this, &TablePage::showNew);
    connect(m_view, &TableView::filterWanted, m_bar->line(), &FilterLine::addCondition);
    connect(m_view, &TableView::copyWanted, this, &TablePage::copy);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, [this] {
        if (m_view->isAtTop())
            showState(); // what is there is seen
    });
    connect(m_area, &RowArea::slow, this, &TablePage::showCount);
    connect(m_area->empty(), &EmptyTable::clearWanted, this, [this] { setFilter({}); });
    connect(m_area->empty(), &EmptyTable::sampleWanted, this, &TablePage::sampleWanted);
}

const Query &TablePage::query() const
{
    return m_model->query();
}

void TablePage::settleFilter()
{
    m_bar->line()->settle();
}

QString TablePage::filter() const
{
    return m_bar->line()->appliedText();
}

bool TablePage::showsWhatIsTyped() const
{
    return m_bar->line()->text().trimmed() == filter().trimmed();
}

void TablePage::setFilter(const QString &text)
{
    m_bar->line()->setFilter(text);
}

void TablePage::find(const QString &filter)
{
    select(filter, 0);
}

void TablePage::visit(const QString &filter, qint64 row)
{
    select(filter, row == 0 ? std::optional<qint64>() : row);
}

void TablePage::select(const QString &filter, std::optional<qint64> row)
{
    m_toSelect = row;
    setFilter(filter);
    if (!m_model->isSearching())
        takeAnswered(); // it is shown already
    focusRows();
}

qint64 TablePage::currentRow() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_model->idAt(current.row()) : 0;
}

void TablePage::focusFilter()
{
    m_bar->line()->setFocus(Qt::ShortcutFocusReason);
    m_bar->line()->selectAll();
}

void TablePage::focusRows()
{
    m_area->focusRows();
}

QList<const Column *> TablePage::shownColumns() const
{
    return m_view->shownColumns();
}

void TablePage::addBarAction(QAction *action)
{
    m_bar->addButton(action);
}

void TablePage::addRowAction(QAction *action)
{
    m_view->addAction(action);
    m_area->empty()->addAction(action);
}

void TablePage::addMenuAction(QAction *action)
{
    m_view->addMenuAction(action);
}

SelectedRows TablePage::selected() const
{
    if (m_model->isOutdated())
        return {};
    QItemSelection selection = m_view->selectionModel()->selection();
    const QModelIndex current = m_view->currentIndex();
    if (selection.isEmpty() && current.isValid())
        selection.select(current, current);
    return {m_table, m_model->order(), selection, m_view->shownSections()};
}

void TablePage::copy(bool withHeader)
{
    if (m_model->isOutdated())
        emit told(tr("The tables were just made anew. Copy again in a moment."));
    else
        emit copyWanted(selected(), withHeader);
}

void TablePage::setShown(bool shown)
{
    if (shown)
        m_minute.start();
    else
        m_minute.stop();
    if (shown)
        renewQuery();
    m_model->setShown(shown);
    if (!shown)
        return;
    askPresent();
    m_current->tellAgain();
}

void TablePage::setShownTime(ShownTime in)
{
    m_model->setShownTime(in);
}

void TablePage::setMasked(bool masked)
{
    m_model->setMasked(masked);
}

void TablePage::tellRow()
{
    m_current->tellAgain();
}

void TablePage::setPaused(bool paused)
{
    m_paused = paused;
    m_model->setHeld(paused);
    showState();
}

void TablePage::showReceiving(bool receiving)
{
    m_area->showReceiving(receiving);
}

QList<std::pair<QString, QVariant>> TablePage::state() const
{
    return {{columnsKey(m_table), m_view->columnState()},
            {filterKey(m_table), filter()},
            {historyKey(m_table), m_bar->line()->history()}};
}

void TablePage::restore(const QString &settingsFile)
{
    m_view->restoreColumns(remembered(settingsFile, columnsKey(m_table)).toByteArray());
    m_bar->line()->restoreHistory(remembered(settingsFile, historyKey(m_table)).toStringList());
    setFilter(remembered(settingsFile, filterKey(m_table)).toString());
}

void TablePage::forget(const RecipientNumber &number)
{
    m_bar->line()->forget(number);
}

void TablePage::askFilter()
{
    Query query = m_model->query();
    query.filter = m_bar->line()->filter();
    m_area->showTrouble({});
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
    m_area->showTrouble({});
    const auto wanted = std::exchange(m_toSelect, {});
    if (!wanted || m_model->rowCount() == 0)
        return;
    const int row = *wanted == 0 ? 0 : m_model->rowOf(*wanted);
    if (row >= 0)
        m_view->setCurrentIndex(m_model->index(row, m_view->shownSections().constFirst()));
}

void TablePage::takeRows(const RowsRead &read)
{
    if (read.table != &m_table)
        return;
    m_model->takeRows(read);
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
    m_seen->takeRemade();
    m_place->takeRemade();
    m_model->takeRemade();
}

void TablePage::takeLocated(Ticket ticket, qint64 id)
{
    m_place->takeLocated(ticket, id);
}

void TablePage::takeFailure(Ticket ticket, const QString &sentence)
{
    if (m_model->takeFailure(ticket) && m_model->rowCount() == 0)
        m_area->showTrouble(sentence);
}

void TablePage::showState()
{
    showCount();
    m_bar->showFresh(m_seen->fresh());
}

void TablePage::showCount()
{
    if (const auto text = m_area->countText(m_rows))
        m_bar->showCount(*text);
}

/// The button beside the filter line: shows what came since, at the top.
void TablePage::showNew()
{
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
    showState();
}
