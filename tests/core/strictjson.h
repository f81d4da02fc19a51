#pragma once

#include <QByteArray>
#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <optional>

/// A second opinion about JSON, made of regular expressions and a stack: what the program reads with one
/// walk.
namespace strict {

/// Whether bytes are UTF-8 by the table of RFC 3629, section 4.
inline bool isUtf8(const QByteArray &bytes)
{
    static const QRegularExpression wellFormed(
        QStringLiteral("\\A(?:[\\x00-\\x7F]|[\\xC2-\\xDF][\\x80-\\xBF]|\\xE0[\\xA0-\\xBF][\\x80-\\xBF]"
                       "|[\\xE1-\\xEC\\xEE\\xEF][\\x80-\\xBF]{2}|\\xED[\\x80-\\x9F][\\x80-\\xBF]"
                       "|\\xF0[\\x90-\\xBF][\\x80-\\xBF]{2}|[\\xF1-\\xF3][\\x80-\\xBF]{3}"
                       "|\\xF4[\\x80-\\x8F][\\x80-\\xBF]{2})*+\\z"));
    return wellFormed.match(QString::fromLatin1(bytes)).hasMatch();
}

/// The tokens of RFC 8259, one after the other, without white space; nothing where something else stands.
inline std::optional<QStringList> tokens(const QByteArray &bytes)
{
    static const QRegularExpression token(
        QStringLiteral("\\G[ \\t\\n\\r]*+([\\[\\]{},:]|true|false|null"
                       "|-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?[0-9]++)?+"
                       "|\"(?:[^\"\\\\\\x00-\\x1F]|\\\\(?:[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}))*+\")"));
    static const QRegularExpression end(QStringLiteral("\\G[ \\t\\n\\r]*+\\z"));
    const QString text = QString::fromLatin1(bytes);
    QStringList found;
    qsizetype at = 0;
    for (auto match = token.match(text); match.hasMatch(); match = token.match(text, at)) {
        found.append(match.captured(1));
        at = match.capturedEnd();
    }
    return end.match(text, at).hasMatch() ? std::optional(found) : std::nullopt;
}

/// Takes tokens off the front as the grammar wants them.
class Grammar
{
public:
    explicit Grammar(QStringList tokens)
        : m_tokens(std::move(tokens))
    {}

    /// One object or list of at most this many levels, and nothing else.
    bool document(int levels)
    {
        const bool begins = at(u"{") || at(u"[");
        return begins && value(levels) && m_at == m_tokens.size();
    }

private:
    [[nodiscard]] bool at(QStringView token) const
    {
        return m_at < m_tokens.size() && m_tokens[m_at] == token;
    }
    bool take(QStringView token)
    {
        const bool found = at(token);
        m_at += found ? 1 : 0;
        return found;
    }

    bool value(int levels)
    {
        if (take(u"["))
            return levels > 0 && (take(u"]") || elements(levels - 1));
        if (take(u"{"))
            return levels > 0 && (take(u"}") || members(levels - 1));
        const bool scalar = m_at < m_tokens.size() && !at(u"]") && !at(u"}") && !at(u",") && !at(u":");
        ++m_at;
        return scalar;
    }

    bool elements(int levels)
    {
        if (!value(levels))
            return false;
        return take(u",") ? elements(levels) : take(u"]");
    }

    bool members(int levels)
    {
        const bool key = m_at < m_tokens.size() && m_tokens[m_at++].startsWith(u'"');
        if (!key || !take(u":") || !value(levels))
            return false;
        return take(u",") ? members(levels) : take(u"}");
    }

    QStringList m_tokens;
    qsizetype m_at = 0;
};

/// The document without white space, or nothing where it is no JSON.
inline std::optional<QByteArray> compact(QByteArray bytes, int levels)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (!isUtf8(bytes))
        return std::nullopt;
    const auto found = tokens(bytes);
    if (!found || !Grammar(*found).document(levels))
        return std::nullopt;
    return found->join(QString()).toLatin1();
}

} // namespace strict
