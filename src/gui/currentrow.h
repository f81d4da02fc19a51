#pragma once

#include "core/answers.h"

#include <QObject>

class RowModel;
class TableView;

/// Tells of the current row of a table as soon as its cells are there, and anew when they change. Lives in
/// the GUI thread.
class CurrentRow : public QObject
{
    Q_OBJECT
public:
    CurrentRow(RowModel &model, TableView &view);

    /// Tells again of what was told already: others were told of since.
    void tellAgain();
    /// The row that was told of is not there any more.
    void forget();

signals:
    void selected(const Row &row);
    void lost(); ///< no row is selected any more

private:
    void tell();

    RowModel &m_model;
    TableView &m_view;
    Row m_told; ///< id 0: none
};
