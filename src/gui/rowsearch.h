#pragma once

#include "core/answers.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

/// Asks which rows a view has, one question at a time: a new one, the same again, or only for news. Lives in
/// the GUI thread.
class RowSearch : public QObject
{
    Q_OBJECT
public:
    RowSearch(const Table &table, Tickets &tickets, QObject *parent = nullptr);

    [[nodiscard]] const Query &query() const { return m_query; }

    /// A new question: its answer comes in parts.
    void ask(const Query &query);
    /// The same question again: its answer comes as a whole.
    void askAgain();
    /// The same in a while: what is shown is not right any more, but nobody is in a hurry.
    void askAgainSoon();
    /// The same question, whose filter speaks of the present ("-2h"), as it is to be understood from now on.
    void renew(const Query &query) { m_query = query; }

    /// Only a view that is seen asks.
    void setShown(bool shown);
    /// While held, nothing is asked again by itself.
    void setHeld(bool held);

    /// Whether a question is out.
    [[nodiscard]] bool isOut() const { return m_ticket != 0; }
    /// Whether a new question is not answered as a whole yet.
    [[nodiscard]] bool isSearching() const { return isOut() && m_asking == Asking::First; }
    /// Whether nothing of the answer to a new question is there yet.
    [[nodiscard]] bool isStale() const { return isSearching() && m_firstPart; }

    /// The whole answer; once.
    [[nodiscard]] RowIds takeIds() { return std::exchange(m_found, {}); }

public slots:
    void takeFound(const Found &found);
    /// The greatest row id that there is; asks for news where it was not considered.
    void takeNewest(qint64 newest);
    /// Ids mean other rows: asks again.
    void takeRemade();
    /// Whether the failure was the answer to the question that is out.
    bool takeFailure(Ticket ticket);

signals:
    void findWanted(Ticket ticket, const Query &query, qint64 after);
    void partFound(const QList<IdRun> &ids, bool first); ///< of a new question
    void wholeFound();                                   ///< of the same again: takeIds has it
    void newsFound(const QList<IdRun> &ids);             ///< in the order of the view
    void answered();                                     ///< a question for all rows, after the last part
    void stateChanged();

private:
    enum class Asking { First, Again, News };

    void find(Asking asking);
    void lookForNews();
    void end(qint64 considered);

    Tickets &m_tickets;
    Query m_query;
    RowIds m_found; ///< of an answer that is handed on when it is whole
    QTimer m_newsTimer;
    QTimer m_againTimer;
    QElapsedTimer m_sinceNews;
    Ticket m_ticket = 0; ///< of the question that is out; 0: none
    Asking m_asking = Asking::First;
    Asking m_next = Asking::First; ///< how the question is asked that was not answered yet
    bool m_firstPart = true;       ///< nothing of the answer was handed on yet
    bool m_unanswered = true;      ///< the question was not answered as a whole
    bool m_shown = false;
    bool m_held = false;
    bool m_outdated = false;  ///< to be asked again when it is not held any more
    qsizetype m_newsRuns = 0; ///< of the news that are coming in
    qint64 m_newest = 0;      ///< greatest row id that was told of
    qint64 m_considered = 0;  ///< greatest row id that the answers took into account
};
