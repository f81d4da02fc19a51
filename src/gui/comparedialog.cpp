#include "gui/comparedialog.h"

#include "gui/plaintext.h"
#include "gui/screenfit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxLine = 400;     ///< characters of a value in the list
constexpr int maxTip = 4'000;    ///< of the whole value in its tip
constexpr int maxValue = 65'536; ///< bytes of a value that are looked at

QString valueText(const QByteArray &value)
{
    return value.isNull() ? CompareDialog::tr("(missing)") : QString::fromUtf8(value.left(maxValue));
}

QString sideText(const ComparedSide &side, qint64 came, ShownTime in)
{
    const QString delivery = CompareDialog::tr("Delivery %1").arg(side.delivery);
    const QString what = side.hookId.isEmpty()
        ? delivery
        : CompareDialog::tr("Hook %1 of delivery %2")
              .arg(visibleLine(QString::fromUtf8(side.hookId), maxLine))
              .arg(side.delivery);
    return came == 0 ? what : u"%1\n%2"_s.arg(what, secondText(came, in));
}

} // namespace

CompareDialog::CompareDialog(Tickets &tickets, QWidget *parent)
    : QDialog(parent)
    , m_tickets(tickets)
    , m_what(new QLabel(this))
    , m_lines(new QTreeWidget(this))
    , m_equal(new QCheckBox(tr("&Also what is the same"), this))
    , m_copy(new QPushButton(tr("&Copy"), this))
{
    setObjectName(u"compare"_s);
    setWindowTitle(tr("Compare"));
    m_what->setObjectName(u"compareState"_s);
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_lines->setObjectName(u"compareLines"_s);
    m_lines->setAccessibleName(tr("Differences"));
    m_lines->setRootIsDecorated(false);
    m_lines->setAllColumnsShowFocus(true);
    m_lines->setUniformRowHeights(true);
    m_lines->setAlternatingRowColors(true);
    m_lines->setColumnCount(3);
    m_lines->setTextElideMode(Qt::ElideMiddle);
    m_lines->header()->setStretchLastSection(true);
    m_lines->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_equal->setObjectName(u"compareEqual"_s);
    m_copy->setObjectName(u"compareCopy"_s);
    m_copy->setToolTip(tr("What is shown, as lines of text with tabs"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_what);
    layout->addWidget(m_lines, 1);
    layout->addWidget(m_equal);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_equal, &QCheckBox::toggled, this, &CompareDialog::showLines);
    connect(m_copy, &QPushButton::clicked, this, &CompareDialog::copy);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 130, fontMetrics().lineSpacing() * 32);
    m_lines->setColumnWidth(0, letter * 44);
    m_lines->setColumnWidth(1, letter * 40);
    fitToScreen(*this);
}

void CompareDialog::compare(ComparisonWish wish)
{
    forget();
    m_comparison.wish = std::move(wish);
    m_what->setText(tr("Comparing…"));
    m_ticket = m_tickets.next();
    emit summaryWanted(m_ticket, m_comparison.wish);
    bringToFront(*this);
}

void CompareDialog::setMasked(bool masked)
{
    if (std::exchange(m_masked, masked) == masked)
        return;
    if (isVisible())
        compare(m_comparison.wish);
    else
        forget();
}

void CompareDialog::forget()
{
    m_comparison = {};
    m_ticket = 0;
    m_lines->clear();
    m_copy->setEnabled(false);
    m_what->clear();
}

void CompareDialog::setShownTime(ShownTime in)
{
    m_shownTime = in;
    showLines();
}

void CompareDialog::takeSummary(const Summary &summary)
{
    const auto *comparison = std::get_if<Comparison>(&summary);
    if (comparison == nullptr || m_ticket == 0 || comparison->ticket != m_ticket)
        return;
    m_comparison = *comparison;
    m_what->setText(sentence());
    showLines();
}

void CompareDialog::takeFailure(Ticket ticket, const QString &sentence)
{
    if (m_ticket != 0 && ticket == m_ticket)
        m_what->setText(sentence);
}

QString CompareDialog::sentence() const
{
    switch (m_comparison.why) {
    case Incomparable::Gone:
        return tr("One of them is not kept any more.");
    case Incomparable::NoJson:
        return m_comparison.sameBytes ? tr("They are the same, byte by byte. At least one is no JSON.")
                                      : tr("They are not the same, and at least one is no JSON: there are no "
                                           "places to compare.");
    case Incomparable::NoHook:
        return tr("One of the deliveries has no hook with this id.");
    case Incomparable::No:
        break;
    }
    const auto &json = m_comparison.json;
    QString text;
    if (json.differences == 0 && m_comparison.sameBytes)
        text = tr("They are the same, byte by byte.");
    else if (json.differences == 0)
        text = tr("They say the same; only order, spaces or what is around them differ.");
    else
        text = tr("%Ln place(s) differ", nullptr, int(json.differences)) + u", "_s
            + tr("%Ln are the same.", nullptr, int(json.equal));
    if (json.more())
        text += u' ' + tr("Not all of them are shown.");
    return text;
}

void CompareDialog::showLines()
{
    m_lines->clear();
    m_lines->setHeaderLabels({tr("Place"), sideText(m_comparison.wish.one, m_comparison.oneCame, m_shownTime),
                              sideText(m_comparison.wish.other, m_comparison.otherCame, m_shownTime)});
    QList<QTreeWidgetItem *> items;
    for (const JsonLine &line : std::as_const(m_comparison.json.lines)) {
        if (line.equal && !m_equal->isChecked())
            continue;
        auto *item = new QTreeWidgetItem;
        item->setSizeHint(0, QSize(0, fontMetrics().height() * 3 / 2));
        // Where all are shown, those that differ are marked.
        const QString mark = !m_equal->isChecked() ? QString() : line.equal ? u"= "_s : u"≠ "_s;
        const QString path = line.path.isEmpty() ? tr("(all of it)") : QString::fromUtf8(line.path);
        item->setText(0, mark + visibleLine(path, maxLine));
        item->setToolTip(0, tipText(visibleText(path, maxTip)));
        int column = 1;
        for (const QByteArray &value : {line.one, line.other}) {
            item->setText(column, visibleLine(valueText(value), maxLine));
            item->setToolTip(column++, tipText(visibleText(valueText(value), maxTip)));
        }
        items.append(item);
    }
    m_lines->addTopLevelItems(items);
    m_copy->setEnabled(!items.isEmpty());
}

void CompareDialog::copy()
{
    QStringList lines;
    for (const JsonLine &line : std::as_const(m_comparison.json.lines)) {
        if (!line.equal || m_equal->isChecked())
            lines.append(u"%1\t%2\t%3"_s.arg(visibleLine(QString::fromUtf8(line.path), maxTip),
                                             visibleLine(valueText(line.one), maxValue),
                                             visibleLine(valueText(line.other), maxValue)));
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    emit told(tr("Copied the comparison."));
}
