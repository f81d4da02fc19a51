#pragma once

#include "core/answers.h"
#include "core/settings.h"

#include <QDialog>
#include <QPointer>

class ExportDialog;
class ImportDialog;
class SettingsDialog;
class TablePage;

/// The windows that open beside the main one. None of them blocks. Lives in the GUI thread.
class Dialogs : public QObject
{
    Q_OBJECT
public:
    explicit Dialogs(QWidget *window);

    void openExport(TablePage &page);
    void chooseImport();
    void openSettings();
    void openHelp();
    void openAbout();

    void showExportProgress(qint64 rows);
    /// A sentence on how an export ended. cancelled: rows is -1
    QString showExportEnd(qint64 rows, const QString &trouble);
    void showRefusal(const RefusedLine &refusal);
    /// A sentence on how an import ended.
    QString showImportEnd(const ImportEnd &end);

    /// The settings that hold now; what was asked for is granted.
    void takeSettings(const Settings &settings);
    /// Why the settings that were asked for cannot hold.
    void refuseSettings(const QString &sentence);

    /// What would end with the window, in sentences; empty: nothing.
    [[nodiscard]] QString runningWork() const;

signals:
    void exportWanted(const ExportOptions &options);
    void exportCancelled();
    void importWanted(const QStringList &files);
    void importCancelled();
    void settingsWanted(const Settings &settings);

private:
    void beginImport(const QStringList &files);
    void showImport();

    QWidget *m_window;
    ExportDialog *m_export;
    ImportDialog *m_import;
    SettingsDialog *m_settingsDialog;
    Settings m_settings;
    QPointer<QDialog> m_help;
};
