#pragma once

#include "gui/selectedrows.h"

#include <QObject>

constexpr qsizetype maxCopiedBytes = 512LL * 1024 * 1024; ///< more are for an export
constexpr qint64 maxRowsAtOnce = 500;                     ///< asked for and written in one go
constexpr qsizetype maxBytesAtOnce = 256LL * 1024;        ///< of their cells, if rows are like those before

/// Puts selected cells on the clipboard as TSV, as they came: asks for them page by page, so that neither
/// this thread nor who reads them is held up. One copy at a time. Lives in the GUI thread.
class RowCopy : public QObject
{
    Q_OBJECT
public:
    enum class End {
        Copied,
        TooMuch,   ///< more than is copied
        Cancelled, ///< by cancel
        Failed,    ///< rows could not be read
        Remade,    ///< ids mean other rows by now
    };

    /// maxBytes: of text that are copied.
    explicit RowCopy(Tickets &tickets, qsizetype maxBytes = maxCopiedBytes, QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// There must be any rows. What was being copied is not.
    void begin(const SelectedRows &rows, bool withHeader);
    void cancel();

    void takeRows(const RowsRead &read);
    void takeFailure(Ticket ticket);
    /// Ids mean other rows: what is being copied is not.
    void takeRemade();

signals:
    void rowsWanted(Ticket ticket, const Table *table, const QList<qint64> &ids);
    void progressed(qint64 rows); ///< were looked at
    /// rows: that were copied. What is on the clipboard stays there unless it is Copied.
    void ended(RowCopy::End end, qint64 rows);

private:
    void ask();
    void append(const QList<Row> &rows);
    void adjustPage(const QList<Row> &rows);
    void end(End how);

    Tickets &m_tickets;
    qsizetype m_maxBytes;
    bool m_running = false;
    Ticket m_ticket = 0; ///< of the question that is out; 0: none
    SelectedRows m_rows;
    bool m_alone = false;   ///< one cell, which is copied as it is
    QList<qint64> m_places; ///< that were asked for
    qint64 m_page = 0;      ///< rows to be asked for next
    qint64 m_done = 0;      ///< rows that were looked at
    qint64 m_copied = 0;
    QByteArray m_text;
};
