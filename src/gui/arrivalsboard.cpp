#include "gui/arrivalsboard.h"

#include "core/cell.h"
#include "gui/durations.h"
#include "gui/icon.h"
#include "gui/plaintext.h"
#include "gui/stretchbar.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QTreeWidget>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int filterRole = Qt::UserRole;
constexpr qint64 around = 5; ///< minutes before and behind a time without deliveries that a click shows

/// A length of time, of a short one its seconds.
QString lengthText(qint64 milliseconds)
{
    return milliseconds < msPerMinute
        ? ArrivalsBoard::tr("%1 s").arg(QLocale().toString(double(milliseconds) / msPerSecond, 'f', 1))
        : durationText(milliseconds);
}

QString countText(qint64 count)
{
    return QLocale().toString(count);
}

QString spreadText(const Spread &spread, QString (*text)(qint64))
{
    if (spread.count == 0)
        return u"—"_s;
    return ArrivalsBoard::tr("median %1, 95 % up to %2, at most %3")
        .arg(text(spread.median), text(spread.most95), text(spread.most));
}

/// The line of a list, made where it is not there yet: the current one stays.
QTreeWidgetItem *lineAt(QTreeWidget &list, int place)
{
    auto *item = list.topLevelItem(place);
    if (item != nullptr)
        return item;
    item = new QTreeWidgetItem(&list);
    // Of the last column, which is stretched: others would be as wide as that says.
    item->setSizeHint(list.columnCount() - 1, QSize(0, list.fontMetrics().height() * 3 / 2));
    return item;
}

void cutTo(QTreeWidget &list, int lines)
{
    while (list.topLevelItemCount() > lines)
        delete list.takeTopLevelItem(lines);
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
    auto *button = new QToolButton(this);
    button->setDefaultAction(&toRows);
    head->addWidget(button);
    m_facts = makeList(u"facts"_s, tr("How the sender sends"), {tr("What"), tr("How much")});
    m_facts->setHeaderHidden(true);
    m_facts->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_facts->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_quiets = makeList(u"quiets"_s, tr("Times without deliveries"),
                        {tr("From"), tr("To"), tr("How long"), tr("Why")});
    m_hint = new QLabel(this);
    m_hint->setObjectName(u"arrivalsHint"_s);
    m_hint->setWordWrap(true);
    layout->addWidget(m_hint);
    connect(m_quiets, &QTreeWidget::itemActivated, this, &ArrivalsBoard::choose);
    connect(m_quiets, &QTreeWidget::itemClicked, this, &ArrivalsBoard::choose);
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
    const QList<std::pair<QString, QString>> facts{
        {tr("Deliveries"), countText(all)},
        {indent + tr("that brought something"), countText(of("ok"))},
        {indent + tr("with nothing new"), countText(of("pending"))},
        {indent + tr("refused"), countText(of("error"))},
        {tr("Hooks in a delivery"), spreadText(m_arrivals.hooks, countText)},
        {tr("From the phone to here"), spreadText(m_arrivals.delay, lengthText)},
    };
    for (int i = 0; i < facts.size(); ++i) {
        auto *line = lineAt(*m_facts, i);
        line->setText(0, facts[i].first);
        line->setText(1, facts[i].second);
    }
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

QString ArrivalsBoard::momentText(qint64 moment) const
{
    return shownMoment(moment, m_shownTime).toString(u"yyyy-MM-dd HH:mm"_s);
}

void ArrivalsBoard::showQuiets()
{
    const QIcon came = drawnIcon(u"code-pending"_s);
    const QIcon missed = drawnIcon(u"code-warning"_s);
    int place = 0;
    for (const Quiet &quiet : std::as_const(m_arrivals.quiets)) {
        auto *line = lineAt(*m_quiets, place++);
        line->setText(0, momentText(quiet.from));
        line->setText(1, momentText(quiet.to));
        line->setText(2, durationText(quiet.length()));
        line->setText(3,
                      quiet.open ? tr("Nothing came while AlimBoard received")
                                 : tr("AlimBoard did not receive: hooks may be missed"));
        line->setIcon(0, quiet.open ? came : missed);
        line->setData(0, filterRole,
                      betweenCondition(quiet.from - around * msPerMinute, quiet.to + around * msPerMinute));
    }
    if (place == 0 && m_arrivals.ticket != 0) {
        auto *line = lineAt(*m_quiets, place++);
        line->setText(0, tr("None over %1").arg(durationText(shortestQuiet)));
        line->setIcon(0, {});
        line->setData(0, filterRole, {});
        for (int column = 1; column < m_quiets->columnCount(); ++column)
            line->setText(column, {});
    }
    cutTo(*m_quiets, place);
}

void ArrivalsBoard::choose(const QTreeWidgetItem *item)
{
    const QString filter = item->data(0, filterRole).toString();
    if (!filter.isEmpty())
        emit jumpWanted(&deliveriesTable, filter);
}
