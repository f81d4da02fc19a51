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

/// Adds one line with its end to a text. Null cells are empty; quotes stand only where they are needed. A
/// single empty cell is written "".
void appendCsvLine(QByteArray &text, const QList<QByteArray> &cells, const CsvFormat &format);
/// One such line.
QByteArray csvLine(const QList<QByteArray> &cells, const CsvFormat &format);

/// What a spreadsheet needs before the first line to take the file for UTF-8.
constexpr const char *byteOrderMark = "\xEF\xBB\xBF";
