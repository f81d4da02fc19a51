#include "gui/seenrows.h"

#include "gui/rowmodel.h"
#include "gui/tableview.h"

SeenRows::SeenRows(const RowModel &model, TableView &view)
    : QObject(&view)
    , m_model(model)
    , m_view(view)
{
    connect(&model, &RowModel::modelReset, this, &SeenRows::noteReplaced);
}

qint64 SeenRows::fresh()
{
    if (m_view.isAtTop())
        m_seen = newest();
    const qint64 above = m_seen > 0 && m_model.isLive() ? qMax(0, m_model.rowNear(m_seen)) : 0;
    return m_model.waiting() + above;
}

/// Rows of another question, or of another file, are none that came meanwhile.
void SeenRows::noteReplaced()
{
    if (m_model.isSearching() || m_remade)
        m_seen = newest();
    m_remade = false;
}

qint64 SeenRows::newest() const
{
    return m_model.rowCount() > 0 ? m_model.idAt(0) : 0;
}
