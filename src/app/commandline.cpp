#include "app/commandline.h"

#include "core/settings.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr Option signatureOptions[] = {
    {"signature-file", "FILE", QT_TRANSLATE_NOOP("CommandLine", "signatures that are accepted, one a line")},
    {"no-signature", nullptr,
     QT_TRANSLATE_NOOP("CommandLine", "accept every request, whatever signature is set")},
};

/// Those of the settings, and of the signatures.
QList<Option> receiveOptions()
{
    QList<Option> all;
    for (const Setting &setting : allSettings()) {
        if (setting.option != nullptr)
            all.append({setting.option, setting.value, setting.help});
    }
    all.append(QList<Option>(std::begin(signatureOptions), std::end(signatureOptions)));
    return all;
}

QString usageOf(const Command &command)
{
    QString usage = u"alimboard"_s;
    if (*command.name != '\0')
        usage += u' ' + QLatin1StringView(command.name);
    if (*command.words != '\0')
        usage += u' ' + QLatin1StringView(command.words);
    return usage + u" [options]"_s;
}

QString withValue(const Option &option)
{
    return option.value == nullptr ? dashed(option) : dashed(option) + u' ' + QLatin1StringView(option.value);
}

QString helpOf(const Command &command)
{
    constexpr qsizetype helpColumn = 26;
    const auto line = [](const QString &name, const QString &text) {
        return u"  %1  %2\n"_s.arg(name.leftJustified(helpColumn), text);
    };
    QString help = CommandLine::tr("Usage: %1").arg(usageOf(command)) + u"\n\n"_s
        + CommandLine::tr(command.summary) + u"\n\n"_s + CommandLine::tr("Options:") + u'\n';
    for (const Option &option : optionsOf(command))
        help += line(withValue(option), CommandLine::tr(option.help));
    if (*command.name == '\0') {
        help += u'\n' + CommandLine::tr("Commands (alimboard COMMAND --help says more):") + u'\n';
        for (const Command &other : allCommands().subspan(1))
            help += line(QLatin1StringView(other.name), CommandLine::tr(other.summary).section(u'\n', 0, 0));
    }
    return help + u'\n' + CommandLine::tr("Examples:") + u'\n' + QString::fromUtf8(command.examples) + u'\n'
        + CommandLine::tr("Exit status: %1").arg(CommandLine::tr(exitStatuses)) + u'\n';
}

int misunderstood(const Command &command, const QString &sentence)
{
    QString name = u"alimboard"_s;
    if (*command.name != '\0')
        name += u' ' + QLatin1StringView(command.name);
    return say(exitNotUnderstood, CommandLine::tr("%1 Try `%2 --help`.").arg(sentence, name));
}

QString noCommand(const QString &word)
{
    const auto commands = allCommands().subspan(1);
    const bool known = std::any_of(commands.begin(), commands.end(), [&word](const Command &command) {
        return word == QLatin1StringView(command.name);
    });
    return known ? CommandLine::tr("'%1' stands before all options: alimboard %1 ...").arg(word)
                 : CommandLine::tr("There is no command '%1'.").arg(word);
}

void addOptions(QCommandLineParser &parser, const QList<Option> &options)
{
    for (const Option &option : options) {
        QStringList names{QLatin1StringView(option.name)};
        if (names.constFirst() == "help"_L1)
            names.append(u"h"_s);
        parser.addOption(option.value == nullptr
                             ? QCommandLineOption(names)
                             : QCommandLineOption(names, {}, QLatin1StringView(option.value)));
    }
}

Arguments argumentsOf(const QCommandLineParser &parser, const QList<Option> &options)
{
    Arguments arguments;
    arguments.words = parser.positionalArguments();
    for (const Option &option : options) {
        const QString name = QLatin1StringView(option.name);
        if (parser.isSet(name))
            arguments.values.insert(name,
                                    option.value == nullptr ? QString() : parser.values(name).constLast());
    }
    return arguments;
}

/// What is wrong with the words that are no options; empty: nothing.
QString troubleWithWords(const Command &command, const QStringList &words)
{
    if (*command.name == '\0' && !words.isEmpty())
        return noCommand(words.constFirst());
    if (words.size() < command.leastWords)
        return CommandLine::tr("Something is missing: %1.").arg(QLatin1StringView(command.words));
    if (words.size() > command.mostWords)
        return CommandLine::tr("'%1' is one word too many.").arg(words[command.mostWords]);
    return {};
}

/// Negative numbers behind all options, where they are none.
QStringList numbersLast(const QStringList &words)
{
    static const QRegularExpression number(u"^-[0-9]+$"_s);
    const QStringList numbers = words.filter(number);
    QStringList others = words;
    others.removeIf([&numbers](const QString &word) { return numbers.contains(word); });
    return numbers.isEmpty() ? words : others + QStringList{u"--"_s} + numbers;
}

int runCommand(const Command &command, const QStringList &words)
{
    std::optional<TerminalApplication> application(std::in_place);
    QCommandLineParser parser;
    const QList<Option> options = optionsOf(command);
    addOptions(parser, options);
    if (!parser.parse(QStringList{u"alimboard"_s} + (command.numbers ? numbersLast(words) : words)))
        return misunderstood(command, parser.errorText());
    if (parser.isSet(u"help"_s))
        return print(helpOf(command));
    if (*command.name == '\0' && parser.isSet(u"version"_s))
        return print(u"alimboard %1\n"_s.arg(QCoreApplication::applicationVersion()));
    const Arguments arguments = argumentsOf(parser, options);
    if (arguments.has("data-dir") && arguments.value("data-dir").isEmpty())
        return misunderstood(command, CommandLine::tr("--data-dir needs a folder."));
    const QString trouble = troubleWithWords(command, arguments.words);
    if (!trouble.isEmpty())
        return misunderstood(command, trouble);
    if (command.windows)
        application.reset();
    return command.run(arguments);
}

} // namespace

TerminalApplication::TerminalApplication()
    : m_application(m_count, m_words)
    , m_speech(languageNamed({}))
{}

QList<Option> optionsOf(const Command &command)
{
    QList<Option> all(command.options.begin(), command.options.end());
    if (command.receives)
        all.append(receiveOptions());
    all.append({"help", nullptr, QT_TRANSLATE_NOOP("CommandLine", "show this help")});
    if (*command.name == '\0')
        all.append({"version", nullptr, QT_TRANSLATE_NOOP("CommandLine", "show the version")});
    return all;
}

QString dashed(const Option &option)
{
    const QString name = QLatin1StringView(option.name);
    return (name.size() == 1 ? u"-"_s : u"--"_s) + name;
}

int say(int status, const QString &sentence)
{
    const QByteArray bytes = "alimboard: " + sentence.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
    return status;
}

int print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return exitDone;
    if (errno == EPIPE)
        return exitDone; // nobody reads any more
    return say(exitFailed,
               CommandLine::tr("Standard output cannot be written: %1.").arg(qt_error_string(errno)));
}

int runCommandLine(const QStringList &words)
{
    const auto commands = allCommands();
    const QString first = words.isEmpty() ? QString() : words.constFirst();
    const auto found = std::find_if(commands.begin() + 1, commands.end(), [&first](const Command &command) {
        return first == QLatin1StringView(command.name);
    });
    if (found != commands.end())
        return runCommand(*found, words.mid(1));
    return runCommand(commands.front(), words);
}
