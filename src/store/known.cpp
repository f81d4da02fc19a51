#include "store/known.h"

Result<bool> Known::hook(const HookRow &row)
{
    if (!m_tables) {
        const QString path = currentTablesFile(m_folder);
        if (path.isEmpty())
            return false;
        auto opened = TableReader::open(path);
        if (!opened)
            return opened.error();
        m_tables.emplace(std::move(*opened));
    }
    return m_tables->keeps(row);
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
    const auto reader = journal();
    return reader ? (*reader)->keepsBody(body) : reader.error();
}
