#pragma once

#include "app/commandline.h"

/// The commands that read the tables.
int runExport(const Arguments &arguments);
int runCount(const Arguments &arguments);
int runInfo(const Arguments &arguments);
