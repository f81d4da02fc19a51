#include "core/rows.h"

#include "core/cell.h"
#include "core/identity.h"
#include "core/json.h"
#include "core/note.h"
#include "core/replay.h"
#include "core/rowpath.h"

#include <QHash>
#include <QLatin1StringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Products of the same house, in small letters: their hooks are never KakaoTalk's, whatever their fields.
constexpr const char *otherProducts[] = {"sms", "email", "e-mail", "mail", "notification hub", "rcs", "push"};

bool isOtherProduct(const QByteArray &product)
{
    const QByteArray lower = product.toLower();
    return std::any_of(std::begin(otherProducts), std::end(otherProducts),
                       [&lower](const char *other) { return lower == other; });
}

bool isKakao(const QByteArray &product, JsonValue hook)
{
    if (product.toLower().startsWith("kakaotalk"))
        return true;
    if (isOtherProduct(product))
        return false;
    return hook.find("kakaoMessageType").isGiven()
        || (hook.find("templateCode").isGiven() && hook.find("status").isGiven());
}

/// The table of a product beside KakaoTalk.
const Table &tableOfOther(const QByteArray &product, JsonValue hook)
{
    const QByteArray lower = product.toLower();
    for (const Table *table : allTables()) {
        if (table->product == nullptr || lower != table->product)
            continue;
        const QByteArrayList marks = QByteArray(table->marks).split(' ');
        if (std::any_of(marks.begin(), marks.end(),
                        [hook](const QByteArray &field) { return hook.find(textView(field)).isGiven(); }))
            return *table;
    }
    return othersTable;
}

/// Which table a hook belongs to: by product, then by fields, for the event's name is ambiguous between
/// products.
const Table &tableOf(const QByteArray &product, const QByteArray &event, JsonValue hook)
{
    if (!isKakao(product, hook))
        return tableOfOther(product, hook);
    if (hook.find("requestId").isGiven() && hook.find("recipientSeq").isGiven())
        return messagesTable;
    if (hook.find("templateCode").isGiven() && hook.find("status").isGiven())
        return templatesTable;
    return event == "MESSAGE_RESULT_UPDATE" ? messagesTable : othersTable;
}

/// What of one delivery stands in its row whatever its body says.
QByteArray deliveryFact(const Delivery &delivery, std::string_view path)
{
    if (path == "@receivedAt")
        return QByteArray::number(delivery.request.receivedAt);
    if (path == "@delivery")
        return QByteArray::number(delivery.number);
    if (path == "@outcome")
        return outcomeName(delivery.outcome);
    if (path == "@httpStatus")
        return QByteArray::number(delivery.httpStatus);
    if (path == "@bytes")
        return QByteArray::number(delivery.request.body.size());
    if (path == "@remoteAddress")
        return delivery.request.remoteAddress.isEmpty() ? QByteArray{} : delivery.request.remoteAddress;
    return delivery.note.isEmpty() ? QByteArray{} : delivery.note;
}

/// The row of the delivery itself; columns of the body are missing where there is none.
Cells deliveryCells(const Delivery &delivery, JsonValue body, Note &note)
{
    Cells cells;
    for (const Column &column : deliveriesTable.columns) {
        if (column.path[0] == '@') {
            cells.append(deliveryFact(delivery, column.path));
            continue;
        }
        Reading reading = readCell(column, {body, {}, {}});
        note.addTrouble({}, column, reading.trouble);
        cells.append(std::move(reading.cell));
    }
    return cells;
}

/// Rows that were read before and stand in the same objects. What they found there is not looked for again:
/// an object may have very many keys, and very many rows in it.
struct Neighbours
{
    Cells sameAround;   ///< a row of the same table with the same object around it; empty: none
    Cells sameEnvelope; ///< a row of the same table; empty: none
};

/// Reads the rows of the hooks of one delivery.
class RowsOfHooks
{
public:
    RowsOfHooks(const Delivery &delivery, JsonValue body, Note &note)
        : m_receivedAt(deliveryFact(delivery, "@receivedAt"))
        , m_number(deliveryFact(delivery, "@delivery"))
        , m_body(body)
        , m_product(textOf("productName"))
        , m_event(textOf("event"))
        , m_note(note)
        , m_left(tableBytes + tableBytesPerByte * delivery.request.body.size())
    {}

    QList<HookRow> read()
    {
        const JsonValue hooks = m_body.find("hooks");
        HookPlace place{.hook = 0};
        for (JsonValue hook = hooks.first(); hook.exists() && m_left >= 0;
             hook = hooks.after(hook), ++place.hook) {
            if (hook.is(JsonValue::Kind::Object))
                readHook(hook, place);
            else
                m_note.add(place, "is no object");
        }
        return std::move(m_rows);
    }

private:
    [[nodiscard]] QByteArray textOf(std::string_view key) const
    {
        const JsonValue value = m_body.find(key);
        return value.isGiven() ? value.text() : QByteArray{};
    }

    /// The cells of one row; what is odd is noted.
    Cells cellsOf(const Table &table, const RowPlace &values, HookPlace place, const Neighbours &neighbours)
    {
        Cells cells;
        cells.reserve(static_cast<qsizetype>(table.columns.size()));
        for (const Column &column : table.columns) {
            const std::string_view path(column.path);
            const bool inEnvelope = path.substr(0, 2) == "^^";
            const Cells &known = inEnvelope ? neighbours.sameEnvelope : neighbours.sameAround;
            if (path.front() == '@') {
                cells.append(path == "@receivedAt" ? m_receivedAt : m_number);
            } else if (path.front() == '^') { // what is odd there is noted where it stands
                cells.append(known.isEmpty() ? readCell(column, values).cell : known[cells.size()]);
            } else {
                Reading reading = readCell(column, values);
                m_note.addTrouble(place, column, reading.trouble);
                cells.append(std::move(reading.cell));
            }
        }
        return cells;
    }

    void readHook(JsonValue hook, HookPlace place)
    {
        HookRow row;
        row.table = &tableOf(m_product, m_event, hook);
        Cells &first = m_first[row.table];
        row.cells = cellsOf(*row.table, {hook, m_body, {}}, place, {.sameAround = first, .sameEnvelope = {}});
        first = row.cells;
        if (!fits(row, place))
            return;
        row.identity = hookIdentity(row, hook);
        noteAbsences(row, place);
        m_rows.append(row);
        if (row.table == &templatesTable)
            readComments(hook, place);
    }

    /// Whether the tables take this row, too: what stands around hooks is written once per row. Where they do
    /// not, this row and all later ones are left out.
    bool fits(const HookRow &row, HookPlace place)
    {
        m_left -= row.cell("hookId").size() + row.cell("appKey").size(); // they stand in an index, too
        for (const QByteArray &cell : row.cells)
            m_left -= cell.size();
        if (m_left < 0)
            m_note.addInFront(place, "and later ones are over what one delivery may bring into tables");
        return m_left >= 0;
    }

    /// The fields whose absence is worth a word, as far as the table has them.
    void noteAbsences(const HookRow &row, HookPlace place)
    {
        for (const char *key : {"templateCode", "status", "requestId", "recipientSeq", "hookId"}) {
            const qsizetype index = columnIndex(*row.table, QLatin1StringView(key));
            const bool isHookId = index >= 0 && qstrcmp(key, "hookId") == 0;
            if (row.table->product != nullptr && !isHookId)
                continue; // its events have other fields each
            if (index >= 0 && (row.cells[index].isNull() || (isHookId && row.cells[index].isEmpty())))
                m_note.add(place, QByteArray("has no ") + key);
        }
    }

    void readComments(JsonValue hook, HookPlace place)
    {
        const JsonValue comments = hook.find(commentsTable.each);
        if (!comments.is(JsonValue::Kind::Array))
            return;
        const qsizetype parent = m_rows.size() - 1;
        const auto time = readTime(textView(m_rows[parent].cell("updateDate")));
        Cells &first = m_first[&commentsTable];
        Neighbours neighbours{.sameAround = {}, .sameEnvelope = first};
        place.comment = 0;
        for (JsonValue item = comments.first(); item.exists(); item = comments.after(item), ++place.comment) {
            if (++m_comments > maxComments) {
                m_note.addInFront(place,
                                  "and later ones are over the limit of " + QByteArray::number(maxComments));
                break;
            }
            if (!item.is(JsonValue::Kind::Object)) {
                m_note.add(place, "is no object");
                continue;
            }
            HookRow row;
            row.table = &commentsTable;
            row.cells = cellsOf(commentsTable, {item, hook, m_body}, place, neighbours);
            neighbours = {.sameAround = row.cells, .sameEnvelope = row.cells};
            if (!fits(row, place))
                break;
            row.identity = commentIdentity(row);
            row.parent = parent;
            row.stateTime = time.value_or(std::numeric_limits<qint64>::min());
            m_rows.append(row);
        }
        first = neighbours.sameEnvelope;
    }

    QByteArray m_receivedAt;
    QByteArray m_number;
    JsonValue m_body;
    QByteArray m_product;
    QByteArray m_event;
    Note &m_note;
    qint64 m_left; ///< bytes that may be written into tables
    QList<HookRow> m_rows;
    int m_comments = 0;
    QHash<const Table *, Cells> m_first; ///< of each table, a row that was read before
};

/// The number of the delivery that this one is a replay of, as whoever sent it says; empty: it is none.
QByteArray replayOf(const Request &request)
{
    for (const auto &[name, value] : request.headers) {
        if (name.compare(replayField, Qt::CaseInsensitive) == 0 && readNumber(textView(value)))
            return value;
    }
    return {};
}

/// The body of a delivery as it is read: not where it was refused.
std::optional<JsonDocument> documentOf(const Delivery &delivery)
{
    if (isRefusal(delivery.outcome))
        return std::nullopt;
    auto document = JsonDocument::parse(delivery.request.body);
    return document ? std::optional(std::move(*document)) : std::nullopt;
}

} // namespace

QByteArray cellOf(const Table &table, const Cells &cells, QLatin1StringView key)
{
    return cells.value(columnIndex(table, key));
}

QByteArray HookRow::cell(const char *key) const
{
    return cellOf(*table, cells, QLatin1StringView(key));
}

DeliveryRows readRows(const Delivery &delivery)
{
    DeliveryRows result;
    Note note;
    const auto document = documentOf(delivery);
    const JsonValue body = document ? document->root() : JsonValue();
    const QByteArray original = replayOf(delivery.request);
    if (!original.isEmpty())
        note.add({}, "says that it is a replay of delivery " + original);
    result.delivery = deliveryCells(delivery, body, note);
    QByteArray &told = result.delivery[columnIndex(deliveriesTable, "note"_L1)];
    if (!document) {
        if (!original.isEmpty())
            told = (told.isNull() ? QByteArray() : told + "; ") + note.text();
        return result;
    }
    if (delivery.outcome != Outcome::Verification)
        result.rows = RowsOfHooks(delivery, body, note).read();
    result.hasHooks = !result.rows.isEmpty();
    const QByteArray odd = note.text();
    told = odd.isEmpty() ? QByteArray{} : odd;
    return result;
}
