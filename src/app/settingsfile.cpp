#include "app/settingsfile.h"

#include "core/csv.h"
#include "gui/remembered.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

struct SettingsFile
{
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)
};

constexpr qint64 largestSignatureFile = 1024LL * 1024;
constexpr QLatin1StringView signaturesKey("signatures");
constexpr QLatin1StringView inKeyringKey("signaturesInKeyring");
constexpr QLatin1StringView queryKeyInKeyringKey("queryKeyInKeyring");

Error notWritten(const QString &path)
{
    return {SettingsFile::tr("%1 cannot be written: these settings hold until AlimBoard ends.").arg(path)};
}

Result<Done, SettingsError> applyFile(Settings &settings)
{
    const QSettings file(settingsPath(settings.dataDir), QSettings::IniFormat);
    for (const Setting &setting : allSettings()) {
        const QString key = QLatin1StringView(setting.key);
        if (!file.contains(key))
            continue;
        if (auto applied = applySetting(setting, settings, file.value(key).toString()); !applied)
            return SettingsError{u"%1, %2: %3"_s.arg(file.fileName(), key, applied.error().text), exitFailed};
    }
    if (file.value(inKeyringKey).toBool())
        settings.signatureHome = SignatureHome::Keyring;
    settings.queryKeyInKeyring = file.value(queryKeyInKeyringKey).toBool();
    for (const QString &signature : file.value(signaturesKey).toStringList()) {
        if (const QByteArray one = signature.trimmed().toUtf8(); !one.isEmpty())
            settings.signatures.append(one);
    }
    return Done{};
}

/// A value of settings.ini with stars where a number stands in it.
QVariant starred(const QVariant &value, const RecipientNumber &number)
{
    if (value.typeId() != QMetaType::QString && value.typeId() != QMetaType::QStringList)
        return value;
    QStringList texts = value.toStringList();
    for (QString &text : texts)
        text = number.starredText(text);
    return value.typeId() == QMetaType::QString ? QVariant(texts.constFirst()) : QVariant(texts);
}

} // namespace

QString dataFolder(const Arguments &arguments)
{
    if (arguments.has("data-dir"))
        return QDir(arguments.value("data-dir")).absolutePath();
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
}

QString settingsPath(const QString &folder)
{
    return QDir(folder).filePath(u"settings.ini"_s);
}

Result<QList<QByteArray>, SettingsError> readSignatures(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return SettingsError{SettingsFile::tr("%1 cannot be read: %2.").arg(path, file.errorString()),
                             exitFailed};
    QList<QByteArray> signatures;
    QByteArray text = file.read(largestSignatureFile);
    if (text.startsWith(byteOrderMark))
        text.remove(0, 3);
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray signature = line.trimmed();
        if (!signature.isEmpty())
            signatures.append(signature);
    }
    if (signatures.isEmpty())
        return SettingsError{SettingsFile::tr("%1 has no signature in it. Put one on a line.").arg(path),
                             exitFailed};
    return signatures;
}

Result<Settings, SettingsError> readSettings(const Arguments &arguments)
{
    Settings settings;
    settings.dataDir = dataFolder(arguments);
    if (auto applied = applyFile(settings); !applied)
        return applied.error();
    if (const QByteArray signature = qgetenv("ALIMBOARD_SIGNATURE"); !signature.isEmpty()) {
        settings.signatures = {signature};
        settings.signatureHome = SignatureHome::Nowhere;
        qunsetenv("ALIMBOARD_SIGNATURE"); // no process that this one starts has it
    }
    if (arguments.has("signature-file")) {
        auto signatures = readSignatures(arguments.value("signature-file"));
        if (!signatures)
            return signatures.error();
        settings.signatures = *signatures;
        settings.signatureHome = SignatureHome::Nowhere;
    }
    settings.noSignature = arguments.has("no-signature");
    for (const Setting &setting : allSettings()) {
        if (setting.option == nullptr || !arguments.has(setting.option))
            continue;
        if (auto applied = applySetting(setting, settings, arguments.value(setting.option)); !applied)
            return SettingsError{applied.error().text};
    }
    return settings;
}

Result<Done> forgetInSettings(const QString &folder, const RecipientNumber &number)
{
    const QString path = settingsPath(folder);
    if (!QFile::exists(path))
        return Done{};
    QSettings file(path, QSettings::IniFormat);
    const auto keys = file.allKeys();
    for (const QString &key : keys) {
        const QVariant value = file.value(key);
        if (const QVariant stars = starred(value, number); stars != value)
            file.setValue(key, stars);
    }
    file.sync();
    if (file.status() != QSettings::NoError)
        return Error{SettingsFile::tr("%1 cannot be written, and the number may stand in it.").arg(path)};
    return Done{};
}

Result<Done> writeSettings(const Settings &before, const Settings &now)
{
    QList<std::pair<QString, QVariant>> values;
    for (const Setting &setting : allSettings()) {
        if (setting.read(before) != setting.read(now))
            values.append({QLatin1StringView(setting.key), setting.read(now)});
    }
    if (before.signatures != now.signatures) {
        QStringList signatures;
        for (const QByteArray &signature : now.signatures)
            signatures.append(QString::fromUtf8(signature));
        values.append({signaturesKey, signatures});
        values.append({inKeyringKey, QVariant()}); // until it has them
    }
    const QString path = settingsPath(now.dataDir);
    if (!remember(path, values))
        return notWritten(path);
    return Done{};
}

Result<Done> noteQueryKey(const Settings &settings)
{
    const QString path = settingsPath(settings.dataDir);
    const QVariant inKeyring = settings.queryKeyInKeyring ? QVariant(true) : QVariant();
    if (!remember(path, {{queryKeyInKeyringKey, inKeyring}}))
        return notWritten(path);
    return Done{};
}

Result<Done> leaveToKeyring(const Settings &settings)
{
    const QString path = settingsPath(settings.dataDir);
    const QVariant inKeyring = settings.signatures.isEmpty() ? QVariant() : QVariant(true);
    if (!remember(path, {{signaturesKey, QVariant()}, {inKeyringKey, inKeyring}}))
        return notWritten(path);
    return Done{};
}
