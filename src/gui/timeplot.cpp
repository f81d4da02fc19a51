#undef QT_NO_FOREACH // the plot's header is of older times

#include "gui/timeplot.h"

#include "core/cell.h"
#include "gui/icon.h"

#include <QAccessibleWidget>
#include <qcustomplot.h>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int settleTime = 150;    ///< milliseconds after the last turn of the wheel
constexpr double barWidth = 0.86;  ///< of its step
constexpr double headroom = 1.08;  ///< above the highest bar
constexpr double leastHeight = 4;  ///< rows that the axis has room for
constexpr double moved = 0.25;     ///< of what is seen, by an arrow key
constexpr double zoomed = 0.6;     ///< of what is seen remains after +
constexpr double msPerKey = 1'000; ///< the plot counts in seconds
constexpr int clickSlack = 4;      ///< pixels that a click may move
constexpr int sampleSide = 12;     ///< pixels of a square of the legend
constexpr int markWidth = 2;       ///< pixels of the line around a bar that keys have led to
constexpr qint64 shortestRange = 10 * msPerMinute;
constexpr qint64 longestRange = 3'660 * msPerDay;

/// How a class looks: told by its pattern, too.
struct Look
{
    std::optional<Tone> tone;                  ///< nothing: faded
    Qt::BrushStyle pattern = Qt::SolidPattern; ///< of a texture: striped
    const char *word = nullptr;
    const char *ofDelivery = nullptr; ///< the word of deliveries; null: there are none
};

constexpr std::array<Look, resultClasses.size()> looks{{
    {Tone::Good, Qt::SolidPattern, QT_TRANSLATE_NOOP("TimePlot", "ok"),
     QT_TRANSLATE_NOOP("TimePlot", "accepted")},
    {Tone::Pending, Qt::Dense4Pattern, QT_TRANSLATE_NOOP("TimePlot", "pending"),
     QT_TRANSLATE_NOOP("TimePlot", "nothing new")},
    {Tone::Warning, Qt::FDiagPattern, QT_TRANSLATE_NOOP("TimePlot", "warning")},
    {Tone::Error, Qt::TexturePattern, QT_TRANSLATE_NOOP("TimePlot", "error"),
     QT_TRANSLATE_NOOP("TimePlot", "refused")},
    {std::nullopt, Qt::DiagCrossPattern, QT_TRANSLATE_NOOP("TimePlot", "unknown")},
}};

QColor colourOf(const Look &look, const QPalette &palette)
{
    return look.tone ? colourOf(*look.tone) : fadedText(palette);
}

QBrush brushOf(const Look &look, const QPalette &palette)
{
    const QColor colour = colourOf(look, palette);
    return look.pattern == Qt::TexturePattern ? striped(colour, palette.color(QPalette::Base))
                                              : QBrush(colour, look.pattern);
}

/// The plot for those who hear the window: a chart without parts, whose value is the bar that was chosen.
class PlotFace final : public QAccessibleWidget
{
public:
    explicit PlotFace(TimePlot &plot)
        : QAccessibleWidget(&plot, QAccessible::Chart)
        , m_plot(plot)
    {}

    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface *child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? m_plot.chosenText() : QAccessibleWidget::text(which);
    }

private:
    TimePlot &m_plot;
};

QAccessibleInterface *makeFace(const QString & /*className*/, QObject *object)
{
    auto *plot = qobject_cast<TimePlot *>(object);
    return plot == nullptr ? nullptr : new PlotFace(*plot);
}

} // namespace

TimePlot::TimePlot(QWidget *parent)
    : QWidget(parent)
    , m_plot(new QCustomPlot(this))
    , m_empty(new QCPItemText(m_plot))
    , m_mark(new QCPItemRect(m_plot))
{
    QAccessible::installFactory(makeFace); // once, however often
    setObjectName(u"timePlot"_s);
    setAccessibleName(tr("What came over time"));
    setFocusPolicy(Qt::StrongFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->addWidget(m_plot);
    m_plot->setFocusPolicy(Qt::NoFocus);
    for (std::size_t i = 0; i < resultClasses.size(); ++i) {
        auto *bars = new QCPBars(m_plot->xAxis, m_plot->yAxis);
        bars->setAntialiased(false);
        bars->setSelectable(QCP::stNone);
        if (!m_stack.isEmpty())
            bars->moveAbove(m_stack.constLast());
        m_stack.append(bars);
    }
    m_plot->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    m_plot->axisRect()->setRangeDrag(Qt::Horizontal);
    m_plot->axisRect()->setRangeZoom(Qt::Horizontal);
    const QSharedPointer<QCPAxisTickerDateTime> times(new QCPAxisTickerDateTime);
    m_plot->xAxis->setTicker(times);
    const QSharedPointer<QCPAxisTickerFixed> counts(new QCPAxisTickerFixed);
    counts->setTickStep(1);
    counts->setScaleStrategy(QCPAxisTickerFixed::ssMultiples);
    m_plot->yAxis->setTicker(counts);
    m_plot->yAxis->setNumberFormat(u"f"_s);
    m_plot->yAxis->setNumberPrecision(0);
    m_plot->xAxis->grid()->setVisible(false);
    m_empty->position->setType(QCPItemPosition::ptAxisRectRatio);
    m_empty->position->setCoords(0.5, 0.5);
    m_empty->setText(tr("Nothing came in this time"));
    m_empty->setVisible(false);
    m_mark->setVisible(false);
    m_plot->xAxis->setTickLabels(false); // until there is a time to show
    paintColours();
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleTime);
    connect(&m_settle, &QTimer::timeout, this, &TimePlot::tellRange);
    connect(m_plot, &QCustomPlot::mouseWheel, &m_settle, qOverload<>(&QTimer::start));
    connect(m_plot, &QCustomPlot::mousePress, this,
            [this](const QMouseEvent *event) { m_pressed = event->position(); });
    connect(m_plot, &QCustomPlot::mouseRelease, this, [this](const QMouseEvent *event) {
        if ((event->position() - m_pressed).manhattanLength() > clickSlack)
            m_settle.start();
        else if (event->button() == Qt::LeftButton)
            chooseAt(event->position());
    });
}

void TimePlot::showBars(const QList<OverviewBar> &bars, const OverviewWish &wish)
{
    m_bars = bars;
    if (m_settle.isActive())
        return; // it is being zoomed: an answer to that comes
    m_wish = wish;
    qint64 highest = 0;
    for (std::size_t place = 0; place < resultClasses.size(); ++place) {
        QVector<double> keys;
        QVector<double> values;
        for (const OverviewBar &bar : bars) {
            const qint64 middle = bar.begin + wish.step / 2;
            keys.append(static_cast<double>(middle) / msPerKey);
            values.append(static_cast<double>(bar.rows.at(place)));
        }
        m_stack[static_cast<qsizetype>(place)]->setData(keys, values, true);
        m_stack[static_cast<qsizetype>(place)]->setWidth(static_cast<double>(wish.step) / msPerKey
                                                         * barWidth);
    }
    for (const OverviewBar &bar : bars)
        highest = std::max(highest, bar.total());
    m_empty->setVisible(highest == 0);
    m_plot->xAxis->setTickLabels(true);
    m_plot->xAxis->setRange(static_cast<double>(wish.from) / msPerKey,
                            static_cast<double>(wish.to) / msPerKey);
    m_plot->yAxis->setRange(0, std::max(leastHeight, static_cast<double>(highest) * headroom));
    const auto times = m_plot->xAxis->ticker().dynamicCast<QCPAxisTickerDateTime>();
    times->setDateTimeFormat(wish.step < msPerHour      ? u"HH:mm\nMM-dd"_s
                                 : wish.step < msPerDay ? u"HH:mm\nyyyy-MM-dd"_s
                                                        : u"yyyy-MM-dd"_s);
    m_plot->yAxis->setLabel(wish.step < msPerHour      ? tr("per minute")
                                : wish.step < msPerDay ? tr("per hour")
                                                       : tr("per day"));
    markChosen();
    describe();
}

/// In words what is seen, for those who do not see it.
void TimePlot::describe()
{
    OverviewBar sum;
    for (const OverviewBar &bar : std::as_const(m_bars)) {
        for (std::size_t place = 0; place < sum.rows.size(); ++place)
            sum.rows.at(place) += bar.rows.at(place);
    }
    QStringList words{tr("%1 from %2 to %3")
                          .arg(QLocale().toString(sum.total()), minuteText(m_wish.from, m_shownTime),
                               minuteText(m_wish.to, m_shownTime))};
    words += partsOf(sum);
    setAccessibleDescription(words.join(u", "_s) + u". "_s
                             + tr("Shift and the arrow keys choose a bar, Enter shows its rows."));
}

void TimePlot::setShownTime(ShownTime in)
{
    m_shownTime = in;
    const auto times = m_plot->xAxis->ticker().dynamicCast<QCPAxisTickerDateTime>();
    if (in == ShownTime::Korean)
        times->setTimeZone(QTimeZone(int(koreanOffset / msPerSecond)));
    else
        times->setTimeZone(QTimeZone::systemTimeZone());
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

QPixmap TimePlot::sampleOf(std::size_t place, const QWidget &on)
{
    QPixmap sample(QSize(sampleSide, sampleSide) * on.devicePixelRatioF());
    sample.setDevicePixelRatio(on.devicePixelRatioF());
    sample.fill(Qt::transparent);
    QPainter painter(&sample);
    const QColor colour = colourOf(looks.at(place), on.palette());
    painter.setPen(colour);
    painter.setBrush(brushOf(looks.at(place), on.palette()));
    painter.drawRect(0, 0, sampleSide - 1, sampleSide - 1);
    return sample;
}

QString TimePlot::wordOfClass(std::size_t place, const Table &table)
{
    const Look &look = looks.at(place);
    const char *word = &table == &deliveriesTable ? look.ofDelivery : look.word;
    return word == nullptr ? QString() : tr(word);
}

void TimePlot::paintColours()
{
    const QPalette colours = palette();
    m_plot->setBackground(colours.brush(QPalette::Base));
    for (QCPAxis *axis : {m_plot->xAxis, m_plot->yAxis}) {
        const QPen line(fadedText(colours));
        axis->setBasePen(line);
        axis->setTickPen(line);
        axis->setSubTickPen(line);
        axis->setTickLabelColor(colours.color(QPalette::Text));
        axis->setTickLabelFont(font());
        axis->setLabelColor(fadedText(colours));
        axis->setLabelFont(font());
        QColor grid = fadedText(colours);
        grid.setAlphaF(0.25F);
        axis->grid()->setPen(QPen(grid, 0, Qt::DotLine));
        axis->grid()->setZeroLinePen(Qt::NoPen);
    }
    m_empty->setColor(fadedText(colours));
    m_empty->setFont(font());
    m_mark->setPen(QPen(colours.color(QPalette::Text), markWidth));
    for (std::size_t place = 0; place < looks.size(); ++place) {
        const QColor colour = colourOf(looks.at(place), colours);
        m_stack[static_cast<qsizetype>(place)]->setPen(QPen(colour, 0));
        m_stack[static_cast<qsizetype>(place)]->setBrush(brushOf(looks.at(place), colours));
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimePlot::tellRange()
{
    const QCPRange range = m_plot->xAxis->range();
    emit rangeChosen(static_cast<qint64>(range.lower * msPerKey),
                     static_cast<qint64>(range.upper * msPerKey));
}

/// By a part of what is seen, to the future or (negative) to the past.
void TimePlot::move(double part)
{
    m_plot->xAxis->moveRange(m_plot->xAxis->range().size() * part);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    m_settle.start();
}

void TimePlot::zoom(double factor)
{
    const double length = m_plot->xAxis->range().size() * factor * msPerKey;
    if (length < static_cast<double>(shortestRange) || length > static_cast<double>(longestRange))
        return;
    m_plot->xAxis->scaleRange(factor);
    m_plot->replot(QCustomPlot::rpQueuedReplot);
    m_settle.start();
}

void TimePlot::chooseAt(QPointF place)
{
    const OverviewBar *bar = barAt(place.x());
    if (bar == nullptr)
        return;
    const double height = m_plot->yAxis->pixelToCoord(place.y());
    double top = 0;
    for (std::size_t i = 0; i < bar->rows.size(); ++i) {
        top += static_cast<double>(bar->rows.at(i));
        if (height >= 0 && height <= top) {
            emit barChosen(bar->begin, m_wish.step, static_cast<int>(i));
            return;
        }
    }
    emit barChosen(bar->begin, m_wish.step, -1);
}

const OverviewBar *TimePlot::barAt(double x) const
{
    const auto moment = static_cast<qint64>(m_plot->xAxis->pixelToCoord(x) * msPerKey);
    const auto found = std::find_if(m_bars.begin(), m_bars.end(), [&](const OverviewBar &bar) {
        return moment >= bar.begin && moment < bar.begin + m_wish.step;
    });
    return found == m_bars.end() ? nullptr : &*found;
}

/// How many rows of each class a bar has; classes without any are left out.
QStringList TimePlot::partsOf(const OverviewBar &bar) const
{
    QStringList parts;
    for (std::size_t i = 0; i < bar.rows.size(); ++i) {
        if (bar.rows.at(i) > 0)
            parts.append(u"%1: %2"_s.arg(wordOfClass(i, *m_table), QLocale().toString(bar.rows.at(i))));
    }
    return parts;
}

QString TimePlot::tipOf(const OverviewBar &bar) const
{
    QStringList lines{minuteText(bar.begin, m_shownTime)};
    lines += partsOf(bar);
    return lines.join(u'\n');
}

const OverviewBar *TimePlot::chosenBar() const
{
    const auto found = std::find_if(m_bars.begin(), m_bars.end(),
                                    [this](const OverviewBar &bar) { return bar.begin == m_chosen; });
    return found == m_bars.end() ? nullptr : &*found;
}

QString TimePlot::chosenText() const
{
    const OverviewBar *bar = chosenBar();
    return bar == nullptr ? QString() : tipOf(*bar);
}

/// To the next bar, or (negative) to the one before; where none was chosen, to the newest.
void TimePlot::stepBar(int by)
{
    if (m_bars.isEmpty())
        return;
    const OverviewBar *chosen = chosenBar();
    const qsizetype place = chosen == nullptr
        ? m_bars.size() - 1
        : std::clamp<qsizetype>(chosen - m_bars.constData() + by, 0, m_bars.size() - 1);
    m_chosen = m_bars[place].begin;
    markChosen();
    const QPointF top(m_plot->xAxis->coordToPixel(static_cast<double>(m_chosen) / msPerKey), height() / 2.0);
    QToolTip::showText(m_plot->mapToGlobal(top.toPoint()), chosenText(), this);
    QAccessibleValueChangeEvent told(this, chosenText());
    QAccessible::updateAccessibility(&told);
}

void TimePlot::markChosen()
{
    const OverviewBar *bar = chosenBar();
    m_mark->setVisible(bar != nullptr);
    if (bar != nullptr) {
        const double begin = static_cast<double>(bar->begin) / msPerKey;
        m_mark->topLeft->setCoords(begin, static_cast<double>(bar->total()));
        m_mark->bottomRight->setCoords(begin + static_cast<double>(m_wish.step) / msPerKey, 0);
    }
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void TimePlot::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        paintColours();
}

void TimePlot::keyPressEvent(QKeyEvent *event)
{
    const bool steps = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        steps ? stepBar(-1) : move(-moved);
        break;
    case Qt::Key_Right:
        steps ? stepBar(1) : move(moved);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosenBar() != nullptr)
            emit barChosen(m_chosen, m_wish.step, -1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomed);
        break;
    case Qt::Key_Minus:
        zoom(1 / zoomed);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool TimePlot::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const OverviewBar *bar = barAt(m_plot->mapFrom(this, help->pos()).x());
        if (bar == nullptr)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tipOf(*bar), this);
        return true;
    }
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}
