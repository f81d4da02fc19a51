#include "gui/tray.h"

#include "gui/icon.h"
#include "gui/plaintext.h"

#include <QGuiApplication>
#include <QMenu>
#include <QPainter>
#include <QPalette>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sides[] = {16, 22, 24, 32, 48, 64}; ///< pixels that trays take icons in
constexpr qsizetype maxTip = 300;                 ///< characters of the sentence in the tool tip

/// A drawing on a plate: whether the tray is light or dark is not known.
QIcon plated(const QString &drawing)
{
    constexpr double rounding = 5; // a part of the side
    QIcon icon;
    const auto drawn = drawnIcon(drawing);
    for (const int side : sides) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(QGuiApplication::palette().color(QPalette::Window));
        painter.drawRoundedRect(pixmap.rect(), side / rounding, side / rounding);
        drawn.paint(&painter, pixmap.rect().adjusted(1, 1, -1, -1));
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace

Tray::Tray(QAction &pause, QAction &quit, QWidget *window)
    : QObject(window)
    , m_icon(this)
    , m_menu(new QMenu(window))
{
    m_menu->setObjectName(u"trayMenu"_s);
    auto *show = m_menu->addAction(tr("&Show the window"));
    show->setObjectName(u"showWindow"_s);
    connect(show, &QAction::triggered, this, &Tray::raiseWanted);
    m_menu->addAction(&pause);
    m_menu->addSeparator();
    m_menu->addAction(&quit);
    m_icon.setContextMenu(m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &Tray::takeClick);
    showState();
    m_icon.show(); // also in a tray that comes later
}

void Tray::showReceiver(const ReceiverState &state)
{
    m_receiving.receiver = state;
    showState();
}

void Tray::showBacklog(const Backlog &backlog)
{
    m_receiving.backlog = backlog;
    showState();
}

void Tray::showPaused(bool paused)
{
    m_receiving.paused = paused;
    showState();
}

void Tray::showState()
{
    const auto drawing = m_receiving.drawing();
    if (std::exchange(m_drawn, drawing) != drawing)
        m_icon.setIcon(plated(drawing));
    QStringList lines{tr("AlimBoard: %1").arg(visibleLine(m_receiving.sentence(), maxTip))};
    if (!m_receiving.receiver.url.isEmpty())
        lines.append(m_receiving.receiver.url);
    const auto tip = lines.join(u'\n');
    if (tip != m_icon.toolTip())
        m_icon.setToolTip(tip);
}

void Tray::takeClick(QSystemTrayIcon::ActivationReason reason)
{
    if (reason != QSystemTrayIcon::Context)
        emit raiseWanted();
}
