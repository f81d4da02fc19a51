#include "app/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

struct Autostart
{
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

/// A text as the value of a key of a desktop entry.
QString entryValue(QString text)
{
    return text.replace(u'\\', u"\\\\"_s)
        .replace(u'\n', u"\\n"_s)
        .replace(u'\r', u"\\r"_s)
        .replace(u'\t', u"\\t"_s);
}

/// One argument of an Exec line, always quoted; entryValue comes on top. A single % would be a field code.
QString quotedArgument(const QString &argument)
{
    QString quoted;
    for (const QChar c : argument) {
        if (u"\"`$\\"_s.contains(c))
            quoted += u'\\';
        if (c == u'%')
            quoted += u'%';
        quoted += c;
    }
    return u'"' + quoted + u'"';
}

Result<Done> writeEntry(const Settings &settings)
{
    const QString usual = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    const auto entry = autostartEntry(QCoreApplication::applicationFilePath(),
                                      QDir(usual) == QDir(settings.dataDir) ? QString() : settings.dataDir);
    if (!entry)
        return entry.error();
    const QString path = autostartPath();
    QDir().mkpath(QFileInfo(path).path()); // opening says what is wrong
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(*entry) == entry->size() && file.commit())
        return Done{};
    return Error{Autostart::tr("%1 cannot be written: %2. AlimBoard does not start with the desktop.")
                     .arg(path, file.errorString())};
}

} // namespace

QString autostartPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(u"autostart/org.alimboard.AlimBoard.desktop"_s);
}

Result<QByteArray> autostartEntry(const QString &program, const QString &folder)
{
    if (program.contains(u'='))
        return Error{
            Autostart::tr("A program with = in its path cannot start with the desktop: %1").arg(program)};
    QString exec = quotedArgument(program);
    if (!folder.isEmpty())
        exec += u" --data-dir "_s + quotedArgument(folder);
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Name=AlimBoard\n"
           "Exec=%1\n"
           "Icon=org.alimboard.AlimBoard\n"
           "Terminal=false\n"_s.arg(entryValue(exec))
               .toUtf8();
}

Result<Done> setAutostart(const Settings &settings)
{
    if (settings.autostart && settings.demo)
        return Error{Autostart::tr("A demo's folder goes with it: it cannot start with the desktop.")};
    if (settings.autostart)
        return writeEntry(settings);
    QFile entry(autostartPath());
    if (!entry.exists() || entry.remove())
        return Done{};
    return Error{Autostart::tr("%1 cannot be removed: %2. AlimBoard still starts with the desktop.")
                     .arg(entry.fileName(), entry.errorString())};
}
