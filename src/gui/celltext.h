#pragma once

#include "core/codes.h"
#include "core/schema.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

/// How cells are shown to people. Files and queries take cells as they came.

/// In which time the window shows times.
enum class ShownTime { Local, Korean };

/// A moment (milliseconds since 1970 UTC) as it is shown.
QDateTime shownMoment(qint64 instant, ShownTime in);
/// The same as a text, to the minute.
QString minuteText(qint64 instant, ShownTime in);
/// The same to the second.
QString secondText(qint64 instant, ShownTime in);

/// The title of a table in the language of the person.
QString titleOf(const Table &table);

/// The title of a column in the language of the person.
QString titleOf(const Column &column);

/// The known code that a cell holds, or null.
const Code *codeOf(const Column &column, const QByteArray &cell);

/// What a known code means and, unless all is well, what to do: lines.
QString explanationOf(const Code &code);

/// A cell in a table: one line, times to the second, codes with or (long ones) by their word, direction marks
/// made visible.
QString cellText(const Column &column, const QByteArray &cell, ShownTime in = ShownTime::Local);

/// What a table's cell does not say by itself: the exact value of a time, all of a long text. bodyRead: as
/// for fieldText.
QString cellTip(const Column &column, const QByteArray &cell, bool bodyRead = true,
                ShownTime in = ShownTime::Local);

/// All of a cell: as it came, with the word of a code or the time that is shown behind it. A field of the
/// sender's that is missing says so, or that nobody has read it: of a refused delivery (bodyRead false).
QString fieldText(const Column &column, const QByteArray &cell, bool bodyRead = true,
                  ShownTime in = ShownTime::Local);

/// Whether what the sender wrote into the body was read: not of a refused delivery.
bool isBodyRead(const Table &table, const QList<QByteArray> &cells);

/// What a column's header says about it: its key, and in which time its times are shown.
QString columnTip(const Column &column, ShownTime in = ShownTime::Local);

/// JSON with line breaks; where it is none, or too much to print so, as it came. At most what is shown of a
/// text.
QString jsonText(const QByteArray &bytes);

/// The name of the drawing that tells a code's severity by shape, for `drawnIcon`; empty: none.
QString drawingOf(const Column &column, const QByteArray &cell);
