#pragma once

#include "core/answers.h"
#include "core/result.h"

#include <QObject>

#include <functional>
#include <memory>

/// Makes the tables from the journal. Lives in the projector thread (or, in a command, in the main one).
class Projector : public QObject
{
    Q_OBJECT
public:
    explicit Projector(QString folder, QObject *parent = nullptr);
    ~Projector() override;

    /// Brings the tables up to an entry's number without an event loop, for commands; tables.lock must be
    /// held. `goOn` is told how many entries are done and how many there are to do, and answers whether to go
    /// on (else: Cancelled).
    Result<Done> catchUp(qint64 number, const std::function<bool(qint64 done, qint64 all)> &goOn = {});

public slots:
    /// Takes tables.lock as soon as it is free, opens or begins the tables file, catches up and then follows
    /// the journal, also what other processes append.
    void start();
    /// Something was appended to the journal: look at once. Whether it came or was missed makes no difference
    /// otherwise.
    void wake();
    /// Closes the files and gives the lock back.
    void stop();

signals:
    void stored(const QList<Stored> &news);
    void remade(); ///< another tables file counts from now on: ids mean other rows
    void backlogChanged(const Backlog &backlog);

private:
    struct State;

    void work();
    bool prepare();
    void tell();
    void tellBacklog(const QString &trouble);

    std::unique_ptr<State> m_state;
};
