#pragma once

#include "core/answers.h"

#include <QObject>

/// Questions of a view, recorded, and answers given by hand. No database.
namespace byhand {

inline QByteArray cell(const Column &column, qint64 id)
{
    switch (column.type) {
    case Type::Integer:
        return QByteArray::number(id);
    case Type::Instant:
        return "2026-11-01T10:00:00.000+00:00";
    case Type::Time:
        return "2026-11-01 10:00:00";
    case Type::Code:
        return QByteArray(column.key) == "status" ? "TSC04" : "1000";
    case Type::Json:
        return "{\"id\":" + QByteArray::number(id) + '}';
    case Type::Text:
        break;
    }
    return QByteArray(column.key) + '-' + QByteArray::number(id);
}

/// A row whose cells tell its id; it came in the delivery of the same number.
inline Row row(const Table &table, qint64 id)
{
    Row made{.id = id, .cells = {}};
    for (const Column &column : table.columns)
        made.cells.append(cell(column, id));
    return made;
}

/// Rows from a newest id downwards.
inline QList<IdRun> newest(qint64 id, qint64 count)
{
    return {{.first = id, .count = count, .step = -1}};
}

/// News that nothing but rows were added.
inline Stored stored(const Table &table, qint64 newest, qint64 rows = 0)
{
    return {
        .table = &table, .newest = newest, .rows = rows > 0 ? rows : newest, .changed = {}, .removed = {}};
}

inline Query query(const Table &table, const QString &filter = {})
{
    const auto read = parseFilter(filter, table, {});
    return {.table = &table, .filter = read ? *read : Filter{}, .sort = nullptr, .descending = false};
}

/// Listens to who asks for rows: a RowModel, a TablePage, a MainWindow.
template <typename Asker>
class Answers : public QObject
{
public:
    struct Find
    {
        Ticket ticket = 0;
        Query query;
        qint64 after = 0;
    };
    struct Read
    {
        Ticket ticket = 0;
        const Table *table = nullptr;
        QList<qint64> ids;
    };

    explicit Answers(Asker &asker)
        : m_asker(asker)
    {
        connect(&asker, &Asker::findWanted, this, [this](Ticket ticket, const Query &asked, qint64 after) {
            finds.append({ticket, asked, after});
        });
        connect(&asker, &Asker::rowsWanted, this,
                [this](Ticket ticket, const Table *table, const QList<qint64> &ids) {
                    reads.append({ticket, table, ids});
                    if (answersReads)
                        answer(reads.constLast());
                });
    }

    /// A part of the answer to the newest question.
    void found(const QList<IdRun> &ids, qint64 considered, bool last = true)
    {
        m_asker.takeFound(
            {.ticket = finds.constLast().ticket, .ids = ids, .considered = considered, .last = last});
    }

    void answer(const Read &read)
    {
        RowsRead rows{.ticket = read.ticket, .table = read.table, .rows = {}};
        for (const qint64 id : read.ids) {
            if (!gone.contains(id))
                rows.rows.append(changed.contains(id) ? changed.value(id) : row(*read.table, id));
        }
        m_asker.takeRows(rows);
    }

    QList<Find> finds;
    QList<Read> reads;
    bool answersReads = true;
    QList<qint64> gone;
    QHash<qint64, Row> changed; ///< by id: rows with other cells

private:
    Asker &m_asker;
};

} // namespace byhand
