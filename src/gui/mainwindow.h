#pragma once

#include "core/history.h"
#include "core/lookup.h"
#include "core/recipient.h"
#include "core/settings.h"
#include "core/summary.h"
#include "gui/celltext.h"

#include <QMainWindow>

#include <memory>

namespace Ui {
class MainWindow;
}
class Activity;
class ChosenRows;
class Closing;
class Copying;
class DetailPane;
class DetailQuestions;
class Dialogs;
class Jumps;
class LastDelivery;
class Middle;
class OpenLink;
class SavedFiltersPanel;
class StepsGuide;
class TableActions;
struct SavedFilter;
class TablePages;
class Tray;
class WindowActions;
struct WindowState;

/// The dashboard. Knows the outside only by its signals (questions) and slots (answers); lives in the GUI
/// thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// settingsFile: where widths, hidden columns and sizes are remembered (settings.ini of the data folder).
    /// tickets: those that a window before it has not given out, whose answers may still be on the way.
    explicit MainWindow(QString settingsFile, Tickets tickets = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Export, import, replays and settings, which have questions and answers of their own.
    [[nodiscard]] Dialogs &dialogs() { return *m_dialogs; }
    /// Those that are not given out yet.
    [[nodiscard]] Tickets tickets() const { return m_tickets; }
    /// Keeps how the window is divided and what it shows, as closing it does.
    void rememberState();

signals:
    void findWanted(Ticket ticket, const Query &query, qint64 after);
    void rowsWanted(Ticket ticket, const Table *table, const QList<qint64> &ids);
    void deliveryWanted(Ticket ticket, qint64 number);
    void historyWanted(Ticket ticket, const TemplateKey &key);
    void exactWanted(Ticket ticket, const Table *table, qint64 id, qint64 delivery);
    void summaryWanted(Ticket ticket, const SummaryWish &wish);
    void lookupsWanted(Ticket ticket, const LookupKey &key);
    void askWanted(const QByteArray &messageType, const LookupKey &key); ///< NHN Cloud is to be asked
    void locateWanted(Ticket ticket, const Table *table, const Cells &cells);
    void sampleWanted(const Table *table); ///< a row of this table is to be sent to this receiver
    void closed();                         ///< for good, not into the tray
    void receiveWanted();                  ///< a viewer whose receiver ended: begin to receive

public slots:
    void takeFound(const Found &found);
    void takeRows(const RowsRead &read);
    void takeDelivery(const DeliveryRead &read);
    void takeHistory(const TemplateHistory &history);
    void takeSummary(const Summary &summary);
    void takeLookups(const LookupsRead &read);
    void takeLocated(Ticket ticket, qint64 id);
    void takeStored(const QList<Stored> &news);
    void takeRemade();
    void takeBacklog(const Backlog &backlog);
    void takeReceiver(const ReceiverState &state);
    void takeFailure(Ticket ticket, const QString &sentence);
    void takeSettings(const Settings &settings); ///< those that hold now
    void raiseWindow();                          ///< a second start on the same folder
    void forget(const RecipientNumber &number);  ///< it may stand in no filter any more
    void tell(const QString &sentence);          ///< what has just happened, for a moment

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void connectDetails();
    void showTable(const Table *table);
    void showSummary();
    void jump(const Table *table, const QString &filter);
    void showPage();
    void showTitle();
    void setPaused(bool paused);
    void tellCopied(const QString &text);
    void showSavedFilter(const SavedFilter &filter);
    void askToClose();
    void askToQuit();
    void goToTray();
    WindowState state();

    std::unique_ptr<Ui::MainWindow> m_form;
    Tickets m_tickets;
    QString m_settingsFile;
    TableActions *m_tableActions = nullptr;
    WindowActions *m_actions = nullptr;
    SavedFiltersPanel *m_savedFilters = nullptr;
    Middle *m_middle = nullptr;
    TablePages *m_pages = nullptr;
    DetailPane *m_details = nullptr;
    DetailQuestions *m_questions = nullptr;
    StepsGuide *m_guide = nullptr;
    Jumps *m_jumps = nullptr;
    OpenLink *m_openLink = nullptr;
    LastDelivery *m_lastDelivery = nullptr;
    Activity *m_activity = nullptr;
    Copying *m_copying = nullptr;
    Closing *m_closing = nullptr;
    Tray *m_tray = nullptr;
    Dialogs *m_dialogs = nullptr;
    ChosenRows *m_chosen = nullptr;
    bool m_begun = false; ///< the window was shown
    bool m_demo = false;  ///< what is seen are samples
    ShownTime m_shownTime = ShownTime::Local;
    ReceiverState m_receiver;
};
