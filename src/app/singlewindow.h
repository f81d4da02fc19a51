#pragma once

#include "core/recipient.h"
#include "core/result.h"
#include "store/folder.h"

#include <QLocalServer>
#include <QObject>

#include <memory>

class QLocalSocket;

/// Sees to it that a folder has one window: a second start raises the first one's. Lives in the main thread.
class SingleWindow : public QObject
{
    Q_OBJECT
public:
    explicit SingleWindow(QString folder, QObject *parent = nullptr);

    /// Whether this process may show the folder's window; false: another one does, and was asked to raise it.
    Result<bool> claim();

    /// Has the process that shows a folder's window forget a number, and waits until it has: nothing to do
    /// where there is none.
    static Result<Done> tellToForget(const QString &folder, const RecipientNumber &number);

signals:
    void raiseWanted();
    void forgetWanted(const RecipientNumber &number);

private:
    [[nodiscard]] Result<bool> askOther() const;
    void answer();
    void take(QLocalSocket *socket);

    QString m_folder;
    std::unique_ptr<FolderLock> m_lock;
    QLocalServer m_server;
};
