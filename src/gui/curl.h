#pragma once

#include "core/delivery.h"

#include <QString>

/// Whether a header is one whose value is never kept.
bool isSecretHeader(const QByteArray &name);

/// A command for a POSIX shell that posts a request again: the same body, and the headers that were kept. The
/// signature, which is not kept, is the shell's variable ALIMBOARD_SIGNATURE; in the place of other secret
/// values stands a word to be replaced.
QString curlCommand(const Request &request, const QString &url);
