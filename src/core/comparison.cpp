#include "core/comparison.h"

namespace {

/// The side of a comparison in its body; nothing: it has no such hook.
JsonValue sideOf(const ComparedSide &side, JsonValue body)
{
    if (side.hookId.isEmpty())
        return body;
    const JsonValue hooks = body.find("hooks");
    for (JsonValue hook = hooks.first(); hook.exists(); hook = hooks.after(hook)) {
        if (hook.is(JsonValue::Kind::Object) && hook.find("hookId").text() == side.hookId)
            return hook;
    }
    return {};
}

} // namespace

Comparison compareBodies(const ComparisonWish &wish, const QByteArray &one, const QByteArray &other)
{
    Comparison comparison;
    comparison.wish = wish;
    comparison.sameBytes = one == other;
    const auto first = JsonDocument::parse(one);
    const auto second = JsonDocument::parse(other);
    if (!first || !second) {
        comparison.why = Incomparable::NoJson;
        return comparison;
    }
    const JsonValue left = sideOf(wish.one, first->root());
    const JsonValue right = sideOf(wish.other, second->root());
    if (!left.exists() || !right.exists())
        comparison.why = Incomparable::NoHook;
    else
        comparison.json = compareJson(left, right);
    return comparison;
}
