#pragma once

#include "app/commandline.h"

/// `alimboard explain CODE`: a code in words. Nobody knows it: 1.
int runExplain(const Arguments &arguments);
