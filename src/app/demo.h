#pragma once

#include "app/samples.h"
#include "core/result.h"

#include <QString>

constexpr int demoHours = 10;        ///< that the demo's past goes back
constexpr int demoMessages = 20'000; ///< messages in it
constexpr double demoRate = 1;       ///< new deliveries a second

/// Fills the journal of a new folder with a believable past of the last demoHours: templates and what their
/// inspectors wrote, messages one by one and in campaigns, what was sent twice, refused, not understood.
/// now: milliseconds since 1970 UTC.
Result<Done> fillDemo(const QString &folder, qint64 now);

/// Makes what comes in while the demo is looked at.
class DemoDrip
{
public:
    DemoDrip();

    QByteArray next(qint64 now);

private:
    Samples m_messages;
    Samples m_templates;
    int m_count = 0;
};
