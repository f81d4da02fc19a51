#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <map>

struct sqlite3;
struct sqlite3_stmt;

/// One connection to SQLite, as Database, Statement and Transaction share it. Only they include this.
struct Connection
{
    explicit Connection(QString file);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// What a code of SQLite means, as a sentence. Remembers when it means that the file is damaged.
    Error failed(int code);

    sqlite3 *handle = nullptr;
    QString path;
    bool damaged = false;
    int maxLogPages = 0; ///< see Database::boundLog
    int checkpointPages = 0;
    std::function<bool()> goOn;
    std::map<QByteArray, sqlite3_stmt *> kept; ///< statements by their text
};
