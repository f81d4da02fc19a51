#include "core/jsondifference.h"

#include "core/cell.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace {

/// What tells the elements of the sender's lists from each other.
constexpr std::array<const char *, 2> idKeys{"hookId", "id"};
/// The key whose values are recipients' numbers.
constexpr const char *numberKey = "recipientNo";

using Elements = QHash<QByteArray, JsonValue>;

bool isContainer(JsonValue value)
{
    return value.is(JsonValue::Kind::Object) || value.is(JsonValue::Kind::Array);
}

bool isEmptyContainer(JsonValue value)
{
    return isContainer(value) && !value.first().exists();
}

/// A text or a number that an element is known by; empty: it has none.
QByteArray idOf(JsonValue item, const char *key)
{
    if (!item.is(JsonValue::Kind::Object))
        return {};
    const JsonValue id = item.find(key);
    return id.is(JsonValue::Kind::String) || id.is(JsonValue::Kind::Number) ? id.text() : QByteArray();
}

/// The elements of a list by their ids; empty: not all have one, or two have the same.
Elements byId(JsonValue list, const char *key)
{
    Elements elements;
    for (JsonValue item = list.first(); item.exists(); item = list.after(item)) {
        const QByteArray id = idOf(item, key);
        if (id.isEmpty() || elements.contains(id))
            return {};
        elements.insert(id, item);
    }
    return elements;
}

/// The values of an object by key, of equal keys the last, as everywhere; and the keys in order.
struct Members
{
    explicit Members(JsonValue object)
    {
        for (JsonValue item = object.first(); item.exists(); item = object.after(item)) {
            const QByteArray key = object.keyOf(item);
            if (!values.contains(key))
                keys.append(key);
            values.insert(key, item);
        }
    }

    QList<QByteArray> keys;
    Elements values;
};

/// Goes through two values at once.
class Comparer
{
public:
    explicit Comparer(const CompareLimits &limits)
        : m_limits(limits)
    {}

    void compare(JsonValue one, JsonValue other)
    {
        const bool sameKind = one.exists() && other.exists() && one.kind() == other.kind();
        const bool bothEmpty = sameKind && isEmptyContainer(one) && isEmptyContainer(other);
        if (sameKind && !bothEmpty && one.is(JsonValue::Kind::Object))
            compareObjects(Members(one), Members(other));
        else if (sameKind && !bothEmpty && one.is(JsonValue::Kind::Array))
            compareLists(one, other);
        else
            add(one, other);
    }

    [[nodiscard]] JsonComparison result() const { return m_result; }

private:
    /// Compares what is in a part of both.
    void compareIn(const QByteArray &part, JsonValue one, JsonValue other)
    {
        m_path.append(part.first(std::min(part.size(), maxPathPart)));
        compare(one, other);
        m_path.removeLast();
    }

    void compareObjects(const Members &one, const Members &other)
    {
        const auto compareKey = [this](const QByteArray &key, JsonValue left, JsonValue right) {
            const int hidden = key == numberKey ? 1 : 0;
            m_hidden += hidden;
            compareIn(key, left, right);
            m_hidden -= hidden;
        };
        for (const QByteArray &key : one.keys)
            compareKey(key, one.values.value(key), other.values.value(key));
        for (const QByteArray &key : other.keys) {
            if (!one.values.contains(key))
                compareKey(key, {}, other.values.value(key));
        }
    }

    void compareLists(JsonValue one, JsonValue other)
    {
        for (const char *key : idKeys) {
            const Elements ones = byId(one, key);
            const Elements others = ones.isEmpty() ? Elements() : byId(other, key);
            const bool related = std::any_of(ones.keyBegin(), ones.keyEnd(),
                                             [&others](const QByteArray &id) { return others.contains(id); });
            if (related) {
                compareById(key, {one, ones}, {other, others});
                return;
            }
        }
        JsonValue left = one.first();
        JsonValue right = other.first();
        for (qsizetype place = 0; left.exists() || right.exists(); ++place) {
            compareIn('[' + QByteArray::number(place) + ']', left, right);
            left = left.exists() ? one.after(left) : left;
            right = right.exists() ? other.after(right) : right;
        }
    }

    using List = std::pair<JsonValue, const Elements &>;

    void compareById(const char *key, const List &one, const List &other)
    {
        const auto place = [key](const QByteArray &id) {
            return QByteArray("[") + key + '=' + id.first(std::min(id.size(), maxPathPart / 2)) + ']';
        };
        for (JsonValue item = one.first.first(); item.exists(); item = one.first.after(item)) {
            const QByteArray id = idOf(item, key);
            compareIn(place(id), item, other.second.value(id));
        }
        for (JsonValue item = other.first.first(); item.exists(); item = other.first.after(item)) {
            const QByteArray id = idOf(item, key);
            if (!one.second.contains(id))
                compareIn(place(id), {}, item);
        }
    }

    [[nodiscard]] QByteArray path() const
    {
        QByteArray path;
        for (const QByteArray &part : m_path) {
            if (!path.isEmpty() && !part.startsWith('['))
                path += '.';
            path += part;
        }
        return path;
    }

    /// A value as it is named; null: it is not there.
    [[nodiscard]] QByteArray named(JsonValue value) const
    {
        if (!value.exists())
            return {};
        if (m_limits.mask && m_hidden > 0)
            return jsonString(maskedNumber(value.text()));
        const QByteArray text =
            m_limits.mask && isContainer(value) ? value.replaced(numberKey, maskedNumber) : value.compact();
        return text.first(std::min(text.size(), maxComparedValue));
    }

    /// Values that are not both objects or both lists; one of them may not be there.
    void add(JsonValue one, JsonValue other)
    {
        const bool equal = one.exists() && other.exists() && one.compact() == other.compact();
        qint64 &count = equal ? m_result.equal : m_result.differences;
        if (++count <= (equal ? m_limits.equal : m_limits.different))
            m_result.lines.append({.path = path(), .one = named(one), .other = named(other), .equal = equal});
    }

    CompareLimits m_limits;
    QList<QByteArray> m_path;
    int m_hidden = 0; ///< keys of recipients' numbers around the place
    JsonComparison m_result;
};

} // namespace

JsonComparison compareJson(JsonValue one, JsonValue other, const CompareLimits &limits)
{
    Comparer comparer(limits);
    comparer.compare(one, other);
    return comparer.result();
}
