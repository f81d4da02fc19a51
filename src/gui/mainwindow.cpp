#include "gui/mainwindow.h"

#include "gui/activity.h"
#include "gui/celltext.h"
#include "gui/chosenrows.h"
#include "gui/closing.h"
#include "gui/comparedialog.h"
#include "gui/copying.h"
#include "gui/detailpane.h"
#include "gui/detailquestions.h"
#include "gui/dialogs.h"
#include "gui/firststeps.h"
#include "gui/focusring.h"
#include "gui/icon.h"
#include "gui/jumps.h"
#include "gui/lastdelivery.h"
#include "gui/middle.h"
#include "gui/openlink.h"
#include "gui/plaintext.h"
#include "gui/replaydialog.h"
#include "gui/savedfilterspanel.h"
#include "gui/screenfit.h"
#include "gui/stepsguide.h"
#include "gui/tableactions.h"
#include "gui/tablepages.h"
#include "gui/tray.h"
#include "gui/windowactions.h"
#include "gui/windowstate.h"
#include "ui_mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int messageTime = 5000; ///< milliseconds that a message stays in the status bar
constexpr int maxMessage = 500;   ///< characters of it

/// Themes often have a colour for empty lines that cannot be read: they get ours, in dialogs, too.
void mendPlaceholders()
{
    QPalette own = QApplication::palette();
    const QColor faded = fadedText(own);
    if (own.color(QPalette::PlaceholderText) == faded)
        return;
    own.setColor(QPalette::PlaceholderText, faded);
    QApplication::setPalette(own);
}

} // namespace

MainWindow::MainWindow(QString settingsFile, Tickets tickets, QWidget *parent)
    : QMainWindow(parent)
    , m_form(std::make_unique<Ui::MainWindow>())
    , m_tickets(tickets)
    , m_settingsFile(std::move(settingsFile))
{
    mendPlaceholders();
    m_form->setupUi(this);
    setWindowIcon(drawnIcon(u"alimboard"_s));
    m_savedFilters = new SavedFiltersPanel(this); // before what is right of it, for the order of the Tab key
    m_form->sidebarLayout->addWidget(m_savedFilters);
    m_form->sidebarLayout->setStretch(0, 1);
    m_form->sidebarLayout->setStretch(1, 2);
    m_pages = new TablePages(m_tickets, m_settingsFile, *m_form->summaryAction, this);
    m_details = new DetailPane(this);
    m_questions = new DetailQuestions(*m_details, m_tickets, this);
    m_guide = new StepsGuide(*m_pages->firstSteps(), *m_form->navigation, m_tickets, this);
    m_jumps = new Jumps(*m_form->navigation, *m_pages, this);
    m_openLink = new OpenLink(this);
    new FocusRings(this);
    m_middle = new Middle(m_pages, m_details, this);
    m_form->splitter->addWidget(m_middle);
    m_lastDelivery = new LastDelivery(m_tickets, this);
    m_activity = new Activity(this);
    m_form->statusBar->addPermanentWidget(m_activity);
    m_copying = new Copying(m_tickets, *m_form->statusBar, this);
    m_dialogs = new Dialogs(this);
    m_chosen = new ChosenRows(m_tickets, *m_dialogs, this);
    m_closing = new Closing(m_settingsFile, this);
    m_tray = new Tray(*m_form->pauseAction, *m_form->quitAction, this);
    m_tableActions = new TableActions(*m_form->viewMenu, this);
    m_actions = new WindowActions(
        {*m_form, *m_pages, *m_details, *m_dialogs, *m_guide, *m_savedFilters, *m_jumps, *m_chosen}, this);
    connectParts();
    connectDetails();
    m_form->splitter->setStretchFactor(1, 1);
    m_form->splitter->setSizes({170, 1110});
    state().restore(m_settingsFile);
    m_savedFilters->restore(m_settingsFile);
    m_form->navigation->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectParts()
{
    connect(m_tableActions, &TableActions::chosen, m_form->navigation, [this](const Table *table) {
        if (table == nullptr)
            m_form->navigation->selectOverview();
        else
            m_form->navigation->select(*table);
        m_guide->leave(); // also where it is the table beneath
    });
    connect(m_form->summaryAction, &QAction::triggered, this, &MainWindow::showSummary);
    connect(m_pages, &TablePages::summaryWanted, this, &MainWindow::summaryWanted);
    connect(m_pages, &TablePages::jumpWanted, this, &MainWindow::jump);
    connect(m_form->pauseAction, &QAction::toggled, this, &MainWindow::setPaused);
    connect(m_form->quitAction, &QAction::triggered, this, &MainWindow::askToQuit);
    connect(m_form->addressBar, &AddressBar::copied, this, &MainWindow::tellCopied);
    connect(m_pages->firstSteps(), &FirstSteps::copied, this, &MainWindow::tellCopied);
    connect(m_openLink, &OpenLink::copied, this, &MainWindow::tellCopied);
    connect(m_pages, &TablePages::findWanted, this, &MainWindow::findWanted);
    connect(m_pages, &TablePages::rowsWanted, this, &MainWindow::rowsWanted);
    connect(m_pages, &TablePages::locateWanted, this, &MainWindow::locateWanted);
    connect(m_pages, &TablePages::sampleWanted, this, &MainWindow::sampleWanted);
    connect(m_pages, &TablePages::told, this, &MainWindow::tell);
    connect(m_pages, &TablePages::copyWanted, m_copying, &Copying::copy);
    connect(m_copying, &Copying::rowsWanted, this, &MainWindow::rowsWanted);
    connect(m_copying, &Copying::told, this, &MainWindow::tell);
    connect(m_copying, &Copying::exportWanted, this, [this](const Table *table) {
        m_form->navigation->select(*table);
        m_dialogs->openExport(*m_pages->page());
    });
    connect(m_guide, &StepsGuide::deliveryWanted, this, &MainWindow::deliveryWanted);
    connect(m_guide, &StepsGuide::summaryWanted, this, &MainWindow::summaryWanted);
    connect(m_guide, &StepsGuide::changed, this, &MainWindow::showPage);
    connect(m_pages->firstSteps(), &FirstSteps::settingsWanted, m_dialogs, &Dialogs::openSettings);
    connect(m_pages->firstSteps(), &FirstSteps::signatureTyped, m_dialogs, &Dialogs::addSignature);
    connect(m_form->addressBar, &AddressBar::receiveWanted, this, &MainWindow::receiveWanted);
    connect(m_form->addressBar, &AddressBar::settingsWanted, m_dialogs, &Dialogs::openSettings);
    connect(m_dialogs, &Dialogs::told, this, &MainWindow::tell);
    connect(m_form->addressBar, &AddressBar::goOnWanted, this,
            [this] { m_form->pauseAction->setChecked(false); });
    connect(m_form->navigation, &Navigation::tableSelected, this, &MainWindow::showTable);
    connect(m_form->navigation, &Navigation::itemClicked, m_guide, &StepsGuide::leave);
    connect(m_savedFilters, &SavedFiltersPanel::chosen, this, &MainWindow::showSavedFilter);
    connect(m_savedFilters, &SavedFiltersPanel::told, this, &MainWindow::tell);
    connect(m_closing, &Closing::agreed, this, &QWidget::close);
    connect(m_closing, &Closing::trayChosen, this, &MainWindow::goToTray);
    connect(m_tray, &Tray::raiseWanted, this, &MainWindow::raiseWindow);
    for (auto *line : findChildren<QLineEdit *>())
        line->installEventFilter(this);
}

/// What is told of single rows: of the newest delivery at the top, of the selected one in the details.
void MainWindow::connectDetails()
{
    connect(m_lastDelivery, &LastDelivery::rowsWanted, this, &MainWindow::rowsWanted);
    connect(m_lastDelivery, &LastDelivery::found, this, [this](qint64 receivedAt, qint64 number) {
        m_activity->showLast(receivedAt);
        m_guide->takeLast(number);
    });
    connect(m_lastDelivery, &LastDelivery::refused, m_form->addressBar, &AddressBar::showRefused);
    connect(m_pages, &TablePages::selectionLost, m_details, &DetailPane::clear);
    connect(m_pages, &TablePages::rowSelected, m_details, [this](const Table *table, const Row &row) {
        m_details->showRow(*table, row);
        m_jumps->note();
    });
    connect(m_questions, &DetailQuestions::deliveryWanted, this, &MainWindow::deliveryWanted);
    connect(m_questions, &DetailQuestions::historyWanted, this, &MainWindow::historyWanted);
    connect(m_questions, &DetailQuestions::summaryWanted, this, &MainWindow::summaryWanted);
    connect(m_details, &DetailPane::replayWanted, m_dialogs,
            [this](qint64 delivery) { m_dialogs->replay().offer({delivery}); });
    connect(m_details, &DetailPane::compareWanted, &m_chosen->comparison(), &CompareDialog::compare);
    connect(&m_chosen->comparison(), &CompareDialog::summaryWanted, this, &MainWindow::summaryWanted);
    connect(m_chosen, &ChosenRows::rowsWanted, this, &MainWindow::rowsWanted);
    connect(m_chosen, &ChosenRows::told, this, &MainWindow::tell);
    connect(m_questions, &DetailQuestions::lookupsWanted, this, &MainWindow::lookupsWanted);
    connect(m_details, &DetailPane::askWanted, this, &MainWindow::askWanted);
    connect(m_details, &DetailPane::settingsWanted, m_dialogs, &Dialogs::openSettings);
    connect(m_questions, &DetailQuestions::exactWanted, this, &MainWindow::exactWanted);
    connect(m_details, &DetailPane::jumpWanted, this, &MainWindow::jump);
    connect(m_details, &DetailPane::linkChosen, m_openLink, &OpenLink::choose);
    connect(m_details, &DetailPane::told, this, &MainWindow::tell);
}

void MainWindow::takeFound(const Found &found)
{
    m_pages->takeFound(found);
}

void MainWindow::takeRows(const RowsRead &read)
{
    if (m_lastDelivery->takeRows(read) || m_questions->takeRows(read))
        return;
    m_copying->takeRows(read);
    m_chosen->takeRows(read);
    m_pages->takeRows(read);
}

void MainWindow::takeDelivery(const DeliveryRead &read)
{
    m_questions->takeDelivery(read);
    m_guide->takeDelivery(read);
}

void MainWindow::takeHistory(const TemplateHistory &history)
{
    m_questions->takeHistory(history);
}

void MainWindow::takeSummary(const Summary &summary)
{
    m_questions->takeSummary(summary);
    m_guide->takeSummary(summary);
    m_chosen->comparison().takeSummary(summary);
    m_pages->takeSummary(summary);
}

void MainWindow::takeLookups(const LookupsRead &read)
{
    m_questions->takeLookups(read);
}

void MainWindow::takeLocated(Ticket ticket, qint64 id)
{
    m_pages->takeLocated(ticket, id);
}

void MainWindow::tell(const QString &sentence)
{
    m_form->statusBar->showMessage(visibleLine(sentence, maxMessage), messageTime);
}

void MainWindow::tellCopied(const QString &text)
{
    tell(tr("Copied: %1").arg(text));
}

void MainWindow::takeStored(const QList<Stored> &news)
{
    for (const auto &stored : news) {
        if (stored.table == nullptr)
            continue;
        m_form->navigation->showCount(*stored.table, stored.rows);
        m_pages->takeStored(stored);
        m_details->takeNews(*stored.table);
        if (stored.table == &deliveriesTable) {
            m_activity->countDeliveries(stored.newest, QDateTime::currentMSecsSinceEpoch());
            m_activity->countRemoved(sizeOf(stored.removed));
            m_lastDelivery->takeNewest(stored.newest);
        }
    }
    m_guide->takeCounts();
    showPage();
}

void MainWindow::takeRemade()
{
    m_lastDelivery->takeRemade();
    m_questions->takeRemade();
    m_jumps->takeRemade();
    m_copying->takeRemade();
    m_chosen->takeRemade();
    m_pages->takeRemade();
}

void MainWindow::takeBacklog(const Backlog &backlog)
{
    m_form->addressBar->showBacklog(backlog);
    m_activity->showBacklog(backlog);
    m_tray->showBacklog(backlog);
}

void MainWindow::takeReceiver(const ReceiverState &state)
{
    m_receiver = state;
    m_guide->setStarted(state.kind != ReceiverState::Kind::Starting);
    if (!state.url.isEmpty())
        m_details->setUrl(state.url);
    m_dialogs->replay().setOwnUrl(state.url);
    m_form->addressBar->showReceiver(state);
    m_tray->showReceiver(state);
    m_pages->showReceiver(state);
    showPage();
}

void MainWindow::takeFailure(Ticket ticket, const QString &sentence)
{
    m_lastDelivery->takeFailure(ticket);
    m_questions->takeFailure(ticket);
    m_copying->takeFailure(ticket);
    m_chosen->takeFailure(ticket, sentence);
    m_pages->takeFailure(ticket, sentence);
    tell(sentence);
}

void MainWindow::takeSettings(const Settings &settings)
{
    m_dialogs->takeSettings(settings);
    m_pages->firstSteps()->showSettings(settings);
    const auto shownTime = settings.koreanTime ? ShownTime::Korean : ShownTime::Local;
    if (std::exchange(m_shownTime, shownTime) != shownTime) {
        m_activity->setShownTime(shownTime);
        m_details->setShownTime(shownTime);
        m_chosen->comparison().setShownTime(shownTime);
        m_pages->setShownTime(shownTime);
    }
    m_chosen->comparison().setMasked(settings.maskNumbers);
    m_form->maskAction->setChecked(settings.maskNumbers);
    m_pages->setMasked(settings.maskNumbers);
    m_details->setMasked(settings.maskNumbers);
    m_details->setAskable(!settings.queryKey.isEmpty());
    if (std::exchange(m_demo, settings.demo) != settings.demo)
        showTitle();
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    bringToFront(*this);
}

void MainWindow::forget(const RecipientNumber &number)
{
    m_pages->forget(number);
    m_chosen->comparison().forget();
    m_savedFilters->forget(number);
    rememberState();
}

/// The first question is asked when the window is shown: before, nobody is there to answer it.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!std::exchange(m_begun, true)) {
        showTable(m_form->navigation->selected());
        m_guide->begin();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Only a person's hand on the window is asked back, never the end of the session or a signal.
    if (event->spontaneous() && !QCoreApplication::closingDown()) {
        event->ignore();
        askToClose();
        return;
    }
    rememberState();
    event->accept();
    emit closed();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, mendPlaceholders, Qt::QueuedConnection); // once all have the new one
}

/// A line of text takes Ctrl+E for "to the end of the line" on X11; here it exports, wherever the focus is.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (QKeySequence(key->keyCombination()) == m_form->exportAction->shortcut()) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::showTable(const Table *table)
{
    m_tableActions->mark(table);
    showTitle();
    if (!m_begun)
        return;
    m_details->clear();
    m_pages->choose(table);
    m_jumps->note();
    m_guide->leave();
}

/// What the rows of the table say together, or its rows.
void MainWindow::showSummary()
{
    m_details->clear();
    m_pages->setSummarised(m_form->summaryAction->isChecked());
    showPage();
}

/// To rows, whatever is in the way of seeing them.
void MainWindow::jump(const Table *table, const QString &filter)
{
    m_pages->showRowsOf(*table);
    m_jumps->jump(table, filter);
}

/// What is shown, and the folder where it is not the usual one.
void MainWindow::showTitle()
{
    const Table *table = m_form->navigation->selected();
    const QString title = table == nullptr ? tr("Overview") : titleOf(*table);
    if (m_demo) {
        setWindowTitle(tr("%1 - Demo - AlimBoard").arg(title));
        return;
    }
    const QString folder = QFileInfo(m_settingsFile).absolutePath();
    const bool usual = folder == QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    setWindowTitle(usual ? tr("%1 - AlimBoard").arg(title)
                         : tr("%1 - %2 - AlimBoard").arg(title, visibleLine(folder, maxMessage)));
}

void MainWindow::showPage()
{
    m_pages->showFirstSteps(m_guide->isShown());
    const bool any = !m_guide->isShown() && !m_guide->isEmpty();
    const bool rows = any && m_pages->showsRows();
    const bool details = any && m_pages->hasDetails();
    m_details->setVisible(details && m_form->detailsAction->isChecked());
    m_actions->enable(rows);
    m_form->detailsAction->setEnabled(details);
}

void MainWindow::setPaused(bool paused)
{
    m_pages->setPaused(paused);
    m_activity->showPaused(paused);
    m_form->addressBar->showPaused(paused);
    m_tray->showPaused(paused);
}

void MainWindow::showSavedFilter(const SavedFilter &filter)
{
    m_guide->leave();
    jump(filter.table, filter.filter);
}

void MainWindow::rememberState()
{
    state().remember(m_settingsFile);
}

void MainWindow::askToClose()
{
    m_closing->askToClose(m_receiver.kind == ReceiverState::Kind::Receiving, m_dialogs->runningWork(),
                          Tray::isThere());
}

void MainWindow::askToQuit()
{
    m_closing->askToQuit(m_receiver.kind == ReceiverState::Kind::Receiving, m_dialogs->runningWork());
}

void MainWindow::goToTray()
{
    rememberState();
    hide();
}

WindowState MainWindow::state()
{
    return {.window = *this,
            .splitter = *m_form->splitter,
            .middle = *m_middle,
            .details = *m_form->detailsAction,
            .navigation = *m_form->navigation,
            .pages = *m_pages};
}
