// Whatever cells there are: a reader that goes by RFC 4180 finds the same in the lines.
#include "core/csv.h"

#include "fuzz/fuzz.h"

namespace {

/// Lines of cells, as RFC 4180 reads them.
QList<QList<QByteArray>> readCsv(const QByteArray &file, const CsvFormat &format)
{
    QList<QList<QByteArray>> lines;
    QList<QByteArray> cells;
    QByteArray cell;
    bool quoted = false;
    for (qsizetype at = 0; at < file.size(); ++at) {
        const char c = file[at];
        if (quoted) {
            const bool ends = c == '"' && file.mid(at + 1, 1) != "\"";
            if (ends)
                quoted = false;
            else
                cell += c;
            at += c == '"' && !ends ? 1 : 0;
        } else if (c == '"') {
            require(cell.isEmpty());
            quoted = true;
        } else if (c == format.separator) {
            cells.append(std::exchange(cell, {}));
        } else if (file.mid(at, format.lineEnd.size()) == format.lineEnd) {
            cells.append(std::exchange(cell, {}));
            lines.append(std::exchange(cells, {}));
            at += format.lineEnd.size() - 1;
        } else {
            cell += c;
        }
    }
    require(!quoted && cell.isEmpty() && cells.isEmpty());
    return lines;
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    for (const CsvFormat &format : {csvFormat(false), tsvFormat(false)}) {
        QByteArray file;
        QList<QList<QByteArray>> lines;
        for (const QByteArray &line : bytes.split('\0')) {
            lines.append(line.split('\x1f'));
            file += csvLine(lines.constLast(), format);
        }
        require(readCsv(file, format) == lines);
    }
    return 0;
}
