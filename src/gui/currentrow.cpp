#include "gui/currentrow.h"

#include "gui/rowmodel.h"
#include "gui/tableview.h"

#include <QItemSelectionModel>

CurrentRow::CurrentRow(RowModel &model, TableView &view)
    : QObject(&view)
    , m_model(model)
    , m_view(view)
{
    connect(&model, &RowModel::dataChanged, this, &CurrentRow::tell);
    connect(view.selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { current.isValid() ? tell() : forget(); });
}

void CurrentRow::tellAgain()
{
    m_told = {};
    tell();
}

void CurrentRow::forget()
{
    if (std::exchange(m_told, {}).id != 0)
        emit lost();
}

void CurrentRow::tell()
{
    const QModelIndex current = m_view.currentIndex();
    if (!current.isValid())
        return; // the rows are being replaced
    const Cells *cells = m_model.cellsAt(current.row());
    if (cells == nullptr || cells->isEmpty())
        return;
    const qint64 id = m_model.idAt(current.row());
    if (id == m_told.id && *cells == m_told.cells)
        return;
    m_told = {id, *cells};
    emit selected(m_told);
}
