#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

constexpr qsizetype maxReplayed = 1'000; ///< deliveries that are sent again at once

/// The field of a request that says which delivery it is a replay of.
constexpr const char *replayField = "X-AlimBoard-Replay";

/// Deliveries that are to be posted once more, one after the other.
struct ReplayWish
{
    QList<qint64> deliveries; ///< their numbers, in the order in which they are sent
    QString url;
    bool sign = false; ///< with the signature that is set here

    bool operator==(const ReplayWish &) const = default;
};

/// What came back of one.
struct Replayed
{
    qint64 delivery = 0;
    int status = 0; ///< of the answer; 0: there was none
    QString said;   ///< the answer's text, or why there was none

    bool operator==(const Replayed &) const = default;
};

Q_DECLARE_METATYPE(ReplayWish)
Q_DECLARE_METATYPE(Replayed)
