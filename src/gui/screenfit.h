#pragma once

class QWidget;

/// Makes a window that is not shown yet no larger than its screen has room for, with the frame around it.
void fitToScreen(QWidget &window);

/// Shows a window before all others, with the focus.
void bringToFront(QWidget &window);
