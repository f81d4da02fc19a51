#pragma once

#include "core/answers.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

namespace Ui {
class MainWindow;
}
class Activity;
class ExportDialog;
class TablePage;
class Welcome;

/// The dashboard. Knows the outside only by its signals (questions) and slots (answers); lives in the GUI
/// thread.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// settingsFile: where widths, hidden columns and sizes are remembered (settings.ini of the data folder).
    explicit MainWindow(QString settingsFile, QWidget *parent = nullptr);
    ~MainWindow() override;

signals:
    void findWanted(Ticket ticket, const Query &query, qint64 after);
    void rowsWanted(Ticket ticket, const Table *table, const QList<qint64> &ids);
    void deliveryWanted(Ticket ticket, qint64 number);
    void locateWanted(Ticket ticket, const Table *table, const Cells &cells);
    void exportWanted(const ExportOptions &options); ///< to options.path; one at a time
    void exportCancelled();
    void importWanted(const QStringList &files);
    void sampleWanted(const QString &event); ///< a sample delivery is to be posted to this receiver
    void receiveWanted();                    ///< a viewer whose receiver ended: begin to receive

public slots:
    void takeFound(const Found &found);
    void takeRows(const RowsRead &read);
    void takeDelivery(const DeliveryRead &read);
    void takeLocated(Ticket ticket, qint64 id);
    void takeStored(const QList<Stored> &news);
    void takeRemade();
    void takeBacklog(const Backlog &backlog);
    void takeReceiver(const ReceiverState &state);
    void takeFailure(Ticket ticket, const QString &sentence);
    void takeExportProgress(qint64 rows);
    void takeExported(qint64 rows, const QString &trouble); ///< trouble empty: whole; cancelled: rows is -1
    void raiseWindow();                                     ///< a second start on the same folder
    void tell(const QString &sentence);                     ///< what has just happened, for a moment

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makePages();
    void connectActions();
    void connectParts();
    void showTable(const Table *table);
    void showPage();
    void setPaused(bool paused);
    void jumpToDelivery(qint64 number);
    void askForDelivery(qint64 number);
    void askForLast();
    void openExport();
    void chooseImport();
    void openHelp();
    void openAbout();
    void askToClose();
    void restore();
    void remember() const;
    [[nodiscard]] TablePage *page() const;

    std::unique_ptr<Ui::MainWindow> m_form;
    Tickets m_tickets;
    QString m_settingsFile;
    QList<TablePage *> m_pages; ///< in the order of allTables()
    Welcome *m_welcome = nullptr;
    Activity *m_activity = nullptr;
    ExportDialog *m_export = nullptr;
    QPointer<QDialog> m_help;
    ReceiverState m_receiver;
    Ticket m_detailTicket = 0; ///< of the delivery that the details wait for
    Ticket m_lastTicket = 0;   ///< of the newest delivery's row; 0: none is asked for
    qint64 m_newest = 0;       ///< id of the newest row of deliveries
    qint64 m_newestAsked = 0;
};
