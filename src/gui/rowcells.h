#pragma once

#include "core/answers.h"

#include <QCache>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

constexpr int maxKeptRows = 4'096;     ///< rows whose cells a view remembers, those last looked at
constexpr int maxKeptKib = 128 * 1024; ///< of their cells together
constexpr int minKeptRows = 256;       ///< remembered however large: what is seen and what is around it
constexpr int maxAskedRows = 512;      ///< rows that are missed together at most
/// Asked for above and below what is missed, so that scrolling finds them there.
constexpr int rowsAround = 48;

/// The cells of rows last looked at. What is missed in one paint becomes one question. Lives in the GUI
/// thread.
class RowCells : public QObject
{
    Q_OBJECT
public:
    RowCells(const Table &table, Tickets &tickets, QObject *parent = nullptr);

    /// The cells of a row, or null: they are asked for then, with those of the rows around its place in the
    /// view.
    const Cells *look(qint64 id, qint64 place);
    /// Who knows the ids of a view: how many there are, and which stands at a place.
    void setView(std::function<qint64()> size, std::function<qint64(qint64)> idAt);

    void takeRows(const RowsRead &read);
    void takeFailure(Ticket ticket);

    /// These rows have other cells now.
    void forget(const QList<qint64> &ids);
    /// All rows have other cells now.
    void forgetAll();
    /// Ids mean other rows: what is known stays, nothing is asked for until the view has other ids (clear).
    void freeze();
    [[nodiscard]] bool isFrozen() const { return m_frozen; }
    void clear();
    /// Places shift: rows were inserted before all others.
    void shift(qint64 count);

signals:
    void rowsWanted(Ticket ticket, const Table *table, const QList<qint64> &ids);
    void arrived(); ///< some of those that were missed are there

private:
    void ask();
    void keep(qint64 id, const Cells &cells);
    [[nodiscard]] bool isMissing() const { return m_lastMissed >= m_firstMissed; }
    void miss(qint64 place);

    const Table &m_table;
    Tickets &m_tickets;
    std::function<qint64()> m_size;
    std::function<qint64(qint64)> m_idAt;
    QCache<qint64, Cells> m_cells{maxKeptKib};
    bool m_frozen = false;
    QTimer m_soon;
    Ticket m_ticket = 0;      ///< of the question that is out; 0: none
    QList<qint64> m_asked;    ///< its ids
    QSet<qint64> m_changed;   ///< of these: changed while the question was out
    qint64 m_firstMissed = 0; ///< places that were looked at and not there
    qint64 m_lastMissed = -1;
};
