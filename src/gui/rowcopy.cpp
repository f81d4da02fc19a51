#include "gui/rowcopy.h"

#include "core/csv.h"
#include "gui/rowmodel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace {

/// The selected columns of each selected row, in the order of rows; nothing where there are too many.
std::map<int, QList<int>> selectedCells(const QItemSelection &selection)
{
    std::map<int, QList<int>> cells;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (int section = range.left(); section <= range.right(); ++section)
                cells[row].append(section);
            if (cells.size() > maxCopiedRows)
                return {};
        }
    }
    return cells;
}

} // namespace

RowCopy::RowCopy(const RowModel &model, Tickets &tickets, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_tickets(tickets)
{}

void RowCopy::copy(const QItemSelection &selection, const QList<int> &sections, bool withHeader)
{
    if (selection.isEmpty()) {
        emit told(tr("No cell is selected."));
        return;
    }
    const auto cells = selectedCells(selection);
    if (cells.empty()) {
        emit told(tr("At most %1 rows can be copied. Export them instead (Ctrl+E).")
                      .arg(QLocale().toString(maxCopiedRows)));
        return;
    }
    m_withHeader = withHeader;
    m_lines.clear();
    m_sections.clear();
    QList<qint64> ids;
    for (const auto &[row, selected] : cells) {
        ids.append(m_model.idAt(row));
        m_lines.append({ids.constLast(), selected});
    }
    for (const int section : sections) {
        const bool any = std::any_of(m_lines.cbegin(), m_lines.cend(),
                                     [section](const Line &line) { return line.sections.contains(section); });
        if (any)
            m_sections.append(section);
    }
    m_ticket = m_tickets.next();
    emit rowsWanted(m_ticket, &m_model.table(), ids);
}

void RowCopy::takeRemade()
{
    if (std::exchange(m_ticket, 0) != 0)
        emit told(tr("Nothing was copied: the tables were made anew. Copy again."));
}

void RowCopy::takeRows(const RowsRead &read)
{
    if (m_ticket == 0 || read.ticket != m_ticket)
        return;
    m_ticket = 0;
    QHash<qint64, Cells> rows;
    for (const Row &row : read.rows)
        rows.insert(row.id, row.cells);
    const QByteArray text = textOf(rows);
    if (text.size() > maxCopiedBytes) {
        emit told(tr("This is too much to be copied. Export it instead (Ctrl+E)."));
        return;
    }
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    const auto count = rows.size();
    emit told(count == 1 ? tr("Copied from 1 row")
                         : tr("Copied from %1 rows").arg(QLocale().toString(count)));
}

/// The cells as TSV. One cell alone is copied as it is, without quotes and line end. Rows that are gone are
/// left out.
QByteArray RowCopy::textOf(const QHash<qint64, Cells> &rows) const
{
    if (m_lines.size() == 1 && m_sections.size() == 1 && !m_withHeader)
        return rows.value(m_lines.constFirst().id).value(m_sections.constFirst());
    const CsvFormat format = tsvFormat(false);
    QByteArray text;
    if (m_withHeader) {
        QList<QByteArray> keys;
        for (const int section : m_sections)
            keys.append(m_model.column(section).key);
        appendCsvLine(text, keys, format);
    }
    for (const Line &line : m_lines) {
        const auto cells = rows.constFind(line.id);
        if (cells == rows.constEnd() || text.size() > maxCopiedBytes)
            continue;
        QList<QByteArray> shown;
        for (const int section : m_sections)
            shown.append(line.sections.contains(section) ? cells->value(section) : QByteArray());
        appendCsvLine(text, shown, format);
    }
    return text;
}
