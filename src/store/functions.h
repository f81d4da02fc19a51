#pragma once

#include <QTimeZone>

#include <memory>

class Words;
struct BodySource;
struct sqlite3;

/// How many conditions a number of alim_tree holds, one a bit.
constexpr int conditionsPerNumber = 62;

/// Adds the functions that whereOf and sortKeyOf use to a connection; all begin with alim_. Conditions are 1
/// or 0, never NULL. local: the zone in which free words see instants. The words that they read are handed
/// back, so that others use them too.
/// bodies: where alim_body finds what was delivered.
std::shared_ptr<Words> addFunctionsTo(sqlite3 *connection, const QTimeZone &local,
                                      const std::shared_ptr<BodySource> &bodies = {});
