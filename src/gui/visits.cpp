#include "gui/visits.h"

void Visits::note(const Visit &visit)
{
    if (m_here >= 0 && m_visits[m_here].table == visit.table && m_visits[m_here].filter == visit.filter) {
        if (visit.row != 0)
            m_visits[m_here].row = visit.row;
        return;
    }
    m_visits.resize(m_here + 1); // what was ahead is left for good
    m_visits.append(visit);
    if (m_visits.size() > maxVisits)
        m_visits.removeFirst();
    m_here = m_visits.size() - 1;
}

bool Visits::canGo(int by) const
{
    return m_here + by >= 0 && m_here + by < m_visits.size();
}

std::optional<Visit> Visits::go(int by)
{
    if (!canGo(by))
        return {};
    m_here += by;
    return m_visits[m_here];
}

void Visits::forgetRows()
{
    for (Visit &visit : m_visits)
        visit.row = 0;
}
