#pragma once

#include <QString>

/// How a character that came from outside is written where it would not be seen, or would move or turn what
/// is around it: control characters as ␀, those that turn the direction of writing as [U+202E]. Empty: it may
/// stand as it is, as line breaks and tabs may.
QString visibleForm(char16_t unit);
