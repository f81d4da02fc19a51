#pragma once

#include <QByteArrayView>

#include <string_view>

/// How JSON is spelled by RFC 8259 where simdjson does not look, and where a text breaks it.

inline bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// How many bytes an escape takes; 0: there is no such escape. Reads no further than the quote behind it.
qsizetype escapeLength(const char *at);

/// The number grammar of RFC 8259.
bool isJsonNumber(std::string_view text);

/// Where the first character that is no UTF-8 begins.
qsizetype firstNonUtf8(QByteArrayView text);

/// Where the first control character stands in a string; the text's strings are closed.
qsizetype firstControl(QByteArrayView text);

/// Where the last string begins.
qsizetype lastQuote(QByteArrayView text);
