#pragma once

#include <QLocale>
#include <QTranslator>

/// The languages that the program speaks, as settings and the command line name them; "system" is that of the
/// desktop, or English where the program does not speak it.
constexpr const char *languageNames[] = {"en", "ko", "ja"};

/// The language with this name, or that of the system.
QLocale::Language languageNamed(const QString &name);

/// Has the program speak a language as long as it lives: its texts, and numbers and dates as people of the
/// system's country write them. There is a QCoreApplication. Lives in the main thread.
class Speech
{
public:
    explicit Speech(QLocale::Language language);

private:
    QTranslator m_program;
    QTranslator m_qt; ///< buttons and dialogs of Qt
};
