#include "gui/filterhistory.h"

void FilterHistory::restore(const QStringList &all)
{
    m_all = all.mid(qMax<qsizetype>(0, all.size() - maxRecalled));
    leave();
}

void FilterHistory::add(const QString &filter)
{
    if (filter.trimmed().isEmpty())
        return;
    m_all.removeAll(filter);
    m_all.append(filter);
    if (m_all.size() > maxRecalled)
        m_all.removeFirst();
    leave();
}

void FilterHistory::forget(const RecipientNumber &number)
{
    for (QString &filter : m_all)
        filter = number.starredText(filter);
    m_all.removeDuplicates();
    m_draft.clear();
    leave();
}

QString FilterHistory::older(const QString &shown)
{
    if (m_place == m_all.size())
        m_draft = shown;
    qsizetype place = m_place - 1;
    if (place >= 0 && m_all[place] == shown)
        --place; // it is there to be seen
    if (place < 0)
        return {};
    m_place = place;
    return m_all[place];
}

QString FilterHistory::newer()
{
    if (m_place == m_all.size())
        return {};
    ++m_place;
    if (m_place == m_all.size())
        return m_draft.isNull() ? QString(QLatin1StringView("")) : m_draft;
    return m_all[m_place];
}
