#pragma once

#include "core/delivery.h"

#include <QByteArray>

/// Small deliveries for tests.
namespace sample {

/// A message hook; its number makes hookId, requestId and recipientNo its own.
inline QByteArray message(int number, const QByteArray &more = {})
{
    const QByteArray id = QByteArray::number(number).rightJustified(6, '0');
    return R"({"kakaoMessageType":"ALIMTALK_NORMAL","requestId":"20261101)" + id + R"(","recipientSeq":1,)"
        + R"("requestDate":"2026-11-01 10:00:00","createDate":"2026-11-01 10:00:01","receiveDate":"2026-11-01 10:00:02",)"
        + R"("recipientNo":"01000)" + id
        + R"(","resultCode":"1000","senderGroupingKey":"S","recipientGroupingKey":"R",)"
        + R"("_links":{"self":{"href":"https://example.com/"}},"hookId":"M)" + id + '"' + more + '}';
}

/// A comment of a template update.
inline QByteArray comment(int id, const QByteArray &content = "reason", const QByteArray &status = "REJ")
{
    return R"({"id":)" + QByteArray::number(id) + R"(,"content":")" + content + R"(","userName":"inspector",)"
        + R"("createdAt":"2026-11-01 09:00:00","attachment":[],"status":")" + status + "\"}";
}

/// A template hook with comments.
inline QByteArray templateUpdate(const QByteArray &hookId, const QList<QByteArray> &comments = {},
                                 const QByteArray &updateDate = "2026-11-01 10:00:00",
                                 const QByteArray &status = "TSC04")
{
    return R"({"senderKey":"sender","templateCode":"WELCOME","kakaoTemplateCode":"K1","status":")" + status
        + R"(","comments":[)" + comments.join(',') + R"(],"updateDate":")" + updateDate + R"(","hookId":")"
        + hookId + "\"}";
}

/// The body around hooks.
inline QByteArray body(const QList<QByteArray> &hooks, const QByteArray &appKey = "appKey")
{
    return R"({"hooksId":"h","webhookConfigId":"w","productName":"KakaoTalk Bizmessage","appKey":")" + appKey
        + R"(","event":"MESSAGE_RESULT_UPDATE","hooks":[)" + hooks.join(',') + "]}";
}

/// A request as the sender makes it.
inline Request request(const QByteArray &body)
{
    return {.method = "POST",
            .target = "/webhook",
            .headers = {{"Content-Type", "application/json;charset=UTF-8"}},
            .body = body,
            .remoteAddress = "127.0.0.1",
            .receivedAt = 1'793'500'000'000};
}

/// A delivery as it was judged.
inline Delivery delivery(const QByteArray &body)
{
    return judgeBody(request(body)).delivery;
}

} // namespace sample
