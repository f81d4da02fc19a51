#pragma once

#include "core/schema.h"

#include <QActionGroup>

class QMenu;

/// An entry of the View menu for the overview and each table; the one that is shown is marked. Lives in the
/// GUI thread.
class TableActions : public QActionGroup
{
    Q_OBJECT
public:
    /// Puts them at the top of the menu. They belong to the window, so that their keys work there.
    TableActions(QMenu &menu, QWidget *window);

    /// Null: the overview.
    void mark(const Table *table);

signals:
    void chosen(const Table *table); ///< null: the overview
};
