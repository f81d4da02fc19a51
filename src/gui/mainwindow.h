#pragma once

#include "core/answers.h"

#include <QMainWindow>

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
    void exportWanted(const ExportOptions &options); ///< to options.path; one at a time
    void exportCancelled();
    void importWanted(const QStringList &files);
    void receiveWanted(); ///< a viewer whose receiver ended: begin to receive

public slots:
    void takeFound(const Found &found);
    void takeRows(const RowsRead &read);
    void takeDelivery(const DeliveryRead &read);
    void takeStored(const QList<Stored> &news);
    void takeRemade();
    void takeBacklog(const Backlog &backlog);
    void takeReceiver(const ReceiverState &state);
    void takeFailure(Ticket ticket, const QString &sentence);
    void takeExportProgress(qint64 rows);
    void takeExported(qint64 rows, const QString &trouble); ///< trouble empty: whole; cancelled: rows is -1
    void raiseWindow();                                     ///< a second start on the same folder
};
