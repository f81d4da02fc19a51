#pragma once

#include <QLocale>
#include <QString>

/// A share as it is written in each of the languages, such as "13.3%".
inline QString percentText(double percent, int decimals = 1)
{
    return QLocale().toString(percent, 'f', decimals) + u'%';
}
