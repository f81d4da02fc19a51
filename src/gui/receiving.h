#pragma once

#include "core/answers.h"

/// How receiving goes, in words and by a drawing: at the top of the window and in the tray.
struct Receiving
{
    ReceiverState receiver;
    Backlog backlog;
    bool paused = false;  ///< the live view; receiving goes on
    QString refused = {}; ///< the outcome of the newest delivery, where it was refused

    [[nodiscard]] bool inTrouble() const;
    /// What it says, one sentence.
    [[nodiscard]] QString sentence() const;
    /// The name of the drawing, for `drawnIcon`.
    [[nodiscard]] QString drawing() const;
};
