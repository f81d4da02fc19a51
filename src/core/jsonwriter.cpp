#include "core/json.h"

#include <array>

/// Writes a value as JSON: all on one line, or one value a line.
class JsonWriter
{
public:
    using Replace = QByteArray (*)(const QByteArray &);

    /// What is found under `key` becomes what `replace` makes of it.
    explicit JsonWriter(bool breaksLines, std::string_view key = {}, Replace replace = nullptr)
        : m_breaksLines(breaksLines)
        , m_key(key)
        , m_replace(replace)
    {}

    QByteArray write(JsonValue value)
    {
        writeValue(value, 0, false);
        return std::move(m_text);
    }

private:
    using Kind = JsonValue::Kind;

    void writeValue(JsonValue value, int level, bool replaces)
    {
        const std::string_view own = value.own();
        if (value.is(Kind::Object) || value.is(Kind::Array))
            writeItems(value, level, replaces);
        else if (replaces && value.isGiven())
            m_text.append(jsonString(m_replace(value.text())));
        else if (value.is(Kind::String))
            m_text.append('"').append(own.data(), static_cast<qsizetype>(own.size())).append('"');
        else
            m_text.append(own.data(), static_cast<qsizetype>(own.size()));
    }

    void writeItems(JsonValue items, int level, bool replaces)
    {
        const bool object = items.is(Kind::Object);
        m_text.append(object ? '{' : '[');
        const char *separator = "";
        for (JsonValue item = items.first(); item.exists(); item = items.after(item)) {
            m_text.append(separator);
            separator = ",";
            breakLine(level + 1);
            bool found = replaces;
            if (object) {
                const JsonValue key(item.m_document, item.m_index - 1);
                writeValue(key, level, false);
                m_text.append(m_breaksLines ? ": " : ":");
                found = found || (m_replace != nullptr && key.hasText(m_key));
            }
            writeValue(item, level + 1, found);
        }
        if (items.first().exists())
            breakLine(level);
        m_text.append(object ? '}' : ']');
    }

    void breakLine(int level)
    {
        constexpr qsizetype step = 2;
        if (m_breaksLines)
            m_text.append('\n').append(step * level, ' ');
    }

    QByteArray m_text;
    bool m_breaksLines;
    std::string_view m_key;
    Replace m_replace;
};

QByteArray JsonValue::compact() const
{
    return JsonWriter(false).write(*this);
}

QByteArray JsonValue::replaced(std::string_view key, QByteArray (*replace)(const QByteArray &)) const
{
    return JsonWriter(false, key, replace).write(*this);
}

std::optional<QByteArray> pretty(const QByteArray &body)
{
    const auto document = JsonDocument::parse(body);
    if (!document)
        return std::nullopt;
    return JsonWriter(true).write(document->root());
}

namespace {

/// How each byte stands in a string: 0 as it is, 'u' as \u00XX, else a backslash and this.
constexpr std::array<char, 256> escapes = [] {
    std::array<char, 256> table{};
    for (std::size_t control = 0; control < 0x20; ++control)
        table[control] = 'u';
    table['\n'] = 'n';
    table['\r'] = 'r';
    table['\t'] = 't';
    table['"'] = '"';
    table['\\'] = '\\';
    return table;
}();

char escapeOf(char c)
{
    return escapes[static_cast<unsigned char>(c)];
}

} // namespace

void appendJsonString(QByteArray &text, QByteArrayView value)
{
    constexpr std::string_view hex = "0123456789abcdef";
    qsizetype size = value.size() + 2;
    for (const char c : value)
        size += escapeOf(c) == 0 ? 0 : escapeOf(c) == 'u' ? 5 : 1;
    const qsizetype begin = text.size();
    text.resize(begin + size);
    char *to = text.data() + begin;
    *to++ = '"';
    for (const char c : value) {
        const char escape = escapeOf(c);
        if (escape == 0) {
            *to++ = c;
            continue;
        }
        *to++ = '\\';
        *to++ = escape;
        if (escape == 'u') {
            *to++ = '0';
            *to++ = '0';
            *to++ = hex[static_cast<unsigned char>(c) >> 4U];
            *to++ = hex[static_cast<unsigned char>(c) & 0xFU];
        }
    }
    *to = '"';
}

QByteArray jsonString(QByteArrayView value)
{
    QByteArray text;
    appendJsonString(text, value);
    return text;
}
