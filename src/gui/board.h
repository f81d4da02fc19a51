#pragma once

#include "core/summary.h"
#include "gui/celltext.h"
#include "gui/refresh.h"

#include <QSet>
#include <QWidget>

#include <span>

class QTableView;
class QTreeWidget;

/// A page that shows what many rows say together, live: it asks anew while it is shown. Lives in the GUI
/// thread.
class Board : public QWidget
{
    Q_OBJECT
public:
    explicit Board(Tickets &tickets, QWidget *parent = nullptr);

    /// Asks only while it is shown.
    void setShown(bool shown);
    /// The times that are shown from now on.
    virtual void setShownTime(ShownTime /*in*/) {}
    /// Whether a line of it is a row with details.
    [[nodiscard]] virtual bool hasDetails() const { return false; }
    virtual void focusRows() {}
    /// An answer; to another question than the last of its own: dropped.
    void takeSummary(const Summary &summary);
    /// A question cannot be answered.
    void takeFailure(Ticket ticket);
    virtual void takeRows(const RowsRead & /*read*/) {}
    /// Something has changed in a table.
    virtual void takeNews(const Table & /*table*/) { m_refresh.takeNews(); }

signals:
    void summaryWanted(Ticket ticket, const SummaryWish &wish);
    void rowsWanted(Ticket ticket, const Table *table, const QList<qint64> &ids);
    void rowSelected(const Row &row); ///< the row that the selected line stands for
    void jumpWanted(const Table *table, const QString &filter);

protected:
    /// Asks what is to be shown.
    virtual void ask() = 0;
    virtual void showSummary(const Summary &summary) = 0;
    /// Asks now, if it is shown.
    void refresh();
    Ticket nextTicket() { return m_tickets.next(); }
    /// A click or Enter on a line of a list (gui/linelist) leads to its rows.
    void leadOn(QTreeWidget &list);
    /// How the table of a board looks. widths: of its columns, in characters.
    static void dress(QTableView &view, std::span<const int> widths);
    /// Asks a question. ticket: is its ticket from now on, also for who answers at once.
    void want(const SummaryWish &wish, Ticket &ticket);

private:
    void takeEnd(Ticket ticket);
    void askIfAnswered();

    Tickets &m_tickets;
    QSet<Ticket> m_open;  ///< questions that are not answered yet
    bool m_again = false; ///< something has come since they were asked
    Refresh m_refresh{this};
};
