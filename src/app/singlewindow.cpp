#include "app/singlewindow.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>
#include <QThread>

namespace {

constexpr int tries = 50;          ///< the other one may have begun just now
constexpr int between = 100;       ///< milliseconds between two tries
constexpr int answerTime = 2'000;  ///< milliseconds for the other one to take notice
constexpr qsizetype nameSize = 24; ///< of the folder's digest in the server's name

QString serverName(const QString &folder)
{
    const QByteArray path = QFileInfo(folder).canonicalFilePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("alimboard-") + QLatin1String(digest.first(nameSize));
}

} // namespace

SingleWindow::SingleWindow(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_server(this)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleWindow::answer);
}

Result<bool> SingleWindow::claim()
{
    const auto made = makeFolder(m_folder);
    if (!made)
        return made.error();
    auto lock = FolderLock::take(m_folder, QStringLiteral("window.lock"));
    if (!lock)
        return lock.error();
    if (!*lock)
        return askOther();
    m_lock = std::move(*lock);
    // Whoever holds the lock is the only one: a socket that is there was left by a process that was killed.
    QLocalServer::removeServer(serverName(m_folder));
    if (!m_server.listen(serverName(m_folder)))
        return Error{tr("The window cannot be found by a second start: %1").arg(m_server.errorString())};
    return true;
}

Result<bool> SingleWindow::askOther() const
{
    for (int i = 0; i < tries; ++i) {
        QLocalSocket socket;
        socket.connectToServer(serverName(m_folder));
        if (socket.waitForConnected(answerTime)) {
            // It says that it has taken notice by closing the connection.
            if (socket.state() == QLocalSocket::ConnectedState)
                socket.waitForDisconnected(answerTime);
            return false;
        }
        QThread::msleep(between);
    }
    return Error{tr("Another AlimBoard shows %1, but does not answer.").arg(m_folder)};
}

void SingleWindow::answer()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->disconnectFromServer();
        emit raiseWanted();
    }
}
