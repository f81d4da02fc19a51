#pragma once

#include "core/summary.h"
#include "gui/celltext.h"

#include <QWidget>

class PlainText;
class QPushButton;

/// How often and when the hook of a row came again, and what was different. Hidden while it did not. Lives in
/// the GUI thread.
class RepeatsView : public QWidget
{
    Q_OBJECT
public:
    explicit RepeatsView(QWidget *parent = nullptr);

    /// A row is shown; whether its hook came again is asked for. Tables of which rows are no hooks: nothing.
    void showRow(const Table &table, const Cells &cells);
    void takeRepeats(const Repeats &repeats);
    void setShownTime(ShownTime in) { m_shownTime = in; }

signals:
    void repeatsWanted(const RepeatsWish &wish);
    void compareWanted(const ComparisonWish &wish);

private:
    RepeatsWish m_wish;
    Repeats m_repeats;
    PlainText *m_text;
    QPushButton *m_compare;
    ShownTime m_shownTime = ShownTime::Local;
};
