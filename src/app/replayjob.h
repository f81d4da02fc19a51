#pragma once

#include "app/exportjob.h"
#include "core/replay.h"

#include <QPointer>

class Poster;

/// Posts kept deliveries once more, one after the other, each marked by the field X-AlimBoard-Replay. Lives
/// in the replay thread.
class ReplayJob : public QObject
{
    Q_OBJECT
public:
    /// cancelled: set by the window's thread to end the replay that runs; what is out is still answered.
    ReplayJob(QString folder, Cancelled cancelled, QObject *parent = nullptr);

public slots:
    /// signature: empty: none. One at a time: while one runs another is not begun.
    void run(const ReplayWish &wish, const QByteArray &signature);

signals:
    void replayed(const Replayed &replayed);
    void ended();

private:
    QString m_folder;
    Cancelled m_cancelled;
    QPointer<Poster> m_poster; ///< that is at work
};
