#include "gui/mainwindow.h"

#include "core/cell.h"
#include "gui/activity.h"
#include "gui/celltext.h"
#include "gui/exportdialog.h"
#include "gui/helpdialog.h"
#include "gui/icon.h"
#include "gui/tablepage.h"
#include "gui/welcome.h"
#include "ui_mainwindow.h"

#include <QCheckBox>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QDateTime>
#include <QFileDialog>
#include <QLocale>
#include <QMessageBox>
#include <QSettings>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int messageTime = 5000; ///< milliseconds that a message stays in the status bar
constexpr int firstKey = 2;       ///< Ctrl+2 is the first table; Ctrl+1 is the overview's
} // namespace

MainWindow::MainWindow(QString settingsFile, QWidget *parent)
    : QMainWindow(parent)
    , m_form(std::make_unique<Ui::MainWindow>())
    , m_settingsFile(std::move(settingsFile))
{
    m_form->setupUi(this);
    setWindowIcon(drawnIcon(u"alimboard"_s));
    m_welcome = new Welcome(this);
    m_form->pages->addWidget(m_welcome);
    m_activity = new Activity(this);
    m_form->statusBar->addPermanentWidget(m_activity);
    m_export = new ExportDialog(this);
    makePages();
    connectActions();
    connectParts();
    m_form->splitter->setStretchFactor(1, 1);
    m_form->splitter->setSizes({190, 730, 360});
    restore();
    m_form->navigation->setFocus();
    showTable(m_form->navigation->selected());
}

MainWindow::~MainWindow() = default;

void MainWindow::makePages()
{
    int key = firstKey;
    QAction *const before = m_form->viewMenu->actions().constFirst();
    for (const Table *table : allTables()) {
        auto *one = new TablePage(*table, m_tickets, m_settingsFile, this);
        m_pages.append(one);
        m_form->pages->addWidget(one);
        connect(one, &TablePage::findWanted, this, &MainWindow::findWanted);
        connect(one, &TablePage::rowsWanted, this, &MainWindow::rowsWanted);
        connect(one, &TablePage::locateWanted, this, &MainWindow::locateWanted);
        connect(one, &TablePage::sampleWanted, this, &MainWindow::sampleWanted);
        connect(one, &TablePage::told, this, &MainWindow::tell);
        connect(one, &TablePage::selectionLost, m_form->details, &DetailPane::clear);
        connect(one, &TablePage::rowSelected, m_form->details,
                [this, table](const Row &row) { m_form->details->showRow(*table, row); });
        auto *action = new QAction(drawnIcon(QString::fromLatin1(table->key)), titleOf(*table), this);
        action->setObjectName(QString::fromLatin1(table->key) + u"Action"_s);
        action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(key++)));
        connect(action, &QAction::triggered, this, [this, table] { m_form->navigation->select(*table); });
        m_form->viewMenu->insertAction(before, action);
    }
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, const QString &drawing, void (MainWindow::*slot)()) {
        if (!drawing.isEmpty())
            action->setIcon(drawnIcon(drawing));
        connect(action, &QAction::triggered, this, slot);
    };
    on(m_form->exportAction, u"export"_s, &MainWindow::openExport);
    on(m_form->importAction, u"import"_s, &MainWindow::chooseImport);
    on(m_form->quitAction, {}, &MainWindow::askToClose);
    on(m_form->helpAction, u"help"_s, &MainWindow::openHelp);
    on(m_form->aboutAction, {}, &MainWindow::openAbout);
    m_form->copyAction->setIcon(drawnIcon(u"copy"_s));
    m_form->filterAction->setIcon(drawnIcon(u"filter"_s));
    m_form->pauseAction->setIcon(drawnIcon(u"pause"_s));
    m_form->detailsAction->setIcon(drawnIcon(u"details"_s));
    connect(m_form->copyAction, &QAction::triggered, this, [this] { page()->copy(false); });
    connect(m_form->copyWithHeaderAction, &QAction::triggered, this, [this] { page()->copy(true); });
    connect(m_form->filterAction, &QAction::triggered, this, [this] { page()->focusFilter(); });
    connect(m_form->pauseAction, &QAction::toggled, this, &MainWindow::setPaused);
    connect(m_form->detailsAction, &QAction::toggled, m_form->details, &QWidget::setVisible);
    // Elsewhere Space presses the button that has the focus.
    m_form->pauseAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_form->pages->addAction(m_form->pauseAction);
    m_form->navigation->addAction(m_form->pauseAction);
}

void MainWindow::connectParts()
{
    connect(m_form->addressBar, &AddressBar::copied, this,
            [this](const QString &text) { tell(tr("Copied: %1").arg(text)); });
    connect(m_welcome, &Welcome::sampleWanted, this, &MainWindow::sampleWanted);
    connect(m_form->addressBar, &AddressBar::receiveWanted, this, &MainWindow::receiveWanted);
    connect(m_form->navigation, &Navigation::tableSelected, this, &MainWindow::showTable);
    connect(m_form->details, &DetailPane::deliveryWanted, this, &MainWindow::askForDelivery);
    connect(m_form->details, &DetailPane::deliveryChosen, this, &MainWindow::jumpToDelivery);
    connect(m_export, &ExportDialog::exportWanted, this, &MainWindow::exportWanted);
    connect(m_export, &ExportDialog::exportCancelled, this, &MainWindow::exportCancelled);
}

void MainWindow::takeFound(const Found &found)
{
    for (auto *one : m_pages)
        one->takeFound(found);
}

void MainWindow::takeRows(const RowsRead &read)
{
    if (m_lastTicket == 0 || read.ticket != m_lastTicket) {
        for (auto *one : m_pages)
            one->takeRows(read);
        return;
    }
    m_lastTicket = 0;
    const auto at = columnIndex(deliveriesTable, "receivedAt"_L1);
    const auto cell = read.rows.isEmpty() ? QByteArray() : read.rows.constLast().cells.value(at);
    const auto time = readInstant({cell.constData(), size_t(cell.size())});
    if (time.has_value())
        m_activity->showLast(*time);
    askForLast();
}

void MainWindow::takeDelivery(const DeliveryRead &read)
{
    if (read.ticket == m_detailTicket)
        m_form->details->takeDelivery(read.delivery);
}

void MainWindow::takeLocated(Ticket ticket, qint64 id)
{
    for (auto *one : m_pages)
        one->takeLocated(ticket, id);
}

void MainWindow::tell(const QString &sentence)
{
    m_form->statusBar->showMessage(sentence, messageTime);
}

void MainWindow::takeStored(const QList<Stored> &news)
{
    for (const auto &stored : news) {
        if (stored.table == nullptr)
            continue;
        m_form->navigation->showCount(*stored.table, stored.rows);
        for (auto *one : m_pages) {
            if (&one->table() == stored.table)
                one->takeStored(stored);
        }
        if (stored.table == &deliveriesTable) {
            m_activity->countDeliveries(stored.rows, QDateTime::currentMSecsSinceEpoch());
            m_newest = stored.newest;
        }
    }
    askForLast();
    showPage();
}

void MainWindow::takeRemade()
{
    m_newestAsked = 0;
    for (auto *one : m_pages)
        one->takeRemade();
}

void MainWindow::takeBacklog(const Backlog &backlog)
{
    m_form->addressBar->showBacklog(backlog);
    m_activity->showBacklog(backlog);
}

void MainWindow::takeReceiver(const ReceiverState &state)
{
    m_receiver = state;
    m_form->addressBar->showReceiver(state);
    m_welcome->showReceiver(state);
    for (auto *one : m_pages)
        one->showReceiving(state.kind == ReceiverState::Kind::Receiving);
}

void MainWindow::takeFailure(Ticket ticket, const QString &sentence)
{
    if (ticket == m_lastTicket)
        m_lastTicket = 0;
    if (ticket == m_detailTicket)
        m_form->details->takeFailure();
    for (auto *one : m_pages)
        one->takeFailure(ticket, sentence);
    tell(sentence);
}

void MainWindow::takeExportProgress(qint64 rows)
{
    m_export->showProgress(rows);
}

void MainWindow::takeExported(qint64 rows, const QString &trouble)
{
    m_export->showEnd(rows, trouble);
    m_form->statusBar->showMessage(m_export->endText());
}

void MainWindow::raiseWindow()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // Only a person's hand on the window is asked back, never the end of the session or a signal.
    if (event->spontaneous() && !QCoreApplication::closingDown()) {
        event->ignore();
        askToClose();
        return;
    }
    remember();
    event->accept();
}

void MainWindow::showTable(const Table *table)
{
    m_form->details->clear();
    for (auto *one : m_pages)
        one->setShown(&one->table() == table);
    showPage();
}

void MainWindow::showPage()
{
    const auto tables = allTables();
    const bool empty = std::all_of(tables.begin(), tables.end(), [this](const Table *table) {
        return m_form->navigation->count(*table) == 0;
    });
    QWidget *const wanted = empty ? static_cast<QWidget *>(m_welcome) : page();
    m_form->pages->setCurrentWidget(wanted);
    m_form->details->setVisible(!empty && m_form->detailsAction->isChecked());
    for (auto *action : {m_form->exportAction, m_form->copyAction, m_form->copyWithHeaderAction,
                         m_form->filterAction, m_form->pauseAction, m_form->detailsAction})
        action->setEnabled(!empty);
}

TablePage *MainWindow::page() const
{
    const auto *table = m_form->navigation->selected();
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [table](const TablePage *one) { return &one->table() == table; });
    return *found;
}

void MainWindow::setPaused(bool paused)
{
    for (auto *one : m_pages)
        one->setPaused(paused);
    m_activity->showPaused(paused);
}

void MainWindow::jumpToDelivery(qint64 number)
{
    m_form->navigation->select(deliveriesTable);
    page()->setFilter(u"delivery:%1"_s.arg(number));
}

void MainWindow::askForDelivery(qint64 number)
{
    m_detailTicket = m_tickets.next();
    emit deliveryWanted(m_detailTicket, number);
}

void MainWindow::askForLast()
{
    if (m_lastTicket != 0 || m_newest == m_newestAsked || m_newest == 0)
        return;
    m_newestAsked = m_newest;
    m_lastTicket = m_tickets.next();
    emit rowsWanted(m_lastTicket, &deliveriesTable, {m_newest});
}

void MainWindow::openExport()
{
    m_export->offer(page()->query(), page()->shownColumns(), page()->filter());
    m_export->show();
    m_export->raise();
    m_export->activateWindow();
}

void MainWindow::chooseImport()
{
    const auto files = QFileDialog::getOpenFileNames(this, tr("Import saved deliveries"), {},
                                                     tr("Deliveries (*.ndjson *.json);;All files (*)"));
    if (!files.isEmpty())
        emit importWanted(files);
}

void MainWindow::openHelp()
{
    if (m_help.isNull())
        m_help = new HelpDialog(this);
    m_help->show();
    m_help->raise();
}

void MainWindow::openAbout()
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("About AlimBoard"),
                                tr("AlimBoard %1\nReceives KakaoTalk Bizmessage webhooks and shows them as "
                                   "tables.\nGPL-3.0-or-later")
                                    .arg(QCoreApplication::applicationVersion()),
                                QMessageBox::Close, this);
    box->setObjectName(u"about"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

void MainWindow::askToClose()
{
    const auto key = u"window/closingTold"_s;
    if (m_receiver.kind != ReceiverState::Kind::Receiving
        || QSettings(m_settingsFile, QSettings::IniFormat).value(key).toBool()) {
        close();
        return;
    }
    auto *box =
        new QMessageBox(QMessageBox::Information, tr("End receiving?"),
                        tr("Closing the window ends receiving. What the sender posts while AlimBoard is "
                           "closed does not arrive. \"alimboard serve\" receives without a window."),
                        QMessageBox::Ok | QMessageBox::Cancel, this);
    box->setObjectName(u"closing"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setCheckBox(new QCheckBox(tr("&Do not show this again"), box));
    connect(box, &QMessageBox::accepted, this, [this, box, key] {
        QSettings(m_settingsFile, QSettings::IniFormat).setValue(key, box->checkBox()->isChecked());
        close();
    });
    box->open();
}

void MainWindow::restore()
{
    const QSettings settings(m_settingsFile, QSettings::IniFormat);
    restoreGeometry(settings.value("window/geometry"_L1).toByteArray());
    m_form->splitter->restoreState(settings.value("window/splitter"_L1).toByteArray());
    m_form->detailsAction->setChecked(settings.value("window/details"_L1, true).toBool());
    const auto *table = findTable(settings.value("window/table"_L1).toString());
    if (table != nullptr)
        m_form->navigation->select(*table);
}

void MainWindow::remember() const
{
    QSettings settings(m_settingsFile, QSettings::IniFormat);
    settings.setValue("window/geometry"_L1, saveGeometry());
    settings.setValue("window/splitter"_L1, m_form->splitter->saveState());
    settings.setValue("window/details"_L1, m_form->detailsAction->isChecked());
    settings.setValue("window/table"_L1, QString::fromLatin1(m_form->navigation->selected()->key));
    for (const auto *one : m_pages)
        one->remember();
}
