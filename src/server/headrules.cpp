#include "server/headrules.h"

#include "server/framing.h"

#include <algorithm>

namespace {

constexpr QByteArrayView versionForm = "HTTP/0.0"; ///< 0: any digit

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isLetterOrDigit(char byte)
{
    return isDigit(byte) || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

bool isToken(char byte)
{
    return isLetterOrDigit(byte) || (byte != 0 && QByteArrayView("!#$%&'*+-.^_`|~").contains(byte));
}

/// A visible character of ASCII.
bool isVisible(char byte)
{
    return byte > ' ' && byte < 0x7f;
}

bool isControl(char byte)
{
    return static_cast<unsigned char>(byte) < ' ' || byte == 0x7f;
}

} // namespace

bool isHost(QByteArrayView value)
{
    return std::all_of(value.begin(), value.end(), [](char byte) {
        return isLetterOrDigit(byte) || QByteArrayView("-._~%!$&'()*+;=:[]").contains(byte);
    });
}

bool isLength(QByteArrayView value)
{
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), isDigit);
}

qsizetype HeadRules::look(QByteArrayView bytes)
{
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        look(bytes[at]);
        if (m_status != 0)
            return at;
        if (bytes[at] == '\n' && endLine())
            return at + 1;
    }
    return bytes.size();
}

void HeadRules::look(char byte)
{
    // A line ends with both characters; neither stands alone.
    if (m_return != (byte == '\n')) {
        m_status = 400;
        return;
    }
    m_return = byte == '\r';
    if (byte == '\n')
        return;
    if (m_return) {
        if (m_first && m_begun && m_version != versionForm.size())
            m_status = 400;
        return;
    }
    m_begun = true;
    ++m_line;
    if (m_first)
        lookAtRequestLine(byte);
    else
        lookAtField(byte);
}

void HeadRules::lookAtRequestLine(char byte)
{
    if (byte == ' ') {
        if (++m_spaces > 2 || m_line == 1)
            m_status = 400;
    } else if (m_spaces == 0) {
        if (!isToken(byte))
            m_status = 400;
        else if (m_line > maxMethod)
            m_status = 501;
    } else if (!isVisible(byte) || byte == '#') {
        m_status = 400;
    } else if (m_spaces == 2) {
        lookAtVersion(byte);
    } else if (++m_target > maxTarget) {
        m_status = 414;
    }
}

void HeadRules::lookAtVersion(char byte)
{
    if (m_version == versionForm.size()
        || (versionForm[m_version] == '0' ? !isDigit(byte) : byte != versionForm[m_version]))
        m_status = 400;
    ++m_version;
}

void HeadRules::lookAtField(char byte)
{
    const bool nameless = !m_named && byte == ':' && m_line == 1;
    const bool spaced = !m_named && (byte == ' ' || byte == '\t'); // a folded line, or before the colon
    if (m_line > maxField || ++m_all > maxFields || (m_line == 1 && ++m_fields > maxFieldCount))
        m_status = 431;
    else if (nameless || spaced || (isControl(byte) && byte != '\t'))
        m_status = 400;
    m_named = m_named || byte == ':';
}

/// Whether the line that ends here is the last of the head.
bool HeadRules::endLine()
{
    if (!m_begun) {
        if (++m_blankLines > maxBlankLines)
            m_status = 400;
        return false;
    }
    const bool last = !m_first && m_line == 0;
    m_first = false;
    m_named = false;
    m_line = 0;
    return last;
}
