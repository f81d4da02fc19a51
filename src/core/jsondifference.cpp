#include "core/jsondifference.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

namespace {

/// What tells the elements of the sender's lists from each other.
constexpr std::array<const char *, 2> idKeys{"hookId", "id"};

bool isContainer(JsonValue value)
{
    return value.is(JsonValue::Kind::Object) || value.is(JsonValue::Kind::Array);
}

bool isEmptyContainer(JsonValue value)
{
    return isContainer(value) && !value.first().exists();
}

/// The elements of a list by their ids; empty: not all have one, or two have the same.
QHash<QByteArray, JsonValue> byId(JsonValue list, const char *key)
{
    QHash<QByteArray, JsonValue> elements;
    for (JsonValue item = list.first(); item.exists(); item = list.after(item)) {
        const QByteArray id = item.is(JsonValue::Kind::Object) ? item.find(key).text() : QByteArray();
        if (id.isEmpty() || elements.contains(id))
            return {};
        elements.insert(id, item);
    }
    return elements;
}

/// Goes through two values at once.
class Comparer
{
public:
    void compare(const QByteArray &path, JsonValue one, JsonValue other)
    {
        const bool sameKind = one.exists() && other.exists() && one.kind() == other.kind();
        if (sameKind && one.is(JsonValue::Kind::Object))
            compareObjects(path, one, other);
        else if (sameKind && one.is(JsonValue::Kind::Array))
            compareLists(path, one, other);
        else
            addAll(path, one, other);
    }

    [[nodiscard]] JsonComparison result() const { return m_result; }

private:
    static QByteArray inObject(const QByteArray &path, const QByteArray &key)
    {
        return path.isEmpty() ? key : path + '.' + key;
    }

    void compareObjects(const QByteArray &path, JsonValue one, JsonValue other)
    {
        if (isEmptyContainer(one) && isEmptyContainer(other))
            add({.path = path, .one = one.compact(), .other = other.compact()});
        QHash<QByteArray, JsonValue> others; // of equal keys the last, as everywhere
        for (JsonValue item = other.first(); item.exists(); item = other.after(item))
            others.insert(other.keyOf(item), item);
        QHash<QByteArray, JsonValue> ones;
        QList<QByteArray> keys;
        for (JsonValue item = one.first(); item.exists(); item = one.after(item)) {
            const QByteArray key = one.keyOf(item);
            if (!ones.contains(key))
                keys.append(key);
            ones.insert(key, item);
        }
        for (const QByteArray &key : std::as_const(keys))
            compare(inObject(path, key), ones.value(key), others.value(key));
        for (JsonValue item = other.first(); item.exists(); item = other.after(item)) {
            const QByteArray key = other.keyOf(item);
            if (!ones.contains(key) && others.remove(key))
                compare(inObject(path, key), {}, item);
        }
    }

    void compareLists(const QByteArray &path, JsonValue one, JsonValue other)
    {
        if (isEmptyContainer(one) && isEmptyContainer(other)) {
            add({.path = path, .one = one.compact(), .other = other.compact()});
            return;
        }
        for (const char *key : idKeys) {
            const auto ones = byId(one, key);
            const auto others = byId(other, key);
            if (!ones.isEmpty() && !others.isEmpty()) {
                compareById(path, key, one, other);
                return;
            }
        }
        qsizetype place = 0;
        JsonValue left = one.first();
        JsonValue right = other.first();
        for (; left.exists() || right.exists(); ++place) {
            compare(path + '[' + QByteArray::number(place) + ']', left, right);
            left = left.exists() ? one.after(left) : left;
            right = right.exists() ? other.after(right) : right;
        }
    }

    void compareById(const QByteArray &path, const char *key, JsonValue one, JsonValue other)
    {
        const auto ones = byId(one, key);
        const auto others = byId(other, key);
        const auto place = [&path, key](const QByteArray &id) { return path + '[' + key + '=' + id + ']'; };
        for (JsonValue item = one.first(); item.exists(); item = one.after(item)) {
            const QByteArray id = item.find(key).text();
            compare(place(id), item, others.value(id));
        }
        for (JsonValue item = other.first(); item.exists(); item = other.after(item)) {
            const QByteArray id = item.find(key).text();
            if (!ones.contains(id))
                compare(place(id), {}, item);
        }
    }

    /// Values that are not both objects or both lists; one of them may not be there.
    void addAll(const QByteArray &path, JsonValue one, JsonValue other)
    {
        add({.path = path,
             .one = one.exists() ? one.compact() : QByteArray(),
             .other = other.exists() ? other.compact() : QByteArray()});
    }

    void add(JsonLine line)
    {
        qint64 &count = line.isEqual() ? m_result.equal : m_result.differences;
        if (++count <= maxComparedLines)
            m_result.lines.append(std::move(line));
    }

    JsonComparison m_result;
};

} // namespace

JsonComparison compareJson(JsonValue one, JsonValue other)
{
    Comparer comparer;
    comparer.compare({}, one, other);
    return comparer.result();
}
