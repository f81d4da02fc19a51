#pragma once

#include "core/json.h"
#include "core/rows.h"

#include <initializer_list>

/// A digest of parts that cannot run into each other; a null part is a value of its own.
QByteArray digestOf(std::initializer_list<QByteArrayView> parts);

/// What makes the row of a hook the same as another (see HookRow::identity).
QByteArray hookIdentity(const HookRow &row, JsonValue hook);

/// What makes a comment the same as another; empty: it is its own.
QByteArray commentIdentity(const HookRow &row);
