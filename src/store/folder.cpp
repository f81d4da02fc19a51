#include "store/folder.h"

#include "store/sentences.h"

#include <QDir>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

constexpr int tries = 5;          ///< holder() has the lock for a moment when it looks
constexpr unsigned between = 500; ///< microseconds between two tries

QString reason()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

QByteArray pathOf(const QString &folder, const QString &name)
{
    return QFile::encodeName(folder + QLatin1Char('/') + name);
}

bool lock(int descriptor)
{
    for (int i = 0; i < tries; ++i) {
        if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0)
            return true;
        ::usleep(between);
    }
    return false;
}

void writeHolder(int descriptor)
{
    const QByteArray text = QByteArray::number(static_cast<qint64>(::getpid())) + '\n';
    if (::ftruncate(descriptor, 0) == 0)
        (void)!::pwrite(descriptor, text.constData(), static_cast<size_t>(text.size()), 0);
}

} // namespace

FolderLock::FolderLock(int descriptor)
    : m_descriptor(descriptor)
{}

FolderLock::~FolderLock()
{
    (void)!::ftruncate(m_descriptor, 0);
    ::close(m_descriptor);
}

Result<std::unique_ptr<FolderLock>> FolderLock::take(const QString &folder, const QString &name)
{
    const int descriptor = ::open(pathOf(folder, name).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return Error{Store::tr("The folder %1 cannot be used: %2.").arg(folder, reason())};
    if (!lock(descriptor)) {
        ::close(descriptor);
        return std::unique_ptr<FolderLock>();
    }
    writeHolder(descriptor);
    return std::unique_ptr<FolderLock>(new FolderLock(descriptor));
}

qint64 FolderLock::holder(const QString &folder, const QString &name)
{
    const int descriptor = ::open(pathOf(folder, name).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return 0;
    qint64 holder = 0;
    if (::flock(descriptor, LOCK_SH | LOCK_NB) != 0) {
        std::array<char, 32> text{};
        const auto length = ::pread(descriptor, text.data(), text.size(), 0);
        holder = QByteArrayView(text.data(), qMax<qsizetype>(0, length)).trimmed().toLongLong();
        if (holder <= 0)
            holder = unknownHolder;
    }
    ::close(descriptor);
    return holder;
}

Result<Done> makeFolder(const QString &folder)
{
    const QFileInfo wanted(QDir::cleanPath(QDir(folder).absolutePath()));
    if (wanted.isDir())
        return Done{};
    const bool parents = QDir().mkpath(wanted.absolutePath());
    const bool made = parents && ::mkdir(QFile::encodeName(wanted.absoluteFilePath()).constData(), 0700) == 0;
    if (!made && errno != EEXIST)
        return Error{Store::tr("The folder %1 cannot be made: %2.").arg(folder, reason())};
    if (!QFileInfo(wanted.absoluteFilePath()).isDir())
        return Error{Store::tr("%1 is no folder.").arg(folder)};
    return Done{};
}
