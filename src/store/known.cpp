#include "store/known.h"

#include "core/identity.h"

/// Null: there are none yet.
Result<TableReader *> Known::tables()
{
    const QString path = m_tables ? QString() : currentTablesFile(m_folder);
    if (!path.isEmpty()) {
        auto opened = TableReader::open(path);
        if (!opened)
            return opened.error();
        m_tables.emplace(std::move(*opened));
    }
    return m_tables ? &*m_tables : nullptr;
}

Result<bool> Known::hook(const HookRow &row)
{
    const auto reader = tables();
    if (!reader)
        return reader.error();
    return *reader != nullptr ? (*reader)->keeps(row) : false;
}

Result<JournalReader *> Known::journal()
{
    if (!m_journal) {
        auto opened = JournalReader::open(m_folder);
        if (!opened)
            return opened.error();
        m_journal.emplace(std::move(*opened));
    }
    return &*m_journal;
}

Result<qint64> Known::countEqual(const Delivery &delivery)
{
    const auto reader = journal();
    return reader ? (*reader)->countEqual(delivery) : reader.error();
}

Result<bool> Known::body(const QByteArray &body)
{
    if (!m_bodies) {
        auto read = readBodies();
        if (!read)
            return read.error();
        m_bodies.emplace(std::move(*read));
    }
    return m_bodies->contains(digestOf({body}));
}

Result<QSet<QByteArray>> Known::readBodies()
{
    const auto reader = journal();
    if (!reader)
        return reader.error();
    const auto known = tables();
    if (!known)
        return known.error();
    if (*known == nullptr)
        return QSet<QByteArray>();
    const auto numbers = (*known)->deliveriesWithoutHooks();
    if (!numbers)
        return numbers.error();
    QSet<QByteArray> bodies;
    for (const qint64 number : *numbers) {
        const auto delivery = (*reader)->delivery(number);
        if (!delivery)
            return delivery.error();
        if (*delivery)
            bodies.insert(digestOf({(*delivery)->request.body}));
    }
    return bodies;
}
