#pragma once

#include "core/result.h"
#include "core/schema.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <memory>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

/// A fact for the sheet that says what the others are: a name and what it is.
using SheetFact = std::pair<QString, QString>;

/// Writes rows into a workbook of Office Open XML, in constant memory: what is a number or a time is one, and
/// shows exactly the characters that came; all else is text, whatever it looks like. Each sheet has a header
/// that stays and filters; after maxSheetRows rows comes another sheet.
class XlsxFile
{
public:
    static constexpr qint64 maxSheetRows = 1'048'575; ///< of a sheet, beside its header
    static constexpr qsizetype maxCellText = 32'767;  ///< characters that a cell can hold

    /// Begins a file that is there already: it is overwritten. What grows meanwhile is put beside it.
    static Result<XlsxFile> create(const QString &path, const Table &table,
                                   const QList<const Column *> &columns);

    /// Writes a row of the columns' cells.
    Result<Done> append(const QList<QByteArray> &cells);
    /// How many cells were longer than a sheet can hold, and are cut.
    [[nodiscard]] qint64 cutCells() const { return m_cut; }
    /// Adds the sheet of facts and writes the file.
    Result<Done> finish(const QString &title, const QList<SheetFact> &facts);

private:
    XlsxFile(lxw_workbook *workbook, const Table &table, QList<const Column *> columns);

    Result<Done> beginSheet();
    void endSheet();
    bool writeTime(const QByteArray &cell, unsigned column);
    bool writeNumber(const QByteArray &cell, unsigned column);
    Result<Done> writeText(const QByteArray &cell, unsigned column);
    lxw_format *formatOf(const QByteArray &shape);

    struct Discard
    {
        void operator()(lxw_workbook *workbook) const; ///< nothing is written
    };

    std::unique_ptr<lxw_workbook, Discard> m_workbook; ///< until it is finished
    const Table *m_table = nullptr;
    QList<const Column *> m_columns;
    lxw_worksheet *m_sheet = nullptr; ///< the workbook's
    lxw_format *m_bold = nullptr;     ///< the workbook's
    QHash<QByteArray, lxw_format *> m_formats;
    qint64 m_rows = 0; ///< of the sheet
    int m_sheets = 0;
    qint64 m_cut = 0;
};
