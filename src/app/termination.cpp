#include "app/termination.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace {

/// A signal handler may do little more than write to a pipe that is known beforehand.
std::array<int, 2> pipeEnds{-1, -1};

void tell(int /*signal*/)
{
    const char byte = 0;
    (void)!::write(pipeEnds[1], &byte, 1);
}

void setHandlers(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = static_cast<int>(SA_RESETHAND | SA_RESTART);
    for (const int number : {SIGINT, SIGTERM})
        ::sigaction(number, &action, nullptr);
}

} // namespace

Termination::Termination(QObject *parent)
    : QObject(parent)
{
    if (::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        emit wanted();
    });
    setHandlers(tell);
}

Termination::~Termination()
{
    setHandlers(SIG_DFL);
    for (int &end : pipeEnds)
        ::close(std::exchange(end, -1));
}
