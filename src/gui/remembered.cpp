#include "gui/remembered.h"

#include <QFile>
#include <QSettings>

QVariant remembered(const QString &settingsFile, const QString &key)
{
    return QSettings(settingsFile, QSettings::IniFormat).value(key);
}

bool remember(const QString &settingsFile, const QList<std::pair<QString, QVariant>> &values)
{
    // QSettings would make it readable for all; of a file that is there it keeps the permissions.
    QFile file(settingsFile);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                  QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        file.close();
    QSettings settings(settingsFile, QSettings::IniFormat);
    for (const auto &[key, value] : values) {
        if (value.isValid())
            settings.setValue(key, value);
        else
            settings.remove(key);
    }
    settings.sync();
    return settings.status() == QSettings::NoError;
}
