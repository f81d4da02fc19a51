#include "gui/rowsearch.h"

#include <algorithm>

namespace {

constexpr int newsInterval = 200;    ///< milliseconds between two questions for news
constexpr int againInterval = 1'000; ///< milliseconds until a view that is not right any more is asked again
constexpr qsizetype maxNewsRuns = 100'000; ///< put on top one by one; more are asked for again as a whole

} // namespace

RowSearch::RowSearch(const Table &table, Tickets &tickets, QObject *parent)
    : QObject(parent)
    , m_tickets(tickets)
{
    m_query.table = &table;
    m_newsTimer.setSingleShot(true);
    m_againTimer.setSingleShot(true);
    m_againTimer.setInterval(againInterval);
    connect(&m_newsTimer, &QTimer::timeout, this, &RowSearch::lookForNews);
    connect(&m_againTimer, &QTimer::timeout, this, &RowSearch::askAgain);
}

void RowSearch::ask(const Query &query)
{
    m_query = query;
    m_unanswered = true;
    m_next = Asking::First;
    if (m_shown)
        find(m_next);
}

void RowSearch::askAgain()
{
    if (m_unanswered)
        return; // the question that is out, or comes, says it
    m_unanswered = true;
    m_next = Asking::Again;
    if (m_shown)
        find(m_next);
}

void RowSearch::askAgainSoon()
{
    if (m_held)
        m_outdated = true;
    else if (!m_againTimer.isActive())
        m_againTimer.start();
}

void RowSearch::find(Asking asking)
{
    m_newsTimer.stop();
    if (asking != Asking::News) {
        m_againTimer.stop();
        m_outdated = false;
    }
    m_asking = asking;
    m_firstPart = true;
    m_found = {};
    m_newsRuns = 0;
    m_ticket = m_tickets.next();
    emit findWanted(m_ticket, m_query, asking == Asking::News ? m_considered : 0);
    emit stateChanged();
}

void RowSearch::setShown(bool shown)
{
    m_shown = shown;
    if (!shown) {
        m_ticket = 0; // another view's question replaces it
        m_newsTimer.stop();
    } else if (m_ticket == 0 && m_unanswered) {
        find(m_next);
    } else {
        lookForNews();
    }
}

void RowSearch::setHeld(bool held)
{
    m_held = held;
    if (held) {
        m_outdated = m_outdated || m_againTimer.isActive();
        m_againTimer.stop();
    } else if (m_outdated) {
        askAgain();
    }
}

void RowSearch::takeNewest(qint64 newest)
{
    m_newest = std::max(m_newest, newest);
    lookForNews();
}

/// Asks for what came since, at most once in newsInterval. What comes while a question is out is remembered.
void RowSearch::lookForNews()
{
    if (!m_shown || m_ticket != 0 || m_newest <= m_considered)
        return;
    if (m_unanswered) {
        find(m_next);
        return;
    }
    if (m_sinceNews.isValid() && !m_sinceNews.hasExpired(newsInterval)) {
        m_newsTimer.start(std::max(0, newsInterval - static_cast<int>(m_sinceNews.elapsed())));
        return;
    }
    m_sinceNews.start();
    find(Asking::News);
}

void RowSearch::takeFound(const Found &found)
{
    if (m_ticket == 0 || found.ticket != m_ticket)
        return;
    if (m_asking != Asking::First) {
        m_found.append(found.ids);
        m_newsRuns += found.ids.size();
    } else if (!found.ids.isEmpty() || (found.last && m_firstPart)) {
        emit partFound(found.ids, std::exchange(m_firstPart, false));
    }
    if (found.last)
        end(found.considered);
    emit stateChanged();
    lookForNews();
}

void RowSearch::end(qint64 considered)
{
    m_ticket = 0;
    m_newest = std::max(m_newest, considered);
    const bool comeOnTop = !m_held && m_query.sort == nullptr; // else they are only counted
    if (m_asking == Asking::News && m_newsRuns > maxNewsRuns && comeOnTop) {
        askAgain();
        return;
    }
    m_considered = considered;
    if (m_asking == Asking::News) {
        emit newsFound(takeIds().runs());
        return;
    }
    m_unanswered = false;
    if (m_asking == Asking::Again)
        emit wholeFound();
    emit answered();
}

void RowSearch::takeRemade()
{
    m_newest = 0;
    m_considered = 0;
    m_next = m_unanswered ? m_next : Asking::Again;
    m_unanswered = true;
    m_ticket = 0;
    if (m_shown)
        find(m_next);
}

bool RowSearch::takeFailure(Ticket ticket)
{
    if (m_ticket == 0 || ticket != m_ticket)
        return false;
    m_ticket = 0;
    emit stateChanged();
    return true;
}
