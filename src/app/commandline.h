#pragma once

#include "app/language.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringList>

#include <span>

/// Exit statuses of the program.
constexpr int exitDone = 0;
constexpr int exitFailed = 1;        ///< it was understood, but did not work
constexpr int exitNotUnderstood = 2; ///< the command line has an unknown word or a wrong value
constexpr const char *exitStatuses =
    QT_TRANSLATE_NOOP("CommandLine", "0 done, 1 it failed, 2 the command line was not understood.");

/// What a command needs of Qt: the application, in the language of the system. The dashboard ends it before
/// it makes one that has windows. Lives in the main thread.
class TerminalApplication
{
public:
    TerminalApplication();

private:
    int m_count = 1;
    char m_name[10] = "alimboard";
    char *m_words[2] = {m_name, nullptr};
    QCoreApplication m_application;
    Speech m_speech;
};

/// One option, described once: parsing, help, man page and completions are derived. Help and summaries are
/// translated in the context "CommandLine", and marked for it; completions are in English.
struct Option
{
    const char *name = nullptr;
    const char *value = nullptr; ///< what its value is called; null: it has none
    const char *help = nullptr;
};

/// What stood on the command line behind the subcommand's name.
struct Arguments
{
    QStringList words;              ///< those that are no options
    QHash<QString, QString> values; ///< of options, by name; the last counts

    [[nodiscard]] bool has(const char *option) const { return values.contains(QLatin1StringView(option)); }
    [[nodiscard]] QString value(const char *option) const { return values.value(QLatin1StringView(option)); }
};

/// One subcommand.
struct Command
{
    const char *name = nullptr;  ///< empty: the dashboard
    const char *words = nullptr; ///< what its words are called, for the help
    int leastWords = 0;
    int mostWords = 0;
    const char *summary = nullptr; ///< its first line is also shown alone
    std::span<const Option> options;
    bool receives = false; ///< has the receive options, too
    bool numbers = false;  ///< a word may be a negative number, which is no option then
    bool windows = false;  ///< opens windows: it makes its own application
    const char *examples = nullptr;
    int (*run)(const Arguments &arguments) = nullptr;
};

/// All subcommands; the dashboard is first.
std::span<const Command> allCommands();

/// All options of a subcommand, in the order in which people see them.
QList<Option> optionsOf(const Command &command);

/// An option as it is typed, without its value.
QString dashed(const Option &option);

/// Prints a sentence on standard error and answers the status.
int say(int status, const QString &sentence);

/// Prints a text on standard output: exitDone, or where it cannot be written exitFailed, with a sentence.
int print(const QString &text);

/// Runs what the command line asks for: the exit status. `words`: without the program's own name.
int runCommandLine(const QStringList &words);
