#include "gui/screenfit.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

void fitToScreen(QWidget &window)
{
    // The frame is known only once a window manager has made it.
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    const int frame = 2 * window.style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth);
    const QSize room = window.screen()->availableSize() - QSize(frame, title + frame);
    window.resize(window.size().boundedTo(room));
}

void bringToFront(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}
