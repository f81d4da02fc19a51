#pragma once

#include <QByteArray>
#include <QStringList>

/// What a developer can do with a template in a state (domain facts, 1): sentences. An unknown state: none.
QStringList allowedActions(const QByteArray &status);

/// Why templates are usually rejected (domain facts, 7), for those whose reviewer's own words are not enough.
QStringList usualReasons();
