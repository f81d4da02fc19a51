#include "core/delivery.h"
#include "core/json.h"

#include <QString>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxBytes = 1LL << 30;

/// Of every byte, whether it stands in a string for itself.
constexpr std::array<bool, 256> plainBytes = [] {
    std::array<bool, 256> plain{};
    for (std::size_t byte = 0x20; byte < plain.size(); ++byte)
        plain.at(byte) = byte != '"' && byte != '\\';
    return plain;
}();

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// Where the first character that is no UTF-8 begins.
qsizetype firstNonUtf8(QByteArrayView text)
{
    qsizetype at = 0;
    while (at < text.size()) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const qsizetype length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (!text.sliced(at, std::min(length, text.size() - at)).isValidUtf8())
            break;
        at += length;
    }
    return at;
}

} // namespace

/// Reads a text once from front to back, by the grammar of RFC 8259, and notes where each value is.
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
            return fail(u"it is larger than 1 GiB"_s);
        if (!m_text.isValidUtf8()) {
            m_at = firstNonUtf8(m_text);
            return fail(u"it is not UTF-8"_s);
        }
        skipSpace();
        if (m_at == m_text.size())
            return fail(u"it is empty"_s);
        if (here() != '{' && here() != '[')
            return fail(u"it begins with neither { nor ["_s);
        if (!readItems(1))
            return false;
        skipSpace();
        return m_at == m_text.size() || fail(u"something follows its end"_s);
    }

    [[nodiscard]] JsonError error() const
    {
        const QByteArrayView before = m_text.first(m_at);
        const qsizetype begin = before.lastIndexOf('\n') + 1;
        const auto lines = std::count(before.begin(), before.end(), '\n');
        const auto continues = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; };
        const auto column = std::count_if(before.begin() + begin, before.end(), std::not_fn(continues));
        return {.trouble = m_trouble, .line = lines + 1, .column = column + 1};
    }

private:
    using Kind = JsonDocument::Kind;

    /// The next byte; of the end 0, which no JSON holds.
    [[nodiscard]] char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    bool fail(const QString &trouble)
    {
        m_trouble = trouble;
        return false;
    }

    /// Something else stands here, or the text is over.
    bool failExpecting(const QString &trouble)
    {
        return fail(m_at == m_text.size() ? u"it ends before it is whole"_s : trouble);
    }

    void skipSpace()
    {
        while (here() == ' ' || here() == '\n' || here() == '\r' || here() == '\t')
            ++m_at;
    }

    /// Takes white space and this character.
    bool take(char c)
    {
        skipSpace();
        if (here() != c)
            return false;
        ++m_at;
        return true;
    }

    /// Notes a value from `begin` to here; answers its node.
    std::size_t note(Kind kind, qsizetype begin, bool escaped = false)
    {
        m_nodes.push_back({.begin = static_cast<std::uint32_t>(begin),
                           .length = static_cast<std::uint32_t>(m_at - begin),
                           .next = static_cast<std::uint32_t>(m_nodes.size() + 1),
                           .kind = kind,
                           .escaped = escaped});
        return m_nodes.size() - 1;
    }

    bool readValue(int depth)
    {
        skipSpace();
        switch (here()) {
        case '{':
        case '[':
            return readItems(depth);
        case '"':
            return readString();
        case 't':
            return readLiteral("true", Kind::True);
        case 'f':
            return readLiteral("false", Kind::False);
        case 'n':
            return readLiteral("null", Kind::Null);
        default:
            return readNumber();
        }
    }

    /// An object or a list.
    bool readItems(int depth)
    {
        if (depth > maxDepth)
            return fail(u"it is nested deeper than %1 levels"_s.arg(maxDepth));
        const bool object = here() == '{';
        const std::size_t self = note(object ? Kind::Object : Kind::Array, m_at);
        ++m_at;
        if (!(object ? readMembers(depth + 1) : readElements(depth + 1)))
            return false;
        m_nodes[self].length = static_cast<std::uint32_t>(m_at) - m_nodes[self].begin;
        m_nodes[self].next = static_cast<std::uint32_t>(m_nodes.size());
        return true;
    }

    bool readElements(int depth)
    {
        if (take(']'))
            return true;
        do {
            if (!readValue(depth))
                return false;
        } while (take(','));
        return take(']') || failExpecting(u"a comma or ] is expected"_s);
    }

    bool readMembers(int depth)
    {
        if (take('}'))
            return true;
        do {
            if (!readMember(depth))
                return false;
        } while (take(','));
        return take('}') || failExpecting(u"a comma or } is expected"_s);
    }

    bool readMember(int depth)
    {
        skipSpace();
        if (here() != '"')
            return failExpecting(u"a key in quotes is expected"_s);
        if (!readString())
            return false;
        return take(':') ? readValue(depth) : failExpecting(u"a colon is expected"_s);
    }

    bool readString()
    {
        const qsizetype open = m_at++;
        bool escaped = false;
        for (;;) {
            while (m_at < m_text.size() && plainBytes[static_cast<unsigned char>(m_text[m_at])])
                ++m_at;
            if (here() == '"')
                break;
            if (here() != '\\')
                return failInString(open);
            escaped = true;
            if (!takeEscape())
                return fail(u"there is no such escape"_s);
        }
        note(Kind::String, open + 1, escaped);
        ++m_at;
        return true;
    }

    bool failInString(qsizetype open)
    {
        if (m_at < m_text.size())
            return fail(u"a control character stands in a text without an escape"_s);
        m_at = open;
        return fail(u"a text has no closing quote"_s);
    }

    bool takeEscape()
    {
        const QByteArrayView escape = m_text.sliced(m_at, std::min<qsizetype>(6, m_text.size() - m_at));
        const bool unicode =
            escape.size() == 6 && escape[1] == 'u' && std::all_of(escape.begin() + 2, escape.end(), isHex);
        if (!unicode && (escape.size() < 2 || !QByteArrayView("\"\\/bfnrt").contains(escape[1])))
            return false;
        m_at += unicode ? 6 : 2;
        return true;
    }

    bool readLiteral(QByteArrayView word, Kind kind)
    {
        if (!m_text.sliced(m_at).startsWith(word))
            return failExpecting(u"a value is expected"_s);
        const qsizetype begin = m_at;
        m_at += word.size();
        note(kind, begin);
        return true;
    }

    bool takeDigits()
    {
        const qsizetype begin = m_at;
        while (isDigit(here()))
            ++m_at;
        return m_at > begin;
    }

    bool readNumber()
    {
        const qsizetype begin = m_at;
        if (here() == '-')
            ++m_at;
        if (here() == '0')
            ++m_at;
        else if (!takeDigits())
            return failExpecting(u"a value is expected"_s);
        if (here() == '.') {
            ++m_at;
            if (!takeDigits())
                return failExpecting(u"a digit is expected"_s);
        }
        if (here() == 'e' || here() == 'E') {
            ++m_at;
            if (here() == '+' || here() == '-')
                ++m_at;
            if (!takeDigits())
                return failExpecting(u"a digit is expected"_s);
        }
        note(Kind::Number, begin);
        return true;
    }

    QByteArrayView m_text;
    std::vector<JsonDocument::Node> &m_nodes;
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
    document.m_bytes = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    JsonReader reader(document);
    if (!reader.read())
        return reader.error();
    return document;
}
