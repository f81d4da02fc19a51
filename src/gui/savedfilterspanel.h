#pragma once

#include "core/recipient.h"
#include "core/savedfilters.h"

#include <QPointer>
#include <QWidget>

class QListWidget;
class SavedFiltersDialog;

/// The saved filters below the tables: a click shows one. Not there while there are none. Lives in the GUI
/// thread.
class SavedFiltersPanel : public QWidget
{
    Q_OBJECT
public:
    explicit SavedFiltersPanel(QWidget *parent = nullptr);

    /// Shows those that were kept in a settings file, and keeps there from now on.
    void restore(const QString &settingsFile);
    [[nodiscard]] const QList<SavedFilter> &filters() const { return m_filters; }

    /// Asks for a name and keeps a filter under it.
    void keep(const Table &table, const QString &filter);
    /// Puts stars where a number stands in one.
    void forget(const RecipientNumber &number);
    /// Shows all of them as a text, to be changed, copied, saved to a file or read from one.
    void openAsText();

signals:
    void chosen(const SavedFilter &filter); ///< it is to be shown
    void told(const QString &sentence);
    void helpWanted(); ///< where they are shown as a text

private:
    void add(const SavedFilter &filter);
    void replaceAll(const QList<SavedFilter> &filters);
    void openMenu(QPoint place);
    void showFilters();

    QString m_settingsFile;
    QList<SavedFilter> m_filters;
    QListWidget *m_list;
    QPointer<SavedFiltersDialog> m_dialog;
};
