#pragma once

#include "core/answers.h"
#include "store/reader.h"

#include <QObject>

#include <atomic>
#include <memory>

/// Set by the window's thread to end the export that runs.
using Cancelled = std::shared_ptr<std::atomic<bool>>;

/// Runs the window's exports one after the other. Lives in the export thread.
class ExportJob : public QObject
{
    Q_OBJECT
public:
    ExportJob(QString folder, Cancelled cancelled, QObject *parent = nullptr);

public slots:
    void run(const ExportOptions &options);

signals:
    void progress(qint64 rows);
    void ended(qint64 rows, const QString &trouble); ///< trouble empty: whole; cancelled: rows is -1

private:
    QString m_folder;
    Cancelled m_cancelled;
};
