#pragma once

#include "core/result.h"

#include <QString>

#include <memory>

constexpr qint64 unknownHolder = -1; ///< somebody who has not written down yet who it is

/// A lock of the folder held by this process (flock, so that a kill frees it); released when destroyed.
class FolderLock
{
public:
    /// Takes a lock, or nothing (null) where somebody else has it. Never waits. name: "receiver.lock" or
    /// "tables.lock".
    static Result<std::unique_ptr<FolderLock>> take(const QString &folder, const QString &name);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

    /// Whether somebody (also another process) holds it now, and which process id it wrote down; 0: nobody;
    /// may be unknownHolder.
    static qint64 holder(const QString &folder, const QString &name);

private:
    explicit FolderLock(int descriptor);
    int m_descriptor;
};

/// Makes the data folder (0700) where it is missing.
Result<Done> makeFolder(const QString &folder);
