#include "core/ndjson.h"

#include "core/cell.h"
#include "core/json.h"

#include <algorithm>

namespace {

constexpr std::string_view recipientKey("recipientNo");

void appendBody(QByteArray &text, const QByteArray &body)
{
    if (body.isValidUtf8()) {
        text.append("\"body\": ");
        appendJsonString(text, body);
    } else {
        text.append("\"bodyBase64\": \"").append(body.toBase64()).append('"');
    }
}

/// Whether the target and all headers are UTF-8. HTTP knows bytes only, and Latin 1 by its history.
bool isHeadUtf8(const Request &request)
{
    return request.target.isValidUtf8()
        && std::all_of(request.headers.begin(), request.headers.end(), [](const auto &field) {
               return field.first.isValidUtf8() && field.second.isValidUtf8();
           });
}

/// A text of the head; one that is not UTF-8 is read as Latin 1.
QByteArray headText(const QByteArray &text, bool utf8)
{
    return jsonString(utf8 ? text : QString::fromLatin1(text).toUtf8());
}

QByteArray valueOf(const Column &column, const QByteArray &cell)
{
    if (cell.isNull())
        return "null";
    switch (column.type) {
    case Type::Integer:
        return readNumber(textView(cell)) ? cell : jsonString(cell);
    case Type::Json:
        return JsonDocument::parse(cell) ? cell : jsonString(cell);
    case Type::Text:
    case Type::Code:
    case Type::Time:
    case Type::Instant:
        break;
    }
    return jsonString(cell);
}

} // namespace

bool holdsRecipients(const Column &column)
{
    return recipientKey == column.key;
}

QByteArray maskedBody(const QByteArray &body)
{
    const auto document = JsonDocument::parse(body);
    return document ? document->root().replaced(recipientKey, maskedNumber) : QByteArray{};
}

QByteArray ndjsonRow(const QList<const Column *> &columns, const QList<QByteArray> &cells)
{
    QByteArray line("{");
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (i > 0)
            line.append(", ");
        line.append(jsonString(columns[i]->key)).append(": ").append(valueOf(*columns[i], cells[i]));
    }
    return line.append("}\n");
}

void appendNdjsonDelivery(QByteArray &text, const Delivery &delivery, const QTimeZone &zone, bool mask)
{
    const Request &request = delivery.request;
    const bool utf8 = isHeadUtf8(request);
    text += "{\"receivedAt\": \"" + writeInstant(request.receivedAt, zone) + "\", \"remoteAddress\": "
        + jsonString(request.remoteAddress) + ", \"method\": " + jsonString(request.method)
        + ", \"target\": " + headText(request.target, utf8) + ", \"headers\": [";
    const char *separator = "";
    for (const auto &[name, value] : request.headers) {
        text += separator + ('[' + headText(name, utf8)) + ", " + headText(value, utf8) + ']';
        separator = ", ";
    }
    text += "], ";
    appendBody(text, mask ? maskedBody(request.body) : request.body);
    text += ", \"outcome\": \"" + QByteArray(outcomeName(delivery.outcome)) + "\", \"httpStatus\": "
        + QByteArray::number(delivery.httpStatus) + ", \"note\": " + jsonString(delivery.note);
    text += utf8 ? "" : ", \"latin1\": true";
    text += mask ? ", \"masked\": true" : "";
    text += "}\n";
}

QByteArray ndjsonDelivery(const Delivery &delivery, const QTimeZone &zone, bool mask)
{
    QByteArray line;
    appendNdjsonDelivery(line, delivery, zone, mask);
    return line;
}

QByteArray maskedCell(const Column &column, const QByteArray &cell)
{
    if (cell.isNull())
        return cell;
    if (holdsRecipients(column))
        return maskedNumber(cell);
    // A cell of any type may hold JSON: an object where a text was expected is kept as it came. A key that is
    // not there by its letters is there by an escape, or not at all.
    if (!cell.contains(QByteArrayView(recipientKey)) && !cell.contains('\\'))
        return cell;
    const auto document = JsonDocument::parse(cell);
    return document ? document->root().replaced(recipientKey, maskedNumber) : cell;
}
