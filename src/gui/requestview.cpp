#include "gui/requestview.h"

#include "core/cell.h"
#include "core/query.h"
#include "gui/durations.h"
#include "gui/icon.h"
#include "gui/percent.h"
#include "gui/plaintext.h"
#include "gui/resultwords.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxLines = 14;
constexpr qsizetype shownShares = 6;
constexpr qsizetype shownResults = 8;

QString shown(qint64 number)
{
    return QLocale().toString(number);
}

} // namespace

RequestView::RequestView(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainText(maxLines, maxShownText, this))
    , m_all(new QPushButton(drawnIcon(u"messages"_s), tr("All recipients of this request"), this))
{
    setObjectName(u"request"_s);
    m_text->setObjectName(u"requestText"_s);
    m_text->setAccessibleName(tr("What came of the request"));
    m_all->setObjectName(u"allRecipients"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    auto *line = new QHBoxLayout;
    line->addWidget(m_all);
    line->addStretch();
    layout->addLayout(line);
    connect(m_all, &QPushButton::clicked, this, [this] {
        emit jumpWanted(&messagesTable,
                        conditionFor(columnOf(messagesTable, "requestId"_L1), m_requestId, false));
    });
}

void RequestView::showMessage(const Cells &cells)
{
    m_cells = cells;
    const QByteArray requestId = cellOf(messagesTable, cells, "requestId"_L1);
    const bool another = std::exchange(m_requestId, requestId) != requestId;
    if (another)
        write({delayText()});
    m_all->setVisible(!requestId.isEmpty());
    if (requestId.isEmpty())
        return;
    const auto seq = readNumber(textView(cellOf(messagesTable, cells, "recipientSeq"_L1)));
    emit summaryWanted({.requestId = requestId, .recipientSeq = seq.value_or(0)});
}

void RequestView::write(const QStringList &lines)
{
    QStringList some = lines;
    some.removeAll({});
    m_text->showText(some.join(u'\n'));
    m_text->setVisible(!some.isEmpty());
}

/// How long after the phone had it the hook came; empty: nobody knows.
QString RequestView::delayText() const
{
    const auto had = readTime(textView(cellOf(messagesTable, m_cells, "receiveDate"_L1)));
    const auto came = readInstant(textView(cellOf(messagesTable, m_cells, "receivedAt"_L1)));
    if (!had || !came || *came < *had)
        return {};
    const QString length = lengthText(*came - *had);
    const Column &column = columnOf(messagesTable, "resultCode"_L1);
    const bool arrived =
        Codes::builtIn().classOf(column.codes, cellOf(messagesTable, m_cells, "resultCode"_L1)) == "ok";
    return arrived ? tr("The hook came %1 after the phone had the message.").arg(length)
                   : tr("The hook came %1 after the result.").arg(length);
}

void RequestView::takeSummary(const RequestSummary &summary)
{
    if (summary.requestId != m_requestId)
        return;
    QStringList lines{delayText()};
    if (summary.results.size() > 1) {
        lines.append(tr("Results of this message:"));
        for (const RecipientResult &result :
             summary.results.first(std::min(summary.results.size(), shownResults)))
            lines.append(
                u"  %1  %2"_s.arg(secondText(result.receivedAt, m_shownTime), resultWords(result.code).name));
    }
    lines.append(tr("Results of this request: %1").arg(shown(summary.recipients)));
    for (const CodeShare &share : summary.shares.first(std::min(summary.shares.size(), shownShares)))
        lines.append(
            u"  %1: %2 (%3)"_s.arg(resultWords(share.code).name, shown(share.rows),
                                   percentText(100.0 * double(share.rows) / double(summary.recipients))));
    if (summary.more)
        lines.append(tr("Older results were not looked at."));
    else if (summary.unheard > 0) {
        QStringList gaps;
        for (const qint64 gap : summary.gaps)
            gaps.append(shown(gap));
        if (summary.unheard > summary.gaps.size())
            gaps.append(u"…"_s);
        lines.append(tr("Nothing came of %1 below the highest number, %2: No. %3")
                         .arg(shown(summary.unheard), shown(summary.highest), gaps.join(u", "_s)));
    }
    write(lines);
}
