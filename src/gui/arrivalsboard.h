#pragma once

#include "gui/board.h"

class QAction;
class QLabel;
class QTreeWidget;
class StretchBar;

/// How the sender sends: how many hooks a delivery has, how late they come, and when nothing came, perhaps
/// because nobody received. Lives in the GUI thread.
class ArrivalsBoard : public Board
{
    Q_OBJECT
public:
    /// toRows: shows the deliveries instead.
    ArrivalsBoard(Tickets &tickets, QAction &toRows, QWidget *parent = nullptr);

    void setShownTime(ShownTime in) override;
    void focusRows() override;
    void takeNews(const Table &table) override;

protected:
    void ask() override;
    void showSummary(const Summary &summary) override;

private:
    [[nodiscard]] QTreeWidget *makeList(const QString &name, const QString &title, const QStringList &header);
    void showFacts();
    void showQuiets();

    StretchBar *m_stretch;
    QTreeWidget *m_facts = nullptr;
    QTreeWidget *m_quiets = nullptr;
    QLabel *m_hint = nullptr;
    Arrivals m_arrivals;
    Ticket m_ticket = 0;
    ShownTime m_shownTime = ShownTime::Local;
};
