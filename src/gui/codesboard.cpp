#include "gui/codesboard.h"

#include "core/query.h"
#include "gui/choicebutton.h"
#include "gui/icon.h"
#include "gui/legend.h"
#include "gui/percent.h"
#include "gui/plaintext.h"
#include "gui/resultwords.h"
#include "gui/stretchbar.h"
#include "gui/timeplot.h"

#include <QAction>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sortRole = Qt::UserRole;
constexpr int codeRole = Qt::UserRole + 1;
constexpr int widths[] = {52, 12, 9, 12, 19, 19, 24}; ///< of columns, in characters
constexpr qsizetype namedSenders = 3;
constexpr int maxLine = 200; ///< characters of a text

const ::Column &resultColumn()
{
    return columnOf(messagesTable, "resultCode"_L1);
}

/// What the trend says, short and in words.
struct TrendText
{
    QString text;
    QString words;
    double change = 0; ///< percent
};

TrendText textOf(Trend trend)
{
    constexpr double most = 1e9;        // sorts what is new before all others
    constexpr double leastChange = 0.5; // percent: what is rounded to none is none
    if (trend.earlier == 0 && trend.later == 0)
        return {u"="_s, CodesBoard::tr("As many as before"), 0};
    if (trend.earlier == 0)
        return {CodesBoard::tr("new"), CodesBoard::tr("None in the first half of this time"), most};
    const double change = 100.0 * (trend.later - trend.earlier) / trend.earlier;
    if (std::abs(change) < leastChange)
        return {u"="_s, CodesBoard::tr("As many as before"), 0};
    const QString percent = percentText(std::abs(change), 0);
    return change > 0
        ? TrendText{u"▲ "_s + percent, CodesBoard::tr("Rises: %1 more than in the first half").arg(percent),
                    change}
        : TrendText{u"▼ "_s + percent, CodesBoard::tr("Falls: %1 less than in the first half").arg(percent),
                    change};
}

/// Counts and shares stand at the right.
Qt::Alignment alignmentOf(int column)
{
    const bool isNumber =
        column == CodesBoard::Messages || column == CodesBoard::Share || column == CodesBoard::Change;
    return (isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QString sendersText(const QList<SenderShare> &senders, qsizetype most)
{
    QStringList texts;
    for (const SenderShare &sender : senders.first(std::min(senders.size(), most)))
        texts.append(u"%1 (%2)"_s.arg(sender.senderGroupingKey.isEmpty()
                                          ? CodesBoard::tr("none")
                                          : visibleLine(QString::fromUtf8(sender.senderGroupingKey), maxLine),
                                      QLocale().toString(sender.rows)));
    if (senders.size() > most)
        texts.append(u"…"_s);
    return texts.join(u", "_s);
}

} // namespace

CodesBoard::CodesBoard(Tickets &tickets, QAction &toRows, QWidget *parent)
    : Board(tickets, parent)
    , m_stretch(new StretchBar(this))
    , m_what(new QLabel(this))
    , m_plot(new TimePlot(this))
    , m_model(new QStandardItemModel(0, Columns, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_view(new QTableView(this))
    , m_toMessages(new QPushButton(drawnIcon(u"messages"_s), tr("Show these messages"), this))
{
    setObjectName(u"byResult"_s);
    m_plot->setObjectName(u"resultPlot"_s);
    auto *layout = new QVBoxLayout(this);
    makeHead(toRows);
    layout->addWidget(m_plot, 2);
    layout->addWidget(new Legend(this));
    setUpView();
    layout->addWidget(m_view, 3);
    connect(m_stretch, &StretchBar::changed, this, &CodesBoard::refresh);
    connect(m_plot, &TimePlot::rangeChosen, m_stretch, &StretchBar::choose);
    connect(m_plot, &TimePlot::barChosen, this, &CodesBoard::chooseBar);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CodesBoard::showBars);
    connect(m_view, &QTableView::activated, this, &CodesBoard::jump);
    connect(m_view, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == Messages)
            jump();
    });
    connect(m_toMessages, &QPushButton::clicked, this, &CodesBoard::jump);
    showBars();
}

void CodesBoard::makeHead(QAction &toRows)
{
    auto *head = new QHBoxLayout;
    static_cast<QVBoxLayout *>(layout())->addLayout(head);
    head->addWidget(m_stretch);
    head->addStretch(1);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // what does not fit is in its tip
    m_toMessages->setObjectName(u"toMessages"_s);
    head->addWidget(makeSwitch(toRows));
    auto *second = new QHBoxLayout; // in one line they would make the window wide
    static_cast<QVBoxLayout *>(layout())->addLayout(second);
    second->addWidget(m_what, 1);
    second->addWidget(m_toMessages);
}

void CodesBoard::setUpView()
{
    m_model->setHorizontalHeaderLabels({tr("Result"), tr("Messages"), tr("Share"), tr("Change"),
                                        tr("First seen"), tr("Last seen"), tr("Sender groups")});
    const QStringList tips{{},
                           tr("In this time. A click shows them."),
                           tr("Of all messages of this time"),
                           tr("Messages in the second half of this time beside those in the first"),
                           tr("The hour in which this result came first of all times"),
                           {},
                           tr("Of those with this result among the newest %1 messages")
                               .arg(QLocale().toString(lookedAtMessages))};
    for (int column = 0; column < Columns; ++column) {
        m_model->horizontalHeaderItem(column)->setToolTip(tips.at(column));
        m_model->horizontalHeaderItem(column)->setTextAlignment(alignmentOf(column));
    }
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(sortRole);
    m_view->setObjectName(u"codesView"_s);
    m_view->setAccessibleName(tr("Results"));
    m_view->setModel(m_sorted);
    dress(*m_view, widths);
    m_view->setSortingEnabled(true);
    m_view->sortByColumn(Messages, Qt::DescendingOrder);
}

void CodesBoard::setShownTime(ShownTime in)
{
    m_shownTime = in;
    m_plot->setShownTime(in);
    showCodes();
}

void CodesBoard::focusRows()
{
    m_view->setFocus();
}

void CodesBoard::ask()
{
    want(CodesWish{.stretch = m_stretch->wish()}, m_ticket);
}

void CodesBoard::takeNews(const Table &table)
{
    if (&table == &messagesTable)
        Board::takeNews(table);
}

void CodesBoard::showSummary(const Summary &summary)
{
    const auto *board = std::get_if<CodeBoard>(&summary);
    if (board == nullptr || board->ticket != m_ticket)
        return;
    m_board = *board;
    showCodes();
}

/// Lines stay where they are, so that the current one does, too.
void CodesBoard::showCodes()
{
    QSet<QByteArray> codes;
    for (const CodeLine &line : std::as_const(m_board.codes))
        codes.insert(line.code);
    QHash<QByteArray, int> rows;
    for (int row = 0; row < m_model->rowCount();) {
        const QByteArray code = codeAt(row);
        if (codes.contains(code))
            rows.insert(code, row++);
        else
            m_model->removeRow(row);
    }
    for (const CodeLine &line : std::as_const(m_board.codes))
        showLine(rows.value(line.code, m_model->rowCount()), line);
    showBars();
}

void CodesBoard::put(int row, Column column, const QString &text, const QVariant &sortedBy,
                     const QString &tip)
{
    QStandardItem *item = m_model->item(row, column);
    if (item == nullptr) {
        item = new QStandardItem;
        item->setTextAlignment(alignmentOf(column));
        m_model->setItem(row, column, item);
    }
    item->setText(text);
    item->setData(sortedBy, sortRole);
    item->setToolTip(tipText(tip));
}

void CodesBoard::showLine(int row, const CodeLine &line)
{
    const ResultWords words = resultWords(line.code);
    put(row, Result, words.name, words.name, words.tip);
    const QLocale locale;
    put(row, Messages, locale.toString(line.rows), line.rows, tr("A click shows these messages."));
    QStandardItem *item = m_model->item(row, Result);
    if (item->icon().isNull()) { // it is new
        item->setData(line.code, codeRole);
        item->setIcon(drawnIcon(words.drawing));
        QFont link = font();
        link.setUnderline(true);
        m_model->item(row, Messages)->setFont(link);
    }
    const double share = m_board.rows == 0 ? 0 : 100.0 * double(line.rows) / double(m_board.rows);
    put(row, Share, percentText(share), share);
    const TrendText trend =
        textOf(trendOf(line.bars, m_board.wish.stretch, QDateTime::currentMSecsSinceEpoch()));
    put(row, Change, trend.text, trend.change, trend.words);
    m_model->item(row, Change)->setData(trend.words, Qt::AccessibleDescriptionRole);
    put(row, Since, minuteText(line.first, m_shownTime), line.first);
    put(row, Last, minuteText(line.last, m_shownTime), line.last);
    put(row, Senders, sendersText(line.senders, namedSenders), sendersText(line.senders, 1),
        sendersText(line.senders, line.senders.size()));
}

/// The result that a row of the model is about.
QByteArray CodesBoard::codeAt(int row) const
{
    return m_model->item(row, Result)->data(codeRole).toByteArray();
}

const CodeLine *CodesBoard::current() const
{
    const QModelIndex index = m_sorted->mapToSource(m_view->currentIndex());
    if (!index.isValid())
        return nullptr;
    const QByteArray code = codeAt(index.row());
    const auto found = std::find_if(m_board.codes.cbegin(), m_board.codes.cend(),
                                    [&code](const CodeLine &line) { return line.code == code; });
    return found == m_board.codes.cend() ? nullptr : &*found;
}

/// How the current result rose and fell; without one, all of them.
void CodesBoard::showBars()
{
    const CodeLine *line = current();
    m_toMessages->setEnabled(line != nullptr);
    const QString what = line == nullptr ? tr("All results: %1").arg(QLocale().toString(m_board.rows))
                                         : resultWords(line->code).name;
    m_what->setText(what);
    m_what->setToolTip(tipText(what));
    if (m_board.wish.stretch.step != 0)
        m_plot->showBars(line == nullptr ? m_board.all : line->bars, m_board.wish.stretch);
}

void CodesBoard::chooseBar(qint64 begin, qint64 step, int place)
{
    const CodeLine *line = current();
    const bool ofClass = line == nullptr && place >= 0;
    QString filter = timeCondition(begin, step);
    if (line != nullptr)
        filter = conditionFor(resultColumn(), line->code, false) + u' ' + filter;
    if (ofClass)
        filter += u" result:"_s + QLatin1StringView(resultClasses.at(static_cast<std::size_t>(place)));
    emit jumpWanted(&messagesTable, filter);
}

void CodesBoard::jump()
{
    const CodeLine *line = current();
    if (line != nullptr)
        emit jumpWanted(&messagesTable,
                        conditionFor(resultColumn(), line->code, false) + u' '
                            + stretchCondition(m_board.wish.stretch));
}
