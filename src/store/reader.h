#pragma once

#include "core/answers.h"
#include "core/history.h"
#include "core/result.h"
#include "core/summary.h"
#include "store/tablesstate.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

/// The newest questions, so that older ones stop early. Shared between the asker's thread and the reader's.
struct Newest
{
    std::atomic<Ticket> find{0};    ///< a find with a smaller ticket is given up
    std::atomic<Ticket> history{0}; ///< a template's history with a smaller ticket is given up
    std::atomic<Ticket> repeats{0}; ///< a question for repeats with a smaller ticket is not answered
    std::atomic<bool> closing{false};
};

/// Answers questions about the tables and the journal. Lives in the reader thread, or in a command in the
/// main one. Opens both files read-only; no read transaction lives longer than maxSnapshot.
class Reader : public QObject
{
    Q_OBJECT
public:
    Reader(QString folder, std::shared_ptr<Newest> newest, QObject *parent = nullptr);
    ~Reader() override;

    // For commands, without an event loop:

    /// Asked again and again while something runs: whether to go on (else: Cancelled).
    void setGoOn(std::function<bool()> goOn);
    /// How many rows of a query there are.
    Result<qint64> count(const Query &query);
    /// Every row of a query that is there now, each once, in its order, in constant memory. `row` answers
    /// whether to go on.
    Result<Done> forEachRow(const Query &query, const std::function<bool(const Row &)> &row);
    /// One delivery as kept in the journal; nothing where it is gone.
    Result<std::optional<Delivery>> delivery(qint64 number);
    /// How far the tables are, and of which journal they are made; empty without tables of this schema.
    Result<TablesState> state();

public slots:
    /// Which rows: ids in view order, in parts (found), newest first unless sorted. Only rows with ids over
    /// `after` where after > 0; these in the same order.
    void find(Ticket ticket, const Query &query, qint64 after);
    /// The cells of rows of one table.
    void read(Ticket ticket, const Table *table, const QList<qint64> &ids);
    /// One delivery as it came, and how many rows it brought.
    void readDelivery(Ticket ticket, qint64 number);
    /// Whether answers hide recipients' numbers from now on, but those of readExact.
    void setMasked(bool masked);
    /// One row, or of the table of deliveries one delivery, with the numbers in it.
    void readExact(Ticket ticket, const Table *table, qint64 id, qint64 delivery);
    /// What has become of a template.
    void readHistory(Ticket ticket, const TemplateKey &key);
    /// What many rows say together; the answer is of the kind that belongs to the wish.
    void summarise(Ticket ticket, const SummaryWish &wish);
    /// Which row has these cells (of its delivery, in its texts); 0: none.
    void locate(Ticket ticket, const Table *table, const Cells &cells);
    /// Tells the present counts of all tables, as `stored` news.
    void tellCounts();
    /// The same, and from now on what another process's projector changes (a viewer).
    void watch();
    /// Closes the tables; the next question opens the file that counts then.
    void reopen();

signals:
    void found(const Found &found);
    void rowsRead(const RowsRead &read);
    void deliveryRead(const DeliveryRead &read);
    void historyRead(const TemplateHistory &history);
    void summarised(const Summary &summary);
    void located(Ticket ticket, qint64 id);
    void stored(const QList<Stored> &news);
    void remade();
    void failed(Ticket ticket, const QString &sentence);

private:
    struct State;

    void look();
    void tellRows(Ticket ticket, const Table &table, const QList<qint64> &ids, bool masked);
    void tellDelivery(Ticket ticket, qint64 number, bool masked);

    std::unique_ptr<State> m_state;
};
