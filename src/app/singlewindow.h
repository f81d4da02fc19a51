#pragma once

#include "core/result.h"
#include "store/folder.h"

#include <QLocalServer>
#include <QObject>

#include <memory>

/// Sees to it that a folder has one window: a second start raises the first one's. Lives in the main thread.
class SingleWindow : public QObject
{
    Q_OBJECT
public:
    explicit SingleWindow(QString folder, QObject *parent = nullptr);

    /// Whether this process may show the folder's window; false: another one does, and was asked to raise it.
    Result<bool> claim();

signals:
    void raiseWanted();

private:
    [[nodiscard]] Result<bool> askOther() const;
    void answer();

    QString m_folder;
    std::unique_ptr<FolderLock> m_lock;
    QLocalServer m_server;
};
