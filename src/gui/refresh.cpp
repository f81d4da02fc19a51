#include "gui/refresh.h"

#include "core/cell.h"

#include <QDateTime>

namespace {

constexpr int interval = 1'000; ///< milliseconds between two questions at most

qint64 presentMinute()
{
    return QDateTime::currentMSecsSinceEpoch() / msPerMinute;
}

} // namespace

Refresh::Refresh(QObject *parent)
    : QObject(parent)
{
    m_second.setInterval(interval);
    connect(&m_second, &QTimer::timeout, this, &Refresh::tick);
}

void Refresh::setShown(bool shown)
{
    if (shown) {
        m_second.start();
        ask();
    } else {
        m_second.stop();
    }
}

void Refresh::ask()
{
    if (!m_second.isActive())
        return;
    m_stale = false;
    m_askedMinute = presentMinute();
    emit wanted();
}

void Refresh::tick()
{
    if (m_stale || presentMinute() != m_askedMinute)
        ask();
}
