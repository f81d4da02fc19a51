#include "store/fileidentity.h"

#include <QFile>

#include <sys/stat.h>

FileIdentity fileIdentity(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {.device = status.st_dev, .number = status.st_ino};
}
