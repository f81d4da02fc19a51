#pragma once

#include <QByteArray>

/// The rules for a head that the parser leaves to us: lines, limits, the forms of the request line and of
/// names. It is shown the head byte by byte, before the parser is.
class HeadRules
{
public:
    /// Looks on; how many bytes are in order: up to the end of the head, or to the byte that breaks a rule.
    qsizetype look(QByteArrayView bytes);

    /// What a head that breaks a rule is answered with; else 0.
    [[nodiscard]] int status() const { return m_status; }
    /// Whether the method was read whole and is a word that could be one.
    [[nodiscard]] bool methodEnded() const { return m_spaces > 0; }

private:
    void look(char byte);
    void lookAtRequestLine(char byte);
    void lookAtVersion(char byte);
    void lookAtField(char byte);
    bool endLine();

    int m_status = 0;
    bool m_return = false; ///< the byte before was a carriage return
    bool m_begun = false;  ///< the request line has begun
    bool m_first = true;   ///< this is the request line
    int m_blankLines = 0;  ///< before it
    int m_spaces = 0;      ///< in it
    qsizetype m_target = 0;
    qsizetype m_version = 0;
    bool m_named = false; ///< the colon of this field was seen
    qsizetype m_line = 0; ///< bytes of this line, without its end
    qsizetype m_all = 0;  ///< bytes of all fields
    int m_fields = 0;
};

/// Whether the value of a Host field can be one: a host and perhaps a port, or nothing.
bool isHost(QByteArrayView value);

/// Whether the value of a Content-Length field is a number.
bool isLength(QByteArrayView value);
