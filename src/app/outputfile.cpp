#include "app/outputfile.h"

#include "core/visible.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct Output
{
    Q_DECLARE_TR_FUNCTIONS(Output)
};

constexpr qsizetype bufferBytes = 256LL * 1024;

bool isRegular(const QString &path)
{
    const QFileInfo target(path); // of a link: what it leads to
    return !target.exists() || target.isFile();
}

/// Lines as a terminal may have them.
QByteArray visibleLines(const QByteArray &lines)
{
    const QString text = QString::fromUtf8(lines);
    QString shown;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QString form = visibleForm(text[i].unicode());
        const bool endsLine = text[i] == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        if (form.isEmpty() || endsLine)
            shown += text[i];
        else
            shown += form;
    }
    return shown.toUtf8();
}

} // namespace

Result<OutputFile> OutputFile::open(const QString &path)
{
    OutputFile output;
    output.m_path = path;
    if (path == "-"_L1) {
        auto file = std::make_unique<QFile>();
        if (!file->open(stdout, QIODevice::WriteOnly | QIODevice::Unbuffered))
            return Error{Output::tr("Standard output cannot be written to.")};
        output.m_file = std::move(file);
        output.m_isTerminal = ::isatty(STDOUT_FILENO) != 0;
        return output;
    }
    if (isRegular(path))
        output.m_file = std::make_unique<QSaveFile>(path);
    else
        output.m_file = std::make_unique<QFile>(path);
    if (!output.m_file->open(QIODevice::WriteOnly))
        return Error{Output::tr("%1 cannot be written: %2.").arg(path, output.m_file->errorString())};
    return output;
}

Result<Done> OutputFile::write(const QByteArray &bytes)
{
    if (m_buffer.size() + bytes.size() < bufferBytes) {
        m_buffer.append(bytes);
        return Done{};
    }
    auto flushed = flush();
    return flushed ? writeNow(bytes) : flushed;
}

Result<Done> OutputFile::flush()
{
    auto written = writeNow(m_buffer);
    m_buffer.resize(0); // its memory stays
    return written;
}

Result<Done> OutputFile::writeNow(const QByteArray &bytes)
{
    errno = 0;
    const QByteArray written = m_isTerminal ? visibleLines(bytes) : bytes;
    if (m_file->write(written) == written.size() && m_file->flush())
        return Done{};
    if (errno == EPIPE)
        return Error{{}, Error::Kind::Cancelled};
    return Error{Output::tr("%1 cannot be written: %2.").arg(m_path, m_file->errorString())};
}

Result<Done> OutputFile::commit()
{
    if (auto flushed = flush(); !flushed)
        return flushed;
    auto *whole = qobject_cast<QSaveFile *>(m_file.get());
    if (whole != nullptr && !whole->commit())
        return Error{Output::tr("%1 cannot be written: %2.").arg(m_path, whole->errorString())};
    return Done{};
}
