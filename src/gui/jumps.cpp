#include "gui/jumps.h"

#include "gui/navigation.h"
#include "gui/tablepage.h"
#include "gui/tablepages.h"

#include <QAction>

Jumps::Jumps(Navigation &navigation, TablePages &pages, QObject *parent)
    : QObject(parent)
    , m_navigation(navigation)
    , m_pages(pages)
{}

void Jumps::setActions(QAction *back, QAction *forward)
{
    m_back = back;
    m_forward = forward;
    connect(back, &QAction::triggered, this, [this] { go(-1); });
    connect(forward, &QAction::triggered, this, [this] { go(1); });
    showActions();
}

void Jumps::jump(const Table *table, const QString &filter)
{
    note();
    m_going = true;
    m_navigation.select(*table);
    m_pages.page()->find(filter);
    m_going = false;
    m_visits.note({.table = table, .filter = m_pages.page()->filter()});
    showActions();
}

void Jumps::note()
{
    if (m_going)
        return;
    if (m_navigation.selected() == nullptr) {
        m_visits.note({});
        showActions();
        return;
    }
    const TablePage &page = *m_pages.page();
    m_visits.note({.table = &page.table(), .filter = page.filter(), .row = page.currentRow()});
    showActions();
}

void Jumps::go(int by)
{
    note(); // a filter that was typed since, with the row that is looked at
    const auto visit = m_visits.go(by);
    if (!visit)
        return;
    m_going = true;
    if (visit->table == nullptr) {
        m_navigation.selectOverview();
    } else {
        m_navigation.select(*visit->table);
        m_pages.page()->visit(visit->filter, visit->row);
    }
    m_going = false;
    showActions();
}

void Jumps::showActions()
{
    m_back->setEnabled(m_visits.canGo(-1));
    m_forward->setEnabled(m_visits.canGo(1));
}
