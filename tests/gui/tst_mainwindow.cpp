#include "byhand.h"
#include "gui/closing.h"
#include "gui/detailpane.h"
#include "gui/dialogs.h"
#include "gui/exportdialog.h"
#include "gui/filterline.h"
#include "gui/firststeps.h"
#include "gui/helpdialog.h"
#include "gui/icon.h"
#include "gui/importdialog.h"
#include "gui/mainwindow.h"
#include "gui/navigation.h"
#include "gui/plaintext.h"
#include "gui/stretchbar.h"
#include "gui/tableview.h"
#include "gui/tray.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSet>
#include <QSignalSpy>
#include <QSplitter>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include <memory>

using namespace Qt::Literals::StringLiterals;

class MainWindowTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everyMenuEntryHasATextAndAShortcutOfItsOwn();
    void everyMenuEntryHasAnEffect_data();
    void everyMenuEntryHasAnEffect();
    void asksWhenItIsShownNotBefore();
    void ctrlAndANumberShowATable();
    void theShownTableIsMarkedAndNamed();
    void aNarrowWindowPutsTheDetailsBelow();
    void anEmptyWindowSaysWhatToDoNext();
    void theFirstStepsStayUntilAHookComesOrATableIsChosen();
    void beforeTheReceiverHasStartedNothingIsSaid();
    void everythingIsReachedByTab();
    void aSavedFilterIsShownInItsTable();
    void filtersAreAsTheyWereLeft();
    void theFocusFollowsIntoAnotherTable();
    void spacePausesTheLiveView();
    void aPausedViewGoesOnByAButtonAtTheTop();
    void spaceInTheFilterTypesASpace();
    void spacePressesAButton();
    void ctrlEExportsWhereverTheFocusIs_data();
    void ctrlEExportsWhereverTheFocusIs();
    void whatWasJustTypedIsExported();
    void aWorkbookIsOneKeyAway();
    void ctrlCCopiesSelectedCells();
    void manyRowsAreAskedAboutAndMayBeExported();
    void ctrlCCopiesTheTextThatIsSelected();
    void countsAreShownAsTheyCome();
    void theLastDeliveryIsShown();
    void theSelectedRowIsShownAndFollowed();
    void aRowLeadsToItsDelivery();
    void backAndForwardLeadToTheRowsThatWereLookedAt();
    void whatIsOnTheWayIsNoVisit();
    void aTypedFilterIsOnePlaceMore();
    void aTemplatesHistoryIsAskedOneAtATime();
    void aMessageIsAskedForOnceThereIsAKey();
    void aDeliveryThatCannotBeReadSaysSo();
    void anotherTableShowsItsOwnRow();
    void newsGoToTheirTableOnly();
    void emptyLinesCanBeReadInADarkTheme();
    void messagesFromOutsideAreNeverMarkup();
    void filesToImportAreHandedOn();
    void closingByHandSaysThatReceivingEnds();
    void closingSaysWhichWorkEndsWithTheWindow();
    void closingCanBeThoughtBetterOf();
    void closingByProgramAsksNothing();
    void goingToTheTrayIsNoClosing();
    void tableSplitterDetailsAndColumnsAreRemembered();
    void theSettingsFileIsForItsOwnerAlone();
    void whatElseStandsInTheSettingsStays();
    void timesChangeToKoreanTimeAtOnce();

private:
    template <typename T>
    T *part(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    /// Of the table that is shown.
    template <typename T>
    T *shown(const char *name) const
    {
        for (auto *one : m_window->findChildren<T *>(QString::fromLatin1(name))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    [[nodiscard]] QAction *action(const char *name) const { return part<QAction>(name); }
    [[nodiscard]] QString settings() const { return m_folder.filePath(u"s.ini"_s); }

    void receive()
    {
        m_window->takeReceiver({ReceiverState::Kind::Receiving, u"http://127.0.0.1:9/hook"_s, {}});
    }
    /// Every table has rows; that of messages is shown.
    void fill(qint64 rows = 7)
    {
        QList<Stored> news;
        for (const Table *table : allTables())
            news.append(byhand::stored(*table, rows));
        m_window->takeStored(news);
        part<Navigation>("navigation")->select(messagesTable);
        m_answers->found(byhand::newest(rows, rows), rows);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::ControlModifier)
    {
        QWidget *focused = m_window->focusWidget();
        QTest::keyClick(focused != nullptr ? focused : m_window.get(), key, with);
    }
    void prepareFor(const QString &name);
    /// Shows a table with its first row selected.
    void showFirst(const Table &table)
    {
        part<Navigation>("navigation")->select(table);
        m_answers->found(byhand::newest(7, 7), 7);
        auto *view = shown<TableView>("rows");
        QTRY_VERIFY(view->model()->index(0, 0).data().isValid());
        view->setCurrentIndex(view->model()->index(0, 0));
    }
    void choose(int row, const char *key)
    {
        auto *view = shown<TableView>("rows");
        QTRY_VERIFY(view->model()->index(row, 0).data().isValid());
        view->setFocus();
        view->selectionModel()->setCurrentIndex(
            view->model()->index(row, int(columnIndex(messagesTable, QLatin1StringView(key)))),
            QItemSelectionModel::ClearAndSelect);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<byhand::Answers<MainWindow>> m_answers;
};

void MainWindowTest::init()
{
    QFile::remove(settings());
    QGuiApplication::clipboard()->setText(u"before"_s);
    m_window = std::make_unique<MainWindow>(settings());
    m_answers = std::make_unique<byhand::Answers<MainWindow>>(*m_window);
    QVERIFY(part<Navigation>("navigation")->selected() == nullptr); // it begins with the overview
    part<Navigation>("navigation")->select(templatesTable);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::everyMenuEntryHasATextAndAShortcutOfItsOwn()
{
    QSet<QKeySequence> shortcuts;
    QSet<QChar> menuKeys;
    for (const auto *entry : m_window->menuBar()->actions()) {
        QVERIFY(entry->menu() != nullptr);
        const QChar menuKey = entry->text().at(entry->text().indexOf(u'&') + 1);
        QVERIFY2(!menuKeys.contains(menuKey), qPrintable(entry->text()));
        menuKeys.insert(menuKey);
        QSet<QChar> keys;
        for (const auto *one : entry->menu()->actions()) {
            if (one->isSeparator())
                continue;
            QVERIFY(!one->text().isEmpty());
            const auto place = one->text().indexOf(u'&');
            const QChar key = place < 0 ? QChar() : one->text().at(place + 1).toLower();
            QVERIFY2(key.isNull() || !keys.contains(key), qPrintable(one->text()));
            keys.insert(key);
            if (one == action("aboutAction") || one == action("firstStepsAction"))
                continue; // seldom wanted
            QVERIFY2(!one->shortcut().isEmpty(), qPrintable(one->text()));
            QVERIFY2(!shortcuts.contains(one->shortcut()), qPrintable(one->text()));
            shortcuts.insert(one->shortcut());
        }
    }
    QVERIFY(shortcuts.size() >= 14);
}

void MainWindowTest::everyMenuEntryHasAnEffect_data()
{
    using Effect = std::function<bool(const MainWindowTest &)>;
    QTest::addColumn<QString>("name");
    QTest::addColumn<Effect>("effect");
    const auto add = [](const QString &name, const Effect &effect) {
        QTest::newRow(qPrintable(name)) << name << effect;
    };
    const auto shows = [&add](const QString &entry, const Table &table) {
        add(entry, [&table](const MainWindowTest &test) {
            return test.part<Navigation>("navigation")->selected() == &table;
        });
    };
    for (const Table *table : allTables())
        shows(QString::fromLatin1(table->key) + u"Action"_s, *table);
    add(u"overviewAction"_s,
        [](const MainWindowTest &test) { return test.part<QWidget>("overview")->isVisible(); });
    add(u"summaryAction"_s,
        [](const MainWindowTest &test) { return test.part<QWidget>("byResult")->isVisible(); });
    add(u"compareAction"_s, [](const MainWindowTest &test) {
        return test.part<QStatusBar>("statusBar")->currentMessage().startsWith(u"Select two rows"_s);
    });
    shows(u"backAction"_s, templatesTable);
    shows(u"forwardAction"_s, messagesTable);
    shows(u"deliveryAction"_s, deliveriesTable);
    const auto opens = [&add](const char *entry, const char *dialog) {
        add(QString::fromLatin1(entry), [dialog](const MainWindowTest &test) {
            const auto *one = test.part<QDialog>(dialog);
            return one != nullptr && one->isVisible();
        });
    };
    opens("exportAction", "ExportDialog");
    opens("excelAction", "ExportDialog");
    opens("importAction", "importFiles");
    opens("settingsAction", "SettingsDialog");
    opens("quitAction", "closing");
    opens("savedFiltersAction", "savedFiltersDialog");
    add(u"keepFilterAction"_s, [](const MainWindowTest &test) {
        return test.part<QStatusBar>("statusBar")->currentMessage().startsWith(u"There is no filter"_s);
    });
    opens("sendAgainAction", "replay");
    opens("saveAction", "ExportDialog");
    opens("helpAction", "help");
    opens("aboutAction", "about");
    add(u"firstStepsAction"_s,
        [](const MainWindowTest &test) { return test.part<FirstSteps>("firstSteps")->isVisible(); });
    add(u"copyAction"_s, [](const MainWindowTest & /*test*/) {
        return QGuiApplication::clipboard()->text() == u"recipientNo-7"_s;
    });
    add(u"copyWithHeaderAction"_s, [](const MainWindowTest & /*test*/) {
        return QGuiApplication::clipboard()->text() == u"recipientNo\nrecipientNo-7\n"_s;
    });
    add(u"filterAction"_s,
        [](const MainWindowTest &test) { return test.shown<FilterLine>("filter")->hasFocus(); });
    add(u"pauseAction"_s,
        [](const MainWindowTest &test) { return test.part<QLabel>("paused")->isVisible(); });
    add(u"detailsAction"_s,
        [](const MainWindowTest &test) { return !test.part<DetailPane>("details")->isVisible(); });
    add(u"maskAction"_s,
        [](const MainWindowTest &test) { return test.part<QPushButton>("showExact")->isVisible(); });
    add(u"templateAction"_s, [](const MainWindowTest &test) {
        return test.shown<FilterLine>("filter")->text().startsWith(u"templateCode="_s);
    });
    add(u"findAction"_s,
        [](const MainWindowTest &test) { return test.part<QLineEdit>("findInBody")->hasFocus(); });
}

/// What some entries need before they have an effect.
void MainWindowTest::prepareFor(const QString &name)
{
    if (name == u"messagesAction"_s)
        part<Navigation>("navigation")->select(othersTable);
    if (name == u"forwardAction"_s)
        action("backAction")->trigger();
    if (name == u"maskAction"_s)
        connect(&m_window->dialogs(), &Dialogs::settingsWanted, m_window.get(), &MainWindow::takeSettings);
    if (name == u"sendAgainAction"_s || name == u"saveAction"_s)
        showFirst(deliveriesTable);
    if (name == u"templateAction"_s)
        showFirst(templatesTable);
    if (name == u"findAction"_s) {
        const QSignalSpy wanted(m_window.get(), &MainWindow::deliveryWanted);
        showFirst(deliveriesTable);
        QTRY_COMPARE(wanted.size(), 1);
        DeliveryRead read{.ticket = wanted[0][0].value<Ticket>(), .delivery = {}};
        read.delivery.number = 7;
        read.delivery.request.body = "{}";
        m_window->takeDelivery(read);
    }
}

void MainWindowTest::everyMenuEntryHasAnEffect()
{
    using Effect = std::function<bool(const MainWindowTest &)>;
    QFETCH(QString, name);
    QFETCH(Effect, effect);
    receive();
    fill();
    choose(0, "recipientNo");
    prepareFor(name);
    QVERIFY(!effect(*this));
    action(qPrintable(name))->trigger();
    QVERIFY(effect(*this));
    qsizetype entries = 0;
    for (const auto *menu : m_window->menuBar()->actions()) {
        for (const auto *one : menu->menu()->actions())
            entries += one->isSeparator() ? 0 : 1;
    }
    QCOMPARE(entries, 33); // all of them are tried here
}

void MainWindowTest::asksWhenItIsShownNotBefore()
{
    QCOMPARE(m_answers->finds.size(), 1);
    QCOMPARE(m_answers->finds[0].query.table, &templatesTable);
    m_window->hide();
    m_window->show();
    QCOMPARE(m_answers->finds.size(), 1);
}

void MainWindowTest::ctrlAndANumberShowATable()
{
    fill();
    int key = Qt::Key_2;
    for (const Table *table : allTables()) {
        press(Qt::Key(key++));
        QCOMPARE(part<Navigation>("navigation")->selected(), table);
        QVERIFY(m_window->findChild<QWidget *>(QString::fromLatin1(table->key) + u"Page"_s)->isVisible());
    }
}

void MainWindowTest::theShownTableIsMarkedAndNamed()
{
    fill();
    press(Qt::Key_3);
    QVERIFY(action("commentsAction")->isChecked());
    QVERIFY(!action("messagesAction")->isChecked());
    QVERIFY(m_window->windowTitle().startsWith(u"Comments"_s));
    QVERIFY(m_window->windowTitle().contains(m_folder.path()));
    action("commentsAction")->trigger(); // a second time
    QVERIFY(action("commentsAction")->isChecked());
}

void MainWindowTest::aNarrowWindowPutsTheDetailsBelow()
{
    receive();
    fill();
    const auto *middle = part<QSplitter>("middle");
    m_window->resize(1'400, 800);
    QCOMPARE(middle->orientation(), Qt::Horizontal);
    QVERIFY(middle->sizes()[0] > middle->sizes()[1]);
    m_window->resize(800, 600);
    QCOMPARE(middle->orientation(), Qt::Vertical);
    QVERIFY(middle->sizes()[0] > middle->sizes()[1]);
    QVERIFY(shown<TableView>("rows")->width() > 500);
    QVERIFY(m_window->width() <= 800);
}

void MainWindowTest::anEmptyWindowSaysWhatToDoNext()
{
    receive();
    const auto *welcome = part<FirstSteps>("firstSteps");
    QVERIFY(welcome->isVisible());
    QVERIFY(welcome->findChild<QLabel *>(u"text0"_s)->text().contains(u"http://127.0.0.1:9/hook"_s));
    const QSignalSpy sample(m_window.get(), &MainWindow::sampleWanted);
    QTest::mouseClick(welcome->findChild<QPushButton *>(u"sendSample"_s), Qt::LeftButton);
    QCOMPARE(sample.size(), 1);
    QCOMPARE(sample[0][0].value<const Table *>(), &templatesTable); // the table that is shown
    for (const char *name : {"exportAction", "copyAction", "filterAction", "pauseAction", "detailsAction"})
        QVERIFY2(!action(name)->isEnabled(), name); // would have no effect
    fill();
    QVERIFY(!welcome->isVisible());
    for (const char *name : {"exportAction", "copyAction", "filterAction", "pauseAction", "detailsAction"})
        QVERIFY2(action(name)->isEnabled(), name);
}

void MainWindowTest::theFirstStepsStayUntilAHookComesOrATableIsChosen()
{
    receive();
    const auto *steps = part<FirstSteps>("firstSteps");
    const QSignalSpy asked(m_window.get(), &MainWindow::deliveryWanted);
    QSignalSpy summaries(m_window.get(), &MainWindow::summaryWanted);
    Row row = byhand::row(deliveriesTable, 1);
    row.cells[columnIndex(deliveriesTable, "delivery"_L1)] = "41";
    m_answers->changed.insert(1, row);
    m_window->takeStored({byhand::stored(deliveriesTable, 1)}); // the console's check
    QVERIFY(steps->isVisible());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked[0][1].toLongLong(), 41);
    const auto *checked = steps->findChild<QLabel *>(u"mark3"_s);
    Delivery check; // what came last may be something else
    m_window->takeDelivery({.ticket = asked[0][0].value<Ticket>(), .delivery = check});
    QCOMPARE(checked->accessibleName(), u"To do"_s);
    const auto wish = std::find_if(summaries.cbegin(), summaries.cend(), [](const auto &arguments) {
        return std::holds_alternative<AddressCheckWish>(arguments[1].template value<SummaryWish>());
    });
    QVERIFY(wish != summaries.cend());
    const auto ticket = (*wish)[0].value<Ticket>();
    QVERIFY(ticket < asked[0][0].value<Ticket>()); // the newest delivery has the last word
    m_window->takeSummary(AddressCheck{.ticket = ticket, .delivery = {}});
    QCOMPARE(checked->accessibleName(), u"To do"_s);
    check.outcome = Outcome::Verification;
    m_window->takeSummary(AddressCheck{.ticket = ticket, .delivery = check});
    QCOMPARE(checked->accessibleName(), u"Done"_s);
    part<Navigation>("navigation")->select(deliveriesTable);
    QVERIFY(!steps->isVisible());
    action("firstStepsAction")->trigger();
    QVERIFY(steps->isVisible());
    m_window->takeStored({byhand::stored(messagesTable, 1)});
    QVERIFY(!steps->isVisible());
    action("firstStepsAction")->trigger(); // how far have things come?
    QVERIFY(steps->isVisible());
    QCOMPARE(asked.size(), 3);
    m_window->takeStored({byhand::stored(messagesTable, 2)}); // who asked for them goes on reading
    QVERIFY(steps->isVisible());
}

void MainWindowTest::beforeTheReceiverHasStartedNothingIsSaid()
{
    QVERIFY(!part<FirstSteps>("firstSteps")->isVisible());
    m_window->takeReceiver({ReceiverState::Kind::Failed, {}, u"The port is taken."_s});
    const auto *welcome = part<FirstSteps>("firstSteps");
    QVERIFY(welcome->isVisible());
    QVERIFY(!welcome->findChild<QPushButton *>(u"sendSample"_s)->isVisible());
    const auto *text = welcome->findChild<QLabel *>(u"text0"_s);
    QVERIFY(text->text().contains(u"Nothing is received here"_s));
    m_window->takeReceiver({ReceiverState::Kind::Viewing, {}, {}});
    QVERIFY(text->text().contains(u"Another instance"_s));
}

void MainWindowTest::everythingIsReachedByTab()
{
    receive();
    fill();
    choose(0, "recipientNo");
    QSet<QString> seen;
    for (int i = 0; i < 60; ++i) {
        press(Qt::Key_Tab, Qt::NoModifier);
        QVERIFY(m_window->focusWidget() != nullptr);
        seen.insert(m_window->focusWidget()->objectName());
    }
    for (const auto &name : {u"navigation"_s, u"filter"_s, u"rows"_s, u"address"_s, u"field_recipientNo"_s,
                             u"field_link"_s, u"jumpToDelivery"_s})
        QVERIFY2(seen.contains(name), qPrintable(name));
    QStringList order; // from left to right
    part<Navigation>("navigation")->setFocus();
    for (int i = 0; i < 5; ++i) {
        order.append(m_window->focusWidget()->objectName());
        press(Qt::Key_Tab, Qt::NoModifier);
    }
    QCOMPARE(order,
             (QStringList{u"navigation"_s, u"filter"_s, u"summaryActionButton"_s, u"rows"_s, u"details"_s}));
    QCOMPARE(m_window->focusWidget()->objectName(), u"jumpToDelivery"_s);
}

void MainWindowTest::aSavedFilterIsShownInItsTable()
{
    receive();
    fill();
    shown<FilterLine>("filter")->setFilter(u"resultCode:!=1000"_s);
    action("keepFilterAction")->trigger();
    auto *name = part<QInputDialog>("keepFilter");
    name->setTextValue(u" Failed  ones "_s);
    name->accept();
    const auto *list = part<QListWidget>("savedFilters");
    QVERIFY(list->isVisible());
    QCOMPARE(list->item(0)->text(), u"Failed ones"_s);
    part<Navigation>("navigation")->select(templatesTable);
    emit part<QListWidget>("savedFilters")->itemActivated(list->item(0));
    QCOMPARE(part<Navigation>("navigation")->selected(), &messagesTable);
    QCOMPARE(shown<FilterLine>("filter")->appliedText(), u"resultCode:!=1000"_s);
}

void MainWindowTest::filtersAreAsTheyWereLeft()
{
    receive();
    fill();
    shown<FilterLine>("filter")->setFilter(u"first"_s);
    shown<FilterLine>("filter")->setFilter(u"resultCode:1000"_s);
    m_window->close();
    m_window = std::make_unique<MainWindow>(settings());
    m_window->show();
    m_window->takeStored({byhand::stored(messagesTable, 7)});
    QCOMPARE(shown<FilterLine>("filter")->appliedText(), u"resultCode:1000"_s);
    QCOMPARE(shown<FilterLine>("filter")->history(), (QStringList{u"first"_s, u"resultCode:1000"_s}));
}

void MainWindowTest::theFocusFollowsIntoAnotherTable()
{
    fill();
    shown<TableView>("rows")->setFocus();
    press(Qt::Key_3);
    m_answers->found(byhand::newest(7, 7), 7);
    QVERIFY(shown<TableView>("rows")->hasFocus());
    press(Qt::Key_4);
    QVERIFY(shown<TableView>("rows")->hasFocus());
    part<Navigation>("navigation")->setFocus();
    press(Qt::Key_3);
    QVERIFY(part<Navigation>("navigation")->hasFocus());
}

void MainWindowTest::spacePausesTheLiveView()
{
    fill();
    const auto *paused = part<QLabel>("paused");
    part<Navigation>("navigation")->setFocus();
    press(Qt::Key_Space, Qt::NoModifier);
    QVERIFY(paused->isVisible());
    choose(1, "recipientNo");
    press(Qt::Key_Space, Qt::NoModifier);
    QVERIFY(!paused->isVisible());
    press(Qt::Key_Space, Qt::NoModifier);
    QVERIFY(paused->isVisible());
    QCOMPARE(shown<TableView>("rows")->selectionModel()->selectedIndexes().size(), 1);
    m_window->takeStored({byhand::stored(messagesTable, 8)});
    m_answers->found(byhand::newest(8, 1), 8);
    QCOMPARE(shown<TableView>("rows")->model()->rowCount(), 7);
}

void MainWindowTest::aPausedViewGoesOnByAButtonAtTheTop()
{
    receive();
    fill();
    auto *goOn = part<QPushButton>("goOn");
    QVERIFY(!goOn->isVisible());
    action("pauseAction")->trigger();
    QVERIFY(goOn->isVisible());
    goOn->click();
    QVERIFY(!action("pauseAction")->isChecked());
    QVERIFY(!part<QLabel>("paused")->isVisible());
}

void MainWindowTest::spaceInTheFilterTypesASpace()
{
    fill();
    press(Qt::Key_F);
    press(Qt::Key_Space, Qt::NoModifier);
    QCOMPARE(shown<FilterLine>("filter")->text(), u" "_s);
    QVERIFY(!part<QLabel>("paused")->isVisible());
}

void MainWindowTest::spacePressesAButton()
{
    fill();
    shown<FilterLine>("filter")->setFilter(u"x"_s);
    m_answers->found({}, 7);
    shown<QPushButton>("clearFilter")->setFocus();
    press(Qt::Key_Space, Qt::NoModifier);
    QCOMPARE(shown<FilterLine>("filter")->text(), QString());
    QVERIFY(!part<QLabel>("paused")->isVisible());
}

void MainWindowTest::ctrlEExportsWhereverTheFocusIs_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : {u"navigation"_s, u"filter"_s, u"rows"_s, u"address"_s, u"field_recipientNo"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void MainWindowTest::ctrlEExportsWhereverTheFocusIs()
{
    QFETCH(QString, name);
    fill();
    choose(0, "recipientNo");
    shown<QWidget>(qPrintable(name))->setFocus();
    press(Qt::Key_E);
    QVERIFY(m_window->findChild<ExportDialog *>()->isVisible());
}

void MainWindowTest::whatWasJustTypedIsExported()
{
    fill();
    press(Qt::Key_F);
    QTest::keyClicks(shown<FilterLine>("filter"), u"zz"_s);
    press(Qt::Key_E);
    const QSignalSpy wanted(&m_window->dialogs(), &Dialogs::exportWanted);
    part<ExportDialog>("ExportDialog")->exportTo(m_folder.filePath(u"x.csv"_s));
    QVERIFY(part<QLabel>("what")->text().contains(u"zz"_s));
    QCOMPARE(wanted.value(0).value(0).value<ExportOptions>().query.filter.kind, Filter::Kind::Condition);
}

void MainWindowTest::aWorkbookIsOneKeyAway()
{
    fill();
    const QSignalSpy wanted(&m_window->dialogs(), &Dialogs::exportWanted);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(wanted.size(), 1);
    const auto options = wanted[0][0].value<ExportOptions>();
    QCOMPARE(options.format, ExportOptions::Format::Xlsx);
    QCOMPARE(options.query.table, &messagesTable);
    QVERIFY2(options.path.endsWith(u".xlsx"_s), qPrintable(options.path));
    QVERIFY(part<ExportDialog>("ExportDialog")->isVisible());
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier); // one at a time
    QCOMPARE(wanted.size(), 1);
    part<ExportDialog>("ExportDialog")->showEnd(1, {});
    part<ExportDialog>("ExportDialog")->hide();
    press(Qt::Key_F);
    QTest::keyClicks(shown<FilterLine>("filter"), u"receivedAt:12:30"_s);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(wanted.size(), 1); // the rows that are shown are those of another filter
    QVERIFY(part<QStatusBar>("statusBar")->currentMessage().startsWith(u"Nothing was exported"_s));
}

void MainWindowTest::ctrlCCopiesSelectedCells()
{
    fill();
    choose(1, "recipientNo");
    press(Qt::Key_C);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"recipientNo-6"_s);
    press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"recipientNo\nrecipientNo-6\n"_s);
}

void MainWindowTest::manyRowsAreAskedAboutAndMayBeExported()
{
    fill(200'000);
    shown<TableView>("rows")->selectAll();
    press(Qt::Key_C);
    QVERIFY(part<QMessageBox>("copyQuestion")->isVisible());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    QTest::mouseClick(part<QPushButton>("exportInstead"), Qt::LeftButton);
    QVERIFY(part<ExportDialog>("ExportDialog")->isVisible());
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

void MainWindowTest::ctrlCCopiesTheTextThatIsSelected()
{
    receive();
    fill();
    choose(0, "recipientNo");
    auto *value = part<PlainText>("field_requestId");
    value->setFocus();
    value->selectAll();
    press(Qt::Key_C);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"requestId-7"_s);
    press(Qt::Key_F);
    shown<FilterLine>("filter")->setFilter(u"typed"_s);
    shown<FilterLine>("filter")->selectAll();
    press(Qt::Key_C);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"typed"_s);
    action("copyAction")->trigger(); // from the menu
    QCOMPARE(QGuiApplication::clipboard()->text(), u"typed"_s);
    part<QLineEdit>("address")->setFocus();
    part<QLineEdit>("address")->selectAll();
    press(Qt::Key_C);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:9/hook"_s);
    part<Navigation>("navigation")->select(deliveriesTable);
    m_answers->found(byhand::newest(7, 7), 7);
    auto *view = shown<TableView>("rows");
    view->setCurrentIndex(view->model()->index(0, 0));
    QTRY_VERIFY(shown<QLabel>("answer") != nullptr);
    auto *answer = shown<QLabel>("answer");
    answer->setFocus();
    answer->setSelection(0, 7);
    press(Qt::Key_C);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Reading"_s);
}

void MainWindowTest::countsAreShownAsTheyCome()
{
    fill();
    QCOMPARE(part<Navigation>("navigation")->count(messagesTable), 7);
    m_window->takeStored({byhand::stored(messagesTable, 9, 8)});
    QCOMPARE(part<Navigation>("navigation")->count(messagesTable), 8);
    m_window->takeStored({Stored{}});
    QCOMPARE(part<Navigation>("navigation")->count(messagesTable), 8);
}

void MainWindowTest::theLastDeliveryIsShown()
{
    QCOMPARE(part<QLabel>("lastDelivery")->text(), u"Nothing arrived yet"_s);
    fill();
    QVERIFY(part<QLabel>("lastDelivery")->text().startsWith(u"Last delivery"_s));
    m_answers->reads.clear();
    m_answers->answersReads = false;
    m_window->takeStored({byhand::stored(deliveriesTable, 8)});
    m_window->takeStored({byhand::stored(deliveriesTable, 9)});
    QCOMPARE(m_answers->reads.size(), 1); // one question at a time
    m_window->takeFailure(m_answers->reads[0].ticket, u"broken"_s);
    m_window->takeStored({byhand::stored(deliveriesTable, 10)});
    QCOMPARE(m_answers->reads.size(), 2);
    QCOMPARE(m_answers->reads[1].ids, QList<qint64>{10});
    m_window->takeRemade();
    m_window->takeStored({byhand::stored(deliveriesTable, 10)});
    QCOMPARE(m_answers->reads.size(), 3);
}

void MainWindowTest::theSelectedRowIsShownAndFollowed()
{
    fill();
    const auto *hint = part<QLabel>("detailHint");
    QVERIFY(hint->isVisible());
    choose(2, "recipientNo");
    QCOMPARE(part<PlainText>("field_recipientNo")->toPlainText(), u"recipientNo-5"_s);
    Row other = byhand::row(messagesTable, 5);
    other.cells[columnIndex(messagesTable, "recipientNo"_L1)] = "other";
    m_answers->changed.insert(5, other);
    m_window->takeStored({{.table = &messagesTable, .newest = 7, .rows = 7, .changed = {5}, .removed = {}}});
    QTRY_COMPARE(part<PlainText>("field_recipientNo")->toPlainText(), u"other"_s);
    m_window->takeStored(
        {{.table = &messagesTable, .newest = 7, .rows = 0, .changed = {}, .removed = {{1, 7, 1}}}});
    QVERIFY(hint->isVisible());
}

void MainWindowTest::aRowLeadsToItsDelivery()
{
    fill();
    choose(2, "recipientNo");
    QTest::mouseClick(part<QPushButton>("jumpToDelivery"), Qt::LeftButton);
    QCOMPARE(part<Navigation>("navigation")->selected(), &deliveriesTable);
    QCOMPARE(shown<FilterLine>("filter")->text(), u"delivery:5"_s);
    QCOMPARE(m_answers->finds.constLast().query.table, &deliveriesTable);
    QCOMPARE(m_answers->finds.constLast().query.filter.kind, Filter::Kind::Condition);
    const QSignalSpy wanted(m_window.get(), &MainWindow::deliveryWanted);
    m_answers->found({{5, 1, -1}}, 7);
    QTRY_COMPARE(wanted.size(), 1); // it is selected, and so its body is asked for
    QCOMPARE(wanted[0][1].toLongLong(), 5);
    QVERIFY(shown<TableView>("rows")->hasFocus());
    part<Navigation>("navigation")->select(messagesTable);
    QTest::mouseClick(part<QPushButton>("jumpToDelivery"), Qt::LeftButton); // a second time
    QTRY_COMPARE(wanted.size(), 2);
}

void MainWindowTest::backAndForwardLeadToTheRowsThatWereLookedAt()
{
    fill();
    choose(2, "recipientNo");
    press(Qt::Key_J); // to its delivery
    QCOMPARE(part<Navigation>("navigation")->selected(), &deliveriesTable);
    m_answers->found({{5, 1, -1}}, 7);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(part<Navigation>("navigation")->selected(), &messagesTable);
    QCOMPARE(shown<FilterLine>("filter")->text(), QString());
    QCOMPARE(shown<TableView>("rows")->currentIndex().row(), 2);
    choose(4, "recipientNo");
    QVERIFY(action("forwardAction")->isEnabled()); // another row of the same rows is no other place
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(part<Navigation>("navigation")->selected(), &deliveriesTable);
    QCOMPARE(shown<FilterLine>("filter")->text(), u"delivery:5"_s);
    QVERIFY(!action("forwardAction")->isEnabled());
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown<TableView>("rows")->currentIndex().row(), 4);
}

void MainWindowTest::whatIsOnTheWayIsNoVisit()
{
    fill();
    part<Navigation>("navigation")->select(deliveriesTable);
    part<Navigation>("navigation")->select(messagesTable);
    choose(2, "recipientNo");
    press(Qt::Key_J); // by way of all deliveries
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(part<Navigation>("navigation")->selected(), &messagesTable);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(part<Navigation>("navigation")->selected(), &deliveriesTable);
    QCOMPARE(shown<FilterLine>("filter")->text(), QString());
}

void MainWindowTest::aTypedFilterIsOnePlaceMore()
{
    fill();
    shown<FilterLine>("filter")->setFilter(u"recipientNo=3"_s);
    m_answers->found({{3, 1, -1}}, 7);
    choose(0, "recipientNo");
    press(Qt::Key_J);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown<FilterLine>("filter")->text(), u"recipientNo=3"_s);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(part<Navigation>("navigation")->selected(), &messagesTable);
    QCOMPARE(shown<FilterLine>("filter")->text(), QString());
}

void MainWindowTest::aTemplatesHistoryIsAskedOneAtATime()
{
    fill();
    const QSignalSpy wanted(m_window.get(), &MainWindow::historyWanted);
    const QSignalSpy finds(m_window.get(), &MainWindow::findWanted);
    showFirst(templatesTable);
    QTRY_COMPARE(wanted.size(), 1);
    m_window->takeStored({byhand::stored(templatesTable, 8)});
    m_window->takeStored({byhand::stored(commentsTable, 9)});
    QCOMPARE(wanted.size(), 1); // its answer is waited for
    TemplateHistory history{.ticket = wanted[0][0].value<Ticket>(), .key = wanted[0][1].value<TemplateKey>()};
    m_window->takeHistory(history);
    QVERIFY(part<QTextBrowser>("story")->toPlainText().contains(u"States (0)"_s));
    QCOMPARE(wanted.size(), 2);
    history.updates = {byhand::row(templatesTable, 7)};
    m_window->takeHistory(history); // again the old answer
    QVERIFY(part<QTextBrowser>("story")->toPlainText().contains(u"States (0)"_s));
    history.ticket = wanted[1][0].value<Ticket>();
    m_window->takeHistory(history);
    QVERIFY(part<QTextBrowser>("story")->toPlainText().contains(u"States (1)"_s));
    QCOMPARE(wanted.size(), 2);
}

void MainWindowTest::aMessageIsAskedForOnceThereIsAKey()
{
    Row row = byhand::row(messagesTable, 7);
    row.cells[columnIndex(messagesTable, "kakaoMessageType"_L1)] = "ALIMTALK_NORMAL";
    m_answers->changed.insert(7, row);
    fill();
    const QSignalSpy read(m_window.get(), &MainWindow::lookupsWanted);
    const QSignalSpy asked(m_window.get(), &MainWindow::askWanted);
    choose(0, "recipientNo");
    QTRY_COMPARE(read.size(), 1);
    auto *settingsButton = part<QPushButton>("askSettings");
    QVERIFY(settingsButton->isVisible());
    settingsButton->click();
    auto *dialog = part<QDialog>("SettingsDialog");
    QVERIFY(dialog->isVisible());
    dialog->close();
    auto *ask = part<QPushButton>("askNhn");
    ask->click();
    QCOMPARE(asked.size(), 0);
    Settings withKey;
    withKey.queryKey = "the-secret";
    m_window->takeSettings(withKey);
    ask->click();
    QCOMPARE(asked.size(), 1);
    const auto key = asked[0][1].value<LookupKey>();
    QCOMPARE(key, lookupKeyOf(row.cells));
    Lookup lookup;
    lookup.httpStatus = 401;
    LookupsRead answers{.ticket = read[0][0].value<Ticket>() + 1000,
                        .key = key,
                        .lookups = {lookup},
                        .waiting = false,
                        .trouble = {}};
    const auto *text = part<QPlainTextEdit>("lookupText");
    m_window->takeLookups(answers); // to another question
    QVERIFY(!text->toPlainText().contains(u"401"_s));
    answers.ticket = 0; // news
    m_window->takeLookups(answers);
    QVERIFY(text->toPlainText().contains(u"401"_s));
}

void MainWindowTest::aDeliveryThatCannotBeReadSaysSo()
{
    fill();
    const QSignalSpy wanted(m_window.get(), &MainWindow::deliveryWanted);
    part<Navigation>("navigation")->select(deliveriesTable);
    m_answers->found(byhand::newest(7, 7), 7);
    auto *view = shown<TableView>("rows");
    view->setCurrentIndex(view->model()->index(0, 0));
    QTRY_COMPARE(wanted.size(), 1);
    m_window->takeFailure(wanted[0][0].value<Ticket>(), u"The disk is gone."_s);
    QVERIFY(part<QLabel>("answer")->text().contains(u"cannot be read"_s));
    QCOMPARE(m_window->statusBar()->currentMessage(), u"The disk is gone."_s);
    m_window->takeDelivery({.ticket = 4711, .delivery = {}});
    QVERIFY(part<QLabel>("answer")->text().contains(u"cannot be read"_s)); // somebody else's answer
}

void MainWindowTest::anotherTableShowsItsOwnRow()
{
    fill();
    choose(2, "recipientNo");
    press(Qt::Key_3);
    QVERIFY(part<QLabel>("detailHint")->isVisible());
    press(Qt::Key_4);
    QCOMPARE(part<PlainText>("field_recipientNo")->toPlainText(), u"recipientNo-5"_s);
}

void MainWindowTest::newsGoToTheirTableOnly()
{
    fill();
    const auto asked = m_answers->finds.size();
    m_window->takeStored({byhand::stored(templatesTable, 8)});
    QCOMPARE(m_answers->finds.size(), asked); // it is not shown
    m_window->takeStored({byhand::stored(messagesTable, 8)});
    QTRY_COMPARE(m_answers->finds.size(), asked + 1);
    QCOMPARE(m_answers->finds.constLast().query.table, &messagesTable);
    QCOMPARE(m_answers->finds.constLast().after, 7);
}

void MainWindowTest::emptyLinesCanBeReadInADarkTheme()
{
    fill();
    const QPalette before = QGuiApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    dark.setColor(QPalette::PlaceholderText, Qt::black);
    QApplication::setPalette(dark);
    const auto *line = shown<FilterLine>("filter");
    QTRY_COMPARE(line->palette().color(QPalette::PlaceholderText), fadedText(dark));
    QApplication::setPalette(before);
    QTRY_COMPARE(line->palette().color(QPalette::PlaceholderText), fadedText(before));
}

void MainWindowTest::messagesFromOutsideAreNeverMarkup()
{
    m_window->tell(u"<b>a</b>\n\u202Eb"_s);
    QCOMPARE(m_window->statusBar()->currentMessage(), u"<b>a</b> [U+202E]b"_s);
    for (const auto *label : m_window->findChildren<QLabel *>()) {
        if (!label->objectName().isEmpty() && label->text().contains(u'<'))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void MainWindowTest::filesToImportAreHandedOn()
{
    QFile file(m_folder.filePath(u"a.ndjson"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    const QSignalSpy wanted(&m_window->dialogs(), &Dialogs::importWanted);
    action("importAction")->trigger();
    auto *dialog = part<QFileDialog>("importFiles");
    QVERIFY(dialog != nullptr && wanted.isEmpty());
    emit dialog->filesSelected({file.fileName()});
    dialog->close();
    QCOMPARE(wanted.value(0).value(0).toStringList(), QStringList{file.fileName()});
    auto *import = part<ImportDialog>("import");
    QVERIFY(import->isVisible());
    m_window->dialogs().takeRefusal({.file = file.fileName(), .line = 3, .reason = u"No."_s});
    import->hide();
    action("importAction")->trigger(); // one at a time: the one that runs is shown
    QVERIFY(import->isVisible());
    QTRY_VERIFY(part<QFileDialog>("importFiles") == nullptr);
    const QSignalSpy cancelled(&m_window->dialogs(), &Dialogs::importCancelled);
    part<QPushButton>("cancelImport")->click();
    QCOMPARE(cancelled.size(), 1);
    m_window->dialogs().takeImported(
        {.imported = 2, .duplicates = 0, .refused = 1, .cancelled = false, .trouble = {}});
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"2 imported"_s));
}

void MainWindowTest::timesChangeToKoreanTimeAtOnce()
{
    fill();
    choose(0, "receivedAt");
    auto *view = shown<TableView>("rows");
    const QSignalSpy repainted(view->model(), &QAbstractItemModel::dataChanged);
    Settings settings;
    settings.koreanTime = true;
    m_window->takeSettings(settings);
    QVERIFY(repainted.size() > 0);
    const auto received = view->model()->index(0, int(columnIndex(messagesTable, "receivedAt"_L1)));
    QCOMPARE(received.data().toString(), u"2026-11-01 19:00:00"_s);
    QCOMPARE(received.siblingAtColumn(int(columnIndex(messagesTable, "requestDate"_L1))).data().toString(),
             u"2026-11-01 10:00:00"_s);
    const auto field = [this] { return part<QPlainTextEdit>("field_receivedAt")->toPlainText(); };
    QCOMPARE(field(), u"2026-11-01T19:00:00.000+09:00"_s);
    QVERIFY2(part<QLabel>("lastDelivery")->text().contains(u"2026-11-01 19:00"_s),
             qPrintable(part<QLabel>("lastDelivery")->text()));
    settings.koreanTime = false;
    m_window->takeSettings(settings);
    QCOMPARE(field(), u"2026-11-01T10:00:00.000+00:00 (Korean time 19:00:00)"_s);
}

void MainWindowTest::closingByHandSaysThatReceivingEnds()
{
    receive();
    action("quitAction")->trigger();
    action("quitAction")->trigger(); // pressed twice, asked once
    QCOMPARE(m_window->findChildren<QMessageBox *>(u"closing"_s).size(), 1);
    auto *box = part<QMessageBox>("closing");
    QVERIFY(m_window->isVisible());
    box->checkBox()->setChecked(true);
    QTest::mouseClick(box->button(QMessageBox::Ok), Qt::LeftButton);
    QVERIFY(!m_window->isVisible());
    m_window->show();
    action("quitAction")->trigger();
    QVERIFY(!m_window->isVisible());
}

void MainWindowTest::closingSaysWhichWorkEndsWithTheWindow()
{
    fill();
    action("exportAction")->trigger();
    part<ExportDialog>("ExportDialog")->exportTo(m_folder.filePath(u"x.csv"_s));
    action("importAction")->trigger();
    emit part<QFileDialog>("importFiles")->filesSelected({u"a"_s});
    part<QFileDialog>("importFiles")->close();
    action("quitAction")->trigger(); // also where nothing is received
    const auto *box = part<QMessageBox>("closing");
    QVERIFY(box != nullptr && m_window->isVisible());
    QVERIFY(box->text().contains(u"An export is running"_s));
    QVERIFY(box->text().contains(u"An import is running"_s));
    QVERIFY(box->checkBox() == nullptr);
    m_window->dialogs().takeExported(1, {});
    m_window->dialogs().takeImported({});
    part<QMessageBox>("closing")->reject();
    QTRY_VERIFY(part<QMessageBox>("closing") == nullptr);
    action("quitAction")->trigger();
    QVERIFY(!m_window->isVisible());
}

void MainWindowTest::closingCanBeThoughtBetterOf()
{
    receive();
    action("quitAction")->trigger();
    QTest::keyClick(part<QMessageBox>("closing"), Qt::Key_Escape);
    QTRY_VERIFY(part<QMessageBox>("closing") == nullptr);
    QVERIFY(m_window->isVisible());
    action("quitAction")->trigger();
    QVERIFY(part<QMessageBox>("closing") != nullptr);
}

void MainWindowTest::closingByProgramAsksNothing()
{
    receive();
    QVERIFY(m_window->close());
}

void MainWindowTest::goingToTheTrayIsNoClosing()
{
    receive();
    const QSignalSpy closed(m_window.get(), &MainWindow::closed);
    emit m_window->findChild<Closing *>()->trayChosen();
    QVERIFY(!m_window->isVisible());
    QCOMPARE(closed.size(), 0);
    m_window->takeReceiver({ReceiverState::Kind::Failed, {}, u"No port."_s});
    QCOMPARE(m_window->findChild<Tray *>()->drawing(), u"trouble"_s);
    m_window->raiseWindow(); // a second start, or a click
    QVERIFY(m_window->isVisible());
    m_window->hide();
    m_window->close(); // also what is hidden
    QCOMPARE(closed.size(), 1);
}

void MainWindowTest::tableSplitterDetailsAndColumnsAreRemembered()
{
    receive();
    fill();
    auto *view = shown<TableView>("rows");
    view->horizontalHeader()->moveSection(0, 2);
    view->setColumnHidden(3, true);
    view->horizontalHeader()->resizeSection(1, 321);
    part<QSplitter>("splitter")->setSizes({300, 600, 380});
    const auto sizes = part<QSplitter>("splitter")->sizes();
    action("detailsAction")->setChecked(false);
    auto *stretch = part<QWidget>("overview")->findChild<StretchBar *>();
    QCOMPARE(stretch->range(), u"1 day"_s);
    stretch->setRange(u"This week"_s);
    m_window->resize(1'111, 777);
    m_window->close();
    m_window = std::make_unique<MainWindow>(settings());
    m_answers = std::make_unique<byhand::Answers<MainWindow>>(*m_window);
    QCOMPARE(part<Navigation>("navigation")->selected(), &messagesTable);
    QCOMPARE(part<QWidget>("overview")->findChild<StretchBar *>()->range(), u"This week"_s);
    QCOMPARE(part<QWidget>("arrivals")->findChild<StretchBar *>()->range(), u"1 day"_s);
    m_window->show();
    receive();
    fill();
    const QSize room = m_window->screen()->availableSize(); // which later versions of Qt keep a window on
    QVERIFY(m_window->size() == QSize(1'111, 777)
            || (room.width() < 1'111 && m_window->width() > room.width() - 20));
    QVERIFY(!part<DetailPane>("details")->isVisible());
    QVERIFY(!action("detailsAction")->isChecked());
    action("detailsAction")->trigger();
    QVERIFY(part<DetailPane>("details")->isVisible());
    QCOMPARE(part<QSplitter>("splitter")->sizes()[0] > 250, sizes[0] > 250);
    view = shown<TableView>("rows");
    QCOMPARE(view->shownSections().first(2), (QList<int>{1, 2}));
    QVERIFY(view->isColumnHidden(3));
    QCOMPARE(view->columnWidth(1), 321);
}

void MainWindowTest::theSettingsFileIsForItsOwnerAlone()
{
    m_window->close();
    constexpr auto owner =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;
    QCOMPARE(QFile::permissions(settings()), owner);
    m_window->show();
    m_window->close(); // written a second time
    QCOMPARE(QFile::permissions(settings()), owner);
}

void MainWindowTest::whatElseStandsInTheSettingsStays()
{
    QFile file(settings());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("port=9999\nsignatures=secret\n");
    file.close();
    m_window->close();
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("port=9999") && text.contains("signatures=secret") && text.contains("[window]"));
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
