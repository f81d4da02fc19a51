#include "gui/overviewpage.h"

#include "core/cell.h"
#include "core/query.h"
#include "gui/choicebutton.h"
#include "gui/legend.h"
#include "gui/linelist.h"
#include "gui/percent.h"
#include "gui/plaintext.h"
#include "gui/resultwords.h"
#include "gui/standingmodel.h"
#include "gui/stretchbar.h"
#include "gui/timeplot.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int shownTemplates = 50;
constexpr int leastCharacters = 8; ///< of a column of a list, however wide the other one is

/// Counts and times stand at the right.
void alignRight(QTreeWidgetItem &item)
{
    item.setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace

OverviewPage::OverviewPage(Tickets &tickets, QWidget *parent)
    : Board(tickets, parent)
    , m_stretch(new StretchBar(this))
    , m_kinds(new QButtonGroup(this))
    , m_plot(new TimePlot(this))
    , m_legend(new Legend(this))
    , m_sum(new QLabel(this))
{
    setObjectName(u"overview"_s);
    auto *layout = new QVBoxLayout(this);
    makeHead();
    layout->addWidget(m_plot, 3);
    auto *below = new QHBoxLayout;
    below->addWidget(m_legend);
    below->addWidget(m_sum, 100);
    m_sum->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it takes a second line instead
    m_sum->setWordWrap(true);
    m_sum->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addLayout(below);
    auto *boxes = new QHBoxLayout;
    m_failing = makeList(u"failing"_s, tr("Failing results"), this);
    m_templates = makeList(u"templatesNow"_s, tr("Templates that wait or were rejected"), this);
    m_refused = makeList(u"refused"_s, tr("Refused deliveries"), this);
    for (auto *list : {m_failing, m_templates, m_refused})
        boxes->addWidget(list->parentWidget(), 1);
    layout->addLayout(boxes, 2);
    connect(m_plot, &TimePlot::barChosen, this, &OverviewPage::chooseBar);
    connect(m_plot, &TimePlot::rangeChosen, m_stretch, &StretchBar::choose);
    connect(m_stretch, &StretchBar::changed, this, &OverviewPage::refresh);
}

void OverviewPage::makeHead()
{
    auto *head = new QHBoxLayout;
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
    m_kinds->setObjectName(u"kinds"_s);
    head->addWidget(makeChoice(*m_kinds, titleOf(messagesTable), 0));
    head->addWidget(makeChoice(*m_kinds, titleOf(deliveriesTable), 1));
    m_kinds->button(0)->setChecked(true);
    connect(m_kinds, &QButtonGroup::idClicked, this, &OverviewPage::showBars);
    head->addSpacing(fontMetrics().averageCharWidth());
    head->addWidget(m_stretch);
    head->addStretch(1);
}

QTreeWidget *OverviewPage::makeList(const QString &name, const QString &title, QWidget *box)
{
    auto *part = new QWidget(box);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *heading = new QLabel(title, part);
    makeHeading(*heading);
    layout->addWidget(heading);
    auto *list = new QTreeWidget(part);
    heading->setBuddy(list);
    heading->setWordWrap(true);
    list->setMinimumWidth(0);
    list->setObjectName(name);
    list->setAccessibleName(title);
    list->setHeaderHidden(true);
    list->setRootIsDecorated(false);
    list->setIndentation(0);
    list->setUniformRowHeights(true);
    list->setAllColumnsShowFocus(true);
    list->setColumnCount(2);
    list->setTextElideMode(Qt::ElideRight);
    list->header()->setStretchLastSection(false);
    list->header()->setMinimumSectionSize(fontMetrics().averageCharWidth() * leastCharacters);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    layout->addWidget(list);
    leadOn(*list);
    return list;
}

void OverviewPage::setShownTime(ShownTime in)
{
    m_shownTime = in;
    m_plot->setShownTime(in);
    showBars();
    showRefused();
}

void OverviewPage::takeNews(const Table &table)
{
    Board::takeNews(table);
    m_templatesChanged = m_templatesChanged || &table == &templatesTable || &table == &commentsTable;
}

void OverviewPage::ask()
{
    want(m_stretch->wish(), m_ticket);
    if (std::exchange(m_templatesChanged, false))
        want(StandingsWish(), m_standingsTicket);
}

void OverviewPage::showSummary(const Summary &summary)
{
    if (const auto *overview = std::get_if<Overview>(&summary))
        takeOverview(*overview);
    else if (const auto *standings = std::get_if<Standings>(&summary))
        takeStandings(*standings);
}

void OverviewPage::takeOverview(const Overview &overview)
{
    if (overview.ticket != m_ticket)
        return;
    m_overview = overview;
    showBars();
    showFailing();
    showRefused();
    showTemplates(); // they have waited longer by now
}

void OverviewPage::takeStandings(const Standings &standings)
{
    if (standings.ticket != m_standingsTicket)
        return;
    m_standings = standings;
    showTemplates();
}

/// The table whose rows the bars count.
const Table &OverviewPage::counted() const
{
    return m_kinds->checkedId() == 0 ? messagesTable : deliveriesTable;
}

void OverviewPage::showBars()
{
    const bool messages = &counted() == &messagesTable;
    const auto &bars = messages ? m_overview.messages : m_overview.deliveries;
    if (m_overview.wish.step == 0)
        return;
    m_plot->setTable(counted());
    m_legend->setTable(counted());
    m_plot->showBars(bars, m_overview.wish);
    qint64 total = 0;
    qint64 failed = 0;
    for (const OverviewBar &bar : bars) {
        total += bar.total();
        failed += bar.rows.at(placeOfClass("error"));
    }
    const QLocale locale;
    const QString share =
        percentText(total == 0 ? 0 : 100.0 * static_cast<double>(failed) / static_cast<double>(total));
    const QString sum = (messages ? tr("%1 messages, %2 failed (%3)") : tr("%1 deliveries, %2 refused (%3)"))
                            .arg(locale.toString(total), locale.toString(failed), share);
    m_sum->setText(sum);
    m_sum->setToolTip(sum);
}

void OverviewPage::showFailing()
{
    const Column &column = columnOf(messagesTable, "resultCode"_L1);
    QList<Line> lines;
    for (const CodeShare &share : m_overview.failing) {
        const ResultWords words = resultWords(share.code);
        const QString condition = conditionFor(column, share.code, false);
        lines.append({.texts = {words.name, QLocale().toString(share.rows)},
                      .drawing = words.drawing,
                      .tip = words.tip,
                      .table = &messagesTable,
                      .filter = condition + u' ' + stretchCondition(m_overview.wish),
                      .key = condition});
    }
    showLines(*m_failing, lines, tr("Nothing failed in this time"), alignRight);
}

void OverviewPage::showRefused()
{
    QList<Line> lines;
    for (const Row &row : m_overview.refused) {
        const auto cell = [&row](QLatin1StringView key) { return cellOf(deliveriesTable, row.cells, key); };
        const auto text = [&](QLatin1StringView key) {
            return cellText(columnOf(deliveriesTable, key), cell(key), m_shownTime);
        };
        const QString note = QString::fromUtf8(cell("note"_L1));
        const QString condition = u"delivery:"_s + QString::fromLatin1(cell("delivery"_L1));
        lines.append({.texts = {u"%1 · %2"_s.arg(text("outcome"_L1), note), text("receivedAt"_L1)},
                      .drawing = u"code-error"_s,
                      .tip = note,
                      .table = &deliveriesTable,
                      .filter = condition,
                      .key = condition});
    }
    showLines(*m_refused, lines, tr("Nothing was refused in this time"), alignRight);
}

void OverviewPage::showTemplates()
{
    const Column &column = columnOf(templatesTable, "status"_L1);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<TemplateStanding> shown;
    for (const TemplateStanding &standing : m_standings.templates) {
        if (isWaiting(standing.status) || standing.status == "TSC04")
            shown.append(standing);
    }
    std::stable_sort(shown.begin(), shown.end(),
                     [now](const TemplateStanding &one, const TemplateStanding &other) {
                         return waitsLong(one, now) > waitsLong(other, now);
                     });
    QList<Line> lines;
    for (const TemplateStanding &standing : std::as_const(shown)) {
        if (lines.size() == shownTemplates)
            break;
        const QString name = QString::fromUtf8(standing.key.templateCode);
        const QString state = stateText(standing.status);
        const QString reason = QString::fromUtf8(standing.reason);
        const bool late = waitsLong(standing, now);
        const QString what =
            isWaiting(standing.status) || reason.isEmpty() ? state : u"%1: %2"_s.arg(state, reason);
        const QString tip = late ? tr("Waiting for longer than two working days.") : reason;
        const QString condition =
            conditionFor(columnOf(templatesTable, "templateCode"_L1), standing.key.templateCode, false);
        lines.append({.texts = {u"%1 · %2"_s.arg(name, what), waitingText(standing, now)},
                      .drawing = late ? u"code-warning"_s : drawingOf(column, standing.status),
                      .tip = state + u'\n' + tip,
                      .table = &templatesTable,
                      .filter = condition,
                      .key = QString::fromUtf8(standing.key.senderKey) + u' ' + condition});
    }
    showLines(*m_templates, lines, tr("No template waits or was rejected"), alignRight);
}

void OverviewPage::chooseBar(qint64 begin, qint64 step, int place)
{
    QString filter = timeCondition(begin, step);
    // Of deliveries all of the time is shown: who asks what was answered wants the refused ones, too.
    if (place >= 0 && &counted() == &messagesTable)
        filter += u" result:"_s + QLatin1StringView(resultClasses.at(static_cast<std::size_t>(place)));
    emit jumpWanted(&counted(), filter);
}
