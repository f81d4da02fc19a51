#include "app/settingsfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHostAddress>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

using Applied = Result<Done, SettingsError>;

constexpr qint64 largestBody = 512LL * 1024 * 1024; ///< bytes that --max-body may ask for
constexpr qint64 largestSignatureFile = 1024LL * 1024;

Applied applyPort(Settings &settings, const QString &value)
{
    bool isNumber = false;
    const int port = value.toInt(&isNumber);
    if (!isNumber || port < 0 || port > 65'535)
        return SettingsError{u"'%1' is no port. A port is a number from 0 to 65535."_s.arg(value)};
    settings.port = static_cast<quint16>(port);
    return Done{};
}

Applied applyAddress(Settings &settings, const QString &value)
{
    if (value != "localhost"_L1 && QHostAddress(value).isNull())
        return SettingsError{
            u"'%1' is no address to listen on. Use an IP address such as 127.0.0.1."_s.arg(value)};
    settings.address = value == "localhost"_L1 ? u"127.0.0.1"_s : value;
    return Done{};
}

Applied applyPath(Settings &settings, const QString &value)
{
    if (!value.startsWith(u'/') || value.contains(u'?') || value.contains(u'#') || value.contains(u' '))
        return SettingsError{u"'%1' is no path. A path begins with / and has no ?, # or space."_s.arg(value)};
    settings.path = value;
    return Done{};
}

Applied applyMaxBody(Settings &settings, const QString &value)
{
    bool isNumber = false;
    const qint64 bytes = value.toLongLong(&isNumber);
    if (!isNumber || bytes < 1 || bytes > largestBody)
        return SettingsError{
            u"'%1' is no size of a body. Use a number of bytes from 1 to %2."_s.arg(value).arg(largestBody)};
    settings.maxBody = bytes;
    return Done{};
}

/// One setting, described once: its name in settings.ini and on the command line, and how it is read.
struct Setting
{
    const char *key = nullptr;
    const char *option = nullptr;
    Applied (*apply)(Settings &settings, const QString &value) = nullptr;
};

constexpr Setting knownSettings[] = {
    {"address", "listen", applyAddress},
    {"port", "port", applyPort},
    {"path", "path", applyPath},
    {"maxBody", "max-body", applyMaxBody},
};

Applied applyFile(Settings &settings)
{
    const QSettings file(settingsPath(settings.dataDir), QSettings::IniFormat);
    for (const Setting &setting : knownSettings) {
        const QString key = QLatin1StringView(setting.key);
        if (!file.contains(key))
            continue;
        if (auto applied = setting.apply(settings, file.value(key).toString()); !applied)
            return SettingsError{u"%1, %2: %3"_s.arg(file.fileName(), key, applied.error().text), exitFailed};
    }
    for (const QString &signature : file.value(u"signatures"_s).toStringList())
        settings.signatures.append(signature.toUtf8());
    return Done{};
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
        return SettingsError{u"%1 cannot be read: %2."_s.arg(path, file.errorString()), exitFailed};
    QList<QByteArray> signatures;
    for (const QByteArray &line : file.read(largestSignatureFile).split('\n')) {
        const QByteArray signature = line.trimmed();
        if (!signature.isEmpty())
            signatures.append(signature);
    }
    if (signatures.isEmpty())
        return SettingsError{u"%1 has no signature in it. Put one on a line."_s.arg(path), exitFailed};
    return signatures;
}

Result<Settings, SettingsError> readSettings(const Arguments &arguments)
{
    Settings settings;
    settings.dataDir = dataFolder(arguments);
    if (auto applied = applyFile(settings); !applied)
        return applied.error();
    if (const QByteArray signature = qgetenv("ALIMBOARD_SIGNATURE"); !signature.isEmpty())
        settings.signatures = {signature};
    if (arguments.has("signature-file")) {
        auto signatures = readSignatures(arguments.value("signature-file"));
        if (!signatures)
            return signatures.error();
        settings.signatures = *signatures;
    }
    settings.noSignature = arguments.has("no-signature");
    for (const Setting &setting : knownSettings) {
        if (!arguments.has(setting.option))
            continue;
        if (auto applied = setting.apply(settings, arguments.value(setting.option)); !applied)
            return applied.error();
    }
    return settings;
}

Result<Done, SettingsError> checkReceiving(const Settings &settings)
{
    if (settings.noSignature || !settings.signatures.isEmpty() || QHostAddress(settings.address).isLoopback())
        return Done{};
    return SettingsError{
        u"Listening on %1 without a signature would let anybody deliver. Set one with --signature-file or "
        u"ALIMBOARD_SIGNATURE, or say --no-signature."_s.arg(settings.address)};
}
