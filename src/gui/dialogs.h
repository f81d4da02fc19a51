#pragma once

#include "core/answers.h"
#include "core/settings.h"
#include "gui/helptopics.h"

#include <QObject>
#include <QPointer>

class ExportDialog;
class HelpDialog;
class ImportDialog;
class ReplayDialog;
class SettingsDialog;
class TablePage;

/// The windows that open beside the main one. None of them blocks. Lives in the GUI thread.
class Dialogs : public QObject
{
    Q_OBJECT
public:
    explicit Dialogs(QWidget *window);

    void openExport(TablePage &page);
    /// The rows of a page, at once and without a question: to a workbook that replaces no file.
    void exportToExcel(TablePage &page);
    /// Of these deliveries, as whole requests.
    void openExport(const QList<qint64> &deliveries);
    [[nodiscard]] ReplayDialog &replay() { return *m_replay; }
    void chooseImport();
    void openSettings();
    void openHelp(HelpContext context);
    void openAbout();
    /// F1 in another window than the main one, whose key is not heard there.
    void addHelpKey(QWidget &dialog, HelpContext context);
    /// Wants a signature to be accepted, besides those that are.
    void addSignature(const QByteArray &signature);
    /// Wants recipients' numbers to be hidden, or shown.
    void wantMasked(bool masked);

    /// What would end with the window, in sentences; empty: nothing.
    [[nodiscard]] QString runningWork() const;

public slots:
    void takeExportProgress(qint64 rows);
    void takeExported(qint64 rows, const QString &trouble); ///< trouble empty: whole; cancelled: rows is -1
    void takeRefusal(const RefusedLine &refusal);
    void takeImported(const ImportEnd &end);
    void takeSettings(const Settings &settings);  ///< those that hold now
    void refuseSettings(const QString &sentence); ///< why those that were asked for cannot hold

signals:
    void exportWanted(const ExportOptions &options); ///< to options.path; one at a time
    void exportCancelled();
    void importWanted(const QStringList &files); ///< one import at a time
    void importCancelled();
    void settingsWanted(const Settings &settings); ///< answered by takeSettings or refuseSettings
    void told(const QString &sentence);            ///< how something ended

private:
    void showExport();
    void beginImport(const QStringList &files);
    void showImport();

    QWidget *m_window;
    ExportDialog *m_export;
    ImportDialog *m_import;
    SettingsDialog *m_settingsDialog;
    ReplayDialog *m_replay;
    Settings m_settings;
    QPointer<HelpDialog> m_help;
};
