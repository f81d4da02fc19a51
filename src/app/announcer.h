#pragma once

#include "app/templatenews.h"
#include "app/workthread.h"
#include "core/answers.h"

#include <QObject>

#include <memory>

class Reader;
class Receiver;
struct Newest;

/// Tells the desktop of what cannot wait, while the settings want it to. Lives in the main thread; a reader
/// thread of its own looks up what came.
class Announcer : public QObject
{
    Q_OBJECT
public:
    explicit Announcer(QString folder, QObject *parent = nullptr);
    ~Announcer() override;

    /// While it is off nothing is remembered and nothing is asked.
    void setOn(bool on);
    /// Hears what a receiver receives.
    void listenTo(const Receiver &receiver);
    void takeState(const ReceiverState &state);
    void takeBacklog(const Backlog &backlog);

signals:
    void chosen(); ///< somebody clicked on a notice

private:
    /// All that there is only while it is on.
    struct Parts;

    void show(const QString &title, const QString &text);

    QString m_folder;
    std::unique_ptr<Parts> m_parts;
    ReceiverState m_state;
    QString m_backlogTrouble;
};
