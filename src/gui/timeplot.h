#pragma once

#include "core/overview.h"
#include "gui/celltext.h"

#include <QTimer>
#include <QWidget>

class QCPBars;
class QCPItemRect;
class QCPItemText;
class QCustomPlot;

/// What came over time as bars, stacked by class of result: zooms with the wheel or + and -, moves with the
/// mouse or the arrow keys, and each bar can be chosen, by keys with Shift and the arrow keys. Lives in the
/// GUI thread.
class TimePlot : public QWidget
{
    Q_OBJECT
public:
    explicit TimePlot(QWidget *parent = nullptr);

    void showBars(const QList<OverviewBar> &bars, const OverviewWish &wish);
    void setShownTime(ShownTime in);
    /// Of which table the bars count rows.
    void setTable(const Table &table) { m_table = &table; }

    /// What is in the bar that keys have led to; empty: none.
    [[nodiscard]] QString chosenText() const;

    /// A square in the colour and pattern of a class (a place in resultClasses).
    static QPixmap sampleOf(std::size_t place, const QWidget &on);
    /// The word of a class; empty: rows of this table have no such class.
    static QString wordOfClass(std::size_t place, const Table &table);

signals:
    void rangeChosen(qint64 from, qint64 to); ///< a person has zoomed or moved: milliseconds since 1970 UTC
    /// A bar was chosen, and in it a class; -1: all of it.
    void barChosen(qint64 begin, qint64 step, int place);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintColours();
    void tellRange();
    void move(double part);
    void zoom(double factor);
    void chooseAt(QPointF place);
    void stepBar(int by);
    void markChosen();
    [[nodiscard]] const OverviewBar *chosenBar() const;
    void describe();
    [[nodiscard]] const OverviewBar *barAt(double x) const;
    [[nodiscard]] QStringList partsOf(const OverviewBar &bar) const;
    [[nodiscard]] QString tipOf(const OverviewBar &bar) const;

    QCustomPlot *m_plot;
    QList<QCPBars *> m_stack; ///< in the order of resultClasses
    QCPItemText *m_empty;
    QCPItemRect *m_mark; ///< of the bar that keys have led to
    const Table *m_table = &messagesTable;
    QList<OverviewBar> m_bars;
    OverviewWish m_wish;
    qint64 m_chosen = 0; ///< where the bar begins that keys have led to; 0: none
    ShownTime m_shownTime = ShownTime::Local;
    QTimer m_settle; ///< until a person has done with zooming
    QPointF m_pressed;
};
