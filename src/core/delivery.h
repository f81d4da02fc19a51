#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>

#include <array>
#include <optional>
#include <utility>

/// Header fields in the order and spelling in which they came.
using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

/// What came in over HTTP; believed by nobody yet.
struct Request
{
    QByteArray method;
    QByteArray target; ///< path and query as sent
    HeaderList headers;
    QByteArray body;
    QByteArray remoteAddress; ///< textual address without port; empty: not known (an import)
    qint64 receivedAt = 0;    ///< milliseconds since 1970 UTC

    bool operator==(const Request &) const = default;
};

/// What became of a POST to the webhook path.
enum class Outcome { Accepted, Duplicate, Verification, BadSignature, Malformed, TooLarge, Failed };

/// The outcomes' names as people and other programs read them, in the order of the enumeration.
constexpr std::array<const char *, 7> outcomeNames{"accepted",  "duplicate", "verification", "bad-signature",
                                                   "malformed", "too-large", "failed"};

/// The name of an outcome: "accepted", "bad-signature", ...
const char *outcomeName(Outcome outcome);

/// The outcome with this name, or nothing.
std::optional<Outcome> findOutcome(QByteArrayView name);

/// Whether a delivery with this outcome was refused (4xx, 503), so that it has no rows in the hooks' tables.
bool isRefusal(Outcome outcome);

/// What is answered over HTTP.
struct Answer
{
    int status = 200;
    QByteArray text;       ///< body of the answer, a sentence; never stored data
    int retryAfter = 0;    ///< seconds for Retry-After; 0: no such field
    QByteArray allow = {}; ///< value of Allow; empty: no such field
};

/// One POST to the webhook path that was judged: as it came (without secret header values), and what was
/// answered.
struct Delivery
{
    qint64 number = 0; ///< given by the journal; 0: not kept yet
    Request request;
    Outcome outcome = Outcome::Accepted; ///< never Duplicate as kept: that is worked out when rows are made
    int httpStatus = 200;
    /// Of a refusal: why. Of what was accepted: empty, for it is worked out when rows are made.
    QByteArray note;

    bool operator==(const Delivery &) const = default;
};
Q_DECLARE_METATYPE(Delivery)

/// What decides whether a request is accepted. The limits are bytes and counts.
struct Rules
{
    QByteArray path = "/webhook";
    QList<QByteArray> signatures; ///< any of them is accepted; empty: every request is
    qint64 maxBody = 32LL * 1024 * 1024;
    int perAddress = 0; ///< connections of one address at once; 0: any number
};

constexpr int maxHooks = 200'000;    ///< in one delivery; more are answered 413
constexpr int maxComments = 200'000; ///< in one delivery; more are in no table, and its note says so
/// Bytes that one delivery may write into tables, on top of so many times its body; what is over them is in
/// no table, and its note says so.
constexpr qint64 tableBytes = 64LL * 1024 * 1024;
constexpr qint64 tableBytesPerByte = 8;
constexpr int maxDepth = 64;               ///< levels of JSON; deeper is answered 400
constexpr int maxNote = 500;               ///< characters of a note
constexpr int maxKeptRefusedBody = 65'536; ///< bytes kept of the body of a refused delivery

/// What a head (all of a request but its body) is refused with.
struct Refusal
{
    Answer answer;
    /// What is kept of it; nothing: no delivery at all (404, 405, 403, healthz), nothing is kept.
    std::optional<Outcome> outcome;
    QByteArray note;
};

/// Judges a request by its head alone, in the contract's order: path, method, origin, signature, length.
/// contentLength: the announced length of the body; nothing when it is sent in chunks. GET and HEAD of
/// /healthz give a "refusal" with status 200. Nothing: the body may be read. Signatures are compared in
/// constant time.
std::optional<Refusal> judgeHead(const Request &head, std::optional<qint64> contentLength,
                                 const Rules &rules);

/// What is answered and kept of a body that grew over rules.maxBody while it was read.
Refusal bodyTooLarge(const Rules &rules);

/// Judges a request whose head was not refused: makes the delivery and the answer out of it. The delivery is
/// without number and without secret header values; of a refused body at most maxKeptRefusedBody bytes are
/// kept, of a too large one none.
struct Judged
{
    Delivery delivery;
    Answer answer;
};
Judged judgeBody(Request request);

/// A refused request as it is kept: bounded body, no secret header values.
Delivery refusedDelivery(Request request, const Refusal &refusal);

/// Whether a field holds the sender's signature.
bool isSignatureHeader(const QByteArray &name);

/// The headers without the values of the signature, Authorization, Cookie and the like (product rules); names
/// stay.
HeaderList withoutSecrets(HeaderList headers);
