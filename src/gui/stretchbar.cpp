#include "gui/stretchbar.h"

#include "core/cell.h"
#include "core/timespan.h"
#include "gui/choicebutton.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QDateTime>
#include <QHBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Range
{
    const char *title;
    qint64 length; ///< milliseconds; 0: since Monday
};

constexpr Range ranges[] = {
    {QT_TRANSLATE_NOOP("StretchBar", "1 hour"), msPerHour},
    {QT_TRANSLATE_NOOP("StretchBar", "1 day"), msPerDay},
    {QT_TRANSLATE_NOOP("StretchBar", "This week"), 0},
    {QT_TRANSLATE_NOOP("StretchBar", "7 days"), 7 * msPerDay},
    {QT_TRANSLATE_NOOP("StretchBar", "30 days"), 30 * msPerDay},
};
constexpr int firstRange = 1;

/// A minute as filters take it.
QString filterMinute(const QDateTime &moment)
{
    return moment.toString(u"yyyy-MM-ddTHH:mm"_s);
}

} // namespace

/// A time in a filter stands for all that it does not say.
QString timeCondition(qint64 begin, qint64 step)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(begin);
    if (step == msPerMinute)
        return u"receivedAt:"_s + filterMinute(moment);
    if (step == msPerHour)
        return betweenCondition(begin, begin + msPerHour - msPerMinute);
    return u"receivedAt:"_s + moment.toString(u"yyyy-MM-dd"_s);
}

QString betweenCondition(qint64 from, qint64 to)
{
    return u"receivedAt:%1..%2"_s.arg(filterMinute(QDateTime::fromMSecsSinceEpoch(from)),
                                      filterMinute(QDateTime::fromMSecsSinceEpoch(to)));
}

QString stretchCondition(const OverviewWish &stretch)
{
    const qint64 from = barBegin(stretch.from, stretch.step); // bars are whole
    if (stretch.to > QDateTime::currentMSecsSinceEpoch())
        return u"receivedAt>="_s + filterMinute(QDateTime::fromMSecsSinceEpoch(from));
    return betweenCondition(from, stretch.to - msPerMinute);
}

StretchBar::StretchBar(QWidget *parent)
    : QWidget(parent)
    , m_ranges(new QButtonGroup(this))
    , m_length(ranges[firstRange].length)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    int id = 0;
    for (const Range &range : ranges) {
        auto *button = makeChoice(*m_ranges, tr(range.title), id++);
        if (range.length == 0)
            button->setToolTip(tr("Since Monday"));
        layout->addWidget(button);
    }
    m_ranges->button(firstRange)->setChecked(true);
    connect(m_ranges, &QButtonGroup::idClicked, this, [this](int range) {
        m_length = ranges[range].length;
        m_end = 0;
        emit changed();
    });
}

void StretchBar::choose(qint64 from, qint64 to)
{
    m_length = to - from;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_end = to >= now ? 0 : to;
    if (auto *checked = m_ranges->checkedButton(); checked != nullptr) {
        m_ranges->setExclusive(false);
        checked->setChecked(false);
        m_ranges->setExclusive(true);
    }
    emit changed();
}

QString StretchBar::range() const
{
    const int chosen = m_ranges->checkedId();
    return chosen < 0 ? QString() : QString::fromLatin1(ranges[chosen].title);
}

void StretchBar::setRange(const QString &range)
{
    int id = 0;
    for (const Range &one : ranges) {
        if (range == QLatin1StringView(one.title))
            m_ranges->button(id)->click();
        ++id;
    }
}

OverviewWish StretchBar::wish() const
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 length =
        m_length > 0 ? m_length : now - beginOfWeek(QDate::currentDate()).startOfDay().toMSecsSinceEpoch();
    const qint64 step = stepFor(length);
    // To the end of the step that now is in, so that bars stand still until it is over.
    const qint64 end = m_end != 0 ? m_end : now - now % std::min(step, msPerHour) + std::min(step, msPerHour);
    return {.from = (m_length > 0 ? end : now) - length, .to = end, .step = step};
}
