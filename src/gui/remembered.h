#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include <utility>

/// What the window remembers from one run to the next, in settings.ini of the data folder.

/// A value that was written down; invalid where there is none.
QVariant remembered(const QString &settingsFile, const QString &key);

/// Writes values down, and forgets those that are invalid. Nobody but the owner can read the file: signatures
/// may stand in it, too. Whether they are written.
bool remember(const QString &settingsFile, const QList<std::pair<QString, QVariant>> &values);
