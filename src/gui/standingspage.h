#pragma once

#include "core/standing.h"
#include "gui/celltext.h"
#include "gui/refresh.h"

#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;
class StandingModel;

/// One line for each template: where it is, for how long, how often it was rejected, and why. Lives in the
/// GUI thread.
class StandingsPage : public QWidget
{
    Q_OBJECT
public:
    /// toUpdates: shows all updates instead.
    StandingsPage(Tickets &tickets, QAction &toUpdates, QWidget *parent = nullptr);

    /// Asks only while it is shown.
    void setShown(bool shown) { m_refresh.setShown(shown); }
    void focusRows();

public slots:
    void takeStandings(const Standings &standings);
    void takeNews() { m_refresh.takeNews(); } ///< something has changed in the tables
    void takeRows(const RowsRead &read);

signals:
    void standingsWanted(Ticket ticket);
    void rowsWanted(Ticket ticket, const Table *table, const QList<qint64> &ids);
    void rowSelected(const Row &row); ///< the newest update of the selected template
    void jumpWanted(const Table *table, const QString &filter);

private:
    void makeLayout(QAction &toUpdates);
    void setUpView();
    void ask();
    void select(const QModelIndex &index);
    void showCount();

    Tickets &m_tickets;
    StandingModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_find;
    QLabel *m_count;
    QTableView *m_view;
    Refresh m_refresh{this};
    Ticket m_ticket = 0;
    Ticket m_rowTicket = 0;
    bool m_more = false;
};
