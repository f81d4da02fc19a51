#pragma once

#include "core/query.h"

#include <QDateTime>

/// The clock of this moment and of this machine, by which filters are read.
inline Clock presentClock()
{
    return {.now = QDateTime::currentMSecsSinceEpoch(), .local = QTimeZone::systemTimeZone()};
}
