#include "gui/curl.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A program takes no argument over 128 KiB on Linux; the shell's own printf has no such limit.
constexpr qsizetype maxArgument = 100'000;

/// Fields that curl writes by itself, by what it sends.
constexpr std::array<const char *, 5> curlsOwn{"host", "content-length", "connection", "transfer-encoding",
                                               "expect"};

bool isControl(char byte)
{
    const auto code = static_cast<unsigned char>(byte);
    return (code < 0x20 && byte != '\n' && byte != '\t') || code == 0x7F;
}

/// Whether a terminal takes these bytes as they are: text without keys that do something.
bool isPasteable(const QByteArray &bytes)
{
    return bytes.isValidUtf8() && std::none_of(bytes.begin(), bytes.end(), isControl);
}

QByteArray quoted(QByteArray text)
{
    return '\'' + text.replace('\'', "'\\''") + '\'';
}

/// For printf: every byte by its number where it is no plain letter.
QByteArray octal(const QByteArray &bytes)
{
    QByteArray written;
    for (const char byte : bytes) {
        const auto code = static_cast<unsigned char>(byte);
        if (code >= 0x20 && code < 0x7F && byte != '\\' && byte != '%' && byte != '\'') {
            written += byte;
            continue;
        }
        written += '\\';
        written += char('0' + (code >> 6U));
        written += char('0' + ((code >> 3U) & 7U));
        written += char('0' + (code & 7U));
    }
    return '\'' + written + '\'';
}

bool isTokenLetter(char byte)
{
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9')
        || QByteArrayView("!#$%&'*+-.^_`|~").contains(byte);
}

/// Whether curl can be told to send it: imported ones may be anything.
bool isSendable(const QByteArray &name, const QByteArray &value)
{
    const auto own = [lower = name.toLower()](const char *one) { return lower == one; };
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenLetter) && isPasteable(value)
        && !value.contains('\n') && std::none_of(curlsOwn.begin(), curlsOwn.end(), own);
}

QByteArray headerArgument(const QByteArray &name, const QByteArray &value)
{
    if (!value.isEmpty())
        return name + ": " + value;
    return isSecretHeader(name) ? name + ": NOT-KEPT" : name + ';'; // how curl is told of an empty one
}

/// The argument as the shell reads it.
QByteArray headerWord(const QByteArray &name, const QByteArray &value)
{
    if (value.isEmpty() && isSignatureHeader(name))
        return '"' + name + ": $ALIMBOARD_SIGNATURE\""; // a field's name holds nothing that a shell reads
    return quoted(headerArgument(name, value));
}

} // namespace

bool isSecretHeader(const QByteArray &name)
{
    return withoutSecrets({{name, "x"}}).constFirst().second.isEmpty();
}

QString curlCommand(const Request &request, const QString &url)
{
    QByteArray command = "curl -X POST " + quoted(url.toUtf8());
    bool typed = false;
    for (const auto &[name, value] : request.headers) {
        typed = typed || name.toLower() == "content-type";
        if (isSendable(name, value))
            command += " \\\n  -H " + headerWord(name, value);
    }
    if (!typed)
        command += " \\\n  -H 'Content-Type:'"; // else curl writes that of a form
    if (request.body.size() <= maxArgument && isPasteable(request.body))
        command += " \\\n  --data-raw " + quoted(request.body);
    else if (isPasteable(request.body))
        command = "printf %s " + quoted(request.body) + " |\n" + command + " \\\n  --data-binary @-";
    else
        command = "printf " + octal(request.body) + " |\n" + command + " \\\n  --data-binary @-";
    return QString::fromUtf8(command);
}
