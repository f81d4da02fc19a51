#include "core/settings.h"

#include "core/address.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestPort = 65'535;
constexpr qint64 largestBody = 512LL * 1024 * 1024; ///< bytes that one body may be allowed
constexpr qint64 mostConnections = 1'000;           ///< that may come from one address
constexpr qint64 mostDays = 36'500;                 ///< that may be kept
constexpr qint64 mostBytes = 1LL << 50;             ///< that may be kept
constexpr qint64 longestStall = 10'000;             ///< milliseconds that may go untold
constexpr qsizetype longestText = 1'024;            ///< characters of an address or a path
constexpr const char *bytes = QT_TRANSLATE_NOOP("Setting", " bytes");
const auto yes = u"true"_s;
const auto no = u"false"_s;

/// Four numbers up to 255, or what is an IPv6 address to a URL.
bool isAddress(const QString &text)
{
    if (text.contains(u':')) {
        QUrl url;
        url.setHost(u'[' + text + u']', QUrl::StrictMode);
        return url.isValid() && !url.host().isEmpty();
    }
    return readIpv4(text).has_value();
}

Result<Done> applyAddress(Settings &settings, const QString &value)
{
    const QString address = value.compare("localhost"_L1, Qt::CaseInsensitive) == 0 ? u"127.0.0.1"_s : value;
    if (!isAddress(address))
        return Error{QCoreApplication::translate(
                         "Setting", "'%1' is no address to listen on. Use an IP address such as 127.0.0.1.")
                         .arg(value)};
    settings.address = address;
    return Done{};
}

Result<Done> applyPath(Settings &settings, const QString &value)
{
    constexpr QLatin1StringView escaped("?#\"<>\\^`{|}%"); // what a URL shows otherwise
    const bool isPath = value.startsWith(u'/') && value.size() <= longestText
        && std::all_of(value.begin(), value.end(),
                       [&](QChar c) { return c > u' ' && c < u'\x7f' && !escaped.contains(c); });
    if (!isPath)
        return Error{QCoreApplication::translate(
                         "Setting",
                         "'%1' is no path. A path begins with / and is made of ASCII letters, digits and "
                         "-._~!$&'()*+,;=:@/.")
                         .arg(value)};
    settings.path = value;
    return Done{};
}

/// members: the way to the number, more than one where it stands in a structure of its own.
template <auto... members>
QString readNumber(const Settings &from)
{
    return QString::number((from.*....*members));
}

template <auto... members>
Result<Done> applyNumber(Settings &settings, const QString &value)
{
    auto &number = (settings.*....*members);
    number = static_cast<std::remove_reference_t<decltype(number)>>(value.toLongLong());
    return Done{};
}

/// A yes or no that only the window knows.
template <bool Settings::*member>
constexpr Setting yesNo(const char *key, const char *title, const char *sentence)
{
    return {.key = key,
            .title = title,
            .sentence = sentence,
            .kind = Setting::Kind::YesNo,
            .read = [](const Settings &from) { return from.*member ? yes : no; },
            .apply =
                [](Settings &settings, const QString &value) {
                    settings.*member = value == yes;
                    return Result<Done>(Done{});
                }};
}

constexpr std::array<Setting, 13> all{{
    {.key = "address",
     .option = "listen",
     .value = "ADDR",
     .help = QT_TRANSLATE_NOOP("CommandLine", "address to listen on (default 127.0.0.1)"),
     .title = QT_TRANSLATE_NOOP("Setting", "Address"),
     .sentence =
         QT_TRANSLATE_NOOP("Setting", "127.0.0.1 is for a tunnel on this machine. Others need a signature."),
     .read = [](const Settings &from) { return from.address; },
     .apply = applyAddress},
    {.key = "port",
     .option = "port",
     .value = "N",
     .help = QT_TRANSLATE_NOOP("CommandLine", "port to listen on, 0: any free one (default 8480)"),
     .title = QT_TRANSLATE_NOOP("Setting", "Port"),
     .sentence =
         QT_TRANSLATE_NOOP("Setting", "Where the tunnel delivers to. 0 takes any free one at each start."),
     .kind = Setting::Kind::Number,
     .most = largestPort,
     .zero = QT_TRANSLATE_NOOP("Setting", "any free one"),
     .read = readNumber<&Settings::port>,
     .apply = applyNumber<&Settings::port>},
    {.key = "path",
     .option = "path",
     .value = "PATH",
     .help = QT_TRANSLATE_NOOP("CommandLine", "path of the webhook (default /webhook)"),
     .title = QT_TRANSLATE_NOOP("Setting", "Path"),
     .sentence = QT_TRANSLATE_NOOP("Setting", "Stands behind the tunnel's address in the console."),
     .read = [](const Settings &from) { return from.path; },
     .apply = applyPath},
    {.key = "maxBody",
     .option = "max-body",
     .value = "BYTES",
     .help = QT_TRANSLATE_NOOP("CommandLine", "largest body of a request (default 33554432)"),
     .title = QT_TRANSLATE_NOOP("Setting", "Largest body"),
     .sentence = QT_TRANSLATE_NOOP("Setting", "A larger delivery is refused with 413."),
     .kind = Setting::Kind::Number,
     .least = 1,
     .most = largestBody,
     .unit = bytes,
     .read = readNumber<&Settings::maxBody>,
     .apply = applyNumber<&Settings::maxBody>},
    {.key = "perAddress",
     .option = "per-address",
     .value = "N",
     .help =
         QT_TRANSLATE_NOOP("CommandLine", "connections of one address at once, 0: any number (default 0)"),
     .title = QT_TRANSLATE_NOOP("Setting", "Connections per address"),
     .sentence = QT_TRANSLATE_NOOP(
         "Setting", "At once. 0 takes any number: through a tunnel all come from one address."),
     .kind = Setting::Kind::Number,
     .most = mostConnections,
     .zero = QT_TRANSLATE_NOOP("Setting", "unlimited"),
     .read = readNumber<&Settings::perAddress>,
     .apply = applyNumber<&Settings::perAddress>},
    {.key = "keepDays",
     .option = "keep-days",
     .value = "N",
     .help = QT_TRANSLATE_NOOP("CommandLine",
                               "remove what was written more than N days ago, 0: nothing (default 0)"),
     .title = QT_TRANSLATE_NOOP("Setting", "Days kept"),
     .sentence = QT_TRANSLATE_NOOP(
         "Setting",
         "Older deliveries are removed with their rows, but never those of templates. 0 keeps "
         "all."),
     .kind = Setting::Kind::Number,
     .most = mostDays,
     .unit = QT_TRANSLATE_NOOP("Setting", " days"),
     .zero = QT_TRANSLATE_NOOP("Setting", "unlimited"),
     .read = readNumber<&Settings::retention, &Retention::keepDays>,
     .apply = applyNumber<&Settings::retention, &Retention::keepDays>},
    {.key = "keepBytes",
     .option = "keep-bytes",
     .value = "N",
     .help = QT_TRANSLATE_NOOP(
         "CommandLine", "remove the oldest while the files are larger than N bytes, 0: nothing (default 0)"),
     .title = QT_TRANSLATE_NOOP("Setting", "Bytes kept"),
     .sentence = QT_TRANSLATE_NOOP(
         "Setting",
         "While the files are larger, the oldest deliveries are removed with their rows, but "
         "never those of templates. 0 keeps all."),
     .kind = Setting::Kind::Number,
     .most = mostBytes,
     .unit = bytes,
     .zero = QT_TRANSLATE_NOOP("Setting", "unlimited"),
     .read = readNumber<&Settings::retention, &Retention::keepBytes>,
     .apply = applyNumber<&Settings::retention, &Retention::keepBytes>},
    {.key = "language",
     .title = QT_TRANSLATE_NOOP("Setting", "Language"),
     .sentence = QT_TRANSLATE_NOOP("Setting", "Of the window. The command line speaks that of the system."),
     .kind = Setting::Kind::Choice,
     .choices = "system ko en ja",
     .read = [](const Settings &from) { return from.language; },
     .apply =
         [](Settings &settings, const QString &value) {
             settings.language = value;
             return Result<Done>(Done{});
         }},
    yesNo<&Settings::koreanTime>(
        "koreanTime", QT_TRANSLATE_NOOP("Setting", "Times in Korean time"),
        QT_TRANSLATE_NOOP(
            "Setting",
            "UTC+9, as in the console. Off: in the time of this machine. Exports and filters stay.")),
    yesNo<&Settings::maskNumbers>(
        "maskNumbers", QT_TRANSLATE_NOOP("Setting", "Hide recipients' numbers"),
        QT_TRANSLATE_NOOP(
            "Setting", "As 010****5678, in the whole window and in what is copied from it. An export asks.")),
    yesNo<&Settings::autostart>(
        "autostart", QT_TRANSLATE_NOOP("Setting", "Start at login"),
        QT_TRANSLATE_NOOP("Setting", "The window opens when you log in, and receives.")),
    yesNo<&Settings::notices>(
        "notices", QT_TRANSLATE_NOOP("Setting", "Desktop notifications"),
        QT_TRANSLATE_NOOP("Setting",
                          "When a template is approved, rejected or answered, and when receiving fails.")),
    {.key = "stallThreshold",
     .title = QT_TRANSLATE_NOOP("Setting", "Log stalls longer than"),
     .sentence = QT_TRANSLATE_NOOP("Setting",
                                   "When the window stands still for longer, the log category "
                                   "alimboard.stall tells it."),
     .kind = Setting::Kind::Number,
     .least = 1,
     .most = longestStall,
     .unit = QT_TRANSLATE_NOOP("Setting", " ms"),
     .read = readNumber<&Settings::stallThreshold>,
     .apply = applyNumber<&Settings::stallThreshold>},
}};

} // namespace

std::span<const Setting> allSettings()
{
    return all;
}

bool sameReceiving(const Settings &one, const Settings &other)
{
    Settings same = other;
    same.queryKey = one.queryKey;
    same.queryKeyInKeyring = one.queryKeyInKeyring;
    for (const Setting &setting : all) {
        if (setting.option == nullptr && !setting.apply(same, setting.read(one)))
            return false;
    }
    return same == one;
}

Result<Done> applySetting(const Setting &setting, Settings &settings, const QString &value)
{
    if (setting.kind == Setting::Kind::Number) {
        bool isNumber = false;
        const qint64 number = value.toLongLong(&isNumber);
        if (!isNumber || number < setting.least || number > setting.most)
            return Error{
                QCoreApplication::translate("Setting", "'%1' does not fit: %2 is a number from %3 to %4.")
                    .arg(value, QLatin1StringView(setting.option == nullptr ? setting.key : setting.option),
                         QString::number(setting.least), QString::number(setting.most))};
    }
    if (setting.kind == Setting::Kind::YesNo && value != yes && value != no)
        return Error{QCoreApplication::translate("Setting", "'%1' does not fit: %2 is true or false.")
                         .arg(value, QLatin1StringView(setting.key))};
    if (setting.kind == Setting::Kind::Choice
        && !QString::fromLatin1(setting.choices).split(u' ').contains(value))
        return Error{QCoreApplication::translate("Setting", "'%1' does not fit: %2 is one of %3.")
                         .arg(value, QLatin1StringView(setting.key), QLatin1StringView(setting.choices))};
    return setting.apply(settings, value);
}

bool awaitsKeyring(const Settings &settings)
{
    return settings.signatureHome == SignatureHome::Keyring && settings.signatures.isEmpty()
        && !settings.noSignature;
}

bool isLoopback(const QString &address)
{
    return address.startsWith("127."_L1) || address == "::1"_L1;
}

Result<Done> checkReceiving(const Settings &settings)
{
    if (settings.noSignature || !settings.signatures.isEmpty() || awaitsKeyring(settings)
        || isLoopback(settings.address))
        return Done{};
    return Error{QCoreApplication::translate(
                     "Setting",
                     "Listening on %1 without a signature would let anybody deliver. Set one with "
                     "--signature-file or ALIMBOARD_SIGNATURE, or say --no-signature.")
                     .arg(settings.address)};
}

Rules rulesOf(const Settings &settings)
{
    return {.path = settings.path.toUtf8(),
            .signatures = settings.noSignature ? QList<QByteArray>{} : settings.signatures,
            .maxBody = settings.maxBody,
            .perAddress = settings.perAddress};
}
