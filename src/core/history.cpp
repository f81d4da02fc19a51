#include "core/history.h"

#include "core/json.h"
#include "core/rowpath.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array templateKeys{"appKey"_L1, "senderKey"_L1, "templateCode"_L1};

QByteArray keyOf(const QByteArray &id, const QByteArray &createdAt, const QByteArray &userName,
                 const QByteArray &content)
{
    return id.isEmpty() ? '-' + createdAt + '\n' + userName + '\n' + content : '+' + id;
}

bool isOf(const TemplateKey &key, const RowPlace &update)
{
    const auto has = [&update](QLatin1StringView name, const QByteArray &text) {
        return readCell(columnOf(templatesTable, name), update).cell == text;
    };
    return has("templateCode"_L1, key.templateCode) && has("senderKey"_L1, key.senderKey)
        && has("appKey"_L1, key.appKey);
}

QList<Attachment> attachmentsOf(JsonValue comment)
{
    QList<Attachment> read;
    const JsonValue list = comment.find("attachment");
    if (!list.is(JsonValue::Kind::Array))
        return read;
    for (JsonValue one = list.first(); one.exists() && read.size() < maxAttachments; one = list.after(one)) {
        const auto text = [one](std::string_view key) {
            const JsonValue value = one.find(key);
            return value.isGiven() ? QString::fromUtf8(value.text()) : QString();
        };
        read.append({.name = text("originalFileName"), .path = text("filePath")});
    }
    return read;
}

void addOfHook(JsonValue hook, JsonValue body, Attachments &attachments)
{
    const JsonValue comments = hook.find(commentsTable.each);
    if (!comments.is(JsonValue::Kind::Array))
        return;
    for (JsonValue one = comments.first(); one.exists(); one = comments.after(one)) {
        const RowPlace place{one, hook, body};
        const auto cell = [&place](QLatin1StringView key) {
            return readCell(columnOf(commentsTable, key), place).cell;
        };
        const auto key = keyOf(cell("id"_L1), cell("createdAt"_L1), cell("userName"_L1), cell("content"_L1));
        if (const auto read = attachmentsOf(one); !read.isEmpty() && !attachments.contains(key))
            attachments.insert(key, read);
    }
}

} // namespace

TemplateKey templateKeyOf(const Table &table, const Cells &cells)
{
    return {.appKey = cellOf(table, cells, "appKey"_L1),
            .senderKey = cellOf(table, cells, "senderKey"_L1),
            .templateCode = cellOf(table, cells, "templateCode"_L1)};
}

Filter filterOf(const TemplateKey &key, const Table &table)
{
    const std::array<QByteArray, templateKeys.size()> texts{key.appKey, key.senderKey, key.templateCode};
    std::vector<Filter> parts;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        Condition condition{.kind = Condition::Kind::Missing, .column = &columnOf(table, templateKeys[i])};
        if (!texts[i].isEmpty()) {
            condition.kind = Condition::Kind::Equals;
            condition.text = texts[i];
        }
        parts.push_back(filterOf(condition));
    }
    return allOf(std::move(parts));
}

QByteArray commentKey(const Cells &cells)
{
    const auto cell = [&cells](QLatin1StringView key) { return cellOf(commentsTable, cells, key); };
    return keyOf(cell("id"_L1), cell("createdAt"_L1), cell("userName"_L1), cell("content"_L1));
}

void addAttachments(const QByteArray &body, const TemplateKey &key, Attachments &attachments)
{
    const auto document = JsonDocument::parse(body);
    if (!document)
        return;
    const JsonValue root = document->root();
    const JsonValue hooks = root.find("hooks");
    if (!hooks.is(JsonValue::Kind::Array))
        return;
    for (JsonValue hook = hooks.first(); hook.exists(); hook = hooks.after(hook)) {
        if (isOf(key, {hook, root, {}}))
            addOfHook(hook, root, attachments);
    }
}
