#include "describe.h"

using namespace Qt::StringLiterals;

namespace {

constexpr const char *origin =
    "# Made by the build from the program's own description of its command line.\n";

/// The names of a subcommand's options, as they are typed.
QString optionNames(const Command &command)
{
    QStringList names;
    for (const Option &option : optionsOf(command))
        names.append(dashed(option));
    return names.join(u' ');
}

/// The subcommand as a pattern of `case`; the dashboard is what remains.
QString pattern(const Command &command)
{
    return *command.name == '\0' ? u"*"_s : QString::fromLatin1(command.name);
}

/// Arguments of bash's compgen.
QString compgen(const Offer &offer)
{
    switch (offer.kind) {
    case Offer::Kind::Nothing:
    case Offer::Kind::Words:
        return u"-W '%1'"_s.arg(offer.words.join(u' '));
    case Offer::Kind::Files:
        return u"-f"_s;
    case Offer::Kind::Folders:
        return u"-d"_s;
    }
    return {};
}

QString bashCase(const Command &command)
{
    QString options;
    for (const Option &option : optionsOf(command)) {
        if (option.value != nullptr)
            options += u"        %1) offer=(%2) ;;\n"_s.arg(dashed(option), compgen(offerFor(option.value)));
    }
    const QString names = optionNames(command);
    QString words = compgen({Offer::Kind::Words, {names}});
    if (*command.name == '\0')
        words = u"-W \"$commands\""_s;
    else if (*command.words != '\0')
        words = compgen(offerFor(command.words));
    return u"    %1)\n        case $option in\n%2        *) offer=(%3) options='%4' ;;\n"
           "        esac\n        ;;\n"_s.arg(pattern(command), options, words, names);
}

/// An argument of zsh's _arguments has its help between brackets and its parts between colons.
QString zshEscaped(QString text)
{
    for (const char16_t letter : {u'\\', u'[', u']', u':'})
        text.replace(QChar(letter), u'\\' + QString(letter));
    return text.replace(u'\'', "'\\''"_L1);
}

/// The message and the action of zsh's _arguments.
QString zshAction(const char *value)
{
    const Offer offer = offerFor(value);
    QString message = u':' + zshEscaped(QLatin1StringView(value)) + u':';
    switch (offer.kind) {
    case Offer::Kind::Nothing:
        return message;
    case Offer::Kind::Words:
        return message + u'(' + offer.words.join(u' ') + u')';
    case Offer::Kind::Files:
        return message + u"_files"_s;
    case Offer::Kind::Folders:
        return message + u"_files -/"_s;
    }
    return {};
}

QString zshCase(const Command &command)
{
    QStringList lines;
    for (const Option &option : optionsOf(command)) {
        const QString equals = option.value != nullptr && dashed(option).size() > 2 ? u"="_s : QString();
        const QString action = option.value != nullptr ? zshAction(option.value) : QString();
        lines.append(u"'%1%2[%3]%4'"_s.arg(dashed(option), equals, zshEscaped(QString::fromUtf8(option.help)),
                                           action));
    }
    if (*command.name == '\0')
        lines.append(u"'1:COMMAND:{ (( CURRENT > 2 )) || _describe COMMAND commands }'"_s);
    else if (*command.words != '\0')
        lines.append(u"'%1%2'"_s.arg(command.mostWords > 1 ? u"*"_s : u"1"_s, zshAction(command.words)));
    const QString arguments = lines.join(u" \\\n            "_s);
    return u"    %1)\n        _arguments \\\n            %2\n        ;;\n"_s.arg(pattern(command), arguments);
}

QString fishQuoted(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'\'', "\\'"_L1);
    return u'\'' + text + u'\'';
}

/// Arguments of fish's complete that offer this.
QString fishOffer(const Offer &offer)
{
    switch (offer.kind) {
    case Offer::Kind::Nothing:
        return u"-x"_s;
    case Offer::Kind::Words:
        return u"-x -a '%1'"_s.arg(offer.words.join(u' '));
    case Offer::Kind::Files:
        return u"-r -F"_s;
    case Offer::Kind::Folders:
        return u"-x -a '(__fish_complete_directories)'"_s;
    }
    return {};
}

QString fishLines(const Command &command)
{
    const QString name = QLatin1StringView(command.name);
    const QString start = u"complete -c alimboard -n '__alimboard_is \"%1\"'"_s.arg(name);
    QString lines;
    if (!name.isEmpty())
        lines += u"complete -c alimboard -n __alimboard_begins -a %1 -d %2\n"_s.arg(
            name, fishQuoted(shortSummary(command)));
    if (*command.words != '\0') {
        const Offer offer = offerFor(command.words);
        lines += start + (offer.kind == Offer::Kind::Files ? u" -F\n"_s : u' ' + fishOffer(offer) + u'\n');
    }
    for (const Option &option : optionsOf(command)) {
        const QString value = option.value != nullptr ? u' ' + fishOffer(offerFor(option.value)) : QString();
        const QString typed = dashed(option);
        lines += u"%1 %2 %3%4 -d %5\n"_s.arg(start, typed.size() > 2 ? u"-l"_s : u"-s"_s,
                                             QLatin1StringView(option.name), value,
                                             fishQuoted(QString::fromUtf8(option.help)));
    }
    return lines;
}

} // namespace

QString bashCompletion()
{
    QString cases;
    for (const Command &command : allCommands().subspan(1))
        cases += bashCase(command);
    cases += bashCase(allCommands().front());
    return QLatin1StringView(origin)
        + u"_alimboard() {\n"
          "    local word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD - 1]}\n"
          "    local command='' commands='' options='' offer=()\n"
          "    if [[ $word == = ]]; then word=''; fi\n"
          "    if [[ $option == = ]]; then option=${COMP_WORDS[COMP_CWORD - 2]}; fi\n"
          "    if ((COMP_CWORD == 1)); then commands='%1'; else command=${COMP_WORDS[1]}; fi\n"
          "    case $command in\n%2    esac\n"
          "    if [[ $options && $word == -* ]]; then offer=(-W \"$options\"); fi\n"
          "    if [[ ${offer[0]} != -W ]]; then compopt -o filenames 2>/dev/null; fi\n"
          "    mapfile -t COMPREPLY < <(compgen \"${offer[@]}\" -- \"$word\")\n"
          "}\n"
          "complete -F _alimboard alimboard\n"_s.arg(commandNames().join(u' '), cases);
}

QString zshCompletion()
{
    QString commands;
    QString cases;
    for (const Command &command : allCommands().subspan(1)) {
        commands += u"        '%1:%2'\n"_s.arg(QLatin1StringView(command.name),
                                               shortSummary(command).replace(u'\'', "'\\''"_L1));
        cases += zshCase(command);
    }
    cases += zshCase(allCommands().front());
    return u"#compdef alimboard\n"_s + QLatin1StringView(origin)
        + u"_alimboard() {\n"
          "    local command=''\n"
          "    local -a commands=(\n%1    )\n"
          "    case $words[2] in\n"
          "    %2) (( CURRENT == 2 )) || { command=$words[2]; shift words; (( CURRENT-- )) } ;;\n"
          "    esac\n"
          "    case $command in\n%3    esac\n"
          "}\n"
          "_alimboard \"$@\"\n"_s.arg(commands, commandNames().join(u'|'), cases);
}

QString fishCompletion()
{
    QString lines;
    for (const Command &command : allCommands())
        lines += fishLines(command);
    return QLatin1StringView(origin)
        + u"function __alimboard_begins\n"
          "    test (count (commandline -opc)) -eq 1\n"
          "end\n"
          "function __alimboard_is --argument-names wanted\n"
          "    set -l words (commandline -opc)\n"
          "    contains -- \"$words[2]\" %1; or set words[2] ''\n"
          "    test \"$words[2]\" = \"$wanted\"\n"
          "end\n"
          "complete -c alimboard -f\n%2"_s.arg(commandNames().join(u' '), lines);
}
