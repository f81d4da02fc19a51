#pragma once

#include "core/answers.h"

#include <optional>

/// Where NHN Cloud answers questions about messages. Nobody else is ever given the secret key.
constexpr QLatin1StringView queryAddress("https://kakaotalk-bizmessage.api.nhncloudservice.com");

constexpr qsizetype shownLookups = 20; ///< of one message that are read, the newest

/// By what the query API finds a message.
struct LookupKey
{
    QByteArray appKey;
    QByteArray requestId;
    QByteArray recipientSeq;

    bool operator==(const LookupKey &) const = default;
};

/// What NHN Cloud answered about one message when it was asked. Neither the recipient's number nor the
/// message's text is among it.
struct Lookup
{
    /// Why there is no answer to read. Kept by its number: others are added at the end.
    enum class Trouble { None, NoTime, NotReached, TooLarge, Unreadable };

    LookupKey key;
    qint64 askedAt = 0; ///< milliseconds since 1970 UTC
    Trouble trouble = Trouble::None;
    int httpStatus = 0;    ///< 0: no answer came
    QByteArray apiCode;    ///< of the query itself: "0", or why it was refused; empty: not told
    QByteArray apiMessage; ///< the same in words
    QByteArray messageStatus;
    QByteArray resultCode;
    QByteArray resultCodeName;
    QByteArray resultMessage;
    QByteArray receiveDate;
    QByteArray resendStatus; ///< of the alternative SMS
    QByteArray resendStatusName;
    QByteArray resendResultCode; ///< one of SMS
    QByteArray resendRequestId;

    bool operator==(const Lookup &) const = default;
};

/// The newest answers about a message, the newest first.
struct LookupsRead
{
    Ticket ticket = 0; ///< 0: news, which nobody asked for
    LookupKey key;
    QList<Lookup> lookups;
    bool waiting = false; ///< NHN Cloud is being asked, or will be
    QString trouble;      ///< what did not work here, a sentence; empty: nothing
};

/// The key of a row of messages.
LookupKey lookupKeyOf(const Cells &message);

/// The path of the query API that tells of a message, each part encoded. Nothing: there is none for this kind
/// of message, or something that it needs is missing or no such thing.
std::optional<QByteArray> lookupPath(QByteArrayView messageType, const LookupKey &key);

/// Reads an answer; key and askedAt are the caller's. What is missing stays empty, numbers stay as they were
/// written; what could be a telephone number becomes stars.
Lookup readLookup(int httpStatus, const QByteArray &body);

Q_DECLARE_METATYPE(LookupKey)
Q_DECLARE_METATYPE(Lookup)
Q_DECLARE_METATYPE(LookupsRead)
