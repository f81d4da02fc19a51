#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFile>
#include <QSaveFile>

#include <memory>

/// Where an export goes: a file that appears when it is whole, a device or pipe, or standard output. Where
/// that is a terminal, what would move its cursor or turn the direction of writing is made visible; else
/// bytes are exact.
class OutputFile
{
public:
    /// path "-": standard output.
    static Result<OutputFile> open(const QString &path);

    /// Takes whole lines. Nobody reads any more on the other side of the pipe: Error::Kind::Cancelled without
    /// text.
    Result<Done> write(const QByteArray &bytes);
    /// Makes the file appear under its name. Without this call it never does.
    Result<Done> commit();

private:
    Result<Done> flush();
    Result<Done> writeNow(const QByteArray &bytes);

    QString m_path;
    std::unique_ptr<QFileDevice> m_file;
    QByteArray m_buffer;
    bool m_isTerminal = false;
};
