#pragma once

#include "core/schema.h"

#include <QList>
#include <QStringList>

#include <functional>

class QTreeWidget;
class QTreeWidgetItem;

/// A line of a board's list, which may lead to rows.
struct Line
{
    QStringList texts;            ///< one a column
    QString drawing = {};         ///< empty: none
    QString tip = {};             ///< empty: none
    const Table *table = nullptr; ///< that it leads to
    QString filter = {};          ///< of the rows there; empty: it leads nowhere
    QString key = {};             ///< what it is about, which stays while counts and times change
};

/// Writes lines in place: what is the current one remains it, wherever it stands now. none: what is said
/// where there are no lines. prepare: is given each item that is new.
void showLines(QTreeWidget &list, const QList<Line> &lines, const QString &none,
               const std::function<void(QTreeWidgetItem &item)> &prepare = {});

/// Puts room between the lines of a list.
void makeRoom(QTreeWidgetItem &item);

/// Where the line of an item leads to; table null: nowhere.
struct LineTarget
{
    const Table *table = nullptr;
    QString filter;
};
LineTarget targetOf(const QTreeWidgetItem &item);
