#pragma once

#include "core/result.h"
#include "core/settings.h"

/// How desktops start the window at login: by an entry in the user's autostart folder.

/// Where the entry lies.
QString autostartPath();

/// The entry that starts a program on a data folder; folder empty: the usual one. A program that no entry can
/// name gives a sentence.
Result<QByteArray> autostartEntry(const QString &program, const QString &folder);

/// Writes the entry for this program and the settings' folder, or removes it, as the settings say.
Result<Done> setAutostart(const Settings &settings);
