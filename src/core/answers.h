#pragma once

#include "core/query.h"
#include "core/rowids.h"
#include "core/rows.h"

#include <QList>
#include <QMetaType>

/// The values that cross threads between window, reader and projector.

/// Ties an answer to its question. Rises; an answer to an old question is dropped.
using Ticket = quint64;

/// Gives out tickets; one for everybody whose answers come back to the same window.
class Tickets
{
public:
    Ticket next() { return ++m_last; }

private:
    Ticket m_last = 0; ///< 0 is nobody's ticket
};

/// One row as read: its id in its table and its cells as people and files see them (receivedAt as ISO 8601).
struct Row
{
    qint64 id = 0;
    Cells cells;

    bool operator==(const Row &) const = default;
};

/// A part of the answer to "which rows": ids in the order of the view, later parts follow earlier ones.
struct Found
{
    Ticket ticket = 0;
    QList<IdRun> ids;
    qint64 considered = 0; ///< the newest row id that this question took into account
    bool last = true;      ///< nothing follows
};

/// The answer to "what is in these rows"; rows that are gone are missing.
struct RowsRead
{
    Ticket ticket = 0;
    const Table *table = nullptr;
    QList<Row> rows;
};

/// How many rows of one table a delivery brought.
struct RowCount
{
    const Table *table = nullptr;
    qint64 rows = 0;

    friend bool operator==(RowCount one, RowCount other) = default;
};

/// The answer to "what came in delivery n". Without number: it is gone.
struct DeliveryRead
{
    Ticket ticket = 0;
    Delivery delivery;
    QList<RowCount> rows = {}; ///< tables that it brought rows of
    bool counted = false;      ///< else nobody knows (yet) which rows are its
};

/// What the projector has changed in one table since it last said so.
struct Stored
{
    const Table *table = nullptr;
    qint64 newest = 0;     ///< greatest row id
    qint64 rows = 0;       ///< how many rows there are now
    QList<qint64> changed; ///< rows whose cells are others now (comments in a newer state)
    QList<IdRun> removed;  ///< rows that are gone
};

/// How far the tables are behind the journal.
struct Backlog
{
    qint64 waiting = 0;    ///< deliveries kept, but not in the tables yet
    bool remaking = false; ///< the tables are being made anew
    QString trouble;       ///< why the tables cannot be written; empty: they can
};

/// What is to be exported, and how.
struct ExportOptions
{
    enum class Format { Csv, Tsv, Ndjson, Xlsx };
    Query query;
    QList<const Column *> columns; ///< empty: all of the table
    Format format = Format::Csv;
    bool excel = false; ///< byte order mark, and ' before cells that a spreadsheet would run
    bool mask = false;  ///< recipients' numbers as 010****5678
    QString path;       ///< file; "-": standard output
    QString filter;     ///< the query's filter as it was typed, for a file that says what is in it
};

/// A line of a file that an import refused.
struct RefusedLine
{
    QString file;
    qint64 line = 0;
    QString reason;
};

/// How an import ended.
struct ImportEnd
{
    qint64 imported = 0;
    qint64 duplicates = 0; ///< were kept already
    qint64 refused = 0;
    bool cancelled = false;
    QString trouble; ///< why it could not go on, a sentence; empty: it was whole
};

/// What the receiver is doing, for the top of the window.
struct ReceiverState
{
    enum class Kind { Starting, Receiving, Viewing, Failed };
    Kind kind = Kind::Starting;
    QString url;     ///< the address to give to the console
    QString trouble; ///< a sentence; also while receiving, when storage is in trouble
};

Q_DECLARE_METATYPE(Row)
Q_DECLARE_METATYPE(Found)
Q_DECLARE_METATYPE(RowsRead)
Q_DECLARE_METATYPE(DeliveryRead)
Q_DECLARE_METATYPE(Stored)
Q_DECLARE_METATYPE(Backlog)
Q_DECLARE_METATYPE(ExportOptions)
Q_DECLARE_METATYPE(ReceiverState)
