#include "describe.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// What only the man page says.
struct ManPage
{
    Q_DECLARE_TR_FUNCTIONS(ManPage)
};

/// What help says, too.
QString spoken(const char *text)
{
    return QCoreApplication::translate("CommandLine", text);
}

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

/// Sentences, each on its own line, as mdoc wants them. A line that begins with a full stop is no request.
QString prose(const QString &text)
{
    static const QRegularExpression sentenceEnd(u"(?<!\\.)\\. "_s);
    QString lines = escaped(text);
    lines.replace(sentenceEnd, u".\n"_s).replace(u"。"_s, u"。\n"_s).replace("\n\n"_L1, "\n"_L1);
    if (lines.endsWith(u'\n'))
        lines.chop(1);
    lines.replace("\n."_L1, "\n\\&."_L1);
    return (lines.startsWith(u'.') ? u"\\&"_s : QString()) + lines + u'\n';
}

QString heading(const QString &title)
{
    return u".Sh "_s + escaped(title) + u'\n';
}

QString optionList(const Command &command)
{
    QString list = u".Bl -tag -width Ds\n"_s;
    for (const Option &option : optionsOf(command)) {
        list += u".It Fl %1"_s.arg(escaped(dashed(option).mid(1)));
        if (option.value != nullptr)
            list += u" Ar "_s + escaped(QLatin1StringView(option.value));
        list += u'\n' + prose(spoken(option.help));
    }
    return list + u".El\n"_s;
}

QString section(const Command &command)
{
    const QString name = QLatin1StringView(command.name);
    QString text = u".Ss %1\n"_s.arg(name.isEmpty() ? escaped(ManPage::tr("The dashboard")) : name);
    text += prose(spoken(command.summary)) + optionList(command);
    text += u".Pp\n"_s + prose(spoken("Examples:"));
    return text + u".Bd -literal\n"_s + escaped(QString::fromUtf8(command.examples)) + u".Ed\n"_s;
}

/// Each command on a line of its own: mdoc breaks them only where the section has its English name.
QString synopsis()
{
    QString lines;
    for (const Command &command : allCommands()) {
        if (!lines.isEmpty() && QLocale().language() != QLocale::English)
            lines += u".br\n"_s;
        lines += u".Nm\n"_s;
        if (*command.name != '\0')
            lines += u".Cm %1\n"_s.arg(QLatin1StringView(command.name));
        if (*command.words != '\0')
            lines += u".Ar %1\n"_s.arg(QLatin1StringView(command.words));
        lines += u".Op Ar options\n"_s;
    }
    return lines;
}

/// What the program is, as a name: without a full stop.
QString purpose()
{
    QString name = spoken(allCommands().front().summary).section(u'\n', 0, 0);
    if (name.endsWith(u'.') || name.endsWith(u'。'))
        name.chop(1);
    return escaped(name);
}

/// Where the page begins. In other languages than English the encoding is named: readers guess it otherwise.
QString head(const QString &version, const QString &date)
{
    const QDate day = QDate::fromString(date, Qt::ISODate);
    const QString title = u".Dd %1\n.Dt ALIMBOARD 1\n.Os AlimBoard %2\n"_s.arg(
        QLocale::c().toString(day, u"MMMM d, yyyy"_s), version);
    return QLocale().language() == QLocale::English ? title : u"'\\\" -*- coding: UTF-8 -*-\n"_s + title;
}

} // namespace

QString manPage(const QString &version, const QString &date)
{
    QString page = head(version, date);
    page += heading(ManPage::tr("NAME")) + u".Nm alimboard\n.Nd "_s + purpose() + u'\n';
    page += heading(ManPage::tr("SYNOPSIS")) + synopsis();
    page += heading(ManPage::tr("DESCRIPTION"))
        + prose(ManPage::tr("Without a command, the dashboard opens: a window that receives and shows. "
                            "The commands do their work without a window. "
                            "A command stands before all options."));
    for (const Command &command : allCommands())
        page += section(command);
    page += heading(ManPage::tr("ENVIRONMENT")) + u".Bl -tag -width Ds\n.It Ev ALIMBOARD_SIGNATURE\n"_s
        + prose(ManPage::tr("The signature that is accepted, or that `send` gives. "
                            "It counts more than the settings, and less than --signature-file."))
        + u".El\n"_s;
    page += heading(ManPage::tr("FILES")) + u".Bl -tag -width Ds\n.It Pa \\(ti/.local/share/alimboard\n"_s
        + prose(ManPage::tr("What was received, the tables made from it, and the settings.")) + u".El\n"_s;
    page += heading(ManPage::tr("EXIT STATUS")) + prose(spoken(exitStatuses));
    return page;
}
