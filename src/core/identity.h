#pragma once

#include "core/json.h"
#include "core/rows.h"

/// What makes the row of a hook the same as another (see HookRow::identity).
QByteArray hookIdentity(const HookRow &row, JsonValue hook);

/// What makes a comment the same as another; empty: it is its own.
QByteArray commentIdentity(const HookRow &row);
