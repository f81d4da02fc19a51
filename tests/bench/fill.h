#pragma once

#include <QString>

/// Makes a journal with so many message hooks in a folder, with the deliveries that `alimboard send --event
/// messages --seed 1` posts.
void fillJournal(const QString &folder, qint64 hooks, int hooksEach);
