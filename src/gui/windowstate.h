#pragma once

#include <QString>

class Middle;
class Navigation;
class QAction;
class QMainWindow;
class QSplitter;
class TablePages;

/// What of the window is remembered from one run to the next: where it stands, how it is divided, which table
/// it shows, and the columns of all.
struct WindowState
{
    QMainWindow &window;
    QSplitter &splitter;
    Middle &middle;
    QAction &details; ///< whether they are shown
    Navigation &navigation;
    TablePages &pages; ///< they restore their columns by themselves

    void restore(const QString &settingsFile) const;
    void remember(const QString &settingsFile) const;
};
