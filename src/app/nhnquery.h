#pragma once

#include "core/lookup.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <optional>

class QNetworkAccessManager;
class QNetworkReply;

/// In which time NHN Cloud is asked, in milliseconds.
struct QueryPace
{
    int interval = 1'000;     ///< between the beginnings of two requests, at least
    int timeout = 15'000;     ///< until a request is answered as a whole
    int busyWait = 5'000;     ///< before the second try, where a 429 does not say how long
    int longestWait = 60'000; ///< that a 429 may ask for; who asks for more is not tried again
};

constexpr qsizetype maxWaitingQueries = 20;    ///< messages that wait to be asked for
constexpr qint64 longestQueryAnswer = 262'144; ///< bytes of an answer

/// Asks the query API about messages, one after the other. The secret key goes to queryAddress and nowhere
/// else, whatever a hook says: no address of a hook is ever used, and no redirect is followed. Lives in the
/// thread of its event loop.
class NhnQuery : public QObject
{
    Q_OBJECT
public:
    /// base: another address than queryAddress, of a loopback host, for tests; any other is not used.
    explicit NhnQuery(const QUrl &base, QueryPace pace = {}, QObject *parent = nullptr);
    ~NhnQuery() override;

    /// Who is asked where this address is wanted: queryAddress, unless it is one of a loopback host.
    static QUrl baseOf(const QUrl &wanted);

    /// With which key is asked from now on; empty: nobody is asked any more.
    void setSecret(const QByteArray &secret);
    /// Asks about a message as soon as it is its turn: tells that it `ended`, or why it is `refused`. One
    /// that waits already is asked for once.
    void ask(const QByteArray &messageType, const LookupKey &key);
    [[nodiscard]] bool isWaiting(const LookupKey &key) const;

signals:
    void ended(const Lookup &lookup);
    void refused(const LookupKey &key, const QString &sentence); ///< nobody was asked

private:
    struct Wish
    {
        LookupKey key;
        QByteArray path;
        qint64 askedAt = 0; ///< milliseconds since 1970 UTC; of the last try
        bool again = false; ///< it was answered 429 once
    };

    void planNext();
    void send();
    void countSent();
    void read();
    void finish();
    void end(Lookup lookup);
    bool tryAgain(int httpStatus);
    void drop();

    QUrl m_base;
    QueryPace m_pace;
    QByteArray m_secret;
    QList<Wish> m_wishes;                       ///< the first one is being asked for, while there is a reply
    QNetworkAccessManager *m_network = nullptr; ///< made with the first request
    QNetworkReply *m_reply = nullptr;
    QByteArray m_answer;
    int m_sent = 0;                                    ///< how often the request that is out was sent
    Lookup::Trouble m_trouble = Lookup::Trouble::None; ///< why the reply was given up
    QElapsedTimer m_sinceLast;                         ///< since the last request began
    qint64 m_rest = 0;                                 ///< milliseconds behind that in which nobody is asked
    QTimer m_turn;
    QTimer m_timeout;
};
