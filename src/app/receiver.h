#pragma once

#include "app/workthread.h"
#include "core/answers.h"
#include "core/result.h"
#include "core/settings.h"
#include "store/folder.h"

#include <QObject>

#include <memory>

constexpr QLatin1StringView receiverLock("receiver.lock"); ///< of the folder: who receives

class Intake;
class Projector;

/// Receives without a window until SIGINT or SIGTERM: the exit status. Needs a QCoreApplication.
int runServe(const Settings &settings);

/// Prints the line that tells other programs where to post to.
void printListening(const QString &url);

/// Receives into a folder, with intake and projector in threads of their own. Lives in the main thread.
class Receiver : public QObject
{
    Q_OBJECT
public:
    explicit Receiver(Settings settings, QObject *parent = nullptr);
    ~Receiver() override;

    /// Takes the folder and begins. Busy: another process holds the folder, the sentence says which.
    Result<Done> start();
    /// Goes on with these settings; where it cannot listen as they say, it tells that it is `unchanged`.
    void change(const Settings &settings);
    /// Ends in order, then tells that it has `ended`.
    void end();

signals:
    void stateChanged(const ReceiverState &state);
    void changed(); ///< it goes on with the settings that were asked for
    void unchanged(const QString &sentence);
    void received(qint64 first, qint64 count); ///< deliveries were kept, with these numbers
    void stored(const QList<Stored> &news);
    void remade();
    void backlogChanged(const Backlog &backlog);
    void ended();

private:
    void tell(ReceiverState::Kind kind);
    void takeFinished();
    void takeChanged();

    Settings m_settings;
    Settings m_wanted; ///< being tried
    ReceiverState m_state;
    std::unique_ptr<FolderLock> m_lock;
    Intake *m_intake = nullptr;
    Projector *m_projector = nullptr;
    std::unique_ptr<WorkThread> m_projectorThread;
    std::unique_ptr<WorkThread> m_intakeThread;
};
