#include "server/framing.h"

#include <llhttp.h>

struct Framing::State
{
    llhttp_t parser = {};
    Request request;
    Stage stage = Stage::Head;
    int status = 0;
    std::optional<qint64> length;
    bool expects = false;
    bool keepAlive = false;
    // the line of the head that is being read
    bool begun = false; ///< the request line has begun
    bool first = true;  ///< this is the request line
    bool named = false; ///< the colon was seen
    qsizetype line = 0;
    qsizetype all = 0;
    int fields = 0;

    void refuse(int with)
    {
        stage = Stage::Refused;
        status = with;
    }
    void look(char byte);
    void lookAtField(char byte);
    bool endLine();
    void judge();
    void failed(llhttp_errno error);
};

namespace {

bool is(const QByteArray &name, const char *other)
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

} // namespace

/// Checks of what the parser leaves, byte by byte while the head comes.
void Framing::State::look(char byte)
{
    if (!begun && (byte == '\r' || byte == '\n'))
        return;
    begun = true;
    ++line;
    if (first) {
        if (line > maxTarget + 64)
            refuse(414);
        return;
    }
    lookAtField(byte);
}

void Framing::State::lookAtField(char byte)
{
    if (line > maxField + 2 || ++all > maxFields)
        return refuse(431);
    if (line == 1 && byte != '\r' && byte != '\n' && ++fields > maxFieldCount)
        return refuse(431);
    // an empty name, a folded line, a space before the colon
    if (!named && (byte == ' ' || byte == '\t' || (byte == ':' && line == 1)))
        return refuse(400);
    named = named || byte == ':';
}

/// Whether the line that ends here is the last of the head.
bool Framing::State::endLine()
{
    const bool last = begun && !first && line <= 2 && !named;
    if (begun)
        first = false;
    named = false;
    line = 0;
    return last;
}

void Framing::State::judge()
{
    int hosts = 0;
    bool chunked = false;
    length = 0;
    for (const auto &[name, value] : request.headers) {
        hosts += is(name, "Host") ? 1 : 0;
        expects = expects || (is(name, "Expect") && is(value, "100-continue"));
        if (is(name, "Content-Length"))
            length = static_cast<qint64>(parser.content_length);
        if (!is(name, "Transfer-Encoding"))
            continue;
        if (chunked || parser.http_minor == 0)
            return refuse(400);
        if (!is(value, "chunked"))
            return refuse(501);
        chunked = true;
    }
    if (parser.http_major != 1)
        return refuse(parser.http_major == 0 ? 400 : 505);
    if (request.target.size() > maxTarget)
        return refuse(414);
    if (hosts > 1 || (hosts == 0 && parser.http_minor > 0) || length.value_or(0) < 0)
        return refuse(400);
    if (chunked)
        length.reset();
    expects = expects && parser.http_minor > 0;
    parser.upgrade = 0; // another protocol is never spoken here
    stage = Stage::Body;
}

void Framing::State::failed(llhttp_errno error)
{
    if (stage == Stage::Refused)
        return;
    if (error == HPE_INVALID_VERSION)
        return refuse(505);
    refuse(error == HPE_INVALID_TRANSFER_ENCODING ? 501 : 400);
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

int onName(llhttp_t *parser, const char *at, size_t size)
{
    auto &now = state(parser);
    if (now.stage != Framing::Stage::Head) { // trailers are bounded and dropped
        now.all += static_cast<qsizetype>(size);
        return now.all > maxFields ? -1 : 0;
    }
    if (now.request.headers.isEmpty() || !now.request.headers.last().second.isNull())
        now.request.headers.append({QByteArray(), QByteArray()});
    now.request.headers.last().first.append(at, static_cast<qsizetype>(size));
    return 0;
}

int onValue(llhttp_t *parser, const char *at, size_t size)
{
    auto &now = state(parser);
    if (now.stage != Framing::Stage::Head)
        return onName(parser, at, size);
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
    now.judge();
    now.keepAlive = llhttp_should_keep_alive(parser) != 0;
    return now.stage == Framing::Stage::Refused ? -1 : 0;
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
    qsizetype size = bytes.size();
    if (now.stage == Stage::Head) {
        bool ended = false;
        for (size = 0; size < bytes.size() && !ended && now.stage == Stage::Head; ++size) {
            now.look(bytes[size]);
            ended = bytes[size] == '\n' && now.endLine();
        }
    }
    if (now.stage == Stage::Refused)
        return size;
    const auto error = llhttp_execute(&now.parser, bytes.data(), static_cast<size_t>(size));
    if (error == HPE_PAUSED)
        return llhttp_get_error_pos(&now.parser) - bytes.data();
    if (error != HPE_OK)
        now.failed(error);
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
