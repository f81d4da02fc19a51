#pragma once

#include <QDBusConnection>
#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

class QDBusMessage;

constexpr int maxNoticesEach = 5; ///< in a minute; the others are counted, and one notice says how many

/// What a person is told who looks at something else. Plain text, from outside or not.
struct Notice
{
    QString title;
    QString text;
    bool urgent = false; ///< stays until it is seen
};

/// Shows notices on the desktop by org.freedesktop.Notifications. Never waits for an answer; without such a
/// service nothing happens. Lives in the main thread.
class Notices : public QObject
{
    Q_OBJECT
public:
    /// minute: milliseconds of one.
    explicit Notices(QDBusConnection bus, int minute = 60'000, QObject *parent = nullptr);

    void show(const Notice &notice);

signals:
    void chosen(); ///< somebody clicked on one

private slots:
    void takeAction(const QDBusMessage &message);

private:
    void send(const Notice &notice);
    void endMinute();

    QDBusConnection m_bus;
    QTimer m_minute;     ///< since the first notice that was shown in it
    int m_shown = 0;     ///< in this minute
    int m_more = 0;      ///< that were not
    QList<uint> m_known; ///< the service's numbers of the newest ones
};
