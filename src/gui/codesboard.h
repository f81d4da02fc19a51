#pragma once

#include "gui/board.h"

class QAction;
class QLabel;
class QModelIndex;
class QPushButton;
class QSortFilterProxyModel;
class QStandardItemModel;
class QTableView;
class StretchBar;
class TimePlot;

/// One line for each result of messages: how many, since when, whose, and above how the selected one rose and
/// fell. Lives in the GUI thread.
class CodesBoard : public Board
{
    Q_OBJECT
public:
    enum Column { Result, Messages, Share, Change, Since, Last, Senders, Columns };

    /// toRows: shows all messages instead.
    CodesBoard(Tickets &tickets, QAction &toRows, QWidget *parent = nullptr);

    void setShownTime(ShownTime in) override;
    void focusRows() override;
    void takeNews(const Table &table) override;

protected:
    void ask() override;
    void showSummary(const Summary &summary) override;

private:
    void makeHead(QAction &toRows);
    void setUpView();
    void showCodes();
    void showLine(int row, const CodeLine &line);
    void showBars();
    void chooseBar(qint64 begin, qint64 step, int place);
    void jump();
    void put(int row, Column column, const QString &text, const QVariant &sortedBy, const QString &tip = {});
    [[nodiscard]] QByteArray codeAt(int row) const;
    [[nodiscard]] const CodeLine *current() const;

    StretchBar *m_stretch;
    QLabel *m_what;
    TimePlot *m_plot;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_view;
    QPushButton *m_toMessages;
    CodeBoard m_board;
    Ticket m_ticket = 0;
    ShownTime m_shownTime = ShownTime::Local;
};
