#pragma once

#include "core/summary.h"
#include "gui/celltext.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;

/// Two deliveries, or two hooks, side by side: each place in which they differ, and where it is wanted those
/// in which they are the same. Lives in the GUI thread.
class CompareDialog : public QDialog
{
    Q_OBJECT
public:
    explicit CompareDialog(Tickets &tickets, QWidget *parent = nullptr);

    /// Asks what is different, and shows it.
    void compare(ComparisonWish wish);

    /// Whether recipients' numbers are hidden: what is seen is asked for once more.
    void setMasked(bool masked);
    /// Shows nothing any more.
    void forget();
    void setShownTime(ShownTime in);

    void takeSummary(const Summary &summary);
    void takeFailure(Ticket ticket, const QString &sentence);

signals:
    void summaryWanted(Ticket ticket, const SummaryWish &wish);
    void told(const QString &sentence);

private:
    void showLines();
    void copy();
    [[nodiscard]] QString sentence() const;

    Tickets &m_tickets;
    Ticket m_ticket = 0;
    Comparison m_comparison;
    ShownTime m_shownTime = ShownTime::Local;
    bool m_masked = false;
    QLabel *m_what;
    QTreeWidget *m_lines;
    QCheckBox *m_equal;
    QPushButton *m_copy;
};
