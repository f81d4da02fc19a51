#include "app/exporter.h"

#include "app/outputfile.h"
#include "core/cell.h"
#include "core/csv.h"
#include "core/ndjson.h"
#include "store/reader.h"

namespace {

constexpr qint64 rowsBetweenNews = 1'000; ///< written between two calls of goOn

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

    Result<QByteArray> line(const Row &row)
    {
        if (isDeliveryLines(m_options))
            return deliveryLine(row);
        QList<QByteArray> cells;
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            const QByteArray &cell = row.cells[m_places[i]];
            cells.append(m_options.mask ? maskedCell(*m_columns[i], cell) : cell);
        }
        return m_options.format == ExportOptions::Format::Ndjson ? ndjsonRow(m_columns, cells)
                                                                 : csvLine(cells, m_format);
    }

private:
    Result<QByteArray> deliveryLine(const Row &row)
    {
        static const qsizetype place = columnIndex(deliveriesTable, QLatin1StringView("delivery"));
        auto delivery = m_reader.delivery(row.cells[place].toLongLong());
        if (!delivery)
            return delivery.error();
        if (!*delivery)
            return QByteArray{}; // it was removed meanwhile
        return ndjsonDelivery(**delivery, QTimeZone::systemTimeZone(), m_options.mask);
    }

    Reader &m_reader;
    const ExportOptions &m_options;
    QList<const Column *> m_columns;
    QList<qsizetype> m_places;
    CsvFormat m_format;
};

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
    RowText text(reader, options);
    qint64 rows = 0;
    Result<Done> written = output->write(text.head());
    Query query = options.query;
    if (isDeliveryLines(options) && query.sort == nullptr)
        query.sort =
            findColumn(deliveriesTable, u"delivery"); // oldest first, so that importing keeps the order
    const auto read = reader.forEachRow(query, [&](const Row &row) {
        auto line = text.line(row);
        written = line ? output->write(*line) : Result<Done>(line.error());
        if (++rows % rowsBetweenNews == 0 && goOn && !goOn(rows))
            return false;
        return written.hasValue();
    });
    if (!written)
        return written.error();
    if (!read)
        return read.error();
    if (auto done = output->commit(); !done)
        return done.error();
    return rows;
}
