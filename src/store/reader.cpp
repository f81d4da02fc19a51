#include "store/reader.h"

#include "core/ndjson.h"
#include "store/bodysource.h"
#include "store/journal.h"
#include "store/sentences.h"
#include "store/summaryreader.h"
#include "store/tableswatch.h"
#include "store/templatereader.h"

#include <QElapsedTimer>
#include <QTimer>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int watchInterval = 200;  ///< milliseconds between two looks for another process's news
constexpr int answerInterval = 100; ///< milliseconds between two parts of an answer

/// The condition that finds a row of its delivery by its texts. masked: the cells hide recipients' numbers.
Filter sameTexts(const Table &table, const Cells &cells, bool masked)
{
    std::vector<Filter> parts;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Column &column = table.columns[static_cast<std::size_t>(i)];
        if (QLatin1StringView(column.key) == "delivery"_L1) {
            const qint64 number = cells[i].toLongLong();
            parts.push_back(filterOf(
                {.kind = Condition::Kind::Within, .column = &column, .from = number, .to = number + 1}));
        } else if (column.type == Type::Text && !cells[i].isEmpty() && !(masked && holdsRecipients(column))) {
            parts.push_back(filterOf({.kind = Condition::Kind::Equals, .column = &column, .text = cells[i]}));
        }
    }
    return allOf(std::move(parts));
}

void mask(const Table &table, QList<Row> &rows)
{
    for (Row &row : rows) {
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            row.cells[i] = maskedCell(table.columns[static_cast<std::size_t>(i)], row.cells[i]);
    }
}

void mask(QByteArray &body)
{
    if (body.isEmpty())
        return;
    body = maskedBody(body);
    if (body.isEmpty())
        body =
            Store::tr("(hidden: where recipients' numbers stand is not known, for it is no JSON)").toUtf8();
}

} // namespace

struct Reader::State
{
    QString folder;
    std::shared_ptr<Newest> newest;
    std::function<bool()> goOn; ///< of a command
    std::optional<TableReader> tables;
    std::optional<JournalReader> journal;
    QTimer watch;
    TablesWatch seen; ///< what was told
    std::shared_ptr<BodySource> bodies = std::make_shared<BodySource>();
    bool masked = false;

    /// The tables, opened where they are not; nothing where there are none yet.
    Result<TableReader *> open()
    {
        const QString path = currentTablesFile(folder);
        if (path.isEmpty()) {
            tables.reset();
            return nullptr;
        }
        if (!tables || tables->path() != path || !tables->isCurrent()) {
            tables.reset();
            auto opened = TableReader::open(path, bodies);
            if (!opened)
                return opened.error();
            tables.emplace(std::move(*opened));
        }
        return &*tables;
    }

    /// Of a delivery that is gone it is empty.
    std::optional<QByteArray> bodyOf(qint64 number)
    {
        if (!openJournal())
            return std::nullopt;
        const auto read = journal->delivery(number);
        if (!read)
            return std::nullopt;
        return *read ? (*read)->request.body : QByteArray("");
    }

    Result<Done> openJournal()
    {
        if (journal)
            return Done{};
        auto opened = JournalReader::open(folder);
        if (!opened)
            return opened.error();
        journal.emplace(std::move(*opened));
        return Done{};
    }

    /// Leaves a word for the projector where the tables turned out to be damaged.
    template <typename T>
    Result<T> noted(Result<T> result)
    {
        if (!result && tables && tables->damaged()) {
            markDamaged(tables->path());
            tables.reset();
        }
        return result;
    }

    static Result<qint64> newestRow(TableReader &reader, const Table &table)
    {
        const auto count = reader.count(table);
        return count ? Result<qint64>(count->newest) : count.error();
    }

    /// Whether somebody still wants this question answered.
    [[nodiscard]] bool wants(Ticket ticket) const
    {
        return newest->find.load() <= ticket && !newest->closing.load();
    }

    Result<qint64> count(const Query &query);
    Result<Done> find(const Query &query, Found &part, const TakeIds &take);
    Result<Done> forEachRow(const Query &query, const std::function<bool(const Row &)> &row);
    Result<QList<Row>> rows(const Table &table, const QList<qint64> &ids);
    Result<Summary> summary(const SummaryWish &wish);
    Result<qint64> locate(const Table &table, const Cells &cells);
    Result<std::optional<QList<RowCount>>> rowsOf(qint64 delivery);
    Result<TemplateHistory> history(Ticket ticket, const TemplateKey &key, const ReadDelivery &delivery);
};

Reader::Reader(QString folder, std::shared_ptr<Newest> newest, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>())
{
    m_state->folder = std::move(folder);
    m_state->newest = std::move(newest);
    m_state->bodies->read = [state = m_state.get()](qint64 number) { return state->bodyOf(number); };
    m_state->watch.setParent(this);
    connect(&m_state->watch, &QTimer::timeout, this, &Reader::look);
}

Reader::~Reader()
{
    m_state->watch.setParent(nullptr);
}

void Reader::setGoOn(std::function<bool()> goOn)
{
    m_state->goOn = std::move(goOn);
}

Result<qint64> Reader::State::count(const Query &query)
{
    const auto opened = open();
    if (!opened)
        return opened.error();
    if (*opened == nullptr)
        return 0;
    (*opened)->setGoOn(goOn);
    const auto newestId = newestRow(**opened, *query.table);
    return newestId ? (*opened)->countRows(query, *newestId) : newestId;
}

Result<qint64> Reader::count(const Query &query)
{
    return m_state->noted(m_state->count(query));
}

Result<Done> Reader::State::forEachRow(const Query &query, const std::function<bool(const Row &)> &row)
{
    const auto opened = open();
    if (!opened)
        return opened.error();
    if (*opened == nullptr)
        return Done{};
    TableReader &reader = **opened;
    reader.setGoOn(goOn);
    const auto newestId = newestRow(reader, *query.table);
    if (!newestId)
        return newestId.error();
    Result<Done> read = Done{};
    const auto found = reader.findIds(query, 0, *newestId, [&](const RowIds &ids) {
        read = reader.readRows(*query.table, ids, row);
        return read.hasValue();
    });
    return read ? found : read;
}

Result<Done> Reader::forEachRow(const Query &query, const std::function<bool(const Row &)> &row)
{
    return m_state->noted(m_state->forEachRow(query, row));
}

Result<std::optional<Delivery>> Reader::delivery(qint64 number)
{
    if (const auto opened = m_state->openJournal(); !opened)
        return opened.error();
    return m_state->journal->delivery(number);
}

Result<TablesState> Reader::state()
{
    const auto tables = m_state->open();
    if (!tables)
        return tables.error();
    if (*tables == nullptr)
        return TablesState{};
    return m_state->noted((*tables)->state());
}

/// Finds rows over part.considered, and notes there which id is the newest that was considered.
Result<Done> Reader::State::find(const Query &query, Found &part, const TakeIds &take)
{
    const auto opened = open();
    if (!opened)
        return opened.error();
    if (*opened == nullptr)
        return Done{};
    const auto newestId = newestRow(**opened, *query.table);
    if (!newestId)
        return newestId.error();
    const qint64 after = std::exchange(part.considered, *newestId);
    (*opened)->setGoOn([this, ticket = part.ticket] { return wants(ticket); });
    auto done = (*opened)->findIds(query, after, part.considered, take);
    (*opened)->setGoOn({});
    return done;
}

void Reader::find(Ticket ticket, const Query &query, qint64 after)
{
    if (!m_state->wants(ticket))
        return;
    Found part{.ticket = ticket, .ids = {}, .considered = after, .last = false};
    QElapsedTimer sinceAnswer;
    RowIds ids;
    const auto done = m_state->noted(m_state->find(query, part, [&](const RowIds &more) {
        for (const IdRun &run : more.runs())
            ids.append(run);
        if (!ids.isEmpty() && (!sinceAnswer.isValid() || sinceAnswer.hasExpired(answerInterval))) {
            part.ids = std::exchange(ids, {}).runs();
            emit found(part);
            sinceAnswer.start();
        }
        return m_state->wants(ticket);
    }));
    if (!m_state->wants(ticket))
        return;
    if (!done) {
        emit failed(ticket, done.error().text);
        return;
    }
    part.ids = ids.runs();
    part.last = true;
    emit found(part);
}

Result<QList<Row>> Reader::State::rows(const Table &table, const QList<qint64> &ids)
{
    QList<Row> rows;
    const auto opened = open();
    if (!opened)
        return opened.error();
    if (*opened == nullptr)
        return rows;
    RowIds wanted;
    for (const qint64 id : ids)
        wanted.append(id);
    const auto read = (*opened)->readRows(table, wanted, [&rows](const Row &row) {
        rows.append(row);
        return true;
    });
    if (!read)
        return read.error();
    return rows;
}

void Reader::setMasked(bool masked)
{
    m_state->masked = masked;
}

void Reader::read(Ticket ticket, const Table *table, const QList<qint64> &ids)
{
    tellRows(ticket, *table, ids, m_state->masked);
}

void Reader::readExact(Ticket ticket, const Table *table, qint64 id, qint64 delivery)
{
    if (table == &deliveriesTable)
        tellDelivery(ticket, delivery, false);
    else
        tellRows(ticket, *table, {id}, false);
}

void Reader::tellRows(Ticket ticket, const Table &table, const QList<qint64> &ids, bool masked)
{
    auto rows = m_state->noted(m_state->rows(table, ids));
    if (!rows) {
        emit failed(ticket, rows.error().text);
        return;
    }
    if (masked)
        mask(table, *rows);
    emit rowsRead({.ticket = ticket, .table = &table, .rows = *rows});
}

Result<std::optional<QList<RowCount>>> Reader::State::rowsOf(qint64 delivery)
{
    const auto opened = open();
    if (!opened)
        return opened.error();
    if (*opened == nullptr)
        return std::optional<QList<RowCount>>();
    return (*opened)->rowsOf(delivery);
}

void Reader::readDelivery(Ticket ticket, qint64 number)
{
    tellDelivery(ticket, number, m_state->masked);
}

void Reader::tellDelivery(Ticket ticket, qint64 number, bool masked)
{
    const auto read = delivery(number);
    if (!read) {
        emit failed(ticket, read.error().text);
        return;
    }
    DeliveryRead answer{.ticket = ticket, .delivery = read->value_or(Delivery{})};
    if (masked)
        mask(answer.delivery.request.body);
    // What came is worth showing though the tables cannot be read.
    if (const auto rows = m_state->noted(m_state->rowsOf(number)); rows && *rows) {
        answer.rows = **rows;
        answer.counted = true;
    }
    emit deliveryRead(answer);
}

Result<TemplateHistory> Reader::State::history(Ticket ticket, const TemplateKey &key,
                                               const ReadDelivery &delivery)
{
    const auto opened = open();
    if (!opened)
        return opened.error();
    if (*opened == nullptr)
        return TemplateHistory{.key = key};
    (*opened)->setGoOn(
        [this, ticket] { return newest->history.load() <= ticket && !newest->closing.load(); });
    auto read = ::readHistory(**opened, key, delivery);
    (*opened)->setGoOn({});
    return read;
}

void Reader::readHistory(Ticket ticket, const TemplateKey &key)
{
    if (m_state->newest->history.load() > ticket)
        return;
    auto read =
        m_state->noted(m_state->history(ticket, key, [this](qint64 number) { return delivery(number); }));
    if (!read) {
        if (read.error().kind != Error::Kind::Cancelled)
            emit failed(ticket, read.error().text);
        return;
    }
    read->ticket = ticket;
    emit historyRead(*read);
}

Result<Summary> Reader::State::summary(const SummaryWish &wish)
{
    const auto opened = open();
    if (!opened)
        return opened.error();
    [[maybe_unused]] const auto journalOpened = openJournal(); // without it there is less to show
    const auto delivery = [this](qint64 number) -> Result<std::optional<Delivery>> {
        if (const auto ready = openJournal(); !ready)
            return ready.error();
        return journal->delivery(number);
    };
    return readSummary(
        {.tables = *opened, .journal = journal ? &*journal : nullptr, .delivery = delivery, .mask = masked},
        wish);
}

void Reader::summarise(Ticket ticket, const SummaryWish &wish)
{
    // Who goes from row to row wants to know it of the last one.
    if (std::holds_alternative<RepeatsWish>(wish) && m_state->newest->repeats.load() > ticket)
        return;
    auto summary = m_state->noted(m_state->summary(wish));
    if (!summary) {
        emit failed(ticket, summary.error().text);
        return;
    }
    std::visit([ticket](auto &one) { one.ticket = ticket; }, *summary);
    if (auto *overview = std::get_if<Overview>(&*summary); overview != nullptr && m_state->masked)
        mask(deliveriesTable, overview->refused);
    emit summarised(*summary);
}

Result<qint64> Reader::State::locate(const Table &table, const Cells &cells)
{
    qint64 id = 0;
    const auto opened = open();
    if (!opened)
        return opened.error();
    if (*opened == nullptr)
        return id;
    const auto newestId = newestRow(**opened, table);
    if (!newestId)
        return newestId.error();
    Query query;
    query.table = &table;
    query.filter = sameTexts(table, cells, masked);
    const auto found = (*opened)->findIds(query, 0, *newestId, [&id](const RowIds &ids) {
        id = ids.isEmpty() ? 0 : ids.at(0);
        return id == 0;
    });
    if (!found && id == 0)
        return found.error();
    return id;
}

void Reader::locate(Ticket ticket, const Table *table, const Cells &cells)
{
    const auto id = m_state->noted(m_state->locate(*table, cells));
    emit located(ticket, id ? *id : 0);
}

void Reader::tellCounts()
{
    m_state->seen.forget();
    look();
}

void Reader::watch()
{
    tellCounts();
    m_state->watch.start(watchInterval);
}

/// Tells what is others in the tables than when this was called last.
void Reader::look()
{
    const auto tables = m_state->open();
    if (!tables || *tables == nullptr)
        return; // there are none yet, or none that can be read: whoever asks is told so
    const auto news = m_state->noted(m_state->seen.look(**tables));
    if (!news)
        return;
    if (news->remade)
        emit remade();
    if (!news->stored.isEmpty())
        emit stored(news->stored);
}

void Reader::reopen()
{
    m_state->tables.reset();
}
