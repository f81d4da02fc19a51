#include "gui/repeatsview.h"

#include "core/cell.h"
#include "gui/icon.h"
#include "gui/plaintext.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxLines = 8;
constexpr int maxPath = 80; ///< characters of a place

QString differencesText(const HookRepeat &repeat)
{
    if (repeat.differences == 0)
        return RepeatsView::tr("the same");
    QStringList paths;
    for (const QByteArray &path : repeat.paths)
        paths.append(visibleLine(QString::fromUtf8(path), maxPath));
    if (repeat.differences > repeat.paths.size())
        paths.append(u"…"_s);
    return RepeatsView::tr("other: %1").arg(paths.join(u", "_s));
}

} // namespace

RepeatsView::RepeatsView(QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainText(maxLines, maxShownText, this))
    , m_compare(new QPushButton(drawnIcon(u"details"_s), tr("Compare with the last time"), this))
{
    setObjectName(u"repeats"_s);
    m_text->setObjectName(u"repeatsText"_s);
    m_text->setAccessibleName(tr("When this hook came again"));
    m_compare->setObjectName(u"compareRepeat"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    auto *line = new QHBoxLayout;
    line->addWidget(m_compare);
    line->addStretch();
    layout->addLayout(line);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        if (!m_repeats.repeats.isEmpty())
            emit compareWanted(
                {.one = {.delivery = m_wish.delivery, .hookId = m_wish.hookId},
                 .other = {.delivery = m_repeats.repeats.constLast().delivery, .hookId = m_wish.hookId}});
    });
    hide();
}

void RepeatsView::showRow(const Table &table, const Cells &cells)
{
    RepeatsWish wish{.delivery = readNumber(textView(cellOf(table, cells, "delivery"_L1))).value_or(0),
                     .hookId = cellOf(table, cells, "hookId"_L1)};
    if (&table == &commentsTable || &table == &deliveriesTable)
        wish = {};
    if (wish != m_wish)
        hide();
    m_wish = wish;
    if (m_wish.delivery != 0 && !m_wish.hookId.isEmpty())
        emit repeatsWanted(m_wish);
}

void RepeatsView::takeRepeats(const Repeats &repeats)
{
    if (repeats.wish != m_wish)
        return;
    m_repeats = repeats;
    QStringList lines{tr("This hook came again (%1):").arg(QLocale().toString(repeats.repeats.size()))};
    for (const HookRepeat &repeat : repeats.repeats)
        lines.append(u"  %1  %2  %3"_s.arg(secondText(repeat.receivedAt, m_shownTime),
                                           tr("Delivery %1").arg(repeat.delivery), differencesText(repeat)));
    if (repeats.more)
        lines.append(tr("Later ones were not looked at."));
    m_text->showText(lines.join(u'\n'));
    setVisible(!repeats.repeats.isEmpty() || repeats.more);
    m_compare->setEnabled(!repeats.repeats.isEmpty());
}
