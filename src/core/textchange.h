#pragma once

#include <QStringList>

/// Which sentences of a text are new, and which are gone, beside an earlier one.
struct TextChange
{
    QStringList added;
    QStringList gone;
    qsizetype same = 0; ///< sentences that both have

    [[nodiscard]] bool isEmpty() const { return added.isEmpty() && gone.isEmpty(); }
    bool operator==(const TextChange &) const = default;
};

/// Compares texts sentence by sentence, whatever their order; white space does not count.
TextChange textChange(const QString &before, const QString &now);
