#pragma once

#include <QApplication>
#include <QByteArray>
#include <QEvent>

class QMetaObject;

/// What the main thread did in one pass of its event loop.
struct Pass
{
    qint64 cpu = 0;      ///< nanoseconds of the thread's processor time in all of its events
    qint64 wall = 0;     ///< nanoseconds by the clock
    qint64 eventCpu = 0; ///< nanoseconds of processor time of the event that took most of it
    QByteArray event;    ///< its kind, and the class and name of the object that took it
};

/// The application of the window. In the category `alimboard.stall` it tells of each pass of the main
/// thread's event loop in which the window stood still for longer than a threshold, which event it was, and
/// for how long: in processor time, which a loaded machine does not change, and by the clock. It measures
/// nothing while the category is off and nobody is connected to passed().
class WatchedApplication : public QApplication
{
    Q_OBJECT
public:
    WatchedApplication(int &count, char **words);

    /// Passes that take at most so many milliseconds of processor time are not told.
    void setThreshold(qint64 milliseconds) { m_threshold = milliseconds; }

    bool notify(QObject *receiver, QEvent *event) override;

signals:
    void passed(const Pass &pass);

private:
    /// What is known of an event when it is over.
    struct Event
    {
        QEvent::Type type = QEvent::None;
        const QMetaObject *kind = nullptr; ///< of who took it
        QString name;                      ///< of who took it

        [[nodiscard]] QByteArray text() const;
    };

    void add(const Event &event);
    void endPass();
    void tell(const Pass &pass);

    qint64 m_threshold; ///< milliseconds
    bool m_watching = false;
    bool m_inEvent = false; ///< events that are sent meanwhile are part of it
    qint64 m_cpuSince = 0;  ///< of what is not in m_pass yet
    qint64 m_wallSince = 0;
    Pass m_pass;
    Event m_event; ///< that took most of it
};
