#include "core/queryvalue.h"

#include "core/cell.h"
#include "core/codes.h"
#include "core/match.h"
#include "core/timespan.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

using Operator = QueryWord::Operator;

QueryError valueError(const QueryWord &word, const QString &sentence)
{
    return {.text = sentence, .position = word.valuePosition, .length = qMax<qsizetype>(word.valueLength, 1)};
}

QueryError wrongWayRound(const QueryWord &word)
{
    return valueError(
        word,
        QCoreApplication::translate(
            "Query", "The ends of this range are the wrong way round; write the smaller first."));
}

QueryError rangeWithoutEnds(const QueryWord &word)
{
    return valueError(
        word,
        QCoreApplication::translate("Query", "A range needs at least one end; write a..b, a.. or ..b."));
}

/// Reads wildcards and folds. Quoted text has none; `bare` is how text without any is compared.
Condition patternOf(const QueryWord &word, const Column *column, Match bare)
{
    QStringView text = word.text;
    const bool before = !word.quoted && text.startsWith(u'*');
    const bool behind = !word.quoted && text.size() > (before ? 1 : 0) && text.endsWith(u'*');
    text = text.sliced(before ? 1 : 0);
    text.chop(behind ? 1 : 0);
    Match match = bare;
    if ((before && behind) || ((before || behind) && text.isEmpty()))
        match = Match::Contains;
    else if (before)
        match = Match::EndsWith;
    else if (behind)
        match = Match::StartsWith;
    return {.kind = Condition::Kind::Matches, .column = column, .match = match, .text = folded(text)};
}

Filter orderedText(Condition::Kind kind, const Column &column, QStringView text, bool inclusive)
{
    return filterOf({.kind = kind, .column = &column, .text = text.toUtf8(), .inclusive = inclusive});
}

Filter missing(const Column &column)
{
    return filterOf({.kind = Condition::Kind::Missing, .column = &column});
}

Filter equalText(const Column &column, QStringView text)
{
    return filterOf({.kind = Condition::Kind::Equals, .column = &column, .text = text.toUtf8()});
}

/// A range of codes by code point.
Result<Filter, QueryError> codeRange(const QueryWord &word, const Column &column, qsizetype dots)
{
    const QStringView first = QStringView(word.text).first(dots);
    const QStringView last = QStringView(word.text).sliced(dots + 2);
    if (first.isEmpty() && last.isEmpty())
        return rangeWithoutEnds(word);
    if (!first.isEmpty() && !last.isEmpty() && first.toUtf8() > last.toUtf8())
        return wrongWayRound(word);
    std::vector<Filter> parts;
    if (!first.isEmpty())
        parts.push_back(orderedText(Condition::Kind::Greater, column, first, true));
    if (!last.isEmpty())
        parts.push_back(orderedText(Condition::Kind::Less, column, last, true));
    return allOf(std::move(parts));
}

/// Text, codes and JSON.
Result<Filter, QueryError> textCondition(const QueryWord &word, const Column &column)
{
    switch (word.comparison) {
    case Operator::Equal:
    case Operator::NotEqual:
        return equalText(column, word.text);
    case Operator::Less:
    case Operator::LessEqual:
        return orderedText(Condition::Kind::Less, column, word.text, word.comparison == Operator::LessEqual);
    case Operator::Greater:
    case Operator::GreaterEqual:
        return orderedText(Condition::Kind::Greater, column, word.text,
                           word.comparison == Operator::GreaterEqual);
    case Operator::Colon:
        break;
    }
    const bool code = column.type == Type::Code;
    const qsizetype dots = word.text.indexOf(QStringView(u".."));
    if (code && !word.quoted && dots >= 0)
        return codeRange(word, column, dots);
    const Condition pattern = patternOf(word, &column, code ? Match::Whole : Match::Contains);
    if (pattern.text.isEmpty())
        return notOf(missing(column));
    return filterOf(pattern);
}

QueryError noValue(const QueryWord &word, const Column &column)
{
    const QString field = QString::fromLatin1(column.key);
    return valueError(
        word,
        column.type == Type::Integer
            ? QCoreApplication::translate("Query",
                                          "\"%1\" holds whole numbers; write for example %1:3 or "
                                          "%1>=3.")
                  .arg(field)
            : QCoreApplication::translate("Query",
                                          "\"%1\" holds times; write for example %1:2026-11-01, "
                                          "%1:2026-11-01T10:30, %1:today or %1>-2h.")
                  .arg(field));
}

/// What a value stands for on a column of numbers or times.
std::optional<TimeSpan> spanOf(QStringView text, const Column &column, const Clock &clock)
{
    if (column.type != Type::Integer)
        return readTimeSpan(text, column.type, clock);
    const QByteArray utf8 = text.toUtf8();
    const auto number = readNumber({utf8.constData(), static_cast<std::size_t>(utf8.size())});
    if (!number)
        return {};
    return TimeSpan{.from = *number, .to = *number + 1, .upTo = *number + 1};
}

Filter within(const Column &column, std::optional<qint64> from, std::optional<qint64> to)
{
    return filterOf({.kind = Condition::Kind::Within, .column = &column, .from = from, .to = to});
}

Result<Filter, QueryError> valueRange(const QueryWord &word, const Column &column, const Clock &clock,
                                      qsizetype dots)
{
    const QStringView first = QStringView(word.text).first(dots);
    const QStringView last = QStringView(word.text).sliced(dots + 2);
    if (first.isEmpty() && last.isEmpty())
        return rangeWithoutEnds(word);
    const auto from = spanOf(first, column, clock);
    const auto to = spanOf(last, column, clock);
    if ((!first.isEmpty() && !from) || (!last.isEmpty() && !to))
        return noValue(word, column);
    if (from && to && from->from >= to->upTo)
        return wrongWayRound(word);
    return within(column, from ? std::optional(from->from) : std::nullopt,
                  to ? std::optional(to->upTo) : std::nullopt);
}

/// Numbers and times.
Result<Filter, QueryError> valueCondition(const QueryWord &word, const Column &column, const Clock &clock)
{
    const bool equality = word.comparison == Operator::Colon || word.comparison == Operator::Equal
        || word.comparison == Operator::NotEqual;
    if (word.quoted && word.text.isEmpty() && equality)
        return equalText(column, word.text);
    if (word.comparison == Operator::Colon && !word.quoted && word.text == u"*")
        return notOf(missing(column));
    const qsizetype dots = word.text.indexOf(QStringView(u".."));
    if (equality && !word.quoted && dots >= 0)
        return valueRange(word, column, clock, dots);
    const auto span = spanOf(word.text, column, clock);
    if (!span)
        return noValue(word, column);
    switch (word.comparison) {
    case Operator::Colon:
    case Operator::Equal:
    case Operator::NotEqual:
        break;
    case Operator::Less:
        return within(column, {}, span->from);
    case Operator::LessEqual:
        return within(column, {}, span->upTo);
    case Operator::Greater:
        return within(column, span->upTo, {});
    case Operator::GreaterEqual:
        return within(column, span->from, {});
    }
    return within(column, span->from, span->to);
}

Result<Filter, QueryError> positiveCondition(const QueryWord &word, const Column &column, const Clock &clock)
{
    if (word.comparison == Operator::Colon && word.quoted && word.text.isEmpty())
        return missing(column);
    switch (column.type) {
    case Type::Text:
    case Type::Code:
    case Type::Json:
        break;
    case Type::Integer:
    case Type::Time:
    case Type::Instant:
        return valueCondition(word, column, clock);
    }
    return textCondition(word, column);
}

} // namespace

Result<Filter, QueryError> readCondition(const QueryWord &word, const Column &column, const Clock &clock)
{
    auto filter = positiveCondition(word, column, clock);
    if (filter && word.comparison == Operator::NotEqual)
        return notOf(std::move(*filter));
    return filter;
}

const Column *resultColumn(const Table &table, QStringView field)
{
    const bool asks = field.compare(QLatin1StringView("result"), Qt::CaseInsensitive) == 0;
    return asks && &table == &messagesTable ? findColumn(table, u"resultCode") : nullptr;
}

Result<Filter, QueryError> readResultClass(const QueryWord &word, const Column &column)
{
    const QByteArray name = word.text.toLower().toUtf8();
    const bool known = std::find(resultClasses.begin(), resultClasses.end(), name) != resultClasses.end();
    const bool negated = word.comparison == Operator::NotEqual;
    if (!known || (word.comparison != Operator::Colon && word.comparison != Operator::Equal && !negated))
        return valueError(
            word,
            QCoreApplication::translate(
                "Query", "\"result\" is ok, pending, warning, error or unknown; write result:error."));
    Filter filter = filterOf({.kind = Condition::Kind::InClass, .column = &column, .text = name});
    return negated ? notOf(std::move(filter)) : filter;
}

bool asksForBody(const Table &table, QStringView field)
{
    return &table == &deliveriesTable && field.compare(QLatin1StringView("body"), Qt::CaseInsensitive) == 0;
}

Result<Filter, QueryError> readBodyCondition(const QueryWord &word)
{
    Condition pattern =
        patternOf(word, &columnOf(deliveriesTable, QLatin1StringView("delivery")), Match::Contains);
    if (word.comparison != Operator::Colon || pattern.text.isEmpty())
        return valueError(
            word,
            QCoreApplication::translate(
                "Query", "\"body\" is searched for a text; write body:text or body:\"some words\"."));
    pattern.kind = Condition::Kind::Body;
    return filterOf(pattern);
}

Filter readFreeWord(const QueryWord &word)
{
    return filterOf(patternOf(word, nullptr, Match::Contains));
}
