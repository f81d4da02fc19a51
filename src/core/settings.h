#pragma once

#include "core/delivery.h"
#include "core/result.h"

#include <QMetaType>
#include <QString>

#include <span>

/// How much is kept. What is over it is removed, the oldest deliveries first, but those that brought rows of
/// templates stay.
struct Retention
{
    qint64 keepDays = 0;  ///< since a delivery was written to the journal; 0: however many
    qint64 keepBytes = 0; ///< of journal and tables together, without their logs; 0: however many

    [[nodiscard]] bool isOff() const { return keepDays == 0 && keepBytes == 0; }
    friend bool operator==(Retention one, Retention other) = default;
};

/// Where the signatures are kept from one run to the next.
enum class SignatureHome {
    File,    ///< settings.ini, which nobody but its owner can read
    Keyring, ///< the desktop's
    Nowhere, ///< they come with each start, from the command line or the environment
};

/// What the user may choose, from settings.ini, the environment and the command line; handed on by value.
struct Settings
{
    QString dataDir; ///< the folder that one instance lives in
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 8480; ///< 0: any free one
    QString path = QStringLiteral("/webhook");
    QList<QByteArray> signatures; ///< any of them is accepted
    SignatureHome signatureHome = SignatureHome::File;
    QByteArray queryKey;                 ///< the secret key with which NHN Cloud is asked; empty: it is not
    bool queryKeyInKeyring = false;      ///< else it holds until the program ends: it is in no file
    bool noSignature = false;            ///< accept every request, whatever is set
    qint64 maxBody = 32LL * 1024 * 1024; ///< bytes of one body
    int perAddress = 0;                  ///< connections of one address at once; 0: any number
    Retention retention;                 ///< what is kept of what came
    QString language = QStringLiteral("system"); ///< of the window: system, en, ko or ja
    bool demo = false;                           ///< on samples, in a folder that goes with the program
    bool koreanTime = false;    ///< the window shows times in Korean time, not in the machine's
    bool maskNumbers = false;   ///< the window hides recipients' numbers
    bool autostart = false;     ///< the window opens with the desktop
    bool notices = false;       ///< the desktop is told of what cannot wait
    qint64 stallThreshold = 16; ///< milliseconds that the window may stand still untold

    bool operator==(const Settings &) const = default;
};

/// One setting that is a single value, described once: settings.ini, the command line, its help and the
/// dialog are derived from it.
struct Setting
{
    enum class Kind { Text, Number, YesNo, Choice };

    const char *key = nullptr;      ///< in settings.ini
    const char *option = nullptr;   ///< on the command line; null: it is the window's alone
    const char *value = nullptr;    ///< what the option's value is called
    const char *help = nullptr;     ///< of the option; translated in the context "CommandLine"
    const char *title = nullptr;    ///< shown to people; translated in the context "Setting"
    const char *sentence = nullptr; ///< what it does; translated as the title
    Kind kind = Kind::Text;
    qint64 least = 0; ///< of a number
    qint64 most = 0;
    const char *unit = nullptr;    ///< of a number, with the space before it; translated as the title
    const char *zero = nullptr;    ///< what 0 stands for, where it is no number; translated as the title
    const char *choices = nullptr; ///< of a choice: the values it may have, separated by spaces
    QString (*read)(const Settings &settings) = nullptr;
    /// Takes a value that was checked to be of the kind and in the range; an error is a sentence.
    Result<Done> (*apply)(Settings &settings, const QString &value) = nullptr;
};

/// All of them, in the order in which they are shown.
std::span<const Setting> allSettings();

/// Whether two settings are the same to a receiver: they differ in nothing but what is the window's alone.
bool sameReceiving(const Settings &one, const Settings &other);

/// Gives a setting a value as it is written in a file or on the command line; a wrong one changes nothing.
Result<Done> applySetting(const Setting &setting, Settings &settings, const QString &value);

/// Whether the signatures have still to be looked for in the keyring: until then nothing may be received.
bool awaitsKeyring(const Settings &settings);

/// Whether only programs of this machine can reach an address.
bool isLoopback(const QString &address);

/// Whether receiving with these settings is safe: without a signature only loopback may be listened on.
Result<Done> checkReceiving(const Settings &settings);

/// The receiver's rules out of the settings.
Rules rulesOf(const Settings &settings);

Q_DECLARE_METATYPE(Settings)
