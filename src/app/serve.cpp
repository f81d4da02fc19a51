#include "app/receiver.h"
#include "app/termination.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

void complain(const QString &sentence)
{
    std::fprintf(stderr, "alimboard: %s\n", qUtf8Printable(sentence));
    std::fflush(stderr);
}

/// Says on the terminal what the receiver does. Lives in the main thread.
class Serve : public QObject
{
    Q_OBJECT
public:
    explicit Serve(const Settings &settings, QObject *parent = nullptr)
        : QObject(parent)
        , m_receiver(settings)
    {
        connect(&m_receiver, &Receiver::stateChanged, this, &Serve::takeState);
        connect(&m_receiver, &Receiver::backlogChanged, this, &Serve::takeBacklog);
        connect(&m_receiver, &Receiver::ended, this, [this] { QCoreApplication::exit(m_status); });
        connect(&m_termination, &Termination::wanted, &m_receiver, &Receiver::end);
    }

    Result<Done> start() { return m_receiver.start(); }

private:
    void takeState(const ReceiverState &state)
    {
        if (state.kind == ReceiverState::Kind::Receiving && !std::exchange(m_told, true))
            printListening(state.url);
        if (std::exchange(m_trouble, state.trouble) != state.trouble)
            complain(state.trouble.isEmpty() ? tr("Deliveries are kept again.") : state.trouble);
        if (state.kind == ReceiverState::Kind::Failed) {
            m_status = 1;
            m_receiver.end();
        }
    }

    void takeBacklog(const Backlog &backlog)
    {
        if (std::exchange(m_backlogTrouble, backlog.trouble) == backlog.trouble)
            return;
        if (backlog.trouble.isEmpty())
            complain(tr("Deliveries are shown again."));
        else
            complain(
                tr("kept, but not shown: %1 deliveries wait. %2").arg(backlog.waiting).arg(backlog.trouble));
    }

    Termination m_termination;
    Receiver m_receiver;
    QString m_trouble;
    QString m_backlogTrouble;
    bool m_told = false;
    int m_status = 0;
};

} // namespace

int runServe(const Settings &settings)
{
    Serve serve(settings);
    const auto started = serve.start();
    if (!started) {
        complain(started.error().text);
        return 1;
    }
    return QCoreApplication::exec();
}

#include "serve.moc"
