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

void append(QByteArray &line, QByteArray cell, const CsvFormat &format)
{
    if (format.excel && runsInSpreadsheets(cell))
        cell.prepend('\'');
    if (!needsQuotes(cell, format.separator)) {
        line.append(cell);
        return;
    }
    cell.replace('"', "\"\"");
    line.append('"').append(cell).append('"');
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

QByteArray csvLine(const QList<QByteArray> &cells, const CsvFormat &format)
{
    QByteArray line;
    bool first = true;
    for (const QByteArray &cell : cells) {
        if (!first)
            line.append(format.separator);
        first = false;
        append(line, cell, format);
    }
    if (line.isEmpty() && !cells.isEmpty())
        line = "\"\""; // readers skip an empty line, and this one is a row
    return line.append(format.lineEnd);
}
