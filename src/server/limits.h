#pragma once

#include <QtGlobal>

/// What one client may take of a receiver's time and connections. Other limits stand where they are counted:
/// bytes of a head in server/framing.h, of one body in Rules, of all bodies together in server/gate.h.
struct Limits
{
    int connections = 1'000;  ///< at once; never more than half of the descriptors that may be open
    qint64 headTime = 10'000; ///< milliseconds until the head of a request is there
    qint64 bodyTime = 20'000; ///< milliseconds more until its body is, and in which some of it has to come
    qint64 bodyRate = 500;    ///< bytes of a body that earn it another second
    qint64 keepAliveTime = 15'000; ///< milliseconds that a connection may wait for its next request
    qint64 answerTime = 20'000;    ///< milliseconds that a client may take to read an answer
};

/// The percentage of the connections from which on each new one ends the one that is unfinished for longest.
constexpr int crowdedPercent = 80;

/// Requests that the gate refuses by itself in a span of time; then nobody is accepted until the span ends.
/// Each of them costs a connection, which costs more than a delivery on one that stays.
constexpr int refusalsInSpan = 100;
constexpr int refusalSpan = 50; ///< milliseconds

/// Milliseconds between two looks at who takes too long.
constexpr qint64 lookInterval = 1'000;

/// File descriptors that no connection takes: for the files of journal, tables and questions.
constexpr int keptDescriptors = 64;

/// Lets the process open as many files as the system allows it.
void raiseDescriptorLimit();

/// How many file descriptors the process may have.
qint64 descriptorLimit();
