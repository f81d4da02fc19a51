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
        const QList<QByteArray> &cells = m_asTheyAre ? row.cells : chosenCells(row);
        if (m_options.format == ExportOptions::Format::Ndjson)
            text.append(ndjsonRow(m_columns, cells));
        else
            appendCsvLine(text, cells, m_format);
        return Done{};
    }

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
    QByteArray line = text.head();
    qint64 rows = 0;
    Result<Done> written = output->write(line);
    Query query = options.query;
    if (isDeliveryLines(options) && query.sort == nullptr)
        query.sort =
            findColumn(deliveriesTable, u"delivery"); // oldest first, so that importing keeps the order
    const auto read = reader.forEachRow(query, [&](const Row &row) {
        line.resize(0); // its memory stays
        written = text.append(line, row);
        if (written)
            written = output->write(line);
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
