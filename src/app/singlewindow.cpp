#include "app/singlewindow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

namespace {

constexpr int tries = 50;          ///< the other one may have begun just now
constexpr int between = 100;       ///< milliseconds between two tries
constexpr int answerTime = 2'000;  ///< milliseconds for the other one to take notice
constexpr qsizetype nameSize = 24; ///< of the folder's digest in the server's name
constexpr qint64 maxLine = 64;     ///< bytes that another process may say
constexpr QLatin1StringView windowLock("window.lock");
constexpr QByteArrayView raiseWord("raise");
constexpr QByteArrayView forgetWord("forget ");

QString serverName(const QString &folder)
{
    const QByteArray path = QFileInfo(folder).canonicalFilePath().toUtf8();
    const QByteArray digest = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex();
    // Where nobody else can put one in its place.
    const QDir own(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    return own.filePath(QStringLiteral("alimboard-") + QLatin1String(digest.first(nameSize)));
}

/// Connects to the process that holds a folder's window; it may have begun just now.
bool connectTo(QLocalSocket &socket, const QString &folder)
{
    for (int i = 0; i < tries; ++i) {
        socket.connectToServer(serverName(folder));
        if (socket.waitForConnected(answerTime))
            return true;
        QThread::msleep(between);
    }
    return false;
}

/// Says a line; the other one says that it has taken notice by closing the connection.
bool tell(QLocalSocket &socket, const QByteArray &line)
{
    socket.write(line + '\n');
    return socket.state() != QLocalSocket::ConnectedState || socket.waitForDisconnected(answerTime);
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
    auto lock = FolderLock::take(m_folder, windowLock);
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
    QLocalSocket socket;
    if (!connectTo(socket, m_folder))
        return Error{tr("Another AlimBoard shows %1, but does not answer.").arg(m_folder)};
    tell(socket, raiseWord.toByteArray());
    return false;
}

Result<Done> SingleWindow::tellToForget(const QString &folder, const RecipientNumber &number)
{
    QLocalSocket socket;
    const auto isShown = [&folder] { return FolderLock::holder(folder, windowLock) != 0; };
    if (!isShown())
        return Done{};
    const bool told = connectTo(socket, folder) && tell(socket, forgetWord.toByteArray() + number.digits());
    if (told || !isShown())
        return Done{};
    return Error{tr("The window on %1 does not answer: close it, then try again.").arg(folder)};
}

void SingleWindow::answer()
{
    while (auto *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(maxLine);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { take(socket); });
        QTimer::singleShot(answerTime, socket, &QLocalSocket::abort);
        take(socket);
    }
}

/// Takes the line of another process, once it is there.
void SingleWindow::take(QLocalSocket *socket)
{
    if (!socket->canReadLine())
        return;
    const QByteArray line = socket->readLine().trimmed();
    if (line == raiseWord) {
        socket->disconnectFromServer();
        emit raiseWanted();
        return;
    }
    if (line.startsWith(forgetWord)) {
        const auto number = RecipientNumber::parse(QString::fromUtf8(line.sliced(forgetWord.size())));
        if (number)
            emit forgetWanted(*number);
    }
    socket->disconnectFromServer();
}
