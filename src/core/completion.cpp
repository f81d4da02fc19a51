#include "core/completion.h"

#include "core/codes.h"
#include "core/match.h"
#include "core/query.h"
#include "core/queryvalue.h"
#include "core/querywords.h"
#include "core/timespan.h"

#include <QCoreApplication>

#include <algorithm>

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

QString valueText(const QString &value)
{
    const bool plain = std::all_of(value.begin(), value.end(), [](QChar character) {
        return character.isLetterOrNumber() || character == u'-' || character == u'_';
    });
    return plain ? value : quotedText(value);
}

/// Times that people often mean.
QList<Completion> times()
{
    return {
        {.text = QStringLiteral("today"), .description = {}},
        {.text = QStringLiteral("yesterday"), .description = {}},
        {.text = QStringLiteral("-2h"),
         .description = QCoreApplication::translate("Query", "the last two hours")},
        {.text = QStringLiteral("-1d"),
         .description = QCoreApplication::translate("Query", "the last 24 hours")},
        {.text = QStringLiteral("-7d"),
         .description = QCoreApplication::translate("Query", "the last seven days")},
        {.text = beginOfWeek(QDate::currentDate()).toString(Qt::ISODate),
         .description = QCoreApplication::translate("Query", "Monday of this week")},
    };
}

bool contains(const QString &text, const QByteArray &typed)
{
    return folded(text).contains(typed);
}

/// The word of a code that contains what was typed, that of the person's language first; empty: none does.
QString wordWith(const Code &code, const QByteArray &typed)
{
    for (const QString &word : {spoken(code.word), code.word.en, code.word.ko, code.word.ja}) {
        if (contains(word, typed))
            return word;
    }
    return {};
}

/// Words with all codes that have them, and codes that contain what was typed but have no such word.
QList<Completion> codesWith(const Column &column, const QByteArray &typed, bool words)
{
    QList<Completion> values;
    for (const Code *code : Codes::builtIn().ofKinds(column.codes)) {
        const QString spelling = QString::fromUtf8(code->code);
        const QString word = wordWith(*code, typed);
        const bool byWord = words && !word.isEmpty();
        if (!byWord && word.isEmpty() && !contains(spelling, typed))
            continue;
        const QString &text = byWord ? word : spelling;
        const auto known = std::find_if(values.begin(), values.end(),
                                        [&text](const Completion &value) { return value.text == text; });
        if (known == values.end())
            values.append({.text = text, .description = byWord ? spelling : spoken(code->word)});
        else if (byWord)
            known->description += QStringLiteral(", ") + spelling;
    }
    return values;
}

/// What can stand behind a column's operator: what begins with what was typed comes first.
QList<Completion> valueCompletions(const Column &column, QStringView typed, qsizetype from, qsizetype cursor,
                                   bool words)
{
    const QByteArray part = folded(typed.startsWith(u'"') ? typed.sliced(1) : typed);
    const bool isTime = column.type == Type::Time || column.type == Type::Instant;
    QList<Completion> completions = isTime ? times() : QList<Completion>();
    if (column.codes != nullptr)
        completions = codesWith(column, part, words);
    completions.removeIf([&part](const Completion &value) {
        return !contains(value.text, part) && !contains(value.description, part);
    });
    std::stable_partition(completions.begin(), completions.end(),
                          [&part](const Completion &value) { return folded(value.text).startsWith(part); });
    for (Completion &value : completions) {
        value.text = valueText(value.text);
        value.from = from;
        value.length = cursor - from;
    }
    return completions;
}

/// What can stand behind result:
QList<Completion> classCompletions(QStringView typed, qsizetype from)
{
    QList<Completion> completions;
    for (const char *name : resultClasses) {
        const QString text = QString::fromLatin1(name);
        if (text.startsWith(typed, Qt::CaseInsensitive))
            completions.append({.from = from, .length = typed.size(), .text = text, .description = {}});
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
                                .description = QCoreApplication::translate("Schema", column.title)});
    }
    if (asksForBody(table, u"body") && QStringView(u"body").startsWith(typed, Qt::CaseInsensitive))
        completions.append({.from = from,
                            .length = typed.size(),
                            .text = QStringLiteral("body:"),
                            .description = QCoreApplication::translate("Query", "text in the body")});
    if (resultColumn(table, u"result") && QStringView(u"result").startsWith(typed, Qt::CaseInsensitive))
        completions.append(
            {.from = from,
             .length = typed.size(),
             .text = QStringLiteral("result:"),
             .description = QCoreApplication::translate("Query", "how it went: ok, error ...")});
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
    const OperatorRead read = readOperator(word.sliced(found));
    const qsizetype from = begin + found + read.length;
    if (resultColumn(table, word.first(found)))
        return classCompletions(before.sliced(from), from);
    const Column *column = findColumn(table, word.first(found));
    if (!column)
        return {};
    return valueCompletions(*column, before.sliced(from), from, cursor,
                            read.comparison == QueryWord::Operator::Colon);
}
