#include "gui/filterbar.h"

#include "gui/choicebutton.h"
#include "gui/filterline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

FilterBar::FilterBar(const Table &table, QWidget *parent)
    : QWidget(parent)
    , m_line(new FilterLine(table, this))
    , m_buttons(new QHBoxLayout)
    , m_fresh(new QPushButton(this))
    , m_count(new QLabel(this))
    , m_note(new QLabel(parent == nullptr ? this : parent))
{
    m_fresh->setObjectName(u"newRows"_s);
    m_count->setObjectName(u"rowCount"_s);
    m_note->setObjectName(u"filterNote"_s);
    const int gap = fontMetrics().horizontalAdvance(u'0');
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap, gap / 2, gap, gap / 2);
    layout->setSpacing(gap / 2);
    auto *line = new QHBoxLayout;
    line->setSpacing(gap);
    line->addWidget(m_line, 1);
    line->addLayout(m_buttons);
    line->addWidget(m_fresh);
    line->addWidget(m_count);
    layout->addLayout(line);
    m_fresh->hide();
    m_count->setTextFormat(Qt::PlainText);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setIndent(gap);
    m_note->setFrameStyle(QFrame::StyledPanel | QFrame::Raised);
    m_note->setAutoFillBackground(true);
    m_note->hide();
    connect(m_line, &FilterLine::told, this, &FilterBar::showNote);
    connect(m_fresh, &QPushButton::clicked, this, &FilterBar::freshWanted);
}

void FilterBar::addButton(QAction *action)
{
    auto *button = makeSwitch(*action);
    button->setObjectName(action->objectName() + u"Button"_s);
    m_buttons->addWidget(button);
    setTabOrder(m_line, button);
}

void FilterBar::showCount(const QString &text)
{
    m_count->setText(text);
    // The filter line does not change its width with each number.
    m_count->setMinimumWidth(qMax(m_count->minimumWidth(), m_count->sizeHint().width()));
}

void FilterBar::showFresh(qint64 rows)
{
    if (rows > 0)
        m_fresh->setText(rows == 1 ? tr("↑ 1 new row") : tr("↑ %1 new rows").arg(QLocale().toString(rows)));
    m_fresh->setVisible(rows > 0);
}

void FilterBar::showNote(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
    placeNote();
}

/// As wide as the filter line, right below it.
void FilterBar::placeNote()
{
    const QPoint below = m_line->mapTo(m_note->parentWidget(), QPoint(0, m_line->height()));
    m_note->setGeometry(QRect(below, QSize(m_line->width(), m_note->heightForWidth(m_line->width()))));
    m_note->raise();
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeNote();
}
