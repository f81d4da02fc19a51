#pragma once

#include "gui/board.h"

class QAction;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;
class StandingModel;

/// One line for each template: where it is, for how long, how often it was rejected, and why. Lives in the
/// GUI thread.
class StandingsPage : public Board
{
    Q_OBJECT
public:
    /// toUpdates: shows all updates instead.
    StandingsPage(Tickets &tickets, QAction &toUpdates, QWidget *parent = nullptr);

    [[nodiscard]] bool hasDetails() const override { return true; }
    void focusRows() override;
    void takeNews(const Table &table) override;
    void takeRows(const RowsRead &read) override;

protected:
    void ask() override;
    void showSummary(const Summary &summary) override;

private:
    void makeLayout(QAction &toUpdates);
    void setUpView();
    void select(const QModelIndex &index);
    void showCount();

    StandingModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QLineEdit *m_find;
    QLabel *m_count;
    QTableView *m_view;
    Ticket m_ticket = 0;
    Ticket m_rowTicket = 0;
    bool m_more = false;
};
