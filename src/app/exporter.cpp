#include "app/exporter.h"

#include "app/outputfile.h"
#include "app/xlsxfile.h"
#include "core/cell.h"
#include "core/csv.h"
#include "core/ndjson.h"
#include "store/reader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace {

struct Exporter
{
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

constexpr qint64 rowsBetweenNews = 1'000;  ///< written between two calls of goOn
constexpr qint64 copiedAtOnce = 1LL << 20; ///< bytes

bool isDeliveryLines(const ExportOptions &options)
{
    return options.format == ExportOptions::Format::Ndjson && options.query.table == &deliveriesTable;
}

/// Makes the text of one row after the other.
class RowText
{
public:
    RowText(Reader &reader, const ExportOptions &options)
        : m_reader(reader)
        , m_options(options)
        , m_columns(exportColumns(options))
        , m_format(options.format == ExportOptions::Format::Tsv ? tsvFormat(options.excel)
                                                                : csvFormat(options.excel))
    {
        for (const Column *column : m_columns)
            m_places.append(column - options.query.table->columns.data());
        m_asTheyAre = !options.mask && options.columns.isEmpty();
    }

    /// What stands before the first row.
    [[nodiscard]] QByteArray head() const
    {
        if (m_options.format == ExportOptions::Format::Ndjson)
            return {};
        QList<QByteArray> keys;
        for (const Column *column : m_columns)
            keys.append(column->key);
        return (m_options.excel ? QByteArray(byteOrderMark) : QByteArray{}) + csvLine(keys, m_format);
    }

    Result<Done> append(QByteArray &text, const Row &row)
    {
        if (isDeliveryLines(m_options))
            return appendDelivery(text, row);
        const QList<QByteArray> &cells = cellsOf(row);
        if (m_options.format == ExportOptions::Format::Ndjson)
            text.append(ndjsonRow(m_columns, cells));
        else
            appendCsvLine(text, cells, m_format);
        return Done{};
    }

    /// The cells of the columns, with numbers hidden where that is wanted; they live until the next call.
    const QList<QByteArray> &cellsOf(const Row &row) { return m_asTheyAre ? row.cells : chosenCells(row); }

private:
    const QList<QByteArray> &chosenCells(const Row &row)
    {
        m_cells.resize(0);
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QByteArray &cell = row.cells[m_places[i]];
            m_cells.append(m_options.mask ? maskedCell(*m_columns[i], cell) : cell);
        }
        return m_cells;
    }

    Result<Done> appendDelivery(QByteArray &text, const Row &row)
    {
        static const qsizetype place = columnIndex(deliveriesTable, QLatin1StringView("delivery"));
        auto delivery = m_reader.delivery(row.cells[place].toLongLong());
        if (!delivery)
            return delivery.error();
        if (*delivery) // else it was removed meanwhile
            appendNdjsonDelivery(text, **delivery, QTimeZone::systemTimeZone(), m_options.mask);
        return Done{};
    }

    Reader &m_reader;
    const ExportOptions &m_options;
    QList<const Column *> m_columns;
    QList<qsizetype> m_places;
    CsvFormat m_format;
    bool m_asTheyAre = false; ///< all columns, as they are read
    QList<QByteArray> m_cells;
};

using GoOn = std::function<bool(qint64 rows)>;
using WriteRow = std::function<Result<Done>(const Row &row)>;

/// Has every row of a query written: how many they were.
Result<qint64> writeRows(Reader &reader, const ExportOptions &options, const GoOn &goOn,
                         const WriteRow &write)
{
    qint64 rows = 0;
    Result<Done> written = Done{};
    Query query = options.query;
    if (isDeliveryLines(options) && query.sort == nullptr)
        query.sort =
            findColumn(deliveriesTable, u"delivery"); // oldest first, so that importing keeps the order
    const auto read = reader.forEachRow(query, [&](const Row &row) {
        written = write(row);
        if (++rows % rowsBetweenNews == 0 && goOn && !goOn(rows))
            return false;
        return written.hasValue();
    });
    if (!written)
        return written.error();
    return read ? Result<qint64>(rows) : read.error();
}

Result<qint64> writeText(Reader &reader, const ExportOptions &options, const GoOn &goOn, OutputFile &output)
{
    RowText text(reader, options);
    QByteArray line = text.head();
    if (auto written = output.write(line); !written)
        return written.error();
    return writeRows(reader, options, goOn, [&](const Row &row) {
        line.resize(0); // its memory stays
        const auto made = text.append(line, row);
        return made ? output.write(line) : made;
    });
}

/// What the last sheet says of the others.
QList<SheetFact> factsOf(const ExportOptions &options, qint64 rows, qint64 cut)
{
    const QDateTime now = QDateTime::currentDateTime();
    QList<SheetFact> facts{
        {Exporter::tr("Table"), QString::fromLatin1(options.query.table->key)},
        {Exporter::tr("Filter"), options.filter.trimmed().isEmpty() ? Exporter::tr("none") : options.filter},
        {Exporter::tr("Rows"), QString::number(rows)},
        {Exporter::tr("Exported at"), now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate)},
        {Exporter::tr("Program"), u"AlimBoard "_s + QCoreApplication::applicationVersion()},
    };
    if (options.mask)
        facts.append({Exporter::tr("Recipients' numbers"), Exporter::tr("hidden")});
    if (cut > 0)
        facts.append({Exporter::tr("Cells cut"),
                      Exporter::tr("%1: a cell holds %2 characters. CSV has them whole.")
                          .arg(cut)
                          .arg(XlsxFile::maxCellText)});
    return facts;
}

/// The library writes a file of its own, which is copied to where the export goes when it is whole.
Result<qint64> writeSheets(Reader &reader, const ExportOptions &options, const GoOn &goOn, OutputFile &output)
{
    const QFileInfo target(options.path);
    const bool beside = !target.exists() || target.isFile();
    QTemporaryFile draft((beside ? target.absolutePath() : QDir::tempPath()) + u"/.alimboard-XXXXXX.xlsx"_s);
    if (!draft.open())
        return Error{
            Exporter::tr("The file %1 cannot be made: %2").arg(draft.fileTemplate(), draft.errorString())};
    auto file = XlsxFile::create(draft.fileName(), *options.query.table, exportColumns(options));
    if (!file)
        return file.error();
    RowText text(reader, options);
    auto rows =
        writeRows(reader, options, goOn, [&](const Row &row) { return file->append(text.cellsOf(row)); });
    if (!rows)
        return rows;
    if (auto finished = file->finish(Exporter::tr("About"), factsOf(options, *rows, file->cutCells()));
        !finished)
        return finished.error();
    QFile written(draft.fileName()); // the library may have made the file anew
    if (!written.open(QIODevice::ReadOnly))
        return Error{
            Exporter::tr("The file %1 cannot be read: %2").arg(draft.fileName(), written.errorString())};
    while (!written.atEnd()) {
        if (auto copied = output.write(written.read(copiedAtOnce)); !copied)
            return copied.error();
    }
    return rows;
}

} // namespace

QList<const Column *> exportColumns(const ExportOptions &options)
{
    if (!options.columns.isEmpty())
        return options.columns;
    QList<const Column *> all;
    for (const Column &column : options.query.table->columns)
        all.append(&column);
    return all;
}

Result<qint64> exportRows(Reader &reader, const ExportOptions &options,
                          const std::function<bool(qint64 rows)> &goOn)
{
    auto output = OutputFile::open(options.path);
    if (!output)
        return output.error();
    const bool isSheet = options.format == ExportOptions::Format::Xlsx;
    auto rows =
        isSheet ? writeSheets(reader, options, goOn, *output) : writeText(reader, options, goOn, *output);
    if (!rows)
        return rows;
    if (auto done = output->commit(); !done)
        return done.error();
    return rows;
}
