#include "app/templatenews.h"

#include "core/cell.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxRows = 100;             ///< new rows that are looked at, at once
constexpr qsizetype maxRuns = 1'000;        ///< of numbers that are remembered
constexpr qsizetype maxAnswers = 10'000;    ///< comments that are remembered
constexpr qsizetype maxBody = 256LL * 1024; ///< bytes of a delivery that is read for a reason
constexpr qsizetype maxReason = 300;        ///< characters of it

/// The comments of an update that count, and whether the inspector had the last word.
struct Comments
{
    const HookRow *reason = nullptr; ///< the newest rejection or answer
    bool answered = false;           ///< it is an answer, and nothing is newer
};

/// Whether a row that was read out of a delivery is this one. When it came stands there in another form.
bool isSame(const HookRow &hook, const Row &row)
{
    if (hook.table != &templatesTable || hook.cells.size() != row.cells.size())
        return false;
    const auto receivedAt = columnIndex(templatesTable, "receivedAt"_L1);
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (i != receivedAt && hook.cells[i] != row.cells[i])
            return false;
    }
    return true;
}

/// Of equal times the later place is the newer one.
Comments commentsOf(const QList<HookRow> &rows, qsizetype update)
{
    Comments comments;
    qint64 newest = std::numeric_limits<qint64>::min();
    qint64 newestReason = newest;
    for (const HookRow &row : rows) {
        if (row.table != &commentsTable || row.parent != update)
            continue;
        const QByteArray created = row.cell("createdAt");
        const qint64 time = readTime(textView(created)).value_or(std::numeric_limits<qint64>::min());
        const QByteArray status = row.cell("status");
        if (time >= newest) {
            newest = time;
            comments.answered = status == "REP";
        }
        if (time >= newestReason && (status == "REJ" || status == "REP")) {
            newestReason = time;
            comments.reason = &row;
        }
    }
    return comments;
}

QByteArray keyOf(const HookRow &comment)
{
    return QByteArrayList{comment.cell("appKey"), comment.cell("senderKey"), comment.cell("templateCode"),
                          comment.cell("id"), comment.cell("content")}
        .join('\0');
}

QString reasonOf(const HookRow *comment)
{
    if (comment == nullptr)
        return {};
    QString text = QString::fromUtf8(comment->cell("content")).trimmed();
    if (text.size() <= maxReason)
        return text;
    text.truncate(maxReason - 1);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + u'…';
}

} // namespace

TemplateNews::TemplateNews(QObject *parent)
    : QObject(parent)
{}

void TemplateNews::takeReceived(qint64 first, qint64 count)
{
    if (!m_received.isEmpty() && m_received.constLast().first + m_received.constLast().count == first) {
        m_received.last().count += count;
        return;
    }
    if (m_received.size() >= maxRuns)
        m_received.removeFirst();
    m_received.append({.first = first, .count = count});
}

bool TemplateNews::isReceived(qint64 number) const
{
    return std::any_of(m_received.begin(), m_received.end(), [number](const IdRun &run) {
        return number >= run.first && number < run.first + run.count;
    });
}

void TemplateNews::takeStored(const QList<Stored> &news)
{
    for (const Stored &stored : news) {
        if (stored.table == &templatesTable)
            m_newest = stored.newest;
    }
    ask();
}

void TemplateNews::takeRemade()
{
    m_newest = 0;
    m_asked = 0;
    m_rowsTicket = 0;
}

/// One question about rows at a time; those over the bound are not told of.
void TemplateNews::ask()
{
    if (m_rowsTicket != 0 || m_newest <= m_asked || m_received.isEmpty())
        return;
    QList<qint64> ids;
    for (qint64 id = std::max(m_asked, m_newest - maxRows) + 1; id <= m_newest; ++id)
        ids.append(id);
    m_asked = m_newest;
    m_rowsTicket = m_tickets.next();
    emit rowsWanted(m_rowsTicket, &templatesTable, ids);
}

void TemplateNews::takeRows(const RowsRead &read)
{
    if (m_rowsTicket == 0 || read.ticket != m_rowsTicket)
        return;
    m_rowsTicket = 0;
    std::map<qint64, QList<Row>> updates;
    for (const Row &row : read.rows) {
        const qint64 number = cellOf(templatesTable, row.cells, "delivery"_L1).toLongLong();
        if (number > m_seen && isReceived(number))
            updates[number].append(row);
    }
    for (const auto &[number, rows] : updates) {
        m_seen = std::max(m_seen, number);
        const Ticket ticket = m_tickets.next();
        m_updates.insert(ticket, rows);
        emit deliveryWanted(ticket, number);
    }
    ask();
}

void TemplateNews::takeDelivery(const DeliveryRead &read, qint64 now)
{
    const auto updates = m_updates.take(read.ticket);
    const Request &request = read.delivery.request;
    if (updates.isEmpty() || read.delivery.number == 0 || request.receivedAt < now - maxNewsAge)
        return;
    const auto rows = request.body.size() > maxBody ? QList<HookRow>() : readRows(read.delivery).rows;
    for (const Row &update : updates)
        tell(update, rows);
}

void TemplateNews::takeFailure(Ticket ticket)
{
    if (ticket == m_rowsTicket)
        m_rowsTicket = 0; // the next rows are asked for again
    m_updates.remove(ticket);
}

void TemplateNews::tell(const Row &update, const QList<HookRow> &rows)
{
    const auto hook =
        std::find_if(rows.begin(), rows.end(), [&](const HookRow &row) { return isSame(row, update); });
    const auto comments = commentsOf(rows, hook - rows.begin());
    const auto code = QString::fromUtf8(cellOf(templatesTable, update.cells, "templateCode"_L1));
    const QByteArray status = cellOf(templatesTable, update.cells, "status"_L1);
    bool newReason = false;
    if (comments.reason != nullptr) {
        if (m_answers.size() >= maxAnswers)
            m_answers.clear();
        const QByteArray key = keyOf(*comments.reason);
        newReason = !m_answers.contains(key);
        m_answers.insert(key); // a comment comes again with each later update
    }
    const QString reason = reasonOf(comments.reason);
    if (status == "TSC03")
        emit told({.title = tr("Template approved: %1").arg(code), .text = {}, .urgent = false});
    else if (status == "TSC04")
        emit told({.title = tr("Template rejected: %1").arg(code), .text = reason, .urgent = false});
    else if (comments.answered && newReason)
        emit told({.title = tr("Template answered: %1").arg(code), .text = reason, .urgent = false});
}
