#include "app/commandline.h"

#include <QCoreApplication>
#include <QGuiApplication>

int main(int count, char **words)
{
    QCoreApplication::setApplicationName(QStringLiteral("alimboard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ALIMBOARD_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("AlimBoard"));
    QGuiApplication::setDesktopFileName(QStringLiteral("alimboard"));
    QStringList arguments;
    for (int i = 1; i < count; ++i)
        arguments.append(QString::fromLocal8Bit(words[i]));
    return runCommandLine(arguments);
}
