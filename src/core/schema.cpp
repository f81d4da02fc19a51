#include "core/schema.h"

#include <QString> // where Qt defines what its string views compare
#include <QtGlobal>

#include <algorithm>
#include <array>

/// Marks a title, which is translated where it is shown, in the context of the namespace that it stands in.
#define TITLE(text) text

namespace Schema {

constexpr Column templateColumns[] = {
    {.key = "receivedAt", .title = TITLE("Received"), .path = "@receivedAt", .type = Type::Instant},
    {.key = "status",
     .title = TITLE("Status"),
     .path = "status",
     .codes = "kakao/template_status",
     .type = Type::Code},
    {.key = "templateCode", .title = TITLE("Template"), .path = "templateCode"},
    {.key = "kakaoTemplateCode", .title = TITLE("Kakao template"), .path = "kakaoTemplateCode"},
    {.key = "senderKey", .title = TITLE("Sender key"), .path = "senderKey", .repeats = true},
    {.key = "comments", .title = TITLE("Comments"), .path = "comments#", .type = Type::Integer},
    {.key = "updateDate", .title = TITLE("Updated"), .path = "updateDate", .type = Type::Time},
    {.key = "hookId", .title = TITLE("Hook id"), .path = "hookId", .detail = true},
    {.key = "appKey", .title = TITLE("App key"), .path = "^appKey", .detail = true, .repeats = true},
    {.key = "webhookConfigId",
     .title = TITLE("Webhook"),
     .path = "^webhookConfigId",
     .detail = true,
     .repeats = true},
    {.key = "delivery", .title = TITLE("Delivery"), .path = "@delivery", .type = Type::Integer},
};

constexpr Column commentColumns[] = {
    {.key = "receivedAt", .title = TITLE("Received"), .path = "@receivedAt", .type = Type::Instant},
    {.key = "templateCode", .title = TITLE("Template"), .path = "^templateCode"},
    {.key = "status",
     .title = TITLE("Status"),
     .path = "status",
     .codes = "kakao/comment_status",
     .type = Type::Code},
    {.key = "userName", .title = TITLE("Author"), .path = "userName", .repeats = true},
    {.key = "createdAt",
     .title = TITLE("Created"),
     .path = "createdAt",
     .alias = "createAt",
     .type = Type::Time},
    {.key = "content", .title = TITLE("Comment"), .path = "content"},
    {.key = "attachments", .title = TITLE("Attachments"), .path = "attachment#", .type = Type::Integer},
    {.key = "attachmentNames", .title = TITLE("Attachment names"), .path = "attachment*originalFileName"},
    {.key = "id", .title = TITLE("Comment id"), .path = "id", .detail = true},
    {.key = "kakaoTemplateCode",
     .title = TITLE("Kakao template"),
     .path = "^kakaoTemplateCode",
     .detail = true},
    {.key = "senderKey", .title = TITLE("Sender key"), .path = "^senderKey", .detail = true, .repeats = true},
    {.key = "hookId", .title = TITLE("Hook id"), .path = "^hookId", .detail = true},
    {.key = "appKey", .title = TITLE("App key"), .path = "^^appKey", .detail = true, .repeats = true},
    {.key = "webhookConfigId",
     .title = TITLE("Webhook"),
     .path = "^^webhookConfigId",
     .detail = true,
     .repeats = true},
    {.key = "delivery", .title = TITLE("Delivery"), .path = "@delivery", .type = Type::Integer},
};

constexpr Column messageColumns[] = {
    {.key = "receivedAt", .title = TITLE("Received"), .path = "@receivedAt", .type = Type::Instant},
    {.key = "kakaoMessageType",
     .title = TITLE("Type"),
     .path = "kakaoMessageType",
     .codes = "kakao/message_type",
     .type = Type::Code},
    {.key = "resultCode",
     .title = TITLE("Result"),
     .path = "resultCode",
     .codes = "kakao/message_result kakao/kakao_result",
     .type = Type::Code},
    {.key = "recipientNo", .title = TITLE("Recipient"), .path = "recipientNo"},
    {.key = "requestId", .title = TITLE("Request"), .path = "requestId"},
    {.key = "recipientSeq", .title = TITLE("No. in request"), .path = "recipientSeq", .type = Type::Integer},
    {.key = "requestDate", .title = TITLE("Requested"), .path = "requestDate", .type = Type::Time},
    {.key = "createDate",
     .title = TITLE("Created"),
     .path = "createDate",
     .type = Type::Time,
     .detail = true},
    {.key = "receiveDate", .title = TITLE("Delivered to phone"), .path = "receiveDate", .type = Type::Time},
    {.key = "senderGroupingKey",
     .title = TITLE("Sender group"),
     .path = "senderGroupingKey",
     .alias = "senderGroupKey",
     .repeats = true},
    {.key = "recipientGroupingKey",
     .title = TITLE("Recipient group"),
     .path = "recipientGroupingKey",
     .alias = "recipientGropuingKey",
     .repeats = true},
    {.key = "isAddedChannel", .title = TITLE("Channel added"), .path = "isAddedChannel", .repeats = true},
    {.key = "link",
     .title = TITLE("Link"),
     .path = "_links.self.href",
     .alias = "_link.self.href",
     .detail = true,
     .repeats = true,
     .around = "requestId"},
    {.key = "hookId", .title = TITLE("Hook id"), .path = "hookId", .detail = true},
    {.key = "appKey", .title = TITLE("App key"), .path = "^appKey", .detail = true, .repeats = true},
    {.key = "webhookConfigId",
     .title = TITLE("Webhook"),
     .path = "^webhookConfigId",
     .detail = true,
     .repeats = true},
    {.key = "delivery", .title = TITLE("Delivery"), .path = "@delivery", .type = Type::Integer},
};

constexpr Column deliveryColumns[] = {
    {.key = "delivery", .title = TITLE("Delivery"), .path = "@delivery", .type = Type::Integer},
    {.key = "receivedAt", .title = TITLE("Received"), .path = "@receivedAt", .type = Type::Instant},
    {.key = "outcome", .title = TITLE("Outcome"), .path = "@outcome", .type = Type::Code},
    {.key = "httpStatus", .title = TITLE("Answer"), .path = "@httpStatus", .type = Type::Integer},
    {.key = "event", .title = TITLE("Event"), .path = "event", .type = Type::Code},
    {.key = "hooks", .title = TITLE("Hooks"), .path = "hooks#", .type = Type::Integer},
    {.key = "hooksId", .title = TITLE("Hooks id"), .path = "hooksId"},
    {.key = "webhookConfigId",
     .title = TITLE("Webhook"),
     .path = "webhookConfigId",
     .detail = true,
     .repeats = true},
    {.key = "productName", .title = TITLE("Product"), .path = "productName", .repeats = true},
    {.key = "appKey", .title = TITLE("App key"), .path = "appKey", .detail = true, .repeats = true},
    {.key = "bytes", .title = TITLE("Bytes"), .path = "@bytes", .type = Type::Integer},
    {.key = "remoteAddress", .title = TITLE("From"), .path = "@remoteAddress", .repeats = true},
    {.key = "note", .title = TITLE("Note"), .path = "@note"},
};

constexpr Column otherColumns[] = {
    {.key = "receivedAt", .title = TITLE("Received"), .path = "@receivedAt", .type = Type::Instant},
    {.key = "productName", .title = TITLE("Product"), .path = "^productName", .repeats = true},
    {.key = "event", .title = TITLE("Event"), .path = "^event", .type = Type::Code},
    {.key = "hookId", .title = TITLE("Hook id"), .path = "hookId"},
    {.key = "hook", .title = TITLE("Hook"), .path = ".", .type = Type::Json},
    {.key = "appKey", .title = TITLE("App key"), .path = "^appKey", .detail = true, .repeats = true},
    {.key = "webhookConfigId",
     .title = TITLE("Webhook"),
     .path = "^webhookConfigId",
     .detail = true,
     .repeats = true},
    {.key = "delivery", .title = TITLE("Delivery"), .path = "@delivery", .type = Type::Integer},
};

constexpr Column smsColumns[] = {
    {.key = "receivedAt", .title = TITLE("Received"), .path = "@receivedAt", .type = Type::Instant},
    {.key = "event", .title = TITLE("Event"), .path = "^event", .codes = "sms/event", .type = Type::Code},
    {.key = "messageStatus",
     .title = TITLE("Status"),
     .path = "messageStatus",
     .codes = "sms/request_state",
     .type = Type::Code},
    {.key = "resultCode",
     .title = TITLE("Result"),
     .path = "resultCode",
     .codes = "sms/sms_result",
     .type = Type::Code},
    {.key = "recipientNo", .title = TITLE("Recipient"), .path = "recipientNo"},
    {.key = "sendNo", .title = TITLE("Sender number"), .path = "sendNo", .repeats = true},
    {.key = "requestId", .title = TITLE("Request"), .path = "requestId"},
    {.key = "recipientSeq", .title = TITLE("No. in request"), .path = "recipientSeq", .type = Type::Integer},
    {.key = "requestDate", .title = TITLE("Requested"), .path = "requestDate", .type = Type::Time},
    {.key = "receiveDate", .title = TITLE("Delivered to phone"), .path = "receiveDate", .type = Type::Time},
    {.key = "senderType",
     .title = TITLE("Type"),
     .path = "senderType",
     .codes = "sms/message_type",
     .type = Type::Code},
    {.key = "messageCount",
     .title = TITLE("Parts"),
     .path = "messageCount",
     .type = Type::Integer,
     .detail = true},
    {.key = "senderGroupingKey",
     .title = TITLE("Sender group"),
     .path = "senderGroupingKey",
     .alias = "senderGroupKey",
     .repeats = true},
    {.key = "recipientGroupingKey",
     .title = TITLE("Recipient group"),
     .path = "recipientGroupingKey",
     .alias = "recipientGropuingKey",
     .repeats = true},
    {.key = "unsubscribeNo",
     .title = TITLE("Unsubscribe number"),
     .path = "unsubscribeNo",
     .detail = true,
     .repeats = true},
    {.key = "enterpriseName",
     .title = TITLE("Company"),
     .path = "enterpriseName",
     .detail = true,
     .repeats = true},
    {.key = "createdDateTime",
     .title = TITLE("Created"),
     .path = "createdDateTime",
     .type = Type::Time,
     .detail = true},
    {.key = "countryCode", .title = TITLE("Country"), .path = "countryCode", .detail = true, .repeats = true},
    {.key = "blockedDateTime",
     .title = TITLE("Blocked"),
     .path = "blockedDateTime",
     .type = Type::Time,
     .detail = true},
    {.key = "dlrStatus",
     .title = TITLE("Delivery report"),
     .path = "dlrStatus",
     .codes = "sms/request_state",
     .type = Type::Code,
     .detail = true},
    {.key = "networkCode", .title = TITLE("Network"), .path = "networkCode", .detail = true, .repeats = true},
    {.key = "errorCode", .title = TITLE("Error code"), .path = "errorCode", .detail = true, .repeats = true},
    {.key = "link",
     .title = TITLE("Link"),
     .path = "_links.self.href",
     .alias = "_link.self.href",
     .detail = true,
     .repeats = true,
     .around = "requestId"},
    {.key = "hookId", .title = TITLE("Hook id"), .path = "hookId", .detail = true},
    {.key = "appKey", .title = TITLE("App key"), .path = "^appKey", .detail = true, .repeats = true},
    {.key = "webhookConfigId",
     .title = TITLE("Webhook"),
     .path = "^webhookConfigId",
     .detail = true,
     .repeats = true},
    {.key = "delivery", .title = TITLE("Delivery"), .path = "@delivery", .type = Type::Integer},
};

constexpr Column emailColumns[] = {
    {.key = "receivedAt", .title = TITLE("Received"), .path = "@receivedAt", .type = Type::Instant},
    {.key = "event", .title = TITLE("Event"), .path = "^event", .codes = "email/event", .type = Type::Code},
    {.key = "mailStatusCode",
     .title = TITLE("Status"),
     .path = "mailStatusCode",
     .codes = "email/request_state",
     .type = Type::Code},
    {.key = "receiveMailAddr", .title = TITLE("Recipient address"), .path = "receiveMailAddr"},
    {.key = "senderAddress", .title = TITLE("Sender"), .path = "senderAddress", .repeats = true},
    {.key = "requestId", .title = TITLE("Request"), .path = "requestId"},
    {.key = "mailSeq", .title = TITLE("No. in request"), .path = "mailSeq", .type = Type::Integer},
    {.key = "requestDate", .title = TITLE("Requested"), .path = "requestDate", .type = Type::Time},
    {.key = "createDate",
     .title = TITLE("Created"),
     .path = "createDate",
     .type = Type::Time,
     .detail = true},
    {.key = "resultDate", .title = TITLE("Result at"), .path = "resultDate", .type = Type::Time},
    {.key = "dsnCode",
     .title = TITLE("Mail status code"),
     .path = "dsnCode",
     .codes = "email/dsn_code",
     .type = Type::Code},
    {.key = "dsnMessage", .title = TITLE("Mail status"), .path = "dsnMessage", .repeats = true},
    {.key = "messageType",
     .title = TITLE("Type"),
     .path = "messageType",
     .codes = "email/message_type",
     .type = Type::Code},
    {.key = "senderGroupingKey",
     .title = TITLE("Sender group"),
     .path = "senderGroupingKey",
     .alias = "senderGroupKey",
     .repeats = true},
    {.key = "createdDateTime",
     .title = TITLE("Unsubscribed"),
     .path = "createdDateTime",
     .type = Type::Time,
     .detail = true},
    {.key = "link",
     .title = TITLE("Link"),
     .path = "_links.self.href",
     .alias = "_link.self.href",
     .detail = true,
     .repeats = true,
     .around = "requestId"},
    {.key = "hookId", .title = TITLE("Hook id"), .path = "hookId", .detail = true},
    {.key = "appKey", .title = TITLE("App key"), .path = "^appKey", .detail = true, .repeats = true},
    {.key = "webhookConfigId",
     .title = TITLE("Webhook"),
     .path = "^webhookConfigId",
     .detail = true,
     .repeats = true},
    {.key = "delivery", .title = TITLE("Delivery"), .path = "@delivery", .type = Type::Integer},
};

} // namespace Schema

constexpr Table templatesTable{.key = "templates",
                               .title = QT_TRANSLATE_NOOP("Schema", "Templates"),
                               .example = "status:rejected",
                               .columns = Schema::templateColumns};
constexpr Table commentsTable{.key = "comments",
                              .title = QT_TRANSLATE_NOOP("Schema", "Comments"),
                              .each = "comments",
                              .example = "attachments>0",
                              .columns = Schema::commentColumns};
constexpr Table messagesTable{.key = "messages",
                              .title = QT_TRANSLATE_NOOP("Schema", "Messages"),
                              .example = "result:error",
                              .columns = Schema::messageColumns};
constexpr Table deliveriesTable{.key = "deliveries",
                                .title = QT_TRANSLATE_NOOP("Schema", "Deliveries"),
                                .example = "-outcome:accepted",
                                .columns = Schema::deliveryColumns};
constexpr Table othersTable{.key = "others",
                            .title = QT_TRANSLATE_NOOP("Schema", "Other events"),
                            .example = "productName:RCS",
                            .columns = Schema::otherColumns};
constexpr Table smsTable{.key = "sms",
                         .title = QT_TRANSLATE_NOOP("Schema", "SMS"),
                         .example = "event:UNSUBSCRIBE",
                         .product = "sms",
                         .marks = "recipientNo countryCode dlrStatus",
                         .columns = Schema::smsColumns};
constexpr Table emailTable{.key = "email",
                           .title = QT_TRANSLATE_NOOP("Schema", "Email"),
                           .example = "mailStatusCode:SST3",
                           .product = "email",
                           .marks = "receiveMailAddr",
                           .columns = Schema::emailColumns};

std::span<const Table *const> allTables()
{
    static constexpr std::array<const Table *, 7> tables{&templatesTable,  &commentsTable, &messagesTable,
                                                         &deliveriesTable, &othersTable,   &smsTable,
                                                         &emailTable};
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
