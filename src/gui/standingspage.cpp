#include "gui/standingspage.h"

#include "core/query.h"
#include "gui/choicebutton.h"
#include "gui/clearbutton.h"
#include "gui/standingmodel.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSortFilterProxyModel>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestFind = 200;                           ///< characters
constexpr int widths[] = {16, 26, 22, 12, 40, 12, 18, 24}; ///< of columns, in characters

} // namespace

StandingsPage::StandingsPage(Tickets &tickets, QAction &toUpdates, QWidget *parent)
    : Board(tickets, parent)
    , m_model(new StandingModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_find(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_view(new QTableView(this))
{
    setObjectName(u"standings"_s);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(StandingModel::sortRole);
    m_sorted->setFilterKeyColumn(-1); // in all of them
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    makeLayout(toUpdates);
    setUpView();
    connect(m_find, &QLineEdit::textChanged, m_sorted, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_find, &QLineEdit::textChanged, this, &StandingsPage::showCount);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { select(index); });
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex &index) {
        const TemplateStanding &standing = m_model->at(m_sorted->mapToSource(index).row());
        emit jumpWanted(
            &templatesTable,
            conditionFor(columnOf(templatesTable, "templateCode"_L1), standing.key.templateCode, false));
    });
}

void StandingsPage::makeLayout(QAction &toUpdates)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *bar = new QHBoxLayout;
    const int gap = fontMetrics().horizontalAdvance(u'0');
    bar->setContentsMargins(gap, gap / 2, gap, gap / 2);
    bar->setSpacing(gap);
    m_find->setPlaceholderText(tr("Find a template, a state or a reason"));
    m_find->setAccessibleName(m_find->placeholderText());
    addClearButton(*m_find);
    m_find->setMaxLength(longestFind);
    bar->addWidget(m_find, 1);
    bar->addWidget(makeSwitch(toUpdates));
    bar->addWidget(m_count);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
}

void StandingsPage::setUpView()
{
    m_view->setObjectName(u"standingsView"_s);
    m_view->setAccessibleName(tr("Templates"));
    m_view->setModel(m_sorted);
    dress(*m_view, widths);
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->horizontalHeader()->setSortIndicatorClearable(true);
    m_view->setSortingEnabled(true);
}

void StandingsPage::focusRows()
{
    m_view->setFocus();
}

void StandingsPage::ask()
{
    want(StandingsWish(), m_ticket);
}

void StandingsPage::takeNews(const Table &table)
{
    if (&table == &templatesTable || &table == &commentsTable)
        Board::takeNews(table);
}

void StandingsPage::showSummary(const Summary &summary)
{
    const auto *standings = std::get_if<Standings>(&summary);
    if (standings == nullptr || standings->ticket != m_ticket)
        return;
    const QModelIndex current = m_view->currentIndex();
    const TemplateKey key =
        current.isValid() ? m_model->at(m_sorted->mapToSource(current).row()).key : TemplateKey();
    m_more = standings->more;
    m_model->show(standings->templates, QDateTime::currentMSecsSinceEpoch());
    showCount();
    for (int row = 0; current.isValid() && !m_view->currentIndex().isValid() && row < m_model->rowCount();
         ++row) {
        if (m_model->at(row).key == key)
            m_view->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
    }
}

void StandingsPage::select(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    m_rowTicket = nextTicket();
    emit rowsWanted(m_rowTicket, &templatesTable, {m_model->at(m_sorted->mapToSource(index).row()).row});
}

void StandingsPage::takeRows(const RowsRead &read)
{
    if (read.ticket == m_rowTicket && !read.rows.isEmpty())
        emit rowSelected(read.rows.constFirst());
}

void StandingsPage::showCount()
{
    const QString count = QLocale().toString(m_sorted->rowCount());
    m_count->setText(m_more ? tr("%1 templates; older updates were not looked at").arg(count)
                            : tr("%1 templates").arg(count));
}
