#pragma once

#include "core/query.h"

#include <QList>
#include <QString>

constexpr qsizetype maxSavedFilters = 200;
constexpr qsizetype maxSavedName = 100;           ///< characters
constexpr qsizetype maxSavedText = 1024LL * 1024; ///< characters of all of them as a text

/// A filter that has a name.
struct SavedFilter
{
    QString name;
    const Table *table = nullptr;
    QString filter; ///< as it was typed

    bool operator==(const SavedFilter &) const = default;
};

/// Filters as a text that people read and change, a line each: "[messages] Failed today = resultCode:!=1000".
QString writeSavedFilters(const QList<SavedFilter> &filters);

/// Reads such a text; empty lines and those that begin with # say nothing. Of two with the same table and
/// name the last counts. An error names the line and what is wrong with it.
Result<QList<SavedFilter>> readSavedFilters(const QString &text, const Clock &clock);

/// A name as it can be written: one line without " = ", at most maxSavedName characters.
QString savedName(const QString &wanted);

/// Adds a filter, or gives the one with its table and name another text; an error: there are too many.
Result<Done> keepSavedFilter(QList<SavedFilter> &filters, const SavedFilter &filter);
