#pragma once

#include "core/codeboard.h"
#include "store/tablereader.h"

/// Reads which results there are in a stretch of time, from what is counted beside the rows, and whose the
/// newest messages are.
Result<CodeBoard> readCodeBoard(TableReader &reader, const CodesWish &wish);
