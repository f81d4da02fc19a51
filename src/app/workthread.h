#pragma once

#include <QObject>
#include <QThread>

/// A thread with an event loop in which one object lives. Ends, and ends the object in its own thread, when
/// destroyed: what runs there is asked to stop by isInterruptionRequested().
class WorkThread
{
public:
    /// worker: an object without parent; the thread owns it from now on.
    WorkThread(const QString &name, QObject *worker);
    ~WorkThread();
    Q_DISABLE_COPY_MOVE(WorkThread)

private:
    QThread m_thread;
};
