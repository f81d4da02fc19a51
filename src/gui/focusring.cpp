#include "gui/focusring.h"

#include "gui/emptytable.h"
#include "gui/icon.h"
#include "gui/timeplot.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace {

constexpr int ringWidth = 2; ///< pixels

/// Lists mark their current line, and styles mark most of what else takes the focus: but often not a button
/// that Enter presses wherever the focus is.
bool needsRing(const QWidget &widget)
{
    const auto *list = qobject_cast<const QAbstractItemView *>(&widget);
    const bool lines = list != nullptr && list->model() != nullptr && list->model()->rowCount() > 0;
    return (qobject_cast<const QAbstractScrollArea *>(&widget) != nullptr && !lines)
        || qobject_cast<const QPushButton *>(&widget) != nullptr
        || qobject_cast<const QToolButton *>(&widget) != nullptr
        || qobject_cast<const EmptyTable *>(&widget) != nullptr
        || qobject_cast<const TimePlot *>(&widget) != nullptr;
}

} // namespace

FocusRing::FocusRing(QWidget &around)
    : QWidget(&around)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(around.rect());
    around.installEventFilter(this);
    show();
    raise();
}

void FocusRing::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QPen pen(linkText(palette()), ringWidth);
    pen.setJoinStyle(Qt::MiterJoin);
    painter.setPen(pen);
    painter.drawRect(rect().adjusted(ringWidth / 2, ringWidth / 2, -ringWidth / 2, -ringWidth / 2));
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parent())
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

FocusRings::FocusRings(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget * /*before*/, QWidget *focused) { mark(focused); });
}

void FocusRings::mark(QWidget *focused)
{
    delete m_ring;
    const bool byKeys = focused != nullptr && focused->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    if (byKeys && needsRing(*focused))
        m_ring = new FocusRing(*focused);
}
