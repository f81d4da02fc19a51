#include "gui/savedfilterspanel.h"

#include "gui/celltext.h"
#include "gui/icon.h"
#include "gui/plaintext.h"
#include "gui/presentclock.h"
#include "gui/remembered.h"
#include "gui/savedfiltersdialog.h"
#include "gui/screenfit.h"

#include <QInputDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxShownName = 200; ///< characters
constexpr int dialogCharacters = 60;
constexpr QLatin1StringView settingsKey("filters/saved");

} // namespace

SavedFiltersPanel::SavedFiltersPanel(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget)
{
    setObjectName(u"savedFiltersPanel"_s);
    m_list->setObjectName(u"savedFilters"_s);
    m_list->setAccessibleName(tr("Saved filters"));
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_list->setIconSize({side, side}); // as large as those of the tables
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    layout->setSpacing(2);
    auto *title = new QLabel(tr("Saved filters"));
    title->setIndent(fontMetrics().horizontalAdvance(u'0') / 2);
    title->setBuddy(m_list);
    layout->addWidget(title);
    layout->addWidget(m_list);
    // A click, or Return, shows one; the arrow keys only lead through them.
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { emit chosen(m_filters.at(m_list->row(item))); });
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { emit chosen(m_filters.at(m_list->row(item))); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &SavedFiltersPanel::openMenu);
    showFilters();
}

void SavedFiltersPanel::restore(const QString &settingsFile)
{
    m_settingsFile = settingsFile;
    const auto filters = readSavedFilters(remembered(settingsFile, settingsKey).toString(), presentClock());
    if (filters)
        m_filters = *filters;
    showFilters();
}

void SavedFiltersPanel::keep(const Table &table, const QString &filter)
{
    if (filter.trimmed().isEmpty()) {
        emit told(tr("There is no filter to keep: write one above the table first."));
        return;
    }
    auto *dialog = new QInputDialog(window());
    dialog->setObjectName(u"keepFilter"_s);
    dialog->setWindowTitle(tr("Keep this filter"));
    dialog->setLabelText(tr("Name under which it stands beside the tables:"));
    dialog->setTextValue(savedName(filter));
    dialog->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * dialogCharacters);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QInputDialog::textValueSelected, this, [this, &table, filter](const QString &name) {
        add({.name = savedName(name), .table = &table, .filter = filter.simplified()});
    });
    dialog->open();
}

void SavedFiltersPanel::add(const SavedFilter &filter)
{
    if (filter.name.isEmpty()) {
        emit told(tr("The filter was not kept: it needs a name."));
        return;
    }
    auto filters = m_filters;
    if (const auto kept = keepSavedFilter(filters, filter); !kept) {
        emit told(tr("The filter was not kept: %1").arg(kept.error().text));
        return;
    }
    replaceAll(filters);
}

void SavedFiltersPanel::forget(const RecipientNumber &number)
{
    if (!m_dialog.isNull())
        m_dialog->reject(); // its text is of before
    const auto filters = readSavedFilters(number.starredText(writeSavedFilters(m_filters)), presentClock());
    if (filters && *filters != m_filters)
        replaceAll(*filters);
}

void SavedFiltersPanel::openAsText()
{
    if (m_dialog.isNull()) {
        m_dialog = new SavedFiltersDialog(window());
        connect(m_dialog, &SavedFiltersDialog::kept, this, &SavedFiltersPanel::replaceAll);
        auto *help = new QShortcut(QKeySequence(Qt::Key_F1), m_dialog);
        connect(help, &QShortcut::activated, this, &SavedFiltersPanel::helpWanted);
    }
    if (!m_dialog->isVisible())
        m_dialog->offer(m_filters);
    bringToFront(*m_dialog);
}

void SavedFiltersPanel::replaceAll(const QList<SavedFilter> &filters)
{
    m_filters = filters;
    showFilters();
    if (!m_settingsFile.isEmpty() && !remember(m_settingsFile, {{settingsKey, writeSavedFilters(filters)}}))
        emit told(tr("%1 cannot be written: the filters are kept until AlimBoard ends.").arg(m_settingsFile));
}

void SavedFiltersPanel::openMenu(QPoint place)
{
    const auto *item = m_list->itemAt(place);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"savedFilterMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (item != nullptr) {
        const int row = m_list->row(item);
        menu->addAction(tr("&Show"), this, [this, row] { emit chosen(m_filters.at(row)); });
        menu->addAction(tr("&Remove"), this, [this, row] {
            auto filters = m_filters;
            filters.removeAt(row);
            replaceAll(filters);
        });
        menu->addSeparator();
    }
    menu->addAction(tr("&All as text…"), this, &SavedFiltersPanel::openAsText);
    menu->popup(m_list->viewport()->mapToGlobal(place));
}

void SavedFiltersPanel::showFilters()
{
    m_list->clear();
    for (const SavedFilter &filter : std::as_const(m_filters)) {
        auto *item =
            new QListWidgetItem(drawnIcon(u"filter"_s), visibleLine(filter.name, maxShownName), m_list);
        item->setToolTip(
            tipText(visibleLine(u"%1: %2"_s.arg(titleOf(*filter.table), filter.filter), maxShownLine)));
        item->setSizeHint(QSize(0, fontMetrics().height() * 3 / 2));
    }
    setVisible(!m_filters.isEmpty());
}
