#include "app/commandline.h"
#include "app/dashboard.h"
#include "app/demo.h"
#include "app/explaincommand.h"
#include "app/forgetcommand.h"
#include "app/importcommand.h"
#include "app/receiver.h"
#include "app/secretstore.h"
#include "app/sendcommand.h"
#include "app/settingsfile.h"
#include "app/tablecommands.h"
#include "app/watchedapplication.h"

#include <QDateTime>
#include <QDir>
#include <QTemporaryDir>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr Option dataDir{
    "data-dir", "DIR",
    QT_TRANSLATE_NOOP("CommandLine", "folder of the data (default: the platform's for applications)")};
constexpr Option filter{
    "filter", "QUERY",
    QT_TRANSLATE_NOOP("CommandLine", "only rows that match, such as 'resultCode:!=1000 receivedAt>-2h'")};

constexpr Option folderOptions[] = {dataDir};

constexpr Option windowOptions[] = {
    dataDir,
    {"demo", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "look around: samples in a temporary folder, at any free port")},
};

constexpr Option exportOptions[] = {
    dataDir,
    filter,
    {"columns", "a,b,...", QT_TRANSLATE_NOOP("CommandLine", "columns in this order (default: all)")},
    {"sort", "COLUMN|-COLUMN",
     QT_TRANSLATE_NOOP("CommandLine", "order by a column, - for descending (default: newest first)")},
    {"format", "csv|tsv|ndjson|xlsx", QT_TRANSLATE_NOOP("CommandLine", "how rows are written (default csv)")},
    {"excel", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "byte order mark, and ' before cells that a spreadsheet would run")},
    {"mask", nullptr, QT_TRANSLATE_NOOP("CommandLine", "recipients' numbers as 010****5678")},
    {"o", "FILE|-",
     QT_TRANSLATE_NOOP("CommandLine",
                       "write to a file, which appears when it is whole (default -: standard output)")},
};

constexpr Option countOptions[] = {dataDir, filter};

constexpr Option infoOptions[] = {
    dataDir, {"format", "text|json", QT_TRANSLATE_NOOP("CommandLine", "how it is written (default text)")}};

constexpr Option explainOptions[] = {
    {"product", "kakao|sms|email",
     QT_TRANSLATE_NOOP("CommandLine", "whose code it is (default: all of them)")},
    {"lang", "ko|en|ja", QT_TRANSLATE_NOOP("CommandLine", "in which language (default: the system's)")},
    {"format", "text|json", QT_TRANSLATE_NOOP("CommandLine", "how it is written (default text)")},
};

constexpr Option forgetOptions[] = {
    {"recipient", "NUMBER", QT_TRANSLATE_NOOP("CommandLine", "whose number, such as 01012345678")},
    dataDir,
    {"yes", nullptr, QT_TRANSLATE_NOOP("CommandLine", "do not ask")},
};

constexpr Option sendOptions[] = {
    {"url", "URL", QT_TRANSLATE_NOOP("CommandLine", "where to (default http://127.0.0.1:8480/webhook)")},
    {"event", "templates|messages|mixed",
     QT_TRANSLATE_NOOP("CommandLine", "what samples are about (default mixed)")},
    {"count", "N", QT_TRANSLATE_NOOP("CommandLine", "how many sample deliveries (default 1)")},
    {"hooks", "M", QT_TRANSLATE_NOOP("CommandLine", "hooks in each (default 1)")},
    {"rate", "R",
     QT_TRANSLATE_NOOP("CommandLine", "deliveries a second at most (default: as fast as they are answered)")},
    {"seed", "S", QT_TRANSLATE_NOOP("CommandLine", "the same number gives the same deliveries")},
    {"signature-file", "FILE",
     QT_TRANSLATE_NOOP("CommandLine", "a file with the signature in its first line")},
    {"yes", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "also to addresses that are neither loopback nor private")},
};

int runServeCommand(const Arguments &arguments)
{
    auto settings = readSettings(arguments);
    if (!settings)
        return say(settings.error().status, settings.error().text);
    if (const auto checked = checkReceiving(*settings); !checked)
        return say(exitNotUnderstood, checked.error().text);
    if (const auto found = findSignatures(*settings); !found)
        return say(exitFailed, found.error().text);
    return runServe(*settings);
}

/// Reads the settings for a demo in a folder: nothing of the user's is looked at.
Result<Settings, SettingsError> readDemoSettings(const Arguments &given, const QString &folder)
{
    Arguments arguments = given;
    if (arguments.has("data-dir"))
        return SettingsError{CommandLine::tr("--demo makes a folder of its own: leave out --data-dir.")};
    arguments.values.insert(u"data-dir"_s, folder);
    if (!arguments.has("port"))
        arguments.values.insert(u"port"_s, u"0"_s);
    auto settings = readSettings(arguments);
    if (settings)
        settings->demo = true;
    return settings;
}

int runDashboardCommand(const Arguments &arguments)
{
    std::optional<TerminalApplication> terminal(std::in_place); // until it is clear that a window can open
    std::optional<QTemporaryDir> demo;
    if (arguments.has("demo"))
        demo.emplace(QDir::temp().filePath(u"alimboard-demo-XXXXXX"_s));
    const auto settings = demo ? readDemoSettings(arguments, demo->path()) : readSettings(arguments);
    if (!settings)
        return say(settings.error().status, settings.error().text);
    if (const auto checked = checkReceiving(*settings); !checked)
        return say(exitNotUnderstood, checked.error().text);
    const bool display =
        !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (!display && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        return say(exitFailed,
                   CommandLine::tr(
                       "There is no display to open a window on. `alimboard serve` receives without one."));
    if (settings->demo) {
        const auto filled = fillDemo(settings->dataDir, QDateTime::currentMSecsSinceEpoch());
        if (!filled)
            return say(exitFailed, filled.error().text);
    }
    terminal.reset();
    int count = 1;
    char name[] = "alimboard"; // X11 tells windows' desktop entry by it
    char *words[] = {name, nullptr};
    WatchedApplication application(count, words);
    return runDashboard(*settings, application);
}

constexpr std::array<Command, 9> commands{{
    {.name = "",
     .words = "",
     .summary = QT_TRANSLATE_NOOP("CommandLine",
                                  "Receives KakaoTalk Bizmessage webhooks and shows them as live tables."),
     .options = windowOptions,
     .receives = true,
     .windows = true,
     .examples = "  alimboard\n  alimboard --demo\n  alimboard --port 9000 --signature-file ~/signature\n",
     .run = runDashboardCommand},
    {.name = "serve",
     .words = "",
     .summary = QT_TRANSLATE_NOOP("CommandLine",
                                  "Receives without a window.\nPrints one line when it accepts connections; "
                                  "SIGINT and SIGTERM end it in order."),
     .options = folderOptions,
     .receives = true,
     .examples = "  alimboard serve\n  ALIMBOARD_SIGNATURE=... alimboard serve --port 9000 --data-dir "
                 "/srv/alimboard\n",
     .run = runServeCommand},
    {.name = "export",
     .words = "TABLE",
     .leastWords = 1,
     .mostWords = 1,
     .summary = QT_TRANSLATE_NOOP("CommandLine",
                                  "Writes the rows of a table as CSV, TSV, NDJSON or XLSX.\nTables: "
                                  "templates, comments, messages, deliveries, others, sms, email. NDJSON of "
                                  "deliveries is each request as it came and goes back in by `import`."),
     .options = exportOptions,
     .examples =
         "  alimboard export messages --filter 'resultCode:!=1000 receivedAt:today' --excel -o failed.csv\n"
         "  alimboard export templates --columns templateCode,status,updateDate --sort -updateDate\n"
         "  alimboard export messages --filter result:error --format xlsx -o failed.xlsx\n"
         "  alimboard export deliveries --format ndjson -o backup.ndjson\n",
     .run = runExport},
    {.name = "count",
     .words = "TABLE",
     .leastWords = 1,
     .mostWords = 1,
     .summary = QT_TRANSLATE_NOOP("CommandLine", "Prints how many rows of a table match."),
     .options = countOptions,
     .examples = "  alimboard count messages\n  alimboard count templates --filter status:rejected\n",
     .run = runCount},
    {.name = "send",
     .words = "[FILE...]",
     .mostWords = 10'000,
     .summary = QT_TRANSLATE_NOOP("CommandLine",
                                  "Posts realistic sample deliveries, or saved ones, to a receiver.\nThe "
                                  "signature is that of --signature-file or ALIMBOARD_SIGNATURE."),
     .options = sendOptions,
     .examples =
         "  alimboard send\n  alimboard send --event messages --count 1000 --hooks 10 --rate 50 --seed 1\n"
         "  alimboard send saved.ndjson\n",
     .run = runSend},
    {.name = "import",
     .words = "FILE...",
     .leastWords = 1,
     .mostWords = 10'000,
     .summary = QT_TRANSLATE_NOOP("CommandLine",
                                  "Takes saved deliveries (NDJSON) into the journal; - reads standard "
                                  "input.\nWhat is kept already is counted, not kept again."),
     .options = folderOptions,
     .examples = "  alimboard import backup.ndjson\n  alimboard export deliveries --format ndjson | "
                 "alimboard import --data-dir other -\n",
     .run = runImport},
    {.name = "info",
     .words = "",
     .summary = QT_TRANSLATE_NOOP("CommandLine", "Tells sizes, counts, ages and versions."),
     .options = infoOptions,
     .examples = "  alimboard info\n  alimboard info --format json\n",
     .run = runInfo},
    {.name = "explain",
     .words = "CODE",
     .leastWords = 1,
     .mostWords = 1,
     .summary =
         QT_TRANSLATE_NOOP("CommandLine",
                           "Says what a code means and what to do.\nResult codes, states and events of the "
                           "sender, and the answers of its API. A code that nobody knows: status 1."),
     .options = explainOptions,
     .numbers = true,
     .examples =
         "  alimboard explain 3018\n  alimboard explain 3008 --product sms\n  alimboard explain TSC04 "
         "--lang ko\n  alimboard explain -1028 --format json\n",
     .run = runExplain},
    {.name = "forget",
     .words = "",
     .summary = QT_TRANSLATE_NOOP(
         "CommandLine",
         "Replaces one person's number by stars, for good.\nIn everything that is kept, beside a running "
         "receiver, too: as 010..., 8210... and +8210..., with dashes or spaces. Rows stay. An import of "
         "files that were exported before brings the number back."),
     .options = forgetOptions,
     .examples =
         "  alimboard forget --recipient 01012345678\n  alimboard forget --recipient '+82 10-1234-5678' "
         "--data-dir /srv/alimboard --yes\n",
     .run = runForget},
}};

} // namespace

std::span<const Command> allCommands()
{
    return commands;
}
