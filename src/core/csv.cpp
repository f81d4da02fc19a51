#include "core/csv.h"

#include <algorithm>
#include <string_view>

namespace {

bool runsInSpreadsheets(const QByteArray &cell)
{
    constexpr std::string_view starts = "=+-@\t\r";
    return !cell.isEmpty() && starts.find(cell.front()) != std::string_view::npos;
}

bool needsQuotes(const QByteArray &cell, char separator)
{
    if (cell.isEmpty())
        return false;
    const auto odd = [separator](char c) { return c == separator || c == '"' || c == '\r' || c == '\n'; };
    return cell.front() == ' ' || cell.back() == ' ' || std::any_of(cell.begin(), cell.end(), odd);
}

/// Writes a cell at a place that has room for it; answers where it ends.
char *writeCell(char *to, const QByteArray &cell, const CsvFormat &format)
{
    const bool quoted = needsQuotes(cell, format.separator);
    if (quoted)
        *to++ = '"';
    if (format.excel && runsInSpreadsheets(cell))
        *to++ = '\'';
    if (!quoted)
        return std::copy(cell.begin(), cell.end(), to);
    for (const char c : cell) {
        if (c == '"')
            *to++ = '"';
        *to++ = c;
    }
    *to++ = '"';
    return to;
}

/// As many bytes as a line has at most, without its end.
qsizetype mostBytes(const QList<QByteArray> &cells)
{
    constexpr qsizetype around = 4; // two quotes, one against spreadsheets, one separator
    qsizetype bytes = 0;
    for (const QByteArray &cell : cells)
        bytes += 2 * cell.size() + around;
    return bytes;
}

} // namespace

CsvFormat csvFormat(bool excel)
{
    return {.separator = ',', .lineEnd = "\r\n", .excel = excel};
}

CsvFormat tsvFormat(bool excel)
{
    return {.separator = '\t', .lineEnd = "\n", .excel = excel};
}

void appendCsvLine(QByteArray &text, const QList<QByteArray> &cells, const CsvFormat &format)
{
    const qsizetype begin = text.size();
    text.resize(begin + mostBytes(cells));
    char *to = text.data() + begin;
    const char *const first = to;
    bool separated = false;
    for (const QByteArray &cell : cells) {
        if (separated)
            *to++ = format.separator;
        separated = true;
        to = writeCell(to, cell, format);
    }
    text.resize(begin + (to - first));
    if (to == first && !cells.isEmpty())
        text.append("\"\""); // readers skip an empty line, and this one is a row
    text.append(format.lineEnd);
}

QByteArray csvLine(const QList<QByteArray> &cells, const CsvFormat &format)
{
    QByteArray line;
    appendCsvLine(line, cells, format);
    return line;
}
