#include "gui/durations.h"

#include "core/cell.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

QString durationText(qint64 milliseconds)
{
    const qint64 length = std::max(milliseconds, 0LL);
    const auto text = [](const char *pattern, qint64 number) {
        return QCoreApplication::translate("Durations", pattern).arg(QLocale().toString(number));
    };
    if (length < msPerHour)
        return text(QT_TRANSLATE_NOOP("Durations", "%1 min"), length / msPerMinute);
    if (length < 2 * msPerDay)
        return text(QT_TRANSLATE_NOOP("Durations", "%1 h"), length / msPerHour);
    return text(QT_TRANSLATE_NOOP("Durations", "%1 d"), length / msPerDay);
}

QString lengthText(qint64 milliseconds)
{
    if (milliseconds >= msPerMinute)
        return durationText(milliseconds);
    const double seconds = static_cast<double>(milliseconds) / msPerSecond;
    return QCoreApplication::translate("Durations", "%1 s").arg(QLocale().toString(seconds, 'f', 1));
}

QString workingDaysText(qint64 milliseconds)
{
    const double days = static_cast<double>(milliseconds) / static_cast<double>(msPerDay);
    return QCoreApplication::translate("Durations", "%1 working days").arg(QLocale().toString(days, 'f', 1));
}
