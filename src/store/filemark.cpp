#include "store/filemark.h"

#include "store/sentences.h"
#include "store/sqlite.h"

#include <QCoreApplication>

Error newerFile(const QString &path)
{
    return {Store::tr("%1 was written by a newer AlimBoard. Use that one, or a later one.").arg(path)};
}

Result<bool> checkFile(const QString &path, FileMark mark)
{
    const auto header = readFileHeader(path);
    if (!header)
        return header.error();
    if (header->empty)
        return false;
    if (!header->database)
        return Error{QCoreApplication::translate("Store", mark.strange).arg(path)};
    if (header->applicationId != mark.applicationId)
        return Error{Store::tr("%1 belongs to another program. It was left as it is.").arg(path)};
    if (header->userVersion > mark.version)
        return newerFile(path);
    if (header->cut)
        return Error{Store::tr("%1 is damaged: its end is missing. It was left as it is.").arg(path)};
    return true;
}
