#include "server/framing.h"

#include "server/headrules.h"

#include <algorithm>
#include <llhttp.h>

struct Framing::State
{
    llhttp_t parser = {};
    HeadRules rules;
    Request request;
    Stage stage = Stage::Head;
    int status = 0;
    std::optional<qint64> length;
    bool expects = false;
    bool keepAlive = false;
    bool unknownMethod = false;
    int hosts = 0;
    bool chunked = false;
    qsizetype trailers = 0;
    qsizetype extensions = 0;

    void refuse(int with)
    {
        stage = Stage::Refused;
        status = with;
    }
    int judgeField(const QByteArray &name, const QByteArray &value);
    int judgeHead();
    void failed(llhttp_errno error);
};

namespace {

bool is(const QByteArray &name, const char *other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

/// What a head with this field is refused with, or 0.
int Framing::State::judgeField(const QByteArray &name, const QByteArray &value)
{
    if (is(name, "Host") && (++hosts > 1 || !isHost(value)))
        return 400;
    if (is(name, "Expect"))
        expects = parser.http_minor > 0 && is(value, "100-continue");
    if (is(name, "Content-Length")) {
        if (!isLength(value))
            return 400;
        length = static_cast<qint64>(parser.content_length);
    }
    if (is(name, "Transfer-Encoding")) {
        if (parser.http_minor == 0)
            return 400;
        if (chunked || !is(value, "chunked"))
            return 501;
        chunked = true;
    }
    return 0;
}

/// What the head as a whole is refused with, or 0.
int Framing::State::judgeHead()
{
    if (parser.http_major != 1)
        return 505;
    length = 0;
    for (const auto &[name, value] : request.headers) {
        if (const int with = judgeField(name, value); with != 0)
            return with;
    }
    if ((hosts == 0 && parser.http_minor > 0) || *length < 0)
        return 400;
    if (chunked)
        length.reset();
    return 0;
}

void Framing::State::failed(llhttp_errno error)
{
    if (stage == Stage::Refused)
        return;
    const bool announced = std::any_of(request.headers.cbegin(), request.headers.cend(),
                                       [](const auto &field) { return is(field.first, "Content-Length"); });
    if (error == HPE_INVALID_VERSION || error == HPE_PAUSED_H2_UPGRADE)
        refuse(505);
    else if (error == HPE_INVALID_CONSTANT && parser.method >= HTTP_DESCRIBE) // of RTSP, which it knows, too
        refuse(501);
    else // a length and a coding contradict each other, whichever the coding is
        refuse(error == HPE_INVALID_TRANSFER_ENCODING && !announced ? 501 : 400);
}

namespace {

Framing::State &state(llhttp_t *parser)
{
    return *static_cast<Framing::State *>(parser->data);
}

int onUrl(llhttp_t *parser, const char *at, size_t size)
{
    state(parser).request.target.append(at, static_cast<qsizetype>(size));
    return 0;
}

/// Trailers are bounded and dropped.
int onTrailer(Framing::State &now, size_t size)
{
    now.trailers += static_cast<qsizetype>(size);
    if (now.trailers <= maxFields)
        return 0;
    now.refuse(431);
    return -1;
}

int onName(llhttp_t *parser, const char *at, size_t size)
{
    auto &now = state(parser);
    if (now.stage != Framing::Stage::Head)
        return onTrailer(now, size);
    if (now.request.headers.isEmpty() || !now.request.headers.last().second.isNull())
        now.request.headers.append({QByteArray(), QByteArray()});
    now.request.headers.last().first.append(at, static_cast<qsizetype>(size));
    return 0;
}

int onValue(llhttp_t *parser, const char *at, size_t size)
{
    auto &now = state(parser);
    if (now.stage != Framing::Stage::Head)
        return onTrailer(now, size);
    if (!now.request.headers.isEmpty())
        now.request.headers.last().second.append(at, static_cast<qsizetype>(size));
    return 0;
}

int onValueEnd(llhttp_t *parser)
{
    auto &now = state(parser);
    if (now.stage == Framing::Stage::Head && !now.request.headers.isEmpty()) {
        auto &value = now.request.headers.last().second;
        value = value.isEmpty() ? QByteArray("") : value.trimmed();
    }
    return 0;
}

int onHead(llhttp_t *parser)
{
    auto &now = state(parser);
    now.request.method = llhttp_method_name(static_cast<llhttp_method_t>(parser->method));
    now.keepAlive = llhttp_should_keep_alive(parser) != 0;
    parser->upgrade = 0; // another protocol is never spoken here
    if (const int status = now.judgeHead(); status != 0) {
        now.refuse(status);
        return -1;
    }
    now.stage = Framing::Stage::Body;
    return 0;
}

/// Extensions are bounded and dropped.
int onExtension(llhttp_t *parser, const char * /*at*/, size_t size)
{
    auto &now = state(parser);
    now.extensions += static_cast<qsizetype>(size);
    return now.extensions > maxExtensions ? -1 : 0;
}

int onBody(llhttp_t *parser, const char *at, size_t size)
{
    state(parser).request.body.append(at, static_cast<qsizetype>(size));
    return 0;
}

int onEnd(llhttp_t *parser)
{
    state(parser).stage = Framing::Stage::Done;
    return HPE_PAUSED;
}

const llhttp_settings_t &settings()
{
    static const llhttp_settings_t all = [] {
        llhttp_settings_t made;
        llhttp_settings_init(&made);
        made.on_url = onUrl;
        made.on_header_field = onName;
        made.on_header_value = onValue;
        made.on_header_value_complete = onValueEnd;
        made.on_headers_complete = onHead;
        made.on_chunk_extension_name = onExtension;
        made.on_chunk_extension_value = onExtension;
        made.on_body = onBody;
        made.on_message_complete = onEnd;
        return made;
    }();
    return all;
}

} // namespace

Framing::Framing()
    : m_state(std::make_unique<State>())
{
    llhttp_init(&m_state->parser, HTTP_REQUEST, &settings());
    m_state->parser.data = m_state.get();
}

Framing::~Framing() = default;

qsizetype Framing::feed(QByteArrayView bytes)
{
    auto &now = *m_state;
    if (now.stage == Stage::Done || now.stage == Stage::Refused)
        return 0;
    const qsizetype size = now.stage == Stage::Head ? now.rules.look(bytes) : bytes.size();
    // What our rules refuse comes after these bytes, so that the parser's verdict on them is the earlier one.
    if (size > 0 && !now.unknownMethod) {
        const auto error = llhttp_execute(&now.parser, bytes.data(), static_cast<size_t>(size));
        if (error == HPE_PAUSED)
            return llhttp_get_error_pos(&now.parser) - bytes.data();
        now.unknownMethod = error == HPE_INVALID_METHOD;
        if (error != HPE_OK && !now.unknownMethod) {
            now.failed(error);
            return size;
        }
    }
    if (now.unknownMethod && now.rules.methodEnded())
        now.refuse(501);
    else if (now.rules.status() != 0)
        now.refuse(now.rules.status());
    return size;
}

Framing::Stage Framing::stage() const
{
    return m_state->stage;
}

int Framing::status() const
{
    return m_state->status;
}

Request &Framing::request()
{
    return m_state->request;
}

std::optional<qint64> Framing::length() const
{
    return m_state->length;
}

bool Framing::expectsContinue() const
{
    return m_state->expects;
}

bool Framing::keepAlive() const
{
    return m_state->keepAlive;
}

bool Framing::isOld() const
{
    return m_state->parser.http_minor == 0;
}
