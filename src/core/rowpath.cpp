#include "core/rowpath.h"

#include "core/cell.h"

#include <string_view>

namespace {

/// Follows "a.b.c" from an object.
JsonValue follow(JsonValue value, std::string_view path)
{
    while (!path.empty() && value.exists()) {
        const std::size_t dot = std::min(path.find('.'), path.size());
        value = value.find(path.substr(0, dot));
        path.remove_prefix(std::min(dot + 1, path.size()));
    }
    return value;
}

Reading countOf(JsonValue list)
{
    if (!list.isGiven())
        return {};
    if (!list.is(JsonValue::Kind::Array))
        return {.cell = {}, .trouble = "is no list"};
    return {.cell = QByteArray::number(list.count()), .trouble = {}};
}

Reading joined(JsonValue list, std::string_view key)
{
    if (!list.is(JsonValue::Kind::Array))
        return {};
    QByteArray all;
    for (JsonValue item = list.first(); item.exists(); item = list.after(item)) {
        const JsonValue part = item.find(key);
        if (!part.isGiven())
            continue;
        if (!all.isEmpty())
            all.append(", ");
        all.append(part.text());
    }
    return {.cell = all, .trouble = {}};
}

/// What is odd about a value that a column of texts, codes or times has to hold.
QByteArray troubleWithText(const Column &column, JsonValue value, const QByteArray &text)
{
    switch (value.kind()) {
    case JsonValue::Kind::Object:
        return "is an object";
    case JsonValue::Kind::Array:
        return "is a list";
    case JsonValue::Kind::True:
    case JsonValue::Kind::False: // the one field that the sender describes as a boolean
        return QByteArrayView(column.key) == "isAddedChannel" ? QByteArray{} : QByteArray("is a boolean");
    case JsonValue::Kind::Null:
    case JsonValue::Kind::Number:
    case JsonValue::Kind::String:
        break;
    }
    if (column.type == Type::Time && !text.isEmpty()
        && !readTime({text.constData(), static_cast<std::size_t>(text.size())}))
        return "is no time";
    return {};
}

QByteArray troubleWith(const Column &column, JsonValue value, const QByteArray &text)
{
    switch (column.type) {
    case Type::Integer:
        return readNumber({text.constData(), static_cast<std::size_t>(text.size())})
            ? QByteArray{}
            : QByteArray("is no number");
    case Type::Text:
    case Type::Code:
    case Type::Time:
        return troubleWithText(column, value, text);
    case Type::Instant:
    case Type::Json:
        break;
    }
    return {};
}

Reading readPath(const Column &column, std::string_view path, const RowPlace &place)
{
    JsonValue start = place.value;
    if (path.substr(0, 2) == "^^") {
        start = place.envelope;
        path.remove_prefix(2);
    } else if (path.substr(0, 1) == "^") {
        start = place.around;
        path.remove_prefix(1);
    }
    if (path == ".")
        return {.cell = start.compact(), .trouble = {}};
    if (path.back() == '#')
        return countOf(follow(start, path.substr(0, path.size() - 1)));
    if (const std::size_t star = path.find('*'); star != std::string_view::npos)
        return joined(follow(start, path.substr(0, star)), path.substr(star + 1));
    const JsonValue value = follow(start, path);
    if (!value.isGiven())
        return {};
    QByteArray text = value.text();
    QByteArray trouble = troubleWith(column, value, text);
    return {.cell = std::move(text), .trouble = std::move(trouble)};
}

} // namespace

Reading readCell(const Column &column, const RowPlace &place)
{
    if (column.path[0] == '@')
        return {};
    Reading reading = readPath(column, column.path, place);
    if (reading.cell.isNull() && reading.trouble.isEmpty() && column.alias != nullptr)
        reading = readPath(column, column.alias, place);
    return reading;
}
