#include "gui/exportdialog.h"
#include "support/views.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where an element is, for a sentence about it.
QString placeOf(const QObject *object)
{
    QStringList names;
    for (const QObject *one = object; one != nullptr; one = one->parent()) {
        const QString name = one->objectName();
        names.prepend(name.isEmpty() ? QString::fromLatin1(one->metaObject()->className()) : name);
    }
    return names.join(u'/');
}

/// An element that a person can do something with.
struct Element
{
    QWidget *widget = nullptr;
    QAccessibleInterface *face = nullptr;
};

bool isInteractive(const QWidget &widget)
{
    if (widget.focusProxy() != nullptr)
        return false; // it stands for another
    const bool known = qobject_cast<const QAbstractButton *>(&widget) != nullptr
        || qobject_cast<const QLineEdit *>(&widget) != nullptr
        || qobject_cast<const QComboBox *>(&widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(&widget) != nullptr
        || qobject_cast<const QAbstractItemView *>(&widget) != nullptr
        || qobject_cast<const QTabBar *>(&widget) != nullptr
        || qobject_cast<const QProgressBar *>(&widget) != nullptr;
    return known || (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// All of them below an element, as they are found by whoever reads the window out.
void gather(QAccessibleInterface *face, QList<Element> &found)
{
    if (face == nullptr || !face->isValid() || face->state().invisible)
        return;
    auto *widget = qobject_cast<QWidget *>(face->object());
    if (widget != nullptr && widget->isVisible() && isInteractive(*widget))
        found.append({widget, face});
    if (qobject_cast<QAbstractItemView *>(face->object()) != nullptr)
        return; // its cells are no widgets
    for (int i = 0; i < face->childCount(); ++i)
        gather(face->child(i), found);
}

struct Kind
{
    const char *className;
    QAccessible::Role role;
};

/// The first that fits counts.
constexpr Kind kinds[] = {{"QPushButton", QAccessible::Button},
                          {"QToolButton", QAccessible::Button},
                          {"QCheckBox", QAccessible::CheckBox},
                          {"QComboBox", QAccessible::ComboBox},
                          {"QAbstractSpinBox", QAccessible::SpinBox},
                          {"QLineEdit", QAccessible::EditableText},
                          {"QTextBrowser", QAccessible::StaticText},
                          {"QTextEdit", QAccessible::EditableText},
                          {"QPlainTextEdit", QAccessible::EditableText},
                          {"QTreeView", QAccessible::Tree},
                          {"QListView", QAccessible::List},
                          {"QTableView", QAccessible::Table},
                          {"QTabBar", QAccessible::PageTabList},
                          {"QProgressBar", QAccessible::ProgressBar},
                          {"TimePlot", QAccessible::Chart}};

/// The role that a widget has to have; NoRole: any.
QAccessible::Role roleOf(const QWidget &widget)
{
    const auto *tool = qobject_cast<const QToolButton *>(&widget);
    if (tool != nullptr && tool->isCheckable())
        return QAccessible::CheckBox;
    const auto *push = qobject_cast<const QPushButton *>(&widget);
    if (push != nullptr && push->menu() != nullptr)
        return QAccessible::ButtonMenu;
    const auto *const found = std::find_if(std::begin(kinds), std::end(kinds), [&widget](const Kind &kind) {
        return widget.inherits(kind.className);
    });
    return found == std::end(kinds) ? QAccessible::NoRole : found->role;
}

/// A list of tabs has no name; its tabs have.
bool hasName(const Element &element)
{
    if (qobject_cast<const QTabBar *>(element.widget) != nullptr) {
        bool all = element.face->childCount() > 0;
        for (int i = 0; i < element.face->childCount(); ++i) {
            QAccessibleInterface *tab = element.face->child(i);
            all = all && (tab->state().invisible || !tab->text(QAccessible::Name).isEmpty());
        }
        return all;
    }
    const QString name = element.face->text(QAccessible::Name);
    return !name.trimmed().isEmpty() && name != element.widget->objectName();
}

} // namespace

/// What people hear who do not see the window: each element has a name, a role, and where it has one a value.
class AccessibilityTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_views.reset(); }
    void everythingHasANameAndItsRole_data() { views::addAll(); }
    void everythingHasANameAndItsRole();
    void noTwoElementsAreCalledTheSame_data() { views::addAll(); }
    void noTwoElementsAreCalledTheSame();
    void tablesTellTheirCellsAndColumns_data();
    void tablesTellTheirCellsAndColumns();
    void listsTellTheirLinesAndTheCurrentOne();
    void menusAreReadOut();
    void statesAndValuesAreTold();
    void thePlotSaysWhatItShows();
    void whatTheWindowTellsIsItsName();
    void howAnExportGoesIsAName();
    void whatTheReceiverDoesIsAName();
    void noStateIsToldByADrawingAlone_data() { views::addAll(); }
    void noStateIsToldByADrawingAlone();
    void howFarTheFirstStepsAreIsSaid();

private:
    [[nodiscard]] static QAccessibleInterface *faceOf(QObject *object)
    {
        return QAccessible::queryAccessibleInterface(object);
    }
    [[nodiscard]] static QString nameOf(QObject *object) { return faceOf(object)->text(QAccessible::Name); }
    [[nodiscard]] QList<Element> elements(const QString &view)
    {
        QList<Element> found;
        gather(faceOf(m_views->open(view)), found);
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<views::Window> m_views;
};

void AccessibilityTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_views = std::make_unique<views::Window>(m_folder->path());
    QVERIFY(QTest::qWaitForWindowActive(&m_views->window()));
}

void AccessibilityTest::everythingHasANameAndItsRole()
{
    QFETCH(QString, view);
    const QList<Element> found = elements(view);
    QVERIFY(!found.isEmpty());
    QStringList wrong;
    for (const Element &element : found) {
        if (!hasName(element))
            wrong.append(u"no name: "_s + placeOf(element.widget));
        const QAccessible::Role role = roleOf(*element.widget);
        if (role != QAccessible::NoRole && element.face->role() != role)
            wrong.append(u"role %1: %2"_s.arg(int(element.face->role())).arg(placeOf(element.widget)));
        if (element.widget->isEnabled() == bool(element.face->state().disabled))
            wrong.append(u"disabled or not: "_s + placeOf(element.widget));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void AccessibilityTest::noTwoElementsAreCalledTheSame()
{
    QFETCH(QString, view);
    QHash<std::pair<QString, int>, QWidget *> called;
    QStringList wrong;
    for (const Element &element : elements(view)) {
        if ((element.widget->focusPolicy() & Qt::TabFocus) == 0)
            continue;
        const std::pair name(element.face->text(QAccessible::Name).remove(u'&'), int(element.face->role()));
        if (called.contains(name))
            wrong.append(
                u"%1: %2, %3"_s.arg(name.first, placeOf(called.value(name)), placeOf(element.widget)));
        called.insert(name, element.widget);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void AccessibilityTest::tablesTellTheirCellsAndColumns_data()
{
    QTest::addColumn<QString>("view");
    for (const char *name : views::pages) {
        if (qstrcmp(name, "standings") == 0 || qstrcmp(name, "byResult") == 0
            || findTable(QString::fromLatin1(name)) != nullptr)
            QTest::newRow(name) << QString::fromLatin1(name);
    }
}

void AccessibilityTest::tablesTellTheirCellsAndColumns()
{
    QFETCH(QString, view);
    m_views->open(view);
    auto *rows = view == u"standings"_s ? m_views->part<QTableView>("standingsView")
        : view == u"byResult"_s
        ? m_views->part<QTableView>("codesView")
        : m_views->window().findChild<QWidget *>(view + u"Page"_s)->findChild<QTableView *>(u"rows"_s);
    QAccessibleTableInterface *table = faceOf(rows)->tableInterface();
    QVERIFY(table != nullptr);
    QCOMPARE(table->rowCount(), rows->model()->rowCount());
    QCOMPARE(table->columnCount(), rows->model()->columnCount());
    QVERIFY(table->rowCount() > 0);
    for (int column = 0; column < table->columnCount(); ++column) {
        QVERIFY(!table->columnDescription(column).isEmpty());
        QCOMPARE(table->cellAt(0, column)->text(QAccessible::Name),
                 rows->model()->index(0, column).data().toString());
    }
    QVERIFY(!table->cellAt(0, 0)->text(QAccessible::Name).isEmpty());
    QVERIFY(table->cellAt(0, 0)->state().selected || table->cellAt(0, 0)->state().focused
            || table->cellAt(0, 0)->state().selectable);
    rows->setFocus(Qt::TabFocusReason);
    QCOMPARE(faceOf(rows)->focusChild()->text(QAccessible::Name), rows->currentIndex().data().toString());
}

void AccessibilityTest::listsTellTheirLinesAndTheCurrentOne()
{
    m_views->open(u"overview"_s);
    QAccessibleTableInterface *tables = faceOf(m_views->part<Navigation>("navigation"))->tableInterface();
    QVERIFY(tables->rowCount() > 5);
    QCOMPARE(tables->cellAt(0, 0)->text(QAccessible::Name), u"Overview"_s);
    QVERIFY(tables->cellAt(0, 0)->state().selected);
    QVERIFY2(tables->cellAt(1, 0)->text(QAccessible::Name).contains(u"rows"_s),
             qPrintable(tables->cellAt(1, 0)->text(QAccessible::Name)));
    for (const char *name : {"failing", "templatesNow", "refused"}) {
        QAccessibleTableInterface *list = faceOf(m_views->part<QWidget>(name))->tableInterface();
        QVERIFY(list->rowCount() > 0);
        QVERIFY(!list->cellAt(0, 0)->text(QAccessible::Name).isEmpty());
        QVERIFY(!list->cellAt(0, 1)->text(QAccessible::Name).isEmpty());
    }
    auto *filters = m_views->part<QWidget>("savedFilters");
    QCOMPARE(faceOf(filters)->childCount(), 1);
    QCOMPARE(faceOf(filters)->child(0)->text(QAccessible::Name), u"Failed ones"_s);
}

void AccessibilityTest::menusAreReadOut()
{
    m_views->open(u"messages"_s);
    QStringList wrong;
    const auto titles = m_views->window().menuBar()->actions();
    QVERIFY(titles.size() >= 4);
    for (const QAction *title : titles) {
        QMenu *menu = title->menu();
        QAccessibleInterface *face = faceOf(menu);
        QAccessibleInterface *opener = faceOf(m_views->window().menuBar())->child(int(titles.indexOf(title)));
        if (opener->text(QAccessible::Name).isEmpty() || face->role() != QAccessible::PopupMenu)
            wrong.append(placeOf(menu));
        for (int i = 0; i < face->childCount(); ++i) {
            QAccessibleInterface *item = face->child(i);
            if (item->role() == QAccessible::Separator)
                continue;
            const auto *action = menu->actions().at(i);
            if (item->text(QAccessible::Name).isEmpty() || item->role() != QAccessible::MenuItem)
                wrong.append(action->objectName());
            if (action->isCheckable()
                && (!item->state().checkable || bool(item->state().checked) != action->isChecked()))
                wrong.append(u"checked: "_s + action->objectName());
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void AccessibilityTest::statesAndValuesAreTold()
{
    m_views->open(u"messages"_s);
    auto *filter = m_views->part<QWidget>("messagesPage")->findChild<FilterLine *>();
    filter->setFilter(u"resultCode:1000"_s);
    QCOMPARE(faceOf(filter)->text(QAccessible::Value), u"resultCode:1000"_s);
    QVERIFY(faceOf(m_views->part<QWidget>("address"))->state().readOnly);
    auto *dialog = m_views->open(u"exportAction"_s);
    auto *mask = dialog->findChild<QCheckBox *>(u"mask"_s);
    QVERIFY(!faceOf(mask)->state().checked);
    mask->setChecked(true);
    QVERIFY(faceOf(mask)->state().checked);
    QCOMPARE(faceOf(dialog->findChild<QWidget *>(u"format"_s))->text(QAccessible::Value), u"CSV"_s);
    auto *value = m_views->part<QWidget>("field_recipientNo");
    QVERIFY(faceOf(value)->state().readOnly);
    QVERIFY(faceOf(value)->textInterface()->characterCount() > 0);
}

void AccessibilityTest::thePlotSaysWhatItShows()
{
    m_views->open(u"overview"_s);
    auto *plot = m_views->part<QWidget>("timePlot");
    QAccessibleInterface *face = faceOf(plot);
    QCOMPARE(face->role(), QAccessible::Chart);
    QVERIFY(!face->text(QAccessible::Name).isEmpty());
    const QString shown = face->text(QAccessible::Description);
    for (const QString &word : {u"ok"_s, u"pending"_s, u"warning"_s, u"error"_s, u"unknown"_s})
        QVERIFY2(shown.contains(word), qPrintable(shown));
    plot->setFocus(Qt::TabFocusReason);
    QTest::keyClick(plot, Qt::Key_Left, Qt::ShiftModifier);
    const QString bar = face->text(QAccessible::Value);
    QVERIFY2(bar.contains(u"error: 20"_s), qPrintable(bar));
}

/// Labels and the status bar tell by themselves when their name is another.
void AccessibilityTest::whatTheWindowTellsIsItsName()
{
    m_views->open(u"messages"_s);
    auto *page = m_views->part<QWidget>("messagesPage");
    auto *count = page->findChild<QLabel *>(u"rowCount"_s);
    m_views->window().tell(u"It is done."_s);
    QCOMPARE(nameOf(m_views->window().statusBar()), u"It is done."_s);
    page->findChild<FilterLine *>()->setFilter(u"resultCode:3018"_s);
    m_views->answers().found(byhand::newest(2, 2), 2);
    QVERIFY(count->text().startsWith(u'2'));
    QCOMPARE(nameOf(count), count->text());
    page->findChild<FilterLine *>()->setFilter(u"nothing>"_s);
    auto *note = page->findChild<QLabel *>(u"filterNote"_s);
    QVERIFY(note->isVisible() && !note->text().isEmpty());
    QCOMPARE(nameOf(note), note->text());
}

void AccessibilityTest::howAnExportGoesIsAName()
{
    auto *dialog = qobject_cast<ExportDialog *>(m_views->open(u"exportAction"_s));
    auto *state = dialog->findChild<QLabel *>(u"state"_s);
    dialog->exportTo(m_folder->filePath(u"a.csv"_s));
    auto *progress = dialog->findChild<QProgressBar *>();
    QVERIFY(progress->isVisible() && !nameOf(progress).isEmpty());
    dialog->showProgress(10);
    QCOMPARE(nameOf(state), u"10 rows written"_s);
    dialog->showEnd(10, {});
    QCOMPARE(nameOf(state), dialog->endText());
}

void AccessibilityTest::whatTheReceiverDoesIsAName()
{
    m_views->open(u"messages"_s);
    m_views->window().takeReceiver({ReceiverState::Kind::Failed, {}, u"The port is taken."_s});
    QVERIFY(nameOf(m_views->part<QLabel>("receiverState")).contains(u"The port is taken."_s));
}

/// Whatever has a drawing for its state has a word for it, too.
void AccessibilityTest::noStateIsToldByADrawingAlone()
{
    QFETCH(QString, view);
    const QWidget *window = m_views->open(view);
    QStringList alone;
    for (const auto *rows : window->findChildren<QAbstractItemView *>()) {
        if (!rows->isVisible() || rows->model() == nullptr)
            continue;
        for (int row = 0; row < std::min(rows->model()->rowCount(), int(views::shownRows)); ++row) {
            for (int column = 0; column < rows->model()->columnCount(); ++column) {
                const QModelIndex index = rows->model()->index(row, column);
                const bool drawn = !index.data(Qt::DecorationRole).isNull();
                if (drawn && index.data().toString().trimmed().isEmpty())
                    alone.append(u"%1 %2,%3"_s.arg(rows->objectName()).arg(row).arg(column));
            }
        }
    }
    QVERIFY2(alone.isEmpty(), qPrintable(alone.join(u'\n')));
}

void AccessibilityTest::howFarTheFirstStepsAreIsSaid()
{
    m_views->open(u"firstSteps"_s);
    for (int step = 0; step < 5; ++step) {
        const QString said = nameOf(m_views->window().findChild<QWidget *>(u"mark%1"_s.arg(step)));
        QVERIFY2(said == u"Done"_s || said == u"To do"_s, qPrintable(said));
    }
}

QTEST_MAIN(AccessibilityTest)
#include "tst_accessibility.moc"
