#include "app/commandline.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <csignal>

int main(int count, char **words)
{
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is an error of writing, and ends no receiver
    QCoreApplication::setApplicationName(QStringLiteral("alimboard"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ALIMBOARD_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("AlimBoard"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.alimboard.AlimBoard"));
    QStringList arguments;
    for (int i = 1; i < count; ++i)
        arguments.append(QString::fromLocal8Bit(words[i]));
    return runCommandLine(arguments);
}
