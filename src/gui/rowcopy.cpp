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
    qint64 rows = 0;
    std::map<int, QList<int>> cells;
    for (const QItemSelectionRange &range : selection) {
        rows += range.height();
        if (rows > maxCopiedRows)
            return {};
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (int section = range.left(); section <= range.right(); ++section)
                cells[row].append(section);
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
    if (selection.isEmpty())
        return;
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

void RowCopy::takeRows(const RowsRead &read)
{
    if (m_ticket == 0 || read.ticket != m_ticket)
        return;
    m_ticket = 0;
    QHash<qint64, Cells> rows;
    for (const Row &row : read.rows)
        rows.insert(row.id, row.cells);
    const CsvFormat format = tsvFormat(false);
    QByteArray text;
    if (m_withHeader) {
        QList<QByteArray> keys;
        for (const int section : std::as_const(m_sections))
            keys.append(m_model.column(section).key);
        text += csvLine(keys, format);
    }
    for (const Line &line : std::as_const(m_lines)) {
        const Cells cells = rows.value(line.id);
        QList<QByteArray> shown;
        for (const int section : std::as_const(m_sections))
            shown.append(line.sections.contains(section) ? cells.value(section) : QByteArray());
        text += csvLine(shown, format);
    }
    // One cell is copied as it is, without quotes and line end.
    const bool single = m_lines.size() == 1 && m_sections.size() == 1 && !m_withHeader;
    const QByteArray cell =
        single ? rows.value(m_lines.constFirst().id).value(m_sections.constFirst()) : text;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(cell));
    emit told(tr("Copied %n rows", nullptr, static_cast<int>(m_lines.size())));
}
