#include "gui/receiving.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Texts of this file, translated.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Receiving)
};

QString sentenceOf(const ReceiverState &receiver, const Backlog &backlog)
{
    if (!backlog.trouble.isEmpty()) {
        const auto kept = backlog.waiting == 1
            ? Words::tr("Kept, but not shown: 1 delivery waits.")
            : Words::tr("Kept, but not shown: %1 deliveries wait.").arg(QLocale().toString(backlog.waiting));
        return kept + u' ' + backlog.trouble;
    }
    const auto trouble = receiver.trouble.isEmpty() ? QString() : u' ' + receiver.trouble;
    switch (receiver.kind) {
    case ReceiverState::Kind::Starting:
        return Words::tr("Starting to receive…") + trouble;
    case ReceiverState::Kind::Receiving:
        return (receiver.trouble.isEmpty() ? Words::tr("Receiving") : Words::tr("Receiving, with trouble:"))
            + trouble;
    case ReceiverState::Kind::Viewing:
        // In trouble: there is none any more.
        return receiver.trouble.isEmpty() ? Words::tr("Viewer: another instance receives into this folder.")
                                          : receiver.trouble;
    case ReceiverState::Kind::Failed:
        return Words::tr("Not receiving.") + trouble;
    }
    return {};
}

} // namespace

bool Receiving::inTrouble() const
{
    return !backlog.trouble.isEmpty() || !receiver.trouble.isEmpty();
}

QString Receiving::sentence() const
{
    if (!refused.isEmpty() && receiver.kind == ReceiverState::Kind::Receiving && !inTrouble()) {
        const QString text = Words::tr("Receiving; the newest delivery was refused: %1").arg(refused);
        return paused ? text + u". "_s + Words::tr("The view is paused.") : text;
    }
    if (!paused)
        return sentenceOf(receiver, backlog);
    if (receiver.kind == ReceiverState::Kind::Receiving && !inTrouble())
        return Words::tr("Receiving; view paused");
    return sentenceOf(receiver, backlog) + u' ' + Words::tr("The view is paused.");
}

QString Receiving::drawing() const
{
    if (inTrouble())
        return u"trouble"_s;
    if (!refused.isEmpty() && receiver.kind == ReceiverState::Kind::Receiving)
        return u"code-warning"_s;
    if (paused)
        return u"pause"_s;
    switch (receiver.kind) {
    case ReceiverState::Kind::Starting:
        return u"starting"_s;
    case ReceiverState::Kind::Receiving:
        return u"receiving"_s;
    case ReceiverState::Kind::Viewing:
        return u"viewing"_s;
    case ReceiverState::Kind::Failed:
        return u"trouble"_s;
    }
    return {};
}
