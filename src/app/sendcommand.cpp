#include "app/sendcommand.h"

#include "app/poster.h"
#include "app/samples.h"
#include "app/settingsfile.h"
#include "app/terminal.h"
#include "app/termination.h"
#include "core/saved.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QHostAddress>
#include <QHostInfo>

#include <algorithm>
#include <array>
#include <cstdio>
#include <deque>

using namespace Qt::StringLiterals;

namespace {

struct Send
{
    Q_DECLARE_TR_FUNCTIONS(Send)
};

constexpr qint64 seededTime = 1'793'577'600'000; ///< of samples with a seed: 2026-11-02 09:00 in Korea
constexpr qint64 readAtOnce = 256LL * 1024;      ///< bytes of a file
constexpr qint64 mostDeliveries = 100'000'000;
constexpr qint64 mostHooks = 200'000;
constexpr qint64 largestSeed = 4'294'967'295;
constexpr double leastRate = 0.001;
constexpr double mostRate = 1'000'000;

struct SendOptions
{
    QUrl url;
    Samples::Event event = Samples::Event::Mixed;
    qint64 count = 1;
    int hooks = 1;
    double rate = 0;
    quint32 seed = 0;
    qint64 time = seededTime;
    QByteArray signature;
};

int doesNotFit(const Arguments &arguments, const char *option, const QString &wanted)
{
    return say(exitNotUnderstood,
               Send::tr("'%1' does not fit --%2. Use %3.")
                   .arg(arguments.value(option), QLatin1StringView(option), wanted));
}

/// A whole number of an option within bounds; a status where it is none.
Result<qint64, int> readCount(const Arguments &arguments, const char *option, qint64 fallback, qint64 least,
                              qint64 most)
{
    if (!arguments.has(option))
        return fallback;
    bool isNumber = false;
    const qint64 value = arguments.value(option).toLongLong(&isNumber);
    if (!isNumber || value < least || value > most)
        return doesNotFit(arguments, option, Send::tr("a whole number from %1 to %2").arg(least).arg(most));
    return value;
}

/// Deliveries a second; 0: no limit was asked for.
Result<double, int> readRate(const Arguments &arguments)
{
    if (!arguments.has("rate"))
        return 0.0;
    bool isNumber = false;
    const double value = arguments.value("rate").toDouble(&isNumber);
    if (!isNumber || !(value >= leastRate && value <= mostRate)) // NaN is neither
        return doesNotFit(arguments, "rate",
                          Send::tr("a number from %1 to %2").arg(leastRate).arg(mostRate, 0, 'f', 0));
    return value;
}

bool isNear(const QHostAddress &address)
{
    if (address.isLoopback() || address.isLinkLocal() || address.isUniqueLocalUnicast())
        return true;
    static constexpr std::array nets{"10.0.0.0/8"_L1, "172.16.0.0/12"_L1, "192.168.0.0/16"_L1};
    return std::any_of(nets.begin(), nets.end(), [&address](QLatin1StringView net) {
        return address.isInSubnet(QHostAddress::parseSubnet(net));
    });
}

/// Samples go to one's own machines unless the user says otherwise.
int checkAddress(const QUrl &url, bool anywhere)
{
    if (!url.isValid() || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1) || url.host().isEmpty())
        return say(exitNotUnderstood,
                   Send::tr("'%1' is no address to post to. Use one such as http://127.0.0.1:8480/webhook.")
                       .arg(url.toDisplayString()));
    if (anywhere)
        return exitDone;
    QList<QHostAddress> addresses{QHostAddress(url.host())};
    if (addresses.constFirst().isNull())
        addresses = QHostInfo::fromName(url.host()).addresses();
    if (addresses.isEmpty())
        return say(exitFailed, Send::tr("%1 is not known.").arg(url.host()));
    if (!std::all_of(addresses.begin(), addresses.end(), isNear))
        return say(exitNotUnderstood,
                   Send::tr("%1 is neither this machine nor a private address. Say --yes to post there.")
                       .arg(url.host()));
    return exitDone;
}

Result<Done, int> readEvent(const Arguments &arguments, SendOptions &options)
{
    const QString event = arguments.has("event") ? arguments.value("event") : u"mixed"_s;
    if (event == "templates"_L1)
        options.event = Samples::Event::Templates;
    else if (event == "messages"_L1)
        options.event = Samples::Event::Messages;
    else if (event != "mixed"_L1)
        return say(
            exitNotUnderstood,
            Send::tr("There are no samples of '%1'. There are templates, messages and mixed.").arg(event));
    return Done{};
}

Result<Done, int> readSignature(const Arguments &arguments, SendOptions &options)
{
    options.signature = qgetenv("ALIMBOARD_SIGNATURE");
    if (!arguments.has("signature-file"))
        return Done{};
    const auto signatures = readSignatures(arguments.value("signature-file"));
    if (!signatures)
        return say(signatures.error().status, signatures.error().text);
    options.signature = signatures->constFirst();
    return Done{};
}

Result<Done, int> readNumbers(const Arguments &arguments, SendOptions &options)
{
    const auto count = readCount(arguments, "count", 1, 1, mostDeliveries);
    if (!count)
        return count.error();
    const auto hooks = readCount(arguments, "hooks", 1, 0, mostHooks);
    if (!hooks)
        return hooks.error();
    const auto rate = readRate(arguments);
    if (!rate)
        return rate.error();
    const auto seed = readCount(arguments, "seed", QRandomGenerator::global()->generate(), 0, largestSeed);
    if (!seed)
        return seed.error();
    options.count = *count;
    options.hooks = static_cast<int>(*hooks);
    options.rate = *rate;
    options.seed = static_cast<quint32>(*seed);
    options.time = arguments.has("seed") ? seededTime : QDateTime::currentMSecsSinceEpoch();
    return Done{};
}

Result<SendOptions, int> readOptions(const Arguments &arguments)
{
    SendOptions options;
    options.url = QUrl(arguments.has("url") ? arguments.value("url") : u"http://127.0.0.1:8480/webhook"_s,
                       QUrl::StrictMode);
    for (const auto read : {readNumbers, readEvent, readSignature}) {
        if (auto done = read(arguments, options); !done)
            return done.error();
    }
    if (const int status = checkAddress(options.url, arguments.has("yes")); status != exitDone)
        return status;
    return options;
}

/// The bodies of saved deliveries, file after file.
class SavedBodies
{
public:
    explicit SavedBodies(QStringList paths)
        : m_paths(std::move(paths))
    {}

    std::optional<QByteArray> next()
    {
        while (m_ready.empty() && readMore()) {}
        if (m_ready.empty())
            return std::nullopt;
        QByteArray body = std::move(m_ready.front());
        m_ready.pop_front();
        return body;
    }

    qint64 unreadable = 0; ///< pieces that are no deliveries, and files

private:
    bool readMore()
    {
        if (!m_file.isOpen()) {
            if (m_paths.isEmpty())
                return false;
            m_file.setFileName(m_paths.takeFirst());
            const bool opened = m_file.fileName() == "-"_L1 ? m_file.open(stdin, QIODevice::ReadOnly)
                                                            : m_file.open(QIODevice::ReadOnly);
            if (!opened) {
                ++unreadable;
                say(exitFailed,
                    Send::tr("%1 cannot be read: %2.").arg(m_file.fileName(), m_file.errorString()));
            }
            m_reader = {};
            return true;
        }
        const QByteArray bytes = m_file.read(readAtOnce);
        take(bytes.isEmpty() ? m_reader.finish() : m_reader.feed(bytes));
        if (bytes.isEmpty())
            m_file.close();
        return true;
    }

    void take(const QList<SavedReader::Item> &items)
    {
        for (const SavedReader::Item &item : items) {
            if (item) {
                m_ready.push_back(item->request.body);
                continue;
            }
            ++unreadable;
            std::fprintf(stderr, "%s:%lld: %s\n", qUtf8Printable(m_file.fileName()), item.error().line,
                         qUtf8Printable(item.error().text));
        }
    }

    QStringList m_paths;
    QFile m_file;
    SavedReader m_reader;
    std::deque<QByteArray> m_ready;
};

} // namespace

int runSend(const Arguments &arguments)
{
    const auto options = readOptions(arguments);
    if (!options)
        return options.error();
    SavedBodies saved(arguments.words);
    Samples samples(options->event, options->hooks, options->seed, options->time);
    qint64 left = options->count;
    const auto bodies = [&]() -> std::optional<QByteArray> {
        if (!arguments.words.isEmpty())
            return saved.next();
        return left-- > 0 ? std::optional(samples.next()) : std::nullopt;
    };
    Terminal terminal;
    const Termination termination;
    Poster poster(options->url, options->signature, options->rate, bodies);
    QElapsedTimer time;
    time.start();
    QObject *application = QCoreApplication::instance();
    QObject::connect(&poster, &Poster::finished, application, &QCoreApplication::quit);
    QObject::connect(&poster, &Poster::progressed, application, [&] {
        const Posted posted = poster.posted();
        terminal.progress(Send::tr("accepted %1, refused %2, failed %3")
                              .arg(posted.accepted)
                              .arg(posted.refused)
                              .arg(posted.failed));
    });
    QObject::connect(&termination, &Termination::wanted, application,
                     [] { QCoreApplication::exit(exitFailed); });
    poster.start();
    const bool stopped = QCoreApplication::exec() != exitDone;
    terminal.clear();
    const Posted posted = poster.posted();
    const double seconds = std::max(0.001, static_cast<double>(time.nsecsElapsed()) / 1e9);
    if (!posted.trouble.isEmpty())
        say(exitFailed, posted.trouble);
    const int printed =
        print(u"accepted %1, refused %2, failed %3 in %4 s (%5 deliveries/s)\n"_s.arg(posted.accepted)
                  .arg(posted.refused)
                  .arg(posted.failed)
                  .arg(seconds, 0, 'f', 1)
                  .arg(static_cast<double>(posted.accepted + posted.refused) / seconds, 0, 'f', 0));
    const bool all = !stopped && posted.refused + posted.failed + saved.unreadable == 0;
    return all ? printed : exitFailed;
}
