#pragma once

#include "core/query.h"

#include <QElapsedTimer>
#include <QString>

/// The person at the terminal: progress on standard error (where that is one), and Ctrl+C.
class Terminal
{
public:
    /// From now on the first Ctrl+C or SIGTERM is only noted; what waits for input is woken by it.
    Terminal();
    ~Terminal();
    Q_DISABLE_COPY_MOVE(Terminal)

    /// Shows a line in place of the last one, at most ten times a second.
    void progress(const QString &line);
    /// Takes the line away.
    void clear();

    /// Whether the user wants it to end.
    static bool interrupted();

private:
    bool m_isTerminal;
    bool m_shown = false;
    QElapsedTimer m_since;
};

/// A filter's text and below it a caret under the place of the error, for a terminal: long texts are
/// shortened around it.
QString markedPlace(const QString &text, const QueryError &error);
