#pragma once

#include "core/overview.h"
#include "core/standing.h"
#include "gui/celltext.h"
#include "gui/refresh.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QTreeWidget;
class QTreeWidgetItem;
class TimePlot;

/// How it is going: what came over time and with which results, what fails, which templates wait or were
/// rejected, and what was refused. Everything leads to its rows. Lives in the GUI thread.
class OverviewPage : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewPage(Tickets &tickets, QWidget *parent = nullptr);

    /// Asks only while it is shown.
    void setShown(bool shown) { m_refresh.setShown(shown); }
    void setShownTime(ShownTime in);

public slots:
    void takeOverview(const Overview &overview);
    void takeStandings(const Standings &standings);
    /// Something has changed in a table.
    void takeNews(const Table &table);

signals:
    void overviewWanted(Ticket ticket, const OverviewWish &wish);
    void standingsWanted(Ticket ticket);
    void jumpWanted(const Table *table, const QString &filter);

private:
    void makeHead();
    [[nodiscard]] QTreeWidget *makeList(const QString &name, const QString &title, QWidget *box) const;
    void follow(qint64 length);
    void ask();
    void showBars();
    void showFailing();
    void showRefused();
    void showTemplates();
    void chooseBar(qint64 begin, qint64 step, int place);
    void choose(const QTreeWidgetItem *item);
    static void add(QTreeWidget *list, const QStringList &texts, const QString &drawing, const QString &tip,
                    const Table &table, const QString &filter);

    Tickets &m_tickets;
    QButtonGroup *m_ranges;
    QButtonGroup *m_kinds;
    TimePlot *m_plot;
    QLabel *m_sum;
    QTreeWidget *m_failing = nullptr;
    QTreeWidget *m_templates = nullptr;
    QTreeWidget *m_refused = nullptr;
    Refresh m_refresh{this};
    Overview m_overview;
    Standings m_standings;
    Ticket m_ticket = 0;
    Ticket m_standingsTicket = 0;
    qint64 m_length;                ///< of what is shown, milliseconds
    qint64 m_end = 0;               ///< of what is shown; 0: now
    bool m_templatesChanged = true; ///< since m_standings was asked for
    ShownTime m_shownTime = ShownTime::Local;
};
