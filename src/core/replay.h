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

/// Whether what is sent to a URL stays on this machine or in its own network: its host is localhost or an
/// address that is loopback, private or link-local (RFC 1918, 3927, 4193, 4291). A name is not, for nobody
/// knows where it leads.
bool isLocalUrl(const QString &url);

/// Whether it is a URL that deliveries can be posted to: http or https, with a host.
bool isPostUrl(const QString &url);

Q_DECLARE_METATYPE(ReplayWish)
Q_DECLARE_METATYPE(Replayed)
