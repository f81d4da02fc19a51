#pragma once

#include <QString>

/// Tells a file from another one that comes under the same name later.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0; ///< 0: there is no file

    friend bool operator==(FileIdentity left, FileIdentity right) = default;
};
FileIdentity fileIdentity(const QString &path);
