#include "core/json.h"

#include "core/delivery.h"

#include <QString>

#include <array>
#include <optional>
#include <simdjson.h>

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

namespace {

constexpr qsizetype maxBytes = 1LL << 30;

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Where a string ends (its closing quote) and whether it has escapes; null: an escape is wrong.
const char *endOfString(const char *at, bool &escaped)
{
    while (*at != '"') {
        if (*at != '\\') {
            ++at;
            continue;
        }
        escaped = true;
        ++at;
        if (*at == 'u') {
            for (int digit = 1; digit <= 4; ++digit) {
                if (!isHex(at[digit]))
                    return nullptr;
            }
            at += 5;
        } else if (*at != '\0' && std::string_view("\"\\/bfnrt").find(*at) != std::string_view::npos) {
            ++at;
        } else {
            return nullptr;
        }
    }
    return at;
}

std::size_t digitsAt(std::string_view text, std::size_t at)
{
    std::size_t count = 0;
    while (at + count < text.size() && text[at + count] >= '0' && text[at + count] <= '9')
        ++count;
    return count;
}

/// The number grammar of RFC 8259.
bool isJsonNumber(std::string_view text)
{
    std::size_t at = !text.empty() && text.front() == '-' ? 1 : 0;
    const std::size_t whole = digitsAt(text, at);
    if (whole == 0 || (whole > 1 && text[at] == '0'))
        return false;
    at += whole;
    if (at < text.size() && text[at] == '.') {
        const std::size_t fraction = digitsAt(text, at + 1);
        if (fraction == 0)
            return false;
        at += 1 + fraction;
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        const std::size_t exponent = digitsAt(text, at);
        if (exponent == 0)
            return false;
        at += exponent;
    }
    return at == text.size();
}

char16_t unitAt(const char *digits)
{
    char16_t unit = 0;
    for (int digit = 0; digit < 4; ++digit) {
        const char c = digits[digit];
        const int value = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
        unit = static_cast<char16_t>(unit * 16 + value);
    }
    return unit;
}

/// One escape at a backslash, appended to `to`; answers how many bytes it was.
qsizetype unescapeOne(std::string_view text, QByteArray &to)
{
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view values = "\"\\/\b\f\n\r\t";
    if (text[1] != 'u') {
        to.append(values[names.find(text[1])]);
        return 2;
    }
    const char16_t unit = unitAt(text.data() + 2);
    if (QChar::isHighSurrogate(unit) && text.size() >= 12 && text[6] == '\\' && text[7] == 'u') {
        const char16_t low = unitAt(text.data() + 8);
        if (QChar::isLowSurrogate(low)) {
            const std::array<char16_t, 2> pair{unit, low};
            to.append(QStringView(pair.data(), 2).toUtf8());
            return 12;
        }
    }
    const QChar character = QChar::isSurrogate(unit) ? QChar(QChar::ReplacementCharacter) : QChar(unit);
    to.append(QStringView(&character, 1).toUtf8());
    return 6;
}

QByteArray unescaped(std::string_view text)
{
    QByteArray to;
    to.reserve(static_cast<qsizetype>(text.size()));
    while (!text.empty()) {
        const std::size_t plain = std::min(text.find('\\'), text.size());
        to.append(text.data(), static_cast<qsizetype>(plain));
        text.remove_prefix(plain);
        if (!text.empty())
            text.remove_prefix(static_cast<std::size_t>(unescapeOne(text, to)));
    }
    return to;
}

} // namespace

/// Visits every value of a document once, checks it, and notes where it is.
class JsonWalk
{
public:
    explicit JsonWalk(JsonDocument &document)
        : m_document(document)
    {}

    Result<Done> run()
    {
        ondemand::parser parser;
        ondemand::document root;
        const QByteArray &bytes = m_document.m_bytes;
        const auto size = static_cast<std::size_t>(bytes.size());
        if (const auto error =
                parser.iterate(bytes.constData(), size, size + simdjson::SIMDJSON_PADDING).get(root))
            return failure(error);
        const simdjson::error_code error = visitRoot(root);
        if (error != simdjson::SUCCESS || !m_trouble.isEmpty())
            return failure(error);
        return Done{};
    }

private:
    simdjson::error_code visitRoot(ondemand::document &root)
    {
        ondemand::json_type type{};
        if (const auto error = root.type().get(type))
            return error;
        if (type != ondemand::json_type::object && type != ondemand::json_type::array) {
            m_trouble = u"it is no object"_s;
            return simdjson::INCORRECT_TYPE;
        }
        ondemand::value value;
        if (const auto error = root.get_value().get(value))
            return error;
        if (const auto error = visit(value, 1))
            return error;
        if (root.current_location().error() != simdjson::OUT_OF_BOUNDS) {
            m_trouble = u"something follows its end"_s;
            return simdjson::TRAILING_CONTENT;
        }
        return simdjson::SUCCESS;
    }

    simdjson::error_code visit(ondemand::value value, int depth)
    {
        ondemand::json_type type{};
        if (const auto error = value.type().get(type))
            return error;
        switch (type) {
        case ondemand::json_type::array:
            return visitArray(value, depth);
        case ondemand::json_type::object:
            return visitObject(value, depth);
        case ondemand::json_type::string: {
            ondemand::raw_json_string string;
            if (const auto error = value.get_raw_json_string().get(string))
                return error;
            return noteString(string.raw());
        }
        case ondemand::json_type::number:
        case ondemand::json_type::boolean:
        case ondemand::json_type::null:
            return visitScalar(value);
#if SIMDJSON_VERSION_MAJOR > 3
        case ondemand::json_type::unknown:
            return simdjson::TAPE_ERROR;
#endif
        }
        return simdjson::TAPE_ERROR;
    }

    /// Consumes the token of a scalar and checks its spelling.
    simdjson::error_code visitScalar(ondemand::value value)
    {
        std::string_view token = value.raw_json_token();
        const std::size_t last = token.find_last_not_of(" \t\r\n");
        token = token.substr(0, last == std::string_view::npos ? 0 : last + 1);
        JsonDocument::Kind kind = JsonDocument::Kind::Number;
        if (token == "null")
            kind = JsonDocument::Kind::Null;
        else if (token == "true")
            kind = JsonDocument::Kind::True;
        else if (token == "false")
            kind = JsonDocument::Kind::False;
        else if (!isJsonNumber(token))
            return wrong(token.data(), u"there is no such literal or number"_s);
        note(kind, token.data(), token.size());
        return simdjson::SUCCESS;
    }

    simdjson::error_code visitArray(ondemand::value value, int depth)
    {
        if (depth > maxDepth)
            return tooDeep(value);
        ondemand::array array;
        if (const auto error = value.get_array().get(array))
            return error;
        const std::uint32_t self = note(JsonDocument::Kind::Array, m_at, 0);
        for (auto item : array) {
            ondemand::value element;
            if (const auto error = std::move(item).get(element))
                return error;
            if (const auto error = visit(element, depth + 1))
                return error;
        }
        close(self);
        return simdjson::SUCCESS;
    }

    simdjson::error_code visitObject(ondemand::value value, int depth)
    {
        if (depth > maxDepth)
            return tooDeep(value);
        ondemand::object object;
        if (const auto error = value.get_object().get(object))
            return error;
        const std::uint32_t self = note(JsonDocument::Kind::Object, m_at, 0);
        for (auto item : object) {
            ondemand::field field;
            if (const auto error = std::move(item).get(field))
                return error;
            if (const auto error = noteString(field.key().raw()))
                return error;
            if (const auto error = visit(field.value(), depth + 1))
                return error;
        }
        close(self);
        return simdjson::SUCCESS;
    }

    simdjson::error_code noteString(const char *begin)
    {
        bool escaped = false;
        const char *end = endOfString(begin, escaped);
        if (end == nullptr)
            return wrong(begin, u"a text has an escape that JSON does not know"_s);
        note(JsonDocument::Kind::String, begin, static_cast<std::size_t>(end - begin));
        m_document.m_nodes.back().escaped = escaped;
        return simdjson::SUCCESS;
    }

    std::uint32_t note(JsonDocument::Kind kind, const char *begin, std::size_t length)
    {
        m_at = begin;
        const auto index = static_cast<std::uint32_t>(m_document.m_nodes.size());
        m_document.m_nodes.push_back(
            {.begin = static_cast<std::uint32_t>(begin - m_document.m_bytes.constData()),
             .length = static_cast<std::uint32_t>(length),
             .next = index + 1,
             .kind = kind,
             .escaped = false});
        return index;
    }

    void close(std::uint32_t index)
    {
        m_document.m_nodes[index].next = static_cast<std::uint32_t>(m_document.m_nodes.size());
    }

    simdjson::error_code wrong(const char *at, const QString &trouble)
    {
        m_at = at;
        m_trouble = trouble;
        return simdjson::TAPE_ERROR;
    }

    simdjson::error_code tooDeep(ondemand::value)
    {
        m_trouble = u"it is nested deeper than %1 levels"_s.arg(maxDepth);
        return simdjson::DEPTH_ERROR;
    }

    [[nodiscard]] Error failure(simdjson::error_code error) const
    {
        QString trouble = m_trouble;
        if (error == simdjson::EMPTY)
            trouble = u"it is empty"_s;
        else if (error == simdjson::UTF8_ERROR)
            trouble = u"it is not UTF-8"_s;
        else if (error == simdjson::UNCLOSED_STRING)
            trouble = u"a text has no closing quote"_s;
        else if (error == simdjson::UNESCAPED_CHARS)
            trouble = u"a text has a control character that is not escaped"_s;
        else if (trouble.isEmpty())
            trouble = u"a comma, a bracket, a quote or a value is missing or does not belong there"_s;
        const qsizetype place = m_at - m_document.m_bytes.constData();
        return {u"This is no JSON that can be read: %1 (near byte %2)."_s.arg(trouble).arg(place),
                Error::Kind::Failed};
    }

    JsonDocument &m_document;
    const char *m_at = m_document.m_bytes.constData(); ///< the last token that was understood
    QString m_trouble;
};

Result<JsonDocument> JsonDocument::parse(const QByteArray &bytes)
{
    if (bytes.size() > maxBytes)
        return Error{u"This is no JSON that can be read: it is larger than 1 GiB."_s};
    JsonDocument document;
    const qsizetype mark = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    document.m_bytes.reserve(bytes.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    document.m_bytes.append(bytes.constData() + mark, bytes.size() - mark);
    if (const auto walked = JsonWalk(document).run(); !walked)
        return walked.error();
    return document;
}

JsonValue JsonDocument::root() const
{
    return {this, 0};
}

std::string_view JsonValue::own() const
{
    return {m_document->m_bytes.constData() + node().begin, node().length};
}

bool JsonValue::hasText(std::string_view text) const
{
    return node().escaped
        ? unescaped(own()) == QByteArrayView(text.data(), static_cast<qsizetype>(text.size()))
        : own() == text;
}

QByteArray JsonValue::text() const
{
    switch (kind()) {
    case Kind::Array:
    case Kind::Object:
        return compact();
    case Kind::String:
        if (node().escaped)
            return unescaped(own());
        [[fallthrough]];
    case Kind::Null:
    case Kind::False:
    case Kind::True:
    case Kind::Number:
        return {own().data(), static_cast<qsizetype>(own().size())};
    }
    return {};
}

JsonValue JsonValue::find(std::string_view key) const
{
    JsonValue found;
    if (!is(Kind::Object))
        return found;
    for (std::uint32_t at = m_index + 1; at < node().next;) {
        const JsonValue name(m_document, at);
        const JsonValue value(m_document, at + 1);
        if (name.hasText(key))
            found = value;
        at = value.node().next;
    }
    return found;
}

JsonValue JsonValue::first() const
{
    if (!exists() || node().next == m_index + 1)
        return {};
    return {m_document, m_index + (kind() == Kind::Object ? 2U : 1U)};
}

JsonValue JsonValue::after(const JsonValue &item) const
{
    const std::uint32_t next = item.node().next;
    if (next >= node().next)
        return {};
    return {m_document, next + (kind() == Kind::Object ? 1U : 0U)};
}

QByteArray JsonValue::keyOf(const JsonValue &item) const
{
    return JsonValue(m_document, item.m_index - 1).text();
}

qsizetype JsonValue::count() const
{
    qsizetype count = 0;
    for (JsonValue item = first(); item.exists(); item = after(item))
        ++count;
    return count;
}

QByteArray JsonValue::compact() const
{
    return replaced({}, nullptr);
}

QByteArray JsonValue::pretty() const
{
    QByteArray to;
    write(to, 0, {}, nullptr);
    return to;
}

QByteArray JsonValue::replaced(std::string_view key, QByteArray (*replace)(const QByteArray &)) const
{
    QByteArray to;
    write(to, -1, key, replace);
    return to;
}

/// indent: spaces before the value's line; negative: no white space.
void JsonValue::write(QByteArray &to, int indent, std::string_view key,
                      QByteArray (*replace)(const QByteArray &)) const
{
    switch (kind()) {
    case Kind::Array:
    case Kind::Object:
        writeItems(to, indent, key, replace);
        break;
    case Kind::String:
        to.append('"').append(own().data(), static_cast<qsizetype>(own().size())).append('"');
        break;
    case Kind::Null:
    case Kind::False:
    case Kind::True:
    case Kind::Number:
        to.append(own().data(), static_cast<qsizetype>(own().size()));
        break;
    }
}

void JsonValue::writeItems(QByteArray &to, int indent, std::string_view key,
                           QByteArray (*replace)(const QByteArray &)) const
{
    constexpr int step = 2;
    const bool object = kind() == Kind::Object;
    const int inner = indent < 0 ? indent : indent + step;
    const auto breakLine = [&to](int spaces) {
        if (spaces >= 0)
            to.append('\n').append(QByteArray(spaces, ' '));
    };
    to.append(object ? '{' : '[');
    for (JsonValue item = first(); item.exists(); item = after(item)) {
        breakLine(inner);
        if (object) {
            const JsonValue name(m_document, item.m_index - 1);
            name.write(to, inner, {}, nullptr);
            to.append(indent < 0 ? ":" : ": ");
            if (replace != nullptr && name.hasText(key) && item.isGiven()) {
                to.append(jsonString(replace(item.text())));
                if (after(item).exists())
                    to.append(',');
                continue;
            }
        }
        item.write(to, inner, key, replace);
        if (after(item).exists())
            to.append(',');
    }
    if (first().exists())
        breakLine(indent);
    to.append(object ? '}' : ']');
}

std::optional<QByteArray> pretty(const QByteArray &bytes)
{
    const auto document = JsonDocument::parse(bytes);
    return document ? std::optional(document->root().pretty()) : std::nullopt;
}

QByteArray jsonString(QByteArrayView text)
{
    QByteArray to;
    to.reserve(text.size() + 2);
    to.append('"');
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            to.append('\\').append(c);
        } else if (c == '\n') {
            to.append("\\n");
        } else if (c == '\r') {
            to.append("\\r");
        } else if (c == '\t') {
            to.append("\\t");
        } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) {
            to.append("\\u00").append(QByteArray::number(static_cast<int>(c), 16).rightJustified(2, '0'));
        } else {
            to.append(c);
        }
    }
    return to.append('"');
}
