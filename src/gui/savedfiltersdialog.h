#pragma once

#include "core/savedfilters.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;

/// All saved filters as a text: names and order are changed, lines removed, copied, added; the whole goes to
/// a file and comes from one. Lives in the GUI thread.
class SavedFiltersDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SavedFiltersDialog(QWidget *parent = nullptr);

    void offer(const QList<SavedFilter> &filters);
    /// Adds the lines of a file to the text.
    void addFile(const QString &path);
    /// Writes the text to a file.
    void saveTo(const QString &path);

signals:
    void kept(const QList<SavedFilter> &filters); ///< these count from now on

private:
    void chooseFile(bool saves);
    void keep();
    void tell(const QString &sentence);

    QPlainTextEdit *m_text;
    QLabel *m_trouble;
};
