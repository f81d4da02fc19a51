#pragma once

#include "core/answers.h"
#include "core/result.h"
#include "store/folder.h"

#include <QObject>
#include <QTimer>

#include <memory>

/// Makes the tables from the journal. Lives in the projector thread (or, in a command, in the main one).
class Projector : public QObject
{
    Q_OBJECT
public:
    explicit Projector(QString folder, QObject *parent = nullptr);
    ~Projector() override;

    /// Brings the tables up to an entry's number without an event loop, for commands. `progress` is told
    /// (done, to do) and answers whether to go on; the lock on the tables must be held.
    Result<Done> catchUp(qint64 number, const std::function<bool(qint64 done, qint64 all)> &progress = {});

public slots:
    /// Takes tables.lock as soon as it is free, opens or begins the tables file, catches up and then follows
    /// the journal, also what other processes append (PRAGMA data_version, every 200 ms).
    void start();
    /// Deliveries that the intake has just appended; used when their numbers follow, else the journal is
    /// read.
    void take(const QList<Delivery> &deliveries);
    /// Finishes what is in memory and closes the files.
    void stop();

signals:
    void stored(const QList<Stored> &news);
    void remade(); ///< another tables file counts from now on: ids mean other rows
    void backlogChanged(const Backlog &backlog);
};
