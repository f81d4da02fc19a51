#include "core/rows.h"

#include "core/cell.h"
#include "core/json.h"
#include "core/rowpath.h"

#include <QCryptographicHash>
#include <QLatin1StringView>
#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype digestBytes = 16;

/// Products of the same house, in small letters: their hooks are never KakaoTalk's, whatever their fields.
constexpr const char *otherProducts[] = {"sms", "email", "e-mail", "mail", "notification hub", "rcs", "push"};

/// A digest of parts that cannot run into each other; a null part is a value of its own.
class Digest
{
public:
    explicit Digest(char space) { add(QByteArray(1, space)); }

    void add(const QByteArray &part)
    {
        m_hash.addData(part.isNull() ? QByteArray("-") : QByteArray::number(part.size()));
        m_hash.addData(QByteArrayView(":"));
        m_hash.addData(part);
    }

    [[nodiscard]] QByteArray result() const { return m_hash.result().first(digestBytes); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

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

/// Which table a hook belongs to: by product, then by fields, for the event's name is ambiguous between
/// products.
const Table &tableOf(const QByteArray &product, const QByteArray &event, JsonValue hook)
{
    if (!isKakao(product, hook))
        return othersTable;
    if (hook.find("requestId").isGiven() && hook.find("recipientSeq").isGiven())
        return messagesTable;
    if (hook.find("templateCode").isGiven() && hook.find("status").isGiven())
        return templatesTable;
    return event == "MESSAGE_RESULT_UPDATE" ? messagesTable : othersTable;
}

QByteArray cellOf(const HookRow &row, const char *key)
{
    const qsizetype index = columnIndex(*row.table, QLatin1StringView(key));
    return index < 0 ? QByteArray{} : row.cells[index];
}

QByteArray digestOf(const HookRow &row, std::initializer_list<const char *> keys)
{
    Digest digest('f');
    for (const char *key : keys)
        digest.add(cellOf(row, key));
    return digest.result();
}

QByteArray digestOfTemplate(const HookRow &row, JsonValue hook)
{
    Digest digest('f');
    for (const char *key : {"appKey", "senderKey", "templateCode", "status", "updateDate"})
        digest.add(cellOf(row, key));
    const JsonValue comments = hook.find("comments");
    if (comments.is(JsonValue::Kind::Array)) {
        for (JsonValue comment = comments.first(); comment.exists(); comment = comments.after(comment)) {
            for (const char *key : {"id", "status"}) {
                const JsonValue value = comment.find(key);
                digest.add(value.isGiven() ? value.text() : QByteArray{});
            }
        }
    }
    return digest.result();
}

/// What makes a hook the same as another (see HookRow::identity).
QByteArray identityOf(const HookRow &row, JsonValue hook)
{
    const QByteArray appKey = cellOf(row, "appKey");
    if (!cellOf(row, "hookId").isEmpty()) {
        if (!appKey.isNull())
            return {};
        Digest digest('h');
        digest.add(cellOf(row, "hookId"));
        return digest.result();
    }
    if (row.table == &messagesTable && !cellOf(row, "requestId").isNull()
        && !cellOf(row, "recipientSeq").isNull())
        return digestOf(row, {"appKey", "requestId", "recipientSeq", "resultCode"});
    if (row.table == &templatesTable && !cellOf(row, "templateCode").isNull()
        && !cellOf(row, "updateDate").isNull())
        return digestOfTemplate(row, hook);
    Digest digest('b');
    digest.add(appKey);
    digest.add(hook.compact());
    return digest.result();
}

/// The fields whose absence is worth a word, as far as the table has them.
constexpr const char *wanted[] = {"templateCode", "status", "requestId", "recipientSeq", "hookId"};

/// Collects what is odd about a delivery, up to a limit.
class Note
{
public:
    void add(const QByteArray &where, const QByteArray &what)
    {
        if (m_text.size() > qsizetype{4} * maxNote)
            return;
        if (!m_text.isEmpty())
            m_text.append("; ");
        m_text.append(where).append(' ').append(what);
    }

    [[nodiscard]] QByteArray text() const
    {
        const QString all = QString::fromUtf8(m_text);
        return all.size() <= maxNote ? m_text : QString(all.first(maxNote - 1) + u'…').toUtf8();
    }

private:
    QByteArray m_text;
};

/// Reads the rows of one accepted delivery.
class RowsOfDelivery
{
public:
    RowsOfDelivery(const Delivery &delivery, JsonValue body)
        : m_delivery(delivery)
        , m_body(body)
        , m_product(textOf("productName"))
        , m_event(textOf("event"))
    {}

    void read()
    {
        for (const Column &column : deliveriesTable.columns) {
            if (column.path[0] != '@')
                noteTrouble(column.key, readCell(column, {m_body, {}, {}}).trouble);
        }
        const JsonValue hooks = m_body.find("hooks");
        qsizetype index = 0;
        for (JsonValue hook = hooks.first(); hook.exists(); hook = hooks.after(hook), ++index) {
            const QByteArray where = "hooks[" + QByteArray::number(index) + ']';
            if (hook.is(JsonValue::Kind::Object))
                readHook(hook, where);
            else
                m_note.add(where, "is no object");
        }
    }

    QList<HookRow> rows;
    [[nodiscard]] QByteArray note() const { return m_note.text(); }

    /// The cells of one row; what is odd is noted.
    Cells cellsOf(const Table &table, const RowPlace &place, const QByteArray &where)
    {
        Cells cells;
        cells.reserve(static_cast<qsizetype>(table.columns.size()));
        for (const Column &column : table.columns) {
            Reading reading =
                column.path[0] == '@' ? Reading{factOf(column.path), {}} : readCell(column, place);
            if (column.path[0] != '^') // what is around a hook is noted where it stands
                noteTrouble(where + '.' + column.key, reading.trouble);
            cells.append(std::move(reading.cell));
        }
        return cells;
    }

private:
    [[nodiscard]] QByteArray textOf(std::string_view key) const
    {
        const JsonValue value = m_body.find(key);
        return value.isGiven() ? value.text() : QByteArray{};
    }

    [[nodiscard]] QByteArray factOf(std::string_view path) const
    {
        return QByteArray::number(path == "@receivedAt" ? m_delivery.request.receivedAt : m_delivery.number);
    }

    void noteTrouble(const QByteArray &where, const QByteArray &trouble)
    {
        if (!trouble.isEmpty())
            m_note.add(where, trouble);
    }

    void readHook(JsonValue hook, const QByteArray &where)
    {
        HookRow row;
        row.table = &tableOf(m_product, m_event, hook);
        row.cells = cellsOf(*row.table, {hook, m_body, {}}, where);
        row.identity = identityOf(row, hook);
        noteAbsences(row, where);
        const bool isTemplate = row.table == &templatesTable;
        rows.append(std::move(row));
        if (isTemplate)
            readComments(hook, where);
    }

    void noteAbsences(const HookRow &row, const QByteArray &where)
    {
        for (const char *key : wanted) {
            const qsizetype index = columnIndex(*row.table, QLatin1StringView(key));
            if (index >= 0 && row.cells[index].isNull())
                m_note.add(where, QByteArray("has no ") + key);
        }
    }

    void readComments(JsonValue hook, const QByteArray &where)
    {
        const JsonValue comments = hook.find(commentsTable.each);
        if (!comments.is(JsonValue::Kind::Array))
            return;
        const qsizetype parent = rows.size() - 1;
        const QByteArray updated = cellOf(rows[parent], "updateDate");
        const auto time = readTime({updated.constData(), static_cast<std::size_t>(updated.size())});
        qsizetype index = 0;
        for (JsonValue item = comments.first(); item.exists(); item = comments.after(item), ++index) {
            const QByteArray place = where + ".comments[" + QByteArray::number(index) + ']';
            if (!item.is(JsonValue::Kind::Object)) {
                m_note.add(place, "is no object");
                continue;
            }
            HookRow row;
            row.table = &commentsTable;
            row.cells = cellsOf(commentsTable, {item, hook, m_body}, place);
            row.identity = cellOf(row, "id").isNull()
                ? QByteArray("")
                : digestOf(row, {"appKey", "senderKey", "templateCode", "id"});
            row.parent = parent;
            row.stateTime = time.value_or(std::numeric_limits<qint64>::min());
            rows.append(std::move(row));
        }
    }

    const Delivery &m_delivery;
    JsonValue m_body;
    QByteArray m_product;
    QByteArray m_event;
    Note m_note;
};

QByteArray deliveryFact(const Delivery &delivery, const QByteArray &note, std::string_view path)
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
    return note.isEmpty() ? QByteArray{} : note;
}

Cells deliveryCells(const Delivery &delivery, JsonValue body, const QByteArray &note)
{
    Cells cells;
    for (const Column &column : deliveriesTable.columns) {
        if (column.path[0] == '@')
            cells.append(deliveryFact(delivery, note, column.path));
        else
            cells.append(body.exists() ? readCell(column, {body, {}, {}}).cell : QByteArray{});
    }
    return cells;
}

} // namespace

DeliveryRows readRows(const Delivery &delivery)
{
    DeliveryRows result;
    if (isRefusal(delivery.outcome)) {
        result.delivery = deliveryCells(delivery, {}, delivery.note);
        return result;
    }
    const auto document = JsonDocument::parse(delivery.request.body);
    if (!document) {
        result.delivery = deliveryCells(delivery, {}, delivery.note);
        return result;
    }
    RowsOfDelivery reader(delivery, document->root());
    if (delivery.outcome != Outcome::Verification)
        reader.read();
    result.rows = std::move(reader.rows);
    result.hasHooks = !result.rows.isEmpty();
    result.delivery = deliveryCells(delivery, document->root(), reader.note());
    return result;
}
