#pragma once

#include "core/answers.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ExportDialog;
}

/// Asks how the rows that are shown are to be exported, and shows how far it is. Never blocks. Lives in the
/// GUI thread.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    explicit ExportDialog(QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// What the next export is about. filter: as the person typed it, only shown.
    /// masked: recipients' numbers are hidden unless the person wants them.
    void offer(const Query &query, const QList<const Column *> &columns, const QString &filter,
               bool masked = false);

    void choose(ExportOptions::Format format);
    void exportTo(const QString &path); ///< a file; begins at once
    /// Begins at once, with another name where the file is there already.
    void beginBeside();
    [[nodiscard]] bool running() const { return m_running; }

    void showProgress(qint64 rows);
    void showEnd(qint64 rows, const QString &trouble); ///< cancelled: rows is -1

    /// What became of the last export, a sentence.
    [[nodiscard]] QString endText() const;

signals:
    void exportWanted(const ExportOptions &options);
    void exportCancelled();

private:
    void choosePath();
    void askToReplace(const QString &path);
    void askToBegin();
    void begin();
    void updateControls();
    void showWhat();
    [[nodiscard]] QString path() const;
    [[nodiscard]] ExportOptions::Format format() const;
    [[nodiscard]] bool wholeDeliveries() const;

    std::unique_ptr<Ui::ExportDialog> m_form;
    Query m_query;
    QList<const Column *> m_columns;
    QString m_filter;
    QString m_folder; ///< of the last export, at first the home folder
    bool m_running = false;
    QString m_path;   ///< of the export that runs or ran
    QString m_agreed; ///< path of a file that may be replaced
};
