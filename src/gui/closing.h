#pragma once

#include <QObject>
#include <QString>

class QWidget;

/// Says once that closing the window ends receiving. Lives in the GUI thread.
class Closing : public QObject
{
    Q_OBJECT
public:
    Closing(QString settingsFile, QWidget *window);

    /// Asks where there is something to say, else agrees at once.
    void ask(bool receiving);

signals:
    void agreed();

private:
    QString m_settingsFile;
    QWidget *m_window;
};
