#pragma once

#include "app/commandline.h"

/// Takes one person's number out of everything that is kept.
int runForget(const Arguments &arguments);
