#pragma once

#include "core/result.h"

/// By what a database of ours is known.
struct FileMark
{
    quint32 applicationId = 0;
    quint32 version = 0;           ///< the newest that this program knows
    const char *strange = nullptr; ///< what is said of a file that is none, with %1 for its path; translated
                                   ///< in the context "Store"
};

/// Whether there is a file to go on with (false: there is none, or nothing in it). A newer, foreign or broken
/// one is left as it is, with a sentence.
Result<bool> checkFile(const QString &path, FileMark mark);

/// What is said of a file of a later version.
Error newerFile(const QString &path);
