#include "core/match.h"

#include <QString>
#include <QVarLengthArray>

#include <cstring>
#include <string_view>

namespace {

/// Of a character of three bytes: whether folding leaves it as it is, whatever stands beside it.
bool isSettled(unsigned int character)
{
    return (character >= 0xAC00 && character <= 0xD7A3) || (character >= 0x4E00 && character <= 0x9FFF)
        || (character >= 0x3041 && character <= 0x3096) || (character >= 0x30A1 && character <= 0x30FC)
        || (character >= 0x3000 && character <= 0x3029);
}

/// Folds ASCII from the beginning on, eight bytes at a time; answers where it stopped.
qsizetype foldAscii(QByteArrayView text, char *out)
{
    constexpr quint64 ones = 0x0101010101010101U;
    constexpr quint64 highest = 0x80 * ones;
    constexpr qsizetype step = sizeof(quint64);
    qsizetype at = 0;
    for (; at + step <= text.size(); at += step) {
        quint64 bytes = 0;
        std::memcpy(&bytes, text.data() + at, step);
        if ((bytes & highest) != 0)
            break;
        // The highest bit of each byte says: at least 'A', and over 'Z'.
        const quint64 fromA = bytes + (0x80 - 'A') * ones;
        const quint64 overZ = bytes + (0x7F - 'Z') * ones;
        bytes |= ((fromA & ~overZ) & highest) >> 2U;
        std::memcpy(out + at, &bytes, step);
    }
    return at;
}

/// Folds text of ASCII and settled characters; false where there are others.
bool foldSimple(QByteArrayView text, QVarLengthArray<char, 512> &out)
{
    out.resize(text.size());
    for (qsizetype at = foldAscii(text, out.data()); at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            out[at] = static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte + 32 : byte);
            continue;
        }
        if ((byte & 0xF0) != 0xE0 || at + 2 >= text.size())
            return false;
        const auto second = static_cast<unsigned char>(text[at + 1]);
        const auto third = static_cast<unsigned char>(text[at + 2]);
        const bool wellFormed = (second & 0xC0) == 0x80 && (third & 0xC0) == 0x80;
        if (!wellFormed || !isSettled((byte & 0x0FU) << 12 | (second & 0x3FU) << 6 | (third & 0x3FU)))
            return false;
        out[at] = text[at];
        out[at + 1] = text[at + 1];
        out[at + 2] = text[at + 2];
        at += 2;
    }
    return true;
}

bool compare(QByteArrayView text, Match match, QByteArrayView pattern)
{
    switch (match) {
    case Match::Contains: // sooner than QByteArrayView::contains in short texts
        return std::string_view(text.data(), static_cast<std::size_t>(text.size()))
                   .find({pattern.data(), static_cast<std::size_t>(pattern.size())})
            != std::string_view::npos;
    case Match::StartsWith:
        return text.startsWith(pattern);
    case Match::EndsWith:
        return text.endsWith(pattern);
    case Match::Whole:
        return text == pattern;
    }
    return false;
}

} // namespace

QString exactText(QByteArrayView utf8)
{
    const bool marked = utf8.startsWith("\xEF\xBB\xBF");
    return marked ? QChar(QChar::ByteOrderMark) + QString::fromUtf8(utf8.sliced(3)) : QString::fromUtf8(utf8);
}

QByteArray folded(QStringView text)
{
    return text.toString().normalized(QString::NormalizationForm_C).toCaseFolded().toUtf8();
}

bool matches(QByteArrayView cell, Match match, QByteArrayView pattern)
{
    QVarLengthArray<char, 512> simple;
    if (foldSimple(cell, simple))
        return compare(QByteArrayView(simple.constData(), simple.size()), match, pattern);
    return compare(folded(exactText(cell)), match, pattern);
}
