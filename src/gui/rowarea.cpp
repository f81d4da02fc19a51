#include "gui/rowarea.h"

#include "gui/celltext.h"
#include "gui/emptytable.h"
#include "gui/rowmodel.h"
#include "gui/tableview.h"

#include <QLocale>

namespace {
constexpr int patience = 300; ///< milliseconds until it is said that a search takes long
} // namespace

RowArea::RowArea(RowModel &model, QWidget *parent)
    : QStackedWidget(parent)
    , m_model(model)
    , m_view(new TableView(model, this))
    , m_empty(new EmptyTable(model.table(), this))
{
    m_view->setAccessibleName(titleOf(model.table()));
    addWidget(m_view);
    addWidget(m_empty);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&model, &RowModel::stateChanged, this, &RowArea::showState);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_slow = true;
        showState();
        emit slow();
    });
    showState();
}

void RowArea::focusRows()
{
    currentWidget()->setFocus(Qt::OtherFocusReason);
}

void RowArea::showReceiving(bool receiving)
{
    m_receiving = receiving;
    showState();
}

void RowArea::showTrouble(const QString &sentence)
{
    m_trouble = sentence;
    showState();
}

void RowArea::showState()
{
    if (!m_model.isSearching()) {
        m_patience.stop();
        m_slow = false;
    } else if (!m_slow && !m_patience.isActive()) {
        m_patience.start();
    }
    const bool isEmpty = m_model.rowCount() == 0;
    if (isEmpty)
        showEmpty();
    QWidget *wanted = isEmpty ? static_cast<QWidget *>(m_empty) : m_view;
    if (wanted == currentWidget())
        return;
    const QWidget *focused = window()->focusWidget();
    const bool isHere = focused != nullptr && isAncestorOf(focused);
    setCurrentWidget(wanted);
    if (isHere)
        focusRows(); // the focus stays where a person works
}

void RowArea::showEmpty()
{
    if (!m_trouble.isEmpty())
        m_empty->showTrouble(m_trouble);
    else if (m_model.isSearching() && m_slow)
        m_empty->showSearching();
    else if (m_model.isSearching())
        return; // it is answered in a moment
    else if (m_model.query().filter.kind != Filter::Kind::All)
        m_empty->showNothingFound();
    else
        m_empty->showNothingCame(m_receiving);
}

std::optional<QString> RowArea::countText(qint64 total) const
{
    if (m_model.isStale() && !m_slow)
        return {}; // the rows of before are shown
    if (m_model.isStale())
        return tr("Searching…");
    const qint64 count = m_model.rowCount();
    const bool filtered = m_model.query().filter.kind != Filter::Kind::All;
    const auto rows = QLocale().toString(count);
    if (m_model.isSearching())
        return tr("%1 so far").arg(rows);
    if (filtered || count == maxShownRows)
        return tr("%1 of %2 rows").arg(rows, QLocale().toString(qMax(total, count)));
    return count == 1 ? tr("1 row") : tr("%Ln rows", nullptr, int(count));
}
