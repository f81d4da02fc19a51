#include "gui/tray.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int side = 22; ///< pixels
const auto url = u"http://127.0.0.1:8480/webhook"_s;
} // namespace

class TrayTest : public QObject
{
    Q_OBJECT
private slots:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_tray = new Tray(m_pause, m_quit, m_window.get());
    }

    void itsShapeTellsTheState()
    {
        QList<QImage> seen;
        const auto look = [&](const QString &drawing) {
            QCOMPARE(m_tray->drawing(), drawing);
            const auto image = icon()->icon().pixmap(side, side).toImage();
            QVERIFY2(!seen.contains(image), qPrintable(drawing));
            seen.append(image);
        };
        look(u"starting"_s);
        m_tray->showReceiver({ReceiverState::Kind::Receiving, url, {}});
        look(u"receiving"_s);
        m_tray->showPaused(true);
        look(u"pause"_s);
        m_tray->showPaused(false);
        m_tray->showReceiver({ReceiverState::Kind::Viewing, {}, {}});
        look(u"viewing"_s);
        m_tray->showReceiver({ReceiverState::Kind::Failed, {}, u"No port."_s});
        look(u"trouble"_s);
    }

    void storageTroubleIsTrouble()
    {
        m_tray->showReceiver({ReceiverState::Kind::Receiving, url, u"The disk is full."_s});
        QCOMPARE(m_tray->drawing(), u"trouble"_s);
        QVERIFY(m_tray->toolTip().contains(u"The disk is full."_s));
        m_tray->showReceiver({ReceiverState::Kind::Receiving, url, {}});
        m_tray->showBacklog({.waiting = 3, .remaking = false, .trouble = u"No space."_s});
        QCOMPARE(m_tray->drawing(), u"trouble"_s);
    }

    void theToolTipHasStateAndAddress()
    {
        m_tray->showReceiver({ReceiverState::Kind::Receiving, url, {}});
        QCOMPARE(m_tray->toolTip(), u"AlimBoard: Receiving\n"_s + url);
        QCOMPARE(icon()->toolTip(), m_tray->toolTip());
    }

    void theMenuShowsPausesAndQuits()
    {
        const auto *menu = m_window->findChild<QMenu *>(u"trayMenu"_s);
        QCOMPARE(icon()->contextMenu(), menu);
        QVERIFY(menu->actions().contains(&m_pause) && menu->actions().contains(&m_quit));
        const QSignalSpy raised(m_tray, &Tray::raiseWanted);
        menu->findChild<QAction *>(u"showWindow"_s)->trigger();
        QCOMPARE(raised.size(), 1);
    }

    void aClickRaisesTheWindow()
    {
        const QSignalSpy raised(m_tray, &Tray::raiseWanted);
        emit icon()->activated(QSystemTrayIcon::Trigger);
        QCOMPARE(raised.size(), 1);
        emit icon()->activated(QSystemTrayIcon::Context); // the menu comes
        QCOMPARE(raised.size(), 1);
    }

private:
    QSystemTrayIcon *icon() const { return m_tray->findChild<QSystemTrayIcon *>(); }

    QAction m_pause;
    QAction m_quit;
    std::unique_ptr<QWidget> m_window;
    Tray *m_tray = nullptr;
};

QTEST_MAIN(TrayTest)
#include "tst_tray.moc"
