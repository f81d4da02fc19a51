#pragma once

#include "core/recipient.h"

#include <QStringList>

constexpr qsizetype maxRecalled = 50; ///< filters that a line remembers

/// The filters that were used in a line, to be recalled with the arrow keys as commands are in a shell.
class FilterHistory
{
public:
    /// The oldest first.
    [[nodiscard]] const QStringList &all() const { return m_all; }
    void restore(const QStringList &all);

    /// Notes a filter that was used; one that was used before is the newest now.
    void add(const QString &filter);

    /// The filter before the one that is shown; null: there is none. shown: what stands in the line.
    QString older(const QString &shown);
    /// The filter after the one that was recalled, at last what stood there before; null: none was recalled.
    QString newer();
    /// Puts stars where a number stands in one.
    void forget(const RecipientNumber &number);
    /// What stands in the line is none that was recalled.
    void leave() { m_place = m_all.size(); }

private:
    QStringList m_all;
    qsizetype m_place = 0; ///< of the one that is shown; behind the last: none
    QString m_draft;       ///< what stood in the line before the first was recalled
};
