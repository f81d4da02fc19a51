#pragma once

#include "core/delivery.h"

#include <QString>

/// Whether a header is one whose value is never kept.
bool isSecretHeader(const QByteArray &name);

/// A command for a POSIX shell that posts a request again: the same body, and the headers that were kept; in
/// the place of a secret value, which is not kept, a word to be replaced.
QString curlCommand(const Request &request, const QString &url);
