#pragma once

#include "app/commandline.h"

#include <QString>

/// What is offered where the command line wants a value or a word.
struct Offer
{
    enum class Kind { Nothing, Words, Files, Folders };
    Kind kind = Kind::Nothing;
    QStringList words;
};

/// The offer for what help calls TABLE, FILE, DIR or one|two|three.
Offer offerFor(const char *value);

/// The names of all subcommands but the dashboard, which has none.
QStringList commandNames();

/// The first line of what a subcommand does, for the shells that show it.
QString shortSummary(const Command &command);

/// The man page, in the language that the program speaks.
QString manPage(const QString &version, const QString &date);
QString bashCompletion();
QString zshCompletion();
QString fishCompletion();
