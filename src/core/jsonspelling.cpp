#include "core/jsonspelling.h"

#include <algorithm>

namespace {

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

std::size_t digitsAt(std::string_view text, std::size_t at)
{
    const auto *begin = text.begin() + at;
    return static_cast<std::size_t>(std::find_if_not(begin, text.end(), isDigit) - begin);
}

} // namespace

qsizetype escapeLength(const char *at)
{
    if (at[1] == 'u')
        return std::all_of(at + 2, at + 6, isHex) ? 6 : 0;
    return at[1] != '\0' && QByteArrayView("\"\\/bfnrt").contains(at[1]) ? 2 : 0;
}

bool isJsonNumber(std::string_view text)
{
    const std::size_t sign = text.starts_with('-') ? 1 : 0;
    const std::size_t whole = digitsAt(text, sign);
    if (whole == 0 || (whole > 1 && text[sign] == '0'))
        return false;
    std::size_t at = sign + whole;
    if (at < text.size() && text[at] == '.') {
        const std::size_t fraction = digitsAt(text, at + 1);
        if (fraction == 0)
            return false;
        at += 1 + fraction;
    }
    if (at == text.size())
        return true;
    if (text[at] != 'e' && text[at] != 'E')
        return false;
    ++at;
    if (at < text.size() && (text[at] == '+' || text[at] == '-'))
        ++at;
    return at < text.size() && digitsAt(text, at) == text.size() - at;
}

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

qsizetype firstControl(QByteArrayView text)
{
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (quoted && text[at] == '\\')
            ++at;
        else if (text[at] == '"')
            quoted = !quoted;
        else if (quoted && static_cast<unsigned char>(text[at]) < 0x20)
            return at;
    }
    return 0;
}

qsizetype lastQuote(QByteArrayView text)
{
    qsizetype open = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (quoted && text[at] == '\\') {
            ++at;
        } else if (text[at] == '"') {
            quoted = !quoted;
            open = at;
        }
    }
    return open;
}
