#include "core/recipient.h"

#include "core/json.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace {

struct Recipient
{
    Q_DECLARE_TR_FUNCTIONS(Recipient)
};

constexpr qsizetype leastDigits = 7; ///< of a number, so that no code or count is taken for one
constexpr qsizetype mostDigits = 15; ///< ITU-T E.164
constexpr int maxSeparators = 3;     ///< between two digits
constexpr char plainSpace = ' ';
constexpr char star = '*';

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

bool isSeparator(char byte)
{
    return byte == '-' || byte == plainSpace;
}

/// A character as it stands in a text.
struct Token
{
    char value = 0; ///< 0: none of those that numbers are written with
    qsizetype size = 1;
};

/// Reads a character that may be escaped as JSON does, or, where `url`, as a URL does.
Token tokenAt(QByteArrayView text, qsizetype at, bool url)
{
    const char byte = text[at];
    const auto escaped = [&](qsizetype begin, qsizetype digits) {
        const qsizetype size = begin + digits;
        bool isHex = text.size() - at >= size;
        const uint unit = isHex ? text.sliced(at + begin, digits).toByteArray().toUInt(&isHex, 16) : 0;
        if (!isHex)
            return Token{.value = 0, .size = 1};
        return Token{.value = unit < 0x80 ? static_cast<char>(unit) : '\0', .size = size};
    };
    if (byte == '\\' && at + 1 < text.size() && text[at + 1] == 'u')
        return escaped(2, 4); // \u0030
    if (byte == '\\' && at + 1 < text.size() && QByteArrayView("\\/\"bfnrt").contains(text[at + 1]))
        return {.value = 0, .size = 2}; // so that the second of two backslashes begins nothing
    if (url && byte == '%')
        return escaped(1, 2); // %30
    if (url && byte == '+')
        return {.value = plainSpace, .size = 1};
    return {.value = byte, .size = 1};
}

/// Where a number that begins at a digit ends; nothing: it is another one. The digits are starred in `to`.
std::optional<qsizetype> matchAt(QByteArrayView text, qsizetype at, QByteArrayView digits, bool url,
                                 QByteArray &to)
{
    QByteArray stars;
    qsizetype found = 0;
    int separators = 0;
    while (at < text.size() && found < digits.size()) {
        const Token token = tokenAt(text, at, url);
        if (token.value == digits[found]) {
            stars += star;
            ++found;
            separators = 0;
        } else if (found > 0 && isSeparator(token.value) && ++separators <= maxSeparators) {
            stars.append(text.sliced(at, token.size));
        } else {
            return {};
        }
        at += token.size;
    }
    if (found < digits.size() || (at < text.size() && isDigit(tokenAt(text, at, url).value)))
        return {};
    to += stars;
    return at;
}

/// Puts stars where one of these numbers stands; null: none does.
QByteArray starredIn(const QByteArray &text, const QList<QByteArray> &forms, bool url)
{
    QByteArray result;
    qsizetype copied = 0;
    bool afterDigit = false;
    for (qsizetype at = 0; at < text.size();) {
        const Token token = tokenAt(text, at, url);
        std::optional<qsizetype> end;
        if (isDigit(token.value) && !afterDigit) {
            QByteArray stars;
            for (auto form = forms.cbegin(); form != forms.cend() && !end; ++form)
                end = matchAt(text, at, *form, url, stars);
            if (end) {
                result.append(QByteArrayView(text).sliced(copied, at - copied)).append(stars);
                copied = *end;
            }
        }
        afterDigit = !end && isDigit(token.value);
        at = end ? *end : at + token.size;
    }
    if (copied == 0)
        return {};
    return result.append(QByteArrayView(text).sliced(copied));
}

bool isOfNumber(char byte)
{
    return isDigit(byte) || byte == '-' || byte == '+' || byte == '.' || byte == 'e' || byte == 'E';
}

/// How many bytes of a JSON text belong together: a text with its marks, a number, or one byte.
qsizetype pieceAt(QByteArrayView json, qsizetype at)
{
    const qsizetype begin = at;
    if (json[at] == '"') {
        for (++at; at < json.size() && json[at] != '"'; ++at)
            at += json[at] == '\\' ? 1 : 0;
        return qMin(at + 1, json.size()) - begin;
    }
    const auto isOfNumberOrStar = [](char byte) { return isOfNumber(byte) || byte == star; };
    while (at < json.size() && isOfNumberOrStar(json[at]))
        ++at;
    return qMax<qsizetype>(1, at - begin);
}

/// Puts quotation marks around the JSON numbers that hold stars.
QByteArray withQuotedStars(QByteArrayView json)
{
    QByteArray result;
    for (qsizetype at = 0; at < json.size();) {
        const auto piece = json.sliced(at, pieceAt(json, at));
        if (!piece.startsWith('"') && piece.contains(star))
            result.append('"').append(piece).append('"');
        else
            result.append(piece);
        at += piece.size();
    }
    return result;
}

} // namespace

Result<RecipientNumber> RecipientNumber::parse(const QString &typed)
{
    QByteArray digits;
    const QString trimmed = typed.trimmed();
    for (const QChar character : trimmed) {
        if (character >= u'0' && character <= u'9')
            digits += static_cast<char>(character.unicode());
        else if (character != u'-' && character != u' ' && (character != u'+' || !digits.isEmpty()))
            return Error{
                Recipient::tr("'%1' is no number of a recipient. Write it as 01012345678 or +821012345678.")
                    .arg(typed)};
    }
    if (digits.size() < leastDigits || digits.size() > mostDigits)
        return Error{Recipient::tr("'%1' is no number of a recipient: it has from %2 to %3 digits.")
                         .arg(typed, QString::number(leastDigits), QString::number(mostDigits))};
    const QByteArray korea = "82";
    QByteArray rest = digits; // of a Korean number, behind the country's or the trunk's digits
    if (digits.startsWith(korea))
        rest.remove(0, korea.size());
    if (rest.startsWith('0'))
        rest.remove(0, 1);
    const bool isKorean = digits.startsWith('0') || digits.startsWith(korea);
    if (!isKorean)
        return RecipientNumber(digits, {digits});
    return RecipientNumber(digits, {'0' + rest, korea + rest, korea + '0' + rest});
}

QByteArray RecipientNumber::starred(const QByteArray &text) const
{
    // A % or + before digits is itself, or part of how they are written.
    const QByteArray once = starredIn(text, m_forms, false);
    const QByteArray twice = starredIn(once.isNull() ? text : once, m_forms, true);
    return twice.isNull() ? once : twice;
}

QString RecipientNumber::starredText(const QString &text) const
{
    const QByteArray stars = starred(text.toUtf8());
    return stars.isNull() ? text : QString::fromUtf8(stars);
}

QByteArray RecipientNumber::starredBody(const QByteArray &body) const
{
    QByteArray found = starred(body);
    if (found.isNull() || !JsonDocument::parse(body) || JsonDocument::parse(found))
        return found;
    return withQuotedStars(found);
}

bool RecipientNumber::star(Delivery &delivery) const
{
    bool any = false;
    const auto change = [&any](QByteArray &text, const QByteArray &now) {
        if (now.isNull())
            return;
        text = now;
        any = true;
    };
    auto &request = delivery.request;
    change(request.target, starred(request.target));
    change(delivery.note, starred(delivery.note));
    const auto holds = [this](const auto &field) { return !starred(field.second).isNull(); };
    // Most hold nothing, and share their headers with others.
    if (std::any_of(request.headers.cbegin(), request.headers.cend(), holds)) {
        for (auto &[name, value] : request.headers)
            change(value, starred(value));
    }
    change(request.body, starredBody(request.body));
    return any;
}
