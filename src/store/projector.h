#pragma once

#include "core/answers.h"
#include "core/result.h"
#include "core/settings.h"

#include <QObject>

#include <memory>

/// Makes the tables from the journal. Lives in the projector thread, whose requestInterruption() also ends a
/// long statement.
class Projector : public QObject
{
    Q_OBJECT
public:
    explicit Projector(const QString &folder, QObject *parent = nullptr);
    ~Projector() override;

public slots:
    /// Takes tables.lock as soon as it is free, opens or begins the tables file, catches up and then follows
    /// the journal, also what other processes append.
    void start();
    /// What is kept from now on; as long as this was not called, everything.
    void setRetention(Retention retention);
    /// Something was appended to the journal: look at once. Whether it came or was missed makes no difference
    /// otherwise.
    void wake();
    /// Closes the files and gives the lock back.
    void stop();

signals:
    void stored(const QList<Stored> &news);
    /// These deliveries, few, are in the tables no more, for retention: the journal has to remove them, too,
    /// the first ones first, and no others. Told again after a start.
    void removalWanted(const QList<IdRun> &deliveries);
    void remade(); ///< another tables file counts from now on: ids mean other rows
    void backlogChanged(const Backlog &backlog);

private:
    struct State;

    void work();
    Result<bool> step();
    bool takeLock();
    bool rests();
    int untilNext(const Result<bool> &more);
    void takeNews();
    void tell();
    void tellDoomed();
    void tellBacklog(qint64 waiting, const QString &trouble);

    std::unique_ptr<State> m_state;
};
