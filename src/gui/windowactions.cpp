#include "gui/windowactions.h"

#include "gui/chosenrows.h"
#include "gui/detailpane.h"
#include "gui/dialogs.h"
#include "gui/filterline.h"
#include "gui/icon.h"
#include "gui/jumps.h"
#include "gui/savedfilterspanel.h"
#include "gui/stepsguide.h"
#include "gui/tablepage.h"
#include "gui/tablepages.h"
#include "gui/textcopy.h"
#include "ui_mainwindow.h"

#include <QStyle>

using namespace Qt::Literals::StringLiterals;

WindowActions::WindowActions(const Parts &parts, QWidget *window)
    : QObject(window)
    , m_parts(parts)
    , m_window(window)
{
    drawIcons();
    connectRows();
    connectDetails();
    connectOthers();
    enableDetails();
}

void WindowActions::enable(bool hasRows) const
{
    const Ui::MainWindow &form = m_parts.form;
    for (auto *action :
         {form.exportAction, form.excelAction, form.copyAction, form.copyWithHeaderAction, form.filterAction,
          form.keepFilterAction, form.pauseAction, form.detailsAction, form.compareAction})
        action->setEnabled(hasRows);
    const bool deliveries = hasRows && &m_parts.pages.page()->table() == &deliveriesTable;
    for (auto *action : {form.sendAgainAction, form.saveAction})
        action->setEnabled(deliveries);
}

void WindowActions::drawIcons()
{
    const Ui::MainWindow &form = m_parts.form;
    form.exportAction->setIcon(drawnIcon(u"export"_s));
    form.importAction->setIcon(drawnIcon(u"import"_s));
    form.settingsAction->setIcon(drawnIcon(u"settings"_s));
    form.helpAction->setIcon(drawnIcon(u"help"_s));
    form.copyAction->setIcon(drawnIcon(u"copy"_s));
    form.sendAgainAction->setIcon(drawnIcon(u"deliveries"_s));
    form.filterAction->setIcon(drawnIcon(u"filter"_s));
    form.pauseAction->setIcon(drawnIcon(u"pause"_s));
    form.detailsAction->setIcon(drawnIcon(u"details"_s));
    form.backAction->setIcon(m_window->style()->standardIcon(QStyle::SP_ArrowBack));
    form.forwardAction->setIcon(m_window->style()->standardIcon(QStyle::SP_ArrowForward));
}

/// What is done with the rows of the table that is shown.
void WindowActions::connectRows()
{
    const Ui::MainWindow &form = m_parts.form;
    TablePages &pages = m_parts.pages;
    connect(form.exportAction, &QAction::triggered, this,
            [this] { m_parts.dialogs.openExport(*m_parts.pages.page()); });
    connect(form.excelAction, &QAction::triggered, this,
            [this] { m_parts.dialogs.exportToExcel(*m_parts.pages.page()); });
    connect(form.copyAction, &QAction::triggered, this, [this] { copy(false); });
    connect(form.copyWithHeaderAction, &QAction::triggered, this, [this] { copy(true); });
    connect(form.filterAction, &QAction::triggered, this, [this] { m_parts.pages.page()->focusFilter(); });
    connect(form.keepFilterAction, &QAction::triggered, this, &WindowActions::keepFilter);
    connect(form.compareAction, &QAction::triggered, this,
            [this] { m_parts.chosen.compare(m_parts.pages.page()->selected()); });
    connect(form.sendAgainAction, &QAction::triggered, this,
            [this] { m_parts.chosen.sendAgain(m_parts.pages.page()->selected()); });
    connect(form.saveAction, &QAction::triggered, this,
            [this] { m_parts.chosen.save(m_parts.pages.page()->selected()); });
    for (auto *action : {form.compareAction, form.sendAgainAction, form.saveAction})
        pages.addMenuAction(action);
    // Elsewhere Space types a space, or presses the button that has the focus.
    form.pauseAction->setShortcutContext(Qt::WidgetShortcut);
    form.navigation->addAction(form.pauseAction);
    pages.addRowAction(form.pauseAction);
}

/// What the row that is looked at leads to.
void WindowActions::connectDetails()
{
    const Ui::MainWindow &form = m_parts.form;
    DetailPane &details = m_parts.details;
    connect(&details, &DetailPane::changed, this, &WindowActions::enableDetails);
    connect(form.detailsAction, &QAction::toggled, &details, &QWidget::setVisible);
    connect(form.deliveryAction, &QAction::triggered, &details, &DetailPane::jumpToDelivery);
    connect(form.templateAction, &QAction::triggered, &details, &DetailPane::jumpToTemplate);
    connect(form.findAction, &QAction::triggered, this, [this] {
        m_parts.form.detailsAction->setChecked(true);
        m_parts.details.focusFind();
    });
    m_parts.jumps.setActions(form.backAction, form.forwardAction);
}

void WindowActions::connectOthers()
{
    const Ui::MainWindow &form = m_parts.form;
    Dialogs &dialogs = m_parts.dialogs;
    connect(form.importAction, &QAction::triggered, &dialogs, &Dialogs::chooseImport);
    connect(form.settingsAction, &QAction::triggered, &dialogs, &Dialogs::openSettings);
    connect(form.maskAction, &QAction::toggled, &dialogs, &Dialogs::wantMasked);
    connect(form.firstStepsAction, &QAction::triggered, &m_parts.guide, &StepsGuide::open);
    connect(form.savedFiltersAction, &QAction::triggered, &m_parts.savedFilters,
            &SavedFiltersPanel::openAsText);
    connect(form.helpAction, &QAction::triggered, this, [this] { m_parts.dialogs.openHelp(helpContext()); });
    connect(&m_parts.savedFilters, &SavedFiltersPanel::helpWanted, this,
            [this] { m_parts.dialogs.openHelp(HelpContext::SavedFilters); });
    connect(form.aboutAction, &QAction::triggered, &dialogs, &Dialogs::openAbout);
}

void WindowActions::enableDetails() const
{
    const Ui::MainWindow &form = m_parts.form;
    form.deliveryAction->setEnabled(m_parts.details.hasDelivery());
    form.templateAction->setEnabled(m_parts.details.hasTemplate());
    form.findAction->setEnabled(m_parts.details.hasBody());
}

/// Of the text that has the focus; else the selected cells.
void WindowActions::copy(bool withHeader)
{
    if (!copySelectedText(m_window->focusWidget()))
        m_parts.pages.page()->copy(withHeader);
}

void WindowActions::keepFilter()
{
    TablePage *page = m_parts.pages.page();
    page->settleFilter();
    m_parts.savedFilters.keep(page->table(), page->filter());
}

/// What has the focus counts more than what is shown.
HelpContext WindowActions::helpContext() const
{
    const QWidget *focused = m_window->focusWidget();
    if (qobject_cast<const FilterLine *>(focused) != nullptr)
        return HelpContext::Filter;
    if (focused != nullptr && m_parts.savedFilters.isAncestorOf(focused))
        return HelpContext::SavedFilters;
    return m_parts.guide.isShown() ? HelpContext::FirstSteps
                                   : helpContextOf(m_parts.form.navigation->selected());
}
