#include "app/notices.h"

#include "gui/plaintext.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace {

constexpr int answerTime = 5'000;    ///< milliseconds for the service to answer
constexpr qsizetype maxKnown = 100;  ///< notices whose clicks are ours
constexpr qsizetype maxTitle = 150;  ///< characters
constexpr qsizetype maxText = 1'000; ///< characters, before they are escaped
constexpr uchar usualUrgency = 1;    ///< of the specification
constexpr uchar criticalUrgency = 2;
const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;
const auto clicked = u"default"_s; ///< the action of a click on the notice itself

} // namespace

Notices::Notices(QDBusConnection bus, int minute, QObject *parent)
    : QObject(parent)
    , m_bus(std::move(bus))
{
    m_minute.setSingleShot(true);
    m_minute.setInterval(minute);
    connect(&m_minute, &QTimer::timeout, this, &Notices::endMinute);
    // From any sender: to name one, Qt would ask the bus who that is, and wait.
    m_bus.connect({}, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(QDBusMessage)));
}

void Notices::show(const Notice &notice)
{
    if (!m_minute.isActive()) {
        m_shown = 0;
        m_minute.start();
    }
    if (m_shown >= maxNoticesEach) {
        ++m_more;
        return;
    }
    ++m_shown;
    send(notice);
}

void Notices::endMinute()
{
    if (m_more == 0)
        return;
    const int more = std::exchange(m_more, 0);
    m_shown = 0;
    show({.title = more == 1 ? tr("1 more notice") : tr("%1 more notices").arg(more),
          .text = tr("The window has all that came."),
          .urgent = false});
}

void Notices::send(const Notice &notice)
{
    const QVariantMap hints{
        {u"urgency"_s, QVariant::fromValue(notice.urgent ? criticalUrgency : usualUrgency)},
        {u"desktop-entry"_s, QGuiApplication::desktopFileName()}};
    auto message = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    // The text is markup to some services.
    message.setArguments(
        {u"AlimBoard"_s, uint(0), u"org.alimboard.AlimBoard"_s, visibleLine(notice.title, maxTitle),
         visibleText(notice.text, maxText).toHtmlEscaped(), QStringList{clicked, tr("Show")}, hints, -1});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, answerTime), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<uint> reply = *watcher;
        if (reply.isValid())
            m_known.append(reply.value());
        if (m_known.size() > maxKnown)
            m_known.removeFirst();
        watcher->deleteLater();
    });
}

void Notices::takeAction(const QDBusMessage &message)
{
    const auto arguments = message.arguments();
    if (arguments.value(1).toString() == clicked && m_known.contains(arguments.value(0).toUInt()))
        emit chosen();
}
