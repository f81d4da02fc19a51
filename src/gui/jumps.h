#pragma once

#include "gui/visits.h"

#include <QObject>

class Navigation;
class QAction;
class TablePages;

/// Leads from rows to other rows, and back and forward as a browser does. Lives in the GUI thread.
class Jumps : public QObject
{
    Q_OBJECT
public:
    Jumps(Navigation &navigation, TablePages &pages, QObject *parent);

    /// The entries that go back and forward; enabled where that leads somewhere.
    void setActions(QAction *back, QAction *forward);

    /// Shows what a filter finds in a table, and selects the first row of it.
    void jump(const Table *table, const QString &filter);
    /// A person is at another table or row.
    void note();
    /// Ids mean other rows.
    void takeRemade() { m_visits.forgetRows(); }

private:
    void go(int by);
    void showActions();

    Navigation &m_navigation;
    TablePages &m_pages;
    Visits m_visits;
    QAction *m_back = nullptr;
    QAction *m_forward = nullptr;
    bool m_going = false; ///< what is on the way is no visit
};
