#pragma once

#include "core/answers.h"
#include "core/delivery.h"

/// A row as one JSON object keyed by column, with line end. Missing cells are null; numbers are JSON numbers
/// where the column holds numbers, a Json column is embedded.
QByteArray ndjsonRow(const QList<const Column *> &columns, const QList<QByteArray> &cells);

/// A delivery as one line that `import` takes: one request as it came, and what became of it. A line says
/// "latin1": true where target or headers are no UTF-8 and were written as Latin 1, and "masked": true where
/// recipients' numbers in the body are hidden; a body that is no JSON is left out then.
QByteArray ndjsonDelivery(const Delivery &delivery, const QTimeZone &zone, bool mask);
/// Adds such a line to a text.
void appendNdjsonDelivery(QByteArray &text, const Delivery &delivery, const QTimeZone &zone, bool mask);

/// A cell with recipients' numbers hidden: the column recipientNo, and the key recipientNo at any depth of
/// JSON cells.
QByteArray maskedCell(const Column &column, const QByteArray &cell);

/// Whether the cells of a column are recipients' numbers.
bool holdsRecipients(const Column &column);

/// A body with recipients' numbers hidden; nothing of what is no JSON, where they cannot be found.
QByteArray maskedBody(const QByteArray &body);
