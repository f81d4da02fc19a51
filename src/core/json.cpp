#include "core/json.h"

#include <QString>

#include <algorithm>
#include <array>

namespace {

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
    constexpr std::size_t longestEscape = 6; // bytes that stand for one
    if (!node().escaped)
        return own() == text;
    if (own().size() < text.size() || own().size() > longestEscape * text.size())
        return false;
    return unescaped(own()) == QByteArrayView(text.data(), static_cast<qsizetype>(text.size()));
}

QByteArray JsonValue::text() const
{
    if (!exists())
        return {};
    if (is(Kind::Object) || is(Kind::Array))
        return compact();
    if (node().escaped)
        return unescaped(own());
    return {own().data(), static_cast<qsizetype>(own().size())};
}

QByteArrayView JsonValue::source() const
{
    return own();
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

JsonValue JsonValue::after(JsonValue item) const
{
    const std::uint32_t next = item.node().next;
    if (next >= node().next)
        return {};
    return {m_document, next + (kind() == Kind::Object ? 1U : 0U)};
}

QByteArray JsonValue::keyOf(JsonValue item) const
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
