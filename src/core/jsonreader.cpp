#include "core/delivery.h"
#include "core/json.h"
#include "core/jsonspelling.h"

#include <QString>

#include <algorithm>
#include <functional>
#include <simdjson.h>

using namespace Qt::StringLiterals;
namespace ondemand = simdjson::ondemand;

constexpr qsizetype maxBytes = 1LL << 30;

/// Visits every value of a text once by simdjson's on-demand parser, checks what that leaves unchecked (the
/// spelling of numbers, literals and escapes, depth, what follows the end), and notes where each value is.
class JsonReader
{
public:
    explicit JsonReader(JsonDocument &document)
        : m_text(document.m_bytes)
        , m_nodes(document.m_nodes)
    {}

    /// False: error() says why.
    bool read()
    {
        if (m_text.size() > maxBytes)
            return fail(u"it is larger than 1 GiB"_s, 0);
        if (m_text.startsWith("\xEF\xBB\xBF"))
            return failBeginning(); // a second one, which later versions of simdjson skip
        return walk(static_cast<std::size_t>(m_text.size()));
    }

    [[nodiscard]] JsonError error() const
    {
        const QByteArrayView before = m_text.first(m_at);
        // In an empty view, Qt 6.8 looks at the character behind it.
        const qsizetype begin = before.isEmpty() ? 0 : before.lastIndexOf('\n') + 1;
        const auto lines = std::count(before.begin(), before.end(), '\n');
        const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
        const auto column = std::count_if(before.begin() + begin, before.end(), std::not_fn(continues));
        return {.trouble = m_trouble, .line = lines + 1, .column = column + 1};
    }

private:
    using Kind = JsonDocument::Kind;

    bool fail(const QString &trouble, qsizetype at)
    {
        m_trouble = trouble;
        m_at = std::clamp<qsizetype>(at, 0, m_text.size());
        return false;
    }

    /// Something else stands where the parser is, or the text is over.
    bool failExpecting(const QString &trouble)
    {
        const char *place = nullptr;
        const bool found = m_document->current_location().get(place) == simdjson::SUCCESS;
        const qsizetype at =
            found ? std::min<qsizetype>(place - m_text.data(), m_text.size()) : m_text.size();
        return fail(at == m_text.size() ? u"it ends before it is whole"_s : trouble, at);
    }

    /// What is wrong shows before any value is visited.
    bool failAsWhole(simdjson::error_code error)
    {
        if (error == simdjson::UTF8_ERROR)
            return fail(u"it is not UTF-8"_s, firstNonUtf8(m_text));
        if (error == simdjson::UNCLOSED_STRING)
            return fail(u"a text has no closing quote"_s, lastQuote(m_text));
        if (error == simdjson::UNESCAPED_CHARS)
            return fail(u"a control character stands in a text without an escape"_s, firstControl(m_text));
        return error == simdjson::EMPTY ? fail(u"it is empty"_s, 0) : failExpecting(u"a value is expected"_s);
    }

    bool walk(std::size_t size)
    {
        ondemand::parser parser;
        ondemand::document document;
        const auto error =
            parser.iterate(m_text.data(), size, size + simdjson::SIMDJSON_PADDING).get(document);
        m_document = &document;
        return error == simdjson::SUCCESS ? readDocument() : failAsWhole(error);
    }

    bool failBeginning() { return fail(u"it begins with neither { nor ["_s, 0); }

    /// Later versions of simdjson look at the last bracket first, and tell no more than that it is the wrong
    /// one. With the right one behind the text, the walk comes to what is wrong, at the latest at the end.
    bool failUnclosed(bool isObject)
    {
        if (std::exchange(m_closed, true))
            return failExpecting(u"a value is expected"_s);
        m_nodes.clear();
        QByteArray closed;
        closed.reserve(m_text.size() + 1 + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
        closed.append(m_text.data(), m_text.size());
        closed.append(isObject ? '}' : ']');
        const QByteArrayView text = std::exchange(m_text, QByteArrayView(closed).chopped(1));
        const bool whole = walk(static_cast<std::size_t>(closed.size()));
        m_text = text;
        return whole ? fail(u"it ends before it is whole"_s, m_text.size()) : false;
    }

    bool readDocument()
    {
        ondemand::json_type type{};
        ondemand::value value;
        const bool items = m_document->type().get(type) == simdjson::SUCCESS
            && (type == ondemand::json_type::object || type == ondemand::json_type::array);
        if (!items)
            return failBeginning();
        if (m_document->get_value().get(value) != simdjson::SUCCESS)
            return failUnclosed(type == ondemand::json_type::object);
        if (!readValue(value, 1))
            return false;
        const bool atEnd = m_document->current_location().error() == simdjson::OUT_OF_BOUNDS;
        return atEnd || failExpecting(u"something follows its end"_s);
    }

    bool readValue(ondemand::value &value, int depth)
    {
        ondemand::json_type type{};
        if (value.type().get(type) != simdjson::SUCCESS)
            return readScalar(value);
        switch (type) {
        case ondemand::json_type::array:
            return readArray(value, depth);
        case ondemand::json_type::object:
            return readObject(value, depth);
        case ondemand::json_type::string: {
            ondemand::raw_json_string string;
            return value.get_raw_json_string().get(string) == simdjson::SUCCESS && readString(string.raw());
        }
        default: // a number, a literal, or (from simdjson 4 on) something unknown
            return readScalar(value);
        }
    }

    bool readScalar(ondemand::value &value)
    {
        const std::string_view padded = value.raw_json_token();
        const std::size_t last = padded.find_last_not_of(" \t\r\n");
        const std::string_view token = padded.substr(0, last == std::string_view::npos ? 0 : last + 1);
        Kind kind = Kind::Number;
        if (token == "null")
            kind = Kind::Null;
        else if (token == "true")
            kind = Kind::True;
        else if (token == "false")
            kind = Kind::False;
        else if (!isJsonNumber(token))
            return failScalar(token, padded.data() - m_text.data());
        note(kind, token.data(), token.size());
        return true;
    }

    bool failScalar(std::string_view token, qsizetype at)
    {
        if (at >= m_text.size())
            return fail(u"it ends before it is whole"_s, m_text.size());
        const bool number = !token.empty() && (isDigit(token.front()) || token.front() == '-');
        return fail(number ? u"there is no such number"_s : u"a value is expected"_s, at);
    }

    /// What is expected in an object shows by what stands before.
    bool failInObject()
    {
        failExpecting(u"a comma or } is expected"_s);
        qsizetype before = m_at - 1;
        while (before > 0 && QByteArrayView(" \t\r\n").contains(m_text[before]))
            --before;
        if (m_at == m_text.size() || before < 0)
            return false;
        if (m_text[before] == '{' || m_text[before] == ',')
            m_trouble = u"a key in quotes is expected"_s;
        else if (m_text[before] == '"')
            m_trouble = u"a colon, a comma or } is expected"_s;
        return false;
    }

    bool tooDeep(ondemand::value &value, int depth)
    {
        return depth > maxDepth
            && !fail(u"it is nested deeper than %1 levels"_s.arg(maxDepth),
                     value.raw_json_token().data() - m_text.data());
    }

    bool readArray(ondemand::value &value, int depth)
    {
        if (tooDeep(value, depth))
            return false;
        const std::size_t self = note(Kind::Array, value.raw_json_token().data(), 0);
        ondemand::array array;
        if (value.get_array().get(array) != simdjson::SUCCESS)
            return failExpecting(u"a value or ] is expected"_s);
        for (auto item : array) {
            ondemand::value element;
            if (item.get(element) != simdjson::SUCCESS)
                return failExpecting(u"a comma or ] is expected"_s);
            if (!readValue(element, depth + 1))
                return false;
        }
        close(self);
        return true;
    }

    bool readObject(ondemand::value &value, int depth)
    {
        if (tooDeep(value, depth))
            return false;
        const std::size_t self = note(Kind::Object, value.raw_json_token().data(), 0);
        ondemand::object object;
        if (value.get_object().get(object) != simdjson::SUCCESS)
            return failInObject();
        for (auto item : object) {
            ondemand::field field;
            if (std::move(item).get(field) != simdjson::SUCCESS)
                return failInObject();
            if (!readString(field.key().raw()) || !readValue(field.value(), depth + 1))
                return false;
        }
        close(self);
        return true;
    }

    bool readString(const char *begin)
    {
        bool escaped = false;
        const char *at = begin;
        for (; *at != '"'; ++at) {
            if (*at != '\\')
                continue;
            escaped = true;
            const qsizetype length = escapeLength(at);
            if (length == 0)
                return fail(u"there is no such escape"_s, at - m_text.data());
            at += length - 1;
        }
        note(Kind::String, begin, static_cast<std::size_t>(at - begin));
        m_nodes.back().escaped = escaped;
        return true;
    }

    std::size_t note(Kind kind, const char *begin, std::size_t length)
    {
        m_nodes.push_back({.begin = static_cast<std::uint32_t>(begin - m_text.data()),
                           .length = static_cast<std::uint32_t>(length),
                           .next = static_cast<std::uint32_t>(m_nodes.size() + 1),
                           .kind = kind,
                           .escaped = false});
        m_end = m_nodes.back().begin + length;
        return m_nodes.size() - 1;
    }

    /// Ends an object or list: nothing but white space and a quote is before its bracket.
    void close(std::size_t self)
    {
        const std::string_view text(m_text.data(), static_cast<std::size_t>(m_text.size()));
        m_end = text.find_first_of("]}", m_end) + 1;
        m_nodes[self].length = static_cast<std::uint32_t>(m_end - m_nodes[self].begin);
        m_nodes[self].next = static_cast<std::uint32_t>(m_nodes.size());
    }

    QByteArrayView m_text;
    std::vector<JsonDocument::Node> &m_nodes;
    ondemand::document *m_document = nullptr;
    bool m_closed = false; ///< by a bracket that the text has not
    std::size_t m_end = 0; ///< of what was read last
    qsizetype m_at = 0;
    QString m_trouble;
};

QString JsonError::sentence() const
{
    return u"This is no JSON that can be read: %1 (line %2, column %3)."_s.arg(trouble).arg(line).arg(column);
}

Result<JsonDocument, JsonError> JsonDocument::parse(const QByteArray &bytes)
{
    JsonDocument document;
    const qsizetype mark = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    document.m_bytes.reserve(bytes.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    document.m_bytes.append(bytes.constData() + mark, bytes.size() - mark);
    JsonReader reader(document);
    if (!reader.read())
        return reader.error();
    return document;
}
