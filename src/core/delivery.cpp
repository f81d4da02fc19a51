#include "core/delivery.h"

#include "core/json.h"

#include <algorithm>

namespace {

/// X-Secret-Key is in the sender's own example of a request: it opens the sender's API. The last three are
/// what Microsoft's dev tunnels and Amazon's load balancers let through or add.
constexpr const char *secretNames[] = {"Authorization",          "Proxy-Authorization",    "Cookie",
                                       "X-Secret-Key",           "X-Tunnel-Authorization", "X-Amzn-Oidc-Data",
                                       "X-Amzn-Oidc-Accesstoken"};
constexpr const char *secretEnds[] = {"-secret", "-token", "-signature", "-assertion"};

bool sameName(const QByteArray &left, const char *right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

bool isSecret(const QByteArray &name)
{
    const auto same = [&name](const char *secret) { return sameName(name, secret); };
    const auto ends = [lower = name.toLower()](const char *end) { return lower.endsWith(end); };
    return std::any_of(std::begin(secretNames), std::end(secretNames), same)
        || std::any_of(std::begin(secretEnds), std::end(secretEnds), ends);
}

/// Takes as long for a wrong text as for the right one of the same length.
bool equalInConstantTime(const QByteArray &left, const QByteArray &right)
{
    unsigned difference = left.size() == right.size() ? 0 : 1;
    for (qsizetype i = 0; i < left.size(); ++i) {
        const char other = right.isEmpty() ? '\0' : right[i % right.size()];
        difference |= static_cast<unsigned char>(left[i] ^ other);
    }
    return difference == 0;
}

/// What is wrong with the signature, where one of these has to be there; empty: nothing.
QByteArray troubleWithSignature(const HeaderList &headers, const QList<QByteArray> &signatures)
{
    QByteArray trouble = "There is no signature.";
    bool accepted = false;
    for (const auto &[name, value] : headers) {
        if (!isSignatureHeader(name))
            continue;
        trouble = "The signature is none of those that are set.";
        for (const QByteArray &signature : signatures)
            accepted = equalInConstantTime(value, signature) || accepted;
    }
    return accepted || signatures.isEmpty() ? QByteArray{} : trouble;
}

QByteArray pathOf(const QByteArray &target)
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.first(query);
}

std::optional<Refusal> judgePath(const Request &head, const Rules &rules)
{
    const QByteArray path = pathOf(head.target);
    if (path == "/healthz" && path != rules.path) {
        if (head.method == "GET" || head.method == "HEAD")
            return Refusal{.answer = {.status = 200, .text = "ok"}, .outcome = {}, .note = {}};
        return Refusal{
            .answer = {.status = 405, .text = "Only GET and HEAD are answered here.\n", .allow = "GET, HEAD"},
            .outcome = {},
            .note = {}};
    }
    if (path != rules.path)
        return Refusal{
            .answer = {.status = 404, .text = "There is nothing here. Check the path of the webhook.\n"},
            .outcome = {},
            .note = {}};
    if (head.method != "POST")
        return Refusal{.answer = {.status = 405, .text = "Only POST is answered here.\n", .allow = "POST"},
                       .outcome = {},
                       .note = {}};
    return std::nullopt;
}

bool isFromWebPage(const HeaderList &headers)
{
    return std::any_of(headers.begin(), headers.end(), [](const auto &field) {
        return sameName(field.first, "Origin")
            || (sameName(field.first, "Sec-Fetch-Site") && field.second != "none");
    });
}

Judged judged(Request request, Outcome outcome, int status, QByteArray sentence)
{
    Judged result;
    result.answer = {.status = status, .text = sentence + '\n'};
    result.delivery.note = isRefusal(outcome) ? std::move(sentence) : QByteArray{};
    result.delivery.outcome = outcome;
    result.delivery.httpStatus = status;
    request.headers = withoutSecrets(std::move(request.headers));
    if (outcome == Outcome::TooLarge)
        request.body.clear();
    else if (isRefusal(outcome) && request.body.size() > maxKeptRefusedBody)
        request.body = request.body.first(maxKeptRefusedBody); // a copy: the large body's memory goes
    result.delivery.request = std::move(request);
    return result;
}

/// Why the hooks cannot be read, as a sentence; empty: they can.
QByteArray troubleWith(JsonValue hooks)
{
    if (!hooks.exists())
        return "The body has no list \"hooks\".";
    if (!hooks.is(JsonValue::Kind::Array))
        return "The value of \"hooks\" is no list.";
    if (!hooks.first().exists())
        return {};
    for (JsonValue hook = hooks.first(); hook.exists(); hook = hooks.after(hook)) {
        if (hook.is(JsonValue::Kind::Object))
            return {};
    }
    return "No element of \"hooks\" is an object.";
}

} // namespace

bool isSignatureHeader(const QByteArray &name)
{
    return sameName(name, "X-Toast-Webhook-Signature") || sameName(name, "X-Nhn-Webhook-Signature");
}

const char *outcomeName(Outcome outcome)
{
    return outcomeNames[static_cast<std::size_t>(outcome)];
}

std::optional<Outcome> findOutcome(QByteArrayView name)
{
    const auto *const found =
        std::find_if(outcomeNames.begin(), outcomeNames.end(),
                     [name](const char *known) { return name == QByteArrayView(known); });
    if (found == outcomeNames.end())
        return std::nullopt;
    return static_cast<Outcome>(found - outcomeNames.begin());
}

bool isRefusal(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
    case Outcome::Duplicate:
    case Outcome::Verification:
        return false;
    case Outcome::BadSignature:
    case Outcome::Malformed:
    case Outcome::TooLarge:
    case Outcome::Failed:
        return true;
    }
    return true;
}

std::optional<Refusal> judgeHead(const Request &head, std::optional<qint64> contentLength, const Rules &rules)
{
    if (auto refusal = judgePath(head, rules))
        return refusal;
    if (isFromWebPage(head.headers))
        return Refusal{.answer = {.status = 403, .text = "Web pages may not deliver here.\n"},
                       .outcome = {},
                       .note = {}};
    if (const QByteArray trouble = troubleWithSignature(head.headers, rules.signatures); !trouble.isEmpty())
        return Refusal{
            .answer = {.status = 401,
                       .text = "The signature is missing or wrong. Compare it with the console.\n"},
            .outcome = Outcome::BadSignature,
            .note = trouble};
    if (contentLength && *contentLength > rules.maxBody) {
        Refusal refusal = bodyTooLarge(rules);
        refusal.note = "The body of " + QByteArray::number(*contentLength) + " bytes is over the limit of "
            + QByteArray::number(rules.maxBody) + '.';
        return refusal;
    }
    return std::nullopt;
}

Refusal bodyTooLarge(const Rules &rules)
{
    const QByteArray sentence =
        "The body is over the limit of " + QByteArray::number(rules.maxBody) + " bytes.";
    return {
        .answer = {.status = 413, .text = sentence + '\n'}, .outcome = Outcome::TooLarge, .note = sentence};
}

Judged judgeBody(Request request)
{
    const auto document = JsonDocument::parse(request.body);
    if (!document)
        return judged(std::move(request), Outcome::Malformed, 400, document.error().sentence().toUtf8());
    const JsonValue root = document->root();
    if (!root.is(JsonValue::Kind::Object))
        return judged(std::move(request), Outcome::Malformed, 400, "The body is no JSON object.");
    const JsonValue hooks = root.find("hooks");
    if (QByteArray trouble = troubleWith(hooks); !trouble.isEmpty())
        return judged(std::move(request), Outcome::Malformed, 400, std::move(trouble));
    if (hooks.count() > maxHooks) {
        return judged(std::move(request), Outcome::TooLarge, 413,
                      "There are more than " + QByteArray::number(maxHooks) + " hooks in one delivery.");
    }
    const JsonValue appKey = root.find("appKey");
    if (appKey.is(JsonValue::Kind::String) && appKey.text() == "String")
        return judged(std::move(request), Outcome::Verification, 200, "verified");
    return judged(std::move(request), Outcome::Accepted, 200, "accepted");
}

Delivery refusedDelivery(Request request, const Refusal &refusal)
{
    const Outcome outcome = refusal.outcome.value_or(Outcome::Malformed);
    return judged(std::move(request), outcome, refusal.answer.status, refusal.note).delivery;
}

HeaderList withoutSecrets(HeaderList headers)
{
    for (auto &[name, value] : headers) {
        if (isSecret(name))
            value = QByteArray("");
    }
    return headers;
}
