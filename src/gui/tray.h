#pragma once

#include "gui/receiving.h"

#include <QSystemTrayIcon>

class QAction;
class QMenu;

/// The icon in the desktop's tray: its shape tells how receiving goes. Where there is no tray nothing is
/// seen. Lives in the GUI thread.
class Tray : public QObject
{
    Q_OBJECT
public:
    /// pause, quit: the window's own entries, which stand in the tray's menu, too.
    Tray(QAction &pause, QAction &quit, QWidget *window);

    /// Whether this desktop has a tray.
    static bool isThere() { return QSystemTrayIcon::isSystemTrayAvailable(); }

    void showReceiver(const ReceiverState &state);
    void showBacklog(const Backlog &backlog);
    void showPaused(bool paused);

    /// The name of the drawing that is seen.
    [[nodiscard]] QString drawing() const { return m_drawn; }
    /// How receiving goes, and the address.
    [[nodiscard]] QString toolTip() const { return m_icon.toolTip(); }

signals:
    void raiseWanted(); ///< the window is to be shown, in front

private:
    void showState();
    void takeClick(QSystemTrayIcon::ActivationReason reason);

    QSystemTrayIcon m_icon;
    QMenu *m_menu;
    Receiving m_receiving;
    QString m_drawn;
};
