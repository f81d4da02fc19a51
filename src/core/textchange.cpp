#include "core/textchange.h"

#include <QRegularExpression>

namespace {

/// Sentences end with a full stop, a question mark or a line.
QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.?!\u3002\uff1f\uff01])\\s+|\\n+"));
    QStringList sentences;
    for (const QString &part : text.split(end)) {
        const QString sentence = part.simplified();
        if (!sentence.isEmpty() && !sentences.contains(sentence))
            sentences.append(sentence);
    }
    return sentences;
}

QStringList without(const QStringList &some, const QStringList &others)
{
    QStringList left;
    for (const QString &one : some) {
        if (!others.contains(one))
            left.append(one);
    }
    return left;
}

} // namespace

TextChange textChange(const QString &before, const QString &now)
{
    constexpr qsizetype longest = 20'000; // characters of each that are compared
    const QStringList old = sentencesOf(before.left(longest));
    const QStringList present = sentencesOf(now.left(longest));
    TextChange change{.added = without(present, old), .gone = without(old, present)};
    change.same = present.size() - change.added.size();
    return change;
}
