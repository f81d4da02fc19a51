#pragma once

#include <QObject>
#include <QString>

class QMessageBox;
class QWidget;

/// Says once that closing the window ends receiving, offers to go on in the tray, and says each time what
/// else it would end. Lives in the GUI thread.
class Closing : public QObject
{
    Q_OBJECT
public:
    Closing(QString settingsFile, QWidget *window);

    /// Asks where there is something to say, else agrees, or goes on in the tray, at once. running: the work
    /// that would end, in sentences. tray: there is one to go on in.
    void askToClose(bool receiving, const QString &running, bool tray);
    /// The same for a person who wants the program to end.
    void askToQuit(bool receiving, const QString &running);

signals:
    void agreed();
    void trayChosen(); ///< the window goes, receiving stays

private:
    void ask(bool said, const QString &receiving, const QString &running, bool tray);
    void open(bool receiving, const QString &text, bool tray);
    void takeAnswer(const QMessageBox &box);

    QString m_settingsFile;
    QWidget *m_window;
};
