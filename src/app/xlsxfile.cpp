#include "app/xlsxfile.h"

#include "core/cell.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <cstdio>
#include <utility>
#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace {

struct Xlsx
{
    Q_DECLARE_TR_FUNCTIONS(Xlsx)
};

constexpr qsizetype maxFormats = 200;    ///< of times in one file; others are texts
constexpr qsizetype maxExactDigits = 15; ///< of a number that a sheet keeps to the last digit
constexpr double daysUntil1970 = 25'569; ///< of a sheet's calendar
constexpr qint64 firstDay = -25'508;     ///< days since 1970: 1900-03-01, before which that calendar is wrong
constexpr qint64 endOfDays = 2'932'897;  ///< days since 1970: 10000-01-01
constexpr double widthOfTime = 24;       ///< characters
constexpr double widthOfNumber = 11;
constexpr double widthOfCode = 18;
constexpr double widthOfText = 26;
constexpr double widthOfFact = 60;

Error failure(const char *why)
{
    return Error{Xlsx::tr("The spreadsheet cannot be written: %1.").arg(QString::fromUtf8(why))};
}

double widthOf(const Column &column)
{
    switch (column.type) {
    case Type::Time:
    case Type::Instant:
        return widthOfTime;
    case Type::Integer:
        return widthOfNumber;
    case Type::Code:
        return widthOfCode;
    case Type::Text:
    case Type::Json:
        break;
    }
    return widthOfText;
}

/// The number format that shows a time of this text in the same characters; empty: none does.
QByteArray formatThatShows(const QByteArray &time)
{
    static const QRegularExpression shape(
        u"^\\d{4}-\\d\\d-\\d\\d(?:([ T])\\d\\d:\\d\\d(:\\d\\d)?(?:\\.(\\d{1,3}))?(Z|[+-]\\d\\d:\\d\\d)?)?$"_s);
    const auto match = shape.match(QString::fromLatin1(time));
    if (!match.hasMatch())
        return {};
    QByteArray format = "yyyy-mm-dd";
    if (match.capturedLength(1) == 0)
        return format;
    format += match.captured(1) == u" "_s ? " hh:mm" : "\"T\"hh:mm";
    if (match.capturedLength(2) > 0)
        format += ":ss";
    if (match.capturedLength(3) > 0)
        format += '.' + QByteArray(match.capturedLength(3), '0');
    if (match.capturedLength(4) > 0)
        format += '"' + match.captured(4).toLatin1() + '"';
    return format;
}

/// A text as a sheet's file has it: what XML cannot hold, and what would be read as an escape, is escaped.
QString sheetText(QString text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    text.replace(escape, u"_x005F_"_s);
    text.replace(QChar(0), u"_x0000_"_s); // the library would end there
    text.replace(QChar(0xFFFE), QChar::ReplacementCharacter);
    text.replace(QChar(0xFFFF), QChar::ReplacementCharacter);
    return text;
}

} // namespace

XlsxFile::XlsxFile(lxw_workbook *workbook, const Table &table, QList<const Column *> columns)
    : m_workbook(workbook)
    , m_table(&table)
    , m_columns(std::move(columns))
    , m_bold(workbook_add_format(workbook))
{
    format_set_bold(m_bold);
}

void XlsxFile::Discard::operator()(lxw_workbook *workbook) const
{
    lxw_workbook_free(workbook);
}

Result<XlsxFile> XlsxFile::create(const QString &path, const Table &table,
                                  const QList<const Column *> &columns)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    QByteArray writable = folder; // the library takes it without const, and only reads it
    options.tmpdir = writable.data();
    lxw_workbook *workbook = workbook_new_opt(QFile::encodeName(path).constData(), &options);
    if (workbook == nullptr)
        return failure(lxw_strerror(LXW_ERROR_CREATING_TMPFILE));
    XlsxFile file(workbook, table, columns);
    if (auto begun = file.beginSheet(); !begun)
        return begun.error();
    return file;
}

Result<Done> XlsxFile::beginSheet()
{
    QString name = QString::fromLatin1(m_table->key);
    if (++m_sheets > 1)
        name += u" %1"_s.arg(m_sheets);
    m_sheet = workbook_add_worksheet(m_workbook.get(), name.toUtf8().constData());
    if (m_sheet == nullptr)
        return failure(lxw_strerror(LXW_ERROR_CREATING_TMPFILE));
    m_rows = 0;
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_sheet, column, column, widthOf(*m_columns[i]), nullptr);
    }
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        worksheet_write_string(m_sheet, 0, static_cast<lxw_col_t>(i), m_columns[i]->key, m_bold);
    return Done{};
}

void XlsxFile::endSheet()
{
    if (!m_columns.isEmpty())
        worksheet_autofilter(m_sheet, 0, 0, static_cast<lxw_row_t>(m_rows),
                             static_cast<lxw_col_t>(m_columns.size() - 1));
}

Result<Done> XlsxFile::append(const QList<QByteArray> &cells)
{
    if (m_rows == maxSheetRows) {
        endSheet();
        if (auto begun = beginSheet(); !begun)
            return begun;
    }
    ++m_rows;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QByteArray &cell = cells[i];
        const auto column = static_cast<unsigned>(i);
        const Type type = m_columns[i]->type;
        const bool isTime = type == Type::Time || type == Type::Instant;
        if (cell.isEmpty() || (isTime && writeTime(cell, column))
            || (type == Type::Integer && writeNumber(cell, column)))
            continue;
        if (auto written = writeText(cell, column); !written)
            return written;
    }
    if (std::ferror(m_sheet->optimize_tmpfile) != 0)
        return Error{Xlsx::tr("The spreadsheet cannot be written. Is the disk full?")};
    return Done{};
}

bool XlsxFile::writeTime(const QByteArray &cell, unsigned column)
{
    const auto time = readWrittenTime(textView(cell));
    const QByteArray shape = time ? formatThatShows(cell) : QByteArray();
    if (shape.isEmpty() || time->local < firstDay * msPerDay || time->local >= endOfDays * msPerDay)
        return false;
    lxw_format *format = formatOf(shape);
    if (format == nullptr)
        return false;
    const double day = static_cast<double>(time->local) / static_cast<double>(msPerDay) + daysUntil1970;
    worksheet_write_number(m_sheet, static_cast<lxw_row_t>(m_rows), static_cast<lxw_col_t>(column), day,
                           format);
    return true;
}

bool XlsxFile::writeNumber(const QByteArray &cell, unsigned column)
{
    const auto number = readNumber(textView(cell));
    if (!number || cell.size() > maxExactDigits)
        return false;
    worksheet_write_number(m_sheet, static_cast<lxw_row_t>(m_rows), static_cast<lxw_col_t>(column),
                           static_cast<double>(*number), formatOf("0"));
    return true;
}

Result<Done> XlsxFile::writeText(const QByteArray &cell, unsigned column)
{
    QString text = sheetText(QString::fromUtf8(cell));
    if (text.size() > maxCellText) {
        text.truncate(maxCellText);
        if (text.back().isHighSurrogate())
            text.chop(1);
        ++m_cut;
    }
    const lxw_error error =
        worksheet_write_string(m_sheet, static_cast<lxw_row_t>(m_rows), static_cast<lxw_col_t>(column),
                               text.toUtf8().constData(), nullptr);
    return error == LXW_NO_ERROR ? Result<Done>(Done{}) : failure(lxw_strerror(error));
}

/// The workbook's format with this number format; null: there are too many.
lxw_format *XlsxFile::formatOf(const QByteArray &shape)
{
    const auto known = m_formats.constFind(shape);
    if (known != m_formats.constEnd())
        return known.value();
    if (m_formats.size() >= maxFormats)
        return nullptr;
    lxw_format *format = workbook_add_format(m_workbook.get());
    format_set_num_format(format, shape.constData());
    m_formats.insert(shape, format);
    return format;
}

Result<Done> XlsxFile::finish(const QString &title, const QList<SheetFact> &facts)
{
    endSheet();
    lxw_worksheet *sheet = workbook_add_worksheet(m_workbook.get(), title.toUtf8().constData());
    if (sheet == nullptr)
        return failure(lxw_strerror(LXW_ERROR_CREATING_TMPFILE));
    worksheet_set_column(sheet, 0, 0, widthOfTime, nullptr);
    worksheet_set_column(sheet, 1, 1, widthOfFact, nullptr);
    lxw_row_t row = 0;
    for (const auto &[name, value] : facts) {
        worksheet_write_string(sheet, row, 0, name.toUtf8().constData(), m_bold);
        worksheet_write_string(sheet, row, 1, sheetText(value).left(maxCellText).toUtf8().constData(),
                               nullptr);
        ++row;
    }
    const lxw_error error = workbook_close(m_workbook.release());
    return error == LXW_NO_ERROR ? Result<Done>(Done{}) : failure(lxw_strerror(error));
}
