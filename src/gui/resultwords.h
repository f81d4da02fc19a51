#pragma once

#include <QByteArray>
#include <QString>

/// How the result of messages is shown in lists.
struct ResultWords
{
    QString name;    ///< the code with its word; of messages without one that they have none yet
    QString tip;     ///< the same, and what it means
    QString drawing; ///< for `drawnIcon`
};

/// code: as it came, empty: none yet. One that is not known is shown as it came: never a guess.
ResultWords resultWords(const QByteArray &code);
