#pragma once

#include <atomic>
#include <cstring>
#include <sqlite3.h>

/// SQLite's file system as it is, but that it fails on command, as a disk does that is full or broken. Stands
/// in front of the real one for every connection that is opened after install().
namespace failingvfs {

enum Operation : unsigned { Write = 1, Sync = 2, Read = 4, Open = 8 };

/// What fails: operations on files whose path has a part in it, with a code of SQLite's. Null: nothing.
struct Fault
{
    std::atomic<const char *> part{nullptr};
    std::atomic<unsigned> operations{0};
    std::atomic<int> code{SQLITE_OK};
    std::atomic<int> failures{0}; ///< how often it has failed so far
};

inline Fault &fault()
{
    static Fault one;
    return one;
}

inline void fail(const char *part, unsigned operations, int code)
{
    fault().operations = operations;
    fault().code = code;
    fault().failures = 0;
    fault().part = part;
}

inline void heal()
{
    fault().part = nullptr;
}

struct File
{
    sqlite3_file base;
    const char *name; ///< stays as long as the file is open
    sqlite3_file *real;
};

inline sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

inline int codeFor(const char *name, Operation operation)
{
    const char *part = fault().part;
    if (part == nullptr || name == nullptr || std::strstr(name, part) == nullptr
        || (fault().operations & operation) == 0)
        return SQLITE_OK;
    ++fault().failures;
    return fault().code;
}

inline int codeFor(sqlite3_file *file, Operation operation)
{
    return codeFor(reinterpret_cast<File *>(file)->name, operation);
}

inline const sqlite3_io_methods *methods()
{
    static const sqlite3_io_methods all = {
        .iVersion = 3,
        .xClose = [](sqlite3_file *file) { return real(file)->pMethods->xClose(real(file)); },
        .xRead =
            [](sqlite3_file *file, void *to, int size, sqlite3_int64 at) {
                const int code = codeFor(file, Read);
                return code != SQLITE_OK ? code : real(file)->pMethods->xRead(real(file), to, size, at);
            },
        .xWrite =
            [](sqlite3_file *file, const void *from, int size, sqlite3_int64 at) {
                const int code = codeFor(file, Write);
                return code != SQLITE_OK ? code : real(file)->pMethods->xWrite(real(file), from, size, at);
            },
        .xTruncate = [](sqlite3_file *file,
                        sqlite3_int64 size) { return real(file)->pMethods->xTruncate(real(file), size); },
        .xSync =
            [](sqlite3_file *file, int flags) {
                const int code = codeFor(file, Sync);
                return code != SQLITE_OK ? code : real(file)->pMethods->xSync(real(file), flags);
            },
        .xFileSize = [](sqlite3_file *file,
                        sqlite3_int64 *size) { return real(file)->pMethods->xFileSize(real(file), size); },
        .xLock = [](sqlite3_file *file, int lock) { return real(file)->pMethods->xLock(real(file), lock); },
        .xUnlock = [](sqlite3_file *file,
                      int lock) { return real(file)->pMethods->xUnlock(real(file), lock); },
        .xCheckReservedLock =
            [](sqlite3_file *file, int *held) {
                return real(file)->pMethods->xCheckReservedLock(real(file), held);
            },
        .xFileControl =
            [](sqlite3_file *file, int what, void *value) {
                return real(file)->pMethods->xFileControl(real(file), what, value);
            },
        .xSectorSize = [](sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); },
        .xDeviceCharacteristics =
            [](sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); },
        .xShmMap =
            [](sqlite3_file *file, int page, int size, int extend, void volatile **to) {
                return real(file)->pMethods->xShmMap(real(file), page, size, extend, to);
            },
        .xShmLock = [](sqlite3_file *file, int first, int count,
                       int flags) { return real(file)->pMethods->xShmLock(real(file), first, count, flags); },
        .xShmBarrier = [](sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); },
        .xShmUnmap = [](sqlite3_file *file,
                        int remove) { return real(file)->pMethods->xShmUnmap(real(file), remove); },
        .xFetch = [](sqlite3_file *file, sqlite3_int64 at, int size,
                     void **to) { return real(file)->pMethods->xFetch(real(file), at, size, to); },
        .xUnfetch = [](sqlite3_file *file, sqlite3_int64 at,
                       void *from) { return real(file)->pMethods->xUnfetch(real(file), at, from); },
    };
    return &all;
}

inline sqlite3_vfs *below = nullptr; ///< the real one

inline int open(sqlite3_vfs * /*self*/, const char *name, sqlite3_file *file, int flags, int *opened)
{
    auto *own = reinterpret_cast<File *>(file);
    own->base.pMethods = nullptr;
    own->name = name;
    own->real = reinterpret_cast<sqlite3_file *>(own + 1);
    if (const int code = codeFor(name, Open); code != SQLITE_OK)
        return code;
    const int code = below->xOpen(below, name, own->real, flags, opened);
    if (own->real->pMethods != nullptr)
        own->base.pMethods = methods();
    return code;
}

/// From now on connections go through this.
inline void install()
{
    static sqlite3_vfs vfs;
    below = sqlite3_vfs_find(nullptr);
    vfs = *below;
    vfs.zName = "failing";
    vfs.szOsFile = static_cast<int>(sizeof(File)) + below->szOsFile;
    vfs.xOpen = open;
    sqlite3_vfs_register(&vfs, 1);
}

} // namespace failingvfs
