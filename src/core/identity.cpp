#include "core/identity.h"

#include <QCryptographicHash>

namespace {

constexpr qsizetype digestBytes = 16;

/// A digest of parts that cannot run into each other; a null part is a value of its own.
class Digest
{
public:
    explicit Digest(char space) { add(QByteArrayView(&space, 1)); }

    void add(QByteArrayView part)
    {
        m_hash.addData(part.isNull() ? QByteArray("-") : QByteArray::number(part.size()));
        m_hash.addData(QByteArrayView(":"));
        m_hash.addData(part);
    }

    [[nodiscard]] QByteArray result() const { return m_hash.result().first(digestBytes); }

private:
    QCryptographicHash m_hash{QCryptographicHash::Blake2b_256};
};

QByteArray digestOfCells(const HookRow &row, std::initializer_list<const char *> keys)
{
    Digest digest('f');
    for (const char *key : keys)
        digest.add(row.cell(key));
    return digest.result();
}

QByteArray digestOfTemplate(const HookRow &row, JsonValue hook)
{
    Digest digest('f');
    for (const char *key : {"appKey", "senderKey", "templateCode", "status", "updateDate"})
        digest.add(row.cell(key));
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

} // namespace

QByteArray digestOf(std::initializer_list<QByteArrayView> parts)
{
    Digest digest('p');
    for (const QByteArrayView part : parts)
        digest.add(part);
    return digest.result();
}

QByteArray hookIdentity(const HookRow &row, JsonValue hook)
{
    const QByteArray appKey = row.cell("appKey");
    if (!row.cell("hookId").isEmpty()) {
        if (!appKey.isNull())
            return {};
        Digest digest('h');
        digest.add(row.cell("hookId"));
        return digest.result();
    }
    if (row.table == &messagesTable && !row.cell("requestId").isNull() && !row.cell("recipientSeq").isNull())
        return digestOfCells(row, {"appKey", "requestId", "recipientSeq", "resultCode"});
    if (row.table == &templatesTable && !row.cell("templateCode").isNull()
        && !row.cell("updateDate").isNull())
        return digestOfTemplate(row, hook);
    Digest digest('b');
    digest.add(appKey);
    digest.add(hook.source());
    return digest.result();
}

QByteArray commentIdentity(const HookRow &row)
{
    if (row.cell("id").isEmpty())
        return {""};
    return digestOfCells(row, {"appKey", "senderKey", "templateCode", "id"});
}
