#pragma once

#include <QFlags>
#include <QStringList>

#include <span>

struct Table;

/// What a person has on the screen when help is wanted.
enum class HelpContext {
    Overview = 1 << 0,
    Templates = 1 << 1,
    Comments = 1 << 2,
    Messages = 1 << 3,
    Deliveries = 1 << 4,
    OtherEvents = 1 << 5, ///< those of SMS and email, too
    FirstSteps = 1 << 6,
    Filter = 1 << 7,
    SavedFilters = 1 << 8,
    Export = 1 << 9,
    Import = 1 << 10,
    Settings = 1 << 11,
    Replay = 1 << 12, ///< and comparisons
};
Q_DECLARE_FLAGS(HelpContexts, HelpContext)
Q_DECLARE_OPERATORS_FOR_FLAGS(HelpContexts)

/// A task, and how it is done. Title and steps are translated in the context "HelpTopics". In the steps,
/// *File > Export* is an entry of a menu, and `this` is typed.
struct HelpTopic
{
    const char *id = nullptr;
    const char *title = nullptr;
    const char *steps = nullptr; ///< one a line
    HelpContexts contexts;       ///< where it may be wanted; help opens at the first that has the context
};

/// All topics, in the order in which they are listed.
std::span<const HelpTopic> helpTopics();

QString titleOf(const HelpTopic &topic);
QStringList stepsOf(const HelpTopic &topic);

/// Null: the overview.
HelpContext helpContextOf(const Table *table);
