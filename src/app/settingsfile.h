#pragma once

#include "app/commandline.h"
#include "core/recipient.h"
#include "core/result.h"
#include "core/settings.h"

/// Why settings cannot be used: a sentence, and with what status the program ends.
struct SettingsError
{
    QString text;
    int status = exitNotUnderstood;
};

/// Settings out of defaults, settings.ini of the data folder, the environment (ALIMBOARD_SIGNATURE) and the
/// command line, the later before the earlier. Values are checked.
Result<Settings, SettingsError> readSettings(const Arguments &arguments);

/// The data folder: --data-dir, or the platform's folder for application data.
QString dataFolder(const Arguments &arguments);

/// The settings file of a data folder.
QString settingsPath(const QString &folder);

/// The signatures in a file, one a line, at least one.
Result<QList<QByteArray>, SettingsError> readSignatures(const QString &path);

/// Puts stars where a number stands in what is remembered in settings.ini: filters, old and kept ones.
Result<Done> forgetInSettings(const QString &folder, const RecipientNumber &number);

/// Writes the values of those settings that differ, and the signatures, into settings.ini, which only its
/// owner can read.
Result<Done> writeSettings(const Settings &before, const Settings &now);

/// Notes in settings.ini whether the keyring has the secret key of the query API.
Result<Done> noteQueryKey(const Settings &settings);

/// Notes that the signatures are in the keyring, and takes them out of settings.ini.
Result<Done> leaveToKeyring(const Settings &settings);
