#pragma once

#include "gui/celltext.h"
#include "gui/rowcells.h"
#include "gui/roworder.h"
#include "gui/rowsearch.h"

#include <QAbstractTableModel>
#include <QIcon>

/// Rows that a view shows at most, the first of its order: it counts pixels in an int, and its header keeps
/// eight bytes a row.
constexpr qint64 maxShownRows = 50'000'000;

constexpr int markRole = Qt::UserRole; ///< whether a row came while the view was held

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
    [[nodiscard]] const Query &query() const { return m_search.query(); }

    /// Asks a new question; what is shown stays until the first rows of its answer are there.
    void ask(const Query &query) { m_search.ask(query); }
    /// Asks the same question again, keeping what is shown until the answer is whole.
    void askAgain() { m_search.askAgain(); }
    /// The same question, whose filter speaks of the present ("-2h"), as it is to be understood from now on.
    void renew(const Query &query) { m_search.renew(query); }
    /// Orders by a column, or (-1) newest first again.
    void sort(int column, Qt::SortOrder order) override;

    /// Only a view that is seen asks for news.
    void setShown(bool shown) { m_search.setShown(shown); }
    /// While held, nothing moves: new rows are counted and not shown.
    void setHeld(bool held);
    /// Shows times in another time.
    void setShownTime(ShownTime in);
    /// Whether recipients' numbers are hidden in the cells: all are asked for anew.
    void setMasked(bool masked);
    [[nodiscard]] bool isMasked() const { return m_masked; }
    /// Shows what was counted: at once where new rows come on top, else by asking again.
    void showWaiting();

    /// Whether new rows come on top: not in a sorted view.
    [[nodiscard]] bool isLive() const { return query().sort == nullptr; }
    /// Rows that came and are not shown (held, or sorted).
    [[nodiscard]] qint64 waiting() const { return m_waiting.size(); }
    /// Whether a new question is not answered as a whole yet.
    [[nodiscard]] bool isSearching() const { return m_search.isSearching(); }
    /// Whether the rows that are shown still are those of the question before.
    [[nodiscard]] bool isStale() const { return m_search.isStale(); }

    /// Whether the ids of the rows that are shown mean others by now, until the answer is there.
    [[nodiscard]] bool isOutdated() const { return m_cells.isFrozen(); }

    [[nodiscard]] const RowOrder &order() const { return m_rows; }
    [[nodiscard]] qint64 idAt(int row) const { return m_rows.at(row); }
    /// The place of an id in the view, or -1.
    [[nodiscard]] int rowOf(qint64 id) const { return static_cast<int>(m_rows.placeOf(id)); }
    /// The place where an id is or would be; -1 in a sorted view.
    [[nodiscard]] int rowNear(qint64 id) const { return static_cast<int>(m_rows.placeNear(id)); }
    /// The cells of a row, or null: they are asked for, dataChanged tells when they are there. Empty: it is
    /// gone.
    const Cells *cellsAt(int row) const { return m_cells.look(idAt(row), row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

public slots:
    void takeFound(const Found &found) { m_search.takeFound(found); }
    void takeRows(const RowsRead &read) { m_cells.takeRows(read); }
    void takeStored(const Stored &stored);
    /// Another tables file counts: ids mean other rows. What is shown stays until the answer is whole.
    void takeRemade();
    /// Whether the failure was the answer to the question which rows there are.
    bool takeFailure(Ticket ticket);

signals:
    void findWanted(Ticket ticket, const Query &query, qint64 after);
    void rowsWanted(Ticket ticket, const Table *table, const QList<qint64> &ids);
    void stateChanged();       ///< of isSearching, waiting or the number of rows
    void answered();           ///< a whole answer is shown
    void rowsAdded(int count); ///< at the top, after they are there

private:
    void showPart(const QList<IdRun> &ids, bool first);
    void showWhole();
    void takeNews(const QList<IdRun> &falling);
    void endAnswer();
    void replaceRows(RowOrder rows);
    void prepend(const QList<IdRun> &rising);
    void takeRemoved(const QList<IdRun> &runs);
    void removeSpan(Span span);
    void takeChanged(const QList<qint64> &ids);
    void repaint();
    [[nodiscard]] QVariant textOf(const Cells &cells, int section, int role) const;

    const Table &m_table;
    RowSearch m_search;
    mutable RowCells m_cells;
    RowOrder m_rows;
    RowIds m_waiting;                         ///< came and not shown, the last is the newest
    std::pair<qint64, qint64> m_marked{1, 0}; ///< first and last id of those that waited and are shown
    bool m_held = false;
    ShownTime m_shownTime = ShownTime::Local;
    bool m_masked = false;
    QList<IdRun> m_removed; ///< while a question is out, whose answer may not know it
    QHash<QString, QIcon> m_icons;
};
