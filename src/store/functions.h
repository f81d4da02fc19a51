#pragma once

#include <QTimeZone>

struct sqlite3;

/// How many conditions a number of alim_tree holds, one a bit.
constexpr int conditionsPerNumber = 62;

/// Adds the functions that whereOf and orderOf use to a connection: alim_match, alim_code, alim_instant,
/// alim_time, alim_within and alim_tree. Conditions are 1 or 0, never NULL. local: the zone in which free
/// words see instants.
void addFunctionsTo(sqlite3 *connection, const QTimeZone &local);
