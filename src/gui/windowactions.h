#pragma once

#include "gui/helptopics.h"

#include <QObject>

namespace Ui {
class MainWindow;
}
class DetailPane;
class Dialogs;
class ChosenRows;
class Jumps;
class QWidget;
class SavedFiltersPanel;
class StepsGuide;
class TablePages;

/// What the entries of the window's menus and toolbar do, and when they can. Pausing and quitting are the
/// window's own. Lives in the GUI thread.
class WindowActions : public QObject
{
    Q_OBJECT
public:
    /// The parts of the window that the entries act upon.
    struct Parts
    {
        Ui::MainWindow &form;
        TablePages &pages;
        DetailPane &details;
        Dialogs &dialogs;
        StepsGuide &guide;
        SavedFiltersPanel &savedFilters;
        Jumps &jumps;
        ChosenRows &chosen;
    };

    /// window: whose focus says what is copied.
    WindowActions(const Parts &parts, QWidget *window);

    /// hasRows: a table with rows is shown.
    void enable(bool hasRows) const;

private:
    void drawIcons();
    void connectRows();
    void connectDetails();
    void connectOthers();
    void enableDetails() const;
    void copy(bool withHeader);
    void keepFilter();
    [[nodiscard]] HelpContext helpContext() const;

    Parts m_parts;
    QWidget *m_window;
};
