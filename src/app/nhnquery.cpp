#include "app/nhnquery.h"

#include <QDateTime>
#include <QHostAddress>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimeZone>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr int httpTooMany = 429;

bool isLoopbackHost(const QUrl &url)
{
    return QHostAddress(url.host()).isLoopback(); // a name is none, whatever it says
}

/// How long a 429 wants nobody to ask, in milliseconds.
qint64 waitOf(const QByteArray &retryAfter, int usual)
{
    bool isNumber = false;
    const qint64 seconds = retryAfter.trimmed().toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return std::min<qint64>(seconds, std::numeric_limits<int>::max()) * 1'000;
    auto until = QLocale::c().toDateTime(QString::fromLatin1(retryAfter.trimmed()),
                                         u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!until.isValid())
        return usual;
    until.setTimeZone(QTimeZone::utc());
    return std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(until));
}

} // namespace

NhnQuery::NhnQuery(const QUrl &base, QueryPace pace, QObject *parent)
    : QObject(parent)
    , m_base(baseOf(base))
    , m_pace(pace)
    , m_turn(this)
    , m_timeout(this)
{
    m_turn.setSingleShot(true);
    m_turn.setTimerType(Qt::PreciseTimer); // a coarse one may be early
    m_timeout.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &NhnQuery::send);
    connect(&m_timeout, &QTimer::timeout, this, [this] {
        m_trouble = Lookup::Trouble::NoTime;
        m_reply->abort();
    });
}

NhnQuery::~NhnQuery()
{
    if (m_reply != nullptr)
        m_reply->disconnect(this);
}

QUrl NhnQuery::baseOf(const QUrl &wanted)
{
    const bool web = wanted.scheme() == "http"_L1 || wanted.scheme() == "https"_L1;
    if (!web || !isLoopbackHost(wanted))
        return QUrl(queryAddress);
    QUrl base;
    base.setScheme(wanted.scheme());
    base.setHost(wanted.host());
    base.setPort(wanted.port());
    return base;
}

void NhnQuery::setSecret(const QByteArray &secret)
{
    m_secret = secret;
    if (m_secret.isEmpty())
        drop();
}

/// Those whose turn has not come.
void NhnQuery::drop()
{
    m_turn.stop();
    const QList<Wish> waiting = m_wishes.sliced(m_reply == nullptr ? 0 : 1);
    m_wishes.resize(m_wishes.size() - waiting.size());
    for (const Wish &wish : waiting)
        emit refused(wish.key, tr("NHN was not asked: the secret key was removed."));
}

bool NhnQuery::isWaiting(const LookupKey &key) const
{
    return std::any_of(m_wishes.begin(), m_wishes.end(),
                       [&key](const Wish &wish) { return wish.key == key; });
}

void NhnQuery::ask(const QByteArray &messageType, const LookupKey &key)
{
    if (isWaiting(key))
        return;
    const auto path = lookupPath(messageType, key);
    if (!path) {
        emit refused(key, tr("The query API has no path for this message."));
        return;
    }
    if (m_secret.isEmpty()) {
        emit refused(key, tr("NHN was not asked: the secret key is missing. Write it in the settings."));
        return;
    }
    if (m_wishes.size() >= maxWaitingQueries) {
        emit refused(
            key,
            tr("%1 messages wait already until NHN is asked about them. Wait until some are answered.")
                .arg(maxWaitingQueries));
        return;
    }
    m_wishes.append({.key = key, .path = *path});
    planNext();
}

/// The next one is asked for when the one before was answered and the time for it has come.
void NhnQuery::planNext()
{
    if (m_reply != nullptr || m_wishes.isEmpty() || m_turn.isActive())
        return;
    const qint64 since = m_sinceLast.isValid() ? m_sinceLast.elapsed() : m_rest;
    m_turn.start(static_cast<int>(std::max<qint64>(0, m_rest - since)));
}

void NhnQuery::send()
{
    if (m_network == nullptr) {
        m_network = new QNetworkAccessManager(this);
        if (isLoopbackHost(m_base))
            m_network->setProxy(QNetworkProxy::NoProxy);
    }
    Wish &wish = m_wishes.first();
    wish.askedAt = QDateTime::currentMSecsSinceEpoch();
    QNetworkRequest request(QUrl::fromEncoded(m_base.toEncoded() + wish.path, QUrl::StrictMode));
    request.setRawHeader("X-Secret-Key", m_secret);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding", "identity"); // what is not packed has the size that it has
    request.setRawHeader("Connection", "close");         // one kept open may be dead, and is then tried anew
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    m_answer.clear();
    m_sent = 0;
    m_trouble = Lookup::Trouble::None;
    m_sinceLast.start();
    m_rest = m_pace.interval;
    m_reply = m_network->get(request);
    m_reply->setReadBufferSize(longestQueryAnswer + 1);
    connect(m_reply, &QNetworkReply::requestSent, this, &NhnQuery::countSent);
    connect(m_reply, &QNetworkReply::readyRead, this, &NhnQuery::read);
    connect(m_reply, &QNetworkReply::finished, this, &NhnQuery::finish);
    m_timeout.start(m_pace.timeout);
}

/// Qt sends a request up to four times by itself where a connection breaks; that is faster than our pace.
void NhnQuery::countSent()
{
    if (++m_sent == 1)
        return;
    m_trouble = Lookup::Trouble::NotReached;
    m_reply->abort();
}

void NhnQuery::read()
{
    if (m_trouble != Lookup::Trouble::None)
        return;
    m_answer += m_reply->read(longestQueryAnswer + 1 - m_answer.size());
    if (m_answer.size() <= longestQueryAnswer)
        return;
    m_trouble = Lookup::Trouble::TooLarge;
    m_reply->abort(); // tells that it has finished
}

void NhnQuery::finish()
{
    m_timeout.stop();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_trouble == Lookup::Trouble::None && m_reply->isOpen())
        m_answer += m_reply->read(longestQueryAnswer + 1 - m_answer.size());
    if (m_answer.size() > longestQueryAnswer && m_trouble == Lookup::Trouble::None)
        m_trouble = Lookup::Trouble::TooLarge;
    const bool cut = status == 200 && m_reply->error() != QNetworkReply::NoError;
    if (m_trouble == Lookup::Trouble::None && (status == 0 || cut))
        m_trouble = Lookup::Trouble::NotReached;
    const bool again = m_trouble == Lookup::Trouble::None && tryAgain(status);
    m_reply->disconnect(this); // it may still have something to say
    std::exchange(m_reply, nullptr)->deleteLater();
    if (!again) {
        Lookup lookup;
        lookup.httpStatus = status;
        lookup.trouble = m_trouble;
        if (m_trouble == Lookup::Trouble::None)
            lookup = readLookup(status, m_answer);
        end(lookup);
    }
    planNext();
}

/// After a 429 nobody is asked for as long as it says; once, and where that is not too long, the same is
/// asked again then.
bool NhnQuery::tryAgain(int httpStatus)
{
    if (httpStatus != httpTooMany)
        return false;
    const qint64 wait = waitOf(m_reply->rawHeader("Retry-After"), m_pace.busyWait);
    const qint64 past = m_sinceLast.elapsed();
    m_rest = std::max<qint64>(m_rest, past + std::min<qint64>(wait, m_pace.longestWait));
    Wish &wish = m_wishes.first();
    return wait <= m_pace.longestWait && !m_secret.isEmpty() && !std::exchange(wish.again, true);
}

void NhnQuery::end(Lookup lookup)
{
    const Wish wish = m_wishes.takeFirst();
    lookup.key = wish.key;
    lookup.askedAt = wish.askedAt;
    m_answer.clear();
    emit ended(lookup);
}
