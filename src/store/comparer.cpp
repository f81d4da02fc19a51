#include "store/comparer.h"

namespace {

/// Adds a delivery in which the hook came again, if it did.
void addRepeat(const RepeatsWish &wish, const Delivery &first, const Delivery &later, Repeats &repeats)
{
    const Comparison comparison = compareBodies({.one = {.delivery = wish.delivery, .hookId = wish.hookId},
                                                 .other = {.delivery = later.number, .hookId = wish.hookId}},
                                                first.request.body, later.request.body);
    if (comparison.why != Incomparable::No)
        return; // it repeats another hook of the delivery
    HookRepeat repeat{.delivery = later.number,
                      .receivedAt = later.request.receivedAt,
                      .differences = comparison.json.differences,
                      .paths = {}};
    for (const JsonLine &line : comparison.json.lines) {
        if (!line.isEqual() && repeat.paths.size() < namedDifferences)
            repeat.paths.append(line.path);
    }
    repeats.repeats.append(repeat);
}

} // namespace

Result<Comparison> readComparison(const ComparisonWish &wish, const ReadDelivery &delivery)
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
    comparison = compareBodies(wish, (*one)->request.body, (*other)->request.body);
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
    qint64 bytes = 0;
    for (const qint64 number : *later) {
        repeats.more = repeats.repeats.size() == maxRepeats || bytes > maxRepeatBytes;
        if (repeats.more)
            break;
        const auto read = delivery(number);
        if (!read)
            return read.error();
        if (!*read)
            continue;
        bytes += (*read)->request.body.size();
        addRepeat(wish, **first, **read, repeats);
    }
    return repeats;
}
