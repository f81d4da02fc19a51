#include "app/importjob.h"

#include <QRegularExpression>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int endPatience = 10'000; ///< milliseconds for the command to end in order

/// "file:line: reason", as the command names what it refused.
std::optional<RefusedLine> readRefusal(const QString &line)
{
    static const QRegularExpression form(u"^(.+?):(\\d+): (.*)$"_s);
    const auto match = form.match(line);
    if (!match.hasMatch())
        return {};
    return RefusedLine{
        .file = match.captured(1), .line = match.capturedView(2).toLongLong(), .reason = match.captured(3)};
}

/// "imported 3, duplicate 0, refused 1", the command's last line.
std::optional<ImportEnd> readCounts(const QByteArray &output)
{
    static const QRegularExpression form(u"imported (\\d+), duplicate (\\d+), refused (\\d+)\\s*$"_s);
    const auto match = form.match(QString::fromUtf8(output));
    if (!match.hasMatch())
        return {};
    ImportEnd end;
    end.imported = match.capturedView(1).toLongLong();
    end.duplicates = match.capturedView(2).toLongLong();
    end.refused = match.capturedView(3).toLongLong();
    return end;
}

} // namespace

ImportJob::ImportJob(QString program, QString folder, QObject *parent)
    : QObject(parent)
    , m_program(std::move(program))
    , m_folder(std::move(folder))
{
    connect(&m_command, &QProcess::readyReadStandardError, this, &ImportJob::readErrors);
    connect(&m_command, &QProcess::finished, this, &ImportJob::takeEnd);
    connect(&m_command, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            takeEnd();
    });
}

ImportJob::~ImportJob()
{
    m_command.disconnect(this);
    if (m_command.state() == QProcess::NotRunning)
        return;
    m_command.terminate();
    m_command.waitForFinished(endPatience);
}

void ImportJob::run(const QStringList &files)
{
    if (m_command.state() != QProcess::NotRunning)
        return;
    m_cancelled = false;
    m_trouble.clear();
    m_command.start(m_program, QStringList{u"import"_s, u"--data-dir"_s, m_folder, u"--"_s} + files);
}

void ImportJob::cancel()
{
    m_cancelled = true;
    m_command.terminate();
}

void ImportJob::readErrors()
{
    m_command.setReadChannel(QProcess::StandardError);
    while (m_command.canReadLine()) {
        const QString line = QString::fromUtf8(m_command.readLine()).trimmed();
        if (const auto refusal = readRefusal(line))
            emit refused(*refusal);
        else if (!line.isEmpty())
            m_trouble = line;
    }
}

void ImportJob::takeEnd()
{
    readErrors();
    auto end = readCounts(m_command.readAllStandardOutput());
    const bool told = end.has_value();
    if (!told)
        end.emplace();
    end->cancelled = m_cancelled;
    end->trouble = told || !m_trouble.isEmpty() ? m_trouble : m_command.errorString();
    emit ended(*end);
}
