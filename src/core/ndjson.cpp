#include "core/ndjson.h"

#include "core/cell.h"
#include "core/json.h"

#include <QStringDecoder>

namespace {

constexpr std::string_view recipientKey = "recipientNo";

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return !decoder.hasError() && text.toUtf8() == bytes;
}

QByteArray bodyField(const QByteArray &body, const char *key)
{
    if (isUtf8(body))
        return QByteArray("\"") + key + "\": " + jsonString(body);
    return QByteArray("\"") + key + "Base64\": \"" + body.toBase64() + '"';
}

/// A header's bytes as JSON: what is no UTF-8 is read as Latin 1, as HTTP's history has it.
QByteArray headerText(const QByteArray &text)
{
    return jsonString(isUtf8(text) ? text : QString::fromLatin1(text).toUtf8());
}

QByteArray valueOf(const Column &column, const QByteArray &cell)
{
    if (cell.isNull())
        return "null";
    switch (column.type) {
    case Type::Integer:
        return readNumber({cell.constData(), static_cast<std::size_t>(cell.size())}) ? cell
                                                                                     : jsonString(cell);
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

QByteArray ndjsonDelivery(const Delivery &delivery, const QTimeZone &zone, bool mask)
{
    const Request &request = delivery.request;
    QByteArray line = "{\"receivedAt\": \"" + writeInstant(request.receivedAt, zone)
        + "\", \"remoteAddress\": " + jsonString(request.remoteAddress) + ", \"method\": "
        + jsonString(request.method) + ", \"target\": " + headerText(request.target) + ", \"headers\": [";
    bool first = true;
    for (const auto &[name, value] : request.headers) {
        line.append(first ? "[" : ", [")
            .append(headerText(name))
            .append(", ")
            .append(headerText(value))
            .append(']');
        first = false;
    }
    line.append("], ");
    if (!mask) {
        line.append(bodyField(request.body, "body"));
    } else {
        const auto document = JsonDocument::parse(request.body);
        line.append(bodyField(document ? document->root().replaced(recipientKey, maskedNumber) : QByteArray{},
                              "body"));
    }
    line.append(", \"outcome\": \"").append(outcomeName(delivery.outcome)).append("\", \"httpStatus\": ");
    line.append(QByteArray::number(delivery.httpStatus))
        .append(", \"note\": ")
        .append(jsonString(delivery.note));
    return line.append(mask ? ", \"masked\": true}\n" : "}\n");
}

QByteArray maskedCell(const Column &column, const QByteArray &cell)
{
    if (cell.isNull())
        return cell;
    if (recipientKey == column.key)
        return maskedNumber(cell);
    // A cell of any type may hold JSON: an object where a text was expected is kept as it came.
    if (!cell.contains(QByteArrayView("recipientNo")) && !cell.startsWith('{') && !cell.startsWith('['))
        return cell;
    const auto document = JsonDocument::parse(cell);
    return document ? document->root().replaced(recipientKey, maskedNumber) : cell;
}
