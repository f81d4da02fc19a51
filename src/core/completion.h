#pragma once

#include "core/schema.h"

#include <QList>
#include <QString>

/// One way to go on in the filter line: what to put in place of `length` units from `from` on.
struct Completion
{
    qsizetype from = 0; ///< UTF-16 units
    qsizetype length = 0;
    QString text;
    QString description; ///< a word more, for people; may be empty

    bool operator==(const Completion &) const = default;
};

/// What may stand at the cursor (UTF-16 units) of a filter's text: fields, OR, and behind a field's operator
/// times, or the words of its codes: in the person's language, and in any where what was typed is a part of
/// it, each once with its codes.
QList<Completion> completionsFor(QStringView text, qsizetype cursor, const Table &table);
