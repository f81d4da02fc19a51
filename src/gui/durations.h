#pragma once

#include <QString>

/// How long something has lasted, in its largest unit: "5 min", "3 h", "12 d". milliseconds: what is negative
/// has only begun.
QString durationText(qint64 milliseconds);

/// The same, of what is shorter than a minute in seconds to a tenth: "1.2 s".
QString lengthText(qint64 milliseconds);

/// So much working time in days, to a tenth: "3.1 working days".
QString workingDaysText(qint64 milliseconds);
