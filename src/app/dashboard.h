#pragma once

#include "core/settings.h"

class QApplication;

/// Shows the window, receiving or as the viewer of a folder that a `serve` holds, until it is closed: the
/// exit status.
int runDashboard(const Settings &settings, QApplication &application);
