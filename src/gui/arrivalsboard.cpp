#include "gui/arrivalsboard.h"

#include "core/cell.h"
#include "gui/choicebutton.h"
#include "gui/durations.h"
#include "gui/linelist.h"
#include "gui/plaintext.h"
#include "gui/stretchbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 around = 5; ///< minutes before and behind a time without deliveries that a click shows

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString spreadText(const Spread &spread, QString (*text)(qint64))
{
    if (spread.count == 0)
        return u"—"_s;
    return ArrivalsBoard::tr("median %1, 95% up to %2, at most %3")
        .arg(text(spread.median), text(spread.most95), text(spread.most));
}

} // namespace

ArrivalsBoard::ArrivalsBoard(Tickets &tickets, QAction &toRows, QWidget *parent)
    : Board(tickets, parent)
    , m_stretch(new StretchBar(this))
{
    setObjectName(u"arrivals"_s);
    auto *layout = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    layout->addLayout(head);
    head->addWidget(m_stretch);
    head->addStretch(1);
    head->addWidget(makeSwitch(toRows));
    m_facts = makeList(u"facts"_s, tr("How deliveries come"), {tr("What"), tr("How much")});
    m_facts->setHeaderHidden(true);
    m_facts->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_quiets = makeList(u"quiets"_s, tr("Times without deliveries"),
                        {tr("From"), tr("To"), tr("Duration"), tr("Why")});
    m_hint = new QLabel(this);
    m_hint->setObjectName(u"arrivalsHint"_s);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    leadOn(*m_quiets);
    connect(m_stretch, &StretchBar::changed, this, &ArrivalsBoard::refresh);
}

QTreeWidget *ArrivalsBoard::makeList(const QString &name, const QString &title, const QStringList &header)
{
    auto *heading = new QLabel(title, this);
    makeHeading(*heading);
    layout()->addWidget(heading);
    auto *list = new QTreeWidget(this);
    heading->setBuddy(list);
    list->setObjectName(name);
    list->setAccessibleName(title);
    list->setHeaderLabels(header);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    layout()->addWidget(list);
    return list;
}

void ArrivalsBoard::setShownTime(ShownTime in)
{
    m_shownTime = in;
    showQuiets();
}

void ArrivalsBoard::focusRows()
{
    m_quiets->setFocus();
}

void ArrivalsBoard::ask()
{
    want(ArrivalsWish{.stretch = m_stretch->wish()}, m_ticket);
}

void ArrivalsBoard::takeNews(const Table &table)
{
    if (&table == &deliveriesTable || &table == &messagesTable)
        Board::takeNews(table);
}

void ArrivalsBoard::showSummary(const Summary &summary)
{
    const auto *arrivals = std::get_if<Arrivals>(&summary);
    if (arrivals == nullptr || arrivals->ticket != m_ticket)
        return;
    m_arrivals = *arrivals;
    showFacts();
    showQuiets();
}

void ArrivalsBoard::showFacts()
{
    const auto &counts = m_arrivals.deliveries;
    const auto of = [&counts](const char *name) { return counts.at(placeOfClass(name)); };
    const qint64 all = std::accumulate(counts.begin(), counts.end(), qint64(0));
    const QString indent(4, u' '); // parts of the deliveries
    const QList<Line> facts{
        {.texts = {tr("Deliveries"), countText(all)}},
        {.texts = {indent + tr("with new rows"), countText(of("ok"))}},
        {.texts = {indent + tr("without new rows"), countText(of("pending"))}},
        {.texts = {indent + tr("refused"), countText(of("error"))}},
        {.texts = {tr("Hooks per delivery"), spreadText(m_arrivals.hooks, countText)}},
        {.texts = {tr("From the phone to AlimBoard"), spreadText(m_arrivals.delay, lengthText)}},
    };
    showLines(*m_facts, facts, {});
    const QString looked = tr("Hooks and delays are those of the newest %1 deliveries and messages.")
                               .arg(countText(lookedAtArrivals));
    QStringList hints;
    if (m_arrivals.more)
        hints.append(looked);
    if (!m_arrivals.openingsKnown)
        hints.append(tr("When somebody received is noted from now on."));
    m_hint->setText(hints.join(u' '));
    m_hint->setVisible(!hints.isEmpty());
}

void ArrivalsBoard::showQuiets()
{
    if (m_arrivals.ticket == 0)
        return; // nothing is known yet
    QList<Line> lines;
    for (const Quiet &quiet : std::as_const(m_arrivals.quiets))
        lines.append(
            {.texts = {minuteText(quiet.from, m_shownTime), minuteText(quiet.to, m_shownTime),
                       durationText(quiet.length()),
                       quiet.open ? tr("Nothing came while AlimBoard received")
                                  : tr("AlimBoard did not receive: hooks may be missed")},
             .drawing = quiet.open ? u"code-pending"_s : u"code-warning"_s,
             .table = &deliveriesTable,
             .filter = betweenCondition(quiet.from - around * msPerMinute, quiet.to + around * msPerMinute),
             .key = QString::number(quiet.from)});
    showLines(*m_quiets, lines, tr("None over %1").arg(durationText(shortestQuiet)));
}
