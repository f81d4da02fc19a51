#pragma once

#include "app/commandline.h"

/// Posts samples or saved deliveries.
int runSend(const Arguments &arguments);
