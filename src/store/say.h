#pragma once

#include <QCoreApplication>

/// A sentence of this library in the language of the person.
inline QString say(const char *sentence)
{
    return QCoreApplication::translate("Store", sentence);
}
