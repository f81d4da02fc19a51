#include "core/filter.h"

#include <utility>

namespace {

Filter joined(Filter::Kind kind, std::vector<Filter> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    Filter filter;
    if (parts.empty())
        return filter;
    filter.kind = kind;
    filter.parts = std::move(parts);
    return filter;
}

} // namespace

Filter filterOf(Condition condition)
{
    Filter filter;
    filter.kind = Filter::Kind::Condition;
    filter.condition = std::move(condition);
    return filter;
}

Filter notOf(Filter filter)
{
    if (filter.kind == Filter::Kind::Not) {
        Filter inner = std::move(filter.parts.front());
        return inner;
    }
    Filter negation;
    negation.kind = Filter::Kind::Not;
    negation.parts.push_back(std::move(filter));
    return negation;
}

Filter allOf(std::vector<Filter> parts)
{
    return joined(Filter::Kind::And, std::move(parts));
}

Filter anyOf(std::vector<Filter> parts)
{
    return joined(Filter::Kind::Or, std::move(parts));
}
