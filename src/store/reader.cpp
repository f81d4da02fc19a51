#include "store/reader.h"

#include "store/journal.h"
#include "store/tablereader.h"

#include <QElapsedTimer>
#include <QTimer>

#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int watchInterval = 200;  ///< milliseconds between two looks for another process's news
constexpr int answerInterval = 100; ///< milliseconds between two parts of an answer

/// The condition that finds a row of its delivery by its texts.
Filter sameTexts(const Table &table, const Cells &cells)
{
    std::vector<Filter> parts;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Column &column = table.columns[static_cast<std::size_t>(i)];
        if (QLatin1StringView(column.key) == "delivery"_L1) {
            const qint64 number = cells[i].toLongLong();
            parts.push_back(filterOf(
                {.kind = Condition::Kind::Within, .column = &column, .from = number, .to = number + 1}));
        } else if (column.type == Type::Text && !cells[i].isEmpty()) {
            parts.push_back(filterOf({.kind = Condition::Kind::Equals, .column = &column, .text = cells[i]}));
        }
    }
    return allOf(std::move(parts));
}

} // namespace

struct Reader::State
{
    QString folder;
    std::shared_ptr<Newest> newest;
    std::optional<TableReader> tables;
    std::optional<JournalReader> journal;
    QTimer watch;
    std::map<const Table *, TableCount> seen; ///< while watching

    /// The tables, opened where they are not; nothing where there are none yet.
    Result<TableReader *> open()
    {
        const QString path = currentTablesFile(folder);
        if (path.isEmpty())
            return nullptr;
        if (!tables || tables->path() != path) {
            tables.reset();
            auto opened = TableReader::open(path);
            if (!opened)
                return opened.error();
            tables.emplace(std::move(*opened));
        }
        return &*tables;
    }

    static Result<qint64> newestRow(TableReader &reader, const Table &table)
    {
        const auto count = reader.count(table);
        return count ? Result<qint64>(count->newest) : count.error();
    }
};

Reader::Reader(QString folder, std::shared_ptr<Newest> newest, QObject *parent)
    : QObject(parent)
    , m_state(std::make_unique<State>())
{
    m_state->folder = std::move(folder);
    m_state->newest = std::move(newest);
    m_state->watch.setParent(this);
    connect(&m_state->watch, &QTimer::timeout, this, &Reader::look);
}

Reader::~Reader()
{
    m_state->watch.setParent(nullptr);
}

Result<qint64> Reader::count(const Query &query)
{
    const auto tables = m_state->open();
    if (!tables)
        return tables.error();
    if (*tables == nullptr)
        return 0;
    const auto newest = State::newestRow(**tables, *query.table);
    return newest ? (*tables)->countRows(query, *newest) : newest;
}

Result<Done> Reader::forEachRow(const Query &query, const std::function<bool(const Row &)> &row)
{
    const auto tables = m_state->open();
    if (!tables)
        return tables.error();
    if (*tables == nullptr)
        return Done{};
    TableReader &reader = **tables;
    const auto newest = State::newestRow(reader, *query.table);
    if (!newest)
        return newest.error();
    std::optional<Error> trouble;
    const auto found = reader.findIds(query, 0, *newest, [&](const RowIds &ids) {
        for (qint64 place = 0; place < ids.size(); ++place) {
            const auto read = reader.row(*query.table, ids.at(place));
            if (!read)
                trouble = read.error();
            else if (*read && !row(**read))
                trouble = Error{u"Stopped."_s, Error::Kind::Cancelled};
            if (trouble)
                return false;
        }
        return true;
    });
    if (trouble)
        return *trouble;
    return found;
}

Result<std::optional<Delivery>> Reader::delivery(qint64 number)
{
    if (!m_state->journal) {
        auto opened = JournalReader::open(m_state->folder);
        if (!opened)
            return opened.error();
        m_state->journal.emplace(std::move(*opened));
    }
    return m_state->journal->delivery(number);
}

Result<TablesState> Reader::state()
{
    const auto tables = m_state->open();
    if (!tables)
        return tables.error();
    if (*tables == nullptr)
        return TablesState{};
    return (*tables)->state();
}

void Reader::find(Ticket ticket, const Query &query, qint64 after)
{
    const auto wanted = [newest = m_state->newest, ticket] {
        return newest->find.load() <= ticket && !newest->closing.load();
    };
    if (!wanted())
        return;
    const auto tables = m_state->open();
    if (!tables) {
        emit failed(ticket, tables.error().text);
        return;
    }
    Found part{.ticket = ticket, .ids = {}, .considered = after, .last = false};
    Result<Done> done = Done{};
    if (*tables != nullptr) {
        const auto newest = State::newestRow(**tables, *query.table);
        part.considered = newest ? *newest : after;
        QElapsedTimer sinceAnswer;
        RowIds ids;
        (*tables)->setGoOn(wanted);
        done = (*tables)->findIds(query, after, part.considered, [&](const RowIds &more) {
            for (const IdRun &run : more.runs())
                ids.append(run);
            if (!ids.isEmpty() && (!sinceAnswer.isValid() || sinceAnswer.hasExpired(answerInterval))) {
                part.ids = std::exchange(ids, {}).runs();
                emit found(part);
                sinceAnswer.start();
            }
            return wanted();
        });
        (*tables)->setGoOn({});
        part.ids = ids.runs();
    }
    if (!wanted())
        return;
    if (!done && done.error().kind != Error::Kind::Cancelled) {
        emit failed(ticket, done.error().text);
        return;
    }
    part.last = true;
    emit found(part);
}

void Reader::read(Ticket ticket, const Table *table, const QList<qint64> &ids)
{
    RowsRead answer{.ticket = ticket, .table = table, .rows = {}};
    const auto tables = m_state->open();
    if (!tables) {
        emit failed(ticket, tables.error().text);
        return;
    }
    for (const qint64 id : ids) {
        if (*tables == nullptr)
            break;
        auto row = (*tables)->row(*table, id);
        if (!row) {
            emit failed(ticket, row.error().text);
            return;
        }
        if (*row)
            answer.rows.append(std::move(**row));
    }
    emit rowsRead(answer);
}

void Reader::readDelivery(Ticket ticket, qint64 number)
{
    const auto read = delivery(number);
    if (!read)
        emit failed(ticket, read.error().text);
    else
        emit deliveryRead({.ticket = ticket, .delivery = read->value_or(Delivery{})});
}

void Reader::locate(Ticket ticket, const Table *table, const Cells &cells)
{
    qint64 id = 0;
    const auto tables = m_state->open();
    if (tables && *tables != nullptr) {
        const auto newest = State::newestRow(**tables, *table);
        Query query;
        query.table = table;
        query.filter = sameTexts(*table, cells);
        const auto take = [&id](const RowIds &ids) {
            id = ids.isEmpty() ? 0 : ids.at(0);
            return false;
        };
        if (newest)
            (void)(*tables)->findIds(query, 0, *newest, take);
    }
    emit located(ticket, id);
}

void Reader::tellCounts()
{
    m_state->seen.clear();
    look();
}

void Reader::watch()
{
    tellCounts();
    m_state->watch.start(watchInterval);
}

/// Tells what is others than when this was called last.
void Reader::look()
{
    const QString before = m_state->tables ? m_state->tables->path() : QString();
    const auto tables = m_state->open();
    if (!tables || *tables == nullptr)
        return; // it comes into being, or is replaced: the next look shows
    if (!before.isEmpty() && (*tables)->path() != before) {
        m_state->seen.clear();
        emit remade();
    }
    QList<Stored> news;
    bool changed = false;
    for (const Table *table : allTables()) {
        const auto count = (*tables)->count(*table);
        if (!count)
            return;
        const auto old = m_state->seen.find(table);
        if (old != m_state->seen.end() && old->second.newest == count->newest
            && old->second.changes == count->changes)
            continue;
        changed = changed || (old != m_state->seen.end() && old->second.changes != count->changes);
        m_state->seen[table] = *count;
        news.append(
            {.table = table, .newest = count->newest, .rows = count->rows, .changed = {}, .removed = {}});
    }
    // Which rows were changed or removed is not known here: all are asked again.
    if (changed)
        emit remade();
    if (!news.isEmpty())
        emit stored(news);
}

void Reader::reopen()
{
    m_state->tables.reset();
}
