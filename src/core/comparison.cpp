#include "core/comparison.h"

JsonValue hookIn(JsonValue body, const QByteArray &hookId)
{
    if (hookId.isEmpty())
        return body;
    const JsonValue hooks = body.find("hooks");
    for (JsonValue hook = hooks.first(); hook.exists(); hook = hooks.after(hook)) {
        if (hook.is(JsonValue::Kind::Object) && hook.find("hookId").text() == hookId)
            return hook;
    }
    return {};
}

Comparison compareBodies(const ComparisonWish &wish, const QByteArray &one, const QByteArray &other,
                         bool mask)
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
    const JsonValue left = hookIn(first->root(), wish.one.hookId);
    const JsonValue right = hookIn(second->root(), wish.other.hookId);
    if (!left.exists() || !right.exists())
        comparison.why = Incomparable::NoHook;
    else
        comparison.json = compareJson(left, right, {.mask = mask});
    return comparison;
}
