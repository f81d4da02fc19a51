#include "core/completion.h"

#include "core/codes.h"
#include "core/match.h"
#include "core/query.h"
#include "core/querywords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace {

/// The word that the cursor stands in, from its beginning to the cursor.
struct Place
{
    qsizetype begin = 0;
    bool quoted = false; ///< the cursor is inside quotes
    qsizetype quote = 0; ///< where these begin
};

Place placeOf(QStringView text)
{
    Place place;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text[at];
        if (place.quoted && character == u'\\') {
            ++at;
        } else if (place.quoted) {
            place.quoted = character != u'"';
            if (!place.quoted)
                place.begin = at + 1;
        } else if (character == u'"') {
            const QStringView word = text.sliced(place.begin, at - place.begin);
            const qsizetype found = operatorPosition(word);
            const bool value = found >= 0 && found + readOperator(word.sliced(found)).length == word.size();
            place = {.begin = value ? place.begin : at, .quoted = true, .quote = at};
        } else if (character.isSpace() || character == u'(' || character == u')') {
            place.begin = at + 1;
        }
    }
    return place;
}

QString descriptionOf(const Code &code, const QString &shown)
{
    QStringList words{QString::fromUtf8(code.code), code.en, code.ko, code.ja};
    words.removeAll(shown);
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QString valueText(const QString &value)
{
    const bool plain = std::all_of(value.begin(), value.end(), [](QChar character) {
        return character.isLetterOrNumber() || character == u'-' || character == u'_';
    });
    return plain ? value : quotedText(value);
}

/// What can stand behind a column's operator, in the order in which it is offered.
QList<Completion> valuesOf(const Column &column, bool words)
{
    QList<Completion> values;
    const auto offer = [&values](const QString &text, const QString &description) {
        const bool known = std::any_of(values.begin(), values.end(),
                                       [&text](const Completion &value) { return value.text == text; });
        if (!known && !text.isEmpty())
            values.append({.text = text, .description = description});
    };
    if (column.type == Type::Time || column.type == Type::Instant) {
        offer(QStringLiteral("today"), {});
        offer(QStringLiteral("yesterday"), {});
        offer(QStringLiteral("-2h"), QCoreApplication::translate("Query", "the last two hours"));
        offer(QStringLiteral("-1d"), QCoreApplication::translate("Query", "the last 24 hours"));
        offer(QStringLiteral("-7d"), QCoreApplication::translate("Query", "the last seven days"));
    }
    if (!column.codes)
        return values;
    for (const Code *code : Codes::builtIn().ofKinds(column.codes)) {
        const std::array spellings{code->en, code->ko, code->ja};
        if (words)
            std::for_each(spellings.begin(), spellings.end(),
                          [&](const QString &word) { offer(word, descriptionOf(*code, word)); });
        const QString spelling = QString::fromUtf8(code->code);
        offer(spelling, descriptionOf(*code, spelling));
    }
    return values;
}

QList<Completion> valueCompletions(const Column &column, QStringView typed, qsizetype from, qsizetype cursor,
                                   bool words)
{
    const QByteArray prefix = folded(typed.startsWith(u'"') ? typed.sliced(1) : typed);
    QList<Completion> completions;
    for (Completion value : valuesOf(column, words)) {
        if (!folded(value.text).startsWith(prefix))
            continue;
        value.text = valueText(value.text);
        value.from = from;
        value.length = cursor - from;
        completions.append(value);
    }
    return completions;
}

QList<Completion> fieldCompletions(QStringView typed, qsizetype from, const Table &table, bool orFits)
{
    QList<Completion> completions;
    for (const Column &column : table.columns) {
        const QString key = QString::fromLatin1(column.key);
        if (key.startsWith(typed, Qt::CaseInsensitive))
            completions.append({.from = from,
                                .length = typed.size(),
                                .text = key + u':',
                                .description = QCoreApplication::translate("Column", column.title)});
    }
    if (orFits && QStringView(u"OR").startsWith(typed))
        completions.append({.from = from,
                            .length = typed.size(),
                            .text = QStringLiteral("OR "),
                            .description = QCoreApplication::translate("Query", "either of the two")});
    return completions;
}

} // namespace

QList<Completion> completionsFor(QStringView text, qsizetype cursor, const Table &table)
{
    cursor = qBound<qsizetype>(0, cursor, text.size());
    const QStringView before = text.first(cursor);
    const Place place = placeOf(before);
    if (place.quoted && place.quote == place.begin)
        return {}; // a free text in quotes
    qsizetype begin = place.begin;
    while (begin < cursor && before[begin] == u'-')
        ++begin;
    const QStringView word = before.sliced(begin);
    const qsizetype found = operatorPosition(word);
    if (found < 0) {
        const QStringView earlier = before.first(place.begin).trimmed();
        const bool orFits = begin == place.begin && !earlier.isEmpty() && !earlier.endsWith(u'(')
            && !earlier.endsWith(u" OR") && earlier != u"OR";
        return fieldCompletions(word, begin, table, orFits);
    }
    const Column *column = findColumn(table, word.first(found));
    if (!column)
        return {};
    const OperatorRead read = readOperator(word.sliced(found));
    const qsizetype from = begin + found + read.length;
    return valueCompletions(*column, before.sliced(from), from, cursor,
                            read.comparison == QueryWord::Operator::Colon);
}
