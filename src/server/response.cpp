#include "server/response.h"

namespace {

const char *reason(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Refused";
    }
}

} // namespace

HeaderList responseFields(const Answer &answer, Connection connection)
{
    HeaderList fields{{"Content-Type", "text/plain; charset=utf-8"}, {"X-Content-Type-Options", "nosniff"}};
    if (answer.retryAfter > 0)
        fields.emplaceBack("Retry-After", QByteArray::number(answer.retryAfter));
    if (!answer.allow.isEmpty())
        fields.emplaceBack("Allow", answer.allow);
    switch (connection) {
    case Connection::Stays:
        break;
    case Connection::SaysStays:
        fields.emplaceBack("Connection", "keep-alive");
        break;
    case Connection::Closes:
        fields.emplaceBack("Connection", "close");
        break;
    }
    return fields;
}

QByteArray responseBytes(const Answer &answer, Connection connection, bool bodiless)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + reason(answer.status) + "\r\n";
    for (const auto &[name, value] : responseFields(answer, connection))
        bytes += name + ": " + value + "\r\n";
    bytes += "Content-Length: " + QByteArray::number(answer.text.size()) + "\r\n\r\n";
    return bodiless ? bytes : bytes + answer.text;
}
