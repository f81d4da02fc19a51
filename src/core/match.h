#pragma once

#include "core/filter.h"

#include <QByteArray>
#include <QString>

/// UTF-8 as text; a byte order mark at its beginning stays, which QString::fromUtf8 drops.
QString exactText(QByteArrayView utf8);

/// A text as it is compared without regard to case: NFC, then Unicode's simple case folding, as UTF-8.
QByteArray folded(QStringView text);

/// Whether a cell (UTF-8, as it came) is like a folded pattern.
bool matches(QByteArrayView cell, Match match, QByteArrayView pattern);
