#include "describe.h"

#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

/// Text as mdoc shows it letter for letter, so that commands can be copied from the page.
QString escaped(QString text)
{
    const std::pair<QLatin1Char, QLatin1StringView> special[] = {{'\\'_L1, "\\e"_L1},   {'-'_L1, "\\-"_L1},
                                                                 {'\''_L1, "\\(aq"_L1}, {'`'_L1, "\\(ga"_L1},
                                                                 {'~'_L1, "\\(ti"_L1},  {'^'_L1, "\\(ha"_L1}};
    for (const auto &[letter, written] : special)
        text.replace(letter, written);
    return text;
}

/// Sentences, each on its own line, as mdoc wants them.
QString prose(const char *text)
{
    QString lines = escaped(QString::fromUtf8(text));
    lines.replace(". "_L1, ".\n"_L1);
    return lines + u'\n';
}

QString optionList(const Command &command)
{
    QString list = u".Bl -tag -width Ds\n"_s;
    for (const Option &option : optionsOf(command)) {
        list += u".It Fl %1"_s.arg(escaped(dashed(option).mid(1)));
        if (option.value != nullptr)
            list += u" Ar "_s + escaped(QLatin1StringView(option.value));
        list += u'\n' + prose(option.help);
    }
    return list + u".El\n"_s;
}

QString section(const Command &command)
{
    const QString name = QLatin1StringView(command.name);
    return u".Ss %1\n%2%3.Pp\nExamples:\n.Bd -literal\n%4.Ed\n"_s.arg(
        name.isEmpty() ? u"The dashboard"_s : name, prose(command.summary), optionList(command),
        escaped(QString::fromUtf8(command.examples)));
}

QString synopsis()
{
    QString lines;
    for (const Command &command : allCommands()) {
        lines += u".Nm\n"_s;
        if (*command.name != '\0')
            lines += u".Cm %1\n"_s.arg(QLatin1StringView(command.name));
        if (*command.words != '\0')
            lines += u".Ar %1\n"_s.arg(QLatin1StringView(command.words));
        lines += u".Op Ar options\n"_s;
    }
    return lines;
}

} // namespace

QString manPage(const QString &version, const QString &date)
{
    const QDate day = QDate::fromString(date, Qt::ISODate);
    QString name = shortSummary(allCommands().front());
    name.chop(1); // a name has no full stop
    QString page = u".Dd %1\n.Dt ALIMBOARD 1\n.Os AlimBoard %2\n.Sh NAME\n.Nm alimboard\n.Nd %3\n"_s.arg(
        QLocale::c().toString(day, u"MMMM d, yyyy"_s), version, name);
    page += u".Sh SYNOPSIS\n"_s + synopsis();
    page += u".Sh DESCRIPTION\n"
            "Without a command\n.Nm\nopens the dashboard: a window that receives and shows.\n"
            "The commands do their work without a window.\n"
            "A command stands before all options.\n"_s;
    for (const Command &command : allCommands())
        page += section(command);
    page += u".Sh ENVIRONMENT\n.Bl -tag -width Ds\n.It Ev ALIMBOARD_SIGNATURE\n"
            "The signature that is accepted, or that\n.Cm send\ngives.\n"
            "It counts more than the settings, and less than\n.Fl \\-signature\\-file .\n.El\n"
            ".Sh FILES\n.Bl -tag -width Ds\n.It Pa \\(ti/.local/share/alimboard\n"
            "What was received, the tables made from it, and the settings.\n.El\n"_s;
    page += u".Sh EXIT STATUS\n"_s + prose(exitStatuses);
    return page;
}
