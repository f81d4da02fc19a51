#include "store/comparer.h"

namespace {

/// Adds a delivery in which the hook came again, if it did.
void addRepeat(JsonValue first, const QByteArray &hookId, const Delivery &later, Repeats &repeats)
{
    const auto body = JsonDocument::parse(later.request.body);
    const JsonValue again = body ? hookIn(body->root(), hookId) : JsonValue();
    if (!again.exists())
        return; // it repeats another hook of the delivery
    const auto json = compareJson(first, again, {.different = namedDifferences, .equal = 0});
    HookRepeat repeat{.delivery = later.number,
                      .receivedAt = later.request.receivedAt,
                      .differences = json.differences,
                      .paths = {}};
    for (const JsonLine &line : json.lines)
        repeat.paths.append(line.path);
    repeats.repeats.append(repeat);
}

QByteArray answerOf(const Delivery &delivery)
{
    const QByteArray answer = QByteArray::number(delivery.httpStatus) + ' ' + outcomeName(delivery.outcome);
    return delivery.note.isEmpty() ? answer : answer + ": " + delivery.note;
}

/// What was answered stands before all that came.
void addAnswers(const Delivery &one, const Delivery &other, JsonComparison &comparison)
{
    JsonLine line{.path = "(answer)", .one = answerOf(one), .other = answerOf(other)};
    line.equal = line.one == line.other;
    ++(line.equal ? comparison.equal : comparison.differences);
    comparison.lines.prepend(line);
}

} // namespace

Result<Comparison> readComparison(const ComparisonWish &wish, const ReadDelivery &delivery, bool mask)
{
    const auto one = delivery(wish.one.delivery);
    if (!one)
        return one.error();
    const auto other = delivery(wish.other.delivery);
    if (!other)
        return other.error();
    Comparison comparison;
    comparison.wish = wish;
    comparison.why = Incomparable::Gone;
    if (!*one || !*other)
        return comparison;
    comparison = compareBodies(wish, (*one)->request.body, (*other)->request.body, mask);
    if (wish.one.hookId.isEmpty() && wish.other.hookId.isEmpty())
        addAnswers(**one, **other, comparison.json);
    comparison.oneCame = (*one)->request.receivedAt;
    comparison.otherCame = (*other)->request.receivedAt;
    return comparison;
}

Result<Repeats> readRepeats(TableReader &reader, const RepeatsWish &wish, const ReadDelivery &delivery)
{
    Repeats repeats;
    repeats.wish = wish;
    const auto later = reader.repeatsOf(wish.delivery, maxRepeats + 1);
    if (!later)
        return later.error();
    if (later->isEmpty() || wish.hookId.isEmpty())
        return repeats;
    const auto first = delivery(wish.delivery);
    if (!first)
        return first.error();
    if (!*first)
        return repeats;
    const auto body = JsonDocument::parse((*first)->request.body);
    const JsonValue hook = body ? hookIn(body->root(), wish.hookId) : JsonValue();
    if (!hook.exists())
        return repeats;
    repeats.more = later->size() > maxRepeats;
    qint64 bytes = (*first)->request.body.size();
    for (const qint64 number : later->first(std::min(later->size(), maxRepeats))) {
        if (bytes > maxRepeatBytes) {
            repeats.more = true;
            break;
        }
        const auto read = delivery(number);
        if (!read)
            return read.error();
        if (!*read)
            continue;
        bytes += (*read)->request.body.size();
        addRepeat(hook, wish.hookId, **read, repeats);
    }
    return repeats;
}
