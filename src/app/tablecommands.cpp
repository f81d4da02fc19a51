#include "app/tablecommands.h"

#include "app/exporter.h"
#include "app/settingsfile.h"
#include "app/terminal.h"
#include "core/query.h"
#include "store/catchup.h"
#include "store/reader.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace {

struct Tables
{
    Q_DECLARE_TR_FUNCTIONS(Tables)
};

/// A query out of the words of the command line; a status where it was not understood (and said so).
Result<Query, int> readQuery(const Arguments &arguments)
{
    const QString name = arguments.words.constFirst();
    Query query;
    query.table = findTable(name);
    if (query.table == nullptr) {
        QStringList names;
        for (const Table *table : allTables())
            names.append(QLatin1StringView(table->key));
        return say(exitNotUnderstood,
                   Tables::tr("There is no table '%1'. There are %2.").arg(name, names.join(u", "_s)));
    }
    const QString text = arguments.value("filter");
    const Clock clock{.now = QDateTime::currentMSecsSinceEpoch()};
    auto filter = parseFilter(text, *query.table, clock);
    if (!filter)
        return say(exitNotUnderstood, filter.error().text + u"\n  "_s + markedPlace(text, filter.error()));
    query.filter = *filter;
    return query;
}

Result<const Column *, int> readColumn(const Table &table, const QString &key)
{
    const Column *column = findColumn(table, key);
    if (column == nullptr) {
        return say(
            exitNotUnderstood,
            Tables::tr("There is no column '%1' in %2. `alimboard export %2` has them in its first line.")
                .arg(key, QLatin1StringView(table.key)));
    }
    return column;
}

/// --columns and --sort.
Result<Done, int> readColumns(const Arguments &arguments, ExportOptions &options)
{
    if (arguments.has("columns")) {
        for (const QString &key : arguments.value("columns").split(u',')) {
            auto column = readColumn(*options.query.table, key.trimmed());
            if (!column)
                return column.error();
            options.columns.append(*column);
        }
    }
    if (arguments.has("sort")) {
        QString key = arguments.value("sort");
        options.query.descending = key.startsWith(u'-');
        auto column = readColumn(*options.query.table, key.mid(options.query.descending ? 1 : 0));
        if (!column)
            return column.error();
        options.query.sort = *column;
    }
    return Done{};
}

Result<ExportOptions, int> readExport(const Arguments &arguments)
{
    auto query = readQuery(arguments);
    if (!query)
        return query.error();
    ExportOptions options;
    options.query = *query;
    options.filter = arguments.value("filter");
    options.excel = arguments.has("excel");
    options.mask = arguments.has("mask");
    options.path = arguments.has("o") ? arguments.value("o") : u"-"_s;
    if (auto read = readColumns(arguments, options); !read)
        return read.error();
    const QString format = arguments.has("format") ? arguments.value("format") : u"csv"_s;
    if (format == "tsv"_L1)
        options.format = ExportOptions::Format::Tsv;
    else if (format == "ndjson"_L1)
        options.format = ExportOptions::Format::Ndjson;
    else if (format == "xlsx"_L1)
        options.format = ExportOptions::Format::Xlsx;
    else if (format != "csv"_L1)
        return say(exitNotUnderstood,
                   Tables::tr("There is no format '%1'. There are csv, tsv, ndjson and xlsx.").arg(format));
    if (options.format == ExportOptions::Format::Xlsx && options.path == "-"_L1)
        return say(exitNotUnderstood, Tables::tr("XLSX goes into a file: say which with -o FILE.xlsx."));
    if (options.format == ExportOptions::Format::Ndjson && options.query.table == &deliveriesTable
        && !options.columns.isEmpty())
        return say(exitNotUnderstood,
                   Tables::tr("NDJSON of deliveries is each request as it came: it has no --columns."));
    return options;
}

bool goesOn()
{
    return !Terminal::interrupted();
}

/// Waits until the tables show what was answered up to now.
Result<Done> catchUp(const QString &folder, Terminal &terminal)
{
    return catchUpTables(folder, [&terminal](qint64 done, qint64 all) {
        terminal.progress(Tables::tr("Making tables: %1 of %2 deliveries").arg(done).arg(all));
        return goesOn();
    });
}

int failed(const Error &error)
{
    if (Terminal::interrupted())
        return say(exitFailed, Tables::tr("Stopped before the end."));
    if (error.text.isEmpty())
        return exitDone; // nobody reads any more
    return say(exitFailed, error.text);
}

} // namespace

int runCount(const Arguments &arguments)
{
    auto query = readQuery(arguments);
    if (!query)
        return query.error();
    const QString folder = dataFolder(arguments);
    Terminal terminal;
    if (auto caught = catchUp(folder, terminal); !caught)
        return failed(caught.error());
    Reader reader(folder, std::make_shared<Newest>());
    reader.setGoOn(&goesOn);
    const auto count = reader.count(*query);
    terminal.clear();
    if (!count)
        return failed(count.error());
    return print(QString::number(*count) + u'\n');
}

int runExport(const Arguments &arguments)
{
    auto options = readExport(arguments);
    if (!options)
        return options.error();
    const QString folder = dataFolder(arguments);
    Terminal terminal;
    if (auto caught = catchUp(folder, terminal); !caught)
        return failed(caught.error());
    Reader reader(folder, std::make_shared<Newest>());
    reader.setGoOn(&goesOn);
    const auto rows = exportRows(reader, *options, [&terminal](qint64 written) {
        terminal.progress(Tables::tr("%1 rows").arg(written));
        return goesOn();
    });
    terminal.clear();
    return rows ? exitDone : failed(rows.error());
}
