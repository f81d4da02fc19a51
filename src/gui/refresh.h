#pragma once

#include <QTimer>

/// Says when what is shown has to be asked anew: at once when it is wanted or shown, and at most once a
/// second while something has changed or time has gone on. Silent while it is hidden. Lives in the GUI
/// thread.
class Refresh : public QObject
{
    Q_OBJECT
public:
    explicit Refresh(QObject *parent);

    void setShown(bool shown);
    /// What is shown has changed.
    void takeNews() { m_stale = true; }
    /// Asks at once.
    void ask();

signals:
    void wanted();

private:
    void tick();

    QTimer m_second;
    bool m_stale = false;
    qint64 m_askedMinute = 0; ///< since 1970
};
