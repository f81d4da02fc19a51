#pragma once

#include "core/delivery.h"

/// What an answer says of the connection it leaves on.
enum class Connection {
    Stays,     ///< nothing: HTTP/1.1 keeps a connection unless something is said
    SaysStays, ///< keep-alive, as HTTP/1.0 wants it said
    Closes     ///< close
};

/// The header fields of an answer, all but Content-Length.
HeaderList responseFields(const Answer &answer, Connection connection);

/// The whole answer as bytes. bodiless: to HEAD, with the length of the text but without it.
QByteArray responseBytes(const Answer &answer, Connection connection, bool bodiless);
