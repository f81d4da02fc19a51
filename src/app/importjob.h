#pragma once

#include "core/answers.h"

#include <QObject>
#include <QProcess>
#include <QStringList>

/// Imports saved deliveries in a process of its own: the command does all of it, beside the receiver. One
/// import at a time. Lives in the main thread.
class ImportJob : public QObject
{
    Q_OBJECT
public:
    /// program: of which `import` is a command. folder: where the deliveries go.
    ImportJob(QString program, QString folder, QObject *parent = nullptr);
    ~ImportJob() override;

    void run(const QStringList &files);
    /// Ends the command in order: what it imported until then is kept.
    void cancel();

signals:
    void refused(const RefusedLine &refusal);
    void ended(const ImportEnd &end);

private:
    void readErrors();
    void takeEnd();

    QString m_program;
    QString m_folder;
    QProcess m_command;
    bool m_cancelled = false;
    QString m_trouble; ///< the last sentence that is no refusal
};
