#include "core/lookup.h"

#include "core/cell.h"
#include "core/json.h"

#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPart = 200; ///< bytes of an app key or a request id
constexpr qsizetype maxNoted = 500;    ///< characters of a value that are kept
constexpr qsizetype leastOfNumber = 9; ///< digits: shorter ones are codes and counts
constexpr int httpOk = 200;

/// How the paths of a kind of message begin and go on behind the app key.
struct LookupPath
{
    const char *messageType;
    const char *api;
    const char *before; ///< the request id
    const char *between;
};

/// As the API guide has them; of mass sends of brand messages it has none, which follows the others.
constexpr std::array<LookupPath, 7> paths{{
    {"ALIMTALK_NORMAL", "/alimtalk/v2.3", "/messages/", "/"},
    {"ALIMTALK_AUTH", "/alimtalk/v2.3", "/auth/messages/", "/"},
    {"ALIMTALK_MASS", "/alimtalk/v2.3", "/mass-messages/", "/recipients/"},
    {"FRIENDTALK_NORMAL", "/friendtalk/v2.3", "/messages/", "/"},
    {"FRIENDTALK_MASS", "/friendtalk/v2.3", "/mass-messages/", "/recipients/"},
    {"BRAND_MESSAGE_NORMAL", "/brand-message/v1.0", "/messages/", "/"},
    {"BRAND_MESSAGE_MASS", "/brand-message/v1.0", "/mass-messages/", "/recipients/"},
}};

/// Whether it can be a part of a path that stays where it is put.
bool isPart(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= longestPart && text != "." && text != "..";
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// Behind the run of digits, with single dashes, points and spaces between them, that begins here.
qsizetype endOfRun(const QString &text, qsizetype begin)
{
    qsizetype end = begin;
    for (qsizetype at = begin; at < text.size(); ++at) {
        if (isDigit(text[at]))
            end = at + 1;
        else if (at != end || (text[at] != u'-' && text[at] != u'.' && text[at] != u' '))
            break;
    }
    return end;
}

/// As a value is kept: not too long, and without what could be somebody's number.
QByteArray noted(const QByteArray &value)
{
    QString text = QString::fromUtf8(value.left(4 * maxNoted)).left(maxNoted);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isDigit(text[at]))
            continue;
        const qsizetype end = endOfRun(text, at);
        const auto run = QStringView(text).sliced(at, end - at);
        if (std::count_if(run.begin(), run.end(), isDigit) >= leastOfNumber)
            std::replace_if(text.begin() + at, text.begin() + end, isDigit, QChar(u'*'));
        at = end - 1;
    }
    return text.toUtf8();
}

/// A plain value of an object; empty where it is missing, null or no plain value.
QByteArray valueIn(JsonValue object, std::string_view key)
{
    const JsonValue value = object.find(key);
    if (!value.isGiven() || value.is(JsonValue::Kind::Object) || value.is(JsonValue::Kind::Array))
        return {};
    return value.text();
}

QByteArray notedIn(JsonValue object, std::string_view key)
{
    return noted(valueIn(object, key));
}

void readMessage(JsonValue message, Lookup &lookup)
{
    lookup.messageStatus = notedIn(message, "messageStatus");
    lookup.resultCode = notedIn(message, "resultCode");
    lookup.resultCodeName = notedIn(message, "resultCodeName");
    lookup.resultMessage = notedIn(message, "resultMessage");
    if (const QByteArray date = valueIn(message, "receiveDate"); readTime(textView(date)))
        lookup.receiveDate = date; // not noted(): it has as many digits as a number
    const bool brand = message.find("resendStatusCode").isGiven(); // as brand messages call it
    lookup.resendStatus = notedIn(message, brand ? "resendStatusCode" : "resendStatus");
    lookup.resendStatusName = notedIn(message, "resendStatusName");
    lookup.resendResultCode = notedIn(message, "resendResultCode");
    lookup.resendRequestId = valueIn(message, "resendRequestId").left(longestPart);
}

} // namespace

LookupKey lookupKeyOf(const Cells &message)
{
    return {.appKey = cellOf(messagesTable, message, "appKey"_L1),
            .requestId = cellOf(messagesTable, message, "requestId"_L1),
            .recipientSeq = cellOf(messagesTable, message, "recipientSeq"_L1)};
}

std::optional<QByteArray> lookupPath(QByteArrayView messageType, const LookupKey &key)
{
    const auto *path = std::find_if(paths.begin(), paths.end(), [messageType](const LookupPath &one) {
        return messageType == QByteArrayView(one.messageType);
    });
    if (path == paths.end() || !isPart(key.appKey) || !isPart(key.requestId)
        || readNumber(textView(key.recipientSeq)).value_or(-1) < 0)
        return std::nullopt;
    return path->api + QByteArray("/appkeys/") + key.appKey.toPercentEncoding() + path->before
        + key.requestId.toPercentEncoding() + path->between + key.recipientSeq.toPercentEncoding();
}

Lookup readLookup(int httpStatus, const QByteArray &body)
{
    Lookup lookup;
    lookup.httpStatus = httpStatus;
    const auto document = JsonDocument::parse(body);
    if (!document) {
        // A refusal by its status alone may have any body.
        if (httpStatus == httpOk)
            lookup.trouble = Lookup::Trouble::Unreadable;
        return lookup;
    }
    const JsonValue root = document->root();
    const JsonValue header = root.find("header");
    lookup.apiCode = notedIn(header, "resultCode");
    lookup.apiMessage = notedIn(header, "resultMessage");
    const JsonValue message = root.find("message");
    readMessage(message.isGiven() ? message : root.find("body"), lookup); // so called in mass sends
    return lookup;
}
