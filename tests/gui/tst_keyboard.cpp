#include "gui/overviewpage.h"
#include "support/views.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QButtonGroup>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int leastChanged = 60; ///< pixels that tell which element has the focus

QString nameOf(const QWidget *widget)
{
    QStringList names;
    for (const QWidget *one = widget; one != nullptr && !one->isWindow(); one = one->parentWidget())
        names.prepend(one->objectName().isEmpty() ? QString::fromLatin1(one->metaObject()->className())
                                                  : one->objectName());
    return names.join(u'/');
}

/// What the Tab key has to reach.
QSet<QWidget *> stopsOf(const QWidget &window)
{
    QSet<QWidget *> stops;
    for (auto *widget : window.findChildren<QWidget *>()) {
        const bool takes = (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus
            && widget->focusProxy() == nullptr && widget->isEnabled() && widget->isVisible();
        const bool isPart = qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) != nullptr;
        if (takes && !isPart && widget->window() == &window)
            stops.insert(widget);
    }
    return stops;
}

/// As they stand in the window, so that each run looks at them in the same order.
QList<QWidget *> inOrder(const QSet<QWidget *> &stops)
{
    QList<QWidget *> ordered(stops.cbegin(), stops.cend());
    std::sort(ordered.begin(), ordered.end(), [](const QWidget *one, const QWidget *other) {
        const QPoint first = one->mapTo(one->window(), QPoint(0, 0));
        const QPoint second = other->mapTo(other->window(), QPoint(0, 0));
        return std::pair(first.y(), first.x()) < std::pair(second.y(), second.x());
    });
    return ordered;
}

/// Of choices that exclude each other Tab reaches one; arrow keys lead to the others.
bool isBesideOneOf(const QWidget *stop, const QSet<QWidget *> &seen)
{
    const auto *button = qobject_cast<const QAbstractButton *>(stop);
    if (button == nullptr || button->group() == nullptr || !button->group()->exclusive())
        return false;
    const auto buttons = button->group()->buttons();
    return std::any_of(buttons.cbegin(), buttons.cend(),
                       [&seen](QAbstractButton *one) { return seen.contains(one); });
}

/// As the Tab key does.
void bringIntoView(QWidget &stop)
{
    QCoreApplication::sendPostedEvents(); // all is in its place
    for (QWidget *around = stop.parentWidget(); around != nullptr; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            area->ensureWidgetVisible(&stop);
    }
}

/// Pixels that differ.
int changed(const QImage &one, const QImage &other)
{
    int count = 0;
    for (int y = 0; y < std::min(one.height(), other.height()); ++y) {
        for (int x = 0; x < std::min(one.width(), other.width()); ++x)
            count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    }
    return count;
}

} // namespace

/// The window without a mouse.
class KeyboardTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_views.reset(); }
    void tabReachesEverythingAndComesAround_data() { views::addAll(); }
    void tabReachesEverythingAndComesAround();
    void everyButtonIsReached_data() { views::addAll(); }
    void everyButtonIsReached();
    void theFocusIsSeen_data() { views::addAll(); }
    void theFocusIsSeen();
    void rangesAreChosenWithKeys();
    void thePlotIsWorkedWithKeys();
    void aBarIsChosenWithKeys();
    void listsOfTheOverviewAreWorkedWithKeys();
    void listsOfTheOverviewKeepTheirCurrentLine_data();
    void listsOfTheOverviewKeepTheirCurrentLine();
    void menusAreWorkedWithKeys();

private:
    QWidget *open()
    {
        QFETCH(QString, view);
        QWidget *opened = m_views->open(view);
        opened->activateWindow();
        if (!QTest::qWaitFor([opened] { return QApplication::activeWindow() == opened; }))
            return nullptr;
        QWidget *focused = opened->focusWidget();
        QTest::keyClick(focused == nullptr ? opened : focused, Qt::Key_Tab); // the keyboard is used
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents(); // what layouts have posted
        return opened;
    }
    void news();

    QTemporaryDir m_folder;
    std::unique_ptr<views::Window> m_views;
};

void KeyboardTest::init()
{
    QApplication::setCursorFlashTime(0); // the cursor stands still
    m_views = std::make_unique<views::Window>(m_folder.path());
    QVERIFY(QTest::qWaitForWindowActive(&m_views->window()));
}

void KeyboardTest::tabReachesEverythingAndComesAround()
{
    QWidget *window = open();
    QVERIFY(window != nullptr);
    const QSet<QWidget *> stops = stopsOf(*window);
    const qsizetype most = 10 * stops.size() + 20; // a text has stops of its own: its links
    for (const auto with : {Qt::NoModifier, Qt::ShiftModifier}) {
        QVERIFY(window->focusWidget() != nullptr);
        QWidget *const begin = window->focusWidget();
        QSet<QWidget *> seen;
        bool around = false;
        for (qsizetype i = 0; i < most && !around; ++i) {
            QTest::keyClick(window->focusWidget(), Qt::Key_Tab, with);
            QVERIFY(window->focusWidget() != nullptr);
            seen.insert(window->focusWidget());
            around = window->focusWidget() == begin && seen.size() > 1;
        }
        QVERIFY2(around || stops.size() <= 1, qPrintable(nameOf(window->focusWidget())));
        QStringList missed;
        for (const QWidget *stop : stops - seen) {
            if (!isBesideOneOf(stop, seen))
                missed.append(nameOf(stop));
        }
        QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
    }
}

void KeyboardTest::everyButtonIsReached()
{
    QWidget *window = open();
    QVERIFY(window != nullptr);
    QStringList missed;
    for (const auto *button : window->findChildren<QAbstractButton *>()) {
        const bool ofLine =
            qobject_cast<QLineEdit *>(button->parentWidget()) != nullptr; // Esc, or its own keys
        if (button->isVisible() && button->isEnabled() && !ofLine
            && (button->focusPolicy() & Qt::TabFocus) == 0)
            missed.append(nameOf(button));
    }
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u'\n')));
}

void KeyboardTest::theFocusIsSeen()
{
    QWidget *window = open();
    QVERIFY(window != nullptr);
    QStringList unseen;
    for (QWidget *stop : inOrder(stopsOf(*window))) {
        const auto look = [&] {
            const QRect place(stop->mapTo(window, QPoint(0, 0)), stop->size());
            return window->grab(place.adjusted(-3, -3, 3, 3)).toImage();
        };
        stop->setFocus(Qt::TabFocusReason);
        QVERIFY2(stop->hasFocus(), qPrintable(nameOf(stop)));
        bringIntoView(*stop);
        stop->clearFocus();
        const QImage without = look();
        stop->setFocus(Qt::TabFocusReason);
        const int pixels = changed(without, look());
        if (pixels < leastChanged)
            unseen.append(u"%1: %2 pixels"_s.arg(nameOf(stop)).arg(pixels));
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
}

void KeyboardTest::rangesAreChosenWithKeys()
{
    m_views->open(u"overview"_s);
    QSignalSpy wanted(&m_views->window(), &MainWindow::summaryWanted);
    QAbstractButton *day = nullptr;
    for (auto *button : m_views->part<QWidget>("overview")->findChildren<QAbstractButton *>())
        day = button->text() == u"1 day"_s ? button : day;
    day->setFocus(Qt::TabFocusReason);
    QTest::keyClick(day, Qt::Key_Right);
    const auto *week = qobject_cast<QAbstractButton *>(m_views->window().focusWidget());
    QVERIFY(week != nullptr);
    QCOMPARE(week->text(), u"This week"_s);
    QTest::keyClick(m_views->window().focusWidget(), Qt::Key_Space);
    QVERIFY(week->isChecked());
    QTRY_VERIFY(!wanted.isEmpty());
}

void KeyboardTest::thePlotIsWorkedWithKeys()
{
    m_views->open(u"overview"_s);
    auto *plot = m_views->part<QWidget>("timePlot");
    QList<OverviewWish> wanted;
    connect(&m_views->window(), &MainWindow::summaryWanted, this,
            [&wanted](Ticket /*ticket*/, const SummaryWish &wish) {
                if (const auto *overview = std::get_if<OverviewWish>(&wish))
                    wanted.append(*overview);
            });
    plot->setFocus(Qt::TabFocusReason);
    QTest::keyClick(plot, Qt::Key_Left);
    QTRY_COMPARE(wanted.size(), 1);
    const OverviewWish before = wanted.constLast();
    QTest::keyClick(plot, Qt::Key_Plus);
    QTRY_COMPARE(wanted.size(), 2);
    QVERIFY(wanted.constLast().to - wanted.constLast().from < before.to - before.from);
    QTest::keyClick(plot, Qt::Key_Minus);
    QTRY_COMPARE(wanted.size(), 3);
    QVERIFY(wanted.constLast().to - wanted.constLast().from > (before.to - before.from) * 9 / 10);
    m_views->window().disconnect(this);
}

void KeyboardTest::aBarIsChosenWithKeys()
{
    m_views->open(u"overview"_s);
    auto *plot = m_views->part<QWidget>("timePlot");
    plot->setFocus(Qt::TabFocusReason);
    QTest::keyClick(plot, Qt::Key_Return); // none is chosen yet
    QCOMPARE(m_views->part<Navigation>("navigation")->selected(), nullptr);
    const QImage without = plot->grab().toImage();
    QTest::keyClick(plot, Qt::Key_Left, Qt::ShiftModifier);
    QTRY_VERIFY(changed(without, plot->grab().toImage()) >= leastChanged); // it is marked
    QTest::keyClick(plot, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(plot, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(plot, Qt::Key_Return);
    QCOMPARE(m_views->part<Navigation>("navigation")->selected(), &messagesTable);
    const QString filter = m_views->part<QWidget>("messagesPage")->findChild<FilterLine *>()->appliedText();
    QVERIFY2(filter.startsWith(u"receivedAt:"_s), qPrintable(filter));
}

void KeyboardTest::listsOfTheOverviewAreWorkedWithKeys()
{
    m_views->open(u"overview"_s);
    auto *list = m_views->part<QTreeWidget>("failing");
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_views->part<Navigation>("navigation")->selected(), &messagesTable);
    QVERIFY(m_views->part<QWidget>("messagesPage")
                ->findChild<FilterLine *>()
                ->appliedText()
                .startsWith(u"resultCode=3018"_s));
}

/// Something came: the overview asks, and is answered.
void KeyboardTest::news()
{
    QSignalSpy wanted(&m_views->window(), &MainWindow::summaryWanted);
    m_views->window().takeStored({byhand::stored(messagesTable, 1'234'568)});
    m_views->window().takeStored({byhand::stored(templatesTable, 1'234'568)});
    QTRY_VERIFY(!wanted.isEmpty());
}

void KeyboardTest::listsOfTheOverviewKeepTheirCurrentLine_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"failing", "templatesNow", "refused"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void KeyboardTest::listsOfTheOverviewKeepTheirCurrentLine()
{
    QFETCH(QString, name);
    m_views->open(u"overview"_s);
    auto *list = m_views->window().findChild<QTreeWidget *>(name);
    list->setFocus(Qt::TabFocusReason);
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Down);
    const QString line = list->currentItem()->text(0);
    QVERIFY(list->topLevelItemCount() > 1);
    QCOMPARE(list->indexOfTopLevelItem(list->currentItem()), 1);
    news();
    QVERIFY(list->currentItem() != nullptr);
    QCOMPARE(list->currentItem()->text(0), line);
    QVERIFY(list->currentItem()->isSelected());
    QVERIFY(list->hasFocus());
}

void KeyboardTest::menusAreWorkedWithKeys()
{
    m_views->open(u"messages"_s);
    QTest::keyClick(m_views->window().focusWidget(), Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget() != nullptr);
    QCOMPARE(QApplication::activePopupWidget()->objectName(), u"fileMenu"_s);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_S);
    QTRY_COMPARE(QApplication::activePopupWidget(), nullptr);
    QVERIFY(m_views->part<QDialog>("SettingsDialog")->isVisible());
}

QTEST_MAIN(KeyboardTest)
#include "tst_keyboard.moc"
