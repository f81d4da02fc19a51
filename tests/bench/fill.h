#pragma once

#include <QString>

/// Adds so many message hooks to the journal of a folder, with the deliveries that `alimboard send --event
/// messages` posts: with the seed 1 into an empty one, with another into one that has some.
void fillJournal(const QString &folder, qint64 hooks, int hooksEach);
