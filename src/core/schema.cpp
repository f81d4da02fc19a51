#include "core/schema.h"

#include <QString> // where Qt defines what its string views compare
#include <QtGlobal>

#include <algorithm>
#include <array>

/// Marks a text that is translated where it is shown.
#define COLUMN(text) QT_TRANSLATE_NOOP("Column", text)
#define TABLE(text) QT_TRANSLATE_NOOP("Table", text)

namespace {

constexpr Column templateColumns[] = {
    {.key = "receivedAt", .title = COLUMN("Received"), .path = "@receivedAt", .type = Type::Instant},
    {.key = "status",
     .title = COLUMN("Status"),
     .path = "status",
     .codes = "template_status",
     .type = Type::Code},
    {.key = "templateCode", .title = COLUMN("Template"), .path = "templateCode"},
    {.key = "kakaoTemplateCode", .title = COLUMN("Kakao template"), .path = "kakaoTemplateCode"},
    {.key = "senderKey", .title = COLUMN("Sender key"), .path = "senderKey", .repeats = true},
    {.key = "comments", .title = COLUMN("Comments"), .path = "comments#", .type = Type::Integer},
    {.key = "updateDate", .title = COLUMN("Updated"), .path = "updateDate", .type = Type::Time},
    {.key = "hookId", .title = COLUMN("Hook id"), .path = "hookId", .detail = true},
    {.key = "appKey", .title = COLUMN("App key"), .path = "^appKey", .detail = true, .repeats = true},
    {.key = "webhookConfigId",
     .title = COLUMN("Webhook"),
     .path = "^webhookConfigId",
     .detail = true,
     .repeats = true},
    {.key = "delivery", .title = COLUMN("Delivery"), .path = "@delivery", .type = Type::Integer},
};

constexpr Column commentColumns[] = {
    {.key = "receivedAt", .title = COLUMN("Received"), .path = "@receivedAt", .type = Type::Instant},
    {.key = "templateCode", .title = COLUMN("Template"), .path = "^templateCode"},
    {.key = "status",
     .title = COLUMN("Status"),
     .path = "status",
     .codes = "comment_status",
     .type = Type::Code},
    {.key = "userName", .title = COLUMN("Author"), .path = "userName", .repeats = true},
    {.key = "createdAt",
     .title = COLUMN("Created"),
     .path = "createdAt",
     .alias = "createAt",
     .type = Type::Time},
    {.key = "content", .title = COLUMN("Comment"), .path = "content"},
    {.key = "attachments", .title = COLUMN("Attachments"), .path = "attachment#", .type = Type::Integer},
    {.key = "attachmentNames", .title = COLUMN("Attachment names"), .path = "attachment*originalFileName"},
    {.key = "id", .title = COLUMN("Comment id"), .path = "id", .detail = true},
    {.key = "kakaoTemplateCode",
     .title = COLUMN("Kakao template"),
     .path = "^kakaoTemplateCode",
     .detail = true},
    {.key = "senderKey",
     .title = COLUMN("Sender key"),
     .path = "^senderKey",
     .detail = true,
     .repeats = true},
    {.key = "hookId", .title = COLUMN("Hook id"), .path = "^hookId", .detail = true},
    {.key = "appKey", .title = COLUMN("App key"), .path = "^^appKey", .detail = true, .repeats = true},
    {.key = "webhookConfigId",
     .title = COLUMN("Webhook"),
     .path = "^^webhookConfigId",
     .detail = true,
     .repeats = true},
    {.key = "delivery", .title = COLUMN("Delivery"), .path = "@delivery", .type = Type::Integer},
};

constexpr Column messageColumns[] = {
    {.key = "receivedAt", .title = COLUMN("Received"), .path = "@receivedAt", .type = Type::Instant},
    {.key = "kakaoMessageType",
     .title = COLUMN("Type"),
     .path = "kakaoMessageType",
     .codes = "message_type",
     .type = Type::Code},
    {.key = "resultCode",
     .title = COLUMN("Result"),
     .path = "resultCode",
     .codes = "message_result kakao_result",
     .type = Type::Code},
    {.key = "recipientNo", .title = COLUMN("Recipient"), .path = "recipientNo"},
    {.key = "requestId", .title = COLUMN("Request"), .path = "requestId"},
    {.key = "recipientSeq", .title = COLUMN("No. in request"), .path = "recipientSeq", .type = Type::Integer},
    {.key = "requestDate", .title = COLUMN("Requested"), .path = "requestDate", .type = Type::Time},
    {.key = "createDate",
     .title = COLUMN("Created"),
     .path = "createDate",
     .type = Type::Time,
     .detail = true},
    {.key = "receiveDate", .title = COLUMN("Delivered to phone"), .path = "receiveDate", .type = Type::Time},
    {.key = "senderGroupingKey",
     .title = COLUMN("Sender group"),
     .path = "senderGroupingKey",
     .alias = "senderGroupKey",
     .repeats = true},
    {.key = "recipientGroupingKey",
     .title = COLUMN("Recipient group"),
     .path = "recipientGroupingKey",
     .alias = "recipientGropuingKey",
     .repeats = true},
    {.key = "isAddedChannel", .title = COLUMN("Channel added"), .path = "isAddedChannel", .repeats = true},
    {.key = "link",
     .title = COLUMN("Link"),
     .path = "_links.self.href",
     .alias = "_link.self.href",
     .detail = true,
     .repeats = true,
     .around = "requestId"},
    {.key = "hookId", .title = COLUMN("Hook id"), .path = "hookId", .detail = true},
    {.key = "appKey", .title = COLUMN("App key"), .path = "^appKey", .detail = true, .repeats = true},
    {.key = "webhookConfigId",
     .title = COLUMN("Webhook"),
     .path = "^webhookConfigId",
     .detail = true,
     .repeats = true},
    {.key = "delivery", .title = COLUMN("Delivery"), .path = "@delivery", .type = Type::Integer},
};

constexpr Column deliveryColumns[] = {
    {.key = "delivery", .title = COLUMN("Delivery"), .path = "@delivery", .type = Type::Integer},
    {.key = "receivedAt", .title = COLUMN("Received"), .path = "@receivedAt", .type = Type::Instant},
    {.key = "outcome", .title = COLUMN("Outcome"), .path = "@outcome", .type = Type::Code},
    {.key = "httpStatus", .title = COLUMN("Answer"), .path = "@httpStatus", .type = Type::Integer},
    {.key = "event", .title = COLUMN("Event"), .path = "event", .type = Type::Code},
    {.key = "hooks", .title = COLUMN("Hooks"), .path = "hooks#", .type = Type::Integer},
    {.key = "hooksId", .title = COLUMN("Hooks id"), .path = "hooksId"},
    {.key = "webhookConfigId",
     .title = COLUMN("Webhook"),
     .path = "webhookConfigId",
     .detail = true,
     .repeats = true},
    {.key = "productName", .title = COLUMN("Product"), .path = "productName", .repeats = true},
    {.key = "appKey", .title = COLUMN("App key"), .path = "appKey", .detail = true, .repeats = true},
    {.key = "bytes", .title = COLUMN("Bytes"), .path = "@bytes", .type = Type::Integer},
    {.key = "remoteAddress", .title = COLUMN("From"), .path = "@remoteAddress", .repeats = true},
    {.key = "note", .title = COLUMN("Note"), .path = "@note"},
};

constexpr Column otherColumns[] = {
    {.key = "receivedAt", .title = COLUMN("Received"), .path = "@receivedAt", .type = Type::Instant},
    {.key = "productName", .title = COLUMN("Product"), .path = "^productName", .repeats = true},
    {.key = "event", .title = COLUMN("Event"), .path = "^event", .type = Type::Code},
    {.key = "hookId", .title = COLUMN("Hook id"), .path = "hookId"},
    {.key = "hook", .title = COLUMN("Hook"), .path = ".", .type = Type::Json},
    {.key = "appKey", .title = COLUMN("App key"), .path = "^appKey", .detail = true, .repeats = true},
    {.key = "webhookConfigId",
     .title = COLUMN("Webhook"),
     .path = "^webhookConfigId",
     .detail = true,
     .repeats = true},
    {.key = "delivery", .title = COLUMN("Delivery"), .path = "@delivery", .type = Type::Integer},
};

} // namespace

constexpr Table templatesTable{.key = "templates",
                               .title = TABLE("Templates"),
                               .example = "status:rejected",
                               .columns = templateColumns};
constexpr Table commentsTable{.key = "comments",
                              .title = TABLE("Comments"),
                              .each = "comments",
                              .example = "attachments>0",
                              .columns = commentColumns};
constexpr Table messagesTable{
    .key = "messages", .title = TABLE("Messages"), .example = "resultCode:!=1000", .columns = messageColumns};
constexpr Table deliveriesTable{.key = "deliveries",
                                .title = TABLE("Deliveries"),
                                .example = "-outcome:accepted",
                                .columns = deliveryColumns};
constexpr Table othersTable{
    .key = "others", .title = TABLE("Other events"), .example = "event:UNSUBSCRIBE", .columns = otherColumns};

std::span<const Table *const> allTables()
{
    static constexpr std::array<const Table *, 5> tables{&templatesTable, &commentsTable, &messagesTable,
                                                         &deliveriesTable, &othersTable};
    return tables;
}

const Table *findTable(QStringView key)
{
    const auto tables = allTables();
    const auto found = std::find_if(tables.begin(), tables.end(), [key](const Table *table) {
        return key == QLatin1StringView(table->key);
    });
    return found == tables.end() ? nullptr : *found;
}

const Column *findColumn(const Table &table, QStringView key)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(), [key](const Column &column) {
        return key.compare(QLatin1StringView(column.key), Qt::CaseInsensitive) == 0;
    });
    return found == table.columns.end() ? nullptr : &*found;
}

qsizetype columnIndex(const Table &table, QLatin1StringView key)
{
    const auto found = std::find_if(table.columns.begin(), table.columns.end(), [key](const Column &column) {
        return key == QLatin1StringView(column.key);
    });
    return found == table.columns.end() ? -1 : found - table.columns.begin();
}

const Column &columnOf(const Table &table, QLatin1StringView key)
{
    return table.columns[static_cast<std::size_t>(columnIndex(table, key))];
}
