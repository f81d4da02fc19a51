#include "gui/copyprogress.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 300; ///< milliseconds until it is seen
constexpr int interval = 100; ///< milliseconds between two looks at how far it is
constexpr int barDigits = 16; ///< width of the bar, in digits
constexpr int barSteps = 1'000;

} // namespace

CopyProgress::CopyProgress(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"copyProgress"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelCopy"_s);
    cancel->setToolTip(tr("Cancel copying (Esc)"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : QList<QWidget *>{m_text, m_bar, cancel})
        layout->addWidget(part);
    m_text->setTextFormat(Qt::PlainText);
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedWidth(fontMetrics().horizontalAdvance(u'0') * barDigits);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this); // works while this is seen
    connect(escape, &QShortcut::activated, this, &CopyProgress::cancelled);
    connect(cancel, &QPushButton::clicked, this, &CopyProgress::cancelled);
    connect(&m_clock, &QTimer::timeout, this, &CopyProgress::showDone);
    hide();
}

void CopyProgress::begin(qint64 rows)
{
    m_rows = rows;
    m_done = 0;
    m_clock.start(patience);
}

void CopyProgress::end()
{
    m_clock.stop();
    hide();
}

void CopyProgress::showDone()
{
    m_clock.setInterval(interval);
    const QLocale locale;
    m_text->setText(tr("Copying: %1 of %2 rows").arg(locale.toString(m_done), locale.toString(m_rows)));
    m_bar->setValue(static_cast<int>(m_done * barSteps / qMax<qint64>(1, m_rows)));
    show();
}
