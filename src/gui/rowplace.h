#pragma once

#include "core/answers.h"

#include <QHash>
#include <QMap>
#include <QObject>

#include <optional>

class RowModel;
class TableView;

constexpr int maxKeptRanges = 100; ///< of a selection that is found again
constexpr int maxLocatedRows = 8;  ///< that are asked for where ids mean other rows

/// What a person looks at in a table: finds selection, current row and scroll position again after the rows
/// were replaced. Lives in the GUI thread.
class RowPlace : public QObject
{
    Q_OBJECT
public:
    RowPlace(RowModel &model, TableView &view, Tickets &tickets);

    /// The rows that are replaced next have other ids in the new tables file.
    void takeRemade() { m_remade = true; }
    void takeLocated(Ticket ticket, qint64 id);

signals:
    void locateWanted(Ticket ticket, const Table *table, const Cells &cells); ///< which row has these cells
    void lost(); ///< the row that was the current one is not there any more

private:
    /// Selected cells: of some columns in rows that follow each other.
    struct Range
    {
        qint64 first = 0;
        qint64 last = 0;
        int rows = 0;
        int left = 0;
        int right = 0;
    };

    /// What was looked at before the rows were replaced, by the ids of that time.
    struct Place
    {
        qint64 current = 0; ///< 0: no row was the current one
        int column = 0;     ///< of the current cell
        qint64 top = 0;     ///< the first row that was seen; 0: the newest rows were seen
        int below = 0;      ///< rows from the first that was seen to the current one
        QList<Range> ranges;
        QHash<qint64, Cells> cells; ///< of these rows: what finds them where ids mean other rows
        bool sameQuestion = false;  ///< it was asked again, no other one
        bool located = false;       ///< m_newIds says which rows these are now
    };

    void keep();
    void remember(Place &place, int row) const;
    void noteScrolling();
    void noteGrowth();
    void look();
    void finish();
    void locate();
    void restore();
    void restoreSelection(const Place &place, int current);
    [[nodiscard]] int rowToScrollTo(const Place &place, int current) const;
    [[nodiscard]] int rowOf(const Place &place, qint64 id) const;
    void findRows(const Place &place);

    RowModel &m_model;
    TableView &m_view;
    Tickets &m_tickets;
    std::optional<Place> m_place;   ///< that was not found again yet
    bool m_remade = false;          ///< its ids are those of an older tables file
    int m_scrolled = 0;             ///< where the rows stood after they were replaced
    bool m_grown = false;           ///< more rows followed since
    QHash<qint64, qint64> m_rows;   ///< where they are, by the ids of now
    QMap<Ticket, qint64> m_asked;   ///< old ids whose rows are being located
    QHash<qint64, qint64> m_newIds; ///< by old ids; 0: gone
};
