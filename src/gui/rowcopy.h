#pragma once

#include "core/answers.h"

#include <QItemSelection>
#include <QObject>

class RowModel;

// More than these are for an export.
constexpr int maxCopiedRows = 10'000;
constexpr qsizetype maxCopiedBytes = 64LL * 1024 * 1024;

/// Puts the selected cells on the clipboard as TSV, as they came. Asks for those that are not at hand. Lives
/// in the GUI thread.
class RowCopy : public QObject
{
    Q_OBJECT
public:
    RowCopy(const RowModel &model, Tickets &tickets, QObject *parent = nullptr);

    /// sections: the columns that are shown, from left to right.
    void copy(const QItemSelection &selection, const QList<int> &sections, bool withHeader);

    void takeRows(const RowsRead &read);
    /// Ids mean other rows: what is being copied is not.
    void takeRemade();

signals:
    void rowsWanted(Ticket ticket, const Table *table, const QList<qint64> &ids);
    void told(const QString &sentence); ///< what became of it

private:
    struct Line
    {
        qint64 id = 0;
        QList<int> sections; ///< that are selected in this row
    };

    [[nodiscard]] QByteArray textOf(const QHash<qint64, Cells> &rows) const;

    const RowModel &m_model;
    Tickets &m_tickets;
    Ticket m_ticket = 0; ///< 0: nothing is being copied
    QList<Line> m_lines;
    QList<int> m_sections; ///< with any selected cell, from left to right
    bool m_withHeader = false;
};
