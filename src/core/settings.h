#pragma once

#include "core/delivery.h"

#include <QString>

/// What the user may choose, from settings.ini, the environment and the command line; handed on by value.
struct Settings
{
    QString dataDir; ///< the folder that one instance lives in
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 8480; ///< 0: any free one
    QString path = QStringLiteral("/webhook");
    QList<QByteArray> signatures;        ///< any of them is accepted
    bool noSignature = false;            ///< accept every request, whatever is set
    qint64 maxBody = 32LL * 1024 * 1024; ///< bytes of one body
};

/// The receiver's rules out of the settings.
inline Rules rulesOf(const Settings &settings)
{
    return {.path = settings.path.toUtf8(),
            .signatures = settings.noSignature ? QList<QByteArray>{} : settings.signatures,
            .maxBody = settings.maxBody};
}
