#pragma once

#include <QByteArray>
#include <QList>

/// How rows of texts are written.
struct CsvFormat
{
    char separator = ',';
    QByteArray lineEnd = "\r\n";
    bool excel = false; ///< ' before cells that a spreadsheet would run: those that begin with = + - @ tab or
                        ///< carriage return
};

/// RFC 4180: commas, CRLF.
CsvFormat csvFormat(bool excel);
/// The same with tabs and LF, as spreadsheets take it from the clipboard.
CsvFormat tsvFormat(bool excel);

/// One line with its end. Null cells are empty; quotes stand only where they are needed. A single empty cell
/// is written "".
QByteArray csvLine(const QList<QByteArray> &cells, const CsvFormat &format);

/// What a spreadsheet needs before the first line to take the file for UTF-8.
constexpr const char *byteOrderMark = "\xEF\xBB\xBF";
