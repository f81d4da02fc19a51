#pragma once

#include "core/rows.h"
#include "store/journal.h"
#include "store/tablereader.h"

#include <QSet>

/// Tells `import` what is kept already. Reads tables (which must have caught up) and journal.
class Known
{
public:
    explicit Known(QString folder)
        : m_folder(std::move(folder))
    {}

    /// Whether a hook's row is among what is kept.
    Result<bool> hook(const HookRow &row);
    /// How many kept deliveries have the same receivedAt, httpStatus, remoteAddress and body.
    Result<qint64> countEqual(const Delivery &delivery);
    /// Whether a delivery without hooks and with this body is kept.
    Result<bool> body(const QByteArray &body);

private:
    Result<TableReader *> tables();
    Result<JournalReader *> journal();
    Result<QSet<QByteArray>> readBodies();

    QString m_folder;
    std::optional<TableReader> m_tables;
    std::optional<JournalReader> m_journal;
    std::optional<QSet<QByteArray>> m_bodies; ///< digests of those of deliveries without hooks
};
