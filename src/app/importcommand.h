#pragma once

#include "app/commandline.h"

/// Takes saved deliveries into the journal.
int runImport(const Arguments &arguments);
