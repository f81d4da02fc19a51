#pragma once

#include "gui/board.h"

class QButtonGroup;
class Legend;
class QLabel;
class QTreeWidget;
class StretchBar;
class TimePlot;

/// How it is going: what came over time and with which results, what fails, which templates wait or were
/// rejected, and what was refused. Everything leads to its rows. Lives in the GUI thread.
class OverviewPage : public Board
{
    Q_OBJECT
public:
    explicit OverviewPage(Tickets &tickets, QWidget *parent = nullptr);

    void setShownTime(ShownTime in) override;
    void takeNews(const Table &table) override;

protected:
    void ask() override;
    void showSummary(const Summary &summary) override;

private:
    void takeOverview(const Overview &overview);
    void takeStandings(const Standings &standings);
    void makeHead();
    [[nodiscard]] const Table &counted() const;
    [[nodiscard]] QTreeWidget *makeList(const QString &name, const QString &title, QWidget *box);
    void showBars();
    void showFailing();
    void showRefused();
    void showTemplates();
    void chooseBar(qint64 begin, qint64 step, int place);

    StretchBar *m_stretch;
    QButtonGroup *m_kinds;
    TimePlot *m_plot;
    Legend *m_legend;
    QLabel *m_sum;
    QTreeWidget *m_failing = nullptr;
    QTreeWidget *m_templates = nullptr;
    QTreeWidget *m_refused = nullptr;
    Overview m_overview;
    Standings m_standings;
    Ticket m_ticket = 0;
    Ticket m_standingsTicket = 0;
    bool m_templatesChanged = true; ///< since m_standings was asked for
    ShownTime m_shownTime = ShownTime::Local;
};
