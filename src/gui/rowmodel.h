#pragma once

#include "core/answers.h"
#include "gui/rowcells.h"

#include <QAbstractTableModel>
#include <QElapsedTimer>
#include <QIcon>
#include <QTimer>

/// The rows of one query, live: knows the ids of all of them and the cells of those last looked at. Asks and
/// takes answers by signals and slots; lives in the GUI thread.
class RowModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    RowModel(const Table &table, Tickets &tickets, QObject *parent = nullptr);

    [[nodiscard]] const Table &table() const { return m_table; }
    [[nodiscard]] const Column &column(int section) const
    {
        return m_table.columns[static_cast<std::size_t>(section)];
    }
    [[nodiscard]] const Query &query() const { return m_query; }

    /// Asks a new question; what is shown stays until the first rows of its answer are there.
    void ask(const Query &query);
    /// Asks the same question again, keeping what is shown until the answer is whole.
    void askAgain();

    /// The same question, whose filter speaks of the present ("-2h"), as it is to be understood from now on.
    void renew(const Query &query) { m_query = query; }
    /// Orders by a column, or (-1) newest first again.
    void sort(int column, Qt::SortOrder order) override;

    /// Only a view that is seen asks for news.
    void setShown(bool shown);
    /// While held, new rows are counted and not shown.
    void setHeld(bool held);

    /// Shows what was counted while held.
    void showWaiting();

    /// Whether new rows appear at the top by themselves: not in a sorted view.
    [[nodiscard]] bool isLive() const { return m_query.sort == nullptr; }
    /// Rows that came and are not shown (held, or sorted).
    [[nodiscard]] qint64 waiting() const { return m_waiting.size(); }
    /// Whether the answer is not whole yet.
    [[nodiscard]] bool isSearching() const { return m_findTicket != 0 && m_asking != Asking::News; }

    [[nodiscard]] qint64 idAt(int row) const;
    /// The place of an id in the view, or -1.
    [[nodiscard]] int rowOf(qint64 id) const;
    /// The cells of a row, or null: they are asked for, dataChanged tells when they are there. Empty: it is
    /// gone.
    const Cells *cellsAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

public slots:
    void takeFound(const Found &found);
    void takeRows(const RowsRead &read) { m_cells.takeRows(read); }
    void takeStored(const Stored &stored);
    /// Another tables file counts: ids mean other rows.
    void takeRemade();
    /// Whether the failure was an answer to one of this view's questions.
    bool takeFailure(Ticket ticket);

signals:
    void findWanted(Ticket ticket, const Query &query, qint64 after);
    void rowsWanted(Ticket ticket, const Table *table, const QList<qint64> &ids);
    void stateChanged();       ///< of isSearching, waiting or the number of rows
    void answered();           ///< a whole answer is shown
    void rowsAdded(int count); ///< at the top, after they are there

private:
    enum class Asking {
        First, ///< a new question: its answer is shown as it comes
        Again, ///< the same question: its answer is shown when it is whole
        News,  ///< only what came since
    };

    void find(Asking asking);
    void lookForNews();
    void takeNews();
    void showRows(const QList<IdRun> &ids, bool first);
    void prepend(const RowIds &ascending);
    void removeRows(const QList<IdRun> &runs);
    void repaint();
    [[nodiscard]] qint64 size() const { return m_older.size() + m_newer.size(); }
    [[nodiscard]] qint64 idOf(qint64 place) const;
    [[nodiscard]] QVariant textOf(const Column &column, const QByteArray &cell, int role) const;

    const Table &m_table;
    Tickets &m_tickets;
    Query m_query;
    RowIds m_older;   ///< in the order of the view
    RowIds m_newer;   ///< above them, the last is the first of the view
    RowIds m_waiting; ///< came and not shown, the last is the newest
    RowIds m_found;   ///< of an answer that is shown when it is whole
    mutable RowCells m_cells;
    QTimer m_newsTimer;
    QElapsedTimer m_sinceNews;
    Ticket m_findTicket = 0; ///< of the question that is out; 0: none
    Asking m_asking = Asking::First;
    Asking m_next = Asking::First; ///< how the question is asked that was not answered yet
    bool m_firstPart = true;       ///< nothing of the answer was shown yet
    bool m_unanswered = true;      ///< the question was not answered as a whole
    bool m_shown = false;
    bool m_held = false;
    qint64 m_newest = 0;     ///< greatest row id that was told of
    qint64 m_considered = 0; ///< greatest row id that the rows of the view take into account
    QHash<QString, QIcon> m_icons;
};
