#pragma once

#include "core/answers.h"
#include "core/result.h"
#include "store/entriesahead.h"
#include "store/sweep.h"
#include "store/tablesfile.h"
#include "store/tablewriter.h"

#include <QElapsedTimer>

#include <functional>
#include <optional>

/// Brings a folder's tables up to its journal, one transaction after the other. Whoever has one holds
/// tables.lock. Used in one thread only.
class Filler
{
public:
    explicit Filler(QString folder);
    ~Filler();
    Q_DISABLE_COPY_MOVE(Filler)

    /// Asked now and then, also in the middle of a statement; once it says no, what runs fails with
    /// Cancelled.
    void setGoOn(std::function<bool()> goOn) { m_goOn = std::move(goOn); }

    /// Opens journal and tables where they are not open. A tables file that is missing, of another journal or
    /// ahead of it is begun anew; so is one that is damaged or was lost meanwhile, but at most once an hour.
    Result<Done> open();
    /// Applies what fits into one transaction, or makes the indices for reading once all is applied: whether
    /// there may be more to do. To be called after open() has succeeded, which has to be called again after
    /// an error.
    Result<bool> step();
    /// What is kept from now on; as long as this was not called, everything.
    void setRetention(Retention retention);
    /// Removes from the tables what retention says, one step after the other, each once the journal has
    /// removed the deliveries of the one before; then gives their space back. Whether there is more to do at
    /// once. To be called as step().
    Result<bool> tidy();
    /// Deliveries that tidy() has removed from the tables, and that the journal has to remove now.
    [[nodiscard]] QList<IdRun> doomed() const { return m_doomed; }
    /// Closes everything; what was applied stays.
    void close();

    /// What has changed in the tables since this was called last; of a file that was opened how much it
    /// holds.
    QList<Stored> takeNews() { return std::exchange(m_news, {}); }
    /// The tables file that is filled, or was filled last.
    [[nodiscard]] QString path() const { return m_path; }
    /// The number of the last entry in it.
    [[nodiscard]] qint64 applied() const { return m_applied; }
    /// Whether it is not complete yet.
    [[nodiscard]] bool remaking() const { return !m_path.isEmpty() && !m_indexed; }
    /// How many entries wait to be applied.
    qint64 waiting();

private:
    Result<Done> openJournal();
    Result<Done> openTables(const QString &path);
    Result<Done> readTables(const QString &path);
    Result<QString> create();
    Result<Done> begin();
    Result<Done> replace();
    Result<Done> beginAfterBlanking();
    Result<bool> applySome();
    Result<bool> makeIndices();
    Result<qint64> apply(const EntryRows *first, EntriesAhead &others);
    void fitBatch(qint64 bytes, qint64 milliseconds);
    Result<Done> write(const std::function<Result<qint64>()> &change);
    Result<bool> giveBack();
    void closeTables();
    Result<Done> mayGoOn();
    Result<Done> checkSpace();
    bool goesOn();

    QString m_folder;
    qint64 m_bytesAtOnce; ///< of bodies in one transaction
    std::function<bool()> m_goOn;
    QElapsedTimer m_sinceAsked; ///< m_goOn
    bool m_goesOn = true;       ///< what it said
    QElapsedTimer m_sinceSpace; ///< was looked for on the disk
    std::optional<JournalReader> m_journal;
    std::optional<Database> m_database;
    std::optional<TableWriter> m_writer;
    QString m_path;
    FileIdentity m_file;
    qint64 m_applied = 0;
    qint64 m_begunAt = 0;   ///< number of the journal's last entry when the file was begun
    bool m_blanked = false; ///< the file holds what was blanked since
    bool m_indexed = false;
    qint64 m_idleVersion = -1; ///< the journal's dataVersion when there was nothing left to do
    QElapsedTimer m_sinceAnew; ///< since a damaged or lost file was begun anew
    QList<Stored> m_news;
    Sweep m_sweep;
    QElapsedTimer m_sinceSweep; ///< found nothing
    QList<IdRun> m_doomed;
};
