#include "app/workthread.h"

WorkThread::WorkThread(const QString &name, QObject *worker)
{
    m_thread.setObjectName(name);
    worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, worker, &QObject::deleteLater);
    m_thread.start();
}

WorkThread::~WorkThread()
{
    m_thread.requestInterruption();
    m_thread.quit();
    m_thread.wait();
}
