#pragma once

#include <QObject>
#include <QString>

class QWidget;

/// Says once that closing the window ends receiving, and each time what else it would end. Lives in the GUI
/// thread.
class Closing : public QObject
{
    Q_OBJECT
public:
    Closing(QString settingsFile, QWidget *window);

    /// Asks where there is something to say, else agrees at once. running: the work that would end, in
    /// sentences.
    void ask(bool receiving, const QString &running);

signals:
    void agreed();

private:
    void open(bool receiving, const QString &text);

    QString m_settingsFile;
    QWidget *m_window;
};
