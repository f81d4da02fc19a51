#include "gui/rowcopy.h"

#include "gui/copiedtext.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>
#include <numeric>

namespace {
constexpr qint64 firstRowsAtOnce = 50; ///< until it is known how long rows are
} // namespace

RowCopy::RowCopy(Tickets &tickets, qsizetype maxBytes, QObject *parent)
    : QObject(parent)
    , m_tickets(tickets)
    , m_maxBytes(maxBytes)
{}

void RowCopy::begin(const SelectedRows &rows, bool withHeader)
{
    Q_ASSERT(rows.size() > 0);
    cancel();
    m_running = true;
    m_rows = rows;
    m_alone = rows.size() == 1 && rows.sections().size() == 1 && !withHeader;
    m_page = firstRowsAtOnce;
    m_done = 0;
    m_copied = 0;
    m_text = withHeader ? rows.headerLine() : QByteArray();
    ask();
}

/// Asks for the next page.
void RowCopy::ask()
{
    const qint64 end = std::min(m_done + m_page, m_rows.size());
    m_places.clear();
    QList<qint64> ids;
    for (qint64 place = m_done; place < end; ++place) {
        m_places.append(place);
        ids.append(m_rows.idAt(place));
    }
    m_ticket = m_tickets.next();
    emit rowsWanted(m_ticket, m_rows.table(), ids);
}

void RowCopy::takeRows(const RowsRead &read)
{
    if (m_ticket == 0 || read.ticket != m_ticket)
        return;
    m_ticket = 0;
    append(read.rows);
    m_done += m_places.size();
    if (m_text.size() > m_maxBytes) {
        end(End::TooMuch);
        return;
    }
    if (m_done == m_rows.size()) {
        QGuiApplication::clipboard()->setMimeData(new CopiedText(std::exchange(m_text, {})));
        end(End::Copied);
        return;
    }
    adjustPage(read.rows);
    emit progressed(m_done);
    ask();
}

/// The cells as TSV. One cell alone is copied as it is, without quotes and line end. Rows that are gone are
/// left out.
void RowCopy::append(const QList<Row> &rows)
{
    if (m_alone && !rows.isEmpty()) {
        m_text = rows.constFirst().cells.value(m_rows.sections().constFirst());
        m_copied = 1;
        return;
    }
    m_copied += m_rows.appendLines(m_text, m_places, rows);
}

/// Rows with long cells are asked for in smaller pages.
void RowCopy::adjustPage(const QList<Row> &rows)
{
    qsizetype bytes = 1;
    for (const Row &row : rows)
        bytes = std::accumulate(row.cells.cbegin(), row.cells.cend(), bytes,
                                [](qsizetype sum, const QByteArray &cell) { return sum + cell.size(); });
    const qint64 fitting = m_places.size() * maxBytesAtOnce / bytes;
    m_page = std::clamp<qint64>(fitting, 1, std::min(2 * m_page, maxRowsAtOnce));
}

void RowCopy::cancel()
{
    if (m_running)
        end(End::Cancelled);
}

void RowCopy::takeFailure(Ticket ticket)
{
    if (m_ticket != 0 && ticket == m_ticket)
        end(End::Failed);
}

void RowCopy::takeRemade()
{
    if (m_running)
        end(End::Remade);
}

void RowCopy::end(End how)
{
    m_running = false;
    m_ticket = 0;
    m_rows = {};
    m_text = {};
    emit ended(how, m_copied);
}
